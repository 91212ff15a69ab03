// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aids/advicepanel.h"

#include "models/document/document.h"
#include "models/markup/escapehtml.h"
#include "models/playbook/playbookrun.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::chrono::seconds AdviceEvery{5};

QString withoutKeys(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

AdvicePanel::AdvicePanel(const PaneContext &context, QWidget *parent) : QPushButton(parent), m_context(context)
{
    setAutoDefault(false);
    setAccessibleName(tr("Advice"));  // also while there is none
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&context.playbook, &PlaybookRun::changed, this, &AdvicePanel::look);
    connect(&m_timer, &QTimer::timeout, this, &AdvicePanel::look);
    m_timer.start(AdviceEvery);
    hide();
    look();
}

QSize AdvicePanel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void AdvicePanel::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fitText();
}

void AdvicePanel::fitText()
{
    if (!m_shown)
        return;
    const QString line = m_more > 0 ? tr("%1 (%n more)", "what the advice is about", m_more).arg(m_shown->situation)
                                    : m_shown->situation;
    // Room for the frame and for the sign that it opens.
    const int room = width() - 4 * theme::wide(this);
    setText(withoutKeys(fontMetrics().elidedText(line, Qt::ElideRight, std::max(room, 0))));
}

void AdvicePanel::look()
{
    const auto advice = m_context.document.isReadOnly() ? QList<Advice>() : adviceOf(m_context.playbook.context());
    const auto same = m_shown ? std::ranges::find(advice, m_shown->aid, &Advice::aid) : advice.end();
    const auto next = same != advice.end() ? same : advice.begin();
    const auto now = advice.isEmpty() ? std::nullopt : std::optional(*next);
    m_more = std::max(0, int(advice.size()) - 1);
    if (now != m_shown)
        show(now);
    fitText();
}

void AdvicePanel::show(const std::optional<Advice> &advice)
{
    // The keyboard doesn't fall into nothing with the line that had it.
    if (!advice && hasFocus() && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    m_shown = advice;
    setVisible(advice.has_value());
    if (QMenu *old = menu()) {
        setMenu(nullptr);
        old->deleteLater();
    }
    if (!advice)
        return;
    setAccessibleName(tr("Advice: %1").arg(advice->situation));
    setAccessibleDescription(advice->says);
    setToolTip(toolTipText(advice->says));
    auto *opened = new QMenu(this);
    auto *whole = new QLabel(advice->says, opened);
    whole->setTextFormat(Qt::PlainText);
    whole->setWordWrap(true);
    whole->setMargin(theme::narrow(this));
    whole->setFixedWidth(fontMetrics().averageCharWidth() * 56);
    auto *head = new QWidgetAction(opened);
    head->setDefaultWidget(whole);
    head->setEnabled(false);
    head->setText(advice->says);
    opened->addAction(head);
    opened->addSeparator();
    for (const SituationAnswer &one : advice->answers)
        connect(opened->addAction(withoutKeys(one.text)), &QAction::triggered, this,
                [this, one] { answer(one.answer, one.offer); });
    if (advice->answers.isEmpty() && advice->offer != AidOffer::None)
        connect(opened->addAction(nameOf(advice->offer)), &QAction::triggered, this,
                [this, offer = advice->offer] { answer(QString(nameOf<AidOffer>(offer)), offer); });
    opened->addSeparator();
    connect(opened->addAction(tr("Put away")), &QAction::triggered, this, [this] { answer({}, AidOffer::None); });
    setMenu(opened);
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
