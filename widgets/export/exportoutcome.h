// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace evenkeel {

/// How an export goes: that it waits or how far it is, with a way to stop it; in the end where the file lies, with
/// ways to it. Nothing is opened unless somebody presses for it. Invisible until there is something to say.
class ExportOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit ExportOutcome(QWidget *parent = nullptr);

    void showWaiting(const QString &forWhat);
    void showProgress(int percent);
    void showSaved(const QString &path);
    void clear();
    [[nodiscard]] QString text() const;
    /// In place of where it lies: there is no program for the file, or for the folder.
    void sayNothingOpens(const QString &path);

signals:
    void cancelled();
    /// To show the report where it lies.
    void folderRequested(const QString &path);

private:
    void show(const QString &text, bool running);
    void open();

    QString m_path;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_open;
    QPushButton *m_showFolder;
};

}  // namespace evenkeel
