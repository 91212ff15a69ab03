// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/verbcontext.h"
#include "models/incident/incident.h"

#include <QStringList>

namespace evenkeel {

/// One word of `evenkeel set`: KEY=VALUE, LIST+=VALUE or LIST-=VALUE.
struct Setting {
    enum class Operation { Set, Add, Remove };
    QString key;
    Operation operation = Operation::Set;
    QString value;
    QString by;  ///< who says so, where that is recorded with it

    /// InvalidInput when the word has none of the forms.
    [[nodiscard]] static Result<Setting> parse(const QString &word);
};

/// The changes that a setting makes; InvalidInput says what is wrong with key or value.
[[nodiscard]] Result<Changes> changesOf(const Incident &incident, const Setting &setting, const VerbContext &context);

/// All keys with a line about each, for `--help`.
[[nodiscard]] QString settingsHelp();

}  // namespace evenkeel
