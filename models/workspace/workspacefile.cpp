// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacefile.h"

#include "models/markup/yamlproblem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

// No honest one is longer.
constexpr qint64 MostWorkspaceBytes = 64 * 1024;

}  // namespace

Result<WorkspaceFile> WorkspaceFile::besideIncident(const QString &incidentPath)
{
    const QString path = QFileInfo(incidentPath).dir().filePath(Name);
    QFile file(path);
    if (!file.exists())
        return WorkspaceFile();
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied,
                     WorkspaceText::tr("the folder's configuration can't be read: %1").arg(file.errorString()), shown,
                     WorkspaceText::tr("Check that you may read it; until then it counts as empty.")};
    const auto tree = readYaml(file.read(MostWorkspaceBytes), shown);
    if (!tree)
        return tree.error();
    WorkspaceFile workspace;
    const std::array<std::pair<QLatin1StringView, QString *>, 4> keys{{{"host"_L1, &workspace.surroundings.host},
                                                                       {"orm"_L1, &workspace.surroundings.orm},
                                                                       {"on-call"_L1, &workspace.surroundings.onCall},
                                                                       {"playbook"_L1, &workspace.playbook}}};
    const auto problem = [](const YamlPlace &place, const QString &what) {
        return YamlProblem{place, what, WorkspaceText::tr("Give host, orm, on-call or playbook, each with a name.")}
            .toError();
    };
    if (tree->kind != YamlNode::Kind::Map)
        return problem(tree->place, WorkspaceText::tr("these are no keys with values"));
    for (qsizetype i = 0; i < tree->keys.size(); ++i) {
        const auto key = std::ranges::find_if(keys, [&](const auto &known) { return known.first == tree->keys[i]; });
        if (key == keys.end())
            return problem(tree->keyPlaces[i],
                           WorkspaceText::tr("\"%1\" isn't known here").arg(tree->keys[i].left(60)));
        if (tree->items[i].kind != YamlNode::Kind::Text)
            return problem(tree->items[i].place, WorkspaceText::tr("\"%1\" is a name").arg(tree->keys[i]));
        *key->second = tree->items[i].text.trimmed();
    }
    return workspace;
}

}  // namespace evenkeel
