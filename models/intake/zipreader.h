// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace evenkeel {

/// A zip opened for going through its entries once; made by the module evenkeel-zip, which has libarchive. Errors tell
/// that it can't be read as a zip. Of the thread that made it.
class ZipReader
{
public:
    ZipReader() = default;
    virtual ~ZipReader() = default;
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    /// True for an entry, false at the end.
    [[nodiscard]] virtual Result<bool> next() = 0;
    /// The entry's name; empty for what is no file or has no name that can be read.
    [[nodiscard]] virtual QString path() const = 0;
    /// What the entry holds; nothing if that is more bytes than allowed.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> bytes(qint64 allowed) = 0;
};

/// The module's function: never null, and the caller's to delete.
using MakeZipReader = ZipReader *(const QString &path);

}  // namespace evenkeel
