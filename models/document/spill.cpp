// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/spill.h"

#include "models/document/changecodec.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// A line a transaction: its header as JSON, a tab, its changes as the journal stores them.
QByteArray toLine(const QueuedTransaction &transaction)
{
    QList<QByteArray> payloads;
    for (const Change &change : transaction.changes)
        payloads.append(changecodec::encode(change));
    const QJsonObject header{{u"stamp"_s, QString::number(transaction.header.stamp.time)},
                             {u"writer"_s, QString::number(transaction.header.stamp.writer)},
                             {u"logged"_s, toIsoUtc(transaction.header.logged)},
                             {u"author"_s, transaction.header.author},
                             {u"device"_s, transaction.header.device}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\t' + changecodec::join(payloads).replace('\n', ' ')
           + '\n';
}

std::optional<Transaction> fromLine(const QByteArray &line)
{
    const qsizetype tab = line.indexOf('\t');
    const QJsonObject header = QJsonDocument::fromJson(line.left(tab)).object();
    const auto logged = fromIsoUtc(header[u"logged"].toString());
    Transaction transaction;
    if (tab < 0 || !logged || !ChangeDecoder().decode(line.mid(tab + 1).trimmed(), transaction.changes))
        return std::nullopt;
    transaction.header = {{header[u"stamp"].toString().toLongLong(), header[u"writer"].toString().toULongLong()},
                          *logged,
                          header[u"author"].toString(),
                          header[u"device"].toString()};
    return transaction;
}

}  // namespace

Spill::Spill(const QString &stateFolder, EntityId incident, quint64 writer)
    : m_path(u"%1/spill-%2-%3.jsonl"_s.arg(stateFolder, incident.toString(), QString::number(writer, 16)))
{
}

Result<void> Spill::keep(const QList<QueuedTransaction> &queue) const
{
    if (queue.isEmpty()) {
        QFile::remove(m_path);
        return {};
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        for (const QueuedTransaction &transaction : queue)
            file.write(toLine(transaction));
        if (file.commit())
            return {};
    }
    return Error{ErrorCode::Io, file.errorString(), m_path, {}};
}

Spill::Left Spill::findLeft(const QString &stateFolder, EntityId incident)
{
    Left left;
    const auto files =
        QDir(stateFolder)
            .entryInfoList({u"spill-%1-*.jsonl"_s.arg(incident.toString())}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd())
            if (auto transaction = fromLine(file.readLine()))
                left.transactions.append(std::move(*transaction));
        left.files.append(info.filePath());
    }
    std::ranges::stable_sort(left.transactions, {}, [](const Transaction &one) { return one.header.stamp; });
    return left;
}

}  // namespace evenkeel
