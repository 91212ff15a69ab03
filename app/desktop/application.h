// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/workspace/recentincidents.h"
#include "models/workspace/settings.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QSettings;

namespace evenkeel {

class Clock;
class MainWindow;
class StartPage;

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

    /// What a person meets first: the start page, with the incidents of late.
    void showStart();
    /// The same, saying why something couldn't be opened.
    void sayOnStart(const Error &error);
    /// Opens an incident in a window, or brings its window to the front.
    Result<MainWindow *> open(const QString &path);
    [[nodiscard]] const std::vector<std::unique_ptr<MainWindow>> &windows() const { return m_windows; }

private:
    void remember(const MainWindow &window);
    void forget(const MainWindow *window);
    void openOrSay(const QString &path, MainWindow *from);
    void openSample();
    void askForFile(QWidget *over);
    void declare(QWidget *over);
    void showSettings(QWidget *over);
    void showExport(MainWindow &over);
    void note(const MainWindow &window);
    [[nodiscard]] QString author() const;

    const Clock &m_clock;
    Places m_places;
    std::unique_ptr<QSettings> m_state;
    Settings m_settings;
    RecentIncidents m_recent;
    std::unique_ptr<StartPage> m_start;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

}  // namespace evenkeel
