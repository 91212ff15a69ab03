// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace evenkeel {

/// An address that may be opened when somebody asks for it: http or https, with a host. A file came from somebody else:
/// anything but the web's addresses could start a program.
[[nodiscard]] std::optional<QUrl> webAddress(const QString &text);

}  // namespace evenkeel
