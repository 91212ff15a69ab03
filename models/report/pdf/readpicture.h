// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace evenkeel {

/// Reads a stranger's picture, no side of it longer than so many pixels: few formats, decided by content (no SVG: it
/// may name other files); one that would unpack to more than 64 million pixels is refused before it does. Null for
/// those and for what can't be read. Any thread.
[[nodiscard]] QImage readPicture(const QByteArray &bytes, int longestSide = 4096);

}  // namespace evenkeel
