// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/playbook/playbooklibrary.h"
#include "models/playbook/playbookswitch.h"
#include "widgets/common/panecontext.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace evenkeel {

/// The playbooks that the incident could follow, and of the chosen one what would be otherwise: severity, cadence,
/// guardrails, steps, what falls due. One press follows it; the history stays. Lies beside the window and stops
/// nothing.
class FollowPlaybookSheet : public QDialog
{
    Q_OBJECT

public:
    FollowPlaybookSheet(const PaneContext &context, const PlaybookLibrary &library, QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);

private:
    [[nodiscard]] QLabel *addRow(QFormLayout &form, const QString &name);
    void fillList();
    void showChosen();
    void showSwitch(const PlaybookOffer &offer);
    void follow();
    [[nodiscard]] const PlaybookOffer *chosen() const;

    PaneContext m_context;
    PlaybookLibrary m_library;
    Playbook m_followed;  ///< when the offers were read
    QList<PlaybookOffer> m_offers;
    QListWidget *m_list;
    QLabel *m_note;  ///< what must be known before: it is followed already, or its file is wrong
    QWidget *m_changes;
    QLabel *m_severity = nullptr;
    QLabel *m_updates = nullptr;
    QLabel *m_gained = nullptr;
    QLabel *m_lost = nullptr;
    QLabel *m_steps = nullptr;
    QLabel *m_due = nullptr;
    QPushButton *m_follow;
};

}  // namespace evenkeel
