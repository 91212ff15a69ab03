// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/aboutpage.h"

#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/commands/recordverbs.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/linedraft.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString nameOfState(PostmortemState state)
{
    switch (state) {
    case PostmortemState::Draft:
        return AboutPage::tr("Draft");
    case PostmortemState::Review:
        return AboutPage::tr("In review");
    case PostmortemState::Final:
        return AboutPage::tr("Final");
    }
    return {};
}

}  // namespace

AboutPage::AboutPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_owner(new FieldLine(this)), m_target(new FieldLine(this)),
      m_due(new QLabel(this)), m_state(new QComboBox(this))
{
    m_owner->setPlaceholderText(tr("Who writes it"));
    m_owner->setAccessibleName(tr("Owner of the postmortem"));
    m_target->setPlaceholderText(tr("tomorrow 12:00, 48h"));
    m_target->setAccessibleName(tr("When the postmortem is due"));
    m_due->setBuddy(m_target);
    for (const PostmortemState state : {PostmortemState::Draft, PostmortemState::Review, PostmortemState::Final})
        m_state->addItem(nameOfState(state), QVariant::fromValue(state));
    m_state->setAccessibleName(tr("State of the postmortem"));
    followReadOnly(m_owner, context.document);
    followReadOnly(m_target, context.document);
    followReadOnly(m_state, context.document);
    markField(m_owner, factRef<&IncidentFacts::postmortemOwner>(context.document.incident()));
    markField(m_target, factRef<&IncidentFacts::postmortemTarget>(context.document.incident()));
    markField(m_state, factRef<&IncidentFacts::postmortemState>(context.document.incident()));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Owner"), m_owner);
    form->addRow(m_due, m_target);
    form->addRow(tr("State"), m_state);
    setFocusProxy(m_owner);

    connect(m_owner, &FieldLine::committed, this, &AboutPage::writeOwner);
    connect(m_target, &FieldLine::committed, this, &AboutPage::writeTarget);
    for (FieldLine *line : {m_owner, m_target})
        connect(line, &FieldLine::changedMeanwhile, this, [this, line] {
            emit noticed(tr("Somebody else changed “%1” while you edit it. Your text stays; Enter sets it, Esc takes "
                            "theirs.")
                             .arg(line->accessibleName()));
        });
    const EntityRef facts{EntityKind::Facts, context.document.incident().id()};
    for (const auto &[line, field] : {std::pair(m_owner, u"postmortemOwner"_s), {m_target, u"postmortemTarget"_s}}) {
        m_drafts.append(new LineDraft(line, context.document, context.clock, facts, field));
        connect(m_drafts.last(), &LineDraft::failed, this, &AboutPage::failed);
    }
    // Only by a person's hand, not when the incident is read.
    connect(m_state, &QComboBox::activated, this, &AboutPage::writeState);
    connect(&context.document, &Document::changed, this, &AboutPage::readIncident);
    readIncident();
}

AboutPage::~AboutPage()
{
    // Lines that go while they have the keyboard would still commit.
    for (FieldLine *line : {m_owner, m_target})
        line->disconnect();
}

void AboutPage::restoreDrafts()
{
    if (m_context.document.isReadOnly())
        return;
    for (LineDraft *draft : std::as_const(m_drafts))
        if (draft->restore())
            emit noticed(draft->restoredNote());
}

void AboutPage::readIncident()
{
    const Incident &incident = m_context.document.incident();
    const IncidentFacts &facts = incident.facts();
    const QString zone = QString::fromUtf8(incident.zone().id());
    m_due->setText(tr("Due (%1)").arg(zone));
    m_target->setAccessibleDescription(tr("A time in %1, or a duration from now.").arg(zone));
    m_owner->setValue(facts.postmortemOwner);
    m_target->setValue(facts.postmortemTarget ? toLocalText(*facts.postmortemTarget, incident.zone()) : QString());
    m_state->setCurrentIndex(m_state->findData(QVariant::fromValue(facts.postmortemState)));
}

bool AboutPage::perform(const QString &name, const Changes &changes)
{
    const auto performed = m_context.document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

void AboutPage::writeOwner(const QString &text)
{
    if (!perform(tr("owner of the postmortem"),
                 setFact<&IncidentFacts::postmortemOwner>(m_context.document.incident(), text.trimmed())))
        m_owner->refuse();
}

void AboutPage::writeTarget(const QString &text)
{
    const Incident &incident = m_context.document.incident();
    std::optional<Instant> target;
    if (!text.trimmed().isEmpty()) {
        const auto read = parseTime(text, {.now = m_context.clock.now(), .zone = incident.zone(), .future = true});
        if (!read) {
            m_target->refuse();
            emit failed(read.error());
            return;
        }
        target = *read;
    }
    if (!perform(tr("time of the postmortem"), setFact<&IncidentFacts::postmortemTarget>(incident, target)))
        m_target->refuse();
}

void AboutPage::writeState()
{
    const auto state = m_state->currentData().value<PostmortemState>();
    if (!perform(tr("state of the postmortem"),
                 setPostmortemState(m_context.document.incident(), state, m_context.clock.now())))
        readIncident();
}

}  // namespace evenkeel
