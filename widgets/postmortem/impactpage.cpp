// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/impactpage.h"

#include "models/document/document.h"
#include "models/items/impactmodel.h"
#include "widgets/common/runningimpactline.h"
#include "widgets/tables/tablepane.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

ImpactPage::ImpactPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_lesson(new QLabel(this)), m_totals(new QLabel(this))
{
    auto model = std::make_unique<ImpactModel>(context.document, context.clock);
    m_model = model.get();
    m_table = new TablePane(context, std::move(model),
                            {tr("Measured impact"),
                             tr("It isn't recorded yet when the impact began."),
                             tr("Say so in Situation, under Moments: then it can be measured here."),
                             {}},
                            int(ImpactModel::Column::Remark), this);
    for (QLabel *label : {m_lesson, m_totals}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_lesson->setText(tr("Choose a line and type an amount as you would say it: 12k, ~300, 3–5 %, 350 EUR/min. “None” "
                         "and “unknown” are answers too: the first says that there was no such impact, the second that "
                         "nobody can tell."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_lesson);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);
    layout->addWidget(new RunningImpactLine(context, RunningImpactLine::When::Always, this));
    setFocusProxy(m_table);
    m_table->letShrink();
    view().setEditTriggers(view().editTriggers() | QAbstractItemView::AnyKeyPressed);
    view().installEventFilter(this);

    connect(m_table, &TablePane::failed, this, &ImpactPage::failed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImpactPage::showWhatMatters);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ImpactPage::showWhatMatters);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ImpactPage::showWhatMatters);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImpactPage::showWhatMatters);
    // It may have been sealed.
    connect(&context.document, &Document::changed, this, &ImpactPage::showWhatMatters);
    connect(&context.document, &Document::readOnlyChanged, this, &ImpactPage::showWhatMatters);
    showWhatMatters();
}

QTableView &ImpactPage::view() const
{
    return m_table->view();
}

// Whoever chooses a line and types says how much it was, wherever on the line the keyboard is.
bool ImpactPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &view() && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const QString text = pressed->text();
        const bool writes = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()
                            && !(pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool edits =
            pressed->key() == Qt::Key_F2 || pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
        const QModelIndex current = view().currentIndex();
        if ((writes || edits) && current.isValid() && !current.flags().testFlag(Qt::ItemIsEditable))
            view().setCurrentIndex(current.siblingAtColumn(int(ImpactModel::Column::Amount)));
    }
    return QWidget::eventFilter(watched, event);
}

// One stretch of impact needs no name and no sum; without rates nothing comes to anything.
void ImpactPage::showWhatMatters()
{
    const bool several = m_model->rowCount() > int(EnumNames<ImpactDimension>::names.size());
    view().setColumnHidden(int(ImpactModel::Column::Window), !several);
    view().setColumnHidden(int(ImpactModel::Column::Total), !m_model->hasRates());
    const QModelIndex first = m_model->index(0, int(ImpactModel::Column::Amount));
    m_lesson->setVisible(first.flags().testFlag(Qt::ItemIsEditable) && m_model->isUntouched());
    const QStringList totals = several ? m_model->totals() : QStringList();
    m_totals->setText(tr("All periods together: %1").arg(totals.join(u" \u00b7 "_s)));
    m_totals->setVisible(!totals.isEmpty());
}

}  // namespace evenkeel
