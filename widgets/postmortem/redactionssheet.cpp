// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/redactionssheet.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/redactionverbs.h"
#include "models/items/redactionsmodel.h"
#include "widgets/common/bannerbar.h"
#include "widgets/tables/tablepane.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

RedactionsSheet::RedactionsSheet(const PaneContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_banner(new BannerBar(this)),
      m_table(new TablePane(context, std::make_unique<RedactionsModel>(context.document, context.clock),
                            {tr("Redactions"), tr("Nothing is redacted."),
                             tr("Type words below, or select them where they stand and choose Redact."),
                             tr("Words that are not to be read")},
                            int(RedactionsModel::Column::Words), this)),
      m_people(new QPushButton(this))
{
    setWindowTitle(tr("Redactions of %1").arg(context.document.incident().facts().key));
    auto *lesson = new QLabel(tr("These words are replaced in all that is exported or copied for the readers named, "
                                 "and looked for in what was made. The record itself keeps them."),
                              this);
    lesson->setWordWrap(true);
    auto *remove = new QPushButton(tr("Re&move"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    for (QPushButton *button : {m_people, remove, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_people);
    buttons->addStretch(1);
    buttons->addWidget(remove);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(lesson);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    auto *removeAction = new QAction(tr("Remove the redaction"), this);
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    view().addAction(removeAction);
    view().setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(removeAction, &QAction::triggered, this, &RedactionsSheet::removeCurrent);
    connect(remove, &QPushButton::clicked, this, &RedactionsSheet::removeCurrent);
    connect(close, &QPushButton::clicked, this, &RedactionsSheet::close);
    connect(m_people, &QPushButton::clicked, this, &RedactionsSheet::redactPeopleInRoles);
    connect(m_table, &TablePane::added, this, &RedactionsSheet::redactWords);
    connect(m_table, &TablePane::failed, m_banner, [this](const Error &error) { m_banner->show(error); });
    connect(&context.document, &Document::changed, this, &RedactionsSheet::showPeople);
    connect(&context.document, &Document::readOnlyChanged, this, &RedactionsSheet::showPeople);
    showPeople();
    const QSize wanted(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 22);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    m_table->addLine().setFocus();
}

QTableView &RedactionsSheet::view() const
{
    return m_table->view();
}

void RedactionsSheet::redactWords(const QString &words)
{
    m_banner->dismiss();
    const Incident &incident = m_context.document.incident();
    const auto changes = redact(incident, RedactionsModel::orderFor(incident, words), m_context.clock.now());
    if (!changes)
        m_banner->show(changes.error());
    if (!changes || !perform(tr("redact words"), *changes))
        return m_table->refuse();
    const auto all = redactionsInOrder(m_context.document.incident());
    if (!all.empty())
        view().setCurrentIndex(m_table->model().indexOf(all.back()->id, int(RedactionsModel::Column::Instead)));
}

void RedactionsSheet::redactPeopleInRoles()
{
    const Incident &incident = m_context.document.incident();
    perform(tr("redact the people in roles"),
            redactPeople(incident, RedactionsModel::pseudonymPattern(incident), m_context.clock.now()));
    view().setFocus();
}

void RedactionsSheet::removeCurrent()
{
    const auto id = view().currentIndex().data(EntityListModel::IdRole).value<EntityId>();
    perform(tr("remove a redaction"), removeEntity(m_context.document.incident().redactions(), id));
}

bool RedactionsSheet::perform(const QString &name, const Changes &changes)
{
    const auto performed = changes.isEmpty() ? Result<void>() : m_context.document.perform(name, changes);
    if (!performed)
        m_banner->show(performed.error());
    return performed.hasValue();
}

void RedactionsSheet::showPeople()
{
    const auto people = int(peopleToRedact(m_context.document.incident()).size());
    m_people->setText(people > 0 ? tr("Redact the &people in roles (%n)", nullptr, people)
                                 : tr("Redact the &people in roles"));
    m_people->setEnabled(people > 0 && !m_context.document.isReadOnly());
}

}  // namespace evenkeel
