// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/meetingwindow.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/enterpress.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/meeting/agendapanel.h"
#include "widgets/meeting/linestage.h"
#include "widgets/meeting/meetingline.h"
#include "widgets/tables/parkedpane.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// What is kept of where the meeting stands: "ENTRY|timer". A day later it is another meeting.
constexpr Duration SameMeeting = std::chrono::hours(20);
constexpr auto PlaceField = "meeting.place"_L1;
constexpr std::chrono::seconds KeepEvery{15};
// How much larger than elsewhere the side is read, and in how many lines' height no larger.
constexpr double ForARoom = 1.2;
constexpr double ForAHall = 2.2;
constexpr int LinesForARoom = 34;

}  // namespace

MeetingWindow::MeetingWindow(const PaneContext &context)
    : m_context(context), m_banner(new BannerBar(this)), m_stage(new LineStage(context, this)),
      m_agenda(new AgendaPanel(context, this)), m_parked(new ParkedPane(context, ParkedPane::Adding::Elsewhere, this)),
      m_line(new MeetingLine(context, this)), m_whole(new TurningSplitter(u"meeting"_s, this)),
      m_side(new TurningSplitter(u"meeting-side"_s, this))
{
    pressButtonsByEnter(this);
    m_side->addWidget(m_agenda);
    m_side->addWidget(m_parked);
    m_side->setStretchFactor(0, 2);
    m_side->setStretchFactor(1, 1);
    m_agenda->setMinimumWidth(28 * fontMetrics().averageCharWidth());
    m_whole->addWidget(m_stage);
    m_whole->addWidget(m_side);
    m_whole->setStretchFactor(0, 2);
    m_whole->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme::narrow(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_banner);
    layout->addWidget(m_whole, 1);
    layout->addWidget(m_line);
    const QSize wanted(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 40);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    makeKeys();
    const auto tell = [this](const Error &error) { m_banner->show(error); };
    connect(m_line, &MeetingLine::failed, m_banner, tell);
    connect(m_parked, &TablePane::failed, m_banner, tell);
    connect(m_line, &MeetingLine::left, m_stage, [this] { m_stage->setFocus(); });
    connect(m_stage, &LineStage::moved, this, [this] { m_line->setEntry(m_stage->entry()); });
    connect(m_agenda, &AgendaPanel::pointChanged, this, &MeetingWindow::keepPlace);
    connect(&context.document, &Document::changed, this, &MeetingWindow::showTitle);
    m_keep.setInterval(KeepEvery);
    connect(&m_keep, &QTimer::timeout, this, &MeetingWindow::keepPlace);
    m_keep.start();
    restorePlace();
    showTitle();
    m_stage->setFocus();
}

MeetingWindow::~MeetingWindow()
{
    m_context.document.disconnect(this);
    keepPlace();
}

void MeetingWindow::makeKeys()
{
    const auto act = [this](const QString &name, const QKeySequence &key, auto slot) {
        auto *action = new QAction(name, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    act(tr("Park a topic"), Qt::Key_K, [this] { m_line->enter(MeetingLine::Kind::Parked); });
    act(tr("Note something"), Qt::Key_L, [this] { m_line->enter(MeetingLine::Kind::Note); });
    act(tr("Add an action"), Qt::Key_A, [this] { m_line->enter(MeetingLine::Kind::Action); });
    act(tr("Next point"), Qt::Key_N, [this] { m_agenda->goOn(1); });
    act(tr("Point before"), Qt::SHIFT | Qt::Key_N, [this] { m_agenda->goOn(-1); });
    act(tr("Run or stop the clock"), Qt::Key_P, [this] { m_agenda->pauseOrRun(); });
    act(tr("Another question"), Qt::Key_Q, [this] { m_agenda->nextQuestion(); });
    act(tr("Undo"), QKeySequence::Undo, [this] {
        if (const auto left = m_context.document.undo(); !left)
            m_banner->show(left.error());
    });
    act(tr("Full screen"), Qt::Key_F11, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MeetingWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const int forSide = 44 * fontMetrics().averageCharWidth();
    m_whole->turn(Qt::Horizontal, {width() - forSide, forSide});
    m_side->turn(Qt::Vertical, {2 * height() / 3, height() / 3});
}

// The larger the screen, the further away is who reads it.
void MeetingWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const double lines = double(height()) / fontMetrics().height();
    m_side->setFont(theme::scaled(font(), std::clamp(lines / LinesForARoom, ForARoom, ForAHall)));
}

void MeetingWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        emit leaving();
}

// Not a shortcut: who edits a topic takes Esc first.
void MeetingWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void MeetingWindow::keepPlace()
{
    const QString place = m_stage->entry().toString() + u'|' + m_agenda->state();
    // Where it stands is a convenience: that it can't be kept is no trouble to tell of in a meeting.
    (void)m_context.document.drafts().keep(
        {{EntityKind::ParkedTopic, {}}, PlaceField, {}, place, m_context.clock.now()});
}

void MeetingWindow::restorePlace()
{
    for (const Draft &left : m_context.document.drafts().all()) {
        if (left.entity != EntityRef{EntityKind::ParkedTopic, {}} || left.field != PlaceField
            || m_context.clock.now() - left.saved > SameMeeting)
            continue;
        m_agenda->restore(QStringView(left.text).mid(left.text.indexOf(u'|') + 1));
        if (const auto entry = EntityId::fromString(QStringView(left.text).left(left.text.indexOf(u'|'))))
            m_stage->goTo(*entry);
    }
    m_line->setEntry(m_stage->entry());
}

void MeetingWindow::showTitle()
{
    const IncidentFacts &facts = m_context.document.incident().facts();
    setWindowTitle(tr("Meeting – %1 %2", "the incident's key and title").arg(facts.key, facts.title));
}

}  // namespace evenkeel
