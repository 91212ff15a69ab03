// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include <QFontMetrics>
#include <QWidget>

namespace evenkeel::theme {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor severityGround(int rank)
{
    switch (rank) {
    case 1:
        return QColor(0xA3, 0x1F, 0x1F);
    case 2:
        return QColor(0xA8, 0x4A, 0x0F);
    case 3:
        return QColor(0x7A, 0x5C, 0x00);
    case 4:
        return QColor(0x2B, 0x5F, 0x8A);
    default:
        return QColor(0x55, 0x5B, 0x61);
    }
}

QColor severityText()
{
    return QColor(0xFF, 0xFF, 0xFF);
}

QColor alarm(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xFF, 0x9A, 0x8F) : QColor(0xA3, 0x1F, 0x1F);
}

QColor caution(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xF2, 0xC1, 0x6B) : QColor(0x7A, 0x4A, 0x00);
}

QColor calm(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x8F, 0xD1, 0xA8) : QColor(0x1C, 0x66, 0x3C);
}

QColor subdued(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xA9, 0xB0, 0xB6) : QColor(0x59, 0x60, 0x66);
}

QColor focusFrame(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6B, 0xA8, 0xE0) : QColor(0x1F, 0x5F, 0x99);
}

QColor bannerGround(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x4A, 0x3A, 0x16) : QColor(0xFD, 0xF1, 0xD0);
}

QColor pastBar(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x2E, 0x3A, 0x5C) : QColor(0xCF, 0xDB, 0xF5);
}

QPalette ofThePast(QPalette palette)
{
    const bool dark = isDark(palette);
    palette.setColor(QPalette::Window, dark ? QColor(0x24, 0x29, 0x38) : QColor(0xDF, 0xE5, 0xF1));
    palette.setColor(QPalette::Base, dark ? QColor(0x1C, 0x20, 0x2C) : QColor(0xEE, 0xF1, 0xF8));
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x22, 0x27, 0x35) : QColor(0xE4, 0xE9, 0xF4));
    palette.setColor(QPalette::Button, dark ? QColor(0x2C, 0x32, 0x44) : QColor(0xD5, 0xDD, 0xEC));
    return palette;
}

void embolden(QWidget *widget)
{
    QFont font = widget->font();
    font.setBold(true);
    widget->setFont(font);
}

QFont scaled(QFont font, double by)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * by);
    else
        font.setPixelSize(int(font.pixelSize() * by));
    return font;
}

int narrow(const QWidget *widget)
{
    return QFontMetrics(widget->font()).height() / 3;
}

int wide(const QWidget *widget)
{
    return QFontMetrics(widget->font()).height() * 3 / 4;
}

}  // namespace evenkeel::theme
