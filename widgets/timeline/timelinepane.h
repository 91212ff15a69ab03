// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/items/timelinemodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QAction;
class QLabel;

namespace evenkeel {

class BannerBar;
class EvidenceIntake;
class LogLineBar;
class TagLine;
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

    // All chosen lines at once, as one undo step. Pin and private: as the current line isn't yet.
    void pinSelected();
    void makeSelectedPrivate();
    void removeSelected();
    void tagSelected();
    /// Opens the list of kinds on the current line; what is chosen there goes for all chosen lines.
    void rekindSelected();
    /// Asks whether the current entry is to be removed for good, and does it. Nothing where there is none.
    void expungeCurrent();
    void setShareView(bool shared);
    /// Goes to the file of the current line; false when it has none.
    bool goToFile();

signals:
    void failed(const evenkeel::Error &error);
    /// An entry's content is gone.
    void expunged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] TagLine &tagLine();
    void showCounts();
    void showCurrent();
    void makeIntake();
    void makeContextMenu();
    [[nodiscard]] EntityId entryAt(const QPoint &point);
    void onExpunged(const Result<void> &done);
    void onArrived(const EntityRef &entity);
    [[nodiscard]] QList<EntityId> selectedLines() const;
    void choose(const QModelIndex &line);
    void showNew();
    void goToTime(const QString &text);
    void goToFirstNew();

    PaneContext m_context;
    TimelineModel m_model;
    BannerBar *m_banner;
    TimelineFilterBar *m_filterBar;
    TimelineView *m_view;
    QLabel *m_empty;
    QLabel *m_whole;  ///< the current line, where the table cuts it off
    QAction *m_showFile;
    BannerBar *m_question;
    TagLine *m_tags = nullptr;  ///< made when it is first asked for
    LogLineBar *m_logLine;
    EvidenceIntake *m_intake;
};

}  // namespace evenkeel
