// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logcommand.h"

#include "app/cli/futurewarning.h"
#include "app/cli/openjournal.h"
#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/incident.h"
#include "models/intake/cleantext.h"
#include "models/intake/logdraft.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Turns lines into entries of one open file.
class LineLogger
{
public:
    LineLogger(OpenJournal &journal, const Incident &setting, const Clock &clock, Console &console)
        : m_journal(journal), m_clock(clock), m_console(console), m_context(logLineContext(setting, clock.now()))
    {
    }

    std::optional<EntryKind> kind;
    std::optional<Occurrence> occurred;
    bool pinned = false;
    bool isPrivate = false;
    Audience audience = Audience::Internal;

    Result<void> log(const QString &line)
    {
        const Instant now = m_clock.now();
        m_context.now = now;
        const LogLine understood = parseLogLine(line, m_context);
        if (understood.text.isEmpty())
            return Error{ErrorCode::InvalidInput, LogCommand::tr("there are marks only, nothing to log"), line,
                         LogCommand::tr("Say what happened after them.")};
        EntryDraft draft = draftOf(understood, now);
        draft.kind = kind.value_or(draft.kind);
        draft.pinned = draft.pinned || pinned;
        draft.occurred = occurred.value_or(draft.occurred);
        draft.isPrivate = isPrivate;
        draft.audience = audience;
        const LoggedEntry entry = logEntry(draft, now);
        if (const auto committed = m_journal.appender().append(entry.changes); !committed)
            return committed.error();
        m_console.print(u"%1 %2 %3 %4"_s.arg(entry.entry.toString(), toLocalText(draft.occurred.begin, m_context.zone),
                                             QString(nameOf(draft.kind)), draft.text));
        warnOfFuture(m_console, entry.changes, now, m_context.zone);
        return {};
    }

private:
    OpenJournal &m_journal;
    const Clock &m_clock;
    Console &m_console;
    LogLineContext m_context;
};

template <typename E>
QString namesOf(const QString &between)
{
    QStringList names;
    for (const auto &[value, name] : EnumNames<E>::names)
        names.append(QLatin1StringView(name));
    return names.join(between);
}

Error inLine(int number, const QString &words, Error error)
{
    const QString place = error.where.isEmpty() || error.where == words ? QString() : u": "_s + error.where;
    error.where = LogCommand::tr("line %1, \"%2\"").arg(number).arg(words) + place;
    return error;
}

}  // namespace

QString LogCommand::name() const
{
    return u"log"_s;
}

QString LogCommand::summary() const
{
    return tr("put a line on the timeline");
}

QString LogCommand::synopsis() const
{
    return u"FILE TEXT [OPTION]…"_s;
}

QString LogCommand::explanation() const
{
    return tr(
        "Prints the entry's id when it is safe on the disk. TEXT may begin with a time (-7m, 14:05, ~14:00,\n"
        "14:02–14:10, yesterday 23:50), then !d decision, !h hypothesis, !a action (@ana by 16:00, @ana 10m),\n"
        "!s symptom, !m mitigation, !p somebody paged, * pin, @name owner, #system. What it doesn't understand "
        "is text.\n\n"
        "  evenkeel log INC-2041.keel \"-7m !d @ana roll back to 4f2c\"\n"
        "  tail -f chat.txt | evenkeel log INC-2041.keel -\n\n"
        "TEXT - reads lines from standard input; each is safe before the next is read. What is refused is told with\n"
        "its line's number, and the lines after it are logged.");
}

void LogCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"at"_s, tr("When it happened, instead of a time in TEXT; a moment or a span."), u"TIME"_s},
        {u"kind"_s, tr("One of %1.").arg(namesOf<EntryKind>(u", "_s)), u"KIND"_s},
        {u"by"_s, tr("Who logs it; your account's name by default."), u"NAME"_s},
        {u"pin"_s, tr("Pin the entry.")},
        {u"audience"_s, tr("Who else may read it in what is exported for them; internal by default."),
         namesOf<Audience>(u"|"_s)},
        {u"private"_s, tr("Leave it out of every export.")},
    });
}

std::pair<int, int> LogCommand::arity() const
{
    return {2, -1};
}

ExitStatus LogCommand::run(const Arguments &arguments, Console &console, const Clock &clock) const
{
    const QString text = arguments.positional().mid(1).join(u' ');
    auto journal = OpenJournal::open(arguments.positional().first(), arguments.value(u"by"_s), clock);
    if (!journal)
        return console.fail(journal.error());
    const auto setting = journal->reader().foldSetting();
    if (!setting)
        return console.fail(setting.error());

    LineLogger logger(*journal, *setting, clock, console);
    logger.pinned = arguments.isSet(u"pin"_s);
    if (arguments.isSet(u"kind"_s)) {
        logger.kind = enumFromName<EntryKind>(arguments.value(u"kind"_s));
        if (!logger.kind)
            return console.wrongUsage(tr("there is no kind \"%1\"; give one of %2")
                                          .arg(arguments.value(u"kind"_s), namesOf<EntryKind>(u", "_s)),
                                      name());
    }
    logger.isPrivate = arguments.isSet(u"private"_s);
    if (arguments.isSet(u"audience"_s)) {
        const auto audience = enumFromName<Audience>(arguments.value(u"audience"_s));
        if (!audience)
            return console.wrongUsage(tr("say for whom: --audience %1").arg(namesOf<Audience>(u"|"_s)), name());
        logger.audience = *audience;
    }
    if (arguments.isSet(u"at"_s)) {
        const auto occurred = parseOccurrence(arguments.value(u"at"_s), {.now = clock.now(), .zone = setting->zone()});
        if (!occurred)
            return console.fail(occurred.error());
        logger.occurred = *occurred;
    }
    if (text != u'-') {
        if (cleanText(text).isEmpty())
            return console.wrongUsage(tr("there is nothing to log"), name());
        const auto logged = logger.log(cleanText(text));
        return logged ? ExitStatus::Done : console.fail(logged.error());
    }
    // A line that is refused must not keep those after it out of the record.
    ExitStatus status = ExitStatus::Done;
    for (int number = 1;; ++number) {
        const QByteArray line = console.in().readLine();
        if (line.isEmpty())
            return status;
        const QString words = cleanText(QString::fromUtf8(line));
        if (words.isEmpty())
            continue;
        if (const auto logged = logger.log(words); !logged)
            status = console.fail(inLine(number, words, logged.error()));
    }
}

}  // namespace evenkeel
