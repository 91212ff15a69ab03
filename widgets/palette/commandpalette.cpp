// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/commandpalette.h"

#include "widgets/theme/calmstyle.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int ActionRole = Qt::UserRole;

/// The name at one end of the line, the shortcut at the other, where it is found again.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const auto *action = index.data(ActionRole).value<QAction *>();
        const QString shortcut = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        line.text = line.text.section(QString(Between), 0, 0);
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &line, painter, option.widget);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const int space = theme::narrow(option.widget);
        painter->save();
        painter->setPen(isChosen
                            ? option.palette.color(theme::groupOf(option, option.widget), QPalette::HighlightedText)
                            : theme::subdued(option.palette));
        painter->drawText(option.rect.adjusted(space, 0, -space, 0), Qt::AlignVCenter | Qt::AlignTrailing, shortcut);
        painter->restore();
    }

    static constexpr QLatin1StringView Between{"    "};
};

QString titleOf(const QAction *action)
{
    QString name = action->text();
    return name.remove(u'&');
}

}  // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_edit(new QLineEdit(this)), m_list(new QListView(this)),
      m_offered(new QStandardItemModel(this))
{
    setWindowTitle(tr("Commands"));
    m_edit->setPlaceholderText(tr("A few letters of a command"));
    m_edit->setAccessibleName(tr("Find a command"));
    m_edit->installEventFilter(this);
    m_list->setModel(m_offered);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    const int height = fontMetrics().height();
    resize(height * 34, height * 24);

    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::offer);
    connect(m_list, &QListView::clicked, this, &CommandPalette::trigger);
    offer({});
}

std::optional<int> CommandPalette::distance(const QString &letters, const QString &name)
{
    // Who types a whole name means that one.
    const QStringView whole = name.endsWith(u'\u2026') ? QStringView(name).chopped(1) : QStringView(name);
    if (whole.compare(letters.trimmed(), Qt::CaseInsensitive) == 0)
        return -1;
    // Each letter costs how far it lies behind the one before; the first letter of a word costs nothing.
    int cost = 0;
    qsizetype at = -1;
    for (const QChar letter : letters) {
        if (letter.isSpace())
            continue;
        const qsizetype found = name.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (found < 0)
            return std::nullopt;
        const bool wordBegins = found == 0 || !name[found - 1].isLetterOrNumber();
        if (!wordBegins)
            cost += int(found - at - 1);
        at = found;
    }
    return cost;
}

void CommandPalette::offer(const QString &letters)
{
    struct Offer {
        QAction *action;
        int distance;
    };
    std::vector<Offer> offers;
    for (QAction *action : std::as_const(m_actions))
        if (const auto away = distance(letters, titleOf(action)); away && action->isEnabled() && action->isVisible())
            offers.push_back({action, *away});
    std::ranges::stable_sort(offers, {}, &Offer::distance);
    m_offered->clear();
    for (const Offer &offer : offers) {
        const QString shortcut = offer.action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QStandardItem(
            shortcut.isEmpty() ? titleOf(offer.action) : titleOf(offer.action) + CommandDelegate::Between + shortcut);
        item->setData(QVariant::fromValue(offer.action), ActionRole);
        m_offered->appendRow(item);
    }
    m_list->setCurrentIndex(m_offered->index(0, 0));
}

void CommandPalette::trigger()
{
    auto *action = m_list->currentIndex().data(ActionRole).value<QAction *>();
    accept();
    // After the palette has gone, so that the action finds the focus where it was.
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    switch (press->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int next = row + (press->key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_offered->rowCount())
            m_list->setCurrentIndex(m_offered->index(next, 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        trigger();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

}  // namespace evenkeel
