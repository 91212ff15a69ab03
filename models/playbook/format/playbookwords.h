// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;

namespace evenkeel {

struct YamlNode;

/// The context under which the catalogues have the words of the playbooks that ship.
inline constexpr const char *PlaybookWordsContext = "Playbook";

/// Calls with each text of a tree that is words for people (titles, steps, questions, messages …), in the order of the
/// format; it may change them. Names, conditions and limits are left alone, and so is what isn't of the format. The
/// tree may be one that extends another.
void forEachPlaybookWords(YamlNode &root, const std::function<void(QString &)> &visit);

/// Puts the words into the program's language; what has no translation stays as it is. Any thread.
void translatePlaybook(YamlNode &root);

}  // namespace evenkeel
