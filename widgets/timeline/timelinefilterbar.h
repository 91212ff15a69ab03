// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timelinefilter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace evenkeel {

/// Chooses which lines of the timeline are shown, as the person types. Esc takes the filter off.
class TimelineFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    void setWithoutPrivate(bool without);
    /// "12 of 340", or how many there are.
    void setCounts(int shown, int all);
    void focusText();
    void clear();
    /// Puts an earlier filter back.
    void setFilter(const TimelineFilter &filter);
    /// How many lines are new since the last update, as a button that asks for the first of them; none: no button.
    void setNew(int count);
    /// Asks for a time to go to.
    void askForTime();
    /// What was written can't be read: it stays, to be mended. Empty: it could, and the field goes.
    void answerTime(const QString &problem);

signals:
    void filterChanged(const evenkeel::TimelineFilter &filter);
    /// The person is done with the filter.
    void left();
    /// As a person writes a time.
    void timeAsked(const QString &text);
    void newAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showNew();
    void fillKinds();
    void apply();

    TimelineFilter m_filter;
    QLineEdit *m_text;
    QToolButton *m_kinds;
    QMenu *m_kindMenu;
    QToolButton *m_pinned;
    QLabel *m_count;
    QToolButton *m_new;
    int m_newCount = 0;
    QLineEdit *m_time;
    QLabel *m_timeProblem;
};

}  // namespace evenkeel
