// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinedelegate.h"

#include "models/items/timelinemodel.h"
#include "widgets/common/editorfilling.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Pending = u"\u25CC";  // a hollow ring
constexpr QStringView Pinned = u"\u2605";
constexpr QStringView Attached = u"\u25A3";  // a sheet with something on it
constexpr QStringView Private = u"\u2298";

}  // namespace

TimelineDelegate::TimelineDelegate(QObject *parent) : QStyledItemDelegate(parent), m_language(QLocale().bcp47Name()) {}

void TimelineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto marked = [&](QStringView mark) { option->text = mark.toString() + u' ' + option->text; };
    switch (TimelineModel::Column(index.column())) {
    case TimelineModel::Column::Time:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        if (index.data(TimelineModel::FirstOfDayRole).toBool())
            option->text = index.data(TimelineModel::DayRole).toString() + u"  "_s + option->text;
        if (index.data(TimelineModel::PendingRole).toBool())
            marked(Pending);
        break;
    case TimelineModel::Column::Kind:
        marked(theme::kindSign(EntryKind(index.data(TimelineModel::KindRole).toInt())));
        option->palette.setColor(QPalette::Text, theme::subdued(option->palette));
        break;
    case TimelineModel::Column::Text:
        if (!index.data(TimelineModel::AttachmentRole).toString().isEmpty())
            marked(Attached);
        if (index.data(TimelineModel::PrivateRole).toBool())
            marked(Private);
        if (index.data(TimelineModel::PinnedRole).toBool()) {
            marked(Pinned);
            option->font.setBold(true);
        }
        break;
    case TimelineModel::Column::Owner:
    case TimelineModel::Column::Count:
        break;
    }
}

QWidget *TimelineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (index.column() == int(TimelineModel::Column::Kind)) {
        auto *kinds = new QComboBox(parent);
        for (const auto &[kind, name] : EnumNames<EntryKind>::names)
            kinds->addItem(theme::kindSign(kind) + u' ' + m_language.name(kind), QString(QLatin1StringView(name)));
        editor = kinds;
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    if (editor)
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void TimelineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (EditorFilling::isDone(editor))
        return;
    if (auto *kinds = qobject_cast<QComboBox *>(editor))
        kinds->setCurrentIndex(kinds->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void TimelineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *kinds = qobject_cast<QComboBox *>(editor))
        model->setData(index, kinds->currentData());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

}  // namespace evenkeel
