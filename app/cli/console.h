// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QIODevice>
#include <QString>

namespace evenkeel {

/// What the exit status says; scripts rely on it.
enum class ExitStatus {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    GuardrailsUnmet = 3,
    Damaged = 4,
};

/// The three streams of a command, which tests replace. The devices are not owned.
class Console
{
public:
    Console(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err) {}

    [[nodiscard]] QIODevice &in() const { return m_in; }
    [[nodiscard]] QIODevice &out() const { return m_out; }

    /// A line on standard output, there at once.
    void print(const QString &line);
    /// A line on standard error.
    void warn(const QString &line);
    /// Says what failed, where, and what to do; gives the status to end with.
    ExitStatus fail(const Error &error);
    ExitStatus wrongUsage(const QString &what, const QString &command);

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
};

}  // namespace evenkeel
