// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace evenkeel {

/// What a Markdown template sees: names and values. Every value is Markdown by the time it is in here: text is escaped
/// on the way in, for the place it is meant for, so that no template can forget to. Empty text is false to a template,
/// and so never shows what an outer part calls by the same name.
class TemplateData
{
public:
    /// No text holds it: control characters are cleaned away.
    static constexpr QChar KeptNewline{u'\x02'};

    /// One line: for a heading, a list item, a link's label.
    void line(QLatin1StringView name, const QString &text);
    /// One cell of a table.
    void cell(QLatin1StringView name, const QString &text);
    /// A paragraph, with its line breaks.
    void block(QLatin1StringView name, const QString &text);
    /// Markdown as it is.
    void markdown(QLatin1StringView name, const QString &markdown);
    /// A person's own Markdown, embedded; its newlines are KeptNewline until the report is put together.
    void body(QLatin1StringView name, const QString &markdown);
    void flag(QLatin1StringView name, bool value) { m_values.insert(name, value); }
    void list(QLatin1StringView name, const QList<TemplateData> &items);
    /// A list whose items have one value, called `text`, each a line.
    void lines(QLatin1StringView name, const QStringList &texts);

    [[nodiscard]] const QVariantMap &values() const { return m_values; }

private:
    QVariantMap m_values;
};

}  // namespace evenkeel
