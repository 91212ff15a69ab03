// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QCoreApplication>

class QIODevice;

namespace evenkeel {

/// Why there is no PDF.
class PdfError
{
    Q_DECLARE_TR_FUNCTIONS(PdfExport)

public:
    [[nodiscard]] static Error noFonts();
    [[nodiscard]] static Error tooLongForOnePage(size_t pages);
    [[nodiscard]] static Error notWritten(const QIODevice &out);
};

}  // namespace evenkeel
