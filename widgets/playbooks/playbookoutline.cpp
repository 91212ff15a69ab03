// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/playbookoutline.h"

#include "models/items/playbookwords.h"
#include "widgets/playbooks/outlinedelegate.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace evenkeel {

PlaybookOutline::PlaybookOutline(PlaybookEdit &edit, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_model(new PlaybookOutlineModel(edit, this)), m_view(new QTreeView(this)),
      m_add(makeAction(tr("Add"), Qt::Key_Insert, &PlaybookOutline::addItem)),
      m_addInner(makeAction(tr("Add within"), Qt::SHIFT | Qt::Key_Insert, &PlaybookOutline::addInner)),
      m_duplicate(makeAction(tr("Duplicate"), Qt::CTRL | Qt::Key_D, &PlaybookOutline::duplicateItem)),
      m_up(makeAction(tr("Move up"), Qt::ALT | Qt::Key_Up, &PlaybookOutline::moveUp)),
      m_down(makeAction(tr("Move down"), Qt::ALT | Qt::Key_Down, &PlaybookOutline::moveDown)),
      m_remove(makeAction(tr("Remove"), QKeySequence::Delete, &PlaybookOutline::removeItem))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutlineDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Parts of the playbook"));
    m_view->setAccessibleDescription(
        tr("Insert adds, Delete removes, Alt with the arrows moves, Enter goes to the form."));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Its own keys, and none of a field's.
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_remove);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_add, m_addInner, m_duplicate, m_up, m_down});

    auto *buttons = new QGridLayout;
    buttons->setSpacing(theme::narrow(this));
    int place = 0;
    for (QAction *action : {m_add, m_addInner, m_up, m_down, m_duplicate, m_remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlaybookOutline::onCurrentChanged);
    connect(&m_edit, &PlaybookEdit::changed, this, &PlaybookOutline::onCurrentChanged);
    m_view->setCurrentIndex(m_model->index(0, 0));
}

QAction *PlaybookOutline::makeAction(const QString &text, const QKeySequence &key, void (PlaybookOutline::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

PlaybookPath PlaybookOutline::current() const
{
    return m_model->pathAt(m_view->currentIndex());
}

void PlaybookOutline::choose(const PlaybookPath &value)
{
    const QModelIndex index = m_model->indexOf(value);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

QString PlaybookOutline::nounAt(const PlaybookPath &list) const
{
    const PlaybookField *field = playbookSchema().fieldAt(list);
    return field && field->inner ? PlaybookWords::item(*field->inner) : QString();
}

void PlaybookOutline::addTo(const PlaybookPath &list)
{
    if (!list.isEmpty())
        choose(m_edit.add(list, tr("Add %1").arg(nounAt(list))));
}

void PlaybookOutline::addItem()
{
    addTo(m_model->listAt(m_view->currentIndex()));
}

void PlaybookOutline::addInner()
{
    addTo(m_model->innerListAt(m_view->currentIndex()));
}

void PlaybookOutline::duplicateItem()
{
    const QModelIndex index = m_view->currentIndex();
    if (PlaybookOutlineModel::isItem(index))
        choose(m_edit.duplicate(current(), tr("Duplicate %1").arg(nounAt(m_model->listAt(index)))));
}

void PlaybookOutline::removeItem()
{
    const QModelIndex index = m_view->currentIndex();
    if (PlaybookOutlineModel::isItem(index))
        m_edit.remove(current(), tr("Remove %1").arg(nounAt(m_model->listAt(index))));
}

void PlaybookOutline::moveBy(int by)
{
    const QModelIndex index = m_view->currentIndex();
    if (PlaybookOutlineModel::isItem(index))
        choose(m_edit.move(current(), by, tr("Move %1").arg(nounAt(m_model->listAt(index)))));
}

void PlaybookOutline::onCurrentChanged()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->indexOf(m_chosen));
    const QModelIndex index = m_view->currentIndex();
    const PlaybookPath list = m_model->listAt(index);
    const PlaybookPath inner = m_model->innerListAt(index);
    const bool isItem = PlaybookOutlineModel::isItem(index);
    m_add->setText(list.isEmpty() ? tr("Add") : tr("Add %1").arg(nounAt(list)));
    m_add->setEnabled(!list.isEmpty());
    m_addInner->setText(inner.isEmpty() ? tr("Add within") : tr("Add %1").arg(nounAt(inner)));
    m_addInner->setEnabled(!inner.isEmpty());
    m_duplicate->setEnabled(isItem);
    m_remove->setEnabled(isItem);
    m_up->setEnabled(isItem && index.row() > 0);
    m_down->setEnabled(isItem && index.row() + 1 < m_model->rowCount(index.parent()));
    if (const PlaybookPath path = current(); path != m_chosen) {
        m_chosen = path;
        emit chosen(path);
    }
}

}  // namespace evenkeel
