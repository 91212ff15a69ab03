// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/frontmatter.h"

#include "models/incident/durations.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// A double-quoted scalar of YAML 1.2: what isn't printable there is written as \xNN or \uNNNN.
QString yamlQuoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'"' || u == u'\\')
            out += u"\\"_s + c;
        else if (u == u'\n')
            out += u"\\n"_s;
        else if (u < 0x20 || (u >= 0x7f && u < 0xa0))
            out += u"\\x"_s + QString::number(u, 16).rightJustified(2, u'0');
        else if (u == 0x2028 || u == 0x2029 || u == 0xfeff || u >= 0xfffe || (u >= 0x202a && u <= 0x202e)
                 || (u >= 0x2066 && u <= 0x2069))
            out += u"\\u"_s + QString::number(u, 16).rightJustified(4, u'0');
        else
            out += c;
    }
    return out + u'"';
}

}  // namespace

QString frontMatter(const ReportScope &scope)
{
    const IncidentFacts &facts = scope.facts();
    QString yaml = u"---\n"_s;
    const auto add = [&yaml](QLatin1StringView key, const QString &value) { yaml += key + u": "_s + value + u'\n'; };
    const auto text = [&](QLatin1StringView key, const QString &value) {
        add(key, value.isEmpty() ? u"null"_s : yamlQuoted(value));
    };
    const auto time = [&](QLatin1StringView key, std::optional<Instant> at) {
        add(key, at ? toIsoUtc(*at) : u"null"_s);
    };
    text("id"_L1, facts.key);
    add("type"_L1, u"incident-record"_s);
    add("status"_L1, nameOf(facts.postmortemState));
    text("title"_L1, facts.title);
    text("severity"_L1, facts.severityLevel);
    add("incident_status"_L1, nameOf(facts.status));
    for (const Moment moment : {Moment::Began, Moment::Detected, Moment::Restored, Moment::Resolved})
        time(QLatin1StringView(momentName(moment).toLatin1()), momentOf(scope.incident, moment));
    text("owner"_L1, scope.disclosure.named(facts.postmortemOwner));
    const auto dependsOn = scope.disclosure.shows(ListName::DependsOn) ? scope.incident.list(ListName::DependsOn)
                                                                       : std::vector<const ListMember *>();
    if (dependsOn.empty())
        add("depends_on"_L1, u"[]"_s);
    else
        yaml += u"depends_on:\n"_s;
    for (const ListMember *member : dependsOn)
        yaml += u"  - "_s + yamlQuoted(member->text) + u'\n';
    return yaml + u"---\n\n"_s;
}

}  // namespace evenkeel
