// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aids/advicepanel.h"

#include "models/document/document.h"
#include "models/playbook/playbookrun.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::chrono::seconds LookEvery{5};

}  // namespace

AdvicePanel::AdvicePanel(const PaneContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_says(new QLabel(this)), m_more(new QLabel(this)), m_answers(new QHBoxLayout)
{
    setAccessibleName(tr("Advice"));
    setFrameShape(QFrame::StyledPanel);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_more->setTextFormat(Qt::PlainText);
    QPalette quiet = m_more->palette();
    quiet.setColor(QPalette::WindowText, theme::subdued(quiet));
    m_more->setPalette(quiet);
    m_answers->setSpacing(theme::narrow(this));
    auto *foot = new QHBoxLayout;
    foot->addLayout(m_answers);
    foot->addStretch(1);
    foot->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::narrow(this), theme::narrow(this), theme::narrow(this), theme::narrow(this));
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_says);
    layout->addLayout(foot);
    connect(&context.playbook, &PlaybookRun::changed, this, &AdvicePanel::look);
    connect(&m_timer, &QTimer::timeout, this, &AdvicePanel::look);
    m_timer.start(LookEvery);
    hide();
    look();
}

void AdvicePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    giveRoom();
}

// A label that wraps asks for too little: it doesn't know its width when it is asked.
void AdvicePanel::giveRoom()
{
    const int width = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    if (width > 0)
        m_says->setMinimumHeight(m_says->heightForWidth(width));
}

void AdvicePanel::look()
{
    const auto advice = m_context.document.isReadOnly() ? QList<Advice>() : adviceOf(m_context.playbook.context());
    const auto same = m_shown ? std::ranges::find(advice, m_shown->aid, &Advice::aid) : advice.end();
    const auto next = same != advice.end() ? same : advice.begin();
    const auto now = advice.isEmpty() ? std::nullopt : std::optional(*next);
    if (now != m_shown)
        show(now);
    const int more = int(advice.size()) - 1;
    m_more->setVisible(more > 0);
    m_more->setText(tr("%n more", "pieces of advice", more));
}

void AdvicePanel::show(const std::optional<Advice> &advice)
{
    m_shown = advice;
    // The keyboard doesn't fall into nothing with the button that had it.
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (QLayoutItem *item = m_answers->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    setVisible(advice.has_value());
    if (!advice) {
        if (hadFocus)
            parentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_says->setText(advice->says);
    m_says->setToolTip(advice->situation);
    giveRoom();
    const auto button = [&](const QString &text) {
        auto *made = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")), this);
        made->setAccessibleName(text);
        made->setAccessibleDescription(advice->says);
        made->setAutoDefault(false);
        m_answers->addWidget(made);
        made->show();  // at once: the keyboard may go there
        return made;
    };
    QPushButton *first = nullptr;
    if (!advice->answers.isEmpty()) {
        // A question has several answers, some of them long: one button holds them all.
        first = button(tr("Answer"));
        auto *menu = new QMenu(first);
        for (const SituationAnswer &one : advice->answers)
            connect(menu->addAction(QString(one.text).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                    [this, one] { answer(one.answer, one.offer); });
        first->setMenu(menu);
    } else if (advice->offer != AidOffer::None) {
        first = button(nameOf(advice->offer));
        connect(first, &QPushButton::clicked, this,
                [this, offer = advice->offer] { answer(QString(nameOf<AidOffer>(offer)), offer); });
    }
    QPushButton *away = button(tr("Put away"));
    connect(away, &QPushButton::clicked, this, [this] { answer({}, AidOffer::None); });
    if (hadFocus)
        (first ? first : away)->setFocus(Qt::OtherFocusReason);
}

void AdvicePanel::answer(const QString &answerName, AidOffer offer)
{
    if (!m_shown)
        return;
    const Advice answered = *m_shown;
    const auto performed = m_context.document.perform(
        answerName.isEmpty() ? tr("advice put away") : tr("answer to “%1”").arg(answered.says.left(40)),
        answerAdvice(answered, answerName, m_context.playbook.context()));
    if (!performed && performed.error().code != ErrorCode::Blocked)
        emit failed(performed.error());
    else if (performed && leadsTo(offer) != AidGoal::Nowhere)
        emit goalReached(leadsTo(offer));
}

}  // namespace evenkeel
