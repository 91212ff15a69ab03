// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;

namespace evenkeel {

class DraftEditor;

/// A list of the postmortem, with one item a line.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    ListPage(const PaneContext &context, ListName list, QWidget *parent = nullptr);

    [[nodiscard]] DraftEditor *editor() const { return m_editor; }
    /// What can be done with a line, below the list.
    void setHint(const QString &hint);

private:
    DraftEditor *m_editor;
    QLabel *m_hint;
};

}  // namespace evenkeel
