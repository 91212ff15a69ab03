// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/items/timelinemodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;

namespace evenkeel {

class LogLineBar;
class TimelineFilterBar;
class TimelineView;

/// The centre of the window: filter, timeline, the chosen line in full, and the log line.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] TimelineModel &model() { return m_model; }
    [[nodiscard]] TimelineView &view() const { return *m_view; }
    [[nodiscard]] LogLineBar &logLine() const { return *m_logLine; }
    [[nodiscard]] TimelineFilterBar &filterBar() const { return *m_filterBar; }

    void pinCurrent();
    void makeCurrentPrivate();
    void removeSelected();
    /// Asks whether the current entry is to be removed for good, and does it. Nothing where there is none.
    void expungeCurrent();
    void setShareView(bool shared);

signals:
    void failed(const evenkeel::Error &error);
    /// An entry's content is gone.
    void expunged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCounts();
    void showCurrent();
    void onExpunged(const Result<void> &done);
    void onArrived(const EntityRef &entity);
    void toggle(TimelineModel::Role role);

    PaneContext m_context;
    TimelineModel m_model;
    TimelineFilterBar *m_filterBar;
    TimelineView *m_view;
    QLabel *m_empty;
    QLabel *m_whole;  ///< the current line, where the table cuts it off
    LogLineBar *m_logLine;
    QString m_expunging;  ///< the words that go, until they have gone
};

}  // namespace evenkeel
