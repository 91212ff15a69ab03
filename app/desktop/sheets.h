// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/instant.h"
#include "widgets/common/panecontext.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QDialog;
class QWidget;

namespace evenkeel {

class RedactionsSheet;

/// The sheets that lie beside a window and never stop it: handover, catch-up, check-in, how responders fare, the
/// playbook's aids and which is followed, the meeting, what is redacted; at most one of each. To be destroyed before
/// the document they look at.
class Sheets : public QObject
{
    Q_OBJECT

public:
    Sheets(const PaneContext &context, QWidget &window);
    ~Sheets() override;

    void handOver(const QString &role);
    /// Since the program was last left, else since an hour ago.
    void catchUp();
    void helpWithSeverity();
    void pickMitigation();
    void showCriteria();
    void checkIn();
    void responders();
    void followPlaybook();
    /// The meeting about the postmortem, in a window of its own for another screen.
    void meet();
    /// What is kept from readers; and keeps these words from them, where there are any.
    void redact(const QString &words);
    /// When the incident was last before somebody's eyes, in an earlier run.
    void setLeft(Instant left) { m_left = left; }

signals:
    /// The meeting's window, before it is seen; and when it is put away.
    void meetingMade(QWidget *window);
    void meetingLeft(QWidget *window);
    void failed(const evenkeel::Error &error);

private:
    void show(QPointer<QDialog> &place, QDialog *sheet);

    PaneContext m_context;
    QWidget &m_window;
    QPointer<QDialog> m_handover;
    QPointer<QDialog> m_catchUp;
    QPointer<QDialog> m_severityHelper;
    QPointer<QDialog> m_mitigation;
    QPointer<QDialog> m_criteria;
    QPointer<QDialog> m_checkIn;
    QPointer<QDialog> m_responders;
    QPointer<QDialog> m_followPlaybook;
    QPointer<QWidget> m_meeting;
    QPointer<RedactionsSheet> m_redactions;
    std::optional<Instant> m_left;
};

}  // namespace evenkeel
