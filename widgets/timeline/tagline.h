// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace evenkeel {

/// A field for the tags of the chosen lines, between them and the log line while it is needed. Enter sets, Esc leaves
/// all as it was.
class TagLine : public QWidget
{
    Q_OBJECT

public:
    explicit TagLine(QWidget *parent = nullptr);

    /// Visible, with the keyboard in it. `tags`: those that all the lines have; `known`: what is offered while typing.
    void open(int lines, const QStringList &tags, const QStringList &known);

signals:
    void changed(const QStringList &added, const QStringList &removed);
    /// It has gone; set or not.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QStringList tagsIn(const QString &text);
    [[nodiscard]] QString wordAtCursor() const;
    void offer();
    void complete(const QString &tag);
    void set();
    void leave();

    QLabel *m_label;
    QLineEdit *m_edit;
    QStringListModel *m_known;
    QCompleter *m_completer;
    QStringList m_before;
};

}  // namespace evenkeel
