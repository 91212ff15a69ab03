// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/help/tourpanel.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace evenkeel {

class MainWindow;

/// The guided tour of a window: a dozen steps in about five minutes, each of which moves on by itself when what it asks
/// for was done. Belongs to the window; deletes itself at its end.
class Tour : public QObject
{
    Q_OBJECT

public:
    explicit Tour(MainWindow &window);

    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int stepCount() const { return int(m_stops.size()); }

private:
    struct Stop {
        TourPanel::Step step;
        std::function<QWidget *()> target;
        /// What is different once it was tried; unset where there is nothing to try.
        std::function<QString()> state;
    };
    void makeStops();
    void goTo(int step);
    void look();
    void end();

    MainWindow &m_window;
    TourPanel *m_panel;
    std::vector<Stop> m_stops;
    int m_step = 0;
    QString m_before;  ///< the state when the step began
    bool m_done = false;
};

}  // namespace evenkeel
