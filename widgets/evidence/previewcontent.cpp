// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/previewcontent.h"

#include "models/document/evidencetype.h"
#include "models/report/pdf/readpicture.h"

#include <QStringDecoder>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Unset when it isn't UTF-8, or no text.
std::optional<QString> readText(QByteArray bytes, bool isCut)
{
    if (bytes.contains('\0'))
        return std::nullopt;
    if (isCut)  // perhaps within a character
        for (int i = 0; i < 4 && !bytes.isEmpty(); ++i) {
            const auto last = quint8(bytes.back());
            if (last < 0x80)
                break;
            bytes.chop(1);
            if (last >= 0xC0)
                break;
        }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

}  // namespace

qint64 bytesToPreview(const QString &mimeType, qint64 size)
{
    return mimeType.startsWith("image/"_L1) && size <= MostPreviewPicture ? MostPreviewPicture : MostPreviewText;
}

PreviewContent previewOf(const Result<QByteArray> &beginning, const QString &name, qint64 size)
{
    PreviewContent content;
    if (!beginning) {
        content.error = beginning.error();
        return content;
    }
    content.type = evidenceType(name, *beginning);
    content.mayRun = mayRunWhenOpened(name, *beginning);
    content.picture = readPicture(*beginning);
    if (!content.picture.isNull()) {
        content.kind = PreviewContent::Kind::Picture;
        return content;
    }
    const QByteArray head = beginning->left(MostPreviewText);
    content.isCut = head.size() < size;
    if (const auto text = readText(head, content.isCut)) {
        content.kind = PreviewContent::Kind::Text;
        content.text = *text;
    }
    return content;
}

}  // namespace evenkeel
