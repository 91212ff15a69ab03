// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/now/nowoffers.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "models/incident/commands/hypothesisverbs.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/incident/commands/taskverbs.h"
#include "models/intake/logdraft.h"
#include "models/playbook/clocks/clockoffers.h"
#include "models/playbook/followup.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/leavecompletion.h"
#include "widgets/common/navigator.h"
#include "widgets/now/snoozeline.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

NowOffers::NowOffers(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_edit(new QLineEdit(this)), m_snooze(new SnoozeLine(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::narrow(this));
    addOffers();
    addTaskOffers();
    m_putOff = add(tr("Put off…"), tr("Let it wait for a while, for a reason"), ClockOffer::None, Qt::Key_P, [this] {
        m_edit->hide();
        m_question = Question::HowLongPutOff;
        m_snooze->open();
    });
    for (const Offered &offered : std::as_const(m_offered))
        buttons->addWidget(offered.button);
    buttons->addStretch(1);
    m_edit->setAccessibleName(tr("Answer"));
    m_edit->installEventFilter(this);
    m_edit->hide();
    m_snooze->hide();

    auto *layout = new QVBoxLayout(this);
    const int margin = theme::narrow(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addLayout(buttons);
    layout->addWidget(m_edit);
    layout->addWidget(m_snooze);
    connect(m_edit, &QLineEdit::returnPressed, this, &NowOffers::answer);
    connect(m_snooze, &SnoozeLine::chosen, this, &NowOffers::putOff);
    connect(m_snooze, &SnoozeLine::left, this, &NowOffers::close);
    offer({});
}

QToolButton *NowOffers::add(const QString &text, const QString &told, ClockOffer offer, int key,
                            const std::function<void()> &take)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tr("%1 (%2)", "what it does, its key").arg(told, QKeySequence(key).toString()));
    button->setAccessibleDescription(button->toolTip());
    connect(button, &QToolButton::clicked, this, take);
    m_offered.append({button, offer, key});
    return button;
}

void NowOffers::addOffers()
{
    add(tr("Acknowledge"), tr("Say that somebody responds"), ClockOffer::Acknowledge, Qt::Key_A,
        [this] { acknowledge(); });
    add(tr("Severity…"), tr("Choose the severity"), ClockOffer::Classify, Qt::Key_S,
        [this] { emit severityRequested(); });
    add(tr("Escalate"), tr("Make the severity one level graver"), ClockOffer::EscalateSeverity, Qt::Key_E,
        [this] { escalate(); });
    add(tr("Escalate"), tr("Log that the next on the escalation path was paged"), ClockOffer::EscalateAlong, Qt::Key_E,
        [this] { escalate(); });
    add(tr("Draft update"), tr("Begin the message and go to it"), ClockOffer::DraftUpdate, Qt::Key_D,
        [this] { draftUpdate(); });
    add(tr("Check in…"), tr("Compare notes"), ClockOffer::CheckIn, Qt::Key_C, [this] { emit checkInRequested(); });
    add(tr("Rule out…"), tr("Rule it out and turn to the next hypothesis"), ClockOffer::PivotHypothesis, Qt::Key_R,
        [this] { askWhyNot(); });
    add(tr("Add evidence…"), tr("Keep logs, traces or a picture with the incident"), ClockOffer::AddEvidence, Qt::Key_A,
        [this] { emit evidenceRequested(); });
    add(tr("Hand over…"), tr("Prepare the handover"), ClockOffer::HandOver, Qt::Key_H,
        [this] { emit handOverRequested(); });
    add(tr("Open postmortem"), tr("Go to the postmortem"), ClockOffer::OpenPostmortem, Qt::Key_O,
        [this] { openPostmortem(); });
    add(tr("Follow up…"), tr("Add the action that looks for the root cause"), ClockOffer::FollowUpRootCause, Qt::Key_F,
        [this] {
            const RoleAssignment *commander = m_context.document.incident().holderOf(u"commander");
            askWho(Question::WhoFollowsUp, tr("Who looks for the root cause"),
                   commander ? commander->person : m_context.document.author());
        });
}

void NowOffers::addTaskOffers()
{
    add(tr("Ask"), tr("Log that the owner was asked, and copy the question"), ClockOffer::Task, Qt::Key_A,
        [this] { ask(); });
    add(tr("Extend…"), tr("Put it off"), ClockOffer::Task, Qt::Key_E,
        [this] { put(Question::HowLong, tr("By how much: 10m, 1h"), formatDuration(UsualExtension)); });
    add(tr("Reassign…"), tr("Give it to somebody else"), ClockOffer::Task, Qt::Key_R,
        [this] { askWho(Question::Who, tr("Who takes it"), {}); });
}

void NowOffers::offer(const NowItem &item)
{
    const bool isAnother = item.id != m_item.id || item.offer != m_item.offer;
    m_item = m_context.document.isReadOnly() ? NowItem() : item;
    if (m_question != Question::None && isAnother)
        close();
    nameEscalation();
    for (const Offered &offered : std::as_const(m_offered))
        offered.button->setVisible(isOffered(offered));
    setVisible(std::ranges::any_of(m_offered, [this](const Offered &offered) { return isOffered(offered); }));
}

bool NowOffers::isOffered(const Offered &offered) const
{
    return offered.button == m_putOff ? m_item.maySnooze
                                      : offered.offer != ClockOffer::None && offered.offer == m_item.offer;
}

// The button says where it leads: nobody should press it to find out.
void NowOffers::nameEscalation()
{
    const QString &to = m_item.escalatesTo;
    if (to.isEmpty())
        return;
    constexpr int Letters = 24;  // what is longer would widen the pane
    for (const Offered &offered : std::as_const(m_offered)) {
        if (offered.offer != m_item.offer)
            continue;
        offered.button->setAccessibleName(tr("Escalate to %1").arg(to));
        offered.button->setText(
            tr("Escalate to %1")
                .arg(fontMetrics().elidedText(to, Qt::ElideRight, Letters * fontMetrics().averageCharWidth())));
    }
}

bool NowOffers::takeKey(int key)
{
    const auto meant = std::ranges::find_if(
        m_offered, [&](const Offered &offered) { return offered.key == key && isOffered(offered); });
    if (meant == m_offered.end())
        return false;
    meant->button->click();
    return true;
}

void NowOffers::acknowledge()
{
    perform(tr("acknowledge"),
            changeStatus(m_context.document.incident(), IncidentStatus::Acknowledged, {m_context.clock.now(), {}, {}}));
}

void NowOffers::escalate()
{
    const RuleContext rules = m_context.playbook.context();
    const QString to = m_item.escalatesTo;
    perform(tr("escalate to %1").arg(to), m_item.offer == ClockOffer::EscalateAlong
                                              ? escalateTo(rules, to, *m_item.clock)
                                              : escalateSeverity(rules, *m_item.clock));
}

void NowOffers::draftUpdate()
{
    EntityId message = draftFor(m_context.document.incident(), *m_item.clock);
    if (message.isNull()) {
        const Change draft =
            addCommsDraft(updateFor(m_context.playbook.context(), *m_item.clock), m_context.clock.now());
        if (!perform(tr("draft an update"), Changes{draft}))
            return;
        message = draft.id;
    }
    m_context.navigator.goTo({EntityKind::CommsDraft, message});
    emit wentThere();
}

void NowOffers::openPostmortem()
{
    m_context.navigator.goTo(m_item.subject);
    emit wentThere();
}

void NowOffers::ask()
{
    const Incident &incident = m_context.document.incident();
    const ActionItem *task = incident.actions().find(m_item.subject.id);
    if (!perform(tr("ask about a task"), askAboutTask(incident, m_item.subject.id, {m_context.clock.now(), {}, {}}))
        || !task)
        return;
    const QString question = tr("how does it stand: %1?").arg(task->text);
    QGuiApplication::clipboard()->setText(task->owner.isEmpty() ? question : u"@%1 "_s.arg(task->owner) + question);
}

void NowOffers::askWhyNot()
{
    const Duration box = m_item.clock->due - m_item.clock->started;
    const Hypothesis *next = hypothesisAfter(m_context.document.incident(), m_item.subject.id);
    put(Question::WhyNot, next ? tr("Why; the next is: %1").arg(next->text) : tr("Why it is ruled out"),
        tr("no evidence within %1").arg(formatDuration(box)));
}

void NowOffers::askWho(Question question, const QString &placeholder, const QString &proposed)
{
    auto *names = new QCompleter(logLineContext(m_context.document.incident(), m_context.clock.now()).people, m_edit);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    put(question, placeholder, proposed);
    m_edit->setCompleter(names);
    hideOffersWhenLeft(names);
}

void NowOffers::put(Question question, const QString &placeholder, const QString &text)
{
    m_question = question;
    m_snooze->hide();
    m_edit->setCompleter(nullptr);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setToolTip(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setText(text);
    m_edit->selectAll();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NowOffers::answer()
{
    const Incident &incident = m_context.document.incident();
    const EntityId subject = m_item.subject.id;
    const VerbContext now{m_context.clock.now(), {}, {}};
    QString said = m_edit->text().trimmed();
    if ((m_question == Question::Who || m_question == Question::WhoFollowsUp) && said.startsWith(u'@'))
        said.remove(0, 1);
    bool done = false;
    switch (m_question) {
    case Question::HowLong:
        if (const auto by = parseDuration(said); !by)
            emit failed(by.error());
        else
            done = perform(tr("extend a task"), extendTask(incident, subject, *by, now));
        break;
    case Question::Who:
        done = perform(tr("reassign a task"), reassignTask(incident, subject, said));
        break;
    case Question::WhyNot: {
        const Hypothesis *next = hypothesisAfter(incident, subject);
        const EntityRef taken{EntityKind::Hypothesis, next ? next->id : EntityId()};
        done = perform(tr("rule out a hypothesis"), pivotHypothesis(incident, subject, taken.id, {now.now, {}, said}));
        if (done && next)
            m_context.navigator.goTo(taken);
        break;
    }
    case Question::WhoFollowsUp:
        done = perform(tr("follow up the root cause"), followUpRootCause(m_context.playbook.context(), said));
        break;
    case Question::HowLongPutOff:
    case Question::None:
        break;
    }
    if (done)
        close();
}

void NowOffers::putOff(Duration by, const QString &reason)
{
    const Instant now = m_context.clock.now();
    const PlaybookClock clock = *m_item.clock;
    if (perform(tr("put off: %1").arg(clock.what), snoozeClock(clock.key(), clock.what, now + by, {now, {}, reason})))
        close();
}

void NowOffers::close()
{
    m_question = Question::None;
    const bool hadKeyboard = m_edit->hasFocus() || m_snooze->isAncestorOf(focusWidget());
    m_edit->hide();
    m_snooze->hide();
    if (hadKeyboard)
        emit answered();
}

bool NowOffers::perform(const QString &name, const Result<Changes> &changes)
{
    if (!changes) {
        emit failed(changes.error());
        return false;
    }
    const auto performed = m_context.document.perform(name, *changes);
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

bool NowOffers::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
