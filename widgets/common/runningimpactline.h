// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panecontext.h"

#include <QLabel>

namespace evenkeel {

/// What the impact has come to by now, in a line: users times minutes, money and what else is told by the minute. Not
/// there where nothing of that was measured. Goes on with the clock, once a minute.
class RunningImpactLine : public QLabel
{
    Q_OBJECT

public:
    enum class When { Always, WhileItRuns };

    RunningImpactLine(const PaneContext &context, When when, QWidget *parent = nullptr);

private:
    void look();
    void tick();

    PaneContext m_context;
    When m_when;
    qint64 m_minute = 0;  ///< of the clock, when it was last worked out
};

}  // namespace evenkeel
