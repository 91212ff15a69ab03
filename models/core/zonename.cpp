// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/zonename.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct ZoneName {
    Q_DECLARE_TR_FUNCTIONS(ZoneName)
};

// Qt lists no aliases. Those with a region can't be taken for a rule; the rest are abbreviations but for these two.
bool isAlias(const QString &name)
{
    static const QRegularExpression region(u"\\A[A-Z][A-Za-z_]*(/[A-Z][A-Za-z0-9_+-]*)+\\z"_s);
    return name == "UTC"_L1 || name == "GMT"_L1 || region.match(name).hasMatch();
}

}  // namespace

Result<QTimeZone> zoneFromName(const QString &name)
{
    const QByteArray id = name.toUtf8();
    if (!id.isEmpty() && (isAlias(name) || QTimeZone::availableTimeZoneIds().contains(id)))
        if (const QTimeZone zone(id); zone.isValid())
            return zone;
    return Error{ErrorCode::InvalidInput,
                 ZoneName::tr("there is no time zone \"%1\"").arg(name),
                 {},
                 ZoneName::tr("Give a place, as in Europe/Berlin or America/Los_Angeles, or UTC.")};
}

QString systemZoneName()
{
    QString name = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return zoneFromName(name) ? name : u"UTC"_s;
}

}  // namespace evenkeel
