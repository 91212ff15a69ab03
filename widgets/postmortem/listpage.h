// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

namespace evenkeel {

class DraftEditor;

/// A list of the postmortem, with one item a line.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    ListPage(const PaneContext &context, ListName list, QWidget *parent = nullptr);

    [[nodiscard]] DraftEditor *editor() const { return m_editor; }

private:
    DraftEditor *m_editor;
};

}  // namespace evenkeel
