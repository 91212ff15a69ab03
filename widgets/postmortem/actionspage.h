// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;

namespace evenkeel {

class ActionsPane;
class TakeAlong;

/// What follows from the incident: first what is overdue, then by term, edited in place; and the list as text, table or
/// calendar to take along.
class ActionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsPage(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ActionsPane &table() const { return *m_table; }
    /// The list of all actions.
    [[nodiscard]] TakeAlong &takeAlong() const { return *m_take; }

signals:
    void failed(const evenkeel::Error &error);

private:
    void showOverdue();

    QLabel *m_overdue;
    ActionsPane *m_table;
    TakeAlong *m_take;
};

}  // namespace evenkeel
