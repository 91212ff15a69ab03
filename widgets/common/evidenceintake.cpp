// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/evidenceintake.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/document/evidencejob.h"
#include "models/document/evidencestore.h"
#include "models/incident/commands/evidenceverbs.h"
#include "models/report/reporttime.h"
#include "widgets/common/bannerbar.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

bool isIncident(const QString &path)
{
    return path.endsWith(".keel"_L1, Qt::CaseInsensitive);
}

}  // namespace

EvidenceIntake::EvidenceIntake(const PaneContext &context, BannerBar &question, QObject *parent)
    : QObject(parent), m_context(context), m_question(question)
{
}

void EvidenceIntake::watch(QWidget *widget, const Place &place)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
    m_places.insert(widget, place);
}

bool EvidenceIntake::canTake(const QMimeData &data, const Place &place, bool pasted)
{
    const QStringList files = localFiles(data);
    if (!files.isEmpty())
        return place.takesIncidents || std::ranges::none_of(files, isIncident);
    return data.hasImage() && !(pasted && place.isForText && data.hasText());
}

bool EvidenceIntake::take(const QMimeData &data, const Place &place, bool pasted, const Goal &goal)
{
    if (!canTake(data, place, pasted))
        return false;
    if (const QStringList files = localFiles(data); !files.isEmpty())
        takeFiles(files, goal);
    else
        takePicture(qvariant_cast<QImage>(data.imageData()), goal);
    return true;
}

void EvidenceIntake::takePicture(const QImage &picture, const Goal &goal)
{
    if (picture.isNull()) {
        emit failed({ErrorCode::InvalidInput, tr("the picture can't be read"), {}, tr("Save it as a file first.")});
        return;
    }
    const Instant now = m_context.clock.now();
    EvidenceDraft draft;
    draft.name = tr("screenshot %1.png").arg(ReportTime(m_context.document.incident().zone()).clock(now));
    draft.mimeType = u"image/png"_s;
    draft.source = tr("pasted");
    draft.captured = now;
    // Packing a large picture takes its time: not here.
    const EvidenceSource pack = [picture]() -> Result<std::unique_ptr<QIODevice>> {
        auto packed = std::make_unique<QBuffer>();
        packed->open(QIODevice::ReadWrite);
        if (!picture.save(packed.get(), "PNG"))
            return Error{ErrorCode::InvalidInput, EvidenceIntake::tr("the picture can't be packed"), {}, {}};
        packed->seek(0);
        return std::unique_ptr<QIODevice>(std::move(packed));
    };
    if (const auto job = m_context.document.evidence().attach(pack, draft, goal.entry))
        follow(*job, goal);
    else
        emit failed(job.error());
}

void EvidenceIntake::takeFiles(const QStringList &paths, const Goal &goal)
{
    QStringList large;
    qint64 bytes = 0;
    for (const QString &path : paths) {
        const qint64 size = QFileInfo(path).size();
        if (size > EvidenceStore::LargeFile && !m_context.document.isReadOnly()) {
            large.append(path);
            bytes += size;
        } else {
            takeFile(path, goal);
        }
    }
    if (!large.isEmpty())
        askAboutLarge(large, bytes, goal);
}

void EvidenceIntake::takeFile(const QString &path, const Goal &goal)
{
    if (const auto job = m_context.document.evidence().attachFile(path, goal.entry))
        follow(*job, goal);
    else
        emit failed(job.error());
}

void EvidenceIntake::askAboutLarge(const QStringList &paths, qint64 bytes, const Goal &goal)
{
    auto *attach = new QAction(tr("Attach"), &m_question);
    connect(attach, &QAction::triggered, this, [this, attach, paths, goal] {
        m_question.dismiss();
        attach->deleteLater();
        for (const QString &path : paths)
            takeFile(path, goal);
    });
    const QString size = QLocale().formattedDataSize(bytes);
    const QString name = evidenceName(paths.first());
    m_question.show(paths.size() == 1 ? tr("%1 has %2. The incident's file grows by that much.").arg(name, size)
                                      : tr("%n large files have %1. The incident's file grows by that much.", nullptr,
                                           int(paths.size()))
                                            .arg(size),
                    {attach});
}

void EvidenceIntake::follow(EvidenceJob *job, const Goal &goal)
{
    if (goal.attached)
        connect(job, &EvidenceJob::succeeded, this, goal.attached);
    connect(job, &EvidenceJob::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            emit failed(error);
    });
}

bool EvidenceIntake::eventFilter(QObject *watched, QEvent *event)
{
    const auto place = m_places.constFind(watched);
    if (place == m_places.cend())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!canTake(*drop->mimeData(), *place, false)) {
            // Words are the widget's own affair; incidents are for the window to open.
            if (!drop->mimeData()->hasUrls())
                return false;
            drop->ignore();
            return true;
        }
        // Never a move: the original stays where it is.
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        const EntityId entry = place->entryAt ? place->entryAt(drop->position().toPoint()) : EntityId();
        if (event->type() == QEvent::Drop)
            take(*drop->mimeData(), *place, false, {entry, place->attached});
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
        return pasted && take(*pasted, *place, true, {{}, place->attached});
    }
    return false;
}

}  // namespace evenkeel
