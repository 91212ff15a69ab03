// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QProxyStyle>

class QStyleOptionViewItem;

namespace evenkeel::theme {

/// Where a list's item takes its colours from: what is chosen is loud only where the keyboard is.
[[nodiscard]] QPalette::ColorGroup groupOf(const QStyleOptionViewItem &item, const QWidget *view);

/// Fusion, calmer and clearer: what is chosen in a list is loud only where the keyboard is, what has the keyboard is
/// framed however it came there, and frames of fields and boxes stand out from a dark ground too (WCAG 2.1, 1.4.11:
/// 3:1). A choice that the wheel rolls over stays. The signs of docks and fields are drawn: Qt looks through the
/// desktop's icon theme for them each time a dock is laid out.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap sign, const QStyleOption *option,
                                     const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    const QIcon m_close;
    const QIcon m_float;
    const QIcon m_more;
};

}  // namespace evenkeel::theme
