// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authorname.h"

#include <pwd.h>
#include <unistd.h>

namespace evenkeel {

QString authorName(const QString &by)
{
    if (!by.isEmpty())
        return by;
    if (QString name = qEnvironmentVariable("EVENKEEL_NAME"); !name.isEmpty())
        return name;
    const passwd *account = ::getpwuid(::geteuid());
    if (!account)
        return {};
    // The full name is the first of the comma-separated fields.
    const QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
}

}  // namespace evenkeel
