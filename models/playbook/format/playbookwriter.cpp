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
    static YamlNode write(const QString &text) { return YamlNode::ofText(text); }
    static YamlNode write(bool flag) { return YamlNode::ofText(flag ? u"yes"_s : u"no"_s); }
    static YamlNode write(int number) { return YamlNode::ofText(QString::number(number)); }
    static YamlNode write(const Limit &limit) { return YamlNode::ofText(limit.toText()); }
    static YamlNode write(const RankRange &ranks) { return YamlNode::ofText(ranks.toText()); }
    static YamlNode write(QDate date) { return YamlNode::ofText(date.toString(Qt::ISODate)); }
    static YamlNode write(Weekday day) { return YamlNode::ofText(playbookformat::WeekdayNames[size_t(day) - 1]); }
    template <typename E>
    requires requires { EnumNames<E>::names; }
    static YamlNode write(E value) { return YamlNode::ofText(nameOf(value)); }
    template <typename T>
    static YamlNode write(const std::optional<T> &value)
    {
        return value ? write(*value) : YamlNode();
    }
    template <typename T>
    static YamlNode write(const QList<T> &values)
    {
        YamlNode list = YamlNode::ofKind(YamlNode::Kind::List);
        for (const T &value : values)
            list.items.append(write(value));
        return list;
    }
    static YamlNode write(const Condition &condition)
    {
        YamlNode node = YamlNode::ofKind(YamlNode::Kind::Map);
        node.append(nameOf(condition.predicate), parameter(condition));
        return node;
    }
    template <typename T>
    requires requires(ValueWriter &v, T &t) { playbookformat::describe(v, t); }
    static YamlNode write(const T &value)
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
                     YamlNode::ofText(QTime::fromMSecsSinceStartOfDay(minute * 60'000).toString(u"hh:mm"_s)));
    }
    void version(const char *key, int newest) { m_map.append(QLatin1StringView(key), write(newest)); }

private:
    static YamlNode parameter(const Condition &condition)
    {
        switch (Condition::parameterOf(condition.predicate)) {
        case Condition::Parameter::Flag:
            return write(condition.flag);
        case Condition::Parameter::Number:
            return write(condition.number);
        case Condition::Parameter::Span:
            return YamlNode::ofText(formatDuration(condition.span));
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

    YamlNode m_map = YamlNode::ofKind(YamlNode::Kind::Map);
};

}  // namespace

YamlNode writePlaybook(const Playbook &playbook)
{
    return ValueWriter::write(playbook);
}

}  // namespace evenkeel
