// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchjournal.h"

#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/entryverbs.h"
#include "tests/support/mockclock.h"

#include <array>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Words{"checkout", "errors",  "since",    "the",    "deploy", "of",       "replica", "lag",
                           "rises",    "pool",    "is",       "full",   "cache",  "hit",      "rate",    "falls",
                           "to",       "nothing", "rollback", "starts", "graph",  "confirms", "it",      "12 %"};
constexpr std::array Kinds{EntryKind::Note, EntryKind::Symptom, EntryKind::Decision, EntryKind::Mitigation};

Instant timeOf(int i)
{
    return *fromIsoUtc(u"2026-03-14T12:00:00Z") + std::chrono::seconds(i);
}

}  // namespace

Changes lineOf(int i)
{
    QString text;
    for (quint32 state = quint32(i) * 2654435761U + 1; text.size() < 80;) {
        state = state * 1664525U + 1013904223U;
        text += QLatin1StringView(Words[(state >> 16) % Words.size()]) + u' ';
    }
    EntryDraft draft;
    draft.kind = Kinds[size_t(i) % Kinds.size()];
    draft.text = text.trimmed();
    draft.occurred = {timeOf(i), {}, {}};
    draft.owner = i % 3 == 0 ? u"Ana"_s : QString();
    draft.tags = i % 10 == 0 ? QStringList{u"database"_s} : QStringList();
    return logEntry(draft, timeOf(i)).changes;
}

void makeJournal(const QString &path, int lines)
{
    const test::MockClock clock;
    const auto created = JournalConnection::create(path, [&](JournalConnection &connection) -> Result<void> {
        JournalAppender appender(connection, clock, {u"Ana"_s, u"laptop"_s, 7});
        Declaration declaration;
        declaration.key = u"INC-1"_s;
        declaration.title = u"Checkout returns 502"_s;
        declaration.zone = u"UTC"_s;
        const auto declared = declareIncident(declaration, timeOf(0));
        if (!declared)
            return declared.error();
        QList<JournalAppender::Pending> pending{{*declared, {}}};
        for (int i = 0; i < lines; ++i)
            pending.append({lineOf(i), {}});
        const auto appended = appender.append(pending);
        return appended ? Result<void>() : Result<void>(appended.error());
    });
    if (!created)
        stop(created.error().message());
}

void stop(const QString &why)
{
    std::fprintf(stderr, "evenkeel_bench: %s\n", qPrintable(why));
    std::exit(1);
}

}  // namespace evenkeel::bench
