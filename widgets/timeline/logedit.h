// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace evenkeel {

/// The field of the log line: remembers what was logged (Up and Down), completes @people and #systems, and tells of
/// several pasted lines instead of running them together.
class LogEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LogEdit(QWidget *parent = nullptr);

    void setNames(const QStringList &people, const QStringList &systems);
    void remember(const QString &line);
    /// Forgets the lines that hold one of these words, or are held by it.
    void forget(const QStringList &words);

signals:
    void linesPasted(const QStringList &lines);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The @ or # before the cursor and what follows it; empty where there is none.
    [[nodiscard]] QString wordAtCursor() const;
    void makeCompleter();
    void offerNames();
    /// By the menu, the mouse or a drop, past the keys.
    void takeOutLines();
    void complete(const QString &name);
    bool recall(int step);

    QStringList m_people;
    QStringList m_systems;
    QStringListModel *m_names;
    QCompleter *m_completer = nullptr;  ///< made at the first name that is typed
    QStringList m_history;
    qsizetype m_recalled = 0;  ///< place in the history; its size while nothing is recalled
    QString m_unfinished;      ///< what stood there before the history was looked through
};

}  // namespace evenkeel
