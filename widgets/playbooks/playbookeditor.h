// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookedit.h"
#include "models/playbook/editing/playbookfolder.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace evenkeel {

class BannerBar;
class PlaybookForm;
class PlaybookOutline;
class PreviewPane;

/// The window in which one playbook of a person's own is edited: its parts, the form of the chosen one, what the edits
/// do to the sample, and what is wrong. Saves what is sound, and never over what somebody else wrote meanwhile. Closing
/// it with unsaved changes asks; a crash loses them. A window of its own, without a parent.
class PlaybookEditor : public QWidget
{
    Q_OBJECT

public:
    PlaybookEditor(PlaybookFolder folder, OwnPlaybook opened);
    ~PlaybookEditor() override;

    [[nodiscard]] const QString &path() const { return m_opened.path; }
    [[nodiscard]] PlaybookEdit &edit() { return m_edit; }
    [[nodiscard]] PlaybookOutline &outline() { return *m_outline; }
    [[nodiscard]] PlaybookForm &form() { return *m_form; }
    [[nodiscard]] PreviewPane &preview() { return *m_preview; }
    [[nodiscard]] BannerBar &banner() { return *m_banner; }

    /// Something in the folder has changed: what was not edited here is loaded anew, else the choice is offered.
    void lookAgain();
    /// False when it couldn't be saved, which the banner says.
    bool save();

signals:
    void saved(const QString &path);
    /// It has closed, and may be deleted.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    /// As in the window of an incident: what a field can do with its own words is its own.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeButtons();
    void onChanged(const PlaybookEdit::Change &change);
    void showState();
    void showProblems();
    void goTo(const PlaybookPath &value);
    void goToProblem();
    void undoOrRedo(bool undo);
    void loadAnew();
    void saveAs();
    void askBeforeClosing();

    PlaybookFolder m_folder;
    OwnPlaybook m_opened;
    PlaybookEdit m_edit;
    BannerBar *m_banner;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_byHand;
    PlaybookOutline *m_outline;
    PlaybookForm *m_form;
    PreviewPane *m_preview;
    QLabel *m_problemCount;
    QListWidget *m_problems;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_save;
    QAction *m_loadAnew;
    QAction *m_saveAs;
    bool m_leaving = false;
};

}  // namespace evenkeel
