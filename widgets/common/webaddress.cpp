// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/webaddress.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

std::optional<QUrl> webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool ofTheWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && ofTheWeb && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

}  // namespace evenkeel
