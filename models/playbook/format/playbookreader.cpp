// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/format/playbookreader.h"

#include "models/core/durationtext.h"
#include "models/playbook/format/playbookfaults.h"
#include "models/playbook/format/playbookformat.h"

#include <QCoreApplication>
#include <QSet>
#include <QTime>

#include <algorithm>
#include <map>

namespace evenkeel {

using namespace Qt::StringLiterals;
using playbookformat::Key;

namespace {

struct ReaderText {
    Q_DECLARE_TR_FUNCTIONS(PlaybookReader)
};

// No text of a playbook is longer, no list has more items: what is shown must stay readable, and a hostile file small.
constexpr qsizetype LongestText = 4000;
constexpr qsizetype MostItems = 500;

class ValueReader
{
public:
    explicit ValueReader(QList<YamlProblem> &problems) : m_problems(problems) {}

    void read(const YamlNode &node, QString &text)
    {
        if (!expect(node, YamlNode::Kind::Text, ReaderText::tr("a text")))
            return;
        if (node.text.size() > LongestText)
            return problem(node, ReaderText::tr("this text is too long"),
                           ReaderText::tr("Keep it to %n characters.", nullptr, int(LongestText)));
        text = node.text.trimmed();
    }
    void read(const YamlNode &node, bool &flag)
    {
        if (!expect(node, YamlNode::Kind::Text, ReaderText::tr("yes or no")))
            return;
        const QString said = node.text.trimmed().toLower();
        if (said == "yes"_L1 || said == "true"_L1)
            flag = true;
        else if (said == "no"_L1 || said == "false"_L1)
            flag = false;
        else
            problem(node, ReaderText::tr("\"%1\" is neither yes nor no").arg(node.text.left(60)),
                    ReaderText::tr("Give yes or no."));
    }
    void read(const YamlNode &node, int &number)
    {
        bool isNumber = false;
        const int value = node.text.trimmed().toInt(&isNumber);
        if (node.kind == YamlNode::Kind::Text && isNumber && value >= 0 && value <= 10'000)
            number = value;
        else
            problem(node, ReaderText::tr("\"%1\" is no number").arg(said(node)),
                    ReaderText::tr("Give a whole number from 0."));
    }
    void read(const YamlNode &node, Duration &span)
    {
        const auto read = parseDuration(node.text);
        if (node.kind == YamlNode::Kind::Text && read)
            span = *read;
        else
            problem(node, ReaderText::tr("\"%1\" is no duration").arg(said(node)),
                    ReaderText::tr("Give one as in 15m, 1h30m or 2d."));
    }
    void read(const YamlNode &node, Limit &limit) { parsed(node, limit); }
    void read(const YamlNode &node, RankRange &ranks) { parsed(node, ranks); }
    void read(const YamlNode &node, QDate &date)
    {
        const QDate read = QDate::fromString(node.text.trimmed(), Qt::ISODate);
        if (node.kind == YamlNode::Kind::Text && read.isValid())
            date = read;
        else
            problem(node, ReaderText::tr("\"%1\" is no date").arg(said(node)),
                    ReaderText::tr("Give one as in 2026-12-25."));
    }
    void read(const YamlNode &node, Weekday &day)
    {
        constexpr auto &names = playbookformat::WeekdayNames;
        const auto found = std::ranges::find(names, QStringView(node.text).trimmed().toString().toLower());
        if (found != names.end())
            day = Weekday(found - names.begin() + 1);
        else
            problem(node, ReaderText::tr("\"%1\" is no day").arg(said(node)),
                    ReaderText::tr("Give mon, tue, wed, thu, fri, sat or sun."));
    }
    template <typename E>
    requires requires { EnumNames<E>::names; }
    void read(const YamlNode &node, E &value)
    {
        const auto named = enumFromName<E>(QStringView(node.text).trimmed());
        if (node.kind == YamlNode::Kind::Text && named)
            value = *named;
        else
            problem(node, ReaderText::tr("\"%1\" isn't known here").arg(said(node)), oneOf(EnumNames<E>::names));
    }
    template <typename T>
    void read(const YamlNode &node, std::optional<T> &value)
    {
        T inner{};
        const qsizetype before = m_problems.size();
        read(node, inner);
        if (m_problems.size() == before)
            value = inner;
    }
    template <typename T>
    void read(const YamlNode &node, QList<T> &values)
    {
        if (!expect(node, YamlNode::Kind::List, ReaderText::tr("a list")))
            return;
        if (node.items.size() > MostItems)
            return problem(node, ReaderText::tr("this list is too long"),
                           ReaderText::tr("Keep it to %n items.", nullptr, int(MostItems)));
        values.clear();
        for (const YamlNode &item : node.items) {
            T value{};
            const qsizetype before = m_problems.size();
            read(item, value);
            // A half-read item would only bring more problems of the same cause.
            if (m_problems.size() == before)
                values.append(std::move(value));
        }
    }
    // A condition is a map of one key: the predicate and its parameter.
    void read(const YamlNode &node, Condition &condition)
    {
        if (node.kind != YamlNode::Kind::Map || node.items.size() != 1)
            return problem(node, ReaderText::tr("a condition is one name with its parameter"),
                           ReaderText::tr("Write it as in \"- ranks: 1-2\"."));
        const auto predicate = enumFromName<Predicate>(node.keys.first());
        if (!predicate)
            return problemAt(node.keyPlaces.first(),
                             ReaderText::tr("there is no condition \"%1\"").arg(node.keys.first().left(60)),
                             oneOf(EnumNames<Predicate>::names));
        condition.predicate = *predicate;
        const YamlNode &parameter = node.items.first();
        switch (Condition::parameterOf(*predicate)) {
        case Condition::Parameter::Flag:
            return read(parameter, condition.flag);
        case Condition::Parameter::Number:
            return read(parameter, condition.number);
        case Condition::Parameter::Span:
            return read(parameter, condition.span);
        case Condition::Parameter::Ranks:
            return read(parameter, condition.ranks);
        case Condition::Parameter::Statuses:
            return readOneOrMore(parameter, condition.statuses);
        case Condition::Parameter::PostmortemStates:
            return readOneOrMore(parameter, condition.postmortem);
        case Condition::Parameter::Roles:
        case Condition::Parameter::Mitigations:
        case Condition::Parameter::Topics:
        case Condition::Parameter::Words:
            return readOneOrMore(parameter, condition.words);
        }
    }
    template <typename T>
    requires requires(ValueReader &v, T &t) { playbookformat::describe(v, t); }
    void read(const YamlNode &node, T &value)
    {
        if (!expect(node, YamlNode::Kind::Map, ReaderText::tr("keys with values")))
            return;
        // Each map has its own set of known keys.
        ValueReader inner(m_problems);
        inner.m_map = &node;
        playbookformat::describe(inner, value);
        inner.refuseUnknownKeys();
    }

    // The visitor's side: each key of the map, as the format describes it.
    template <typename T>
    void value(const char *key, T &member, Key need = Key::Optional)
    {
        const YamlNode *node = known(key);
        if (node && node->kind != YamlNode::Kind::Nothing)
            read(*node, member);
        else if (need == Key::Required)
            problemAt(node ? m_map->keyPlaces[m_map->keys.indexOf(m_known.last())] : m_map->place,
                      ReaderText::tr("\"%1\" is missing here").arg(QLatin1StringView(key)), ReaderText::tr("Add it."));
    }
    template <typename T>
    void words(const char *key, T &member, Key need = Key::Optional)
    {
        value(key, member, need);
    }
    void minuteOfDay(const char *key, int &minute)
    {
        const YamlNode *node = known(key);
        if (!node || node->kind == YamlNode::Kind::Nothing)
            return;
        const QTime time = QTime::fromString(node->text.trimmed(), u"hh:mm"_s);
        if (time.isValid())
            minute = time.msecsSinceStartOfDay() / 60'000;
        else
            problem(*node, ReaderText::tr("\"%1\" is no time of day").arg(said(*node)),
                    ReaderText::tr("Give one as in \"09:00\"."));
    }
    void version(const char *key, int newest)
    {
        const YamlNode *node = known(key);
        int said = 0;
        if (!node)
            return problem(*m_map, ReaderText::tr("\"%1\" is missing here").arg(QLatin1StringView(key)),
                           ReaderText::tr("Begin the file with \"%1: %2\".").arg(QLatin1StringView(key)).arg(newest));
        const qsizetype before = m_problems.size();
        read(*node, said);
        if (m_problems.size() == before && (said < 1 || said > newest))
            problem(*node, ReaderText::tr("this is version %1 of the format").arg(said),
                    ReaderText::tr("This Evenkeel reads version %1; a newer one may read it.").arg(newest));
    }

private:
    template <typename T>
    void parsed(const YamlNode &node, T &value)
    {
        const auto read = T::parse(node.text);
        if (node.kind != YamlNode::Kind::Text)
            expect(node, YamlNode::Kind::Text, ReaderText::tr("a text"));
        else if (read)
            value = *read;
        else
            problem(node, read.error().what, read.error().remedy);
    }
    template <typename T>
    void readOneOrMore(const YamlNode &node, QList<T> &values)
    {
        if (node.kind == YamlNode::Kind::List)
            return read(node, values);
        T one{};
        read(node, one);
        values = {one};
    }
    template <typename Names>
    static QString oneOf(const Names &names)
    {
        QStringList all;
        for (const auto &[value, name] : names)
            all.append(QLatin1StringView(name));
        return ReaderText::tr("Give one of %1.").arg(all.join(u", "_s));
    }
    static QString said(const YamlNode &node)
    {
        switch (node.kind) {
        case YamlNode::Kind::Nothing:
            return {};
        case YamlNode::Kind::Text:
            return node.text.left(60);
        case YamlNode::Kind::List:
            return ReaderText::tr("a list");
        case YamlNode::Kind::Map:
            return ReaderText::tr("keys with values");
        }
        return {};
    }
    const YamlNode *known(const char *key)
    {
        m_known.append(QLatin1StringView(key));
        return m_map->find(QLatin1StringView(key).toString());
    }
    void refuseUnknownKeys()
    {
        for (qsizetype i = 0; i < m_map->keys.size(); ++i)
            if (!m_known.contains(m_map->keys[i]))
                problemAt(m_map->keyPlaces[i], ReaderText::tr("\"%1\" isn't known here").arg(m_map->keys[i].left(60)),
                          ReaderText::tr("Give one of %1.").arg(m_known.join(u", "_s)));
    }
    bool expect(const YamlNode &node, YamlNode::Kind kind, const QString &name)
    {
        if (node.kind == kind)
            return true;
        problem(node,
                node.kind == YamlNode::Kind::Nothing
                    ? ReaderText::tr("there is nothing here")
                    : ReaderText::tr("this is %1")
                          .arg(node.kind == YamlNode::Kind::Text ? u"\"%1\""_s.arg(said(node)) : said(node)),
                ReaderText::tr("Give %1.").arg(name));
        return false;
    }
    void problem(const YamlNode &node, const QString &what, const QString &expected)
    {
        problemAt(node.place, what, expected);
    }
    void problemAt(const YamlPlace &place, const QString &what, const QString &expected)
    {
        m_problems.append({place, what, expected});
    }

    QList<YamlProblem> &m_problems;
    const YamlNode *m_map = nullptr;
    QStringList m_known;
};

}  // namespace

PlaybookReading readPlaybook(const YamlNode &root)
{
    PlaybookReading reading;
    ValueReader(reading.problems).read(root, reading.playbook);
    // Only what could be read as a whole is looked at as a whole.
    if (reading.problems.isEmpty())
        reading.problems = findPlaybookFaults(reading.playbook, root);
    std::ranges::stable_sort(reading.problems, {}, [](const YamlProblem &problem) {
        return std::pair(problem.place.file, problem.place.line);
    });
    return reading;
}

}  // namespace evenkeel
