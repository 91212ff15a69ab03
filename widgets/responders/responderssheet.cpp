// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/responders/responderssheet.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/intake/logdraft.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/namecompleter.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

RespondersSheet::RespondersSheet(const PaneContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_model(context.document, context.clock), m_table(new QTableView(this)),
      m_break(new QPushButton(this)), m_person(new QLineEdit(this))
{
    setWindowTitle(tr("How responders fare – %1").arg(context.document.incident().facts().key));
    auto *what =
        new QLabel(tr("Each says it of themselves. It stays in this file and is in no report and no export."), this);
    what->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Responders"));
    m_table->setAccessibleDescription(
        tr("1 to 5 says the stress of the row, 0 takes it back, B begins or ends a break."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(int(RespondersModel::Column::Person), QHeaderView::Stretch);
    m_table->installEventFilter(this);

    auto *scale = new QHBoxLayout;
    scale->addWidget(new QLabel(tr("Stress"), this));
    const QString names[] = {tr("1 calm"), u"2"_s, u"3"_s, u"4"_s, tr("5 too much")};
    for (int stress = 1; stress <= int(std::size(names)); ++stress) {
        auto *button = new QPushButton(names[stress - 1], this);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Stress %1 of 5").arg(stress));
        connect(button, &QPushButton::clicked, this, [this, stress] { takeStress(stress); });
        scale->addWidget(button);
        m_stress.append(button);
    }
    scale->addStretch(1);
    m_break->setAutoDefault(false);
    scale->addWidget(m_break);
    connect(m_break, &QPushButton::clicked, this, &RespondersSheet::takeBreak);
    m_person->setAccessibleName(tr("Add somebody"));
    m_person->setCompleter(
        new NameCompleter(logLineContext(context.document.incident(), context.clock.now()).people, m_person));
    followReadOnly(m_person, context.document, tr("Add somebody: a name"));
    connect(m_person, &QLineEdit::returnPressed, this, &RespondersSheet::add);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_person, 1);
    foot->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_table, 1);
    layout->addLayout(scale);
    layout->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 18);

    connect(&m_model, &RespondersModel::failed, this, &RespondersSheet::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RespondersSheet::showRow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &RespondersSheet::showRow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RespondersSheet::showRow);
    connect(&context.document, &Document::readOnlyChanged, this, &RespondersSheet::showRow);
    connect(&m_minute, &QTimer::timeout, &m_model, &RespondersModel::tick);
    m_minute.start(std::chrono::seconds(20));
    m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus();
    showRow();
}

RespondersSheet::~RespondersSheet()
{
    delete m_table;  // the view must not outlive its model
}

void RespondersSheet::showRow()
{
    const int row = m_table->currentIndex().row();
    const bool can = row >= 0 && !m_context.document.isReadOnly();
    for (QPushButton *button : std::as_const(m_stress))
        button->setEnabled(can);
    m_break->setEnabled(can);
    m_break->setText(row >= 0 && m_model.isOnBreak(row) ? tr("&Back from the break") : tr("On a &break"));
}

void RespondersSheet::takeStress(int stress)
{
    if (m_stress.first()->isEnabled())
        m_model.setStress(m_table->currentIndex().row(), stress);
}

void RespondersSheet::takeBreak()
{
    const int row = m_table->currentIndex().row();
    if (m_break->isEnabled())
        m_model.setOnBreak(row, !m_model.isOnBreak(row));
}

void RespondersSheet::add()
{
    QString person = m_person->text().trimmed();
    if (person.startsWith(u'@'))
        person.remove(0, 1);
    if (person.isEmpty() || m_person->isReadOnly())
        return;
    m_model.add(person);
    m_person->clear();
}

bool RespondersSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key >= Qt::Key_0 && key <= Qt::Key_5) {
            takeStress(key - Qt::Key_0);
            return true;
        }
        if (key == Qt::Key_B) {
            takeBreak();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace evenkeel
