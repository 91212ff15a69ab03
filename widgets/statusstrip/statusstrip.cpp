// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusstrip/statusstrip.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/markup/escapehtml.h"
#include "models/playbook/clocks/clockoffers.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/fieldmark.h"
#include "widgets/statusstrip/choicepopup.h"
#include "widgets/statusstrip/severitybutton.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(const PaneContext &context, QWidget *parent)
    : QToolBar(parent), m_context(context), m_language(QLocale().bcp47Name()), m_severity(new SeverityButton(this)),
      m_title(new QLabel(this)), m_status(new QToolButton(this)), m_elapsed(new QLabel(this)), m_due(new QLabel(this)),
      m_commander(new QToolButton(this))
{
    setObjectName(u"statusStrip"_s);
    setWindowTitle(tr("Status strip"));
    setAccessibleName(tr("Status strip"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (QToolButton *button : {static_cast<QToolButton *>(m_severity), m_status, m_commander}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    m_title->setTextFormat(Qt::PlainText);
    // The title gives way first when room is short.
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setMinimumWidth(8 * theme::wide(this));
    m_title->setAccessibleDescription(tr("Incident"));
    m_elapsed->setAccessibleDescription(tr("Time since it began"));
    m_due->setAccessibleDescription(tr("Next due"));
    for (QLabel *label : {m_title, m_elapsed, m_due})
        label->setMargin(theme::narrow(this));
    theme::embolden(m_title);

    addWidget(m_severity);
    addWidget(m_title);
    addWidget(m_status);
    addSeparator();
    addWidget(m_elapsed);
    m_dueShown = addWidget(m_due);
    addSeparator();
    addWidget(m_commander);

    connect(&context.playbook, &PlaybookRun::changed, this, &StatusStrip::showIncident);
    connect(m_severity, &QToolButton::clicked, this, &StatusStrip::openSeverity);
    connect(m_status, &QToolButton::clicked, this, &StatusStrip::openStatus);
    connect(m_commander, &QToolButton::clicked, this, &StatusStrip::commanderRequested);
    connect(&context.playbook, &PlaybookRun::ticked, this, &StatusStrip::showTimes);
    showIncident();
}

void StatusStrip::changeSeverityTo(const Severity &severity, const QString &reason)
{
    const Incident &incident = m_context.document.incident();
    if (severity.scheme == incident.facts().severityScheme && severity.level == incident.facts().severityLevel) {
        logThatItStays(tr("Severity stays %1").arg(severity.level), reason);
        return;
    }
    const QString before =
        incident.facts().severityLevel.isEmpty() ? tr("unclassified") : incident.facts().severityLevel;
    perform(tr("severity %1 → %2").arg(before, severity.level),
            changeSeverity(incident, severity, {m_context.clock.now(), {}, reason}));
}

void StatusStrip::changeStatusTo(IncidentStatus status, const QString &reason)
{
    const Incident &incident = m_context.document.incident();
    // Somebody else may have moved on while the choice was open.
    if (const auto may = statusMayBecome(incident, status); !may) {
        emit failed(may.error());
        return;
    }
    if (status == incident.facts().status) {
        logThatItStays(tr("Status stays %1").arg(m_language.name(status)), reason);
        return;
    }
    perform(tr("status %1 → %2").arg(m_language.name(incident.facts().status), m_language.name(status)),
            changeStatus(incident, status, {m_context.clock.now(), {}, reason}));
}

// What somebody gave as a reason is kept, also where nothing changes for it.
void StatusStrip::logThatItStays(const QString &what, const QString &reason)
{
    if (reason.isEmpty())
        return;
    const Instant now = m_context.clock.now();
    EntryDraft draft;
    draft.kind = EntryKind::Decision;
    draft.text = tr("%1: %2", "what stays, why").arg(what, reason);
    draft.occurred = {now, {}, false};
    perform(tr("log entry"), logEntry(draft, now).changes);
}

void StatusStrip::perform(const QString &name, const Changes &changes)
{
    if (const auto performed = m_context.document.perform(name, changes); !performed)
        emit failed(performed.error());
}

// The buttons stay reachable in a file that can only be read: what they show has a history.
bool StatusStrip::mayChange()
{
    if (const auto &reason = m_context.document.readOnlyReason())
        emit failed(*reason);
    return !m_context.document.isReadOnly();
}

void StatusStrip::openSeverity()
{
    if (!mayChange())
        return;
    const IncidentFacts &facts = m_context.document.incident().facts();
    QList<ChoicePopup::Option> options;
    int marked = 0;
    for (const PlaybookLevel &level : m_context.playbook.playbook().levels) {
        if (level.level == facts.severityLevel)
            marked = int(options.size());
        options.append({tr("%1 – %2", "severity – its criteria").arg(level.level, level.criteria), {}});
    }
    if (!m_severities) {
        m_severities = new ChoicePopup(tr("Severity"), this);
        connect(m_severities, &ChoicePopup::chosen, this, [this](int option, const QString &reason) {
            const Playbook &playbook = m_context.playbook.playbook();
            if (option < playbook.levels.size())
                changeSeverityTo(playbook.severityOf(playbook.levels[option]), reason);
        });
    }
    m_severities->open(options, marked, m_severity);
}

void StatusStrip::openStatus()
{
    if (!mayChange())
        return;
    const Incident &incident = m_context.document.incident();
    const IncidentStatus next = usualNext(incident.facts().status).value_or(incident.facts().status);
    QList<ChoicePopup::Option> options;
    int marked = 0;
    for (const auto &[status, stored] : EnumNames<IncidentStatus>::names) {
        if (status == next)
            marked = int(options.size());
        const auto may = statusMayBecome(incident, status);
        options.append({ReportLanguage::asHeading(m_language.name(status)), may ? QString() : may.error().what});
    }
    if (!m_statuses) {
        m_statuses = new ChoicePopup(tr("Status"), this);
        connect(m_statuses, &ChoicePopup::chosen, this, [this](int option, const QString &reason) {
            changeStatusTo(EnumNames<IncidentStatus>::names[size_t(option)].first, reason);
        });
    }
    m_statuses->open(options, marked, m_status);
}

void StatusStrip::showIncident()
{
    const Incident &incident = m_context.document.incident();
    const IncidentFacts &facts = incident.facts();
    m_severity->setSeverity(facts.severityLevel, facts.severityRank);
    m_severity->setToolTip(tr("Change the severity"));

    m_title->setText(facts.drill ? tr("DRILL  %1  %2", "id, title").arg(facts.key, facts.title)
                                 : facts.key + u"  "_s + facts.title);
    m_title->setToolTip(toolTipText(facts.title));
    const QString status = ReportLanguage::asHeading(m_language.name(facts.status));
    const auto next = usualNext(facts.status);
    const QString after = next ? ReportLanguage::asHeading(m_language.name(*next)) : QString();
    m_status->setText(next && !isNarrow() ? tr("%1 › %2", "status, what usually follows").arg(status, after) : status);
    m_status->setAccessibleName(tr("Status: %1").arg(status));
    m_status->setToolTip(next ? tr("Change the status; %1 usually follows").arg(after) : tr("Change the status"));
    markField(m_severity, factRef<&IncidentFacts::severityLevel>(incident));
    markField(m_status, factRef<&IncidentFacts::status>(incident));
    showTimes();
}

// A narrow strip leaves the room to what is true now.
bool StatusStrip::isNarrow() const
{
    constexpr int FewestLetters = 110;
    return width() < FewestLetters * fontMetrics().averageCharWidth();
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    showIncident();
}

void StatusStrip::showTimes()
{
    const Incident &incident = m_context.document.incident();
    const Instant now = m_context.clock.now();
    const auto began = momentOf(incident, Moment::Began);
    const auto start = began ? began : incident.facts().declared;
    const auto restored = momentOf(incident, Moment::Restored);
    const auto resolved = momentOf(incident, Moment::Resolved);
    const auto end = restored ? restored : resolved;
    m_elapsed->setText(start ? formatDuration((end ? *end : now) - *start) : QString());
    m_elapsed->setToolTip(end ? tr("From its beginning to its end") : tr("Since it began"));

    showDue();
    showCommander();
}

// What concerns everybody, and how much else is late.
void StatusStrip::showDue()
{
    if (m_context.playbook.isWaiting()) {
        m_dueShown->setVisible(false);
        return;
    }
    const Instant now = m_context.clock.now();
    const QList<PlaybookClock> &clocks = m_context.playbook.clocks();
    const PlaybookClock *urgent = mostUrgentForAll(clocks, now);
    QStringList late;
    for (const PlaybookClock &clock : clocks)
        if (clock.stateAt(now) == ClockState::Due)
            late.append(clock.what);
    const bool isLate = urgent && urgent->stateAt(now) == ClockState::Due;
    const int others = int(late.size()) - (isLate ? 1 : 0);
    QStringList parts;
    if (urgent)
        parts.append(dueText(*urgent, now));
    if (others > 0)
        parts.append(isLate ? tr("%n more overdue", nullptr, others) : tr("%n overdue", nullptr, others));
    m_due->setText(parts.join(u" · "_s));
    m_due->setToolTip(toolTipText(late.isEmpty() ? m_due->text() : tr("Overdue: %1").arg(late.join(u"; "_s))));
    m_dueShown->setVisible(!parts.isEmpty());
    constexpr Duration Soon = std::chrono::minutes(5);
    QPalette colours = palette();
    // A tool bar's labels are written as its buttons are.
    const QPalette::ColorRole text = m_due->foregroundRole();
    if (!late.isEmpty())
        colours.setColor(text, theme::alarm(colours));
    else if (urgent && urgent->dueNow() - now <= Soon)
        colours.setColor(text, theme::caution(colours));
    m_due->setPalette(colours);
}

QString StatusStrip::dueText(const PlaybookClock &clock, Instant now)
{
    const QString what = ReportLanguage::asHeading(clock.what);
    const Duration left = clock.dueNow() - now;
    if (left <= Duration::zero())
        return left > -std::chrono::seconds(1) ? tr("%1 due now").arg(what)
                                               : tr("%1 late by %2", "what, how long").arg(what, formatDuration(-left));
    return clock.stateAt(now) == ClockState::Snoozed
               ? tr("%1 put off, %2 left", "what, how long").arg(what, formatDuration(left))
               : tr("%1 in %2", "what is due, how long").arg(what, formatDuration(left));
}

void StatusStrip::showCommander()
{
    const Incident &incident = m_context.document.incident();
    const Instant now = m_context.clock.now();
    const RoleAssignment *commander = incident.holderOf(u"commander");
    const QString who = commander && !commander->person.isEmpty() ? commander->person : tr("nobody");
    const auto inChair =
        isResponseOver(incident.facts().status) ? std::nullopt : timeInRole(incident, u"commander", now);
    const bool tired = !m_context.playbook.isWaiting()
                       && std::ranges::any_of(m_context.playbook.clocks(), [&](const PlaybookClock &clock) {
                              return clock.kind == ClockKind::Commander && clock.stateAt(now) == ClockState::Due;
                          });
    QString shown = tr("IC %1", "incident commander").arg(who);
    QString said = tr("Incident commander: %1").arg(who);
    if (inChair) {
        const QString time = formatDuration(*inChair);
        shown = tired ? tr("IC %1  %2 – rotate?", "incident commander, how long").arg(who, time)
                      : tr("IC %1  %2", "incident commander, how long").arg(who, time);
        said = tr("Incident commander: %1, for %2").arg(who, time);
    }
    const QString hint = tired ? tr("In the chair for long: consider handing over") : tr("Hand over the command");
    m_commander->setText(shown);
    m_commander->setAccessibleName(said);
    m_commander->setAccessibleDescription(hint);
    m_commander->setToolTip(hint);
    QPalette colours = palette();
    if (tired)
        colours.setColor(QPalette::ButtonText, theme::caution(colours));
    m_commander->setPalette(colours);
}

void StatusStrip::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_dueShown)
        showIncident();
}

}  // namespace evenkeel
