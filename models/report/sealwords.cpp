// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sealwords.h"

#include "models/incident/sealing.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

SealWords sealWords(const ReportScope &scope)
{
    const Seal *seal = currentSeal(scope.incident);
    if (!seal)
        return {};
    SealWords words;
    const QString at = seal->at ? toLocalText(*seal->at, QTimeZone::utc()) : QString();
    words.sealed =
        seal->person.isEmpty()
            ? scope.word(QT_TRANSLATE_NOOP("Report", "Sealed %1 UTC")).arg(at)
            : scope.word(QT_TRANSLATE_NOOP("Report", "Sealed by %1, %2 UTC")).arg(onOneLine(seal->person), at);
    words.digest = seal->digest;
    if (!sealHolds(scope.incident))
        words.altered = scope.word(
            QT_TRANSLATE_NOOP("Report", "The record has changed since: this report doesn't say what was sealed."));
    return words;
}

QStringList sealKeywords(const Incident &incident)
{
    const Seal *seal = currentSeal(incident);
    if (!seal)
        return {};
    QStringList words{u"sha256:"_s + seal->digest};
    const QString at = seal->at ? toIsoUtc(*seal->at) : QString();
    words.append(seal->person.isEmpty() ? u"sealed %1"_s.arg(at)
                                        : u"sealed by %1 %2"_s.arg(onOneLine(seal->person), at));
    if (!sealHolds(incident))
        words.append(u"altered since"_s);
    return words;
}

}  // namespace evenkeel
