// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/durations.h"
#include "models/incident/fieldref.h"
#include "widgets/common/panecontext.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
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
    /// As narrow as its dock: names go above the times where they don't fit beside them.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void failed(const evenkeel::Error &error);
    /// Something to tell that is no failure.
    void noticed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] FieldRef fieldOf(Moment moment) const;
    void readIncident();
    void retime(Moment moment, const QString &text);
    [[nodiscard]] std::optional<Instant> shownMoment(Moment moment) const;
    [[nodiscard]] QString durationsText() const;

    PaneContext m_context;
    QFormLayout *m_form;
    QLabel *m_zone;
    QMap<Moment, FieldLine *> m_lines;
    QLabel *m_durations;
};

}  // namespace evenkeel
