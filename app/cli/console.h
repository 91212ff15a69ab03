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
    /// Whether a file's name leads to what standard output leads to.
    [[nodiscard]] bool leadsTo(const QString &path) const;

    /// One line on standard output, there at once: what others wrote can't break it or steer the terminal.
    void print(const QString &line);
    /// Lines of the program's own on standard output.
    void printText(const QString &text);
    /// Bytes on standard output, as they are.
    void write(const QByteArray &bytes);
    /// Why something that was to go to standard output did not; empty while all went well.
    [[nodiscard]] QString outputError() const { return m_outputError; }
    /// One line on standard error.
    void warn(const QString &line);
    /// Says what failed, where, and what to do; gives the status to end with.
    ExitStatus fail(const Error &error);
    /// How far a long command is, where somebody looks at a terminal; nothing elsewhere. Over 100 takes it away again.
    void showProgress(int percent);
    ExitStatus wrongUsage(const QString &what, const QString &command);

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    QString m_outputError;
    int m_percent = -1;  ///< on the terminal
};

}  // namespace evenkeel
