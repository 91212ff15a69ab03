// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookschema.h"

#include "models/playbook/format/playbookformat.h"

#include <QTime>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;
using playbookformat::Key;

namespace {

using FieldKind = PlaybookField::Kind;

// Texts of a few words, wherever they stand. An item's name is one too.
constexpr std::array ShortTexts{"name"_L1, "title"_L1, "extends"_L1, "role"_L1, "zone"_L1, "channel"_L1, "subject"_L1};
constexpr std::array FixedKeys{"evenkeel-playbook"_L1, "name"_L1, "extends"_L1, "abstract"_L1};

class SchemaMaker
{
public:
    explicit SchemaMaker(bool isRoot) : m_isRoot(isRoot) {}

    template <typename T>
    static std::shared_ptr<const PlaybookSchema> make(const QString &name = {})
    {
        SchemaMaker maker(name == "playbook"_L1);
        T value{};
        playbookformat::describe(maker, value);
        maker.m_schema.name = name.isEmpty() ? maker.m_schema.fields.first().key : name;
        return std::make_shared<const PlaybookSchema>(std::move(maker.m_schema));
    }

    template <typename T>
    void value(const char *key, T &member, Key need = Key::Optional)
    {
        PlaybookField &field = add(key);
        field.required = need == Key::Required;
        describe(field, member);
    }
    template <typename T>
    void words(const char *key, T &member, Key need = Key::Optional)
    {
        value(key, member, need);
    }
    void minuteOfDay(const char *key, int minute)
    {
        PlaybookField &field = add(key);
        field.kind = FieldKind::TimeOfDay;
        field.standard = QTime::fromMSecsSinceStartOfDay(minute * 60'000).toString(u"hh:mm"_s);
    }
    void version(const char *key, int newest)
    {
        PlaybookField &field = add(key);
        field.kind = FieldKind::Version;
        field.required = true;
        field.standard = QString::number(newest);
    }

private:
    PlaybookField &add(const char *key)
    {
        PlaybookField field;
        field.key = QLatin1StringView(key);
        field.fixed = m_isRoot && std::ranges::find(FixedKeys, field.key) != FixedKeys.end();
        m_schema.fields.append(field);
        return m_schema.fields.last();
    }
    [[nodiscard]] bool isFirst() const { return m_schema.fields.size() == 1; }

    void describe(PlaybookField &field, const QString &)
    {
        const bool isShort = isFirst() || std::ranges::find(ShortTexts, field.key) != ShortTexts.end();
        field.kind = isShort ? FieldKind::Line : FieldKind::Text;
        if (!isFirst() && field.key == "role"_L1)
            field.refersTo = u"roles"_s;
    }
    static void describe(PlaybookField &field, bool) { field.kind = FieldKind::Flag; }
    static void describe(PlaybookField &field, int number)
    {
        field.kind = FieldKind::Number;
        if (!field.required)
            field.standard = QString::number(number);
    }
    static void describe(PlaybookField &field, const Limit &) { field.kind = FieldKind::Limit; }
    static void describe(PlaybookField &field, const RankRange &) { field.kind = FieldKind::Ranks; }
    static void describe(PlaybookField &field, QDate) { field.kind = FieldKind::Date; }
    template <typename E>
    requires requires { EnumNames<E>::names; }
    static void describe(PlaybookField &field, E standard)
    {
        choices<E>(field);
        if (!field.required)
            field.standard = nameOf(standard);
    }
    template <typename E>
    static void describe(PlaybookField &field, const std::optional<E> &)
    {
        choices<E>(field);
    }
    template <typename E>
    static void choices(PlaybookField &field)
    {
        field.kind = FieldKind::Choice;
        for (const auto &[value, name] : EnumNames<E>::names)
            field.choices.append(QLatin1StringView(name));
    }
    void describe(PlaybookField &field, const QStringList &)
    {
        field.kind = FieldKind::Texts;
        if (!m_isRoot && field.key == "checklists"_L1)
            field.refersTo = field.key;
    }
    static void describe(PlaybookField &field, const QList<Weekday> &standard)
    {
        field.kind = FieldKind::ChoiceSet;
        for (const QLatin1StringView name : playbookformat::WeekdayNames)
            field.choices.append(name);
        QStringList days;
        for (const Weekday day : standard)
            days.append(field.choices[qsizetype(day) - 1]);
        field.standard = days.join(u' ');
    }
    template <typename E>
    requires requires { EnumNames<E>::names; }
    static void describe(PlaybookField &field, const QList<E> &)
    {
        choices<E>(field);
        field.kind = FieldKind::ChoiceSet;
    }
    static void describe(PlaybookField &field, const QList<QDate> &) { field.kind = FieldKind::Dates; }
    static void describe(PlaybookField &field, const QList<Condition> &) { field.kind = FieldKind::Conditions; }
    template <typename T>
    requires requires(SchemaMaker &v, T &t) { playbookformat::describe(v, t); }
    static void describe(PlaybookField &field, const QList<T> &)
    {
        field.kind = FieldKind::Items;
        field.inner = make<T>();
    }
    template <typename T>
    requires requires(SchemaMaker &v, T &t) { playbookformat::describe(v, t); }
    static void describe(PlaybookField &field, const T &)
    {
        field.kind = FieldKind::Map;
        field.inner = make<T>(field.key);
    }

    bool m_isRoot;
    PlaybookSchema m_schema;
};

}  // namespace

const PlaybookField *PlaybookSchema::find(QStringView key) const
{
    const auto found = std::ranges::find_if(fields, [key](const PlaybookField &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

const PlaybookField *PlaybookSchema::fieldAt(const PlaybookPath &path) const
{
    const PlaybookSchema *schema = this;
    const PlaybookField *field = nullptr;
    for (qsizetype i = 0; i < path.size(); ++i) {
        field = schema->find(path[i]);
        if (!field || !field->inner)
            return field;
        schema = field->inner.get();
        if (field->kind == PlaybookField::Kind::Items)
            ++i;  // the position
    }
    return field;
}

const PlaybookSchema *PlaybookSchema::schemaAt(const PlaybookPath &path) const
{
    const PlaybookSchema *schema = this;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const PlaybookField *field = schema->find(path[i]);
        if (!field || !field->inner || (field->kind == PlaybookField::Kind::Items && ++i == path.size()))
            return nullptr;
        schema = field->inner.get();
    }
    return schema;
}

const PlaybookSchema &playbookSchema()
{
    static const auto schema = SchemaMaker::make<Playbook>(u"playbook"_s);
    return *schema;
}

}  // namespace evenkeel
