// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencepane.h"

#include "models/document/document.h"
#include "models/document/evidencejob.h"
#include "models/document/evidencestore.h"
#include "models/incident/commands/evidenceverbs.h"
#include "models/items/evidencemodel.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/evidenceintake.h"
#include "widgets/common/navigator.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/evidence/evidenceopener.h"
#include "widgets/evidence/evidencepreview.h"
#include "widgets/evidence/jobline.h"
#include "widgets/tables/tablepane.h"
#include "widgets/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

EvidencePane::EvidencePane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_banner(new BannerBar(this)),
      m_splitter(new TurningSplitter(u"evidence"_s, this)), m_preview(new EvidencePreview(context.document, this)),
      m_intake(new EvidenceIntake(context, *m_banner, this)), m_opener(new EvidenceOpener(context.document, this)),
      m_jobs(new QVBoxLayout)
{
    auto model = std::make_unique<EvidenceModel>(context.document, context.clock);
    m_model = model.get();
    m_table = new TablePane(
        context, std::move(model),
        {tr("Evidence"), tr("No evidence yet."), tr("Drop a file here, or paste a screenshot with Ctrl+V."), QString()},
        int(EvidenceModel::Column::Name), this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    const int margin = theme::narrow(this);
    layout->setContentsMargins({0, 0, margin, margin});
    layout->setSpacing(margin);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(m_jobs);
    m_jobs->setContentsMargins(margin, 0, 0, 0);
    // While the table is empty it can't have the keyboard, and a screenshot is to be pasted all the same.
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Evidence"));

    view().setDragEnabled(true);  // into a text that shows it
    const EvidenceIntake::Place place{.takesIncidents = true};
    m_intake->watch(this, place);
    m_intake->watch(&view(), place);
    m_intake->watch(view().viewport(), place);
    connect(m_intake, &EvidenceIntake::failed, this, &EvidencePane::failed);
    connect(m_table, &TablePane::failed, this, &EvidencePane::failed);
    connect(m_opener, &EvidenceOpener::failed, this, &EvidencePane::failed);
    connect(m_preview, &EvidencePreview::openRequested, this, &EvidencePane::openCurrent);
    connect(m_preview, &EvidencePreview::saveRequested, this, &EvidencePane::saveCurrent);
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidencePane::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidencePane::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &EvidencePane::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EvidencePane::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EvidencePane::showCurrent);
    connect(&context.document.evidence(), &EvidenceStore::started, this, &EvidencePane::onStarted);
    connect(&context.navigator, &Navigator::arrived, this, &EvidencePane::onArrived);
    showCurrent();
}

QTableView &EvidencePane::view() const
{
    return m_table->view();
}

const Evidence *EvidencePane::current() const
{
    const QVariant id = view().currentIndex().data(EvidenceModel::IdRole);
    const Evidence *file = m_context.document.incident().evidence().find(id.value<EntityId>());
    return file && !file->deleted ? file : nullptr;
}

void EvidencePane::showCurrent()
{
    const bool any = m_model->rowCount() > 0 || !m_model->filter().isEmpty();
    m_preview->setVisible(any);
    setFocusProxy(any ? &view() : nullptr);
    m_preview->show(current());
}

void EvidencePane::onArrived(const EntityRef &entity)
{
    if (entity.kind != EntityKind::Evidence)
        return;
    QModelIndex row = m_model->indexOf(entity.id);
    if (!row.isValid()) {
        m_table->clearFilter();
        row = m_model->indexOf(entity.id);
    }
    if (row.isValid()) {
        view().setCurrentIndex(row);
        view().scrollTo(row);
    }
}

void EvidencePane::onStarted(EvidenceJob *job)
{
    m_jobs->addWidget(new JobLine(job, this));
    // What came in last is what people want to see, unless they look at another.
    connect(job, &EvidenceJob::succeeded, this, [this](EntityId evidence) {
        if (!evidence.isNull() && !view().currentIndex().isValid())
            view().setCurrentIndex(m_model->indexOf(evidence));
    });
}

void EvidencePane::chooseFiles()
{
    m_intake->takeFiles(QFileDialog::getOpenFileNames(this, tr("Attach files"), QDir::homePath()));
}

void EvidencePane::openCurrent()
{
    const Evidence *file = current();
    const auto &content = m_preview->content();
    if (!file || !content || content->error)
        return;
    if (content->mayRun) {
        emit failed({ErrorCode::InvalidInput, tr("opening it could run it"), file->name, tr("Save it instead.")});
        return;
    }
    m_opener->open(*file);
}

void EvidencePane::saveCurrent()
{
    const Evidence *file = current();
    if (!file)
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the original"), folder.filePath(evidenceName(file->name)));
    if (!path.isEmpty())
        saveCurrentTo(path);
}

void EvidencePane::saveCurrentTo(const QString &path)
{
    const Evidence *file = current();
    if (!file)
        return;
    EvidenceJob *job = m_context.document.evidence().saveAs(file->digest, file->name, path);
    connect(job, &EvidenceJob::succeeded, this, [this, path] {
        m_banner->show(tr("Saved as %1. Its SHA-256 is the one noted here.").arg(QDir::toNativeSeparators(path)));
    });
    connect(job, &EvidenceJob::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            emit failed(error);
    });
}

void EvidencePane::setShareView(bool shared)
{
    m_model->setWithoutPrivate(shared);
}

void EvidencePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto way = width() > height() ? Qt::Horizontal : Qt::Vertical;
    const int half = (way == Qt::Horizontal ? width() : height()) / 2;
    m_splitter->turn(way, {half, half});
}

}  // namespace evenkeel
