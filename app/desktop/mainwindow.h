// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/actionregistry.h"
#include "app/desktop/docklayout.h"
#include "app/desktop/panes.h"
#include "models/document/document.h"
#include "models/document/shownclock.h"
#include "models/playbook/aids/advice.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/navigator.h"

#include <QMainWindow>

#include <memory>

class QActionGroup;

namespace evenkeel {

class BannerBar;
class Clock;
class GuardrailBar;
class PromptBar;
class Sheets;
class FindBar;
class TimeTravelBar;
class SelectionCopy;
class Settings;
enum class CopyForm;

/// The window of one open incident. Owns the document; closing it waits for the disk, or asks.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The clock and the settings must outlive it; without settings all is as it ships.
    MainWindow(std::unique_ptr<Document> document, const Clock &clock, const Settings *settings = nullptr,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Document &document() { return *m_document; }
    [[nodiscard]] const Document &document() const { return *m_document; }
    [[nodiscard]] PlaybookRun &playbook() { return m_playbook; }
    [[nodiscard]] ActionRegistry &actions() { return m_actions; }
    /// Made when it is asked for, or with the centre once the window is on its way to the screen.
    [[nodiscard]] TimelinePane &timeline() const { return m_panes->timeline(); }
    [[nodiscard]] StatusStrip &strip() const { return m_panes->strip(); }
    [[nodiscard]] DockLayout &layout() { return m_layout; }
    [[nodiscard]] const DockLayout &layout() const { return m_layout; }
    [[nodiscard]] BannerBar &banner() { return *m_banner; }
    /// Made when it is first asked for.
    [[nodiscard]] FindBar &findBar();
    [[nodiscard]] TimeTravelBar &timeTravel() { return *m_travel; }

    /// When the incident was last before somebody's eyes in an earlier run: from then on it tells what happened.
    void setLeft(Instant left);
    /// Geometry and arrangement, as saveGeometry and the layout's state give them; what can't be used is left.
    void restoreArrangement(const QByteArray &geometry, const QByteArray &state);

signals:
    /// For the first time, strip, timeline and log line.
    void painted();
    /// One of those that are made after the window's first paint, or the meeting's window.
    void paneMade(QWidget *pane);
    /// The meeting's window is put away.
    void paneLeft(QWidget *pane);
    void openRequested(const QString &path);
    void declareRequested();
    void settingsRequested();
    void quitRequested();
    void playbooksRequested();
    void tourRequested();
    void exportRequested();
    void printRequested();
    /// It is asked to close, and nothing in it has gone yet.
    void closing();
    /// It has closed; everything is on the disk or kept.
    void closed();

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void fillCentre();
    void paintAnew();
    void readWorkspace();
    void goTo(AidGoal goal);
    void makeCentre();
    void makeMenus();
    void connectActions();
    void showWorkspace();
    void switchTo(Workspace workspace);
    void showTitle();
    void showUndo();
    void undoOrRedo(bool undo);
    void copyAs(CopyForm form);
    void openPalette();
    void showShortcuts();

    std::unique_ptr<Document> m_document;
    ShownClock m_clock;
    PlaybookRun m_playbook;
    Navigator m_navigator;
    ActionRegistry m_actions;
    DockLayout m_layout;
    BannerBar *m_banner = nullptr;
    GuardrailBar *m_guardrails = nullptr;
    FindBar *m_find = nullptr;
    TimeTravelBar *m_travel = nullptr;
    Panes *m_panes = nullptr;
    Sheets *m_sheets = nullptr;
    PromptBar *m_prompts = nullptr;
    SelectionCopy *m_selectionCopy = nullptr;
    QActionGroup *m_workspaces = nullptr;
    bool m_painted = false;
    QByteArray m_left;  ///< an earlier window's arrangement
    Workspace m_arrangedAs = Workspace::Respond;
    bool m_arranged = false;  ///< as that was, or as a new one
};

}  // namespace evenkeel
