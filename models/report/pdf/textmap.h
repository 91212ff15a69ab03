// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace evenkeel {

/// Mends a font's ToUnicode map as Qt writes it, so that copied and searched text is what was typed: a space instead
/// of the tab of the same glyph, plain letters for ligatures, Chinese characters for radicals that look alike, Arabic
/// letters for their presentation forms. A map that isn't understood is returned as it is.
[[nodiscard]] QByteArray mendTextMap(const QByteArray &toUnicode);

}  // namespace evenkeel
