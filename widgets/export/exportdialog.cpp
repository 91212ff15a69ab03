// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/exportdialog.h"

#include "models/document/document.h"
#include "models/report/exporttime.h"
#include "models/report/pdf/pdfstyle.h"
#include "models/report/pdf/reportpdf.h"
#include "models/report/reportfile.h"
#include "models/workspace/settings.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/enumchoice.h"
#include "widgets/export/destinationfield.h"
#include "widgets/export/exportoutcome.h"
#include "widgets/export/reportchoices.h"
#include "widgets/export/reportpreview.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

// Which forms are laid out on paper.
bool hasPages(ReportFormat format)
{
    return format == ReportFormat::Pdf;
}

}  // namespace

ExportDialog::ExportDialog(Document &document, const Clock &clock, Settings &settings, const QString &folder,
                           QWidget *parent)
    : QDialog(parent), m_document(document), m_clock(clock), m_settings(settings), m_banner(new BannerBar(this)),
      m_destination(
          new DestinationField(QFileInfo(folder).isDir() ? folder : QFileInfo(document.path()).absolutePath(), this)),
      m_preview(new ReportPreview(this)), m_outcome(new ExportOutcome(this)),
      m_withoutHead(new QAction(tr("Export without the record's number"), this)),
      m_shippedTemplates(new QAction(tr("Use the shipped look and templates"), this)), m_look(readOwnLook(settings)),
      m_job(&writeReportPdf)
{
    setWindowTitle(tr("Export %1").arg(document.incident().facts().key));
    auto *centre = new QHBoxLayout;
    centre->setSpacing(theme::wide(this));
    centre->addWidget(makeChoices(), 2);
    centre->addWidget(m_preview, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addLayout(centre, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(makeButtons());

    choose(m_report, settings.get<SettingKey::ExportReport>());
    choose(m_format, settings.get<SettingKey::ExportFormat>());
    choose(m_audience, settings.get<SettingKey::ExportAudience>());
    choose(m_paper, settings.get<SettingKey::Paper>());
    m_archival->setChecked(settings.get<SettingKey::ExportArchival>());
    connect(m_archival, &QCheckBox::toggled, this, &ExportDialog::showChoices);
    connect(m_shippedTemplates, &QAction::triggered, this, [this] {
        m_look.templates = {};
        m_look.problems.clear();
        m_banner->dismiss();
        showChoices();
    });
    for (const QComboBox *box : {m_report, m_format, m_audience, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoices);

    connect(m_preview, &ReportPreview::leftOut, this,
            [this](const LeftOut &what) { m_leftOut->setText(ReportChoices::leftOut(what)); });
    connect(m_preview, &ReportPreview::idle, this, &ExportDialog::leaveWhenIdle);
    connect(m_outcome, &ExportOutcome::cancelled, this, &ExportDialog::stop);
    connect(m_outcome, &ExportOutcome::folderRequested, this, &ExportDialog::folderRequested);
    connect(&m_job, &ReportJob::progressed, m_outcome, &ExportOutcome::showProgress);
    connect(&m_job, &ReportJob::finished, this, &ExportDialog::onFinished);
    connect(m_withoutHead, &QAction::triggered, this, [this] { begin({}); });
    connect(&document, &Document::safe, this, &ExportDialog::onSafe);
    connect(&document, &Document::troubled, this, &ExportDialog::onTroubled);
    // However fast an incident goes, its preview has time to be made.
    m_followDocument.setSingleShot(true);
    m_followDocument.setInterval(1000);
    connect(&document, &Document::changed, &m_followDocument, [this] { m_followDocument.start(); });
    connect(&m_followDocument, &QTimer::timeout, this, [this] {
        if (m_preview->isBusy())
            m_followDocument.start();
        else
            showPreview();
    });

    const QSize wanted(fontMetrics().averageCharWidth() * 128, fontMetrics().height() * 36);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    m_report->setFocus(Qt::OtherFocusReason);
    const QStringList notes = m_look.remarks + missingOf(m_look.style);
    m_own->setText(notes.join(u'\n'));
    m_own->setVisible(!notes.isEmpty());
    showChoices();
}

QWidget *ExportDialog::makeChoices()
{
    auto *scroll = new QScrollArea(this);
    auto *choices = new QWidget(scroll);
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString &label) {
        auto *box = new QComboBox(choices);
        box->setAccessibleName(QString(label).remove(u'&'));
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // Narrower than its longest choice where the window is: the list beneath shows all.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        form->addRow(label, box);
        return box;
    };
    m_report = add(tr("&Report"));
    ReportChoices::offerReports(m_report);
    m_format = add(tr("&Format"));
    m_format->addItem(tr("PDF"), int(ReportFormat::Pdf));
    m_format->addItem(tr("Markdown"), int(ReportFormat::Markdown));
    m_format->addItem(tr("HTML"), int(ReportFormat::Html));
    m_format->addItem(tr("CSV, its main table"), int(ReportFormat::Csv));
    m_format->addItem(tr("JSON, for programs"), int(ReportFormat::Json));
    m_audience = add(tr("For &whom"));
    ReportChoices::offerAudiences(m_audience);
    m_leftOut = new QLabel(choices);
    m_leftOut->setWordWrap(true);
    m_leftOut->setAccessibleDescription(tr("What is left out"));
    form->addRow(m_leftOut);
    m_paper = add(tr("&Paper"));
    ReportChoices::offerPapers(m_paper);
    m_archival = new QCheckBox(tr("For an &archive (PDF/A-1b)"), choices);
    m_archival->setToolTip(tr("With all that is needed to read it in fifty years. Such a PDF holds no other files, so "
                              "the report's Markdown and JSON aren't attached."));
    m_archival->setAccessibleDescription(m_archival->toolTip());
    form->addRow(m_archival);
    m_own = new QLabel(choices);
    m_own->setWordWrap(true);
    m_own->setTextFormat(Qt::PlainText);
    m_own->setAccessibleDescription(tr("About the report's look and templates"));
    form->addRow(m_own);
    auto *fileLabel = new QLabel(tr("F&ile"), choices);
    fileLabel->setBuddy(&m_destination->edit());
    form->addRow(fileLabel, m_destination);
    // In a low window the preview keeps its height, and the choices move beside it.
    scroll->setWidget(choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(choices->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

QWidget *ExportDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_export = new QPushButton(tr("&Export"), row);
    m_export->setDefault(true);
    auto *close = new QPushButton(tr("&Close"), row);
    close->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addStretch(1);
    layout->addWidget(m_export);
    layout->addWidget(close);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::tryToExport);
    connect(close, &QPushButton::clicked, this, &ExportDialog::reject);
    return row;
}

ReportFormat ExportDialog::format() const
{
    return chosen<ReportFormat>(m_format);
}

ReportOptions ExportDialog::options() const
{
    return {.kind = chosen<ReportKind>(m_report),
            .audience = chosen<Audience>(m_audience),
            .exportedAt = exportTime(m_clock),
            .head = QString::fromLatin1(m_document.head().hash.toHex()),
            .paper = chosen<PaperSize>(m_paper),
            .incidentPath = m_document.path(),
            .archival = m_archival->isChecked() && hasPages(format()),
            .style = m_look.style,
            .templates = m_look.templates};
}

void ExportDialog::showChoices()
{
    m_paper->setEnabled(hasPages(format()) && !m_look.style.paper);
    m_archival->setEnabled(hasPages(format()));
    if (!m_look.problems.isEmpty())
        m_banner->show(m_look.problems.first(), {m_shippedTemplates});
    m_destination->propose(reportFileName(m_document.incident(), options(), format()));
    m_outcome->clear();
    m_leftOut->clear();
    showPreview();
}

void ExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showPreview();
}

// How large it becomes is known once the dialog is seen.
void ExportDialog::showPreview()
{
    m_followDocument.stop();
    if (!isVisible())
        return;
    m_preview->show({m_document.incident(), options(), format(), m_destination->path()});
}

void ExportDialog::tryToExport()
{
    if (m_waiting || m_job.isRunning())
        return;
    m_banner->dismiss();
    m_outcome->clear();
    m_path = m_destination->path();
    const QFileInfo file(m_path);
    if (m_path.isEmpty() || !file.isAbsolute() || file.isDir()) {
        m_destination->look();
        m_banner->show(m_destination->note());
        m_destination->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_look.problems.isEmpty()) {
        m_banner->show(m_look.problems.first(), {m_shippedTemplates});
        return;
    }
    m_settings.set<SettingKey::ExportArchival>(m_archival->isChecked());
    m_settings.set<SettingKey::ExportReport>(chosen<ReportKind>(m_report));
    m_settings.set<SettingKey::ExportFormat>(format());
    m_settings.set<SettingKey::ExportAudience>(chosen<Audience>(m_audience));
    waitForDisk();
}

// A report names the newest transaction of the file, so all that it tells must be there.
void ExportDialog::waitForDisk()
{
    m_waiting = true;
    setBusy(true);
    if (m_document.pendingCount() == 0)
        onSafe();
    else if (m_document.trouble())
        onTroubled();
    else
        m_outcome->showWaiting(tr("Waiting until %n changes are on the disk…", nullptr, m_document.pendingCount()));
}

void ExportDialog::onSafe()
{
    if (m_waiting && m_document.pendingCount() == 0)
        begin(options().head);
}

void ExportDialog::onTroubled()
{
    if (!m_waiting)
        return;
    stop();
    m_banner->show(tr("%n changes are not on the disk yet, so the report can't name the record it was made from. Wait "
                      "until they are, or export it without.",
                      nullptr, m_document.pendingCount()),
                   {m_withoutHead});
}

void ExportDialog::begin(const QString &head)
{
    if (m_job.isRunning())
        return;
    m_waiting = false;
    m_banner->dismiss();
    setBusy(true);
    m_outcome->showProgress(0);
    ReportOptions wanted = options();
    wanted.head = head;
    m_job.start({m_document.incident(), wanted, format(), m_path, m_document.path()});
}

void ExportDialog::stop()
{
    m_job.cancel();
    if (!std::exchange(m_waiting, false))
        return;
    m_outcome->clear();
    setBusy(false);
}

void ExportDialog::onFinished(const Result<void> &outcome)
{
    if (m_leaving) {
        leaveWhenIdle();
        return;
    }
    m_outcome->clear();
    setBusy(false);
    if (outcome) {
        m_outcome->showSaved(m_path);
        emit saved(m_path);
    } else if (outcome.error().code != ErrorCode::Cancelled) {
        m_banner->show(outcome.error());
    }
}

// What is being exported stays as it was asked for.
void ExportDialog::setBusy(bool busy)
{
    m_export->setEnabled(!busy);
    for (QWidget *choice : {static_cast<QWidget *>(m_report), static_cast<QWidget *>(m_format),
                            static_cast<QWidget *>(m_audience), static_cast<QWidget *>(m_destination)})
        choice->setEnabled(!busy);
    m_paper->setEnabled(!busy && hasPages(format()) && !m_look.style.paper);
    m_archival->setEnabled(!busy && hasPages(format()));
}

void ExportDialog::done(int result)
{
    m_leaving = true;
    m_waiting = false;
    m_followDocument.stop();
    m_job.cancel();
    m_preview->stop();
    QDialog::done(result);
    leaveWhenIdle();
}

void ExportDialog::leaveWhenIdle()
{
    if (m_leaving && !m_job.isRunning() && !m_preview->isBusy())
        deleteLater();
}

}  // namespace evenkeel
