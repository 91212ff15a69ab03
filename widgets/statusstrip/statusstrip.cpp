// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusstrip/statusstrip.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/severityscheme.h"
#include "widgets/common/fieldmark.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace evenkeel {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(const PaneContext &context, QWidget *parent)
    : QToolBar(parent), m_context(context), m_language(QLocale().bcp47Name()), m_severity(new QToolButton(this)),
      m_title(new QLabel(this)), m_status(new QToolButton(this)), m_elapsed(new QLabel(this)), m_due(new QLabel(this)),
      m_commander(new QToolButton(this)), m_tick(new QTimer(this))
{
    setObjectName(u"statusStrip"_s);
    setWindowTitle(tr("Status strip"));
    setAccessibleName(tr("Status strip"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (QToolButton *button : {m_severity, m_status, m_commander}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    m_title->setTextFormat(Qt::PlainText);
    // The title gives way first when room is short.
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setMinimumWidth(8 * theme::wide(this));
    m_title->setAccessibleName(tr("Incident"));
    m_elapsed->setAccessibleName(tr("Time since it began"));
    m_due->setAccessibleName(tr("Next due"));
    for (QLabel *label : {m_title, m_elapsed, m_due})
        label->setMargin(theme::narrow(this));
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);

    addWidget(m_severity);
    addWidget(m_title);
    addWidget(m_status);
    addSeparator();
    addWidget(m_elapsed);
    addWidget(m_due);
    addSeparator();
    addWidget(m_commander);
    fillMenus();

    connect(&context.document, &Document::changed, this, &StatusStrip::showIncident);
    connect(m_commander, &QToolButton::clicked, this, &StatusStrip::commanderRequested);
    connect(m_tick, &QTimer::timeout, this, &StatusStrip::showTimes);
    m_tick->start(std::chrono::seconds(1));
    showIncident();
}

void StatusStrip::fillMenus()
{
    auto *severities = new QMenu(m_severity);
    severities->setToolTipsVisible(true);
    for (const SeverityLevel &level : SeverityScheme::builtIn().levels()) {
        QAction *action =
            severities->addAction(tr("%1 – %2", "severity – its criteria").arg(level.severity.level, level.criteria));
        connect(action, &QAction::triggered, this, [this, severity = level.severity] {
            const Incident &incident = m_context.document.incident();
            perform(tr("severity %1 → %2").arg(incident.facts().severityLevel, severity.level),
                    changeSeverity(incident, severity, {m_context.clock.now(), {}, {}}));
        });
    }
    m_severity->setMenu(severities);

    auto *statuses = new QMenu(m_status);
    for (const auto &[status, stored] : EnumNames<IncidentStatus>::names) {
        QAction *action = statuses->addAction(ReportLanguage::asHeading(m_language.name(status)));
        connect(action, &QAction::triggered, this, [this, status = status] {
            const Incident &incident = m_context.document.incident();
            perform(tr("status %1 → %2").arg(m_language.name(incident.facts().status), m_language.name(status)),
                    changeStatus(incident, status, {m_context.clock.now(), {}, {}}));
        });
    }
    m_status->setMenu(statuses);
}

void StatusStrip::perform(const QString &name, const Changes &changes)
{
    // The playbook's guardrails hold here as on the command line.
    const Incident &before = m_context.document.incident();
    const Incident after = before.with(changes, m_context.clock.now());
    if (const auto blocked = newlyBlocked(before, after); !blocked.isEmpty()) {
        emit failed({ErrorCode::Blocked, blocked.first().what, {}, blocked.first().mend});
        return;
    }
    if (const auto performed = m_context.document.perform(name, changes); !performed)
        emit failed(performed.error());
}

void StatusStrip::openSeverity()
{
    m_severity->showMenu();
}

void StatusStrip::openStatus()
{
    m_status->showMenu();
}

void StatusStrip::showIncident()
{
    const Incident &incident = m_context.document.incident();
    const IncidentFacts &facts = incident.facts();
    const QString level = facts.severityLevel.isEmpty() ? tr("Unclassified") : facts.severityLevel;
    m_severity->setText(level);
    m_severity->setAccessibleName(tr("Severity %1").arg(level));
    m_severity->setToolTip(tr("Change the severity"));
    m_taking = true;
    QPalette badge = palette();
    badge.setColor(QPalette::Button, theme::severityGround(facts.severityRank));
    badge.setColor(QPalette::ButtonText, theme::severityText());
    m_severity->setPalette(badge);
    m_severity->setAutoFillBackground(true);
    m_taking = false;

    m_title->setText(facts.key + u"  "_s + facts.title);
    m_title->setToolTip(facts.title);
    const QString status = ReportLanguage::asHeading(m_language.name(facts.status));
    m_status->setText(status);
    m_status->setAccessibleName(tr("Status: %1").arg(status));
    m_status->setToolTip(tr("Change the status"));
    const RoleAssignment *commander = incident.holderOf(u"commander");
    const QString who = commander && !commander->person.isEmpty() ? commander->person : tr("nobody");
    m_commander->setText(tr("IC %1", "incident commander").arg(who));
    m_commander->setAccessibleName(tr("Incident commander: %1").arg(who));
    markField(m_severity, factRef<&IncidentFacts::severityLevel>(incident));
    markField(m_status, factRef<&IncidentFacts::status>(incident));
    for (QToolButton *button : {m_severity, m_status, m_commander})
        button->setEnabled(!m_context.document.isReadOnly() || button == m_commander);
    showTimes();
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

    const auto overdue = overdueOf(incident, now);
    m_due->setText(overdue.isEmpty() ? QString() : tr("%n overdue", nullptr, int(overdue.size())));
    m_due->setToolTip(overdue.isEmpty() ? QString() : overdue.first().what);
    m_due->setVisible(!overdue.isEmpty());
    QPalette late = palette();
    late.setColor(QPalette::WindowText, theme::alarm(late));
    m_due->setPalette(late);
}

void StatusStrip::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_taking && m_tick)
        showIncident();
}

}  // namespace evenkeel
