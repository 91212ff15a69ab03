// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <atomic>

namespace evenkeel {

namespace {

// A handler of signals reaches nothing else.
std::atomic_bool interruptionWanted = false;
static_assert(std::atomic_bool::is_always_lock_free);

}  // namespace

Interruption::Interruption()
{
    interruptionWanted = false;
    struct sigaction action = {};
    action.sa_handler = [](int) { interruptionWanted = true; };
    action.sa_flags = int(SA_RESETHAND) | SA_RESTART;
    (void)::sigaction(SIGINT, &action, &m_interrupt);
    (void)::sigaction(SIGTERM, &action, &m_terminate);
}

Interruption::~Interruption()
{
    (void)::sigaction(SIGINT, &m_interrupt, nullptr);
    (void)::sigaction(SIGTERM, &m_terminate, nullptr);
}

bool Interruption::isWanted()
{
    return interruptionWanted;
}

}  // namespace evenkeel
