// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/now/nowoffers.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "models/incident/commands/taskverbs.h"
#include "models/intake/logdraft.h"
#include "widgets/common/leavecompletion.h"
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
    : QWidget(parent), m_context(context), m_edit(new QLineEdit(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::narrow(this));
    const auto add = [&](const QString &text, const QString &told, NowOffer offer, int key, auto slot) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tr("%1 (%2)", "what it does, its key").arg(told, QKeySequence(key).toString()));
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QToolButton::clicked, this, slot);
        buttons->addWidget(button);
        m_offered.append({button, offer, key});
    };
    add(tr("Ask"), tr("Log that the owner was asked, and copy the question"), NowOffer::Task, Qt::Key_A,
        &NowOffers::ask);
    add(tr("Extend…"), tr("Put it off"), NowOffer::Task, Qt::Key_E, &NowOffers::askHowLong);
    add(tr("Reassign…"), tr("Give it to somebody else"), NowOffer::Task, Qt::Key_R, &NowOffers::askWho);
    add(tr("Hand over…"), tr("Prepare the handover"), NowOffer::Rotation, Qt::Key_H, &NowOffers::handOverRequested);
    add(tr("Not now"), tr("Put this advice away"), NowOffer::Rotation, Qt::Key_Delete, &NowOffers::dismissed);
    buttons->addStretch(1);
    m_edit->setAccessibleName(tr("Answer"));
    m_edit->installEventFilter(this);
    m_edit->hide();

    auto *layout = new QVBoxLayout(this);
    const int margin = theme::narrow(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addLayout(buttons);
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &NowOffers::answer);
    offer(NowOffer::Nothing, {});
}

void NowOffers::offer(NowOffer offer, const EntityRef &subject)
{
    if (m_question != Question::None && (offer != m_offer || subject != m_subject))
        close();
    m_offer = m_context.document.isReadOnly() ? NowOffer::Nothing : offer;
    m_subject = subject;
    for (const Offered &offered : std::as_const(m_offered))
        offered.button->setVisible(offered.offer == m_offer);
    setVisible(m_offer != NowOffer::Nothing);
}

bool NowOffers::takeKey(int key)
{
    const auto meant = std::ranges::find_if(
        m_offered, [&](const Offered &offered) { return offered.offer == m_offer && offered.key == key; });
    if (m_offer == NowOffer::Nothing || meant == m_offered.end())
        return false;
    meant->button->click();
    return true;
}

void NowOffers::ask()
{
    const Incident &incident = m_context.document.incident();
    const ActionItem *task = incident.actions().find(m_subject.id);
    if (!perform(tr("ask about a task"), askAboutTask(incident, m_subject.id, {m_context.clock.now(), {}, {}}))
        || !task)
        return;
    const QString question = tr("how does it stand: %1?").arg(task->text);
    QGuiApplication::clipboard()->setText(task->owner.isEmpty() ? question : u"@%1 "_s.arg(task->owner) + question);
}

void NowOffers::askHowLong()
{
    put(Question::HowLong, tr("By how much: 10m, 1h"), formatDuration(UsualExtension));
}

void NowOffers::askWho()
{
    auto *names = new QCompleter(logLineContext(m_context.document.incident(), m_context.clock.now()).people, m_edit);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    put(Question::Who, tr("Who takes it"), {});
    m_edit->setCompleter(names);
    hideOffersWhenLeft(names);
}

void NowOffers::put(Question question, const QString &placeholder, const QString &text)
{
    m_question = question;
    m_edit->setCompleter(nullptr);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setText(text);
    m_edit->selectAll();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NowOffers::answer()
{
    const Incident &incident = m_context.document.incident();
    const EntityId task = m_subject.id;
    bool done = false;
    switch (m_question) {
    case Question::HowLong: {
        const auto by = parseDuration(m_edit->text());
        if (!by)
            emit failed(by.error());
        else
            done = perform(tr("extend a task"), extendTask(incident, task, *by, {m_context.clock.now(), {}, {}}));
        break;
    }
    case Question::Who: {
        QString person = m_edit->text().trimmed();
        if (person.startsWith(u'@'))
            person.remove(0, 1);
        done = perform(tr("reassign a task"), reassignTask(incident, task, person));
        break;
    }
    case Question::None:
        break;
    }
    if (done)
        close();
}

void NowOffers::close()
{
    m_question = Question::None;
    const bool hadKeyboard = m_edit->hasFocus();
    m_edit->hide();
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
