// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/markup/yamlnode.h"

#include <QList>

namespace evenkeel {

/// Something wrong in a file that people wrote as YAML: where, what, and what was expected. Texts are translated.
struct YamlProblem {
    YamlPlace place;
    QString what;
    QString expected;

    /// As one Error: "file:line".
    [[nodiscard]] Error toError() const;
};

}  // namespace evenkeel
