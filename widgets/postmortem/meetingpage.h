// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/incident/change.h"
#include "widgets/common/panecontext.h"
#include "widgets/postmortem/formlines.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace evenkeel {

class FieldLine;
class ParkedPane;

/// The meeting in which the postmortem is talked over: when, where, with whom, its agenda and the invitation to it; the
/// way into the meeting, and what was parked there.
class MeetingPage : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingPage(const PaneContext &context, QWidget *parent = nullptr);

    /// Puts back what an earlier run left, and tells of it.
    void restoreDrafts() { m_lines.restoreDrafts(); }

signals:
    void failed(const evenkeel::Error &error);
    void noticed(const QString &text);
    /// The meeting begins: its window is wanted.
    void meetingRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeForm();
    void readIncident();
    void readFields();
    void showAgenda();
    [[nodiscard]] Result<Changes> timeFrom(const QString &text) const;
    [[nodiscard]] Result<Changes> minutesFrom(const QString &text) const;
    [[nodiscard]] Result<Changes> invitedFrom(const QString &text) const;
    void takeSuggestion();

    PaneContext m_context;
    FieldLine *m_time;
    FieldLine *m_minutes;
    FieldLine *m_place;
    FieldLine *m_invited;
    QLabel *m_timeLabel;
    QLabel *m_inTime;
    QPushButton *m_suggest;
    QLabel *m_asked;
    QLabel *m_agenda;
    QPushButton *m_begin;
    ParkedPane *m_parked;
    FormLines m_lines;
};

}  // namespace evenkeel
