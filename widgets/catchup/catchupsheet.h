// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/report/catchup.h"
#include "models/report/reportlanguage.h"
#include "widgets/common/panecontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace evenkeel {

/// What has happened since a time, for whoever joins: on one sheet, each line goes to what it tells of. Stays open
/// beside the window and follows the incident.
class CatchUpSheet : public QDialog
{
    Q_OBJECT

public:
    /// Begins with what happened since then.
    CatchUpSheet(const PaneContext &context, Instant since, QWidget *parent = nullptr);

private:
    void fitRows();
    void tellSince(Instant since);
    void readSince();
    void readIncident();
    void showLines(const QList<CatchUpLine> &lines);
    void goTo(const QTreeWidgetItem *item);
    [[nodiscard]] Instant beginning() const;

    PaneContext m_context;
    ReportLanguage m_language;
    Instant m_since;
    QList<CatchUpLine> m_lines;
    QLineEdit *m_sinceEdit;
    QTreeWidget *m_list;
    QLabel *m_trouble;
};

}  // namespace evenkeel
