// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/markup/yamlproblem.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace evenkeel {

enum class PaperSize { A4, Letter };

/// How an organisation's reports look, from a file of its own; what it doesn't say is as usual. Colours are 0xRRGGBB.
struct ReportStyle {
    std::optional<quint32> accent;
    std::optional<quint32> rules;
    std::array<std::optional<quint32>, 5> severities;  ///< by rank, the worst first
    QString textFont;                                  ///< a family; empty: the usual one
    QString headingFont;
    QString codeFont;
    QByteArray logo;  ///< the bytes of a PNG, or of an SVG that refers to nothing; empty: none
    bool logoIsSvg = false;
    QString confidentiality;  ///< where the incident itself says nothing
    std::optional<PaperSize> paper;

    bool operator==(const ReportStyle &) const = default;
};

/// A style, and what its author should know though it can be used: colours that can't be read on white.
struct LoadedStyle {
    ReportStyle style;
    QList<YamlProblem> remarks;
};

/// Reads a style file (resources/styles/README.md says what may stand in it). A logo lies beside it, in its folder or
/// one below; it is read here and never again. InvalidInput says the first thing that is wrong with "file:line:column"
/// in `where`, and how many there are.
[[nodiscard]] Result<LoadedStyle> readStyle(const QString &path);

/// The relation of their brightness as WCAG 2 has it, 1 to 21.
[[nodiscard]] double contrast(quint32 one, quint32 other);

}  // namespace evenkeel
