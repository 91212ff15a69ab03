// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace evenkeel {

/// Finds an action by a few letters of its name and triggers it. Shows each action's shortcut, so that it is learnt.
/// The actions must outlive it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Whether all letters occur in the name in this order, whatever their case: "chsev" finds "Change severity".
    /// Smaller is better; nothing when it doesn't fit.
    [[nodiscard]] static std::optional<int> distance(const QString &letters, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &letters);
    void trigger();

    QList<QAction *> m_actions;
    QLineEdit *m_edit;
    QListView *m_list;
    QStandardItemModel *m_offered;
};

}  // namespace evenkeel
