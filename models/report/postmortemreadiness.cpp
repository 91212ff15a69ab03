// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/postmortemreadiness.h"

#include "models/document/document.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/fieldref.h"
#include "models/incident/postmortemdigest.h"
#include "models/incident/sectionorder.h"
#include "models/markup/yamlnode.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/playbookrun.h"
#include "models/playbook/rulecontext.h"
#include "models/postmortem/wantedsections.h"
#include "models/report/frontmatter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Readiness {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

using Weight = MissingPart::Weight;

QString sectionInWords(SectionKey section)
{
    return ReportLanguage::asHeading(ReportLanguage(QLocale().bcp47Name()).name(section));
}

// Keys that tools which index documents go by, and where each is said.
struct FrontKey {
    QLatin1StringView key;
    const char *what;  ///< what it says to people when it is empty; null: it may be
    QLatin1StringView field;
    Weight weight = Weight::Required;
};
constexpr FrontKey FrontKeys[] = {
    {QLatin1StringView("id"), QT_TRANSLATE_NOOP("Readiness", "the incident has no id"), QLatin1StringView("key")},
    {QLatin1StringView("type"), nullptr, {}},
    {QLatin1StringView("status"), nullptr, {}},
    {QLatin1StringView("depends_on"), nullptr, {}},
    {QLatin1StringView("title"), QT_TRANSLATE_NOOP("Readiness", "the incident has no title"),
     QLatin1StringView("title")},
    {QLatin1StringView("severity"), QT_TRANSLATE_NOOP("Readiness", "the incident has no severity"),
     QLatin1StringView("severityLevel")},
    {QLatin1StringView("owner"), QT_TRANSLATE_NOOP("Readiness", "nobody owns the postmortem"),
     QLatin1StringView("postmortemOwner")},
    {QLatin1StringView("detected"), QT_TRANSLATE_NOOP("Readiness", "it isn't said when it was detected"),
     QLatin1StringView("detected"), Weight::Advised},
    {QLatin1StringView("restored"), QT_TRANSLATE_NOOP("Readiness", "it isn't said when service was restored"),
     QLatin1StringView("restored"), Weight::Advised},
};

class Lookout
{
public:
    Lookout(PostmortemState state, const RuleContext &context) : m_state(state), m_context(context) {}

    QList<MissingPart> look()
    {
        lookAtFrontMatter();
        for (const SectionKey section : sectionsStillWanted(m_context.incident, m_context.playbook))
            add(Weight::Required, Readiness::tr("“%1” says nothing yet").arg(sectionInWords(section)),
                {EntityKind::PostmortemSection, {}}, section);
        lookAtReview();
        lookAtGates();
        std::ranges::stable_sort(m_missing, {}, &MissingPart::weight);
        return m_missing;
    }

private:
    void add(Weight weight, const QString &what, const EntityRef &place, std::optional<SectionKey> section = {},
             const QString &field = {})
    {
        m_missing.append({weight, what, place, section, field});
    }

    void lookAtFrontMatter()
    {
        ReportOptions options;
        options.kind = ReportKind::Record;
        options.exportedAt = m_context.now;
        const EntityRef facts{EntityKind::Facts, m_context.incident.id()};
        QByteArray yaml = frontMatter(ReportScope(m_context.incident, options)).toUtf8().trimmed();
        yaml = yaml.sliced(3, std::max<qsizetype>(0, yaml.size() - 6));  // between its "---" lines
        const auto read = readYaml(yaml, Readiness::tr("front matter"));
        if (!read)
            return add(Weight::Required,
                       Readiness::tr("the record's front matter can't be read: %1").arg(read.error().what), facts);
        for (const FrontKey &known : FrontKeys) {
            const YamlNode *value = read->find(QString(known.key));
            if (!value) {
                add(Weight::Required, Readiness::tr("the record's front matter lacks “%1”").arg(known.key), facts);
                continue;
            }
            const bool isEmpty = value->kind == YamlNode::Kind::Nothing
                                 || (value->kind == YamlNode::Kind::Text
                                     && (value->text.trimmed().isEmpty() || value->text == "null"_L1));
            if (known.what && isEmpty)
                add(known.weight, Readiness::tr(known.what), facts, {}, known.field);
        }
    }

    void lookAtReview()
    {
        const Incident &incident = m_context.incident;
        const EntityRef facts{EntityKind::Facts, incident.id()};
        const bool final = m_state == PostmortemState::Final;
        if (!incident.facts().postmortemTarget && !final)
            add(Weight::Advised, Readiness::tr("it isn't said when the postmortem is due"), facts, {},
                u"postmortemTarget"_s);
        const auto reviewers = incident.reviewers().all();
        if (reviewers.empty())
            add(Weight::Advised, Readiness::tr("nobody is asked to review it"), {EntityKind::Reviewer, {}});
        if (!final)
            return;
        const auto open = openComments(incident);
        if (!open.empty())
            add(Weight::Required, Readiness::tr("%n comment(s) open", nullptr, int(open.size())),
                {EntityKind::ReviewComment, open.front()->id});
        const QString digest = reviewers.empty() ? QString() : postmortemDigest(incident);
        for (const Reviewer *reviewer : reviewers) {
            const EntityRef place{EntityKind::Reviewer, reviewer->id};
            if (reviewer->verdict == ReviewVerdict::ChangesWanted)
                add(Weight::Required, Readiness::tr("%1 wants changes").arg(reviewer->person), place);
            else if (reviewer->verdict == ReviewVerdict::Waiting)
                add(Weight::Advised, Readiness::tr("%1 hasn't answered").arg(reviewer->person), place);
            else if (isOnOtherWords(*reviewer, digest))
                add(Weight::Advised, Readiness::tr("%1 approved other words than these").arg(reviewer->person), place);
        }
        for (const SectionKey section : sectionOrder(incident))
            if (stateOf(incident, section) == SectionState::Draft)
                add(Weight::Advised, Readiness::tr("“%1” isn't marked as done").arg(sectionInWords(section)),
                    {EntityKind::PostmortemSection, {}}, section);
    }

    // What would be asked if the incident were closed with the postmortem as it is wanted.
    void lookAtGates()
    {
        const Changes closing{ChangeOf<IncidentFacts>(m_context.incident.id())
                                  .set<&IncidentFacts::status>(IncidentStatus::Closed)
                                  .set<&IncidentFacts::postmortemState>(m_state)};
        const Incident closed = m_context.incident.with(closing, m_context.now);
        IncidentReading reading = m_context.reading;
        reading.update(closed, {{EntityKind::Facts, closed.id()}});
        for (const UnmetGuardrail &gate :
             unmetGuardrails({closed, reading, m_context.playbook, m_context.surroundings, m_context.now})) {
            const auto weight = weightOf(gate);
            if (!weight)
                continue;
            // What is wrong with wording is listed below the editor.
            add(*weight, gate.what, {gate.concerns, gate.concerns == EntityKind::Facts ? closed.id() : EntityId()});
        }
    }

    [[nodiscard]] std::optional<Weight> weightOf(const UnmetGuardrail &gate) const
    {
        const bool blocks = gate.effect == GuardrailEffect::Block && m_state == PostmortemState::Final;
        switch (gate.guardrail) {
        case Guardrail::PostmortemWritten:  // it is being decided
        case Guardrail::FinalNote:          // of the incident, not of what is written about it
            return std::nullopt;
        case Guardrail::PreventiveAction:
        case Guardrail::RootCauseFollowUp:
        case Guardrail::BlamelessWording:
        case Guardrail::MomentsInOrder:
            return blocks ? Weight::Required : Weight::Advised;
        case Guardrail::SeverityBeforeTriage:
        case Guardrail::CommanderBeforeMitigation:
        case Guardrail::ForwardFixApproved:
        case Guardrail::RollbackVerified:
        case Guardrail::FastestSafeMitigation:
        case Guardrail::MitigationVerified:
        case Guardrail::EvidenceKept:
        case Guardrail::StakeholdersTold:
            break;
        }
        return m_state == PostmortemState::Final ? std::optional(Weight::Advised) : std::nullopt;
    }

    PostmortemState m_state;
    const RuleContext &m_context;
    QList<MissingPart> m_missing;
};

}  // namespace

QList<MissingPart> missingFor(PostmortemState state, const RuleContext &context)
{
    return state == PostmortemState::Draft ? QList<MissingPart>() : Lookout(state, context).look();
}

bool lacksRequired(const QList<MissingPart> &missing)
{
    return std::ranges::any_of(missing, [](const MissingPart &part) { return part.weight == Weight::Required; });
}

QString inOneSentence(const QList<MissingPart> &missing, MissingPart::Weight weight)
{
    constexpr int Most = 4;
    QStringList parts;
    int more = 0;
    for (const MissingPart &part : missing)
        if (part.weight == weight && parts.size() < Most)
            parts.append(part.what);
        else if (part.weight == weight)
            ++more;
    if (more > 0)
        parts.append(Readiness::tr("%n more", nullptr, more));
    return parts.join(u"; "_s);
}

Result<void> mayGoOn(const RuleContext &context, const Changes &changes)
{
    const int stateField = fieldIndexOf<&IncidentFacts::postmortemState>();
    const PostmortemState before = context.incident.facts().postmortemState;
    auto wanted = before;
    for (const Change &change : changes)
        if (change.kind == EntityKind::Facts)
            for (const FieldChange &field : change.fields)
                if (field.index == stateField)
                    (void)FieldCodec<PostmortemState>::from(field.value, wanted);
    if (wanted <= before)
        return {};
    const bool seals =
        std::ranges::any_of(changes, [](const Change &change) { return change.kind == EntityKind::Seal; });
    if (wanted == PostmortemState::Final && !seals)
        return Error{ErrorCode::InvalidInput,
                     Readiness::tr("a final postmortem is sealed"),
                     {},
                     Readiness::tr("Seal it on its review page.")};
    const Incident after = context.incident.with(changes, context.now);
    IncidentReading reading = context.reading;
    QList<EntityRef> touched;
    for (const Change &change : changes)
        touched.append({change.kind, change.id});
    reading.update(after, touched);
    const auto missing = missingFor(wanted, {after, reading, context.playbook, context.surroundings, context.now});
    if (!lacksRequired(missing))
        return {};
    return Error{ErrorCode::InvalidInput,
                 (wanted == PostmortemState::Final ? Readiness::tr("the postmortem can't be final yet: %1")
                                                   : Readiness::tr("the postmortem can't leave its draft yet: %1"))
                     .arg(inOneSentence(missing, Weight::Required)),
                 {},
                 Readiness::tr("Its review page lists what is missing.")};
}

void holdReadiness(Document &document, const PlaybookRun &run)
{
    document.addGate(
        [&run](const Incident &, const Changes &changes) -> Result<void> { return mayGoOn(run.context(), changes); });
}

}  // namespace evenkeel
