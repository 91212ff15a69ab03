// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/pictureaddress.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView EvidenceScheme = "evidence:"_L1;

}  // namespace

QString pictureAddress(EntityId evidence)
{
    return EvidenceScheme + evidence.toString();
}

std::optional<EntityId> evidenceAt(QStringView address)
{
    if (!address.startsWith(EvidenceScheme, Qt::CaseInsensitive))
        return std::nullopt;
    return EntityId::fromString(address.mid(EvidenceScheme.size()));
}

}  // namespace evenkeel
