// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/catalogue.h"

#include <QLocale>
#include <QTranslator>

// A resource in a static library is only linked when its initialiser is named, outside of any namespace.
static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace evenkeel {

std::unique_ptr<QTranslator> catalogueFor(const QLocale &locale)
{
    loadTranslations();
    auto translator = std::make_unique<QTranslator>();
    const QString folder = QStringLiteral(":/i18n");
    if (!translator->load(locale, QStringLiteral("evenkeel"), QStringLiteral("_"), folder))
        (void)translator->load(folder + QStringLiteral("/evenkeel_en.qm"));
    return translator;
}

}  // namespace evenkeel
