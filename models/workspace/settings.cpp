// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/settings.h"

#include "models/core/zonename.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace evenkeel {

using namespace Qt::StringLiterals;

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_store(file, QSettings::IniFormat) {}

QString Settings::newIncidentFolder() const
{
    const QString chosen = get<SettingKey::FileFolder>();
    if (!chosen.isEmpty())
        return chosen;
    // The folder's name isn't translated: a change of language must not send files elsewhere.
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Incidents"_s;
}

NamingRule Settings::namingRule() const
{
    const auto rule = NamingRule::parse(get<SettingKey::KeyRule>(), get<SettingKey::FileRule>());
    return rule ? *rule : NamingRule();
}

QString Settings::playbookFolder() const
{
    return QFileInfo(m_store.fileName()).dir().filePath(u"playbooks"_s);
}

QString Settings::newIncidentZone() const
{
    const QString chosen = get<SettingKey::DefaultZone>();
    return zoneFromName(chosen) ? chosen : systemZoneName();
}

Result<void> Settings::save()
{
    m_store.sync();
    // Lines that couldn't be read are no hindrance to writing.
    if (m_store.status() != QSettings::AccessError)
        return {};
    return Error{ErrorCode::Io, tr("the settings can't be written"), m_store.fileName(),
                 tr("Check that the file and its folder can be written. What you chose holds until you leave.")};
}

std::optional<bool> Settings::boolOf(const QString &stored)
{
    if (stored == "true"_L1)
        return true;
    if (stored == "false"_L1)
        return false;
    return std::nullopt;
}

}  // namespace evenkeel
