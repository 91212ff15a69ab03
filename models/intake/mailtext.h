// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace evenkeel {

/// The texts of a mail that was saved as a file (MIME), decoded, in their order: its words and what is attached as
/// plain text or Markdown. HTML and other files are passed over. Empty where the bytes are no such mail.
[[nodiscard]] QStringList textsOfMail(const QByteArray &bytes);

}  // namespace evenkeel
