// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/durations.h"
#include "widgets/common/panecontext.h"

#include <QMap>
#include <QWidget>

class QLabel;

namespace evenkeel {

class FieldLine;

/// The moments of the incident, retimed in place as people write times, and the durations they give.
class MomentsBox : public QWidget
{
    Q_OBJECT

public:
    explicit MomentsBox(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString nameOf(Moment moment);

signals:
    void failed(const evenkeel::Error &error);
    /// Something to tell that is no failure.
    void noticed(const QString &text);

private:
    void readIncident();
    void retime(Moment moment, const QString &text);
    [[nodiscard]] std::optional<Instant> shownMoment(Moment moment) const;
    [[nodiscard]] QString durationsText() const;

    PaneContext m_context;
    QLabel *m_zone;
    QMap<Moment, FieldLine *> m_lines;
    QLabel *m_durations;
};

}  // namespace evenkeel
