// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/appearance.h"

#include "widgets/theme/calmstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace evenkeel::theme {

using namespace Qt::StringLiterals;

namespace {

struct Tones {
    QColor window;
    QColor base;
    QColor alternate;
    QColor raised;
    QColor text;
    QColor faint;  ///< of what is switched off, and of placeholders
    QColor light;
    QColor mid;
    QColor dark;
    QColor accent;
    QColor onAccent;
    QColor quiet;  ///< of what is chosen where the keyboard isn't
    QColor link;
    QColor visited;
};

QPalette paletteFrom(const Tones &tones)
{
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor &text = group == QPalette::Disabled ? tones.faint : tones.text;
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, role, text);
        palette.setColor(group, QPalette::Window, tones.window);
        palette.setColor(group, QPalette::Base, tones.base);
        palette.setColor(group, QPalette::AlternateBase, tones.alternate);
        palette.setColor(group, QPalette::Button, tones.raised);
        palette.setColor(group, QPalette::ToolTipBase, tones.raised);
        palette.setColor(group, QPalette::ToolTipText, tones.text);
        palette.setColor(group, QPalette::PlaceholderText, tones.faint);
        palette.setColor(group, QPalette::BrightText, tones.onAccent);
        palette.setColor(group, QPalette::Light, tones.light);
        palette.setColor(group, QPalette::Midlight, tones.alternate);
        palette.setColor(group, QPalette::Mid, tones.mid);
        palette.setColor(group, QPalette::Dark, tones.dark);
        palette.setColor(group, QPalette::Shadow, tones.dark);
        const bool loud = group == QPalette::Active;
        palette.setColor(group, QPalette::Highlight, loud ? tones.accent : tones.quiet);
        palette.setColor(group, QPalette::HighlightedText, loud ? tones.onAccent : tones.text);
        palette.setColor(group, QPalette::Link, tones.link);
        palette.setColor(group, QPalette::LinkVisited, tones.visited);
    }
    return palette;
}

}  // namespace

QPalette paletteOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return paletteFrom({.window = QColor(0xF3, 0xF4, 0xF5),
                            .base = QColor(0xFF, 0xFF, 0xFF),
                            .alternate = QColor(0xEA, 0xEC, 0xEE),
                            .raised = QColor(0xFA, 0xFA, 0xFB),
                            .text = QColor(0x1C, 0x20, 0x24),
                            .faint = QColor(0x66, 0x6C, 0x72),
                            .light = QColor(0xFF, 0xFF, 0xFF),
                            .mid = QColor(0xB4, 0xBA, 0xC0),
                            .dark = QColor(0x8C, 0x93, 0x9A),
                            .accent = QColor(0x1F, 0x5F, 0x99),
                            .onAccent = QColor(0xFF, 0xFF, 0xFF),
                            .quiet = QColor(0xD9, 0xE2, 0xEA),
                            .link = QColor(0x1A, 0x5A, 0x96),
                            .visited = QColor(0x6B, 0x3F, 0x8C)});
    case Appearance::Dark:
        return paletteFrom({.window = QColor(0x22, 0x25, 0x29),
                            .base = QColor(0x1A, 0x1D, 0x20),
                            .alternate = QColor(0x2B, 0x2F, 0x34),
                            .raised = QColor(0x30, 0x34, 0x39),
                            .text = QColor(0xE6, 0xE8, 0xEA),
                            .faint = QColor(0x9B, 0xA2, 0xA8),
                            .light = QColor(0x44, 0x4A, 0x50),
                            .mid = QColor(0x6B, 0x73, 0x7B),
                            .dark = QColor(0x12, 0x14, 0x16),
                            .accent = QColor(0x2F, 0x6E, 0xA8),
                            .onAccent = QColor(0xFF, 0xFF, 0xFF),
                            .quiet = QColor(0x37, 0x42, 0x4D),
                            .link = QColor(0x8C, 0xBF, 0xEE),
                            .visited = QColor(0xC3, 0xA4, 0xE6)});
    case Appearance::Platform:
        break;
    }
    return {};
}

void apply(Appearance appearance)
{
    // Fusion comes where the desktop brings no style of its own; then the palette is ours too.
    const bool isFusion = QApplication::style()->objectName() == "fusion"_L1;
    if (isFusion && !qobject_cast<CalmStyle *>(QApplication::style()))
        QApplication::setStyle(new CalmStyle);
    const auto own = isFusion && appearance == Appearance::Platform ? Appearance::Light : appearance;
    // An empty palette gives the platform's back.
    QApplication::setPalette(paletteOf(own));
}

}  // namespace evenkeel::theme
