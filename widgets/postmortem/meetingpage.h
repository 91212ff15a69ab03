// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/change.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace evenkeel {

class FieldLine;
class LineDraft;
class ParkedPane;

/// The meeting in which the postmortem is talked over: when, where, with whom, its agenda and the invitation to it; the
/// way into the meeting, and what was parked there.
class MeetingPage : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingPage(const PaneContext &context, QWidget *parent = nullptr);
    ~MeetingPage() override;

    /// Puts back what an earlier run left, and tells of it.
    void restoreDrafts();

signals:
    void failed(const evenkeel::Error &error);
    void noticed(const QString &text);
    /// The meeting begins: its window is wanted.
    void meetingRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeForm();
    [[nodiscard]] QList<FieldLine *> lines() const { return {m_time, m_minutes, m_place, m_invited}; }
    void readIncident();
    void readFields();
    void showAgenda();
    void writeTime(const QString &text);
    void writeMinutes(const QString &text);
    void writePlace(const QString &text);
    void writeInvited(const QString &text);
    void takeSuggestion();
    bool perform(const QString &name, const Changes &changes);
    void refuse(FieldLine *line, const Error &error);

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
    QList<LineDraft *> m_drafts;
};

}  // namespace evenkeel
