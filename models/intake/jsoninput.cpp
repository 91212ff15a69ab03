// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/jsoninput.h"

#include "models/intake/cleantext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class JsonInputText
{
    Q_DECLARE_TR_FUNCTIONS(JsonInputText)
};

struct Parsed {
    QJsonValue value;
    QJsonParseError error;
};

// Where the first byte is that isn't white space, or the end.
qsizetype skipSpace(const QByteArray &bytes)
{
    return std::ranges::find_if(bytes, [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; })
           - bytes.begin();
}

Parsed parse(const QByteArray &bytes)
{
    Parsed parsed;
    const qsizetype first = skipSpace(bytes);
    const bool string = first < bytes.size() && bytes[first] == '"';
    const auto document = QJsonDocument::fromJson(string ? '[' + bytes + ']' : bytes, &parsed.error);
    if (parsed.error.error != QJsonParseError::NoError)
        return parsed;
    if (document.isObject())
        parsed.value = document.object();
    else if (!string)
        parsed.value = document.array();
    else if (document.array().size() == 1)
        parsed.value = document.array().first();
    else
        parsed.error.error = QJsonParseError::GarbageAtEnd;
    return parsed;
}

Error notJson(const QByteArray &bytes, const QJsonParseError &error, const QString &where)
{
    const qsizetype offset = std::clamp<qsizetype>(error.offset, 0, bytes.size());
    const qsizetype line = 1 + std::count(bytes.begin(), bytes.begin() + offset, '\n');
    const QString place = JsonInputText::tr("line %1, byte %2").arg(line).arg(offset);
    return {ErrorCode::InvalidInput, JsonInputText::tr("This is not JSON: %1").arg(error.errorString()),
            where.isEmpty() ? place : where + u", "_s + place,
            JsonInputText::tr("Fetch or export it again; it may be cut off.")};
}

Result<void> checkSize(const QByteArray &bytes, const QString &where)
{
    if (bytes.size() > largestJson)
        return Error{ErrorCode::InvalidInput, JsonInputText::tr("There are more than %1 MiB").arg(largestJson >> 20),
                     where, JsonInputText::tr("Export a shorter time.")};
    if (skipSpace(bytes) == bytes.size())
        return Error{ErrorCode::InvalidInput, JsonInputText::tr("There is nothing in it"), where,
                     JsonInputText::tr("Fetch or export it again.")};
    return {};
}

// The line from `from` on, without a copy, and where the next begins.
QByteArray lineAt(const QByteArray &bytes, qsizetype from, qsizetype *next)
{
    const qsizetype newline = bytes.indexOf('\n', from);
    const qsizetype end = newline < 0 ? bytes.size() : newline;
    *next = end + 1;
    return QByteArray::fromRawData(bytes.constData() + from, end - from);
}

// Whether the first line that isn't blank is a document by itself and another such line follows.
bool looksLikeLines(const QByteArray &bytes)
{
    int lines = 0;
    for (qsizetype from = 0, next = 0; from < bytes.size() && lines < 2; from = next) {
        const QByteArray line = lineAt(bytes, from, &next);
        if (skipSpace(line) == line.size())
            continue;
        if (lines == 0 && parse(line).error.error != QJsonParseError::NoError)
            return false;
        ++lines;
    }
    return lines == 2;
}

}  // namespace

Result<QJsonValue> readJson(const QByteArray &bytes, const QString &where)
{
    if (const auto passed = checkSize(bytes, where); !passed)
        return passed.error();
    const Parsed parsed = parse(bytes);
    if (parsed.error.error != QJsonParseError::NoError)
        return notJson(bytes, parsed.error, where);
    return parsed.value;
}

Result<void> readJsonValues(const QByteArray &bytes, IntakeResult *result,
                            const std::function<Result<void>(const QJsonValue &)> &take)
{
    if (const auto passed = checkSize(bytes, {}); !passed)
        return passed.error();
    const Parsed whole = parse(bytes);
    if (whole.error.error == QJsonParseError::NoError)
        return take(whole.value);
    if (!looksLikeLines(bytes))
        return notJson(bytes, whole.error, {});
    qsizetype number = 0;
    for (qsizetype from = 0, next = 0; from < bytes.size(); from = next) {
        const QByteArray line = lineAt(bytes, from, &next);
        ++number;
        if (skipSpace(line) == line.size())
            continue;
        const Parsed parsed = parse(line);
        if (parsed.error.error != QJsonParseError::NoError) {
            result->addProblem({number, JsonInputText::tr("line %1").arg(number),
                                JsonInputText::tr("The line is not JSON: %1.").arg(parsed.error.errorString()),
                                JsonInputText::tr("Left out.")});
            continue;
        }
        if (const auto taken = take(parsed.value); !taken)
            return taken;
    }
    return {};
}

QString serviceError(const QJsonValue &answer)
{
    if (answer.isString())
        return cleanLine(answer.toString());
    const QJsonValue error = answer[u"error"_s];
    const QString message = error.isObject() ? error[u"message"_s].toString() : error.toString();
    return cleanLine(message.isEmpty() ? answer[u"message"_s].toString() : message);
}

}  // namespace evenkeel
