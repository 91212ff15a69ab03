// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/report/report.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace evenkeel {

class ActionsPane;

/// What follows from the incident: first what is overdue, then by term, edited in place; and the list as text, table or
/// calendar to take along.
class ActionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsPage(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ActionsPane &table() const { return *m_table; }
    /// The list of all actions, for the clipboard.
    void copy(ReportFormat format);
    void saveTo(const QString &path, ReportFormat format);

signals:
    void failed(const evenkeel::Error &error);

private:
    void addForms(QMenu *menu);
    [[nodiscard]] Result<QByteArray> rendered(ReportFormat format) const;
    void askWhereTo(ReportFormat format);
    void showOverdue();

    PaneContext m_context;
    QLabel *m_overdue;
    ActionsPane *m_table;
    QLabel *m_done;  ///< that it was copied or saved
};

}  // namespace evenkeel
