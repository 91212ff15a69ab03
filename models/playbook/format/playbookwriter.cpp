// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/format/playbookwriter.h"

#include "models/core/durationtext.h"
#include "models/playbook/format/playbookformat.h"

#include <QTime>

namespace evenkeel {

using namespace Qt::StringLiterals;
using playbookformat::Key;

namespace {

class ValueWriter
{
public:
    static PlaybookNode write(const QString &text) { return PlaybookNode::ofText(text); }
    static PlaybookNode write(bool flag) { return PlaybookNode::ofText(flag ? u"yes"_s : u"no"_s); }
    static PlaybookNode write(int number) { return PlaybookNode::ofText(QString::number(number)); }
    static PlaybookNode write(const Limit &limit) { return PlaybookNode::ofText(limit.toText()); }
    static PlaybookNode write(const RankRange &ranks) { return PlaybookNode::ofText(ranks.toText()); }
    static PlaybookNode write(QDate date) { return PlaybookNode::ofText(date.toString(Qt::ISODate)); }
    static PlaybookNode write(Weekday day)
    {
        return PlaybookNode::ofText(playbookformat::WeekdayNames[size_t(day) - 1]);
    }
    template <typename E>
    requires requires { EnumNames<E>::names; }
    static PlaybookNode write(E value) { return PlaybookNode::ofText(nameOf(value)); }
    template <typename T>
    static PlaybookNode write(const std::optional<T> &value)
    {
        return value ? write(*value) : PlaybookNode();
    }
    template <typename T>
    static PlaybookNode write(const QList<T> &values)
    {
        PlaybookNode list = PlaybookNode::ofKind(PlaybookNode::Kind::List);
        for (const T &value : values)
            list.items.append(write(value));
        return list;
    }
    static PlaybookNode write(const Condition &condition)
    {
        PlaybookNode node = PlaybookNode::ofKind(PlaybookNode::Kind::Map);
        node.append(nameOf(condition.predicate), parameter(condition));
        return node;
    }
    template <typename T>
    requires requires(ValueWriter &v, T &t) { playbookformat::describe(v, t); }
    static PlaybookNode write(const T &value)
    {
        ValueWriter inner;
        T copy = value;
        playbookformat::describe(inner, copy);
        return inner.m_map;
    }

    template <typename T>
    void value(const char *key, T &member, Key need = Key::Optional)
    {
        if (need == Key::Required || member != T{})
            m_map.append(QLatin1StringView(key), write(member));
    }
    template <typename T>
    void words(const char *key, T &member, Key need = Key::Optional)
    {
        value(key, member, need);
    }
    void minuteOfDay(const char *key, int &minute)
    {
        m_map.append(QLatin1StringView(key),
                     PlaybookNode::ofText(QTime::fromMSecsSinceStartOfDay(minute * 60'000).toString(u"hh:mm"_s)));
    }
    void version(const char *key, int newest) { m_map.append(QLatin1StringView(key), write(newest)); }

private:
    static PlaybookNode parameter(const Condition &condition)
    {
        switch (Condition::parameterOf(condition.predicate)) {
        case Condition::Parameter::Flag:
            return write(condition.flag);
        case Condition::Parameter::Number:
            return write(condition.number);
        case Condition::Parameter::Span:
            return PlaybookNode::ofText(formatDuration(condition.span));
        case Condition::Parameter::Ranks:
            return write(condition.ranks);
        case Condition::Parameter::Statuses:
            return write(condition.statuses);
        case Condition::Parameter::PostmortemStates:
            return write(condition.postmortem);
        case Condition::Parameter::Roles:
        case Condition::Parameter::Mitigations:
        case Condition::Parameter::Topics:
        case Condition::Parameter::Words:
            return write(condition.words);
        }
        return {};
    }

    PlaybookNode m_map = PlaybookNode::ofKind(PlaybookNode::Kind::Map);
};

}  // namespace

PlaybookNode writePlaybook(const Playbook &playbook)
{
    return ValueWriter::write(playbook);
}

}  // namespace evenkeel
