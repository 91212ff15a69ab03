// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/slackimport.h"

#include "models/intake/cleantext.h"
#include "models/intake/jsoninput.h"
#include "models/intake/slackchannels.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class SlackImportText
{
    Q_DECLARE_TR_FUNCTIONS(SlackImportText)
};

constexpr qsizetype quotedCharacters = 60;

// Microseconds since 1970 of "1736554636.807919", unique in a channel; nothing for anything else.
std::optional<qint64> microseconds(const QString &ts)
{
    const qsizetype point = ts.indexOf(u'.');
    const QString seconds = ts.left(point < 0 ? ts.size() : point);
    const QString fraction = point < 0 ? QString() : ts.mid(point + 1);
    const auto digits = [](const QString &text) {
        return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (seconds.isEmpty() || seconds.size() > 11 || fraction.size() > 6 || !digits(seconds) || !digits(fraction))
        return std::nullopt;
    return seconds.toLongLong() * 1'000'000 + fraction.leftJustified(6, u'0').toLongLong();
}

// Why a message is left out, or empty.
QString omissionOf(const QString &subtype)
{
    static const QSet<QString> comings{u"channel_join"_s, u"channel_leave"_s, u"group_join"_s,
                                       u"group_leave"_s,  u"bot_add"_s,       u"bot_remove"_s};
    if (comings.contains(subtype))
        return SlackImportText::tr("join and leave messages");
    if (subtype == u"tombstone"_s || subtype == u"message_deleted"_s)
        return SlackImportText::tr("deleted messages");
    return {};
}

class SlackImport
{
public:
    SlackImport(const SlackChannel &channel, const SlackNames &names) : m_channel(channel), m_names(names) {}

    Result<void> takeDay(const QString &path, const QByteArray &bytes)
    {
        const auto day = readJson(bytes, path);
        if (!day)
            return day.error();
        qsizetype place = 0;
        for (const auto &message : day->toArray())
            takeMessage(message, path, ++place);
        return {};
    }

    IntakeResult finish()
    {
        std::ranges::stable_sort(m_messages, {}, &Message::microseconds);
        QHash<QString, qsizetype> places;
        for (const Message &message : std::as_const(m_messages))
            places.insert(message.ts, places.size());
        for (const Message &message : std::as_const(m_messages)) {
            m_result.entries.append(message.entry);
            IntakeEntry &entry = m_result.entries.last();
            const auto parent = message.threadTs == message.ts ? places.cend() : places.constFind(message.threadTs);
            if (parent == places.cend())
                continue;
            const IntakeEntry &answered = m_messages[*parent].entry;
            entry.replyTo = answered.origin;
            QStringList notes{entry.note};
            notes.removeAll(QString());
            addNote(notes, SlackImportText::tr("in reply to"), quoted(answered));
            entry.note = notes.join(u'\n');
        }
        return m_result;
    }

private:
    struct Message {
        qint64 microseconds = 0;
        QString ts;
        QString threadTs;
        IntakeEntry entry;
    };

    void takeMessage(const QJsonValue &message, const QString &path, qsizetype place)
    {
        const auto problem = [&](const QString &what) {
            m_result.addProblem({place, SlackImportText::tr("%1, message %2").arg(path).arg(place), what,
                                 SlackImportText::tr("Left out.")});
        };
        if (message[u"type"_s].toString(u"message"_s) != u"message"_s)
            return m_result.addOmission(SlackImportText::tr("records that are no messages"));
        const QString omission = omissionOf(message[u"subtype"_s].toString());
        if (!omission.isEmpty())
            return m_result.addOmission(omission);
        const QString ts = message[u"ts"_s].toString();
        const auto time = microseconds(ts);
        if (!time)
            return problem(SlackImportText::tr("It has no ts that is a time."));
        if (m_known.contains(ts))
            return m_result.addOmission(SlackImportText::tr("messages listed again"));

        Message taken{.microseconds = *time, .ts = ts, .threadTs = message[u"thread_ts"_s].toString(), .entry = {}};
        IntakeEntry &entry = taken.entry;
        entry.text = textOf(message, &entry.link);
        QStringList files;
        for (const auto &file : message[u"files"_s].toArray())
            files.append(fileName(file));
        files.append(fileName(message[u"file"_s]));
        files.removeAll(QString());
        QStringList notes;
        if (entry.text.isEmpty())
            entry.text = files.join(u", "_s);
        else
            addNote(notes, SlackImportText::tr("files"), files.join(u", "_s));
        if (entry.text.isEmpty())
            return m_result.addOmission(SlackImportText::tr("messages without text"));
        entry.note = notes.join(u'\n');
        entry.origin = u"slack:"_s + m_channel.id + u'/' + ts;
        entry.occurred.begin = Instant(Duration(*time / 1000));
        entry.owner = ownerOf(message, path, place);
        m_known.insert(ts);
        m_messages.append(taken);
    }

    // Programs often put their text into attachments only.
    QString textOf(const QJsonValue &message, QString *link) const
    {
        const QString text = plainSlackText(message[u"text"_s].toString(), m_names, link);
        if (!text.isEmpty())
            return text;
        QStringList parts;
        for (const auto &attachment : message[u"attachments"_s].toArray()) {
            QStringList said;
            for (const auto &name : {u"pretext"_s, u"title"_s, u"text"_s})
                said.append(plainSlackText(attachment[name].toString(), m_names, link));
            said.removeAll(QString());
            if (said.isEmpty())
                said.append(plainSlackText(attachment[u"fallback"_s].toString(), m_names, link));
            parts.append(said);
        }
        for (const auto &block : message[u"blocks"_s].toArray())
            parts.append(plainSlackText(block[u"text"_s][u"text"_s].toString(), m_names, link));
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    static QString fileName(const QJsonValue &file)
    {
        const QString name = cleanLine(file[u"name"_s].toString());
        return name.isEmpty() ? cleanLine(file[u"title"_s].toString()) : name;
    }

    QString ownerOf(const QJsonValue &message, const QString &path, qsizetype place)
    {
        const QString user = cleanLine(message[u"user"_s].toString());
        const QString known = m_names.users.value(user);
        if (!known.isEmpty())
            return known;
        const QJsonValue profile = message[u"user_profile"_s];
        for (const QString &name :
             {profile[u"real_name"_s].toString(), profile[u"display_name"_s].toString(),
              message[u"username"_s].toString(), message[u"bot_profile"_s][u"name"_s].toString()}) {
            const QString clean = cleanLine(name);
            if (!clean.isEmpty())
                return clean;
        }
        if (!user.isEmpty() && !m_unknownUsers.contains(user)) {
            m_unknownUsers.insert(user);
            m_result.addProblem({place, SlackImportText::tr("%1, message %2").arg(path).arg(place),
                                 SlackImportText::tr("users.json has no name for %1.").arg(user),
                                 SlackImportText::tr("The id stands for the name, here and in later messages.")});
        }
        return user;
    }

    static QString quoted(const IntakeEntry &entry)
    {
        QString text = cleanLine(entry.text);
        if (text.size() > quotedCharacters)
            text = cleanLine(text.left(quotedCharacters)) + u'…';
        return entry.owner.isEmpty() ? text : entry.owner + u", “"_s + text + u'”';
    }

    const SlackChannel &m_channel;
    const SlackNames &m_names;
    QSet<QString> m_known;
    QSet<QString> m_unknownUsers;
    QList<Message> m_messages;
    IntakeResult m_result;
};

}  // namespace

Result<IntakeResult> readSlackExport(const QString &path, const SlackOptions &options)
{
    const auto files = ExportFiles::open(path, options.limits);
    if (!files)
        return files.error();
    const auto channels = SlackChannels::read(**files);
    if (!channels)
        return channels.error();
    const auto channel = channels->find(options.channel);
    if (!channel)
        return channel.error();
    SlackImport import(*channel, channels->names());
    const auto passed = (*files)->read(
        channel->days, [&import](const QString &day, const QByteArray &bytes) { return import.takeDay(day, bytes); });
    if (!passed)
        return passed.error();
    return import.finish();
}

}  // namespace evenkeel
