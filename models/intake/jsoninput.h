// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/intake/intakeresult.h"

#include <QByteArray>
#include <QJsonValue>

#include <functional>

namespace evenkeel {

/// No JSON larger than this is read.
inline constexpr qint64 largestJson = 256ll << 20;

/// One JSON document: an array or an object. The error says the line and what is wrong there; `where` names the source.
[[nodiscard]] Result<QJsonValue> readJson(const QByteArray &bytes, const QString &where);

/// Calls `take` with each value of a source that is one JSON document, or JSON Lines (each line a document of its own).
/// A top-level string counts too, since services answer errors so. A bad line among good ones is listed in the result
/// and passed over; a source that is neither form is an error, and so is the first error that `take` gives.
[[nodiscard]] Result<void> readJsonValues(const QByteArray &bytes, IntakeResult *result,
                                          const std::function<Result<void>(const QJsonValue &)> &take);

/// The error of a service's answer that was saved instead of data: a bare string, `{code, message}`, `{error: …}`.
[[nodiscard]] QString serviceError(const QJsonValue &answer);

}  // namespace evenkeel
