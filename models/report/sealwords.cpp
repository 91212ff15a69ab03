// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sealwords.h"

#include "models/incident/sealing.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool holdsIn(const ReportScope &scope)
{
    return scope.options.sealHolds ? *scope.options.sealHolds : sealHolds(scope.incident);
}

}  // namespace

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
    if (!holdsIn(scope))
        words.altered = scope.word(
            QT_TRANSLATE_NOOP("Report", "The record has changed since: this report doesn't say what was sealed."));
    return words;
}

QStringList sealKeywords(const ReportScope &scope)
{
    const Seal *seal = currentSeal(scope.incident);
    if (!seal)
        return {};
    QStringList words{u"sha256:"_s + seal->digest};
    const QString at = seal->at ? toIsoUtc(*seal->at) : QString();
    words.append(seal->person.isEmpty() ? u"sealed %1"_s.arg(at)
                                        : u"sealed by %1 %2"_s.arg(onOneLine(seal->person), at));
    if (!holdsIn(scope))
        words.append(u"altered since"_s);
    return words;
}

ReportOptions withSealOf(const Incident &record, ReportOptions options)
{
    if (!options.sealHolds)
        options.sealHolds = sealHolds(record);
    return options;
}

}  // namespace evenkeel
