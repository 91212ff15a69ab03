// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/exportzip.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <clocale>

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

// A zip opened for going through its entries once.
class ZipReader
{
public:
    explicit ZipReader(const QString &path) : m_path(path), m_archive(archive_read_new(), &archive_read_free)
    {
        // Only by the directory at the end: without it a zip is cut off, and names may lie.
        archive_read_support_format_zip_seekable(m_archive.get());
        m_opened =
            archive_read_open_filename(m_archive.get(), QFile::encodeName(path).constData(), blockSize) == ARCHIVE_OK;
    }

    // True for an entry, false at the end.
    Result<bool> next()
    {
        const int status = m_opened ? archive_read_next_header(m_archive.get(), &m_entry) : ARCHIVE_FATAL;
        if (status == ARCHIVE_EOF)
            return false;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return failure();
        return true;
    }

    // Empty for what is no file or has no name that can be read.
    QString path() const
    {
        if (archive_entry_filetype(m_entry) != AE_IFREG)
            return {};
        const char *name = archive_entry_pathname_utf8(m_entry);
        return QString::fromUtf8(name ? name : archive_entry_pathname(m_entry));
    }

    // Nothing if there are more bytes than allowed. The size that the directory states is not relied on.
    Result<std::optional<QByteArray>> bytes(qint64 allowed)
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

Result<std::unique_ptr<ExportFiles>> ExportZip::open(const QString &path, const Limits &limits)
{
    std::unique_ptr<ExportZip> zip(new ExportZip(path, limits));
    ZipReader reader(path);
    // Every entry counts, named well or not.
    for (qsizetype entries = 0;; ++entries) {
        const auto more = reader.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (entries > limits.files * 2 || !zip->addPath(reader.path()))
            return zip->tooMany();
    }
    zip->sortPaths();
    return std::unique_ptr<ExportFiles>(std::move(zip));
}

Result<void> ExportZip::read(const QStringList &wanted, const Take &take)
{
    QSet<QString> left(wanted.begin(), wanted.end());
    ZipReader reader(m_path);
    while (!left.isEmpty()) {
        const auto more = reader.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const QString path = reader.path();
        // Of two entries with one name the first counts.
        if (!left.remove(path))
            continue;
        const auto bytes = reader.bytes(allowance());
        if (!bytes)
            return bytes.error();
        if (!*bytes)
            return tooLarge(path);
        countRead((*bytes)->size());
        if (const auto taken = take(path, **bytes); !taken)
            return taken;
    }
    return {};
}

}  // namespace evenkeel
