// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QWidget;

namespace evenkeel::theme {

/// Keeps a widget's text in one of the theme's colours, whatever the palette becomes: the desktop turns dark, the past
/// is shown. The widget owns it.
class Ink : public QObject
{
    Q_OBJECT

public:
    using Colour = QColor (*)(const QPalette &palette);
    /// `colour` is one of the theme's; nullptr gives the widget back the text of what is around it.
    static void set(QWidget *widget, Colour colour);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Ink(QWidget *widget, Colour colour);
    void apply();

    QWidget *m_widget;
    Colour m_colour;
};

}  // namespace evenkeel::theme
