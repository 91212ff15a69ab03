// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/incident/change.h"
#include "widgets/common/panecontext.h"
#include "widgets/postmortem/formlines.h"

#include <QWidget>

class QLabel;

namespace evenkeel {

class FieldLine;

/// Who writes the postmortem, and by when.
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(const PaneContext &context, QWidget *parent = nullptr);

    /// Puts back what an earlier run left, and tells of it.
    void restoreDrafts() { m_lines.restoreDrafts(); }
    /// To the line of this field, by its stored name.
    void pointAt(const QString &field);

signals:
    void failed(const evenkeel::Error &error);
    void noticed(const QString &text);

private:
    void readIncident();
    void tellDue();
    [[nodiscard]] Result<Changes> targetFrom(const QString &text) const;

    PaneContext m_context;
    FieldLine *m_owner;
    FieldLine *m_target;
    QLabel *m_due;
    FormLines m_lines;
};

}  // namespace evenkeel
