// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/readpicture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Formats{"png"_L1, "jpeg"_L1, "jpg"_L1, "gif"_L1, "bmp"_L1, "webp"_L1};
constexpr qint64 MostPixelsOfPicture = 64'000'000;
constexpr int MegabytesOfPixels = 256;

}  // namespace

QImage readPicture(const QByteArray &bytes, int longestSide)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if (std::ranges::none_of(Formats, [&](QLatin1StringView known) { return QLatin1StringView(format) == known; })
        || size.isEmpty() || qint64(size.width()) * size.height() > MostPixelsOfPicture)
        return {};
    QImageReader::setAllocationLimit(MegabytesOfPixels);
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

}  // namespace evenkeel
