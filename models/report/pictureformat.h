// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>

#include <optional>

namespace evenkeel {

/// What the first bytes of a picture say of it; no pixel is unpacked for that.
struct PictureFormat {
    QLatin1StringView mimeType;
    QLatin1StringView suffix;
    int width = 0;
    int height = 0;

    bool operator==(const PictureFormat &) const = default;
};

/// Of PNG, JPEG, GIF and WebP; nothing for all else (SVG may name other files), for what is broken at its beginning,
/// and for more than 64 million pixels.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(QByteArrayView bytes);

}  // namespace evenkeel
