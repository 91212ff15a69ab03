// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace evenkeel::theme {

/// Fusion, calmer and clearer: what is chosen in a list is loud only where the keyboard is, and frames of fields and
/// boxes stand out from a dark ground too (WCAG 2.1, 1.4.11: 3:1). A choice that the wheel rolls over stays.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

}  // namespace evenkeel::theme
