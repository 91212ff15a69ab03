// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aids/criteriasheet.h"

#include "models/document/document.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/navigator.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

enum Column { VerdictColumn, TextColumn, ColumnCount };

}  // namespace

CriteriaSheet::CriteriaSheet(const PaneContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Success criteria – %1").arg(context.document.incident().facts().key));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setWordWrap(true);
    m_list->header()->setSectionResizeMode(VerdictColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_list->setAccessibleName(tr("Success criteria"));
    m_list->setAccessibleDescription(tr("Enter goes to what shows it."));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto go = [this](QTreeWidgetItem *item) { goTo(m_list->indexOfTopLevelItem(item)); };
    connect(m_list, &QTreeWidget::itemActivated, this, go);
    connect(m_list, &QTreeWidget::itemClicked, this, go);
    connect(&context.playbook, &PlaybookRun::changed, this, &CriteriaSheet::readIncident);
    readIncident();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    resize(fontMetrics().averageCharWidth() * 86, fontMetrics().height() * 26);
}

void CriteriaSheet::readIncident()
{
    const auto states = criteriaOf(m_context.playbook.context());
    if (states == m_states && m_list->topLevelItemCount() > 0)
        return;
    m_states = states;
    while (m_list->topLevelItemCount() < int(states.size()))
        m_list->addTopLevelItem(new QTreeWidgetItem);
    while (m_list->topLevelItemCount() > int(states.size()))
        delete m_list->topLevelItem(m_list->topLevelItemCount() - 1);
    for (int row = 0; row < int(states.size()); ++row) {
        const CriterionState &state = states[row];
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        // A sign and a word: told by shape as well as by name.
        const QString verdict = state.verdict == Verdict::Met     ? tr("✓ met")
                                : state.verdict == Verdict::Unmet ? tr("✗ unmet")
                                                                  : tr("? unknown");
        item->setText(VerdictColumn, verdict);
        item->setText(TextColumn, state.because.isEmpty() ? state.text : u"%1\n%2"_s.arg(state.text, state.because));
        item->setData(VerdictColumn, Qt::AccessibleTextRole, u"%1, %2"_s.arg(verdict.mid(2), state.text));
        item->setTextAlignment(VerdictColumn, Qt::AlignLeft | Qt::AlignTop);
        item->setForeground(VerdictColumn, state.verdict == Verdict::Unmet ? theme::alarm(palette())
                                                                           : palette().color(QPalette::Text));
    }
}

void CriteriaSheet::goTo(int row)
{
    if (row >= 0 && row < int(m_states.size()) && m_states[row].shownBy.kind != EntityKind::Unknown)
        m_context.navigator.goTo(m_states[row].shownBy);
}

}  // namespace evenkeel
