// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace evenkeel {

/// Whether a desktop that is handed this file may run it instead of showing it: a program, a script, a starter, a
/// package. Judged by its name and by how its bytes begin; one of them is enough.
[[nodiscard]] bool mayRunWhenOpened(const QString &name, const QByteArray &beginning);

/// The type as the bytes and the name tell it, whatever somebody's file says it was.
[[nodiscard]] QString evidenceType(const QString &name, const QByteArray &beginning);

}  // namespace evenkeel
