// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/playbook/aids/mitigationpicker.h"
#include "widgets/common/panecontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace evenkeel {

/// The ways to mitigate, what speaks for the incident's situation first; of the chosen one when it is right, its risk,
/// and how it is verified. One press logs that it is being done. Lies beside the window and stops nothing.
class MitigationSheet : public QDialog
{
    Q_OBJECT

public:
    explicit MitigationSheet(const PaneContext &context, QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);

private:
    void showChosen();
    void mitigate();

    PaneContext m_context;
    QList<MitigationProposal> m_proposals;
    QListWidget *m_list;
    QLabel *m_when;
    QLabel *m_risk;
    QLabel *m_verify;
    QLineEdit *m_words;
    QPushButton *m_do;
};

}  // namespace evenkeel
