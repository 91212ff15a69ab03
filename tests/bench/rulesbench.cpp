// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/declareincident.h"
#include "models/playbook/clocks/playbookclock.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/playbooklibrary.h"
#include "models/playbook/rulecontext.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchjournal.h"
#include "tests/bench/samples.h"
#include "tests/support/mockclock.h"

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int RuleEntries = 10'000;
constexpr int RuleRounds = 200;

// An incident in memory, as a window has it after each change.
class RuledJournal
{
public:
    explicit RuledJournal(const Playbook &playbook) : m_playbook(playbook), m_reading(playbook)
    {
        Declaration declaration;
        declaration.key = u"INC-1"_s;
        declaration.title = u"Checkout returns 502"_s;
        declaration.severity = playbook.severityOf(playbook.levels.first());
        declaration.commander = u"Ana"_s;
        const auto declared = declareIncident(declaration, m_clock.now());
        if (!declared)
            stop(declared.error().message());
        take(*declared);
        for (int i = 0; i < RuleEntries; ++i)
            take(lineOf(i));
        m_reading.read(m_incident);
    }

    QList<EntityRef> take(const Changes &changes)
    {
        m_clock.advance(std::chrono::seconds(1));
        const qint64 now = m_clock.now().time_since_epoch().count() * 1000;
        const TransactionHeader header{{now, 1}, m_clock.now(), u"Ana"_s, u"laptop"_s};
        QList<EntityRef> touched;
        for (const Change &change : changes) {
            m_incident.apply(header, change);
            touched.append({change.kind, change.id});
        }
        return touched;
    }

    void evaluate(const QList<EntityRef> &touched)
    {
        m_reading.update(m_incident, touched);
        const Surroundings nowhere;
        const RuleContext context{m_incident, m_reading, m_playbook, nowhere, m_clock.now()};
        m_found += clocksOf(context).size() + unmetGuardrails(context).size();
    }

private:
    const Playbook &m_playbook;
    test::MockClock m_clock;
    Incident m_incident;
    IncidentReading m_reading;
    qsizetype m_found = 0;
};

}  // namespace

QList<Figure> rulesBench(const QString &)
{
    const auto playbook = PlaybookLibrary().load(PlaybookLibrary::defaultName());
    if (!playbook)
        stop(playbook.error().message());
    RuledJournal journal(*playbook);
    std::vector<double> taken;
    for (int round = 0; round < RuleRounds; ++round) {
        const auto touched = journal.take(lineOf(RuleEntries + round));
        taken.push_back(timed([&] { journal.evaluate(touched); }));
    }
    const double median = medianOf(std::move(taken));
    constexpr double Target = 0.001;
    return {{u"all clocks and guardrails after a change, 10,000 entries"_s, timeText(median), u"–"_s, u"–"_s,
             u"≤ 1 ms"_s, median <= Target}};
}

}  // namespace evenkeel::bench
