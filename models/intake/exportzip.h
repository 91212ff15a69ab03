// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/exportfiles.h"

namespace evenkeel {

/// An export in a zip file. Every reading opens the file anew, so no handle is held between.
class ExportZip final : public ExportFiles
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ExportFiles>> open(const QString &path, const Limits &limits);

    [[nodiscard]] Result<void> read(const QStringList &wanted, const Take &take) override;

private:
    ExportZip(const QString &path, const Limits &limits) : ExportFiles(limits), m_path(path) {}

    QString m_path;
};

}  // namespace evenkeel
