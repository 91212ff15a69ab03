// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/postmortemdigest.h"

#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/lessonverbs.h"
#include "models/incident/fieldref.h"
#include "models/incident/sealing.h"

#include <QCryptographicHash>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QByteArray digestedValue(const FieldValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? QByteArrayLiteral("true") : QByteArray();
    if (const auto *number = std::get_if<double>(&value))
        return *number == 0 ? QByteArray() : QByteArray::number(*number, 'g', 17);
    if (const auto *text = std::get_if<QString>(&value))
        return text->toUtf8();
    if (const auto *json = std::get_if<RawJson>(&value))
        return json->text;
    return {};
}

class DigestWriter
{
public:
    DigestWriter() { m_hash.addData("evenkeel postmortem 1\n"); }

    void field(QByteArrayView name, const QByteArray &value)
    {
        if (value.isEmpty())
            return;
        m_hash.addData(name);
        m_hash.addData("=" + QByteArray::number(value.size()) + ":" + value + "\n");
    }

    template <auto... Members, typename T>
    void thing(const T &entity)
    {
        const EntityKind kind = KindOf<T>::kind;
        const QLatin1StringView name = entityKindName(kind);
        m_hash.addData(QByteArrayView(name.data(), name.size()));
        m_hash.addData("\n");
        (field(fieldsOf(kind)[size_t(fieldIndexOf<Members>())], entity), ...);
    }

    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    void field(const FieldDefinition &definition, const Entity &entity)
    {
        field(QByteArrayView(definition.name.data(), definition.name.size()), digestedValue(definition.read(entity)));
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

template <typename T>
std::vector<const T *> byId(std::vector<const T *> entities)
{
    std::ranges::sort(entities, {}, &T::id);
    return entities;
}

void addFacts(DigestWriter &out, const Incident &incident)
{
    using F = IncidentFacts;
    out.thing<&F::key, &F::title, &F::severityScheme, &F::severityLevel, &F::impact, &F::users, &F::whatChanged,
              &F::detection, &F::mitigation, &F::workaround, &F::usersImpact, &F::revenueImpact, &F::dataImpact,
              &F::reputationImpact, &F::declared>(incident.facts());
    using W = ImpactWindow;
    for (const W *window : byId(incident.windows().all())) {
        out.thing<&W::began, &W::detected, &W::acknowledged, &W::identified, &W::mitigated, &W::restored, &W::resolved>(
            *window);
        out.field("id", window->id.toString().toLatin1());
    }
    using M = ImpactMeasure;
    for (const M *measure : byId(incident.impactMeasures().all()))
        out.thing<&M::window, &M::dimension, &M::knowledge, &M::amount, &M::unit, &M::perMinute, &M::uncertainty,
                  &M::source, &M::remark>(*measure);
}

void addWriting(DigestWriter &out, const Incident &incident)
{
    using S = PostmortemSection;
    for (const auto &[key, name] : EnumNames<SectionKey>::names)
        if (const S *section = incident.section(key); section && !(section->body.isEmpty() && section->sort.isEmpty()))
            out.thing<&S::section, &S::body, &S::sort>(*section);
    using L = ListMember;
    for (const ListName list : SealedLists)
        // Those that follow from a lesson are listed with it.
        for (const L *member : drawnFromLessons(incident, list)) {
            out.thing<&L::list, &L::text, &L::link>(*member);
            const L *bone = incident.members().find(member->bone);
            out.field("bone", bone ? bone->text.toUtf8() : QByteArray());
        }
    using Y = Why;
    auto whys = incident.whys().all();
    std::ranges::sort(whys, {}, [](const Y *why) { return std::pair(why->sort, why->id); });
    for (const Y *why : whys) {
        out.thing<&Y::question, &Y::answer, &Y::parent, &Y::evidence, &Y::systemAllowed>(*why);
        out.field("id", why->id.toString().toLatin1());
    }
    using A = ActionItem;
    for (const A *action : byId(incident.actions().select(&isSealedWith)))
        out.thing<&A::text, &A::category, &A::horizon>(*action);
}

void addCourse(DigestWriter &out, const Incident &incident)
{
    const Seal *seal = currentSeal(incident);
    using E = TimelineEntry;
    using C = CuratedLine;
    for (const E *entry :
         byId(incident.entries().select([&](const E &one) { return !one.isPrivate && !isAfterSeal(one, seal); }))) {
        out.thing<&E::kind, &E::text, &E::occurred, &E::until, &E::about, &E::learned, &E::owner, &E::audience,
                  &E::link, &E::before, &E::after, &E::subject, &E::reason, &E::note, &E::expunged>(*entry);
        out.field("id", entry->id.toString().toLatin1());
        if (const C *line = curatedLineOf(incident, entry->id))
            out.thing<&C::dropped, &C::because, &C::title, &C::occurred, &C::mergedInto, &C::evidence, &C::source>(
                *line);
    }
    using D = CommsDraft;
    const int state = fieldIndexOf<&D::state>();
    for (const D *message : byId(incident.comms().select([&](const D &one) {
             return one.state == CommsState::Sent && !(seal && one.stamps.of(state) >= seal->created);
         })))
        out.thing<&D::audience, &D::channel, &D::subject, &D::body, &D::sent>(*message);
}

}  // namespace

QString postmortemDigest(const Incident &incident)
{
    DigestWriter out;
    addFacts(out, incident);
    addWriting(out, incident);
    addCourse(out, incident);
    return out.hex();
}

}  // namespace evenkeel
