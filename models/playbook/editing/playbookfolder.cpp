// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookfolder.h"

#include "models/playbook/editing/playbookdifference.h"
#include "models/playbook/format/playbookfaults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(PlaybookFolder)
};

Error unwritable(const QString &path, const QString &why)
{
    return {ErrorCode::PermissionDenied, FolderText::tr("this can't be written: %1").arg(why),
            QDir::toNativeSeparators(path), FolderText::tr("Check that the folder can be written, then try again.")};
}

Result<QByteArray> playbookBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
                     FolderText::tr("this playbook can't be opened: %1").arg(file.errorString()),
                     QDir::toNativeSeparators(path), FolderText::tr("Check the name, and that you may read it.")};
    return file.readAll();
}

Result<void> writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return unwritable(path, file.errorString());
}

// Comments and empty lines before anything else.
QByteArray leadingCommentOf(const QByteArray &text)
{
    qsizetype end = 0;
    while (end < text.size()) {
        const qsizetype lineEnd = text.indexOf('\n', end);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        const QByteArray line = text.sliced(end, next - end).trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            break;
        end = next;
    }
    return text.first(end);
}

void say(YamlNode &tree, const QString &key, const QString &text)
{
    if (YamlNode *known = tree.find(key))
        *known = YamlNode::ofText(text);
    else
        tree.append(key, YamlNode::ofText(text));
}

QByteArray textOf(const OwnPlaybook &playbook, const YamlNode &tree)
{
    const bool extends = playbook.base.kind == YamlNode::Kind::Map;
    return leadingCommentOf(playbook.bytes) + toYaml(extends ? playbookDifference(playbook.base, tree) : tree);
}

// The file with other values of some keys, each in a line of its own. Where that isn't enough it is written anew.
QByteArray withValues(const QByteArray &text, const YamlNode &tree, const QMap<QString, QString> &values)
{
    YamlNode wanted = tree;
    QList<QByteArray> lines = text.split('\n');
    for (auto value = values.begin(); value != values.end(); ++value) {
        say(wanted, value.key(), value.value());
        const qsizetype index = tree.keys.indexOf(value.key());
        const qsizetype line = index < 0 ? -1 : tree.keyPlaces[index].line - 1;
        if (line >= 0 && line < lines.size())
            lines[line] = value.key().toUtf8() + ": " + toYaml(YamlNode::ofText(value.value())).trimmed();
    }
    const QByteArray changed = lines.join('\n');
    const auto again = readYaml(changed, {});
    return again && again->saysTheSameAs(wanted) ? changed : leadingCommentOf(text) + toYaml(wanted);
}

}  // namespace

QString OwnPlaybook::name() const
{
    return QFileInfo(path).completeBaseName();
}

QString PlaybookFolder::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name + u".yaml"_s);
}

Result<void> PlaybookFolder::checkName(const QString &name, TakePlace takePlace) const
{
    if (!isPlaybookName(name))
        return Error{ErrorCode::InvalidInput,
                     FolderText::tr("\"%1\" can't be a playbook's name").arg(name.left(60)),
                     {},
                     FolderText::tr("Give up to 40 of a-z, 0-9 and -.")};
    if (QFileInfo::exists(pathOf(name)))
        return Error{ErrorCode::AlreadyExists,
                     FolderText::tr("there is a playbook \"%1\" of your own already").arg(name),
                     {},
                     FolderText::tr("Give another name.")};
    if (takePlace == TakePlace::No && PlaybookLibrary::ships(name))
        return Error{ErrorCode::AlreadyExists,
                     FolderText::tr("\"%1\" ships with Evenkeel").arg(name),
                     {},
                     FolderText::tr("Give another name, or say that yours takes its place.")};
    return {};
}

QStringList PlaybookFolder::extendedBy(const QString &name) const
{
    QStringList names;
    const auto files = QDir(m_folder).entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto bytes = playbookBytes(file.filePath());
        const auto tree = bytes ? readYaml(*bytes, file.fileName()) : bytes.error();
        const YamlNode *extends = tree ? tree->find(u"extends") : nullptr;
        if (extends && extends->text.trimmed() == name && file.completeBaseName() != name)
            names.append(file.completeBaseName());
    }
    return names;
}

Result<QString> PlaybookFolder::create(const QString &name, TakePlace takePlace, const QByteArray &text) const
{
    if (const auto fine = checkName(name, takePlace); !fine)
        return fine.error();
    const QString path = pathOf(name);
    if (!QDir().mkpath(m_folder))
        return unwritable(m_folder, FolderText::tr("the folder can't be made"));
    // Somebody may have made it just now.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unwritable(path, file.errorString());
    if (file.write(text) == text.size() && file.flush())
        return path;
    const QString why = file.errorString();
    file.remove();
    return unwritable(path, why);
}

Result<QString> PlaybookFolder::customise(const QString &base, const QString &name, const QString &title,
                                          TakePlace takePlace) const
{
    const auto extended = library().load(base);
    if (!extended)
        return extended.error();
    YamlNode tree = YamlNode::ofKind(YamlNode::Kind::Map);
    say(tree, u"evenkeel-playbook"_s, u"1"_s);
    say(tree, u"name"_s, name);
    say(tree, u"title"_s, title.simplified());
    say(tree, u"extends"_s, base);
    // What a file itself is, it says itself.
    if (!extended->description.isEmpty())
        say(tree, u"description"_s, extended->description);
    if (extended->drill)
        say(tree, u"drill"_s, u"yes"_s);
    if (extended->solo)
        say(tree, u"solo"_s, u"yes"_s);
    return create(name, takePlace, toYaml(tree));
}

Result<QString> PlaybookFolder::duplicate(const QString &path, const QString &name, const QString &title,
                                          TakePlace takePlace) const
{
    const auto bytes = playbookBytes(path);
    if (!bytes)
        return bytes.error();
    const auto tree = readYaml(*bytes, QDir::toNativeSeparators(path));
    if (!tree)
        return tree.error();
    return create(name, takePlace, withValues(*bytes, *tree, {{u"name"_s, name}, {u"title"_s, title.simplified()}}));
}

Result<QString> PlaybookFolder::rename(const QString &path, const QString &name, TakePlace takePlace) const
{
    const auto bytes = playbookBytes(path);
    if (!bytes)
        return bytes.error();
    const auto tree = readYaml(*bytes, QDir::toNativeSeparators(path));
    if (!tree)
        return tree.error();
    const auto made = create(name, takePlace, withValues(*bytes, *tree, {{u"name"_s, name}}));
    if (!made)
        return made.error();
    QFile old(path);
    if (old.remove())
        return made;
    const QString why = old.errorString();
    QFile::remove(*made);
    return unwritable(path, why);
}

Result<void> PlaybookFolder::throwAway(const QString &path) const
{
    QFile file(path);
    if (file.moveToTrash())
        return {};
    return Error{ErrorCode::Io, FolderText::tr("this can't be moved to the trash: %1").arg(file.errorString()),
                 QDir::toNativeSeparators(path), FolderText::tr("Open the folder and delete it there.")};
}

Result<OwnPlaybook> PlaybookFolder::open(const QString &path) const
{
    const auto bytes = playbookBytes(path);
    if (!bytes)
        return bytes.error();
    auto trees = library().loadTrees(path);
    if (!trees)
        return trees.error();
    OwnPlaybook opened{path, *bytes, std::move(trees->base), std::move(trees->merged)};
    opened.byHand = *bytes != leadingCommentOf(*bytes) + toYaml(trees->own);
    return opened;
}

Result<OwnPlaybook> PlaybookFolder::save(const OwnPlaybook &opened, const YamlNode &tree) const
{
    const auto now = playbookBytes(opened.path);
    if (!now || *now != opened.bytes)
        return Error{ErrorCode::Replaced,
                     now ? FolderText::tr("somebody has changed this file since it was opened here")
                         : FolderText::tr("this file isn't there any more"),
                     QDir::toNativeSeparators(opened.path),
                     FolderText::tr("Load it anew, or save yours under another name.")};
    if (opened.byHand)
        if (const auto kept = writeFile(opened.path + u'~', opened.bytes); !kept)
            return kept.error();
    OwnPlaybook saved = opened;
    saved.bytes = textOf(opened, tree);
    saved.merged = tree;
    saved.byHand = false;
    if (const auto written = writeFile(opened.path, saved.bytes); !written)
        return written.error();
    return saved;
}

Result<OwnPlaybook> PlaybookFolder::saveAs(const OwnPlaybook &opened, const YamlNode &tree, const QString &name) const
{
    OwnPlaybook saved = opened;
    saved.merged = tree;
    say(saved.merged, u"name"_s, name);
    saved.bytes = textOf(saved, saved.merged);
    saved.byHand = false;
    const auto made = create(name, TakePlace::No, saved.bytes);
    if (!made)
        return made.error();
    saved.path = *made;
    return saved;
}

}  // namespace evenkeel
