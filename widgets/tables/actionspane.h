// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/actionsmodel.h"
#include "widgets/tables/tablepane.h"

class QAction;
class QLabel;
class QToolButton;

namespace evenkeel {

/// Tasks of the response and what follows from it, each with who and until when. A line added here is on the timeline
/// too. Vague words are questioned below the table; a ticket is opened when somebody asks for it.
class ActionsPane : public TablePane
{
    Q_OBJECT

public:
    using Scope = ActionsModel::Scope;

    explicit ActionsPane(const PaneContext &context, QWidget *parent = nullptr);
    ActionsPane(const PaneContext &context, Scope scope, QWidget *parent = nullptr);

    [[nodiscard]] ActionsModel &actions() const { return static_cast<ActionsModel &>(model()); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const QString &text);
    void lookAtCurrent();
    void openTicket();

    Scope m_scope;
    QWidget *m_question;  ///< about the current line: what is asked, and a way to put it away
    QLabel *m_asked;
    QToolButton *m_leave;
    QAction *m_open;
};

}  // namespace evenkeel
