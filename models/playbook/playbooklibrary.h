// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/markup/yamlproblem.h"
#include "models/playbook/playbook.h"

#include <QStringList>

#include <optional>

namespace evenkeel {

/// A playbook that was read, and all that is wrong with its file.
struct LoadedPlaybook {
    Playbook playbook;
    QList<YamlProblem> problems;
    /// The playbook when nothing is wrong; else the first problem, which says how many there are.
    [[nodiscard]] Result<Playbook> result() const;
};

/// Where playbooks come from: those that ship, and those people keep in folders as NAME.yaml. A file of people's own
/// takes the place of a shipped one of the same name; the earlier folder wins. Those that ship speak the program's
/// language at the time they are read. Reads files when asked, keeps nothing.
class PlaybookLibrary
{
public:
    explicit PlaybookLibrary(const QStringList &folders = {});

    /// The folder in which a person's own playbooks are; it needn't exist.
    [[nodiscard]] static QString ownFolder();
    /// The shipped ones and the person's own.
    [[nodiscard]] static PlaybookLibrary ofThisMachine() { return PlaybookLibrary({ownFolder()}); }

    /// What new incidents follow unless somebody says otherwise.
    [[nodiscard]] static QString defaultName() { return QStringLiteral("sev-ics"); }

    /// Whether a playbook of this name ships, if only to be extended.
    [[nodiscard]] static bool ships(const QString &name);

    struct Listed {
        QString name;
        QString path;  ///< a resource's, for one that ships
        bool ships = false;
        bool operator==(const Listed &) const = default;
    };
    /// The playbooks that can be run, by name; those that are only extended are left out.
    [[nodiscard]] QList<Listed> list() const;
    /// By name; NotFound lists those there are. Extended ones are merged.
    [[nodiscard]] Result<Playbook> load(const QString &name) const;
    /// A file anywhere, which may extend what is in its own folder or in the library.
    [[nodiscard]] LoadedPlaybook loadFile(const QString &path) const;
    /// The same before it is read.
    struct Trees {
        YamlNode own;     ///< what the file itself says
        YamlNode base;    ///< what it extends, with all that this extends; Nothing where it extends nothing
        YamlNode merged;  ///< both
    };
    [[nodiscard]] Result<Trees> loadTrees(const QString &path) const;

private:
    [[nodiscard]] QString pathOf(const QString &name, const QString &notThis = {}) const;

    QStringList m_folders;  ///< the resource's last
};

/// Merges a playbook's tree onto the one it extends: keys of the extending file win; in lists of named items (levels
/// excepted, which are taken as a whole) an item replaces or adds to the one of its name. `without:` names items to be
/// left out, a list for each key.
[[nodiscard]] Result<YamlNode> mergePlaybooks(const YamlNode &base, const YamlNode &extending);

/// Whether a key of a playbook says what the file itself is, and is never taken over from what it extends.
[[nodiscard]] bool isOwnPlaybookKey(const QString &key);
/// The key that names an item of a list that is merged item by item; nothing for any other key.
[[nodiscard]] std::optional<QLatin1StringView> nameKeyOfPlaybookList(const QString &list);

}  // namespace evenkeel
