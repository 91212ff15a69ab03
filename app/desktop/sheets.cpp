// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sheets.h"

#include "models/core/clock.h"
#include "widgets/aids/criteriasheet.h"
#include "widgets/aids/mitigationsheet.h"
#include "widgets/aids/severityhelpersheet.h"
#include "widgets/catchup/catchupsheet.h"
#include "widgets/checkin/checkindialog.h"
#include "widgets/handover/handoversheet.h"
#include "widgets/meeting/meetingwindow.h"
#include "widgets/playbooks/followplaybooksheet.h"
#include "widgets/postmortem/redactionssheet.h"
#include "widgets/responders/responderssheet.h"

#include <QDialog>
#include <QGuiApplication>

namespace evenkeel {

Sheets::Sheets(const PaneContext &context, QWidget &window) : QObject(&window), m_context(context), m_window(window)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            m_left = m_context.clock.now();
    });
}

Sheets::~Sheets()
{
    delete m_handover;
    delete m_catchUp;
    delete m_severityHelper;
    delete m_mitigation;
    delete m_criteria;
    delete m_checkIn;
    delete m_responders;
    delete m_followPlaybook;
    if (m_meeting)
        m_meeting->close();
    delete m_meeting;
    delete m_redactions;
}

void Sheets::show(QPointer<QDialog> &place, QDialog *sheet)
{
    delete place;
    place = sheet;
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

void Sheets::handOver(const QString &role)
{
    auto *sheet = new HandoverSheet(m_context, role, &m_window);
    connect(sheet, &HandoverSheet::failed, this, &Sheets::failed);
    show(m_handover, sheet);
}

void Sheets::checkIn()
{
    auto *sheet = new CheckInDialog(m_context, &m_window);
    connect(sheet, &CheckInDialog::failed, this, &Sheets::failed);
    show(m_checkIn, sheet);
}

void Sheets::responders()
{
    auto *sheet = new RespondersSheet(m_context, &m_window);
    connect(sheet, &RespondersSheet::failed, this, &Sheets::failed);
    show(m_responders, sheet);
}

void Sheets::followPlaybook()
{
    auto *sheet = new FollowPlaybookSheet(m_context, PlaybookLibrary::ofThisMachine(), &m_window);
    connect(sheet, &FollowPlaybookSheet::failed, this, &Sheets::failed);
    show(m_followPlaybook, sheet);
}

void Sheets::catchUp()
{
    const Instant since = m_left.value_or(m_context.clock.now() - std::chrono::hours(1));
    show(m_catchUp, new CatchUpSheet(m_context, since, &m_window));
}

void Sheets::helpWithSeverity()
{
    auto *sheet = new SeverityHelperSheet(m_context, &m_window);
    connect(sheet, &SeverityHelperSheet::failed, this, &Sheets::failed);
    show(m_severityHelper, sheet);
}

void Sheets::pickMitigation()
{
    auto *sheet = new MitigationSheet(m_context, &m_window);
    connect(sheet, &MitigationSheet::failed, this, &Sheets::failed);
    show(m_mitigation, sheet);
}

void Sheets::showCriteria()
{
    show(m_criteria, new CriteriaSheet(m_context, &m_window));
}

// It is nobody's dialog: who shares this screen moves it to another.
void Sheets::meet()
{
    if (!m_meeting) {
        auto *meeting = new MeetingWindow(m_context);
        m_meeting = meeting;
        m_meeting->setAttribute(Qt::WA_DeleteOnClose);
        connect(meeting, &MeetingWindow::leaving, this, [this, meeting] { emit meetingLeft(meeting); });
        emit meetingMade(meeting);
    }
    m_meeting->show();
    m_meeting->raise();
    m_meeting->activateWindow();
}

void Sheets::redact(const QString &words)
{
    if (!m_redactions) {
        m_redactions = new RedactionsSheet(m_context, &m_window);
        m_redactions->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_redactions->show();
    m_redactions->raise();
    m_redactions->activateWindow();
    if (!words.simplified().isEmpty())
        m_redactions->redactWords(words);
}

}  // namespace evenkeel
