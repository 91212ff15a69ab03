// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guardrail/guardrailbar.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/playbook/gate.h"
#include "models/playbook/mends.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/navigator.h"

#include <QAction>
#include <QLineEdit>

#include <utility>

namespace evenkeel {

GuardrailBar::GuardrailBar(const PaneContext &context, QWidget *parent)
    : BannerBar(parent), m_context(context), m_reason(new QLineEdit(this))
{
    m_reason->setPlaceholderText(tr("Why all the same? Enter logs it"));
    m_reason->setAccessibleName(tr("Reason for passing the guardrail"));
    m_reason->hide();
    addField(m_reason);
    connect(m_reason, &QLineEdit::returnPressed, this, &GuardrailBar::overrideIt);
    connect(&context.document, &Document::refused, this, &GuardrailBar::explain);
    connect(&context.playbook, &PlaybookRun::changed, this, &GuardrailBar::lookAgain);
}

void GuardrailBar::explain(const QString &name, const Changes &changes)
{
    const Incident &incident = m_context.document.incident();
    const RuleContext rules = m_context.playbook.context();
    const auto held = heldUpBy(rules, changes);
    if (held.isEmpty())
        return;
    m_name = name;
    m_refused = changes;
    m_statusThen = incident.facts().status;
    m_reason->clear();
    m_reason->hide();
    for (QAction *remedy : std::as_const(m_remedies))
        remedy->deleteLater();
    m_remedies.clear();
    const auto offer = [&](const QString &text, auto slot) {
        m_remedies.append(new QAction(text, this));
        connect(m_remedies.last(), &QAction::triggered, this, slot);
    };
    QStringList missing;
    for (const UnmetGuardrail &guardrail : held) {
        missing.append(guardrail.what);
        const auto mends = mendsOf(guardrail, rules, m_context.document.author());
        for (const Mend &one : mends)
            offer(one.name, [this, added = one.changes] { mend(added); });
        if (mends.isEmpty())
            offer(tr("Go there"), [this, kind = guardrail.concerns] { m_context.navigator.goTo({kind, {}}); });
    }
    const bool blocks = blocksAny(held);
    offer(blocks ? tr("Override…") : tr("Say why…"), [this] { askWhy(); });
    show(blocks ? tr("Not yet: %1.", "what is missing").arg(missing.join(tr("; ")))
                : tr("Say why all the same: %1.", "what is missing").arg(missing.join(tr("; "))),
         m_remedies);
}

// Others go on logging meanwhile, and what somebody reads here, or gives a reason for, doesn't go away because of that.
void GuardrailBar::lookAgain()
{
    const Incident &incident = m_context.document.incident();
    if (!isHidden()
        && (incident.facts().status != m_statusThen || heldUpBy(m_context.playbook.context(), m_refused).isEmpty()))
        putAway();
}

void GuardrailBar::putAway()
{
    m_reason->hide();
    dismiss();
}

void GuardrailBar::mend(const Changes &changes)
{
    // One step for undo. What is still missing after this one is refused again, and said.
    const auto performed = m_context.document.perform(m_name, Changes(m_refused + changes));
    if (performed)
        putAway();
    else if (performed.error().code != ErrorCode::Blocked)
        emit failed(performed.error());
}

// In a narrow window what is missing stands above what mends it.
void GuardrailBar::resizeEvent(QResizeEvent *event)
{
    BannerBar::resizeEvent(event);
    constexpr int FewestLetters = 110;
    const bool stacked = width() < FewestLetters * fontMetrics().averageCharWidth();
    if (std::exchange(m_stacked, stacked) != stacked)
        setStacked(stacked);
}

void GuardrailBar::askWhy()
{
    // The reason takes the place of the remedies.
    show(text(), {});
    m_reason->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void GuardrailBar::overrideIt()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    const Instant now = m_context.clock.now();
    const auto passed = heldUpBy(m_context.playbook.context(), m_refused);
    const auto performed = m_context.document.performPastGate(
        m_name, Changes(m_refused + passingOf(m_context.document.incident(), passed, {now, {}, reason})));
    if (performed)
        putAway();
    else
        emit failed(performed.error());
}

}  // namespace evenkeel
