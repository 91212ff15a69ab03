// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/intake/exportfiles.h"
#include "models/intake/slacktext.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// A channel that has messages in an export.
struct SlackChannel {
    /// As the folder is called: the name, of a direct message the id.
    QString name;
    /// The name where no list of channels tells it.
    QString id;
    /// Paths of the files of its days.
    QStringList days;

    bool operator==(const SlackChannel &) const = default;
};

/// What lies around the messages of a Slack export: its channels, and the names of people and channels. Missing lists
/// leave names out, damaged ones are an error.
class SlackChannels
{
public:
    [[nodiscard]] static Result<SlackChannels> read(ExportFiles &files);

    [[nodiscard]] const SlackNames &names() const { return m_names; }
    /// By name or id; empty finds the only one. The error lists the channels.
    [[nodiscard]] Result<SlackChannel> find(const QString &wanted) const;

private:
    void groupDays(const QStringList &paths);
    [[nodiscard]] Result<void> readList(const QString &path, const QByteArray &bytes);

    QString m_root;
    QList<SlackChannel> m_channels;
    QHash<QString, qsizetype> m_places;
    SlackNames m_names;
};

}  // namespace evenkeel
