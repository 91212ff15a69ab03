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

void drawFrame(const QRect &rect, const QColor &colour, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
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

void drawRound(const QStyleOption &option, QPainter *painter)
{
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));  // smoothing costs a curve some contrast
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawEllipse(box);
    if (option.state.testFlag(QStyle::State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Text));
        painter->drawEllipse(box.center(), box.width() / 4, box.height() / 4);
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

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // Fusion has no more than another edge of the handle for it.
    if (control == CC_Slider && option->state.testFlag(State_HasFocus))
        drawFrame(option->rect, focusFrame(option->palette), painter);
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
    if (element == PE_IndicatorRadioButton && isDark(option->palette)) {
        drawRound(*option, painter);
        return;
    }
    if (element == PE_FrameFocusRect) {
        // Fusion leaves it out until the first Tab, but the keyboard also comes by other keys; and on what is chosen
        // its colour is that of the ground.
        const bool isChosen = option->state.testFlag(State_Selected);
        drawFrame(option->rect,
                  isChosen ? option->palette.color(QPalette::HighlightedText) : focusFrame(option->palette), painter);
        return;
    }
    // Fusion's own frame of an editor loses edges at scales like 150 %.
    const bool isEditor = element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget);
    if (!isEditor)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isEditor && element != PE_FrameLineEdit)
        return;
    if (option->state.testFlag(State_HasFocus))
        drawFrame(option->rect, focusFrame(option->palette), painter);
    else if (isEditor || isDark(option->palette))
        drawFrame(option->rect, option->palette.color(QPalette::Mid), painter);
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
    // Whoever scrolls a pane must not rewrite what lies under the pointer; and a button's word says what it does.
    if (hint == SH_ComboBox_AllowWheelScrolling || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace evenkeel::theme
