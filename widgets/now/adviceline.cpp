// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/now/adviceline.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/navigator.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

AdviceLine::AdviceLine(const PaneContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_text(new QLabel(this)), m_act(new QToolButton(this)),
      m_away(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Advice about the load of responders"));
    m_act->setText(tr("Roles"));
    m_away->setText(tr("Not now"));
    m_away->setToolTip(tr("Put this advice away for an hour"));
    m_away->setAccessibleDescription(m_away->toolTip());
    for (QToolButton *button : {m_act, m_away})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::narrow(this));
    buttons->addWidget(m_act);
    buttons->addWidget(m_away);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme::narrow(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_act, &QToolButton::clicked, this, &AdviceLine::act);
    connect(m_away, &QToolButton::clicked, this, &AdviceLine::putAway);
    connect(&context.document, &Document::readOnlyChanged, this, &AdviceLine::look);
    connect(&m_timer, &QTimer::timeout, this, &AdviceLine::look);
    m_timer.start(std::chrono::seconds(20));
    // Not with each change of many: a whole journal is looked through, and advice isn't urgent.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(std::chrono::seconds(1));
    connect(soon, &QTimer::timeout, this, &AdviceLine::look);
    connect(&context.playbook, &PlaybookRun::changed, soon, [soon] {
        if (!soon->isActive())
            soon->start();
    });
    look();
}

QString AdviceLine::text() const
{
    return m_text->text();
}

// The screen may be shared: what somebody said of themselves isn't told.
QString AdviceLine::wordsOf(const ResponderAdvice &advice)
{
    const QString since = formatDuration(std::chrono::floor<std::chrono::minutes>(advice.onDuty));
    const bool stressed = advice.stress >= HighStress;
    switch (advice.advice) {
    case LoadAdvice::Swap:
        return stressed ? tr("%1 could do with relief. Let somebody take over.").arg(advice.person)
                        : tr("%1 has been on duty for %2. Let somebody take over.").arg(advice.person, since);
    case LoadAdvice::Break:
        return stressed ? tr("%1 could do with relief. A break would help.").arg(advice.person)
                        : tr("%1 has been on duty for %2. A break would help.").arg(advice.person, since);
    case LoadAdvice::AddScribe:
        break;
    }
    return tr("Much happens and nobody is the scribe. Let somebody write it down.");
}

QString AdviceLine::buttonOf(const ResponderAdvice &advice)
{
    switch (advice.advice) {
    case LoadAdvice::Swap:
        return tr("Hand over…");
    case LoadAdvice::Break:
        return tr("On a break");
    case LoadAdvice::AddScribe:
        break;
    }
    return tr("Roles");
}

void AdviceLine::look()
{
    const auto all =
        m_context.document.isReadOnly() ? QList<ResponderAdvice>() : responderAdvice(m_context.playbook.context());
    m_advice = all.isEmpty() ? std::nullopt : std::optional(all.first());
    m_text->setText(m_advice ? wordsOf(*m_advice) : QString());
    if (m_advice)
        m_act->setText(buttonOf(*m_advice));
    setVisible(m_advice.has_value());
}

void AdviceLine::act()
{
    if (!m_advice)
        return;
    const Instant now = m_context.clock.now();
    const Incident &incident = m_context.document.incident();
    switch (m_advice->advice) {
    case LoadAdvice::Swap: {
        const auto responders = respondersOf(incident, now);
        const auto one = std::ranges::find(responders, m_advice->person, &Responder::person);
        if (one != responders.end() && !one->roles.isEmpty())
            emit reliefRequested(one->roles.first());
        return;
    }
    case LoadAdvice::Break: {
        const auto changes = reportResponder(m_advice->person, 0, {}, true, {now, {}, {}});
        const auto performed = m_context.document.perform(tr("a break for %1").arg(m_advice->person), changes);
        if (!performed)
            emit failed(performed.error());
        look();
        return;
    }
    case LoadAdvice::AddScribe:
        m_context.navigator.goTo({EntityKind::RoleAssignment, {}});
        return;
    }
}

void AdviceLine::putAway()
{
    if (!m_advice)
        return;
    const auto performed = m_context.document.perform(
        tr("putting an advice away"), answerAid(aidOf(*m_advice), {}, {}, {m_context.clock.now(), {}, {}}));
    if (!performed)
        emit failed(performed.error());
    look();
}

}  // namespace evenkeel
