// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/wordinglist.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/wordingverbs.h"
#include "models/postmortem/prosecheck.h"
#include "widgets/common/wrapdelegate.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace evenkeel {

WordingList::WordingList(const PaneContext &context, const ProseCheck &check, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(check), m_count(new QLabel(this)), m_list(new QListView(this)),
      m_keep(new QPushButton(tr("&Keep it"), this))
{
    m_list->setItemDelegate(new WrapDelegate(m_list));
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Questioned wording"));
    m_list->setAccessibleDescription(tr("Enter goes to the words, Delete keeps them as they are."));
    m_list->setMaximumHeight(4 * fontMetrics().lineSpacing());
    m_list->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_list->installEventFilter(this);
    m_keep->setToolTip(tr("This phrase isn't questioned again as long as its sentence stays. (Delete)"));
    m_keep->setEnabled(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this));
    column->addLayout(head);
    column->addWidget(m_list);

    connect(m_keep, &QPushButton::clicked, this, &WordingList::keep);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit goneTo(m_model.findingAt(index.row())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WordingList::tellCount);
    connect(&check, &ProseCheck::changed, this, &WordingList::tellCount);
    connect(&context.document, &Document::readOnlyChanged, this, &WordingList::tellCount);
    tellCount();
}

void WordingList::tellCount()
{
    const int count = m_model.rowCount();
    setVisible(count > 0);
    m_count->setText(tr("%n phrase(s) to look at (F8)", nullptr, count));
    m_keep->setEnabled(m_list->currentIndex().isValid() && !m_context.document.isReadOnly());
}

void WordingList::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int current = m_list->currentIndex().row();
    const int next = current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count;
    m_list->setCurrentIndex(m_model.index(next));
    emit goneTo(m_model.findingAt(next));
}

void WordingList::keep()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_context.document.isReadOnly())
        return;
    const PlacedWording found = m_model.findingAt(current.row());
    const auto performed = m_context.document.perform(
        tr("Keep “%1”").arg(found.words.simplified()),
        suppressWording(m_context.document.incident(), found.place, found.finding, m_context.clock.now()));
    if (!performed)
        emit failed(performed.error());
}

bool WordingList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        keep();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
