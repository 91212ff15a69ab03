// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/nowmodel.h"
#include "models/playbook/aids/advice.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QListView;

namespace evenkeel {

class EmptyNote;
class NowOffers;

/// What is due, overdue and missing, the most urgent first, with the time that is left. A press goes to what it
/// concerns; what can be done on the spot is offered below.
class NowPane : public QWidget
{
    Q_OBJECT

public:
    explicit NowPane(const PaneContext &context, QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);
    /// The command is to be handed over.
    void handOverRequested();
    void severityRequested();
    void checkInRequested();
    void evidenceRequested();
    /// The navigator went to what is to be written: the keyboard should follow.
    void wentThere();
    /// An answer to the playbook's advice leads there.
    void goalReached(evenkeel::AidGoal goal);
    /// Somebody else is to take over this role.
    void reliefRequested(const QString &role);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWhetherEmpty();
    void showOffers();

    Navigator &m_navigator;
    NowModel m_model;
    QListView *m_list;
    EmptyNote *m_empty;
    NowOffers *m_offers;
    bool m_chosen = false;  ///< the current row, by somebody
};

}  // namespace evenkeel
