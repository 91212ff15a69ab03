// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streams.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace evenkeel {

namespace {

// A stream that the caller has closed must not become the first file that is opened: what is printed would go there.
void keepClosed(int stream, int otherWay)
{
    if (::fcntl(stream, F_GETFD) < 0)
        (void)::open("/dev/null", otherWay);
}

}  // namespace

StandardStreams::StandardStreams()
{
    keepClosed(STDIN_FILENO, O_WRONLY);
    keepClosed(STDOUT_FILENO, O_RDONLY);
    keepClosed(STDERR_FILENO, O_RDONLY);
    // A reader that has gone is an error to tell of, not an end in the middle of a work.
    (void)std::signal(SIGPIPE, SIG_IGN);
    // Not the C library's stream, whose lines end at a NUL.
    (void)m_in.open(STDIN_FILENO, QIODevice::ReadOnly);
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

}  // namespace evenkeel
