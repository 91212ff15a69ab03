// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/incident.h"
#include "models/markup/markdowntree.h"

#include <functional>

namespace evenkeel {

class ReportScope;

/// Pictures of a report in Markdown, as files to be written beside it.
struct ReportPictureFiles {
    struct File {
        QString name;
        QByteArray bytes;
        bool operator==(const File &) const = default;
    };
    QString folder;  ///< beside the report, without a path
    QList<File> files;
};

/// The pictures that a report's texts ask for, as far as its readers are given them. Those that stay inside, that
/// aren't there any more (deleted or expunged) and that can't be shown are told of in words instead: nothing is left
/// out silently. Lives as long as one report is made.
class ReportPictures
{
public:
    /// As much of one picture as is ever read.
    static constexpr qint64 MostBytes = 64LL * 1024 * 1024;

    explicit ReportPictures(const ReportScope &scope) : m_scope(scope) {}

    /// The bytes of a picture go to `take`, whose answer is its new address; empty: it can't be shown. Each is read
    /// once, however often it is asked for.
    using Take = std::function<QString(const QByteArray &bytes)>;
    void place(MarkdownTree &tree, const Take &take);
    /// The same for a text, whose pictures become files, or words where there is no `files`.
    [[nodiscard]] QString place(const QString &markdown, ReportPictureFiles *files);

private:
    /// Where the picture is found, or the words that stand in for it.
    struct Placed {
        QString address;
        QString words;
    };
    [[nodiscard]] Placed placed(const QString &address, const QString &alt, const Take &take);
    [[nodiscard]] QString inWords(const char *why, const QString &alt = {}) const;

    const ReportScope &m_scope;
    QHash<EntityId, QString> m_addresses;
};

}  // namespace evenkeel
