// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidenceopener.h"

#include "models/document/document.h"
#include "models/document/evidencejob.h"
#include "models/document/evidencestore.h"
#include "models/incident/commands/evidenceverbs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

namespace evenkeel {

EvidenceOpener::EvidenceOpener(Document &document, QObject *parent)
    : QObject(parent), m_document(document), m_openUrl(&QDesktopServices::openUrl)
{
}

void EvidenceOpener::open(const Evidence &file)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    // By its id: two files may have one name.
    const QDir folder(m_folder->filePath(file.id.toString()));
    if (!m_folder->isValid() || !folder.mkpath(folder.path())) {
        emit failed({ErrorCode::Io, tr("there is no place for a temporary copy"), QDir::tempPath(),
                     tr("Save the file elsewhere and open it there.")});
        return;
    }
    const QString path = folder.filePath(evidenceName(file.name));
    if (QFileInfo::exists(path)) {
        hand(path);
        return;
    }
    EvidenceJob *job = m_document.evidence().saveAs(file.digest, file.name, path, true);
    connect(job, &EvidenceJob::succeeded, this, [this, path] { hand(path); });
    connect(job, &EvidenceJob::failed, this, &EvidenceOpener::failed);
}

void EvidenceOpener::hand(const QString &path)
{
    if (!m_openUrl(QUrl::fromLocalFile(path)))
        emit failed({ErrorCode::NotFound, tr("no program opened it"), QFileInfo(path).fileName(),
                     tr("Save the file and open it from there.")});
}

}  // namespace evenkeel
