// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/incident.h"
#include "widgets/common/panecontext.h"

#include <QObject>

#include <optional>

namespace evenkeel {

class DraftEditor;

/// Keys in an editor of lessons that make a runbook change, or something to automate, of the line with the cursor (or
/// of what is selected). The editor owns it.
class LessonKeys : public QObject
{
    Q_OBJECT

public:
    /// Of a list of lessons; of none: of the section of lessons.
    LessonKeys(DraftEditor *editor, const PaneContext &context, std::optional<ListName> lessons);

    /// "Ctrl+Alt+R: runbook change …", for below the editor.
    [[nodiscard]] static QString hint();

signals:
    void failed(const evenkeel::Error &error);
    /// What was done, for people.
    void noticed(const QString &text);

private:
    void draw(ListName list);

    DraftEditor *m_editor;
    PaneContext m_context;
    std::optional<ListName> m_lessons;
};

}  // namespace evenkeel
