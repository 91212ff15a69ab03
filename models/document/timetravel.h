// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/journaltimeline.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace evenkeel {

class Document;
struct ChangeSet;

/// Makes a Document show the incident as it was known at any moment. The journal is read off the window's thread, once
/// a journey; what is appended meanwhile is added at the end. Moves that come faster than they can be shown are left
/// out, but for the last. The document must outlive it.
class TimeTravel : public QObject
{
    Q_OBJECT

public:
    explicit TimeTravel(Document &document, QObject *parent = nullptr);
    /// Waits for what is being read. The document shows the present again.
    ~TimeTravel() override;

    /// Reads the journal, then shows its newest transaction. Nothing while it is on.
    void begin();
    /// Back to now.
    void end();
    [[nodiscard]] bool isOn() const { return m_on; }
    /// Whether the journal is read, so that there is something to move in.
    [[nodiscard]] bool isReady() const { return m_on && m_timeline.size() > 0; }

    [[nodiscard]] const JournalTimeline &timeline() const { return m_timeline; }
    /// The transaction up to which is shown, or soon will be; -1 before it is ready.
    [[nodiscard]] int position() const { return m_position; }
    /// Held to the journal's ends.
    void moveTo(int position);
    /// By so much time, but at least one transaction.
    void moveBy(Duration time);

signals:
    /// Something else is shown: position and document tell. Also when it has become ready.
    void moved();
    /// More transactions at the end; the position stays.
    void extended();
    void ended();
    void failed(const evenkeel::Error &error);

private:
    void read();
    void take(int journey, const Result<JournalTimeline> &read);
    void show();
    void onLiveChanged(const ChangeSet &changes);

    Document &m_document;
    JournalTimeline m_timeline;
    int m_position = -1;
    int m_journey = 0;  ///< tells a late reading of an earlier one
    bool m_on = false;
    bool m_reading = false;
    QTimer m_showSoon;
    QTimer m_readSoon;
    QThreadPool m_reader;
};

}  // namespace evenkeel
