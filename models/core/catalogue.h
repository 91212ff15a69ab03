// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QLocale;
class QTranslator;

namespace evenkeel {

/// The program's words in the language of a locale; English, with its plurals, where there is no translation.
[[nodiscard]] std::unique_ptr<QTranslator> catalogueFor(const QLocale &locale);

}  // namespace evenkeel
