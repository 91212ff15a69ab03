// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusstrip/choicepopup.h"

#include "models/markup/escapehtml.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDigits = 10;

}  // namespace

ChoicePopup::ChoicePopup(const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QListWidget(this)), m_reason(new QLineEdit(this)), m_hint(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(name);
    m_list->setAccessibleName(name);
    m_list->setAccessibleDescription(tr("A digit chooses at once, Enter what is marked; letters are the reason."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_reason->setPlaceholderText(tr("Why? (optional)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->installEventFilter(this);
    m_hint->setText(tr("A digit chooses at once. Just type to say why, then Enter."));
    m_hint->setWordWrap(true);
    theme::Ink::set(m_hint, theme::subdued);

    auto *layout = new QVBoxLayout(this);
    const int margin = theme::narrow(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_hint);

    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
}

void ChoicePopup::open(const QList<Option> &options, int marked, const QWidget *below)
{
    m_reason->clear();
    m_list->clear();
    for (int row = 0; row < int(options.size()); ++row) {
        const QString digit = row < MostDigits ? QString::number((row + 1) % MostDigits) : u" "_s;
        auto *item = new QListWidgetItem(u"%1   %2"_s.arg(digit, options[row].text), m_list);
        item->setData(Qt::AccessibleTextRole, options[row].text);
        if (!options[row].forbidden.isEmpty()) {
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
            item->setToolTip(toolTipText(options[row].forbidden));
            item->setData(Qt::AccessibleDescriptionRole, options[row].forbidden);
        }
    }
    m_list->setCurrentRow(marked);

    const QRect room = below->screen()->availableGeometry();
    QPoint place = below->mapToGlobal(below->rect().bottomLeft());
    setFixedWidth(std::min(fontMetrics().averageCharWidth() * 84, room.width() * 9 / 10));
    fitList();
    adjustSize();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::min(place.y(), std::max(room.top(), room.bottom() - height())));
    move(place);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

// All rows are seen without scrolling.
void ChoicePopup::fitList()
{
    ensurePolished();
    const int around = theme::narrow(this);
    const QRect room(0, 0, width() - 6 * around, QWIDGETSIZE_MAX);
    int height = around;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QRect text = m_list->fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text());
        item->setSizeHint({0, text.height() + around});
        height += item->sizeHint().height();
    }
    m_list->setFixedHeight(height);
}

void ChoicePopup::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QString reason = m_reason->text().trimmed();
    close();
    emit chosen(row, reason);
}

void ChoicePopup::mark(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step)
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentRow(row);
            return;
        }
}

bool ChoicePopup::takeKey(const QObject *watched, int key, const QString &text)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        mark(key == Qt::Key_Up ? -1 : 1);
        return true;
    default:
        break;
    }
    if (watched != m_list || text.isEmpty() || !text.front().isPrint())
        return false;
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        choose((key - Qt::Key_0 + MostDigits - 1) % MostDigits);
        return true;
    }
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->insert(text);
    return true;
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (takeKey(watched, press->key(), press->text()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace evenkeel
