// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace evenkeel {

/// What can be shown of a file without handing it to another program.
struct PreviewContent {
    enum class Kind { None, Picture, Text };
    Kind kind = Kind::None;
    QImage picture;
    QString text;
    bool isCut = false;          ///< the text goes on
    bool mayRun = false;         ///< opening it could run something
    QString type;                ///< by the bytes, whatever the incident says
    std::optional<Error> error;  ///< the bytes couldn't be read
};

/// Text beyond this is left to other programs; a picture beyond that isn't even looked at.
inline constexpr qint64 MostPreviewText = 64 * 1024;
inline constexpr qint64 MostPreviewPicture = 64LL * 1024 * 1024;

/// How much of a file of this declared type and size to read for a preview.
[[nodiscard]] qint64 bytesToPreview(const QString &mimeType, qint64 size);

/// Makes a preview of a file's beginning. The bytes are a stranger's: few formats, decided by content, and a picture
/// that would unpack to more than 64 million pixels is refused before it does. Any thread.
[[nodiscard]] PreviewContent previewOf(const Result<QByteArray> &beginning, const QString &name, qint64 size);

}  // namespace evenkeel
