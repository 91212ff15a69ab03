// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvimport.h"

#include "models/core/timetext.h"
#include "models/intake/cleantext.h"
#include "models/intake/csvcolumns.h"
#include "models/intake/csvreader.h"
#include "models/intake/timerestatement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class CsvImportText
{
    Q_DECLARE_TR_FUNCTIONS(CsvImportText)
};

QString lineName(qsizetype line)
{
    return CsvImportText::tr("line %1").arg(line);
}

std::optional<EntryKind> kindNamed(const QString &name)
{
    static constexpr std::array<std::pair<QStringView, EntryKind>, 17> kinds{{
        {u"note", EntryKind::Note},
        {u"symptom", EntryKind::Symptom},
        {u"alert", EntryKind::Alert},
        {u"paged", EntryKind::Paged},
        {u"page", EntryKind::Paged},
        {u"hypothesis", EntryKind::Hypothesis},
        {u"decision", EntryKind::Decision},
        {u"action", EntryKind::Action},
        {u"mitigation", EntryKind::Mitigation},
        {u"communication", EntryKind::Communication},
        {u"comms", EntryKind::Communication},
        {u"status", EntryKind::Status},
        {u"severity", EntryKind::Severity},
        {u"handoff", EntryKind::Handoff},
        {u"handover", EntryKind::Handoff},
        {u"checkin", EntryKind::CheckIn},
        {u"evidence", EntryKind::Evidence},
    }};
    QString plain;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    for (const auto &[known, kind] : kinds) {
        if (plain == known)
            return kind;
    }
    return std::nullopt;
}

// The text without a BOM, or why it can't be read.
Result<QString> decoded(const QByteArray &bytes)
{
    const auto failure = [](const QString &what, const QString &where, const QString &remedy) {
        return Error{ErrorCode::InvalidInput, what, where, remedy};
    };
    if (bytes.size() > CsvOptions::largestFile)
        return failure(CsvImportText::tr("The file is larger than %1 MiB").arg(CsvOptions::largestFile >> 20), {},
                       CsvImportText::tr("Split it, or check that it is a timeline."));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return failure(CsvImportText::tr("The file is UTF-16"), {}, CsvImportText::tr("Save it as UTF-8."));
    qsizetype line = 1;
    for (qsizetype from = 0; from < bytes.size(); ++line) {
        const qsizetype newline = bytes.indexOf('\n', from);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const auto part = QByteArray::fromRawData(bytes.constData() + from, end - from);
        if (part.contains('\0'))
            return failure(CsvImportText::tr("The file is not text: it holds a zero byte"), lineName(line),
                           CsvImportText::tr("Export the sheet as CSV in UTF-8."));
        if (!part.isValidUtf8())
            return failure(CsvImportText::tr("The line is not UTF-8"), lineName(line),
                           CsvImportText::tr("Save the file as UTF-8."));
        from = end + 1;
    }
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    if (QStringView(text).trimmed().isEmpty())
        return failure(CsvImportText::tr("The file is empty"), {},
                       CsvImportText::tr("Its first row names the columns, as in time,event."));
    return text;
}

// Excel's "sep=;" before the header.
qsizetype separatorLineLength(QStringView text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive))
        return 0;
    const qsizetype newline = text.indexOf(u'\n');
    return newline >= 5 && newline <= 6 ? newline : 0;
}

QChar findDelimiter(QStringView text)
{
    QChar best = u',';
    qsizetype bestScore = -1;
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        CsvReader reader(text, delimiter);
        if (!reader.next())
            continue;
        const CsvColumns columns = CsvColumns::find(reader.cells());
        const qsizetype found = (columns.time || columns.date ? 1 : 0) + (columns.text ? 1 : 0);
        const qsizetype score = found * CsvReader::mostCells + reader.cells().size();
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

// Seconds or milliseconds since 1970, as monitoring tools print them: ten or thirteen digits.
std::optional<Instant> epochTime(const QString &text)
{
    const qsizetype digits = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    bool ok = false;
    const double value = digits == 10 || digits == 13 ? text.toDouble(&ok) : 0;
    if (!ok || value < 1e8)
        return std::nullopt;
    return Instant(Duration(qint64(digits == 10 ? value * 1000 : value)));
}

class CsvImport
{
public:
    CsvImport(QStringView text, const CsvOptions &options) : m_options(options)
    {
        // A separator's line counts in the numbers of lines: its line end stays.
        m_text = text.mid(separatorLineLength(text));
        m_delimiter = findDelimiter(m_text);
    }

    Result<IntakeResult> read()
    {
        CsvReader header(m_text, m_delimiter);
        header.next();
        m_columns = CsvColumns::find(header.cells());
        if (!m_columns.suffice())
            return missingColumns(header.line());
        m_zone = m_columns.timeIsUtc ? QTimeZone::utc() : m_options.zone;
        if (const auto passed = findRestatingColumns(); !passed)
            return passed.error();
        CsvReader reader(m_text, m_delimiter);
        reader.next();
        while (reader.next())
            readRow(reader);
        return m_result;
    }

private:
    Error missingColumns(qsizetype line) const
    {
        QStringList names;
        for (qsizetype column = 0; column < std::min<qsizetype>(m_columns.names.size(), 20); ++column)
            names.append(m_columns.name(column).left(60));
        QString what = CsvImportText::tr("There is no column for what happened");
        if (!m_columns.time && !m_columns.date)
            what = m_columns.text ? CsvImportText::tr("There is no column for the time")
                                  : CsvImportText::tr("There are no columns for the time and for what happened");
        return {
            ErrorCode::InvalidInput, CsvImportText::tr("%1; found: %2").arg(what, names.join(u", "_s)), lineName(line),
            CsvImportText::tr("Name the columns time, time_utc, at or timestamp (or date and time), and event, text, "
                              "action, description or message.")};
    }

    // One pass ahead, since a column restates the time only if every row's cell does.
    Result<void> findRestatingColumns()
    {
        CsvReader reader(m_text, m_delimiter);
        reader.next();
        m_others = m_columns.others();
        QList<qsizetype> candidates = m_others;
        QSet<qsizetype> filled;
        qsizetype rows = 0;
        while (reader.next()) {
            if (++rows > CsvOptions::mostRows)
                return Error{ErrorCode::InvalidInput,
                             CsvImportText::tr("The file has more than %1 rows").arg(CsvOptions::mostRows),
                             {},
                             CsvImportText::tr("Split it, or check that it is a timeline.")};
            if (candidates.isEmpty())
                continue;
            const auto occurrence = occurrenceOf(reader.cells());
            if (!occurrence)
                continue;
            const TimeRestatement restatement(occurrence->occurrence, writtenTime(reader.cells()), m_zone);
            candidates.removeIf([&](qsizetype column) {
                const QString value = cell(reader.cells(), column);
                if (value.isEmpty())
                    return false;
                filled.insert(column);
                return !restatement.covers(value);
            });
        }
        if (reader.unclosedQuoteLine() > 0)
            return Error{ErrorCode::InvalidInput, CsvImportText::tr("A quote is opened and never closed"),
                         lineName(reader.unclosedQuoteLine()),
                         CsvImportText::tr("Close it, or double each quote within the cell.")};
        m_others.removeIf([&](qsizetype column) { return filled.contains(column) && candidates.contains(column); });
        return {};
    }

    Result<OccurrenceReading> occurrenceOf(const QStringList &cells) const
    {
        const TimeContext context{.zone = m_zone, .dated = true};
        const QString time = cell(cells, m_columns.time);
        const QString date = cell(cells, m_columns.date);
        if (const auto epoch = epochTime(time))
            return OccurrenceReading{Occurrence{*epoch, std::nullopt, false}};
        if (time.isEmpty())
            return readOccurrence(date, context);
        auto reading = readOccurrence(time, context);
        if (reading || date.isEmpty())
            return reading;
        const bool about = time.startsWith(u'~');
        return readOccurrence((about ? u"~"_s : QString()) + date + u' ' + time.mid(about ? 1 : 0), context);
    }

    void readRow(const CsvReader &reader)
    {
        const QStringList &cells = reader.cells();
        const auto problem = [&](const QString &what, const QString &done) {
            m_result.addProblem({reader.line(), lineName(reader.line()), what, done});
        };
        const QString text = cell(cells, m_columns.text);
        if (text.isEmpty())
            return problem(CsvImportText::tr("The row has no text."), CsvImportText::tr("Left out."));
        if (cell(cells, m_columns.time).isEmpty() && cell(cells, m_columns.date).isEmpty())
            return problem(CsvImportText::tr("The row has no time."), CsvImportText::tr("Left out."));
        const auto reading = occurrenceOf(cells);
        if (!reading)
            return problem(reading.error().message(), CsvImportText::tr("Left out."));
        if (reading->doubt != LocalTimeDoubt::None && !settleDoubt(reading->doubt, reader))
            return;

        IntakeEntry entry;
        entry.occurred = reading->occurrence;
        entry.text = text;
        entry.owner = cleanLine(cell(cells, m_columns.owner));
        QStringList notes;
        const QString kindName = cell(cells, m_columns.kind);
        const auto kind = kindNamed(kindName);
        entry.kind = kind.value_or(EntryKind::Note);
        if (!kind)
            addNote(notes, m_columns.kind ? m_columns.name(*m_columns.kind) : QString(), kindName);
        readLearned(cells, &entry, &notes);
        const QString link = cell(cells, m_columns.link);
        entry.link = webLink(link);
        if (entry.link.isEmpty() && m_columns.link)
            addNote(notes, m_columns.name(*m_columns.link), link);
        for (const QString &tag : cell(cells, m_columns.tags).replace(u';', u',').split(u',', Qt::SkipEmptyParts))
            entry.tags.append(cleanLine(tag));
        if (addOtherCells(cells, &notes))
            problem(
                CsvImportText::tr("The row has more cells than the first row has names; perhaps a comma in a text is "
                                  "not quoted."),
                CsvImportText::tr("Taken, with the rest in its note."));
        entry.note = notes.join(u'\n');
        entry.origin = originOf(entry);
        m_result.entries.append(entry);
    }

    // False: the row is left out.
    bool settleDoubt(LocalTimeDoubt doubt, const CsvReader &reader)
    {
        const QString time = writtenTime(reader.cells());
        const QString zone = QString::fromUtf8(m_zone.id());
        const bool repeated = doubt == LocalTimeDoubt::Repeated;
        const QString what = repeated ? CsvImportText::tr("The clocks of %1 show “%2” twice that day.").arg(zone, time)
                                      : CsvImportText::tr("The clocks of %1 skip “%2” that day.").arg(zone, time);
        QString done = CsvImportText::tr("Left out; add an offset such as +01:00, or name the zone for this import.");
        if (m_options.zoneGiven)
            done = repeated ? CsvImportText::tr("Taken as the earlier one.") : CsvImportText::tr("Shifted forward.");
        m_result.addProblem({reader.line(), lineName(reader.line()), what, done});
        return m_options.zoneGiven;
    }

    void readLearned(const QStringList &cells, IntakeEntry *entry, QStringList *notes) const
    {
        const QString written = cell(cells, m_columns.learned);
        if (written.isEmpty())
            return;
        const auto learned = parseTime(written, {.zone = m_zone, .dated = true});
        if (learned)
            entry->learned = *learned;
        else
            addNote(*notes, m_columns.name(*m_columns.learned), written);
    }

    // True if cells lie beyond the named columns.
    bool addOtherCells(const QStringList &cells, QStringList *notes) const
    {
        for (const qsizetype column : m_others)
            addNote(*notes, m_columns.name(column), cell(cells, column));
        const qsizetype named = notes->size();
        for (qsizetype column = m_columns.names.size(); column < cells.size(); ++column)
            addNote(*notes, m_columns.name(column), cells[column]);
        return notes->size() > named;
    }

    QString originOf(const IntakeEntry &entry)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](const QString &part) {
            const QByteArray bytes = part.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':');
            hash.addData(bytes);
        };
        add(toIsoUtc(entry.occurred.begin));
        add(entry.occurred.end ? toIsoUtc(*entry.occurred.end) : QString());
        add(QString::number(int(entry.occurred.about)));
        add(entry.text);
        add(entry.owner);
        const QByteArray key = hash.result().first(16).toHex();
        const int ordinal = ++m_seen[key];
        const QString origin = u"csv:"_s + QString::fromLatin1(key);
        return ordinal == 1 ? origin : origin + u'/' + QString::number(ordinal);
    }

    QString writtenTime(const QStringList &cells) const
    {
        return (cell(cells, m_columns.date) + u' ' + cell(cells, m_columns.time)).trimmed();
    }

    static QString cell(const QStringList &cells, std::optional<qsizetype> column)
    {
        return column && *column < cells.size() ? cleanText(cells[*column]) : QString();
    }

    const CsvOptions &m_options;
    QStringView m_text;
    QChar m_delimiter;
    CsvColumns m_columns;
    QTimeZone m_zone;
    /// The columns for the note: none that restates the time.
    QList<qsizetype> m_others;
    QHash<QByteArray, int> m_seen;
    IntakeResult m_result;
};

}  // namespace

Result<IntakeResult> readCsv(const QByteArray &bytes, const CsvOptions &options)
{
    const auto text = decoded(bytes);
    if (!text)
        return text.error();
    return CsvImport(*text, options).read();
}

}  // namespace evenkeel
