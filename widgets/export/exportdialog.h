// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportjob.h"
#include "models/workspace/ownlook.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace evenkeel {

class BannerBar;
class Clock;
class DestinationField;
class Document;
class ExportOutcome;
class ReportPreview;
class Settings;

/// Exports an incident: which report, in which form, for whom, where to, with its first page in view. Meant for show():
/// the incident goes on beside it, and the preview follows. Made with new; once closed it cancels what is under way,
/// waits for nothing, and deletes itself.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it is made with must outlive it, but for its last moment with its parent. `folder` is where the last export
    /// went; empty: beside the incident.
    ExportDialog(Document &document, const Clock &clock, Settings &settings, const QString &folder,
                 QWidget *parent = nullptr);

    void done(int result) override;
    [[nodiscard]] BannerBar &banner() const { return *m_banner; }
    [[nodiscard]] ReportPreview &preview() const { return *m_preview; }
    [[nodiscard]] ExportOutcome &outcome() const { return *m_outcome; }
    [[nodiscard]] DestinationField &destination() const { return *m_destination; }

protected:
    void showEvent(QShowEvent *event) override;

signals:
    /// A report is on the disk.
    void saved(const QString &path);
    /// The person wants to see the report where it lies.
    void folderRequested(const QString &path);

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] ReportFormat format() const;
    void showChoices();
    void showPreview();
    void tryToExport();
    void waitForDisk();
    void onSafe();
    void onTroubled();
    void begin(const QString &head);
    void stop();
    void onFinished(const Result<void> &outcome);
    void setBusy(bool busy);
    void leaveWhenIdle();

    Document &m_document;
    const Clock &m_clock;
    Settings &m_settings;
    BannerBar *m_banner;
    QComboBox *m_report;
    QComboBox *m_format;
    QComboBox *m_audience;
    QComboBox *m_paper;
    QLabel *m_leftOut;
    QCheckBox *m_archival;
    QLabel *m_own;  ///< what there is to know of the organisation's look and templates
    DestinationField *m_destination;
    ReportPreview *m_preview;
    ExportOutcome *m_outcome;
    QPushButton *m_export;
    QAction *m_withoutHead;
    QAction *m_shippedTemplates;
    OwnLook m_look;  ///< read once: the preview and what is written are made of the same
    ReportJob m_job;
    QString m_path;  ///< of the job's report
    QTimer m_followDocument;
    bool m_waiting = false;  ///< for the disk
    bool m_leaving = false;
};

}  // namespace evenkeel
