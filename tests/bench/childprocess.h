// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace evenkeel::bench {

/// What a process took, from its start to its end.
struct ProcessCost {
    double wall = 0;       ///< seconds
    double processor = 0;  ///< seconds of user and system time, its children's included
    double memory = 0;     ///< bytes resident at its peak; at least what this program has when it starts the other
};

/// Runs a program without input and output; ends this program when it can't be started or fails.
[[nodiscard]] ProcessCost run(const QString &program, const QStringList &arguments);

/// A program that runs, without input and output, until this object goes; ends this program when it can't be started.
class RunningChild
{
public:
    RunningChild(const QString &program, const QStringList &arguments);
    ~RunningChild();
    RunningChild(const RunningChild &) = delete;
    RunningChild &operator=(const RunningChild &) = delete;

    /// Bytes of memory that are its own or shared with others, now.
    [[nodiscard]] double resident() const;

private:
    pid_t m_id;
};

/// The program of the build that this one belongs to.
[[nodiscard]] QString ownProgram(const QString &name);

}  // namespace evenkeel::bench
