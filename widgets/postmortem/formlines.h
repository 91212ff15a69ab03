// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/incident/incident.h"
#include "widgets/common/panecontext.h"

#include <QList>
#include <QObject>

#include <functional>

namespace evenkeel {

class FieldLine;
class LineDraft;

/// The lines of a form, each of which writes one thing of the incident: what is refused stays to be mended, what is
/// typed outlives the program, and it is told when somebody else changes the same. To be a member of the form, so that
/// it goes before the lines: they would still commit while they go.
class FormLines : public QObject
{
    Q_OBJECT

public:
    /// What a line's text makes of the incident.
    using Write = std::function<Result<Changes>(const QString &text)>;

    explicit FormLines(const PaneContext &context);
    ~FormLines() override;

    /// Undo calls it `name`; its draft is kept under `field` of the incident's facts.
    void add(FieldLine *line, const QString &name, const QString &field, Write write);
    /// Puts what an earlier run left into lines where nothing is typed. Also by itself, when the document can be
    /// changed again: the past has no drafts.
    void restoreDrafts();

signals:
    void failed(const evenkeel::Error &error);
    void noticed(const QString &text);

private:
    PaneContext m_context;
    QList<FieldLine *> m_lines;
    QList<LineDraft *> m_drafts;
};

}  // namespace evenkeel
