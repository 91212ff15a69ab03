// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QSettings;

namespace evenkeel {

class Clock;
class MainWindow;

/// The windows of the program, one an incident. Remembers where they stood.
class Application : public QObject
{
    Q_OBJECT

public:
    struct Places {
        QString stateFolder;   ///< drafts, and what can't be written
        QString settingsFile;  ///< how windows stood
        QString author;
    };
    /// The clock must outlive it.
    Application(const Clock &clock, Places places, QObject *parent = nullptr);
    ~Application() override;

    /// Opens an incident in a window, or brings its window to the front.
    Result<MainWindow *> open(const QString &path);
    [[nodiscard]] const std::vector<std::unique_ptr<MainWindow>> &windows() const { return m_windows; }

private:
    void remember(const MainWindow &window);
    void forget(const MainWindow *window);
    void openOrSay(const QString &path, MainWindow &from);

    const Clock &m_clock;
    Places m_places;
    std::unique_ptr<QSettings> m_state;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

}  // namespace evenkeel
