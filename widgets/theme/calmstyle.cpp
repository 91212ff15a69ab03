// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/calmstyle.h"

#include "widgets/theme/sign.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace evenkeel::theme {

using namespace Qt::StringLiterals;

namespace {

// As in a window that isn't in front, while the keyboard is in another part of this one.
QStyleOptionViewItem quietUnlessFocused(const QStyleOptionViewItem &item, const QWidget *widget)
{
    QStyleOptionViewItem quiet = item;
    if (groupOf(item, widget) == QPalette::Inactive)
        quiet.state &= ~QStyle::State_Active;
    return quiet;
}

void drawBox(const QStyleOption &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(palette.color(QPalette::Mid));
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawRoundedRect(box, box.width() / 8, box.height() / 8);
    if (option.state.testFlag(QStyle::State_On)) {
        painter->setPen(
            QPen(palette.color(QPalette::Text), box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{{box.left() + box.width() * 0.22, box.top() + box.height() * 0.52},
                                        {box.left() + box.width() * 0.42, box.top() + box.height() * 0.72},
                                        {box.left() + box.width() * 0.78, box.top() + box.height() * 0.28}});
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter->fillRect(box.adjusted(box.width() / 4, box.height() * 0.42, -box.width() / 4, -box.height() * 0.42),
                          palette.color(QPalette::Text));
    }
    painter->restore();
}

}  // namespace

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &item, const QWidget *view)
{
    if (!item.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    const auto *list = qobject_cast<const QAbstractItemView *>(view);
    // A list that never has the keyboard is driven from a field beside it.
    const bool isElsewhere =
        list && !list->hasFocus() && list->focusPolicy() != Qt::NoFocus && list->window()->windowType() != Qt::Popup;
    return isElsewhere || !item.state.testFlag(QStyle::State_Active) ? QPalette::Inactive : QPalette::Active;
}

CalmStyle::CalmStyle()
    : QProxyStyle(u"fusion"_s), m_close(iconOf(Sign::Close)), m_float(iconOf(Sign::Float)), m_more(iconOf(Sign::More))
{
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element != CE_ItemViewItem || !item) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QStyleOptionViewItem quiet = quietUnlessFocused(*item, widget);
    QProxyStyle::drawControl(element, &quiet, painter, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && (element == PE_PanelItemViewItem || element == PE_PanelItemViewRow)) {
        const QStyleOptionViewItem quiet = quietUnlessFocused(*item, widget);
        QProxyStyle::drawPrimitive(element, &quiet, painter, widget);
        return;
    }
    if (isDark(option->palette) && (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)) {
        drawBox(*option, painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isFrame =
        element == PE_FrameLineEdit || (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget));
    if (isFrame && isDark(option->palette) && !option->state.testFlag(State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
}

QIcon CalmStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    // Of some hundred signs of Qt's, so no list of cases.
    if (sign == SP_TitleBarCloseButton || sign == SP_DockWidgetCloseButton || sign == SP_LineEditClearButton)
        return m_close;
    if (sign == SP_TitleBarNormalButton)
        return m_float;
    if (sign == SP_ToolBarHorizontalExtensionButton)
        return m_more;
    return QProxyStyle::standardIcon(sign, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    // Whoever scrolls a pane must not rewrite what lies under the pointer.
    return hint == SH_ComboBox_AllowWheelScrolling ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace evenkeel::theme
