// SPDX-License-Identifier: GPL-3.0-or-later
// The module evenkeel-zip.
#include "models/intake/zipreader.h"

#include <QCoreApplication>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <clocale>
#include <memory>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class ExportZipText
{
    Q_DECLARE_TR_FUNCTIONS(ExportZipText)
};

constexpr size_t blockSize = 65'536;

// Makes this thread's characters UTF-8 for a while: libarchive turns names into those of the locale, and in the C
// locale loses what isn't ASCII.
class Utf8Locale
{
public:
    Utf8Locale() : m_utf8(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
    {
        if (m_utf8)
            m_before = uselocale(m_utf8);
    }
    ~Utf8Locale()
    {
        if (!m_utf8)
            return;
        uselocale(m_before);
        freelocale(m_utf8);
    }
    Utf8Locale(const Utf8Locale &) = delete;
    Utf8Locale &operator=(const Utf8Locale &) = delete;

private:
    locale_t m_utf8;
    locale_t m_before = nullptr;
};

class LibarchiveZip final : public ZipReader
{
public:
    explicit LibarchiveZip(const QString &path) : m_path(path), m_archive(archive_read_new(), &archive_read_free)
    {
        // Only by the directory at the end: without it a zip is cut off, and names may lie.
        archive_read_support_format_zip_seekable(m_archive.get());
        m_opened =
            archive_read_open_filename(m_archive.get(), QFile::encodeName(path).constData(), blockSize) == ARCHIVE_OK;
    }

    Result<bool> next() override
    {
        const int status = m_opened ? archive_read_next_header(m_archive.get(), &m_entry) : ARCHIVE_FATAL;
        if (status == ARCHIVE_EOF)
            return false;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return failure();
        return true;
    }

    QString path() const override
    {
        if (archive_entry_filetype(m_entry) != AE_IFREG)
            return {};
        const char *name = archive_entry_pathname_utf8(m_entry);
        return QString::fromUtf8(name ? name : archive_entry_pathname(m_entry));
    }

    // The size that the directory states is not relied on.
    Result<std::optional<QByteArray>> bytes(qint64 allowed) override
    {
        QByteArray bytes;
        std::array<char, blockSize> block;
        for (;;) {
            const la_ssize_t count = archive_read_data(m_archive.get(), block.data(), block.size());
            if (count < 0)
                return failure();
            if (count == 0)
                return std::optional(bytes);
            if (bytes.size() + count > allowed)
                return std::optional<QByteArray>();
            bytes.append(block.data(), count);
        }
    }

private:
    Error failure() const
    {
        const char *message = archive_error_string(m_archive.get());
        return {ErrorCode::InvalidInput,
                ExportZipText::tr("This is not a zip file that can be read (%1)").arg(QString::fromUtf8(message)),
                m_path, ExportZipText::tr("Name the export's zip file, or the folder it unpacks to.")};
    }

    Utf8Locale m_locale;
    QString m_path;
    std::unique_ptr<archive, decltype(&archive_read_free)> m_archive;
    archive_entry *m_entry = nullptr;
    bool m_opened = false;
};

}  // namespace

}  // namespace evenkeel

extern "C" Q_DECL_EXPORT evenkeel::ZipReader *evenkeelZipReader1(const QString &path)
{
    return new evenkeel::LibarchiveZip(path);
}
