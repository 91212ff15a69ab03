// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;

namespace evenkeel::theme {

enum class Appearance {
    Platform,  ///< what the desktop's own style brings; light where it brings none
    Light,
    Dark
};

/// The program's own palettes; every pair of text and ground in them is readable (WCAG AA).
[[nodiscard]] QPalette paletteOf(Appearance appearance);

/// Gives all windows, now and later, this appearance.
void apply(Appearance appearance);

}  // namespace evenkeel::theme
