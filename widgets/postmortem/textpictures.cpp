// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/textpictures.h"

#include "models/document/document.h"
#include "models/document/evidencestore.h"
#include "models/report/pdf/readpicture.h"

#include <QFutureWatcher>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostPictureBytes = 64LL * 1024 * 1024;
constexpr int LongestSideShown = 1600;

}  // namespace

TextPictures::TextPictures(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, [this] {
        // What was taken away or expunged isn't kept here either.
        const auto gone =
            m_pictures.removeIf([this](QHash<EntityId, QImage>::iterator kept) { return !file(kept.key()); });
        if (gone > 0)
            emit changed();
    });
}

const Evidence *TextPictures::file(EntityId evidence) const
{
    const Evidence *found = m_document.incident().evidence().find(evidence);
    return found && !found->deleted && !found->digest.isEmpty() ? found : nullptr;
}

QImage TextPictures::picture(EntityId evidence)
{
    const auto known = m_pictures.constFind(evidence);
    if (known != m_pictures.cend())
        return *known;
    const Evidence *kept = file(evidence);
    if (!kept)
        return {};
    m_pictures.insert(evidence, {});
    auto *reading = new QFutureWatcher<QImage>(this);
    connect(reading, &QFutureWatcher<QImage>::finished, this, [this, reading, evidence] {
        take(evidence, reading->result());
        reading->deleteLater();
    });
    reading->setFuture(m_document.evidence().read(kept->digest, MostPictureBytes, [](const Result<QByteArray> &bytes) {
        return bytes ? readPicture(*bytes, LongestSideShown) : QImage();
    }));
    return {};
}

void TextPictures::take(EntityId evidence, const QImage &picture)
{
    if (!file(evidence)) {
        m_pictures.remove(evidence);
    } else {
        m_pictures.insert(evidence, picture);
        if (picture.isNull())
            m_broken.insert(evidence);
    }
    emit changed();
}

bool TextPictures::isPicture(const Evidence &file)
{
    return file.mimeType.startsWith("image/"_L1) && !file.mimeType.contains("svg"_L1);
}

QList<const Evidence *> TextPictures::choices() const
{
    QList<const Evidence *> files;
    m_document.incident().evidence().forEach([&](const Evidence &kept) {
        if (!kept.digest.isEmpty() && isPicture(kept))
            files.append(&kept);
    });
    std::ranges::stable_sort(files, [](const Evidence *a, const Evidence *b) {
        return a->captured.value_or(a->logged) > b->captured.value_or(b->logged);
    });
    return files;
}

}  // namespace evenkeel
