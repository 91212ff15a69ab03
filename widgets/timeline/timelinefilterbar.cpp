// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinefilterbar.h"

#include "models/report/reportlanguage.h"
#include "widgets/theme/sign.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

TimelineFilterBar::TimelineFilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_kinds(new QToolButton(this)), m_kindMenu(new QMenu(m_kinds)),
      m_pinned(new QToolButton(this)), m_count(new QLabel(this)), m_new(new QToolButton(this)),
      m_time(new QLineEdit(this)), m_timeProblem(new QLabel(this))
{
    m_text->setPlaceholderText(tr("Filter the timeline"));
    m_text->setAccessibleName(tr("Filter the timeline"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_kinds->setText(tr("All kinds"));
    m_kinds->setAccessibleName(tr("Kinds of entries to show"));
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setMenu(m_kindMenu);
    m_kinds->setFocusPolicy(Qt::TabFocus);
    m_pinned->setText(tr("Pinned"));
    m_pinned->setAccessibleName(tr("Pinned entries only"));
    m_pinned->setCheckable(true);
    m_pinned->setFocusPolicy(Qt::TabFocus);
    m_count->setAccessibleDescription(tr("Number of entries"));

    m_new->setFocusPolicy(Qt::TabFocus);
    m_new->setToolTip(tr("Goes to the first entry that was logged since the last update was sent"));
    m_new->hide();
    m_time->setPlaceholderText(tr("Go to a time: 14:05, -20m, yesterday 23:50"));
    m_time->setAccessibleName(tr("Go to a time"));
    m_time->setAccessibleDescription(tr("Enter chooses the first entry at or after it, Esc leaves."));
    m_time->installEventFilter(this);
    m_time->hide();
    m_timeProblem->setWordWrap(true);
    m_timeProblem->setAccessibleDescription(tr("Why the time can't be read"));
    m_timeProblem->hide();

    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_time, 1);
    line->addWidget(m_kinds);
    line->addWidget(m_pinned);
    line->addWidget(m_new);
    line->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addLayout(line);
    layout->addWidget(m_timeProblem);
    fillKinds();

    connect(m_text, &QLineEdit::textChanged, this, &TimelineFilterBar::apply);
    connect(m_pinned, &QToolButton::toggled, this, &TimelineFilterBar::apply);
    connect(m_new, &QToolButton::clicked, this, &TimelineFilterBar::newAsked);
}

void TimelineFilterBar::fillKinds()
{
    const ReportLanguage language(QLocale().bcp47Name());
    for (const auto &[kind, name] : EnumNames<EntryKind>::names) {
        QAction *action = m_kindMenu->addAction(theme::iconOf(theme::signOf(kind)), language.name(kind));
        action->setCheckable(true);
        action->setData(int(kind));
        connect(action, &QAction::toggled, this, &TimelineFilterBar::apply);
    }
}

void TimelineFilterBar::apply()
{
    TimelineFilter filter = m_filter;
    filter.text = m_text->text().trimmed();
    filter.pinnedOnly = m_pinned->isChecked();
    filter.kinds.clear();
    for (const QAction *action : m_kindMenu->actions())
        if (action->isChecked())
            filter.kinds.append(EntryKind(action->data().toInt()));
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_kinds->setText(filter.kinds.isEmpty() ? tr("All kinds") : tr("%n kind(s)", nullptr, int(filter.kinds.size())));
    emit filterChanged(m_filter);
}

void TimelineFilterBar::setWithoutPrivate(bool without)
{
    if (m_filter.withoutPrivate == without)
        return;
    m_filter.withoutPrivate = without;
    emit filterChanged(m_filter);
}

void TimelineFilterBar::setCounts(int shown, int all)
{
    const QLocale locale;
    m_count->setText(shown == all ? tr("%n entries", nullptr, all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

void TimelineFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TimelineFilterBar::clear()
{
    m_text->clear();
    m_pinned->setChecked(false);
    for (QAction *action : m_kindMenu->actions())
        action->setChecked(false);
}

void TimelineFilterBar::setFilter(const TimelineFilter &filter)
{
    m_text->setText(filter.text);
    m_pinned->setChecked(filter.pinnedOnly);
    for (QAction *action : m_kindMenu->actions())
        action->setChecked(filter.kinds.contains(EntryKind(action->data().toInt())));
}

void TimelineFilterBar::setNew(int count)
{
    m_newCount = count;
    m_new->setAccessibleName(tr("%n new since the last update", nullptr, count));
    m_new->setVisible(count > 0);
    showNew();
}

void TimelineFilterBar::showNew()
{
    // In full only where the filter still has room beside it.
    const QString full = m_new->accessibleName();
    const bool fits = fontMetrics().horizontalAdvance(full) * 4 < width();
    m_new->setText(fits ? full : tr("%n new", nullptr, m_newCount));
}

void TimelineFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showNew();
}

void TimelineFilterBar::askForTime()
{
    m_text->hide();
    m_time->clear();
    m_time->show();
    m_time->setFocus(Qt::ShortcutFocusReason);
}

void TimelineFilterBar::answerTime(const QString &problem)
{
    m_timeProblem->setText(problem);
    m_timeProblem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        m_time->selectAll();
        return;
    }
    m_text->show();
    m_time->hide();
}

bool TimelineFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clear();
            emit left();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit left();
            return true;
        }
    }
    if (watched == m_time && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            answerTime({});
            emit left();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit timeAsked(m_time->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
