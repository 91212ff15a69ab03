// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/draftdelegate.h"

#include "models/document/document.h"
#include "models/items/fieldrole.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/draftoffer.h"
#include "widgets/common/linedraft.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr char Filled[] = "evenkeelFilled";
const QString CellPrefix = u"cell."_s;
// Of words that are gone, in the banner; the whole is copied.
constexpr qsizetype LongestShown = 200;

int columnOf(const Draft &left)
{
    return left.field.mid(CellPrefix.size()).toInt();
}

QString columnName(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString columnNameOf(const QModelIndex &index)
{
    return columnName(*index.model(), index.column());
}

LineDraft *draftOf(const QWidget *editor)
{
    return editor->findChild<LineDraft *>({}, Qt::FindDirectChildrenOnly);
}

DraftEditor *textDraftOf(const QWidget *editor)
{
    return editor->findChild<DraftEditor *>({}, Qt::FindDirectChildrenOnly);
}

}  // namespace

DraftDelegate::DraftDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view), m_view(view), m_restore(new QAction(tr("Restore"), this)),
      m_copy(new QAction(tr("Copy"), this)), m_discard(new QAction(tr("Discard"), this))
{
    connect(m_restore, &QAction::triggered, this, &DraftDelegate::restore);
    connect(m_copy, &QAction::triggered, this, &DraftDelegate::copy);
    connect(m_discard, &QAction::triggered, this, &DraftDelegate::discard);
    connect(this, &QAbstractItemDelegate::closeEditor, this, [](const QWidget *editor, EndEditHint hint) {
        if (hint != RevertModelCache)
            return;
        if (LineDraft *draft = draftOf(editor))
            draft->forget();
        if (DraftEditor *draft = textDraftOf(editor))
            draft->giveUp();
    });
}

void DraftDelegate::keepDrafts(const PaneContext &context, EntityKind rows, BannerBar *banner)
{
    m_context.emplace(context);
    m_rows = rows;
    m_banner = banner;
    // Once the model, too, is what it was before the past was shown, and the editor is out of the way.
    connect(&context.document, &Document::forgotten, this, &DraftDelegate::onForgotten);
    connect(&context.document, &Document::readOnlyChanged, this, &DraftDelegate::look, Qt::QueuedConnection);
    look();
}

QWidget *DraftDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QWidget *editor = makeChoice(parent, index);
    if (!editor && m_context)
        editor = startText(parent, index);
    if (!editor) {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            helpTyping(line, index);
    }
    if (editor)
        editor->setAccessibleName(columnNameOf(index));
    return editor;
}

void DraftDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A view fills an open editor again whenever its row changes, if only because the row has become safe on the disk:
    // what is being typed would be gone.
    if (editor->property(Filled).toBool())
        return;
    editor->setProperty(Filled, true);
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
        return;
    }
    if (textDraftOf(editor))
        return;
    QStyledItemDelegate::setEditorData(editor, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && m_context)
        keepWhileTyped(line, index);
}

void DraftDelegate::keepWhileTyped(QLineEdit *line, const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<EntityRef>();
    const QString field = fieldName(index.column());
    auto *draft = new LineDraft(line, m_context->document, m_context->clock, row, field);
    connect(draft, &LineDraft::failed, this, &DraftDelegate::failed);
    connect(draft, &LineDraft::ended, this, &DraftDelegate::onClosed, Qt::QueuedConnection);
    const std::optional<Draft> left = takeLeft(row, field);
    if (!left)
        return;
    if (left->base != line->text())
        m_banner->show(tr("Somebody else changed “%1” meanwhile. Enter sets your text, Esc keeps theirs.")
                           .arg(columnNameOf(index)));
    line->setText(left->text);
}

QWidget *DraftDelegate::startText(QWidget *parent, const QModelIndex &index) const
{
    DraftEditor *draft = makeText(parent, index);
    if (!draft)
        return nullptr;
    connect(draft, &DraftEditor::failed, this, &DraftDelegate::onRefused);
    connect(draft, &QObject::destroyed, this, &DraftDelegate::onTextClosed, Qt::QueuedConnection);
    DraftOffer::tellOfOthers(m_banner, draft);
    if (const auto left = takeLeft(index.data(RowRole).value<EntityRef>(), fieldName(index.column()));
        left && draft->hold(*left))
        draft->restoreHeld();
    // Words are gone on with.
    draft->edit()->moveCursor(QTextCursor::End);
    return draft->edit();
}

std::optional<Draft> DraftDelegate::takeLeft(const EntityRef &row, const QString &field) const
{
    const auto left =
        std::ranges::find_if(m_left, [&](const Draft &known) { return known.entity == row && known.field == field; });
    if (left == m_left.end())
        return std::nullopt;
    const Draft taken = *left;
    m_left.erase(left);
    return taken;
}

DraftEditor *DraftDelegate::makeText(QWidget * /*parent*/, const QModelIndex & /*index*/) const
{
    return nullptr;
}

QString DraftDelegate::fieldName(int column)
{
    return CellPrefix + QString::number(column);
}

void DraftDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor)) {
        takeChoice(*choice, model, index);
        return;
    }
    if (DraftEditor *draft = textDraftOf(editor)) {
        draft->commit();
        return;
    }
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    const QPointer<LineDraft> draft = draftOf(line);
    const bool taken = model->setData(index, line->text());
    if (!draft)
        return;
    if (taken)
        draft->forget();
    else
        draft->keep();
}

void DraftDelegate::takeChoice(const QComboBox &choice, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, choice.currentData());
}

bool DraftDelegate::isOurs(const Draft &left) const
{
    bool isNumber = false;
    const int column = left.field.mid(CellPrefix.size()).toInt(&isNumber);
    return left.entity.kind == m_rows && left.field.startsWith(CellPrefix) && isNumber && column >= 0
           && column < m_view->model()->columnCount();
}

QModelIndex DraftDelegate::cellOf(const Draft &left) const
{
    const QAbstractItemModel *model = m_view->model();
    QList<QModelIndex> open{QModelIndex()};  // of a tree, row below row
    while (!open.isEmpty()) {
        const QModelIndex above = open.takeLast();
        for (int row = 0; row < model->rowCount(above); ++row) {
            if (const QModelIndex cell = model->index(row, columnOf(left), above);
                cell.data(RowRole).value<EntityRef>() == left.entity)
                return cell;
            if (const QModelIndex first = model->index(row, 0, above); model->hasChildren(first))
                open.append(first);
        }
    }
    return {};
}

bool DraftDelegate::isGone(const Draft &left) const
{
    const Entity *entity = m_context->document.live().find(left.entity.kind, left.entity.id);
    return !cellOf(left).isValid() && (!entity || entity->deleted);
}

bool DraftDelegate::isOpen(const Draft &left) const
{
    const auto isOfIt = [&](const auto *open) { return open->isOf(left.entity, left.field); };
    return std::ranges::any_of(m_view->viewport()->findChildren<LineDraft *>(), isOfIt)
           || std::ranges::any_of(m_view->viewport()->findChildren<DraftEditor *>(), isOfIt);
}

void DraftDelegate::look()
{
    m_left.clear();
    if (!m_context->document.isReadOnly())
        for (const Draft &left : m_context->document.drafts().all())
            if (isOurs(left) && !isOpen(left) && (cellOf(left).flags().testFlag(Qt::ItemIsEditable) || isGone(left)))
                m_left.append(left);
    // What has its place still comes before what can only be copied.
    std::stable_partition(m_left.begin(), m_left.end(), [this](const Draft &left) { return !isGone(left); });
    offer();
}

void DraftDelegate::offer()
{
    // A row that is filtered out by now: the draft stays where it is.
    while (!m_left.isEmpty() && !cellOf(m_left.front()).isValid() && !isGone(m_left.front()))
        m_left.removeFirst();
    if (!m_left.isEmpty()) {
        const Draft &left = m_left.front();
        const QString column = columnName(*m_view->model(), columnOf(left));
        const bool gone = isGone(left);
        m_offered = gone ? tr("Text typed into “%1” of a row that is gone: %2")
                               .arg(column, left.text.simplified().left(LongestShown))
                         : tr("Text typed into “%1” is not in the incident yet.").arg(column);
        m_banner->show(m_offered, {gone ? m_copy : m_restore, m_discard});
    } else if (!m_offered.isEmpty() && m_banner->text() == std::exchange(m_offered, {})) {
        m_banner->dismiss();
    }
}

void DraftDelegate::restore()
{
    const QModelIndex cell = m_left.isEmpty() ? QModelIndex() : cellOf(m_left.front());
    m_banner->dismiss();
    if (!cell.isValid())
        return;
    m_restoring = true;
    // A narrow table leaves columns out.
    if (auto *table = qobject_cast<QTableView *>(m_view))
        table->showColumn(cell.column());
    else if (auto *tree = qobject_cast<QTreeView *>(m_view))
        tree->showColumn(cell.column());
    m_view->setFocus();
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    m_view->edit(cell);
    // The words are to be gone on with, and not to be replaced by the next letter.
    for (auto *line : m_view->viewport()->findChildren<QLineEdit *>())
        line->end(false);
}

// It stays to be discarded: whoever copies hasn't pasted yet.
void DraftDelegate::copy()
{
    if (m_left.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_left.front().text);
    m_offered = tr("The text is copied.");
    m_banner->show(m_offered, {m_discard});
}

void DraftDelegate::discard()
{
    if (!m_left.isEmpty()) {
        const Draft given = m_left.takeFirst();
        m_context->document.drafts().remove(given.entity, given.field);
    }
    offer();
}

void DraftDelegate::onClosed(bool dropped)
{
    if (dropped)
        look();
    else if (std::exchange(m_restoring, false) || m_left.isEmpty())
        offer();
}

void DraftDelegate::onRefused(const Error &error)
{
    m_refused = true;
    emit failed(error);
}

void DraftDelegate::onTextClosed()
{
    onClosed(std::exchange(m_refused, false));
}

void DraftDelegate::onForgotten(const QSet<EntityId> &gone)
{
    for (DraftEditor *draft : m_view->viewport()->findChildren<DraftEditor *>())
        if (gone.contains(draft->entity().id)) {
            draft->giveUp();
            if (!draft->edit()->isHidden())
                emit closeEditor(draft->edit(), RevertModelCache);
        }
    for (auto *draft : m_view->viewport()->findChildren<LineDraft *>())
        if (gone.contains(draft->entity().id)) {
            draft->forget();
            if (auto *line = qobject_cast<QLineEdit *>(draft->parent()); line && !line->isHidden())
                emit closeEditor(line, RevertModelCache);
        }
    // What is left to be offered has lost the words too.
    if (!m_left.isEmpty())
        look();
}

}  // namespace evenkeel
