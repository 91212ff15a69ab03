// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/enums.h"
#include "widgets/common/panecontext.h"

#include <QMap>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace evenkeel {

class DraftEditor;

/// The diagnostic plan: with which tools, in which logs, by which experiments, how to go back, when to look again. A
/// list each, one item a line. Closed while there is none; what somebody else plans doesn't open it, so that nothing
/// moves under the reader.
class PlanBox : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBox(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static bool shows(ListName list);
    [[nodiscard]] QList<DraftEditor *> editors() const { return m_editors.values(); }
    /// nullptr when it isn't of the plan.
    [[nodiscard]] QWidget *fieldOf(ListName list) const;
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

private:
    void add(ListName list);
    void showCount();

    PaneContext m_context;
    QToolButton *m_head;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QMap<ListName, DraftEditor *> m_editors;
};

}  // namespace evenkeel
