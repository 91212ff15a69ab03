// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aids/mitigationsheet.h"

#include "models/document/document.h"
#include "models/playbook/playbookrun.h"
#include "widgets/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace evenkeel {

MitigationSheet::MitigationSheet(const PaneContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_proposals(proposeMitigations(context.playbook.context())),
      m_list(new QListWidget(this)), m_when(new QLabel(this)), m_risk(new QLabel(this)), m_verify(new QLabel(this)),
      m_words(new QLineEdit(this)), m_do(new QPushButton(this))
{
    setWindowTitle(tr("Choose a mitigation – %1").arg(context.document.incident().facts().key));
    m_list->setAccessibleName(tr("Mitigations"));
    for (const MitigationProposal &proposal : std::as_const(m_proposals)) {
        auto *item = new QListWidgetItem(proposal.suits ? tr("%1 – fits what was logged").arg(proposal.option.title)
                                                        : proposal.option.title,
                                         m_list);
        if (proposal.suits) {
            QFont strong = m_list->font();
            strong.setBold(true);
            item->setFont(strong);
        }
    }
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    const auto row = [&](const QString &name, QLabel *label) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAccessibleName(name);
        form->addRow(name, label);
    };
    row(tr("When"), m_when);
    row(tr("Risk"), m_risk);
    row(tr("Verify"), m_verify);
    m_words->setPlaceholderText(tr("What exactly, as in: checkout to 4f2b (optional)"));
    m_words->setAccessibleName(tr("What exactly is done"));
    form->addRow(tr("&What"), m_words);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_do->setDefault(true);
    m_do->setEnabled(!context.document.isReadOnly());

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &MitigationSheet::showChosen);
    connect(m_do, &QPushButton::clicked, this, &MitigationSheet::mitigate);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    showChosen();
    m_list->setFocus();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 24);
}

void MitigationSheet::showChosen()
{
    const int row = m_list->currentRow();
    m_do->setEnabled(row >= 0 && !m_context.document.isReadOnly());
    if (row < 0)
        return;
    const MitigationOption &option = m_proposals[row].option;
    m_when->setText(option.when);
    m_risk->setText(option.risk);
    m_verify->setText(option.verify);
    m_do->setText(tr("Log: %1", "a mitigation").arg(QString(option.title).replace(u'&', QStringLiteral("&&"))));
}

void MitigationSheet::mitigate()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const MitigationOption &option = m_proposals[row].option;
    const auto performed =
        m_context.document.perform(tr("mitigation “%1”").arg(option.title),
                                   mitigateBy(option.mitigation, m_words->text(), m_context.playbook.context()));
    // What a guardrail refused is told, and mended, in the window; the choice was made here.
    if (performed || performed.error().code == ErrorCode::Blocked)
        accept();
    else
        emit failed(performed.error());
}

}  // namespace evenkeel
