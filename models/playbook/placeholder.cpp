// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/placeholder.h"

#include "models/core/durationtext.h"
#include "models/incident/statusword.h"
#include "models/playbook/playbook.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct PlaceholderText {
    Q_DECLARE_TR_FUNCTIONS(Placeholder)
};

const QRegularExpression &inBraces()
{
    static const QRegularExpression form(u"\\{([^{}\\n]*)\\}"_s);
    return form;
}

QString joined(const std::vector<const ListMember *> &members)
{
    QStringList texts;
    for (const ListMember *member : members)
        texts.append(member->text);
    return texts.join(u", "_s);
}

QString linkOf(const Incident &incident, std::initializer_list<LinkPurpose> purposes)
{
    for (const LinkPurpose purpose : purposes)
        for (const Link *link : incident.links().select([&](const Link &one) { return one.purpose == purpose; }))
            return link->url;
    return {};
}

// The levels between which a question is asked: the present one and the next milder, or the graver at the mild end.
QString adjacentLevels(const Incident &incident, const Playbook &playbook)
{
    const int rank = incident.facts().severityRank;
    const auto at = std::ranges::find(playbook.levels, rank, &PlaybookLevel::rank);
    if (at == playbook.levels.end() || playbook.levels.size() < 2)
        return {};
    const auto graver = at + 1 == playbook.levels.end() ? at - 1 : at;
    return PlaceholderText::tr("%1 or %2", "two levels of severity").arg(graver->level, (graver + 1)->level);
}

QString valueOf(Placeholder placeholder, const Incident &incident, const Playbook &playbook, Instant now)
{
    const IncidentFacts &facts = incident.facts();
    const auto windows = incident.windowsInOrder();
    std::optional<Instant> onset;
    if (!windows.empty())
        onset = windows.back()->began ? windows.back()->began : windows.back()->detected;
    switch (placeholder) {
    case Placeholder::Key:
        return facts.key;
    case Placeholder::Title:
        return facts.title;
    case Placeholder::Severity:
        return facts.severityLevel;
    case Placeholder::Status:
        return QCoreApplication::translate("Report", statusWord(facts.status));
    case Placeholder::Impact:
        return facts.impact;
    case Placeholder::Users:
        return facts.users;
    case Placeholder::Systems:
        return joined(incident.list(ListName::System));
    case Placeholder::Regions:
        return joined(incident.list(ListName::Region));
    case Placeholder::Workaround:
        return facts.workaround;
    case Placeholder::Change:
        return facts.whatChanged;
    case Placeholder::Hypothesis: {
        const auto open = incident.hypotheses().select(
            [](const Hypothesis &hypothesis) { return hypothesis.state != HypothesisState::RuledOut; });
        return open.empty() ? QString() : open.back()->text;
    }
    case Placeholder::Mitigation:
        return facts.mitigation;
    case Placeholder::Commander: {
        const RoleAssignment *commander = incident.holderOf(u"commander");
        return commander ? commander->person : QString();
    }
    case Placeholder::Began:
        return onset ? toLocalText(*onset, incident.zone()) : QString();
    case Placeholder::Now:
        return toLocalText(now, incident.zone());
    case Placeholder::HowLong:
        return onset ? formatDuration(std::max(Duration(now - *onset), Duration::zero())) : QString();
    case Placeholder::NextUpdate: {
        std::optional<Instant> next;
        incident.comms().forEach([&](const CommsDraft &message) {
            if (message.nextUpdateBy && (!next || *message.nextUpdateBy > *next))
                next = message.nextUpdateBy;
        });
        return next && *next > now ? toLocalText(*next, incident.zone()) : QString();
    }
    case Placeholder::Channel:
        return linkOf(incident, {LinkPurpose::Channel, LinkPurpose::Bridge});
    case Placeholder::StatusPage:
        return linkOf(incident, {LinkPurpose::StatusPage});
    case Placeholder::Levels:
        return adjacentLevels(incident, playbook);
    }
    return {};
}

QString blankOf(Placeholder placeholder)
{
    switch (placeholder) {
    case Placeholder::Key:
        return PlaceholderText::tr("[incident]");
    case Placeholder::Title:
        return PlaceholderText::tr("[what is wrong]");
    case Placeholder::Severity:
        return PlaceholderText::tr("[severity]");
    case Placeholder::Status:
        return PlaceholderText::tr("[status]");
    case Placeholder::Impact:
        return PlaceholderText::tr("[what users notice]");
    case Placeholder::Users:
        return PlaceholderText::tr("[affected users]");
    case Placeholder::Systems:
        return PlaceholderText::tr("[systems]");
    case Placeholder::Regions:
        return PlaceholderText::tr("[regions]");
    case Placeholder::Workaround:
        return PlaceholderText::tr("[workaround, or none]");
    case Placeholder::Change:
        return PlaceholderText::tr("[what changed]");
    case Placeholder::Hypothesis:
        return PlaceholderText::tr("[what we think is wrong]");
    case Placeholder::Mitigation:
        return PlaceholderText::tr("[what is being done]");
    case Placeholder::Commander:
        return PlaceholderText::tr("[who commands]");
    case Placeholder::Began:
        return PlaceholderText::tr("[since when]");
    case Placeholder::Now:
        return PlaceholderText::tr("[time]");
    case Placeholder::HowLong:
        return PlaceholderText::tr("[how long]");
    case Placeholder::NextUpdate:
        return PlaceholderText::tr("[time of the next update]");
    case Placeholder::Channel:
        return PlaceholderText::tr("[channel]");
    case Placeholder::StatusPage:
        return PlaceholderText::tr("[status page]");
    case Placeholder::Levels:
        return PlaceholderText::tr("[level]");
    }
    return {};
}

}  // namespace

QStringList unknownPlaceholders(QStringView text)
{
    QStringList unknown;
    for (const auto &match : inBraces().globalMatch(text.toString()))
        if (!enumFromName<Placeholder>(match.capturedView(1)))
            unknown.append(match.captured(0));
    return unknown;
}

QString filledIn(const QString &text, const Incident &incident, const Playbook &playbook, Instant now)
{
    // One pass over the template alone: braces in what is filled in are people's words.
    QString filled;
    qsizetype from = 0;
    for (const auto &match : inBraces().globalMatch(text)) {
        filled += text.sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const auto placeholder = enumFromName<Placeholder>(match.capturedView(1));
        if (!placeholder) {
            filled += match.capturedView(0);
            continue;
        }
        const QString value = valueOf(*placeholder, incident, playbook, now);
        filled += value.isEmpty() ? blankOf(*placeholder) : value;
    }
    return filled + text.sliced(from);
}

}  // namespace evenkeel
