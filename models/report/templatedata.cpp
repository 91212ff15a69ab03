// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/templatedata.h"

#include "models/markup/escapemarkdown.h"
#include "models/report/reporttext.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

void TemplateData::line(QLatin1StringView name, const QString &text)
{
    markdown(name, escapeMarkdownLine(cleanedText(text.trimmed())));
}

void TemplateData::cell(QLatin1StringView name, const QString &text)
{
    markdown(name, escapeMarkdownTableCell(cleanedText(text.trimmed())));
}

void TemplateData::block(QLatin1StringView name, const QString &text)
{
    markdown(name, escapeMarkdown(cleanedText(text.trimmed())));
}

void TemplateData::markdown(QLatin1StringView name, const QString &markdown)
{
    m_values.insert(name, markdown.isEmpty() ? QVariant(false) : QVariant(markdown));
}

void TemplateData::body(QLatin1StringView name, const QString &markdown)
{
    this->markdown(name, QString(markdown).replace(u'\n', KeptNewline));
}

void TemplateData::list(QLatin1StringView name, const QList<TemplateData> &items)
{
    QVariantList values;
    values.reserve(items.size());
    for (const TemplateData &item : items)
        values.append(item.m_values);
    m_values.insert(name, values);
}

void TemplateData::lines(QLatin1StringView name, const QStringList &texts)
{
    QList<TemplateData> items;
    for (const QString &text : texts) {
        items.emplaceBack();
        items.last().line("text"_L1, text);
    }
    list(name, items);
}

}  // namespace evenkeel
