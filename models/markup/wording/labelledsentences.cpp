// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/labelledsentences.h"

#include <QStringList>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QString &csv)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (c == u'"') {
            if (quoted && i + 1 < csv.size() && csv[i + 1] == u'"')
                rows.last().last() += csv[i++];
            else
                quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last().append(QString());
        } else if (!quoted && c == u'\n') {
            rows.append({QString()});
        } else if (quoted || c != u'\r') {
            rows.last().last() += c;
        }
    }
    return rows;
}

}  // namespace

std::optional<QList<LabelledSentence>> readLabelledSentences(const QByteArray &csv)
{
    enum Column { Language, Manner, Findings, Text, Columns };
    QList<LabelledSentence> sentences;
    for (const QStringList &row : rowsOf(QString::fromUtf8(csv))) {
        if (row == QStringList(QString()) || row.first() == "language"_L1)
            continue;
        if (row.size() != Columns)
            return std::nullopt;
        LabelledSentence sentence{row[Language], {}, row[Text]};
        for (const QString &name : row[Findings].split(u';', Qt::SkipEmptyParts)) {
            const auto label = wordingCategoryFromName(name);
            if (!label)
                return std::nullopt;
            sentence.labels.insert(*label);
        }
        sentences.append(sentence);
    }
    return sentences;
}

}  // namespace evenkeel
