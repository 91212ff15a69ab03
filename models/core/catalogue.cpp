// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/catalogue.h"

#include <QLocale>
#include <QTranslator>

namespace evenkeel {

std::unique_ptr<QTranslator> catalogueFor(const QLocale &locale)
{
    auto translator = std::make_unique<QTranslator>();
    const QString folder = QStringLiteral(":/i18n");
    if (!translator->load(locale, QStringLiteral("evenkeel"), QStringLiteral("_"), folder))
        (void)translator->load(folder + QStringLiteral("/evenkeel_en.qm"));
    return translator;
}

}  // namespace evenkeel
