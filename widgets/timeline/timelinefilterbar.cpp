// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinefilterbar.h"

#include "models/report/reportlanguage.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace evenkeel {

using namespace Qt::StringLiterals;

TimelineFilterBar::TimelineFilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_kinds(new QToolButton(this)), m_kindMenu(new QMenu(m_kinds)),
      m_pinned(new QToolButton(this)), m_count(new QLabel(this))
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
    m_count->setAccessibleName(tr("Number of entries"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_kinds);
    layout->addWidget(m_pinned);
    layout->addWidget(m_count);
    fillKinds();

    connect(m_text, &QLineEdit::textChanged, this, &TimelineFilterBar::apply);
    connect(m_pinned, &QToolButton::toggled, this, &TimelineFilterBar::apply);
}

void TimelineFilterBar::fillKinds()
{
    const ReportLanguage language(QLocale().bcp47Name());
    for (const auto &[kind, name] : EnumNames<EntryKind>::names) {
        QAction *action = m_kindMenu->addAction(theme::kindSign(kind) + u' ' + language.name(kind));
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
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
