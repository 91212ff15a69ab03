// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/outputtext.h"

#include "models/core/entityid.h"
#include "models/incident/actionstate.h"
#include "models/markup/htmlentity.h"
#include "models/report/reportlanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRedaction, "evenkeel.report.redaction")

struct OutputCheck {
    Q_DECLARE_TR_FUNCTIONS(OutputCheck)
};

QString withoutEntities(const QString &html)
{
    static const QRegularExpression entity(u"&#?\\w{1,10};"_s);
    QString text;
    qsizetype done = 0;
    for (auto it = entity.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        text += QStringView(html).mid(done, match.capturedStart() - done);
        text += decodeHtmlEntity(match.captured());
        done = match.capturedEnd();
    }
    return text += QStringView(html).mid(done);
}

QList<OutputText> textsOfHtml(const QString &html)
{
    static const QRegularExpression styles(u"<style>.*?</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    // A picture that stands in the page is numbers: what they look like in letters is nobody's words.
    static const QRegularExpression attribute(u"\\b(?:(?:href|alt|title)=\"|src=\"(?!data:))([^\"]*)\""_s);
    static const QRegularExpression inlineTag(u"</?(?:em|strong|code|a|del|span)\\b[^>]*>"_s);
    static const QRegularExpression anyTag(u"<[^>]*>"_s);
    QString body = html;
    body.remove(styles);
    QList<OutputText> texts;
    for (auto it = attribute.globalMatch(body); it.hasNext();) {
        const QString value = withoutEntities(it.next().captured(1));
        // A place in the page is called after its heading, which is read with the text.
        if (value.startsWith(u'#'))
            continue;
        texts.append({QUrl::fromPercentEncoding(value.toUtf8()), Writing::Plain});
    }
    body.remove(inlineTag);
    body.replace(anyTag, u"\n"_s);
    texts.append({withoutEntities(body), Writing::Plain});
    return texts;
}

// Half of an id is chance: words in it are nobody's.
bool isId(const QString &text)
{
    return EntityId::fromString(text).has_value();
}

QList<OutputText> textsOfCsv(const QString &csv)
{
    QList<OutputText> cells;
    QString cell;
    bool quoted = false;
    int row = 0;
    const auto end = [&] {
        // The first row is the columns' names.
        if (row > 0 && !cell.isEmpty() && !isId(cell))
            cells.append({cell, Writing::Plain});
        cell.clear();
    };
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (c == u'"' && quoted && i + 1 < csv.size() && csv[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n' || c == u'\r')) {
            end();
            row += c == u'\n' ? 1 : 0;
        } else {
            cell += c;
        }
    }
    end();
    return cells;
}

// Of these keys the values are the program's own names.
bool holdsStoredName(const QString &key)
{
    static const QStringList keys{u"id"_s,           u"kind"_s,      u"audience"_s,      u"state"_s,
                                  u"status"_s,       u"category"_s,  u"horizon"_s,       u"detection"_s,
                                  u"purpose"_s,      u"dimension"_s, u"knowledge"_s,     u"digest"_s,
                                  u"head"_s,         u"regarding"_s, u"scheme"_s,        u"sectionOrder"_s,
                                  u"sectionsDone"_s, u"list"_s,      u"sectionReaders"_s};
    return keys.contains(key);
}

void addValues(const QJsonValue &value, QList<OutputText> &texts)
{
    if (value.isString() && !isId(value.toString()))
        texts.append({value.toString(), Writing::Plain});
    if (value.isArray())
        for (const QJsonValue item : value.toArray())
            addValues(item, texts);
    if (!value.isObject())
        return;
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        if (!holdsStoredName(it.key()))
            addValues(*it, texts);
}

QList<OutputText> textsOfCalendar(const QString &calendar)
{
    static const QRegularExpression escape(u"\\\\(.)"_s);
    QString unfolded = calendar;
    unfolded.remove(u"\r\n "_s);
    QList<OutputText> texts;
    for (const QString &line : unfolded.split(u"\r\n"_s, Qt::SkipEmptyParts)) {
        QString value = line.mid(line.indexOf(u':') + 1);
        value.replace(u"\\n"_s, u"\n"_s).replace(escape, u"\\1"_s);
        texts.append({value, Writing::Plain});
    }
    return texts;
}

// The pieces of the report's own words that look like redacted ones, as they may stand in the report.
QStringList ownPieces(const Redactor &redactor, const QStringList &own)
{
    static const QRegularExpression place(u"%(?:\\d+|n)"_s);
    QStringList pieces;
    for (const QString &words : own)
        for (const QString &part : words.split(place, Qt::SkipEmptyParts)) {
            const QString piece = part.simplified();
            if (piece.isEmpty() || redactor.readIn(piece).isEmpty())
                continue;
            pieces += {piece, ReportLanguage::asHeading(piece)};
        }
    pieces.removeDuplicates();
    std::ranges::stable_sort(pieces, std::ranges::greater(), &QString::size);
    return pieces;
}

template <typename E>
QStringList namesOfEnum()
{
    QStringList names;
    for (const auto &[value, name] : EnumNames<E>::names)
        names.append(QLatin1StringView(name));
    return names;
}

}  // namespace

QStringList storedNames()
{
    return namesOfEnum<IncidentStatus>() + namesOfEnum<EntryKind>() + namesOfEnum<Audience>()
           + namesOfEnum<ActionCategory>() + namesOfEnum<ActionHorizon>() + namesOfEnum<ActionState>()
           + QStringList{u"commander"_s, u"communications"_s, u"technical"_s, u"operations"_s,
                         u"scribe"_s,    u"support"_s,        u"about"_s,     u"pinned"_s};
}

QList<OutputText> readableTexts(const QByteArray &bytes, ReportFormat format)
{
    const QString text = QString::fromUtf8(bytes);
    switch (format) {
    case ReportFormat::Markdown:
        return {{text, Writing::Markdown}};
    case ReportFormat::Html:
        return textsOfHtml(text);
    case ReportFormat::Csv:
        return textsOfCsv(text);
    case ReportFormat::Json: {
        QList<OutputText> texts;
        addValues(QJsonDocument::fromJson(bytes).object(), texts);
        return texts;
    }
    case ReportFormat::Ics:
        return textsOfCalendar(text);
    case ReportFormat::Pdf:
        break;
    }
    return {};
}

QList<int> redactionsReadIn(const QList<OutputText> &texts, const Redactor &redactor, const QStringList &own)
{
    const QStringList pieces = ownPieces(redactor, own);
    QList<int> numbers;
    for (const OutputText &part : texts) {
        QList<int> read = redactor.readIn(part.text, part.writing);
        if (!read.isEmpty() && !pieces.isEmpty()) {
            QString rest = part.text;
            for (const QString &piece : pieces)
                rest.replace(piece, u"\uFFFC"_s, Qt::CaseInsensitive);  // which no words go across
            read = redactor.readIn(rest, part.writing);
        }
        numbers += read;
    }
    return numbers;
}

Result<void> checkRedacted(const QList<OutputText> &texts, const Redactor &redactor, const QStringList &own,
                           const QString &where)
{
    if (redactor.isEmpty())
        return {};
    QList<int> numbers = redactionsReadIn(texts, redactor, own);
    if (numbers.isEmpty())
        return {};
    std::ranges::sort(numbers);
    qCWarning(lcRedaction) << "redaction" << numbers.front() << "is still read in a finished output";
    return Error{
        ErrorCode::InvalidInput,
        OutputCheck::tr("redaction %1 can still be read in %2, so nothing was written").arg(numbers.front()).arg(where),
        {},
        OutputCheck::tr("Look how its words are written there, and redact them so as well; or say less.")};
}

}  // namespace evenkeel
