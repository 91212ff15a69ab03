// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace evenkeel {

/// The JSON files of another program's export, which is a folder or a zip of one. Nothing is extracted to disk, links
/// and devices in a folder are not followed. Every file is read whole, within the limits.
class ExportFiles
{
public:
    struct Limits {
        /// Bytes, unpacked: of one file, and of all that is read.
        qint64 file = 256ll << 20;
        qint64 total = 512ll << 20;
        qsizetype files = 200'000;
    };
    using Take = std::function<Result<void>(const QString &path, const QByteArray &bytes)>;

    /// Not found, neither folder nor zip, too many files: an error.
    [[nodiscard]] static Result<std::unique_ptr<ExportFiles>> open(const QString &path, const Limits &limits);

    virtual ~ExportFiles() = default;
    ExportFiles(const ExportFiles &) = delete;
    ExportFiles &operator=(const ExportFiles &) = delete;

    /// Of all *.json at most three folders deep, from the export's root, with slashes; sorted, each once.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

    /// Calls `take` with those of the wanted files that are there, in any order; stops at the first error.
    [[nodiscard]] virtual Result<void> read(const QStringList &wanted, const Take &take) = 0;

protected:
    explicit ExportFiles(const Limits &limits) : m_limits(limits) {}

    /// False when there are too many.
    [[nodiscard]] bool addPath(const QString &path);
    void sortPaths();
    [[nodiscard]] Error tooMany() const;
    [[nodiscard]] Error tooLarge(const QString &path) const;
    /// What may still be read of one file.
    [[nodiscard]] qint64 allowance() const { return std::min(m_limits.file, m_limits.total - m_read); }
    void countRead(qint64 bytes) { m_read += bytes; }

private:
    Limits m_limits;
    qint64 m_read = 0;
    QStringList m_paths;
};

}  // namespace evenkeel
