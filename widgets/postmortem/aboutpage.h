// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/change.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;

namespace evenkeel {

class FieldLine;
class LineDraft;

/// Who writes the postmortem, and by when.
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(const PaneContext &context, QWidget *parent = nullptr);
    ~AboutPage() override;

    /// Puts back what an earlier run left, and tells of it.
    void restoreDrafts();
    /// To the line of this field, by its stored name.
    void pointAt(const QString &field);

signals:
    void failed(const evenkeel::Error &error);
    void noticed(const QString &text);

private:
    void readIncident();
    void tellDue();
    void writeOwner(const QString &text);
    void writeTarget(const QString &text);
    bool perform(const QString &name, const Changes &changes);

    PaneContext m_context;
    FieldLine *m_owner;
    FieldLine *m_target;
    QLabel *m_due;
    QList<LineDraft *> m_drafts;
};

}  // namespace evenkeel
