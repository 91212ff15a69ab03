// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mailtext.h"

#include <QHash>
#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int DeepestPart = 8;  // mails forwarded in mails

using MailFields = QHash<QByteArray, QByteArray>;

struct MailPart {
    MailFields fields;  ///< by their names in small letters
    QByteArray body;
};

// Fields go on where a line begins with a blank; an empty line ends them.
MailPart partFrom(const QByteArray &bytes)
{
    MailPart part;
    QByteArray name;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = bytes.sliced(at, end - at);
        at = std::min(end + 1, bytes.size());
        if (line.trimmed().isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!name.isEmpty())
                part.fields[name] += ' ' + line.trimmed();
        } else if (colon > 0 && !line.left(colon).contains(' ')) {
            name = line.left(colon).toLower();
            part.fields.insert(name, line.sliced(colon + 1).trimmed());
        } else {
            return {};
        }
    }
    part.body = bytes.sliced(at);
    return part;
}

// "text/plain; charset=utf-8": what stands after the name and the equals sign, without quotation marks.
QByteArray parameterOf(const QByteArray &field, const QByteArray &name)
{
    const QList<QByteArray> parameters = field.split(';');
    for (const QByteArray &parameter : parameters.mid(1)) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || parameter.left(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = parameter.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

// "=C3=BC" is a letter, "=" at its end joins a line with the next.
QByteArray fromQuotedPrintable(const QByteArray &body)
{
    QByteArray plain;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] != '=') {
            plain += body[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < body.size() && (body[end] == ' ' || body[end] == '\t' || body[end] == '\r'))
            ++end;
        if (end >= body.size() || body[end] == '\n') {
            i = end;
            continue;
        }
        bool isNumber = false;
        const int byte = body.mid(i + 1, 2).toInt(&isNumber, 16);
        plain += isNumber ? char(byte) : '=';
        i += isNumber ? 2 : 0;
    }
    return plain;
}

QString decoded(const MailPart &part, const QByteArray &type)
{
    const QByteArray encoding = part.fields.value("content-transfer-encoding").toLower();
    const QByteArray bytes = encoding == "base64"             ? QByteArray::fromBase64(part.body)
                             : encoding == "quoted-printable" ? fromQuotedPrintable(part.body)
                                                              : part.body;
    const QByteArray charset = parameterOf(type, "charset");
    // What names a set that isn't known is mostly one of these two.
    QStringDecoder decoder(
        QStringConverter::encodingForName(charset.constData()).value_or(QStringConverter::Encoding::Utf8));
    QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

void gather(const MailPart &part, int depth, QStringList &texts)
{
    const QByteArray type = part.fields.value("content-type", "text/plain");
    const QByteArray kind = type.left(type.indexOf(';')).trimmed().toLower();
    if (kind == "text/plain" || kind == "text/markdown") {
        texts.append(decoded(part, type));
        return;
    }
    if (depth >= DeepestPart)
        return;
    if (kind == "message/rfc822")
        return gather(partFrom(part.body), depth + 1, texts);
    const QByteArray boundary = parameterOf(type, "boundary");
    if (!kind.startsWith("multipart/") || boundary.isEmpty())
        return;
    QByteArray inside;
    bool isInside = false;
    const QList<QByteArray> lines = part.body.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray mark = line.trimmed();
        if (mark != "--" + boundary && mark != "--" + boundary + "--") {
            if (isInside)
                inside += line + '\n';
            continue;
        }
        if (isInside)
            gather(partFrom(inside), depth + 1, texts);
        inside.clear();
        isInside = !mark.endsWith("--") || mark == "--" + boundary;
    }
    // Cut off on its way.
    if (isInside && !inside.isEmpty())
        gather(partFrom(inside), depth + 1, texts);
}

}  // namespace

QStringList textsOfMail(const QByteArray &bytes)
{
    const MailPart mail = partFrom(bytes);
    if (!mail.fields.contains("content-type") && !mail.fields.contains("content-transfer-encoding"))
        return {};
    QStringList texts;
    gather(mail, 0, texts);
    return texts;
}

}  // namespace evenkeel
