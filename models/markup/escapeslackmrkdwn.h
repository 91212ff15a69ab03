// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// Text for a Slack message. & < > become entities, so mentions, channels and links stay text. Slack has no escape
/// for its marks: an asterisk, underscore, tilde or backtick where a word could begin or end, and a ">" that begins a
/// line, get a zero width space (U+200B) beside them, which nobody sees.
[[nodiscard]] QString escapeSlackMrkdwn(const QString &text);

}  // namespace evenkeel
