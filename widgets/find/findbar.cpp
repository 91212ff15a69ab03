// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/findbar.h"

#include "widgets/common/navigator.h"
#include "widgets/find/finddelegate.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRowsShown = 6;  // the timeline must stay in view

QToolButton *barButton(QWidget *parent, const QString &text, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

FindBar::FindBar(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.document), m_edit(new QLineEdit(this)),
      m_count(new QLabel(this)), m_previous(barButton(this, u"\u2191"_s, tr("Previous result (Shift+Enter)"))),
      m_next(barButton(this, u"\u2193"_s, tr("Next result (Enter)"))), m_list(new QListView(this))
{
    auto *away = barButton(this, tr("Close"), tr("Close the search (Esc)"));
    m_edit->setPlaceholderText(tr("Find in the whole incident"));
    m_edit->setAccessibleName(tr("Find in the whole incident"));
    m_edit->setAccessibleDescription(
        tr("Every word must occur. Enter goes to the next result, Ctrl+Enter works on it, Esc goes back."));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_count->setAccessibleDescription(tr("Number of results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_count);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(away);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme::narrow(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addLayout(line);
    layout->addWidget(m_list);
    hide();

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_at.reset();
        m_model.setWords(text);
        showCount();
    });
    connect(&m_model, &FindModel::found, this, &FindBar::onFound);
    connect(m_previous, &QToolButton::clicked, this, [this] { goOn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goOn(1); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(away, &QToolButton::clicked, this, &FindBar::close);
    onFound();
}

void FindBar::open()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::goOn(int step)
{
    const int count = m_model.rowCount();
    if (m_model.isEmptyQuery()) {
        open();
        return;
    }
    if (count == 0)
        return;
    const int at = m_at ? m_model.rowOf(*m_at) : -1;
    if (at < 0)
        goTo(step > 0 ? 0 : count - 1);
    else
        goTo((at + step + count) % count);
}

void FindBar::goTo(int row)
{
    m_at = m_model.hitAt(row);
    m_list->setCurrentIndex(m_model.index(row));
    showCount();
    m_context.navigator.goTo(m_at->entity, m_at->field);
}

void FindBar::onFound()
{
    const int count = m_model.rowCount();
    if (const int at = m_at ? m_model.rowOf(*m_at) : -1; at >= 0)
        m_list->setCurrentIndex(m_model.index(at));
    const int rows = std::min(count, MostRowsShown);
    m_list->setVisible(rows > 0);
    const QSize hint = rows > 0 ? m_list->sizeHintForIndex(m_model.index(0)) : QSize();
    m_list->setFixedHeight(rows * hint.height() + 2 * m_list->frameWidth());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    showCount();
}

void FindBar::showCount()
{
    const int count = m_model.rowCount();
    const int at = m_at ? m_model.rowOf(*m_at) : -1;
    const QLocale locale;
    if (m_model.isEmptyQuery())
        m_count->clear();
    else if (m_model.isSearching())
        m_count->setText(tr("Searching…"));
    else if (count == 0)
        m_count->setText(tr("Nothing found"));
    else if (at < 0)
        m_count->setText(tr("%n result(s)", nullptr, count));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(at + 1), locale.toString(count)));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press->modifiers().testFlag(Qt::ControlModifier)) {
            if (!m_at)
                goOn(1);
            if (m_at) {
                hide();
                emit entered();
            }
        } else {
            goOn(press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        }
        return true;
    case Qt::Key_Down:
        goOn(1);
        return true;
    case Qt::Key_Up:
        goOn(-1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

}  // namespace evenkeel
