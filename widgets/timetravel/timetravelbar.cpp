// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timetravel/timetravelbar.h"

#include "models/document/document.h"
#include "models/report/fieldwords.h"
#include "models/report/reporttime.h"
#include "widgets/theme/theme.h"
#include "widgets/timetravel/momentslider.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace evenkeel {

using namespace Qt::StringLiterals;

TimeTravelBar::TimeTravelBar(const PaneContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_language(QLocale().bcp47Name()), m_travel(context.document),
      m_moment(new QLabel(this)), m_what(new QLabel(this)), m_slider(new MomentSlider(this)),
      m_back(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Time travel"));
    for (QLabel *label : {m_moment, m_what}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::embolden(m_moment);
    m_slider->setAccessibleName(tr("Moment of the incident"));
    m_back->setText(tr("Back to now (Esc)"));
    m_back->setAccessibleName(tr("Back to now"));
    m_back->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QGridLayout(this);
    layout->setVerticalSpacing(theme::narrow(this));
    layout->addWidget(m_moment, 0, 0);
    layout->addWidget(m_back, 0, 1, Qt::AlignTop);
    layout->addWidget(m_slider, 1, 0, 1, 2);
    layout->addWidget(m_what, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_slider);
    takeColours();
    hide();

    connect(m_slider, &QSlider::valueChanged, &m_travel, &TimeTravel::moveTo);
    connect(m_slider, &MomentSlider::skipped, this, [this](Duration time) {
        m_travel.moveBy(time);
        showRange();
    });
    connect(m_back, &QToolButton::clicked, this, &TimeTravelBar::end);
    connect(&m_travel, &TimeTravel::moved, this, &TimeTravelBar::showMoment);
    connect(&m_travel, &TimeTravel::extended, this, &TimeTravelBar::showMoment);
    connect(&m_travel, &TimeTravel::ended, this, &TimeTravelBar::onEnded);
    connect(&m_travel, &TimeTravel::failed, this, &TimeTravelBar::failed);
}

void TimeTravelBar::begin()
{
    if (m_travel.isOn())
        return;
    m_cameFrom = QApplication::focusWidget();
    m_moment->setText(tr("Reading the journal…"));
    m_what->clear();
    m_slider->setRange(0, 0);
    show();
    // What is being edited is left, and so goes into the journal, while that still can be written.
    m_slider->setFocus(Qt::OtherFocusReason);
    m_travel.begin();
    emit travelled();
}

void TimeTravelBar::end()
{
    m_travel.end();
}

void TimeTravelBar::onEnded()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    emit travelled();
}

void TimeTravelBar::showRange()
{
    // The end first: a range that shrinks would move the handle.
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, m_travel.timeline().size() - 1));
    m_slider->setValue(m_travel.position());
}

QString TimeTravelBar::moment() const
{
    const auto at = m_context.document.shownAt();
    if (!at)
        return {};
    const ReportTime time(m_context.document.incident().zone());
    // To the second, because much happens within a minute; the zone beside it, as everywhere.
    const QString seconds =
        u"%1"_s.arg(std::chrono::floor<std::chrono::seconds>(*at).time_since_epoch().count() % 60, 2, 10, QChar(u'0'));
    return tr("%1:%2 (%3)", "date and time, seconds, zone").arg(time.dateAndClock(*at), seconds, time.zoneName({*at}));
}

void TimeTravelBar::showMoment()
{
    if (!m_travel.isReady())
        return;
    showRange();
    const int position = m_travel.position();
    const JournalTimeline &timeline = m_travel.timeline();
    const Transaction &transaction = timeline.at(position);
    m_moment->setText(tr("The past, read-only: the incident as known at %1").arg(moment()));
    m_what->setText(tr("%1 of %2, %3: %4", "number, how many, who, what was done")
                        .arg(QLocale().toString(position + 1), QLocale().toString(timeline.size()),
                             transaction.header.author,
                             wordsOf(transaction, m_context.document.incident(), m_language).left(300)));
    m_slider->setAccessibleDescription(
        tr("%1. Arrows go one change, Page Up and Down a quarter of an hour, Home and End to the ends, Esc to now.")
            .arg(text()));
    emit travelled();
}

QString TimeTravelBar::text() const
{
    return m_moment->text() + u'\n' + m_what->text();
}

void TimeTravelBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

void TimeTravelBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && parentWidget()
        && palette().color(QPalette::Window) != theme::pastBar(parentWidget()->palette()))
        takeColours();
    QFrame::changeEvent(event);
}

void TimeTravelBar::takeColours()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own = around;
    own.setColor(QPalette::Window, theme::pastBar(around));
    setPalette(own);
}

}  // namespace evenkeel
