// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/playbook/format/playbooknode.h"

#include <QList>

namespace evenkeel {

/// Something wrong in a playbook's file: where, what, and what was expected. Texts are translated.
struct PlaybookProblem {
    PlaybookPlace place;
    QString what;
    QString expected;

    /// As one Error: "file:line".
    [[nodiscard]] Error toError() const;
};

}  // namespace evenkeel
