// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/draftstore.h"

#include "models/document/expunge.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString Drafts = u"*.json"_s;

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/window.lock"_s);
    // Only a holder that is gone loses it: one that merely waits for long is still there.
    lock->setStaleLockTime(0);
    return lock;
}

std::optional<Draft> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto id = EntityId::fromString(json[u"id"].toString());
    const auto saved = fromIsoUtc(json[u"saved"].toString());
    if (!id || !saved)
        return std::nullopt;
    return Draft{{entityKindFromName(json[u"kind"].toString().toUtf8()), *id},
                 json[u"field"].toString(),
                 json[u"base"].toString(),
                 json[u"text"].toString(),
                 *saved};
}

}  // namespace

QString uniteDraft(const Draft &draft, const QString &current)
{
    if (current == draft.base || current == draft.text)
        return draft.text;
    if (draft.text == draft.base)
        return current;
    return current + u"\n\n"_s + draft.text;
}

DraftStore::DraftStore(const QString &stateFolder, EntityId incident)
    : m_shelf(u"%1/drafts-%2"_s.arg(stateFolder, incident.toString())),
      m_folder(u"%1/%2"_s.arg(m_shelf, QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

DraftStore::~DraftStore()
{
    if (!m_lock)
        return;
    m_lock.reset();
    QDir().rmdir(m_folder);  // only when nothing is left in it
}

QString DraftStore::nameOf(const EntityRef &entity, const QString &field)
{
    // A field's name may hold anything, a file's may not.
    const QByteArray name = QCryptographicHash::hash(field.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"%1-%2.json"_s.arg(entity.id.toString(), QString::fromLatin1(name));
}

bool DraftStore::makeFolder()
{
    if (m_lock)
        return true;
    QDir().mkpath(m_folder);
    auto lock = lockOf(m_folder);
    if (!lock->tryLock())
        return false;
    m_lock = std::move(lock);
    return true;
}

Result<void> DraftStore::keep(const Draft &draft)
{
    if (draft.text.isEmpty() || draft.text == draft.base || m_gone.contains(draft.entity.id)) {
        remove(draft.entity, draft.field);
        return {};
    }
    // Without the lock the draft is still worth keeping.
    (void)makeFolder();
    QSaveFile file(u"%1/%2"_s.arg(m_folder, nameOf(draft.entity, draft.field)));
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

void DraftStore::remove(const EntityRef &entity, const QString &field)
{
    QFile::remove(u"%1/%2"_s.arg(m_folder, nameOf(entity, field)));
}

void DraftStore::forget(const QSet<EntityId> &entities, const QStringList &words)
{
    m_gone.unite(entities);
    for (Draft draft : all()) {
        const Draft before = draft;
        draft.text = withoutWords(draft.text, words);
        draft.base = withoutWords(draft.base, words);
        if (draft != before || m_gone.contains(draft.entity.id))
            if (!keep(draft))
                remove(draft.entity, draft.field);
    }
}

QList<Draft> DraftStore::all()
{
    adoptFrom(m_shelf);  // where versions before windows had folders kept them
    const auto folders = QDir(m_shelf).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        if (folder.filePath() == m_folder)
            continue;
        // Whoever gets the lock of a window that is gone gets its drafts; nobody else offers them meanwhile.
        const auto lock = lockOf(folder.filePath());
        if (!lock->tryLock())
            continue;
        adoptFrom(folder.filePath());
        lock->unlock();
        QDir().rmdir(folder.filePath());
    }
    QList<Draft> drafts;
    const auto files = QDir(m_folder).entryInfoList({Drafts}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files)
        if (const auto draft = readDraft(info.filePath()))
            drafts.append(*draft);
    return drafts;
}

void DraftStore::adoptFrom(const QString &folder)
{
    const auto files = QDir(folder).entryInfoList({Drafts}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files)
        adopt(info.filePath());
}

void DraftStore::adopt(const QString &path)
{
    const auto left = readDraft(path);
    if (!left || !makeFolder())
        return;
    Draft ours = *left;
    if (const auto present = readDraft(u"%1/%2"_s.arg(m_folder, nameOf(left->entity, left->field))))
        ours.text = present->text == left->text ? left->text : present->text + u"\n\n"_s + left->text;
    if (keep(ours))
        QFile::remove(path);
}

}  // namespace evenkeel
