// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace evenkeel::bench {

/// A desktop for what is measured: X server, window manager and session bus, with a home in `folder`, in the
/// environment of this process and of those it starts. It ends with this object; the environment stays.
class BenchDesktop
{
public:
    explicit BenchDesktop(const QString &folder);
    ~BenchDesktop();
    BenchDesktop(const BenchDesktop &) = delete;
    BenchDesktop &operator=(const BenchDesktop &) = delete;

    /// The program without which there is no desktop; empty when all are installed.
    [[nodiscard]] static QString missing();

private:
    static void setHome(const QString &folder);

    QProcess m_server;
    QProcess m_manager;
    QProcess m_bus;
};

}  // namespace evenkeel::bench
