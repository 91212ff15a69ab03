// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbooklibrary.h"

#include "models/playbook/format/playbookreader.h"
#include "models/playbook/format/playbookwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

// The name of the resource's file; Qt asks for it outside of any namespace.
static void initPlaybooks()
{
    Q_INIT_RESOURCE(playbooks);
}

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(PlaybookLibrary)
};

constexpr auto Shipped = ":/playbooks"_L1;
constexpr qint64 MostPlaybookBytes = 1024 * 1024;
// A chain of files that extend one another is no longer than this; a circle is found by it too.
constexpr int LongestChain = 8;

Error problemAt(const YamlNode &node, const QString &what, const QString &expected)
{
    return YamlProblem{node.place, what, expected}.toError();
}

// People see a file's name, and no resource's path.
QString shownName(const QString &path)
{
    return path.startsWith(Shipped) ? QFileInfo(path).fileName() : QDir::toNativeSeparators(path);
}

Result<YamlNode> readTree(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
                     LibraryText::tr("this playbook can't be opened: %1").arg(file.errorString()), shownName(path),
                     LibraryText::tr("Check the name, and that you may read it.")};
    return readYaml(file.read(MostPlaybookBytes + 1), shownName(path));
}

QString extendsOf(const YamlNode &tree)
{
    const YamlNode *extends = tree.find(u"extends");
    return extends ? extends->text.trimmed() : QString();
}

}  // namespace

Result<Playbook> LoadedPlaybook::result() const
{
    if (problems.isEmpty())
        return playbook;
    Error error = problems.first().toError();
    if (problems.size() > 1)
        error.remedy += u' ' + LibraryText::tr("There are %n problems in all.", nullptr, int(problems.size()));
    return error;
}

PlaybookLibrary::PlaybookLibrary(const QStringList &folders) : m_folders(folders)
{
    initPlaybooks();
    m_folders.append(Shipped);
}

QString PlaybookLibrary::ownFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"playbooks"_s);
}

bool PlaybookLibrary::ships(const QString &name)
{
    initPlaybooks();
    return !name.contains(u'/') && QFileInfo::exists(QDir(Shipped).filePath(name + u".yaml"_s));
}

QString PlaybookLibrary::pathOf(const QString &name, const QString &notThis) const
{
    for (const QString &folder : m_folders) {
        const QString path = QDir(folder).filePath(name + u".yaml"_s);
        if (path != notThis && QFileInfo::exists(path))
            return path;
    }
    return {};
}

QList<PlaybookLibrary::Listed> PlaybookLibrary::list() const
{
    QList<Listed> listed;
    for (const QString &folder : m_folders) {
        const auto files = QDir(folder).entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            const QString name = file.completeBaseName();
            const auto tree = readTree(file.filePath());
            const YamlNode *isAbstract = tree ? tree->find(u"abstract") : nullptr;
            if (std::ranges::find(listed, name, &Listed::name) == listed.end()
                && !(isAbstract && (isAbstract->text == "yes"_L1 || isAbstract->text == "true"_L1)))
                listed.append({name, file.filePath(), folder == Shipped});
        }
    }
    std::ranges::sort(listed, {}, &Listed::name);
    return listed;
}

Result<Playbook> PlaybookLibrary::load(const QString &name) const
{
    const QString path = name.contains(u'/') ? QString() : pathOf(name);
    if (path.isEmpty()) {
        QStringList names;
        for (const Listed &known : list())
            names.append(known.name);
        return Error{ErrorCode::NotFound,
                     LibraryText::tr("there is no playbook \"%1\"").arg(name.left(60)),
                     {},
                     LibraryText::tr("Choose one of %1.").arg(names.join(u", "_s))};
    }
    auto loaded = loadFile(path).result();
    if (loaded && loaded->isAbstract)
        return Error{ErrorCode::InvalidInput,
                     LibraryText::tr("the playbook \"%1\" is only there to be extended").arg(name), shownName(path),
                     LibraryText::tr("Choose one that extends it.")};
    return loaded;
}

LoadedPlaybook PlaybookLibrary::loadFile(const QString &path) const
{
    const auto trees = loadTrees(path);
    if (!trees) {
        const Error &error = trees.error();
        return {{}, {{{error.where, 0, 0}, error.what, error.remedy}}};
    }
    PlaybookReading reading = readPlaybook(trees->merged);
    return {std::move(reading.playbook), std::move(reading.problems)};
}

Result<PlaybookLibrary::Trees> PlaybookLibrary::loadTrees(const QString &path) const
{
    QList<YamlNode> chain;
    // What a file extends is looked for beside it first.
    PlaybookLibrary beside = *this;
    if (!path.startsWith(Shipped))
        beside.m_folders.prepend(QFileInfo(path).absolutePath());
    QString next = path;
    while (!next.isEmpty()) {
        auto tree = readTree(next);
        if (!tree)
            return tree.error();
        // What ships is a part of the program; people's own files say what they say.
        if (next.startsWith(Shipped))
            translatePlaybook(*tree);
        chain.append(*std::move(tree));
        const QString extends = extendsOf(chain.last());
        if (extends.isEmpty())
            break;
        const YamlNode &said = *chain.last().find(u"extends");
        // A playbook of people's own may extend the shipped one whose name it bears.
        const QString found = beside.pathOf(extends, next);
        if (found.isEmpty())
            return problemAt(said, LibraryText::tr("there is no playbook \"%1\" to extend").arg(extends.left(60)),
                             LibraryText::tr("Put it beside this file, or extend one that ships."));
        if (chain.size() >= LongestChain)
            return problemAt(said, LibraryText::tr("these playbooks extend one another without an end"),
                             LibraryText::tr("Keep it to %n in a row.", nullptr, LongestChain));
        next = found;
    }
    Trees trees{chain.first(), {}, chain.takeLast()};
    while (!chain.isEmpty()) {
        trees.base = std::move(trees.merged);
        auto both = mergePlaybooks(trees.base, chain.takeLast());
        if (!both)
            return both.error();
        trees.merged = *std::move(both);
    }
    return trees;
}

}  // namespace evenkeel
