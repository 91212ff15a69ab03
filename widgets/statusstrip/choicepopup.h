// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace evenkeel {

/// A choice in one gesture below a button: a digit or a press chooses at once; Enter chooses what is marked. Letters
/// typed meanwhile are the reason, which is kept with the choice. Esc, or a press elsewhere, chooses nothing.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    struct Option {
        QString text;
        QString forbidden;  ///< why it can't be chosen now; empty: it can
    };

    explicit ChoicePopup(const QString &name, QWidget *parent = nullptr);

    /// Option n is chosen by the digit n + 1, the tenth by 0; `marked` is the one that Enter chooses.
    void open(const QList<Option> &options, int marked, const QWidget *below);
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    [[nodiscard]] QLineEdit &reason() const { return *m_reason; }

signals:
    void chosen(int option, const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QObject *watched, int key, const QString &text);
    void choose(int row);
    void mark(int step);
    void fitList();

    QListWidget *m_list;
    QLineEdit *m_reason;
    QLabel *m_hint;
};

}  // namespace evenkeel
