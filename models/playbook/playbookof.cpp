// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbookof.h"

#include "models/incident/incident.h"
#include "models/playbook/format/playbookjson.h"
#include "models/playbook/format/playbookreader.h"
#include "models/playbook/format/playbookwriter.h"
#include "models/playbook/playbooklibrary.h"

#include <algorithm>

namespace evenkeel {

namespace {

Playbook shipped(const QString &name)
{
    const PlaybookLibrary library;
    if (!name.isEmpty())
        if (auto found = library.load(name))
            return *std::move(found);
    auto usual = library.load(PlaybookLibrary::defaultName());
    Q_ASSERT(usual);
    return usual ? *std::move(usual) : Playbook();
}

std::optional<Playbook> readCopy(const QString &text)
{
    const auto tree = playbookNodeFromJson(text.toUtf8());
    if (!tree)
        return std::nullopt;
    PlaybookReading reading = readPlaybook(*tree);
    return reading.problems.isEmpty() ? std::optional(std::move(reading.playbook)) : std::nullopt;
}

}  // namespace

Playbook playbookOf(const Incident &incident)
{
    if (const PlaybookCopy *copy = incident.playbookCopy())
        if (auto playbook = readCopy(copy->text))
            return *std::move(playbook);
    return shipped(incident.facts().playbook);
}

QString playbookText(const Playbook &playbook)
{
    return QString::fromUtf8(toJson(writePlaybook(playbook)));
}

const PlaybookLevel *levelForRank(const Playbook &playbook, int rank)
{
    if (rank <= 0 || playbook.levels.isEmpty())
        return nullptr;
    const auto same =
        std::ranges::find_if(playbook.levels, [rank](const PlaybookLevel &level) { return level.rank >= rank; });
    return same == playbook.levels.end() ? &playbook.levels.last() : &*same;
}

PlaybookChoice choiceOf(const Playbook &playbook, const Incident &incident)
{
    PlaybookChoice choice{playbook.name, playbookText(playbook), playbook.drill, {}};
    const int rank = incident.facts().severityRank;
    if (const PlaybookLevel *level = levelForRank(playbook, rank))
        choice.severity = playbook.severityOf(*level);
    return choice;
}

}  // namespace evenkeel
