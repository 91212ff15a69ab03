// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backgroundwork.h"
#include "models/report/pdf/pagesmaker.h"
#include "models/workspace/ownlook.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace evenkeel {

class BannerBar;
class Clock;
class DestinationField;
class Document;
class PagesView;
class PrintState;
class Settings;

/// Prints a report: which, for whom, where, which pages and how often, with all its pages in view as they come out.
/// Meant for show(): the incident goes on beside it, and the pages follow. Made with new; once closed it cancels what
/// is under way and deletes itself.
class PrintSheet : public QDialog
{
    Q_OBJECT

public:
    /// What reaches beyond the window, which tests replace.
    struct Ways {
        std::function<Result<QList<PrinterInfo>>()> findPrinters = &printersOfThisMachine;  ///< in a thread of its own
        PagesMaker::Print print = &printPages;
    };
    /// What it is made with must outlive it.
    PrintSheet(Document &document, const Clock &clock, Settings &settings, const Ways &ways, QWidget *parent = nullptr);

    void done(int result) override;
    [[nodiscard]] BannerBar &banner() const { return *m_banner; }
    [[nodiscard]] PagesView &view() const { return *m_view; }
    [[nodiscard]] PrintState &state() const { return *m_state; }
    [[nodiscard]] DestinationField &destination() const { return *m_destination; }

signals:
    /// The person would rather have a file with all that a PDF brings along.
    void exportRequested();
    void printed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] PrintOrder order(const QList<int> &pages) const;
    [[nodiscard]] const PrinterInfo *printer() const;
    /// Says that the organisation's style or templates can't be used; false where they can.
    bool tellOfTheLook();
    void takePrinters();
    void usePrinter();
    void showPrinter();
    void layOut();
    void onLaidOut(int pages);
    void onNotLaidOut(const Error &error);
    void askForPicture(int page, const QSize &pixels);
    void tryToPrint();
    void goOnPrinting();
    void stop();
    void onPrinted(const Result<void> &outcome);
    void setBusy(bool busy);

    /// What printing still waits for.
    enum class Stage { Idle, WaitingForDisk, WaitingForPages, Printing };

    Document &m_document;
    const Clock &m_clock;
    Settings &m_settings;
    Ways m_ways;
    BannerBar *m_banner;
    QComboBox *m_report;
    QComboBox *m_audience;
    QLabel *m_leftOut;
    QComboBox *m_printer;
    QLabel *m_aboutPrinter;
    QComboBox *m_paper;
    QLineEdit *m_pages;
    QSpinBox *m_copies;
    QCheckBox *m_grey;
    QLabel *m_fileLabel;
    DestinationField *m_destination;
    PagesView *m_view;
    PrintState *m_state;
    QPushButton *m_print;
    QPushButton *m_export;
    QAction *m_withoutHead;
    QAction *m_shippedLook;
    OwnLook m_look;  ///< read once: what is shown and what is printed are made of the same
    QList<QWidget *> m_choices;
    QList<PrinterInfo> m_printers;
    Result<QList<PrinterInfo>> m_found{QList<PrinterInfo>()};
    QTimer m_followDocument;
    PagesMaker m_maker;
    Stage m_stage = Stage::Idle;
    bool m_isStale = false;  ///< the incident has changed since the pages were made
    bool m_isLaidOut = false;
    bool m_withHead = true;
    bool m_hasLooked = false;  ///< for printers
    bool m_leaving = false;
    BackgroundWork m_finding;  ///< last: it ends before what it uses
};

}  // namespace evenkeel
