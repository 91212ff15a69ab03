// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebooks.h"

namespace evenkeel::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Playbook quietPlaybook()
{
    Playbook book;
    book.name = u"quiet"_s;
    book.title = u"Nothing is due"_s;
    for (int rank = 1; rank <= 4; ++rank) {
        PlaybookLevel level;
        level.level = u"SEV%1"_s.arg(rank);
        level.rank = rank;
        level.criteria = u"Rank %1"_s.arg(rank);
        book.levels.append(level);
    }
    book.roles = {{u"commander"_s, u"Incident commander"_s, u"Decides."_s, {}}};
    book.guardrails = {{Guardrail::SeverityBeforeTriage, GuardrailEffect::Block, {}},
                       {Guardrail::CommanderBeforeMitigation, GuardrailEffect::Block, {}}};
    return book;
}

Playbook tickingPlaybook()
{
    Playbook book = quietPlaybook();
    book.name = u"ticking"_s;
    const auto set = [&](int rank, const Limit &acknowledge, const Limit &respond, const Limit &first,
                         const Limit &update, const Limit &checkIn, const Limit &resolve) {
        PlaybookLevel &level = book.levels[rank - 1];
        level.acknowledge = acknowledge;
        level.respond = respond;
        level.firstUpdate = first;
        level.update = update;
        level.checkIn = checkIn;
        level.resolve = resolve;
    };
    const auto in = [](Duration span) { return Limit::within(span); };
    using Rule = Limit::Rule;
    set(1, in(5min), Limit::of(Rule::Immediately), in(15min), in(15min), in(15min), in(1h));
    set(2, in(10min), in(30min), in(30min), in(30min), in(20min), in(4h));
    set(3, Limit::of(Rule::WithinWorkHours, 4h), Limit::of(Rule::NextWorkday), {}, in(1h), {}, {});
    set(4, {}, Limit::of(Rule::NextSprint), {}, in(24h), {}, {});
    book.levels[0].escalate = {u"Head of Engineering"_s};
    book.escalation = {u"CTO"_s, u"Vendor support"_s};
    book.clocks.classify = in(5min);
    book.clocks.hypothesis = in(15min);
    book.clocks.noImprovement = in(10min);
    book.clocks.evidence = in(15min);
    book.clocks.commander = in(4h);
    book.clocks.postmortem = in(48h);
    book.clocks.rootCause = in(48h);
    book.topics = {{u"improvement"_s, {u"recovered"_s}}};
    book.calendar.holidays = {QDate(2026, 4, 3)};
    return book;
}

}  // namespace evenkeel::test
