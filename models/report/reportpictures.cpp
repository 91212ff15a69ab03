// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportpictures.h"

#include "models/document/readevidence.h"
#include "models/markup/pictureaddress.h"
#include "models/markup/pictures.h"
#include "models/report/pictureformat.h"
#include "models/report/reportscope.h"

#include <QCoreApplication>
#include <QUrl>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytesInAll = 64LL * 1024 * 1024;  // of the files beside a report in Markdown

}  // namespace

QString ReportPictures::inWords(const char *why, const QString &alt) const
{
    const QString words = m_scope.word(why);
    return u'[' + (alt.isEmpty() ? words : words + u": "_s + alt) + u']';
}

ReportPictures::Placed ReportPictures::placed(const QString &address, const QString &alt, const Take &take)
{
    const auto id = evidenceAt(address);
    const Evidence *file = id ? m_scope.incident.evidence().find(*id) : nullptr;
    // What it shows is said only to those who may see it.
    if (file && !m_scope.disclosure.shows(*file))
        return {{}, inWords(QT_TRANSLATE_NOOP("Report", "picture left out"))};
    if (!file || file->deleted || file->digest.isEmpty())
        return {{}, inWords(QT_TRANSLATE_NOOP("Report", "picture no longer kept with the incident"), alt)};
    if (m_scope.options.incidentPath.isEmpty() || !take)
        return {{}, inWords(QT_TRANSLATE_NOOP("Report", "picture left out"), alt)};
    const auto known = m_addresses.constFind(*id);
    QString found = known == m_addresses.cend() ? QString() : *known;
    if (known == m_addresses.cend()) {
        const auto bytes = readEvidence(m_scope.options.incidentPath, file->digest, MostBytes);
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            return {{}, inWords(QT_TRANSLATE_NOOP("Report", "picture no longer kept with the incident"), alt)};
        if (bytes && bytes->size() < MostBytes)
            found = take(*bytes);
        m_addresses.insert(*id, found);
    }
    if (found.isEmpty())
        return {{}, inWords(QT_TRANSLATE_NOOP("Report", "picture that can't be shown"), alt)};
    return {found, {}};
}

void ReportPictures::place(MarkdownTree &tree, const Take &take)
{
    placePictures(tree, [&](MarkdownInline &picture) {
        const Placed found = placed(picture.url, picture.text, take);
        if (found.address.isEmpty())
            picture = {MarkdownInlineKind::Text, found.words, {}, {}};
        else
            picture.url = found.address;
    });
}

QString ReportPictures::place(const QString &markdown, ReportPictureFiles *files)
{
    qint64 bytesInAll = 0;
    const Take take = [&](const QByteArray &bytes) -> QString {
        const auto format = pictureFormat(bytes);
        if (!format || bytesInAll + bytes.size() > MostBytesInAll)
            return {};
        bytesInAll += bytes.size();
        const QString name = u"picture-%1.%2"_s.arg(files->files.size() + 1).arg(format->suffix);
        files->files.append({name, bytes});
        return QString::fromLatin1(QUrl::toPercentEncoding(files->folder)) + u'/' + name;
    };
    return placePictures(markdown, [&](const QString &alt, const QString &address) {
        const Placed found = placed(address, alt, files ? take : Take());
        // Between brackets, so that the words of a text that stood as an alternative stay what they are.
        return found.address.isEmpty() ? u'\\' + found.words.chopped(1) + u"\\]"_s
                                       : u"!["_s + alt + u"]("_s + found.address + u')';
    });
}

}  // namespace evenkeel
