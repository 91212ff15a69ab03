// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"

#include <QTableView>

namespace evenkeel {

class TimelineDelegate;
class TimelineModel;

/// The timeline's lines. What is being read stays where it is when lines come in above; at the end, it follows. The
/// current line stays it when the filter changes or much comes in at once, as long as it is shown.
class TimelineView : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineView(TimelineModel &model, QWidget *parent = nullptr);

    [[nodiscard]] TimelineDelegate &delegate() const { return *m_delegate; }
    /// Whether the newest line is in view, and the next one will be brought into it.
    [[nodiscard]] bool isFollowing() const;
    /// Too narrow for days and the names of kinds.
    [[nodiscard]] bool isNarrow() const { return m_room != Room::Wide; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    enum class Room { Wide, Narrow, Tight };

    [[nodiscard]] Room roomNow() const;
    void measure();
    void onAboutToInsert();
    void onInserted(const QModelIndex &parent, int first, int last);

    void onAboutToReset();
    void onReset();

    TimelineModel &m_model;
    TimelineDelegate *m_delegate;
    // Kept by id from when it was chosen: when a reset is announced, rows may already be others.
    EntityId m_current;
    int m_currentColumn = 0;
    bool m_currentInView = false;
    bool m_following = true;
    Room m_room = Room::Wide;
};

}  // namespace evenkeel
