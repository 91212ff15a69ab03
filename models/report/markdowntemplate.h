// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/owntemplates.h"
#include "models/report/templatedata.h"

#include <QHash>

namespace evenkeel {

class Progress;
class ReportLanguage;

/// A Mustache template that gives Markdown. `{{#t}}words{{/t}}` are words of the report's language. A tag alone on its
/// line takes the line with it, as the Mustache specification says (kainjow::mustache leaves some of them empty).
class MarkdownTemplate
{
public:
    /// `partials` are the templates that `{{> name}}` names.
    MarkdownTemplate(const QString &source, const QHash<QString, QString> &partials);

    /// One of those that the program ships, by its file's name without suffix.
    [[nodiscard]] static MarkdownTemplate shipped(const QString &name);

    [[nodiscard]] static OwnTemplates allShipped();
    /// The same, but where people's own take its place, or that of a partial; those are bounded while they render.
    [[nodiscard]] static MarkdownTemplate named(const QString &name, const OwnTemplates &own);

    /// InvalidInput when the template isn't Mustache; the message says where. Cancelled once the progress is.
    [[nodiscard]] Result<QString> render(const TemplateData &data, const ReportLanguage &language,
                                         Progress &progress) const;

private:
    QString m_source;
    QHash<QString, QString> m_partials;
    bool m_isOwn = false;  ///< some of it is people's, who may write what never ends
};

}  // namespace evenkeel
