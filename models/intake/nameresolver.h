// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace evenkeel {

/// Finds which known person or system a short mention means. Case, accents, spaces and the signs . _ - don't count.
/// The first rule under which any name fits decides: the whole name, one whole word of it ("@souza"), its beginning
/// ("@an"), the beginning of one of its words. If several names fit under that rule, none is meant.
class NameResolver
{
public:
    explicit NameResolver(const QStringList &known);

    /// The name as it is known, or nothing when it is unknown or ambiguous.
    [[nodiscard]] std::optional<QString> resolve(QStringView mention) const;

private:
    struct Name {
        QString known;
        /// Folded, without separators.
        QString whole;
        QStringList words;
    };
    QList<Name> m_names;
};

}  // namespace evenkeel
