// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/commspane.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/commsverbs.h"
#include "models/items/commsmodel.h"
#include "models/playbook/messagedraft.h"
#include "models/playbook/playbookrun.h"
#include "models/report/reportlanguage.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/tables/messageeditor.h"
#include "widgets/tables/tablepane.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

CommsPane::CommsPane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_table(new TablePane(context, std::make_unique<CommsModel>(context.document, context.clock, context.playbook),
                            {tr("Messages"), tr("No message yet."), tr("Type the subject of the first update below."),
                             tr("Add a message: its subject")},
                            int(CommsModel::Column::Subject), this)),
      m_editor(new MessageEditor(context, this)), m_splitter(new TurningSplitter(u"comms"_s, this)),
      m_templates(new QPushButton(tr("From a &template"), m_table))
{
    m_templates->setAccessibleDescription(tr("Begins a message with the playbook's words, filled in."));
    m_templates->setMenu(new QMenu(m_templates));
    m_table->layout()->addWidget(m_templates);
    followReadOnly(m_templates, context.document);
    connect(m_templates->menu(), &QMenu::aboutToShow, this, &CommsPane::fillTemplates);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    setFocusProxy(m_table);
    m_table->view().setAccessibleDescription(tr("Ctrl+Enter goes into the message's text."));
    m_table->view().installEventFilter(this);
    for (const auto column : {CommsModel::Column::Audience, CommsModel::Column::State})
        m_table->view().horizontalHeader()->setSectionResizeMode(int(column), QHeaderView::ResizeToContents);

    connect(m_table, &TablePane::added, this, &CommsPane::add);
    connect(m_table, &TablePane::failed, this, &CommsPane::failed);
    connect(m_editor, &MessageEditor::failed, this, &CommsPane::failed);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommsPane::choose);
    connect(&context.document, &Document::changed, this, &CommsPane::choose);
    chooseFirst();
}

CommsPane::~CommsPane()
{
    // The table and what is typed go while there is nobody to choose for any more.
    disconnect(&m_context.document, nullptr, this, nullptr);
    disconnect(m_table->view().selectionModel(), nullptr, this, nullptr);
    disconnect(m_editor, nullptr, this, nullptr);
    disconnect(m_table, nullptr, this, nullptr);
}

// Where an earlier run left words, else the newest.
void CommsPane::chooseFirst()
{
    const EntityListModel &model = m_table->model();
    QModelIndex first = model.index(model.rowCount() - 1, 0);
    for (const Draft &left : m_context.document.drafts().all())
        if (left.entity.kind == EntityKind::CommsDraft && model.indexOf(left.entity.id).isValid())
            first = model.indexOf(left.entity.id);
    m_table->view().setCurrentIndex(first);
    choose();
}

void CommsPane::add(const QString &text)
{
    if (begin({.subject = text}))
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_table->refuse();
}

bool CommsPane::begin(const MessageDraft &draft)
{
    const Change message = addCommsDraft(draft, m_context.clock.now());
    if (const auto performed = m_context.document.perform(tr("add message"), {message}); !performed) {
        emit failed(performed.error());
        return false;
    }
    m_table->clearFilter();
    m_table->view().setCurrentIndex(m_table->model().indexOf(message.id));
    return true;
}

void CommsPane::draftFrom(const QString &id)
{
    const RuleContext rules = m_context.playbook.context();
    const auto &messages = rules.playbook.messages;
    const auto message = std::ranges::find(messages, id, &MessageTemplate::id);
    if (message != messages.end() && begin(evenkeel::draftFrom(*message, rules)))
        m_editor->selectFirstBlank();
}

void CommsPane::offerTemplates()
{
    if (m_templates->isEnabled())
        m_templates->showMenu();
}

void CommsPane::fillTemplates()
{
    QMenu *menu = m_templates->menu();
    menu->clear();
    const ReportLanguage language(QLocale().bcp47Name());
    const auto &messages = m_context.playbook.playbook().messages;
    for (const auto &[audience, stored] : EnumNames<Audience>::names) {
        bool isFirst = true;
        for (const MessageTemplate &message : messages) {
            if (message.audience != audience)
                continue;
            if (std::exchange(isFirst, false))
                menu->addSection(ReportLanguage::asHeading(language.name(audience)));
            // Once the menu has given the keyboard back.
            connect(
                menu->addAction(message.title), &QAction::triggered, this, [this, id = message.id] { draftFrom(id); },
                Qt::QueuedConnection);
        }
    }
    if (menu->isEmpty())
        menu->addAction(tr("The playbook has no templates"))->setEnabled(false);
}

// The message stays while the table is filtered or read anew; it goes when it is no longer there.
void CommsPane::choose()
{
    const QModelIndex current = m_table->view().currentIndex();
    EntityId message = current.data(EntityListModel::IdRole).value<EntityId>();
    if (message.isNull()) {
        const CommsDraft *shown = m_context.document.incident().comms().find(m_editor->message());
        if (shown && !shown->deleted)
            message = shown->id;
    }
    const EntityListModel &model = m_table->model();
    if (message.isNull() && model.rowCount() > 0) {
        m_table->view().setCurrentIndex(model.index(model.rowCount() - 1, 0));
        return;  // which chooses it
    }
    m_editor->setMessage(message);
    if (m_editor->isHidden() == !message.isNull()) {
        m_editor->setVisible(!message.isNull());
        m_splitter->share(shares(m_splitter->orientation()));
    }
}

void CommsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int Letters = 110;  // beside each other only where both can be read
    const auto wanted = width() > Letters * fontMetrics().averageCharWidth() ? Qt::Horizontal : Qt::Vertical;
    m_splitter->turn(wanted, shares(wanted));
}

QList<int> CommsPane::shares(Qt::Orientation way) const
{
    const int room = way == Qt::Horizontal ? width() : height();
    return {room * 2 / 5, room * 3 / 5};
}

// A narrow table leaves the room to the subject: the editor shows the rest.
void CommsPane::showColumns()
{
    using enum CommsModel::Column;
    QTableView &view = m_table->view();
    const int letters = view.width() / std::max(fontMetrics().averageCharWidth(), 1);
    for (const auto &[column, needed] : {std::pair{NextUpdateBy, 70}, std::pair{Sent, 90}, std::pair{Channel, 100}})
        view.setColumnHidden(int(column), letters < needed);
}

bool CommsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table->view() && event->type() == QEvent::Resize)
        showColumns();
    if (watched == &m_table->view() && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (enter && press->modifiers().testFlag(Qt::ControlModifier) && m_editor->isVisible()) {
            m_editor->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
