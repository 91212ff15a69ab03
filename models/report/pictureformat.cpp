// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pictureformat.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostPixelsToUnpack = 64'000'000;

int byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? int(uchar(bytes[at])) : 0;
}

int bigEndian(QByteArrayView bytes, qsizetype at)
{
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}

int littleEndian(QByteArrayView bytes, qsizetype at)
{
    return byteAt(bytes, at + 1) << 8 | byteAt(bytes, at);
}

PictureFormat png(QByteArrayView bytes)
{
    // What has more than 32 bits' lower half in a side is refused by its number of pixels all the same.
    const int width = bigEndian(bytes, 16) > 0 ? 1 << 24 : bigEndian(bytes, 18);
    const int height = bigEndian(bytes, 20) > 0 ? 1 << 24 : bigEndian(bytes, 22);
    return {"image/png"_L1, "png"_L1, width, height};
}

// The frame's header stands behind segments of any length.
PictureFormat jpeg(QByteArrayView bytes)
{
    PictureFormat format{"image/jpeg"_L1, "jpg"_L1};
    for (qsizetype at = 2; at + 9 < bytes.size() && byteAt(bytes, at) == 0xFF;) {
        const int marker = byteAt(bytes, at + 1);
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame) {
            format.height = bigEndian(bytes, at + 5);
            format.width = bigEndian(bytes, at + 7);
            break;
        }
        const int length = bigEndian(bytes, at + 2);
        at += marker == 0xFF ? 1 : 2 + std::max(length, 2);
    }
    return format;
}

PictureFormat webp(QByteArrayView bytes)
{
    PictureFormat format{"image/webp"_L1, "webp"_L1};
    const QByteArrayView kind = bytes.sliced(12);
    if (kind.startsWith("VP8X")) {
        format.width = 1 + (byteAt(bytes, 26) << 16 | littleEndian(bytes, 24));
        format.height = 1 + (byteAt(bytes, 29) << 16 | littleEndian(bytes, 27));
    } else if (kind.startsWith("VP8L")) {
        const int first = littleEndian(bytes, 21);
        const int second = littleEndian(bytes, 23);
        format.width = 1 + (first & 0x3FFF);
        format.height = 1 + (first >> 14 | (second & 0xFFF) << 2);
    } else if (kind.startsWith("VP8 ")) {
        format.width = littleEndian(bytes, 26) & 0x3FFF;
        format.height = littleEndian(bytes, 28) & 0x3FFF;
    }
    return format;
}

PictureFormat anyFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return png(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return jpeg(bytes);
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return {"image/gif"_L1, "gif"_L1, littleEndian(bytes, 6), littleEndian(bytes, 8)};
    if (bytes.size() >= 30 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return webp(bytes);
    return {};
}

}  // namespace

std::optional<PictureFormat> pictureFormat(QByteArrayView bytes)
{
    const PictureFormat format = anyFormat(bytes);
    if (format.width <= 0 || format.height <= 0 || qint64(format.width) * format.height > MostPixelsToUnpack)
        return std::nullopt;
    return format;
}

}  // namespace evenkeel
