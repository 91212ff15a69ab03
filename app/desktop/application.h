// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/attention.h"
#include "app/desktop/colourscheme.h"
#include "app/desktop/filemanager.h"
#include "models/core/result.h"
#include "models/workspace/recentincidents.h"
#include "models/workspace/settings.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QSettings;

namespace evenkeel {

class Clock;
class MainWindow;
class PlaybooksDialog;
class Recovery;
class StartPage;
struct RecoveryReport;

/// The windows of the program, one an incident. Remembers where they stood.
class Application : public QObject
{
    Q_OBJECT

public:
    struct Places {
        QString stateFolder;   ///< drafts, and what can't be written
        QString settingsFile;  ///< what people chose
        QString accountName;   ///< who speaks while no name is set
    };
    /// The clock must outlive it.
    Application(const Clock &clock, Places places, QObject *parent = nullptr);
    ~Application() override;

    /// The desktop is on this bus: its theme, its notifications and its file manager are used from then on.
    void reachDesktop(const QDBusConnection &bus);
    /// What a person meets first: the start page, with the incidents of late.
    void showStart();
    /// The same, saying why something couldn't be opened; where recovering the file of this path may help, it offers
    /// that.
    void sayOnStart(const Error &error, const QString &path = {});
    /// Closes window by window and ends the program, unless one of them stays open. (Qt's own way closes panes that
    /// float first, and the window would remember them as closed.)
    void quit();
    [[nodiscard]] StartPage *startPage() const { return m_start.get(); }
    /// The window of playbooks; nullptr before it was first wanted.
    [[nodiscard]] PlaybooksDialog *playbooks() const { return m_playbooks.get(); }
    /// Opens an incident in a window, or brings its window to the front.
    Result<MainWindow *> open(const QString &path);
    [[nodiscard]] Recovery &recovery() { return *m_recovery; }
    [[nodiscard]] const std::vector<std::unique_ptr<MainWindow>> &windows() const { return m_windows; }

private:
    void remember(const MainWindow &window);
    void rememberInner(const QWidget &part);
    void rememberLeft(const MainWindow &window);
    void forget(const MainWindow *window);
    void openOrSay(const QString &path, MainWindow *from);
    void openSample();
    void openRecovered(const QString &newPath, const QString &damagedPath, const RecoveryReport &report);
    void askForFile(QWidget *over);
    void declare(QWidget *over);
    void showSettings(QWidget *over);
    void showPlaybooks();
    void startTour();
    void onSettingChanged(SettingKey key);
    void applyAppearance();
    void showUtc(MainWindow &window);
    void showExport(MainWindow &over);
    void showPrint(MainWindow &over);
    void note(const MainWindow &window);
    [[nodiscard]] QString author() const;

    const Clock &m_clock;
    Places m_places;
    std::unique_ptr<QSettings> m_state;
    Settings m_settings;
    RecentIncidents m_recent;
    ColourScheme m_scheme;
    Attention m_attention;
    FileManager m_fileManager;
    Recovery *m_recovery;
    std::unique_ptr<StartPage> m_start;
    std::unique_ptr<PlaybooksDialog> m_playbooks;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

}  // namespace evenkeel
