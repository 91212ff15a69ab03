// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/slackchannels.h"

#include "models/intake/cleantext.h"
#include "models/intake/jsoninput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class SlackChannelsText
{
    Q_DECLARE_TR_FUNCTIONS(SlackChannelsText)
};

constexpr qsizetype mostListed = 30;

bool isDayFile(QStringView name)
{
    static constexpr QStringView pattern = u"0000-00-00.json";
    return name.size() == pattern.size() && std::ranges::equal(name, pattern, [](QChar c, QChar expected) {
               return expected == u'0' ? c >= u'0' && c <= u'9' : c == expected;
           });
}

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

// Where the lists lie: at the top, or in the one folder that a zip often wraps all in.
QString rootOf(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString name = fileName(path);
        if ((name == u"channels.json"_s || name == u"users.json"_s) && path.count(u'/') <= 1)
            return path.chopped(name.size());
    }
    return {};
}

QString userName(const QJsonValue &user)
{
    const QJsonValue profile = user[u"profile"_s];
    for (const QString &name : {profile[u"real_name"_s].toString(), user[u"real_name"_s].toString(),
                                profile[u"display_name"_s].toString(), user[u"name"_s].toString()}) {
        const QString clean = cleanLine(name);
        if (!clean.isEmpty())
            return clean;
    }
    return {};
}

}  // namespace

Result<SlackChannels> SlackChannels::read(ExportFiles &files)
{
    SlackChannels channels;
    channels.m_root = rootOf(files.paths());
    channels.groupDays(files.paths());
    if (channels.m_channels.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     SlackChannelsText::tr("This is not a Slack export: it has no channel folder with files such as "
                                           "2020-02-20.json"),
                     {},
                     SlackChannelsText::tr("Name the folder or zip that holds channels.json.")};
    QStringList lists;
    for (const QString &name : {u"users.json"_s, u"channels.json"_s, u"groups.json"_s, u"mpims.json"_s, u"dms.json"_s})
        lists.append(channels.m_root + name);
    const auto passed = files.read(
        lists, [&channels](const QString &path, const QByteArray &bytes) { return channels.readList(path, bytes); });
    if (!passed)
        return passed.error();
    return channels;
}

void SlackChannels::groupDays(const QStringList &paths)
{
    QMap<QString, QStringList> days;
    for (const QString &path : paths) {
        const QString name = fileName(path);
        if (!path.startsWith(m_root) || !isDayFile(name))
            continue;
        const QString folder = path.mid(m_root.size()).chopped(name.size());
        if (folder.count(u'/') == 1)
            days[folder.chopped(1)].append(path);
    }
    for (auto channel = days.cbegin(); channel != days.cend(); ++channel) {
        const QString name = cleanLine(channel.key());
        m_places.insert(name, m_channels.size());
        m_channels.append({name, name, channel.value()});
    }
}

Result<void> SlackChannels::readList(const QString &path, const QByteArray &bytes)
{
    const auto list = readJson(bytes, path);
    if (!list)
        return list.error();
    const bool users = fileName(path) == u"users.json"_s;
    for (const auto &element : list->toArray()) {
        const QString id = cleanLine(element[u"id"_s].toString());
        const QString name = users ? userName(element) : cleanLine(element[u"name"_s].toString());
        if (id.isEmpty() || name.isEmpty())
            continue;
        if (users) {
            m_names.users.insert(id, name);
            continue;
        }
        m_names.channels.insert(id, name);
        const auto place = m_places.constFind(name);
        if (place != m_places.cend())
            m_channels[*place].id = id;
    }
    return {};
}

Result<SlackChannel> SlackChannels::find(const QString &wanted) const
{
    const QString name = wanted.startsWith(u'#') ? wanted.mid(1) : wanted;
    if (name.isEmpty() && m_channels.size() == 1)
        return m_channels.first();
    QStringList listed;
    for (const SlackChannel &channel : m_channels) {
        if (!name.isEmpty()
            && (channel.name.compare(name, Qt::CaseInsensitive) == 0
                || channel.id.compare(name, Qt::CaseInsensitive) == 0))
            return channel;
        if (listed.size() < mostListed)
            listed.append(channel.name.left(80));
    }
    if (m_channels.size() > listed.size())
        listed.append(SlackChannelsText::tr("and %1 more").arg(m_channels.size() - listed.size()));
    const QString remedy = SlackChannelsText::tr("Name the channel to import: %1.").arg(listed.join(u", "_s));
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     SlackChannelsText::tr("The export holds %1 channels").arg(m_channels.size()),
                     {},
                     remedy};
    return Error{
        ErrorCode::NotFound, SlackChannelsText::tr("The export holds no messages of “%1”").arg(wanted), {}, remedy};
}

}  // namespace evenkeel
