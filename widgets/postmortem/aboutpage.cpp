// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/aboutpage.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/commands/recordverbs.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/fieldmark.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace evenkeel {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_owner(new FieldLine(this)), m_target(new FieldLine(this)),
      m_due(new QLabel(this)), m_lines(context)
{
    m_owner->setPlaceholderText(tr("Who writes it"));
    m_owner->setAccessibleName(tr("Owner of the postmortem"));
    m_target->setPlaceholderText(tr("tomorrow 12:00, 48h"));
    m_target->setAccessibleName(tr("When the postmortem is due"));
    m_due->setBuddy(m_target);
    m_due->setWordWrap(true);
    markField(m_owner, factRef<&IncidentFacts::postmortemOwner>(context.document.incident()));
    markField(m_target, factRef<&IncidentFacts::postmortemTarget>(context.document.incident()));

    auto *owner = new QLabel(tr("Owner"), this);
    owner->setBuddy(m_owner);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->addWidget(owner, 0, 0);
    grid->addWidget(m_due, 0, 1);
    grid->addWidget(m_owner, 1, 0);
    grid->addWidget(m_target, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_owner);

    m_lines.add(m_owner, tr("owner of the postmortem"), u"postmortemOwner"_s, [this](const QString &text) {
        return setFact<&IncidentFacts::postmortemOwner>(m_context.document.incident(), text.trimmed());
    });
    m_lines.add(m_target, tr("time of the postmortem"), u"postmortemTarget"_s,
                [this](const QString &text) { return targetFrom(text); });
    connect(&m_lines, &FormLines::failed, this, &AboutPage::failed);
    connect(&m_lines, &FormLines::noticed, this, &AboutPage::noticed);
    connect(&context.document, &Document::changed, this, &AboutPage::readIncident);
    connect(&context.playbook, &PlaybookRun::ticked, this, &AboutPage::tellDue);
    readIncident();
}

void AboutPage::readIncident()
{
    const Incident &incident = m_context.document.incident();
    const IncidentFacts &facts = incident.facts();
    tellDue();
    m_owner->setValue(facts.postmortemOwner);
    m_target->setValue(facts.postmortemTarget ? toLocalText(*facts.postmortemTarget, incident.zone()) : QString());
}

void AboutPage::tellDue()
{
    const Incident &incident = m_context.document.incident();
    const IncidentFacts &facts = incident.facts();
    const QString zone = QString::fromUtf8(incident.zone().id());
    const Instant now = m_context.clock.now();
    const bool isLate =
        facts.postmortemTarget && *facts.postmortemTarget < now && facts.postmortemState != PostmortemState::Final;
    const QString said = isLate ? tr("Due (%1), overdue by %2").arg(zone, formatDuration(now - *facts.postmortemTarget))
                                : tr("Due (%1)").arg(zone);
    if (said == m_due->text())
        return;
    m_due->setText(said);
    theme::Ink::set(m_due, isLate ? theme::alarm : nullptr);
    const QString lesson = tr("A time in %1, or a duration from now.").arg(zone);
    m_target->setAccessibleDescription(isLate ? said + u". "_s + lesson : lesson);
}

void AboutPage::pointAt(const QString &field)
{
    (field == "postmortemTarget"_L1 ? m_target : m_owner)->setFocus(Qt::OtherFocusReason);
}

Result<Changes> AboutPage::targetFrom(const QString &text) const
{
    const Incident &incident = m_context.document.incident();
    if (text.trimmed().isEmpty())
        return setFact<&IncidentFacts::postmortemTarget>(incident, std::optional<Instant>());
    const auto read = parseTime(text, {.now = m_context.clock.now(), .zone = incident.zone(), .future = true});
    if (!read)
        return read.error();
    return setFact<&IncidentFacts::postmortemTarget>(incident, std::optional<Instant>(*read));
}

}  // namespace evenkeel
