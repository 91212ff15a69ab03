// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/draftstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace evenkeel {

using namespace Qt::StringLiterals;

QString uniteDraft(const Draft &draft, const QString &current)
{
    if (current == draft.base || current == draft.text)
        return draft.text;
    if (draft.text == draft.base)
        return current;
    return current + u"\n\n"_s + draft.text;
}

DraftStore::DraftStore(const QString &stateFolder, EntityId incident)
    : m_folder(u"%1/drafts-%2"_s.arg(stateFolder, incident.toString()))
{
}

QString DraftStore::pathOf(const EntityRef &entity, const QString &field) const
{
    // A field's name may hold anything, a file's may not.
    const QByteArray name = QCryptographicHash::hash(field.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"%1/%2-%3.json"_s.arg(m_folder, entity.id.toString(), QString::fromLatin1(name));
}

Result<void> DraftStore::keep(const Draft &draft) const
{
    if (draft.text.isEmpty() || draft.text == draft.base) {
        remove(draft.entity, draft.field);
        return {};
    }
    QDir().mkpath(m_folder);
    QSaveFile file(pathOf(draft.entity, draft.field));
    const QJsonObject json{{u"kind"_s, QString(entityKindName(draft.entity.kind))},
                           {u"id"_s, draft.entity.id.toString()},
                           {u"field"_s, draft.field},
                           {u"base"_s, draft.base},
                           {u"text"_s, draft.text},
                           {u"saved"_s, toIsoUtc(draft.saved)}};
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(json).toJson());
        if (file.commit())
            return {};
    }
    return Error{ErrorCode::Io, file.errorString(), file.fileName(), {}};
}

void DraftStore::remove(const EntityRef &entity, const QString &field) const
{
    QFile::remove(pathOf(entity, field));
}

QList<Draft> DraftStore::all() const
{
    QList<Draft> drafts;
    const auto files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const auto id = EntityId::fromString(json[u"id"].toString());
        const auto saved = fromIsoUtc(json[u"saved"].toString());
        if (id && saved)
            drafts.append({{entityKindFromName(json[u"kind"].toString().toUtf8()), *id},
                           json[u"field"].toString(),
                           json[u"base"].toString(),
                           json[u"text"].toString(),
                           *saved});
    }
    return drafts;
}

}  // namespace evenkeel
