// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QRegularExpression>
#include <QString>

namespace evenkeel {

/// How new incidents and their files are called. In a key, one run of # stands for the number, as many digits wide at
/// least ("INC-#", "OPS-####"), and {year} for the year. In a file's name, {id} stands for the key, {title} for the
/// title and {date} for the day. A value.
class NamingRule
{
public:
    static constexpr const char *StandardKey = "INC-#";
    static constexpr const char *StandardFile = "{id}";

    /// The standard rule.
    NamingRule();
    /// InvalidInput says what can't be used; empty words are the standard's.
    [[nodiscard]] static Result<NamingRule> parse(const QString &key, const QString &file);

    [[nodiscard]] QString key(qint64 number, const QDate &day) const;
    /// The number of a key that this rule gives on that day; 0 for another's.
    [[nodiscard]] qint64 numberOf(const QString &key, const QDate &day) const;
    /// With its extension; without what file systems don't take, and no longer than they do.
    [[nodiscard]] QString fileName(const QString &key, const QString &title, const QDate &day) const;

    bool operator==(const NamingRule &) const = default;

private:
    NamingRule(QString key, QString file) : m_key(std::move(key)), m_file(std::move(file)) {}

    QString m_key;
    QString m_file;
};

}  // namespace evenkeel
