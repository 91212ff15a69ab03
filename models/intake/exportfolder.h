// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/exportfiles.h"

namespace evenkeel {

/// An export unpacked in a folder.
class ExportFolder final : public ExportFiles
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ExportFiles>> open(const QString &path, const Limits &limits);

    [[nodiscard]] Result<void> read(const QStringList &wanted, const Take &take) override;

private:
    ExportFolder(const QString &root, const Limits &limits) : ExportFiles(limits), m_root(root) {}
    [[nodiscard]] bool list(const QString &folder, int depth);

    QString m_root;
};

}  // namespace evenkeel
