// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/agendapanel.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/report/agendawords.h"
#include "widgets/meeting/agendabar.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// "4:32"
QString minutesAndSeconds(Duration duration)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(std::chrono::abs(duration)).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QToolButton *pressed(const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

AgendaPanel::AgendaPanel(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_language(context.document.incident().facts().language),
      m_points(agendaOf(context.document.incident())), m_timer(AgendaTopics), m_now(new QLabel(this)),
      m_left(new QLabel(this)), m_bar(new AgendaBar(this)), m_whole(new QLabel(this)),
      m_run(pressed(tr("Run"), tr("Runs or stops the clock (P)"), this)),
      m_back(pressed(tr("Back"), tr("To the point before (Shift+N)"), this)),
      m_on(pressed(tr("Next point"), tr("To the next point (N)"), this)), m_list(new QListWidget(this)),
      m_asked(new QLabel(this)), m_another(pressed(tr("Another"), tr("Another question (Q)"), this))
{
    for (QLabel *label : {m_now, m_left, m_whole, m_asked}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    takeFont();
    m_left->setAccessibleDescription(tr("Time of this point"));
    m_asked->setAccessibleDescription(tr("A question to ask"));
    theme::Ink::set(m_whole, theme::subdued);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setAccessibleDescription(tr("Enter goes on with a point"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setFrameShape(QFrame::NoFrame);

    auto *buttons = new QHBoxLayout;
    for (QToolButton *button : {m_run, m_back, m_on})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *asking = new QHBoxLayout;
    asking->addWidget(m_asked, 1);
    asking->addWidget(m_another, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this));
    column->addWidget(m_now);
    column->addWidget(m_left);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    column->addWidget(m_whole);
    column->addLayout(asking);
    column->addSpacing(theme::narrow(this));
    column->addWidget(m_list, 1);

    connect(m_run, &QToolButton::clicked, this, &AgendaPanel::pauseOrRun);
    connect(m_back, &QToolButton::clicked, this, [this] { goOn(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { goOn(1); });
    connect(m_another, &QToolButton::clicked, this, &AgendaPanel::nextQuestion);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { goOn(m_list->row(item) - row()); });
    connect(&context.document, &Document::changed, this, &AgendaPanel::readIncident);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &AgendaPanel::showTime);
    m_tick.start();
    showPoints();
}

// What is of now stands out.
void AgendaPanel::takeFont()
{
    QFont heading = theme::scaled(font(), 1.4);
    heading.setBold(true);
    m_now->setFont(heading);
    m_left->setFont(theme::scaled(font(), 1.9));
    m_asked->setFont(theme::scaled(font(), 1.4));
}

void AgendaPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

// Where the topic is no point any more, the next one that is.
int AgendaPanel::row() const
{
    const auto at = std::ranges::lower_bound(m_points, AgendaTopic(m_timer.point()), {}, &AgendaPoint::topic);
    return int(at - m_points.begin());
}

AgendaTopic AgendaPanel::topic() const
{
    return m_points[row()].topic;
}

void AgendaPanel::pauseOrRun()
{
    const Duration now = m_context.clock.steady();
    m_timer.isRunning() ? m_timer.pause(now) : m_timer.run(now);
    showTime();
    emit pointChanged();
}

void AgendaPanel::goOn(int step)
{
    const AgendaTopic before = topic();
    const int wanted = std::clamp(row() + step, 0, int(m_points.size()) - 1);
    m_timer.goTo(int(m_points[wanted].topic), m_context.clock.steady());
    if (topic() != before)
        m_question = 0;
    showPoints();
    emit pointChanged();
}

void AgendaPanel::nextQuestion()
{
    ++m_question;
    showQuestion();
}

QString AgendaPanel::state() const
{
    return m_timer.toText(m_context.clock.steady());
}

void AgendaPanel::restore(QStringView state)
{
    if (const auto timer = AgendaTimer::fromText(state, AgendaTopics)) {
        m_timer = *timer;
        m_timer.goTo(int(topic()), m_context.clock.steady());
        showPoints();
    }
}

// What people add meanwhile must not take time from the points: only their number, and what stands there, follows.
void AgendaPanel::readIncident()
{
    QList<AgendaPoint> points = agendaOf(m_context.document.incident());
    if (std::ranges::equal(points, m_points, {}, &AgendaPoint::topic, &AgendaPoint::topic))
        for (qsizetype i = 0; i < points.size(); ++i)
            points[i].minutes = m_points[i].minutes;
    if (points == m_points)
        return;
    m_points = points;
    m_timer.goTo(int(topic()), m_context.clock.steady());
    showPoints();
}

void AgendaPanel::showPoints()
{
    m_list->clear();
    for (const AgendaPoint &point : std::as_const(m_points)) {
        QStringList about{m_language.duration(std::chrono::minutes(point.minutes))};
        if (const QString count = agendaCount(point, m_language); !count.isEmpty())
            about.append(count);
        m_list->addItem(u"%1 (%2)"_s.arg(agendaTitle(point.topic, m_language), about.join(u", "_s)));
    }
    QFont font = m_list->font();
    font.setBold(true);
    m_list->item(row())->setFont(font);
    m_list->setCurrentRow(row());
    m_now->setText(agendaTitle(topic(), m_language));
    m_back->setEnabled(row() > 0);
    m_on->setEnabled(row() + 1 < int(m_points.size()));
    showTime();
    showQuestion();
}

void AgendaPanel::showTime()
{
    const Duration now = m_context.clock.steady();
    const Duration spent = m_timer.spentOn(m_timer.point(), now);
    const Duration planned = std::chrono::minutes(m_points[row()].minutes);
    const Duration left = planned - spent;
    const QString time = left >= Duration::zero() ? tr("%1 left").arg(minutesAndSeconds(left))
                                                  : tr("%1 over").arg(minutesAndSeconds(left));
    m_left->setText(m_timer.isRunning() ? time : tr("%1, stopped", "4:32 left, stopped").arg(time));
    m_run->setText(m_timer.isRunning() ? tr("Pause") : tr("Run"));
    m_run->setAccessibleName(m_run->text());
    m_bar->setTime(spent, planned);
    int whole = 0;
    for (const AgendaPoint &point : std::as_const(m_points))
        whole += point.minutes;
    m_whole->setText(
        tr("%1 of %2 min in all").arg(std::chrono::floor<std::chrono::minutes>(m_timer.spent(now)).count()).arg(whole));
}

void AgendaPanel::showQuestion()
{
    const QStringList questions = questionsFor(topic(), m_language);
    m_asked->setText(questions.isEmpty() ? QString() : questions[m_question % questions.size()]);
}

}  // namespace evenkeel
