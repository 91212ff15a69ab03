// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/pdf/writepdf.h"

#include <QRectF>
#include <QStringList>
#include <QTemporaryDir>

namespace evenkeel::test {

/// A PDF as other people's programs see it: qpdf and Poppler's tools. Tests that need them are skipped without.
class PdfInspector
{
public:
    [[nodiscard]] static bool hasTools();

    /// Writes the document and keeps it in a folder of its own.
    [[nodiscard]] Result<void> write(const PdfDocument &document, const PdfOptions &options = {});

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }

    /// What a tool prints; `@` among the arguments stands for the file.
    [[nodiscard]] QByteArray run(const QString &tool, QStringList arguments, int *exitCode = nullptr) const;
    /// Whether qpdf finds nothing wrong.
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] QString info(const QString &key) const;
    [[nodiscard]] int pageCount() const { return info(QStringLiteral("Pages")).toInt(); }
    /// The lines of each page that aren't empty, without blanks around them.
    [[nodiscard]] QList<QStringList> pages() const;
    [[nodiscard]] QString text() const;
    /// Where a word stands first, in points from its page's top left.
    [[nodiscard]] QRectF wordArea(const QString &word) const;
    /// The document with its objects spelled out.
    [[nodiscard]] QString objects() const;

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

/// A document with the given Markdown as body, and a header and footer.
[[nodiscard]] PdfDocument documentOf(const QString &markdown);

}  // namespace evenkeel::test
