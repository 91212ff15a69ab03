// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/change.h"
#include "models/report/reportlanguage.h"
#include "widgets/common/panecontext.h"

#include <QToolBar>

class QLabel;
class QToolButton;

namespace evenkeel {

class ChoicePopup;
class SeverityButton;
struct PlaybookClock;
struct Severity;

/// The strip above everything: severity, what it is, where it stands and what usually follows, how long it has been,
/// what is due, who commands and for how long. A press on severity or status opens the choice; choosing changes it at
/// once, with a reason if one was typed, and undo takes it back.
class StatusStrip : public QToolBar
{
    Q_OBJECT

public:
    explicit StatusStrip(const PaneContext &context, QWidget *parent = nullptr);

    void openSeverity();
    void openStatus();

signals:
    void failed(const evenkeel::Error &error);
    void commanderRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isNarrow() const;
    void changeSeverityTo(const Severity &severity, const QString &reason);
    void changeStatusTo(IncidentStatus status, const QString &reason);
    void logThatItStays(const QString &what, const QString &reason);
    void showIncident();
    void showTimes();
    void showDue();
    [[nodiscard]] static QString dueText(const PlaybookClock &clock, Instant now);
    void showCommander();
    [[nodiscard]] bool mayChange();
    void perform(const QString &name, const Changes &changes);

    PaneContext m_context;
    ReportLanguage m_language;
    SeverityButton *m_severity;
    QLabel *m_title;
    QToolButton *m_status;
    QLabel *m_elapsed;
    QLabel *m_due;
    QAction *m_dueShown = nullptr;  ///< a tool bar hides its widgets by their actions
    QToolButton *m_commander;
    ChoicePopup *m_severities = nullptr;  ///< made when it is first asked for, as the next
    ChoicePopup *m_statuses = nullptr;
};

}  // namespace evenkeel
