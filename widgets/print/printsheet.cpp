// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print/printsheet.h"

#include "models/document/document.h"
#include "models/report/disclosure.h"
#include "models/report/exporttime.h"
#include "models/report/pageranges.h"
#include "models/report/reportfile.h"
#include "models/workspace/settings.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/enumchoice.h"
#include "widgets/export/destinationfield.h"
#include "widgets/export/reportchoices.h"
#include "widgets/print/pagesview.h"
#include "widgets/print/printstate.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

PrintSheet::PrintSheet(Document &document, const Clock &clock, Settings &settings, const Ways &ways, QWidget *parent)
    : QDialog(parent), m_document(document), m_clock(clock), m_settings(settings), m_ways(ways),
      m_banner(new BannerBar(this)),
      m_destination(new DestinationField(QFileInfo(document.path()).absolutePath(), this)), m_view(new PagesView(this)),
      m_state(new PrintState(this)), m_withoutHead(new QAction(tr("Print without the record's number"), this)),
      m_shippedLook(new QAction(tr("Use the shipped look and templates"), this)), m_look(readOwnLook(settings)),
      m_maker(ways.print)
{
    setWindowTitle(tr("Print %1").arg(document.incident().facts().key));
    auto *centre = new QHBoxLayout;
    centre->setSpacing(theme::wide(this));
    centre->addWidget(makeChoices(), 2);
    centre->addWidget(m_view, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addLayout(centre, 1);
    layout->addWidget(m_state);
    layout->addWidget(makeButtons());

    choose(m_report, settings.get<SettingKey::ExportReport>());
    choose(m_audience, settings.get<SettingKey::ExportAudience>());
    choose(m_paper, m_look.style.paper.value_or(settings.get<SettingKey::Paper>()));
    m_paper->setEnabled(!m_look.style.paper);
    for (const QComboBox *box : {m_report, m_audience, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintSheet::layOut);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintSheet::usePrinter);
    connect(m_grey, &QCheckBox::toggled, this, [this] { m_view->setZoom(m_view->zoom()); });
    connect(m_view, &PagesView::wanted, this, &PrintSheet::askForPicture);
    connect(m_state, &PrintState::cancelled, this, &PrintSheet::stop);
    connect(m_shippedLook, &QAction::triggered, this, [this] {
        m_look.problems.clear();
        m_banner->dismiss();
    });
    connect(m_withoutHead, &QAction::triggered, this, [this] {
        m_banner->dismiss();
        m_withHead = false;
        m_isStale = true;
        m_stage = Stage::WaitingForPages;
        goOnPrinting();
    });

    connect(&m_maker, &PagesMaker::progressed, this, [this](int percent) {
        if (m_stage == Stage::Printing)
            m_state->showRunning(tr("Printing…"), percent);
        else
            m_state->showRunning(tr("Laying out the pages…"), percent);
    });
    connect(&m_maker, &PagesMaker::laidOut, this, &PrintSheet::onLaidOut);
    connect(&m_maker, &PagesMaker::notLaidOut, this, &PrintSheet::onNotLaidOut);
    connect(&m_maker, &PagesMaker::drawn, m_view, &PagesView::setPicture);
    connect(&m_maker, &PagesMaker::printed, this, &PrintSheet::onPrinted);
    connect(&document, &Document::safe, this, [this] {
        if (m_stage == Stage::WaitingForDisk)
            goOnPrinting();
    });
    connect(&document, &Document::troubled, this, [this] {
        if (m_stage == Stage::WaitingForDisk)
            goOnPrinting();
    });
    // However fast an incident goes, its pages have time to be made.
    m_followDocument.setSingleShot(true);
    m_followDocument.setInterval(1000);
    connect(&document, &Document::changed, this, [this] {
        m_isStale = true;
        m_followDocument.start();
    });
    connect(&m_followDocument, &QTimer::timeout, this, [this] {
        if (m_maker.isBusy())
            m_followDocument.start();
        else if (m_isStale)
            layOut();
    });
    connect(&m_finding, &BackgroundWork::finished, this, &PrintSheet::takePrinters);

    const QSize size(fontMetrics().averageCharWidth() * 132, fontMetrics().height() * 40);
    resize(size.boundedTo(screen()->availableSize() * 9 / 10));
    m_report->setFocus(Qt::OtherFocusReason);
    tellOfTheLook();
    showPrinter();
}

void PrintSheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_finding.isRunning() && !m_hasLooked)
        m_finding.start([this, find = m_ways.findPrinters](const BackgroundWork::GoOn &) { m_found = find(); });
    if (!m_isLaidOut)
        layOut();
}

bool PrintSheet::tellOfTheLook()
{
    if (m_look.problems.isEmpty())
        return false;
    m_banner->show(m_look.problems.first(), {m_shippedLook});
    return true;
}

// Those there are, and a file: which is there even where no printer is.
void PrintSheet::takePrinters()
{
    if (m_leaving)
        return deleteLater();
    m_hasLooked = true;
    m_printers = m_found ? *m_found : QList<PrinterInfo>();
    const QSignalBlocker blocker(m_printer);
    m_printer->clear();
    for (const PrinterInfo &known : std::as_const(m_printers))
        m_printer->addItem(known.words.isEmpty() || known.words == known.name
                               ? known.name
                               : tr("%1 (%2)", "what people call a printer, its name").arg(known.words, known.name),
                           known.name);
    m_printer->addItem(tr("A file (PDF of these pages)"), QString());
    m_printer->setCurrentIndex(0);
    usePrinter();
}

// The paper is the printer's until somebody takes another, unless the organisation has one of its own.
void PrintSheet::usePrinter()
{
    if (const PrinterInfo *to = printer()) {
        if (to->paper && !m_look.style.paper)
            choose(m_paper, *to->paper);
        if (!to->hasColour)
            m_grey->setChecked(true);
    }
    showPrinter();
}

const PrinterInfo *PrintSheet::printer() const
{
    const QString name = m_printer->currentData().toString();
    const auto found = std::ranges::find(m_printers, name, &PrinterInfo::name);
    return name.isEmpty() || found == m_printers.end() ? nullptr : &*found;
}

void PrintSheet::showPrinter()
{
    const PrinterInfo *chosenOne = printer();
    const bool isLooking = !m_hasLooked;
    m_fileLabel->setVisible(!chosenOne && !isLooking);
    m_destination->setVisible(!chosenOne && !isLooking);
    m_copies->setEnabled(chosenOne != nullptr && m_stage == Stage::Idle);
    QString about;
    if (isLooking)
        about = QString();
    else if (!m_found)
        about = tr("Printing isn't possible here: %1 The pages can go into a file.").arg(m_found.error().message());
    else if (m_printers.isEmpty())
        about = tr("No printer is set up on this machine. The pages can go into a file, or export a PDF, which has "
                   "bookmarks and links as well.");
    else if (chosenOne && !(chosen<PaperSize>(m_paper) == PaperSize::A4 ? chosenOne->takesA4 : chosenOne->takesLetter))
        about = tr("This printer says that it has no such paper.");
    m_aboutPrinter->setText(about);
    m_aboutPrinter->setVisible(!about.isEmpty());
    m_print->setEnabled(m_stage == Stage::Idle && m_hasLooked);
    m_destination->propose(reportFileName(m_document.incident(), options(), ReportFormat::Pdf));
}

ReportOptions PrintSheet::options() const
{
    return {.kind = chosen<ReportKind>(m_report),
            .audience = chosen<Audience>(m_audience),
            .exportedAt = exportTime(m_clock),
            .head = m_withHead ? QString::fromLatin1(m_document.head().hash.toHex()) : QString(),
            .paper = chosen<PaperSize>(m_paper),
            .incidentPath = m_document.path(),
            .style = m_look.style,
            .templates = m_look.templates};
}

PrintOrder PrintSheet::order(const QList<int> &pages) const
{
    const PrinterInfo *to = printer();
    return {.printer = to ? to->name : QString(),
            .file = to ? QString() : m_destination->path(),
            .incidentPath = m_document.path(),
            .title = reportFileName(m_document.incident(), options(), ReportFormat::Pdf),
            .paper = chosen<PaperSize>(m_paper),
            .pages = pages,
            .copies = m_copies->value(),
            .grey = m_grey->isChecked()};
}

void PrintSheet::layOut()
{
    m_followDocument.stop();
    if (!isVisible() || m_stage == Stage::Printing)
        return;
    showPrinter();
    m_isStale = false;
    m_isLaidOut = false;
    if (m_view->pageCount() == 0)
        m_view->say(tr("Laying out the pages…"));
    m_leftOut->setText(ReportChoices::leftOut(
        leftOutOf(chosen<ReportKind>(m_report), Disclosure(m_document.incident(), chosen<Audience>(m_audience)))));
    m_maker.layOut(m_document.incident(), options());
}

void PrintSheet::onLaidOut(int pages)
{
    m_isLaidOut = true;
    if (m_stage == Stage::Idle)
        m_state->clear();
    m_view->setPageCount(pages);
    if (m_stage == Stage::WaitingForPages)
        goOnPrinting();
}

void PrintSheet::onNotLaidOut(const Error &error)
{
    stop();
    m_view->say(error.message());
}

void PrintSheet::askForPicture(int page, const QSize &pixels)
{
    m_maker.draw(page, pixels, m_grey->isChecked());
}

void PrintSheet::tryToPrint()
{
    if (m_stage != Stage::Idle)
        return;
    m_banner->dismiss();
    if (tellOfTheLook())
        return;
    const QFileInfo file(m_destination->path());
    if (!printer() && (m_destination->path().isEmpty() || !file.isAbsolute() || file.isDir())) {
        m_destination->look();
        m_banner->show(m_destination->note());
        m_destination->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_isLaidOut)
        if (const auto pages = readPageRanges(m_pages->text(), m_view->pageCount()); !pages) {
            m_banner->show(pages.error());
            m_pages->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_settings.set<SettingKey::ExportReport>(chosen<ReportKind>(m_report));
    m_settings.set<SettingKey::ExportAudience>(chosen<Audience>(m_audience));
    m_withHead = true;
    m_stage = Stage::WaitingForDisk;
    setBusy(true);
    goOnPrinting();
}

// What is printed names the newest transaction of the file, so all that it tells must be there; and it tells what the
// incident tells now.
void PrintSheet::goOnPrinting()
{
    if (m_stage == Stage::WaitingForDisk) {
        const int pending = m_document.pendingCount();
        if (pending > 0 && m_document.trouble()) {
            stop();
            m_banner->show(tr("%n changes are not on the disk yet, so the pages can't name the record they were made "
                              "from. Wait until they are, or print without it.",
                              nullptr, pending),
                           {m_withoutHead});
            return;
        }
        if (pending > 0) {
            m_state->showRunning(tr("Waiting until %n changes are on the disk…", nullptr, pending), -1);
            return;
        }
        m_stage = Stage::WaitingForPages;
    }
    if (m_isStale) {
        setBusy(true);
        layOut();
        return;
    }
    if (!m_isLaidOut)
        return;
    const auto pages = readPageRanges(m_pages->text(), m_view->pageCount());
    if (!pages) {
        stop();
        m_banner->show(pages.error());
        return;
    }
    m_stage = Stage::Printing;
    setBusy(true);
    m_state->showRunning(tr("Printing…"), 0);
    m_maker.print(order(*pages));
}

void PrintSheet::stop()
{
    m_maker.cancel();
    if (m_stage == Stage::Printing)
        return;  // told by its end
    const bool wasLayingOut = !m_isLaidOut;
    m_stage = Stage::Idle;
    m_state->clear();
    setBusy(false);
    if (wasLayingOut)
        m_view->say(tr("The pages were not made. Choose something, or press Print, to make them."));
    m_isStale = m_isStale || wasLayingOut;
}

void PrintSheet::onPrinted(const Result<void> &outcome)
{
    m_stage = Stage::Idle;
    setBusy(false);
    m_state->clear();
    if (outcome) {
        const PrinterInfo *to = printer();
        m_state->showDone(to ? tr("Sent to %1").arg(m_printer->currentText())
                             : tr("Saved to %1").arg(QDir::toNativeSeparators(m_destination->path())));
        emit printed();
    } else if (outcome.error().code != ErrorCode::Cancelled) {
        m_banner->show(outcome.error());
    }
    if (m_isStale)
        m_followDocument.start();
}

// What is being printed stays as it was asked for.
void PrintSheet::setBusy(bool busy)
{
    m_print->setEnabled(!busy && m_hasLooked);
    for (QWidget *choice : std::as_const(m_choices))
        choice->setEnabled(!busy);
    m_paper->setEnabled(!busy && !m_look.style.paper);
    if (!busy)
        m_copies->setEnabled(printer() != nullptr);
}

void PrintSheet::done(int result)
{
    m_followDocument.stop();
    m_maker.cancel();
    QDialog::done(result);
    // The window goes on while printers are still looked for, which can take long.
    m_leaving = true;
    if (!m_finding.isRunning())
        deleteLater();
}

}  // namespace evenkeel
