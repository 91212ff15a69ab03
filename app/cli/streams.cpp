// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streams.h"

#include <cstdio>

namespace evenkeel {

StandardStreams::StandardStreams()
{
    (void)m_in.open(stdin, QIODevice::ReadOnly);
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

}  // namespace evenkeel
