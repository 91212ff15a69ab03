// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panecontext.h"

#include <QTimer>
#include <QWidget>

namespace evenkeel {

class AgendaPanel;
class BannerBar;
class LineStage;
class MeetingLine;
class ParkedPane;
class TurningSplitter;

/// The meeting on a big screen, in a window of its own that stops nothing: the timeline line by line from before the
/// incident, the agenda with its clock, questions, and what is parked. Keys: see the line at its foot; F11 fills the
/// screen, Esc leaves. Where it stands outlives the program for a day. To be destroyed before its document.
class MeetingWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingWindow(const PaneContext &context);
    ~MeetingWindow() override;

    [[nodiscard]] LineStage &stage() const { return *m_stage; }
    [[nodiscard]] AgendaPanel &agenda() const { return *m_agenda; }

signals:
    /// It is put away; its parts still lie as they were left.
    void leaving();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeKeys();
    void keepPlace();
    void restorePlace();
    void showTitle();

    PaneContext m_context;
    BannerBar *m_banner;
    LineStage *m_stage;
    AgendaPanel *m_agenda;
    ParkedPane *m_parked;
    MeetingLine *m_line;
    TurningSplitter *m_whole;
    TurningSplitter *m_side;  ///< at its right
    QTimer m_keep;
};

}  // namespace evenkeel
