// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historypanel.h"

#include "widgets/common/bannerbar.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

using HistoryColumn = FieldHistoryModel::Column;

HistoryPanel::HistoryPanel(Document &document, QWidget *parent)
    : QDialog(parent), m_model(document), m_banner(new BannerBar(this)), m_heading(new QLabel(this)),
      m_state(new QLabel(this)), m_view(new QTableView(this))
{
    setWindowTitle(tr("History"));
    setModal(false);
    theme::embolden(m_heading);
    for (QLabel *label : {m_heading, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("History"));
    m_view->setAccessibleDescription(tr("Who set it, when, and what it held before and after. The newest first."));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(true);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(HistoryColumn::Before), QHeaderView::Stretch);
    header->setSectionResizeMode(int(HistoryColumn::After), QHeaderView::Stretch);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_heading);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_state);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 16);

    connect(&m_model, &FieldHistoryModel::loaded, this, &HistoryPanel::showHistory);
    connect(&m_model, &FieldHistoryModel::failed, this, [this](const Error &error) { m_banner->show(error); });
}

void HistoryPanel::show(const FieldRef &subject)
{
    m_banner->dismiss();
    m_model.setSubject(subject);
    showHistory();
    QDialog::show();
    raise();
    activateWindow();
    m_view->setFocus();
}

// While nobody looks the journal needn't be read with each change.
void HistoryPanel::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        m_model.setSubject({});
}

void HistoryPanel::showHistory()
{
    m_heading->setText(tr("History of %1").arg(m_model.subjectName()));
    // One field needs no column that names it.
    m_view->setColumnHidden(int(HistoryColumn::Field), m_model.subject().field != FieldRef::AllFields);
    if (m_model.rowCount() > 0)
        m_state->setText(tr("Times in %1").arg(m_model.zoneName()));
    else
        m_state->setText(m_model.isReading() ? tr("Reading the journal…") : tr("Nobody has set it yet."));
    if (m_model.rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0, 0));
}

}  // namespace evenkeel
