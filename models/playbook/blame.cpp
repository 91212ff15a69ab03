// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/blame.h"

#include <QRegularExpression>
#include <QSet>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> peopleOf(const Incident &incident)
{
    QSet<QString> people;
    const auto add = [&](const QString &name) {
        // Initials and the like would be found everywhere.
        if (name.trimmed().size() > 1)
            people.insert(name.trimmed());
    };
    incident.roles().forEach([&](const RoleAssignment &role) { add(role.person); });
    incident.actions().forEach([&](const ActionItem &action) { add(action.owner); });
    incident.hypotheses().forEach([&](const Hypothesis &hypothesis) { add(hypothesis.owner); });
    return people;
}

const QRegularExpression &faultWords()
{
    static const QRegularExpression words(
        u"\\b(caused|broke|broken by|failed to|forgot|should have|could have|careless\\w*|negligen\\w*|mistake\\w*|"
        "fault|blame\\w*|messed up|screwed up|didn't bother|verursacht\\w*|vergessen|vergaß|versäumt\\w*|schuld\\w*|"
        "hätte \\w+ (?:sollen|müssen|können)|fahrlässig\\w*|verbockt\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

const QRegularExpression &humanError()
{
    static const QRegularExpression words(u"\\b(human error|operator error|user error|menschliche[sn]? versagen|"
                                          "bedienfehler)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

class BlameFinder
{
public:
    explicit BlameFinder(const Incident &incident)
    {
        const auto people = peopleOf(incident);
        QStringList names;
        for (const QString &name : people)
            names.append(QRegularExpression::escape(name));
        if (!names.isEmpty())
            m_names.setPattern(u"\\b(?:%1)\\b"_s.arg(names.join(u'|')));
        m_hasNames = !names.isEmpty();
    }

    [[nodiscard]] QString in(const QString &text) const
    {
        static const QRegularExpression end(u"(?<=[.!?])\\s+|\\n+"_s);
        const auto sentences = text.split(end, Qt::SkipEmptyParts);
        for (const QString &sentence : sentences) {
            // What is quoted is somebody else's word.
            if (sentence.trimmed().startsWith(u'>'))
                continue;
            if (humanError().match(sentence).hasMatch()
                || (m_hasNames && faultWords().match(sentence).hasMatch() && m_names.match(sentence).hasMatch()))
                return sentence.simplified().left(120);
        }
        return {};
    }

private:
    QRegularExpression m_names;
    bool m_hasNames = false;
};

}  // namespace

std::optional<Blame> findBlame(const Incident &incident)
{
    const BlameFinder finder(incident);
    std::optional<Blame> found;
    const auto look = [&](const QString &text, EntityKind where) {
        if (found || text.isEmpty())
            return;
        if (const QString sentence = finder.in(text); !sentence.isEmpty())
            found = Blame{sentence, where};
    };
    incident.sections().forEach([&](const auto &section) { look(section.body, EntityKind::PostmortemSection); });
    incident.whys().forEach([&](const Why &why) { look(why.answer, EntityKind::Why); });
    for (const ListName list : {ListName::Factor, ListName::WentPoorly})
        for (const ListMember *member : incident.list(list))
            look(member->text, EntityKind::ListMember);
    return found;
}

}  // namespace evenkeel
