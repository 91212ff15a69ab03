// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbooklibrary.h"

namespace evenkeel {

/// A playbook of a person's own as its file had it when it was opened to be edited.
struct OwnPlaybook {
    QString path;
    QByteArray bytes;  ///< of the file
    YamlNode base;     ///< what it extends; Nothing where it extends nothing
    YamlNode merged;   ///< with what it extends
    /// Whether saving would lose how the file was written: comments within, the order and the form of things.
    bool byHand = false;

    [[nodiscard]] QString name() const;
};

/// The folder of a person's own playbooks, in which files are made, saved and thrown away. Never writes over a file
/// that somebody else has changed. Keeps nothing; the folder needn't exist before something is written.
class PlaybookFolder
{
public:
    explicit PlaybookFolder(const QString &folder) : m_folder(folder) {}

    [[nodiscard]] const QString &path() const { return m_folder; }
    [[nodiscard]] PlaybookLibrary library() const { return PlaybookLibrary({m_folder}); }
    [[nodiscard]] QString pathOf(const QString &name) const;

    /// Whether a shipped playbook's name may be taken: then one's own takes its place.
    enum class TakePlace { No, Yes };
    /// Why a new playbook can't be called this: no name, one of one's own already, one that ships.
    [[nodiscard]] Result<void> checkName(const QString &name, TakePlace takePlace) const;
    /// The names of one's own that extend this one.
    [[nodiscard]] QStringList extendedBy(const QString &name) const;

    // Each of these three returns the path of the new file.

    /// One that says nothing yet but that it extends `base`, of the library.
    Result<QString> customise(const QString &base, const QString &name, const QString &title,
                              TakePlace takePlace = TakePlace::No) const;
    /// The file once more under another name, with its comments where they can be kept.
    Result<QString> duplicate(const QString &path, const QString &name, const QString &title,
                              TakePlace takePlace = TakePlace::No) const;
    Result<QString> rename(const QString &path, const QString &name, TakePlace takePlace = TakePlace::No) const;
    /// Into the desktop's trash.
    Result<void> throwAway(const QString &path) const;

    /// A file that can be read and merged, whatever else is wrong with it.
    [[nodiscard]] Result<OwnPlaybook> open(const QString &path) const;
    /// Writes what `tree` says beyond what it extends, under the leading comment of the file, and returns how it is
    /// now. What was written by hand is kept beside it as NAME.yaml~. Replaced when the file is not as it was opened.
    Result<OwnPlaybook> save(const OwnPlaybook &opened, const YamlNode &tree) const;
    /// The same in a new file under another name.
    Result<OwnPlaybook> saveAs(const OwnPlaybook &opened, const YamlNode &tree, const QString &name) const;

private:
    [[nodiscard]] Result<QString> create(const QString &name, TakePlace takePlace, const QByteArray &text) const;

    QString m_folder;
};

}  // namespace evenkeel
