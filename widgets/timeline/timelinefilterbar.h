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

signals:
    void filterChanged(const evenkeel::TimelineFilter &filter);
    /// The person is done with the filter.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillKinds();
    void apply();

    TimelineFilter m_filter;
    QLineEdit *m_text;
    QToolButton *m_kinds;
    QMenu *m_kindMenu;
    QToolButton *m_pinned;
    QLabel *m_count;
};

}  // namespace evenkeel
