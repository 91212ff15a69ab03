// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/redactionverbs.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct RedactionVerbs {
    Q_DECLARE_TR_FUNCTIONS(RedactionVerbs)
};

// With less, words of every sentence would go.
constexpr qsizetype ShortestName = 2;
constexpr qsizetype ShortestPassage = 3;
constexpr qsizetype LongestInstead = 80;

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

Result<void> checkOrder(const Incident &incident, const RedactionOrder &order, EntityId itself)
{
    const QString text = folded(order.text);
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    if (letters < (order.kind == RedactionKind::Name ? ShortestName : ShortestPassage))
        return Error{ErrorCode::InvalidInput,
                     RedactionVerbs::tr("these words are too short to be told from others"),
                     {},
                     RedactionVerbs::tr("Say more of what is not to be read.")};
    if (!order.instead.isEmpty() && !canStandInstead(order.instead))
        return Error{ErrorCode::InvalidInput,
                     RedactionVerbs::tr("this can't stand in place of words everywhere"),
                     {},
                     RedactionVerbs::tr("Use letters, digits and spaces, beginning with a letter, or leave it empty.")};
    const QString instead = folded(order.instead);
    for (const Redaction *other : redactionsInOrder(incident)) {
        if (other->id == itself)
            continue;
        const QString kept = folded(other->text);
        if (kept == text)
            return Error{ErrorCode::AlreadyExists,
                         RedactionVerbs::tr("these words are redacted already"),
                         {},
                         RedactionVerbs::tr("Change that line instead.")};
        if (instead.contains(kept) || folded(other->instead).contains(text))
            return Error{ErrorCode::InvalidInput,
                         RedactionVerbs::tr("what stands in place of words must not hold words that are redacted"),
                         {},
                         RedactionVerbs::tr("Let something else stand there.")};
    }
    if (instead.contains(text))
        return Error{ErrorCode::InvalidInput,
                     RedactionVerbs::tr("what stands in place of words must not hold words that are redacted"),
                     {},
                     RedactionVerbs::tr("Let something else stand there.")};
    return {};
}

// A, B, … Z, AA, AB …
QString letterOf(int number)
{
    QString letters;
    for (int left = number + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (left - 1) % 26)));
    return letters;
}

QString nextFree(const QStringList &taken, const QString &pattern)
{
    int number = 0;
    while (taken.contains(pattern.arg(letterOf(number)), Qt::CaseInsensitive))
        ++number;
    return pattern.arg(letterOf(number));
}

QStringList replacementsOf(const Incident &incident)
{
    QStringList taken;
    for (const Redaction *redaction : redactionsInOrder(incident))
        taken.append(redaction->instead);
    return taken;
}

}  // namespace

QString redactionBar()
{
    return u"\u2588\u2588\u2588\u2588"_s;
}

bool canStandInstead(const QString &words)
{
    const auto fits = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u' ' || u"-.()'\u2019\u2588\u2013"_s.contains(c);
    };
    return !words.isEmpty() && words.size() <= LongestInstead && words == words.simplified()
           && (words.front().isLetter() || words.front() == u'\u2588') && std::ranges::all_of(words, fits);
}

std::vector<const Redaction *> redactionsInOrder(const Incident &incident)
{
    auto all = incident.redactions().all();
    // Of one transaction's, as it tells them.
    std::ranges::stable_sort(all, {}, [](const Redaction *redaction) { return redaction->created; });
    return all;
}

Result<Changes> redact(const Incident &incident, const RedactionOrder &order, Instant now)
{
    if (const auto checked = checkOrder(incident, order, {}); !checked)
        return checked.error();
    return Changes{ChangeOf<Redaction>(EntityId::generate(now))
                       .set<&Redaction::kind>(order.kind)
                       .set<&Redaction::text>(order.text.simplified())
                       .setUnlessEmpty<&Redaction::instead>(order.instead.simplified())
                       .setUnlessEmpty<&Redaction::fromAll>(order.fromAll)
                       .setUnlessEmpty<&Redaction::because>(order.because.trimmed())};
}

Result<Changes> changeRedaction(const Incident &incident, EntityId id, const RedactionOrder &order)
{
    const Redaction *redaction = incident.redactions().find(id);
    if (!redaction || redaction->deleted)
        return Changes();
    if (const auto checked = checkOrder(incident, order, id); !checked)
        return checked.error();
    ChangeOf<Redaction> change(id);
    const auto set = [&]<auto Member>(const auto &value)
    {
        if (redaction->*Member != value)
            change.set<Member>(value);
    };
    set.operator()<&Redaction::kind>(order.kind);
    set.operator()<&Redaction::text>(order.text.simplified());
    set.operator()<&Redaction::instead>(order.instead.simplified());
    set.operator()<&Redaction::fromAll>(order.fromAll);
    set.operator()<&Redaction::because>(order.because.trimmed());
    return change.isEmpty() ? Changes() : Changes{change};
}

QStringList peopleToRedact(const Incident &incident)
{
    QStringList known;
    for (const Redaction *redaction : redactionsInOrder(incident))
        known.append(folded(redaction->text));
    QStringList people;
    for (const RoleAssignment *role : incident.roles().all()) {
        const QString person = role->person.simplified();
        if (folded(person).size() < ShortestName || known.contains(folded(person)))
            continue;
        known.append(folded(person));
        people.append(person);
    }
    return people;
}

Changes redactPeople(const Incident &incident, const QString &pattern, Instant now)
{
    QStringList taken = replacementsOf(incident);
    Changes changes;
    for (const QString &person : peopleToRedact(incident)) {
        const QString instead = nextFree(taken, pattern);
        taken.append(instead);
        if (const auto made = redact(incident, {RedactionKind::Name, person, instead, false, {}}, now))
            changes += *made;
    }
    return changes;
}

QString nextPseudonym(const Incident &incident, const QString &pattern)
{
    return nextFree(replacementsOf(incident), pattern);
}

}  // namespace evenkeel
