// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace evenkeel {

/// Names by Slack's ids.
struct SlackNames {
    QHash<QString, QString> users;
    QHash<QString, QString> channels;

    bool operator==(const SlackNames &) const = default;
};

/// A message's text as people read it: `<@U1>` becomes "@Ana", `<#C1|general>` "#general", `<https://x|label>`
/// "label (https://x)", `<!here>` "@here", `&amp; &lt; &gt;` their signs. An id without a name stays as it is. If
/// `link` is given and empty, it gets the first web address.
[[nodiscard]] QString plainSlackText(QStringView text, const SlackNames &names, QString *link = nullptr);

}  // namespace evenkeel
