// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <sys/types.h>
#include <unistd.h>

namespace evenkeel::test {

/// Root may write whatever the permissions say; while this lives, a test that root runs is an ordinary user. Changes
/// the whole process. The folder given is handed to that user first.
class Unprivileged
{
public:
    explicit Unprivileged(const QString &folder)
    {
        constexpr uid_t Nobody = 65534;
        if (::getuid() != 0)
            return;
        m_wasRoot = ::chown(QFile::encodeName(folder).constData(), Nobody, Nobody) == 0
                    && ::setresgid(Nobody, Nobody, 0) == 0 && ::setresuid(Nobody, Nobody, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_wasRoot && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
            qFatal("can't become root again");
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

    /// Whether permissions count now.
    [[nodiscard]] static bool isEffective() { return ::getuid() != 0; }

private:
    bool m_wasRoot = false;
};

}  // namespace evenkeel::test
