// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace evenkeel::theme {

/// Fusion, calmer and clearer: what is chosen in a list is loud only where the keyboard is, what has the
/// keyboard is framed however it came there, and frames of fields and boxes stand out from a dark ground too (WCAG 2.1,
/// 1.4.11: 3:1).
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
};

}  // namespace evenkeel::theme
