// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/samplejournal.h"

#include "models/incident/commands/checkinverbs.h"
#include "models/incident/commands/commsverbs.h"
#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/hypothesisverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/statusverbs.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Writes the journal as the sample's people would, each line at its time.
class SampleScribe
{
public:
    /// From now on it is so long after the alert.
    SampleScribe &at(Duration sinceAlert)
    {
        m_now = Alert + sinceAlert;
        return *this;
    }

    void perform(const Result<Changes> &changes)
    {
        Q_ASSERT(changes);
        if (!changes || changes->isEmpty())
            return;
        // One after the other within a moment too, as a journal's stamps are.
        m_stamp = std::max(m_stamp + 1, qint64(std::chrono::microseconds(m_now.time_since_epoch()).count()));
        m_journal.append({{{m_stamp, 1}, m_now, u"Ana"_s, {}}, *changes});
        m_incident.apply(m_journal.last());
    }

    void declare()
    {
        Declaration declaration;
        declaration.key = u"INC-2041"_s;
        declaration.title = u"Checkout returns 502"_s;
        declaration.impact = u"About half of all orders fail at payment."_s;
        declaration.systems = {u"checkout-api"_s, u"payments-db"_s};
        declaration.regions = {u"eu-central"_s};
        declaration.stakeholders = {u"Head of Retail"_s, u"Customer Support"_s};
        declaration.at = Alert;
        declaration.began = Alert - 7min;
        declaration.zone = u"UTC"_s;
        perform(declareIncident(declaration, m_now));
    }
    EntityId log(EntryKind kind, const QString &text, EntityId regarding = {})
    {
        EntryDraft draft;
        draft.kind = kind;
        draft.text = text;
        draft.occurred = {m_now, {}, false};
        draft.regarding = regarding;
        const LoggedEntry entry = logEntry(draft, m_now);
        perform(entry.changes);
        return entry.entry;
    }
    // In a scheme of its own: only the rank counts.
    void classify(int rank)
    {
        perform(changeSeverity(m_incident, {u"sample"_s, u"level %1"_s.arg(rank), rank}, now()));
    }
    void status(IncidentStatus status) { perform(changeStatus(m_incident, status, now())); }
    void assign(const QString &role, const QString &person) { perform(assignRole(m_incident, role, person, now())); }
    void send(const QString &text)
    {
        const Change message = addCommsDraft({Audience::Customer, u"status page"_s, {}, text, {}}, m_now);
        perform(Changes{message});
        perform(approveMessage(m_incident, message.id, u"Ana"_s));
        perform(markSent(m_incident, message.id, now()));
    }
    // A mitigation that is chosen, as the picker logs it.
    void mitigate(const QString &means, const QString &text)
    {
        EntryDraft draft;
        draft.kind = EntryKind::Mitigation;
        draft.text = text;
        draft.occurred = {m_now, {}, false};
        const LoggedEntry entry = logEntry(draft, m_now);
        perform(entry.changes + Changes{ChangeOf<TimelineEntry>(entry.entry).set<&TimelineEntry::subject>(means)}
                + changeStatus(m_incident, IncidentStatus::Mitigating, now()));
    }
    [[nodiscard]] EntityId hypothesis(const QString &text) const
    {
        const auto found = m_incident.hypotheses().select([&](const Hypothesis &one) { return one.text == text; });
        return found.empty() ? EntityId() : found.front()->id;
    }
    [[nodiscard]] VerbContext now(const QString &reason = {}) const { return {m_now, m_now, reason}; }
    [[nodiscard]] const Incident &incident() const { return m_incident; }
    [[nodiscard]] const QList<Transaction> &journal() const { return m_journal; }

private:
    static constexpr Instant Alert = std::chrono::sys_days(std::chrono::year(2026) / 3 / 3) + 8h + 7min;

    Incident m_incident;
    QList<Transaction> m_journal;
    Instant m_now = Alert;
    qint64 m_stamp = 0;
};

void begin(SampleScribe &scribe)
{
    scribe.at(2min).declare();
    scribe.log(EntryKind::Alert, u"api-5xx fires: 18 % of requests to /checkout fail."_s);
    scribe.at(4min).status(IncidentStatus::Acknowledged);
    scribe.at(7min).log(EntryKind::Symptom, u"Support has 40 tickets; customers see Bad gateway after paying."_s);
    scribe.at(8min).classify(2);
    scribe.status(IncidentStatus::Investigating);
    scribe.at(9min).log(EntryKind::Hypothesis, u"The payment provider is down"_s);
    scribe.at(15min).log(EntryKind::Hypothesis, u"checkout-api runs out of connections"_s);
    scribe.at(17min).classify(1);
}

void mitigate(SampleScribe &scribe)
{
    // The rollback begins while nobody commands yet.
    scribe.at(22min).mitigate(u"rollback"_s, u"Roll back release 4f2c, half of the instances first"_s);
    scribe.at(24min).assign(u"commander"_s, u"Ana"_s);
    scribe.assign(u"communications"_s, u"Bo"_s);
    scribe.at(27min).send(u"Some payments fail. We know why and are working on it."_s);
    const EntityId provider = scribe.hypothesis(u"The payment provider is down"_s);
    const EntityId pool = scribe.hypothesis(u"checkout-api runs out of connections"_s);
    scribe.at(28min).perform(
        pivotHypothesis(scribe.incident(), provider, pool, scribe.now(u"its status page is green"_s)));
    scribe.at(30min).log(EntryKind::Evidence, u"payments-db: 400 of 400 connections in use."_s, pool);
    scribe.perform(decideHypothesis(scribe.incident(), pool, HypothesisState::Supported, u"400 of 400 are in use"_s,
                                    scribe.now().now));
    scribe.at(33min).perform(recordCheckIn(
        scribe.incident(),
        {u"Half of all orders fail."_s, u"Too many connections."_s, u"The rollback reaches the other half."_s, {}},
        scribe.now()));
    scribe.at(39min).log(EntryKind::Note, u"It has recovered: the error rate is down to 1 %."_s);
    scribe.at(1h + 4min).send(u"Payments work again. We keep watching."_s);
    scribe.at(1h + 8min).status(IncidentStatus::Monitoring);
}

void closeIt(SampleScribe &scribe)
{
    scribe.at(1h + 40min).status(IncidentStatus::Resolved);
    scribe.at(2h).perform(Changes{addAction(u"Alert at 80 % of the connections"_s, ActionCategory::Preventive,
                                            ActionHorizon::Week, u"Cy"_s, {}, scribe.now().now)});
    scribe.at(26h).status(IncidentStatus::Postmortem);
    scribe.perform(writeSection(scribe.incident(), SectionKey::RootCause,
                                u"Nothing counts the connections before they run out."_s, scribe.now().now));
    scribe.at(40h).perform(setPostmortemState(scribe.incident(), PostmortemState::Review, scribe.now().now));
    scribe.at(73h).status(IncidentStatus::Closed);
}

}  // namespace

QList<Transaction> sampleJournal()
{
    SampleScribe scribe;
    begin(scribe);
    mitigate(scribe);
    closeIt(scribe);
    return scribe.journal();
}

}  // namespace evenkeel
