// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/agenda.h"
#include "models/postmortem/agendatimer.h"
#include "models/report/reportlanguage.h"
#include "widgets/common/panecontext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace evenkeel {

class AgendaBar;

/// The agenda of a meeting with the time that each point takes, and questions to ask at the one where it stands, in the
/// incident's language. Over time is told in words and by the bar, and stops nothing.
class AgendaPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPanel(const PaneContext &context, QWidget *parent = nullptr);

    void pauseOrRun();
    /// The next point, or with -1 the one before.
    void goOn(int step);
    void nextQuestion();
    [[nodiscard]] AgendaTopic topic() const;

    /// Where it stands, to be taken up again later.
    [[nodiscard]] QString state() const;
    void restore(QStringView state);

signals:
    void pointChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeFont();
    void readIncident();
    void showPoints();
    void showTime();
    void showQuestion();
    /// Where it stands among the points.
    [[nodiscard]] int row() const;

    PaneContext m_context;
    ReportLanguage m_language;
    QList<AgendaPoint> m_points;
    AgendaTimer m_timer;  ///< counts topics, so that a point that comes or goes takes no other's time
    int m_question = 0;
    QTimer m_tick;
    QLabel *m_now;
    QLabel *m_left;
    AgendaBar *m_bar;
    QLabel *m_whole;
    QToolButton *m_run;
    QToolButton *m_back;
    QToolButton *m_on;
    QListWidget *m_list;
    QLabel *m_asked;
    QToolButton *m_another;
};

}  // namespace evenkeel
