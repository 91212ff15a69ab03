// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QFile>

namespace evenkeel {

/// A process's own three streams as a Console; made before anything else may open a file.
class StandardStreams
{
public:
    StandardStreams();
    [[nodiscard]] Console &console() { return m_console; }

private:
    QFile m_in;
    QFile m_out;
    QFile m_err;
    Console m_console{m_in, m_out, m_err};
};

}  // namespace evenkeel
