// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/icalendar.h"

#include "models/report/reporttext.h"

#include <QUrl>

namespace evenkeel::icalendar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 75;  // octets, without the line's end

}  // namespace

// A line that goes on begins with a space.
QByteArray contentLine(const QByteArray &name, const QByteArray &value)
{
    const QByteArray whole = name + ':' + value;
    QByteArray folded;
    qsizetype room = LongestLine;
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype next = at + 1;
        while (next < whole.size() && (quint8(whole[next]) & 0xC0) == 0x80)
            ++next;
        if (next - at > room) {
            folded += "\r\n ";
            room = LongestLine - 1;
        }
        folded += whole.mid(at, next - at);
        room -= next - at;
        at = next;
    }
    return folded + "\r\n";
}

QByteArray text(const QString &text)
{
    QString escaped = cleanedText(text).trimmed();
    escaped.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    return escaped.replace(u'\t', u' ').toUtf8();
}

QByteArray utc(Instant instant)
{
    return toIsoUtc(instant).section(u'.', 0, 0).remove(u'-').remove(u':').remove(u'Z').toLatin1() + 'Z';
}

QByteArray address(const QString &written)
{
    const QUrl url(written.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return isWeb ? url.toEncoded() : QByteArray();
}

QByteArray calendarOf(const QByteArray &components)
{
    return contentLine("BEGIN", "VCALENDAR") + contentLine("VERSION", "2.0")
           + contentLine("PRODID", "-//Evenkeel//Evenkeel//EN") + components + contentLine("END", "VCALENDAR");
}

}  // namespace evenkeel::icalendar
