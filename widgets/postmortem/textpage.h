// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

namespace evenkeel {

class DraftEditor;

/// One text of the postmortem: a section's Markdown, or a list with one item a line.
class TextPage : public QWidget
{
    Q_OBJECT

public:
    TextPage(const PaneContext &context, SectionKey section, QWidget *parent = nullptr);
    TextPage(const PaneContext &context, ListName list, QWidget *parent = nullptr);

    [[nodiscard]] DraftEditor *editor() const { return m_editor; }

private:
    DraftEditor *m_editor = nullptr;
};

}  // namespace evenkeel
