// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvcolumns.h"

#include "models/intake/cleantext.h"

#include <QCoreApplication>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class CsvColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(CsvColumnsText)
};

QString normalized(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (!plain.isEmpty() && !plain.endsWith(u'_'))
            plain += u'_';
    }
    return plain.endsWith(u'_') ? plain.chopped(1) : plain;
}

std::optional<qsizetype> firstOf(const QStringList &header, std::initializer_list<QStringView> wanted)
{
    for (const QStringView name : wanted) {
        for (qsizetype column = 0; column < header.size(); ++column) {
            if (header[column] == name)
                return column;
        }
    }
    return std::nullopt;
}

}  // namespace

CsvColumns CsvColumns::find(const QStringList &header)
{
    CsvColumns columns;
    QStringList plain;
    for (const QString &name : header) {
        const QString clean = cleanLine(name);
        plain.append(normalized(clean));
        columns.names.append(clean);
    }
    columns.time = firstOf(plain, {u"time_utc", u"utc_time", u"timestamp_utc", u"datetime_utc", u"utc", u"timestamp",
                                   u"datetime", u"date_time", u"occurred", u"occurred_at", u"time", u"at", u"when"});
    columns.date = firstOf(plain, {u"date_utc", u"date", u"day"});
    columns.text = firstOf(plain, {u"event", u"text", u"action", u"description", u"message", u"what", u"entry"});
    columns.owner = firstOf(plain, {u"owner", u"who", u"author", u"by", u"person"});
    columns.kind = firstOf(plain, {u"kind", u"type"});
    columns.learned = firstOf(plain, {u"learned", u"learned_at"});
    columns.link = firstOf(plain, {u"link", u"url"});
    columns.tags = firstOf(plain, {u"tags"});
    const auto time = columns.time ? columns.time : columns.date;
    columns.timeIsUtc = time && plain[*time].split(u'_').contains(u"utc"_s);
    return columns;
}

QList<qsizetype> CsvColumns::others() const
{
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < names.size(); ++column) {
        const std::optional<qsizetype> here = column;
        if (here != time && here != date && here != text && here != owner && here != kind && here != learned
            && here != link && here != tags)
            columns.append(column);
    }
    return columns;
}

QString CsvColumns::name(qsizetype column) const
{
    const QString name = column < names.size() ? names[column] : QString();
    return name.isEmpty() ? CsvColumnsText::tr("column %1").arg(column + 1) : name;
}

}  // namespace evenkeel
