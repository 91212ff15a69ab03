// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/situation/situationpane.h"

#include "models/core/clock.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/draftoffer.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/growingedit.h"
#include "widgets/common/linedraft.h"
#include "widgets/common/navigator.h"
#include "widgets/common/runningimpactline.h"
#include "widgets/situation/linksbox.h"
#include "widgets/situation/momentsbox.h"
#include "widgets/situation/planbox.h"
#include "widgets/situation/recordbox.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList itemsOf(const QString &text)
{
    QStringList items;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (const QString item = part.trimmed(); !item.isEmpty() && !items.contains(item, Qt::CaseInsensitive))
            items.append(item);
    return items;
}

QStringList without(QStringList items, const QStringList &others)
{
    items.removeIf([&](const QString &item) { return others.contains(item, Qt::CaseInsensitive); });
    return items;
}

}  // namespace

SituationPane::SituationPane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_banner(new BannerBar(this)), m_scroll(new QScrollArea(this)),
      m_column(nullptr)
{
    auto *content = new QWidget(m_scroll);
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(theme::narrow(this) / 2);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);

    addTexts();
    setFocusProxy(m_facts.value(u"impact"_s));
    addPlan();
    addBoxes();
    m_column->addStretch(1);

    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        const auto isMember = [](const EntityRef &touched) { return touched.kind == EntityKind::ListMember; };
        if (changes.reset || std::ranges::any_of(changes.touched, isMember))
            readLists();
    });
    connect(&context.navigator, &Navigator::arrived, this, &SituationPane::follow);
    auto *offer = new DraftOffer(m_banner, context.document, m_texts, this);
    connect(offer, &DraftOffer::restored, this, [this](DraftEditor *editor) {
        openPlanFor(editor->edit());
        editor->edit()->setFocus();
    });
}

SituationPane::~SituationPane()
{
    // Lines that go while they have the keyboard would still commit.
    for (FieldLine *line : findChildren<FieldLine *>())
        line->disconnect();
}

void SituationPane::addTexts()
{
    addFact<&IncidentFacts::title>(tr("Title"), tr("What is wrong, in a few words"));
    addFact<&IncidentFacts::impact>(tr("Impact"), tr("What doesn't work, and for whom"));
    m_column->addWidget(new RunningImpactLine(m_context, RunningImpactLine::When::WhileItRuns, this));
    addFact<&IncidentFacts::whatChanged>(tr("What changed before"), tr("A release, a setting, a supplier, the load"));
    addFact<&IncidentFacts::workaround>(tr("Workaround"), tr("What people can do until it works"));
    addFact<&IncidentFacts::mitigation>(tr("Mitigation"), tr("What stops the impact, or stopped it"));
    addFact<&IncidentFacts::users>(tr("Affected users"), tr("A number, a share, or who they are"));
    addList(ListName::System, tr("Systems"), tr("checkout, payments"));
    addList(ListName::Region, tr("Regions"), tr("eu-west, us-east"));
    addList(ListName::Stakeholder, tr("Stakeholders"), tr("support, sales"));
    readLists();
    for (const auto &[list, line] : m_lists.asKeyValueRange())
        keepWhileTyped(line, u"list."_s + nameOf(list));
}

void SituationPane::addPlan()
{
    m_plan = new PlanBox(m_context, m_scroll->widget());
    m_column->addSpacing(theme::wide(this));
    m_column->addWidget(m_plan);
    for (DraftEditor *editor : m_plan->editors()) {
        connect(editor, &DraftEditor::failed, this, &SituationPane::failed);
        m_texts.append(editor);
    }
}

void SituationPane::openPlanFor(const QWidget *field)
{
    if (m_plan->isAncestorOf(field))
        m_plan->setOpen(true);
}

void SituationPane::addBoxes()
{
    const auto add = [this](auto *box) {
        using Box = std::remove_pointer_t<decltype(box)>;
        m_column->addWidget(box);
        for (auto *line : box->template findChildren<FieldLine *>())
            keepWhileTyped(line, line->objectName());
        connect(box, &Box::failed, this, &SituationPane::failed);
        connect(box, &Box::noticed, m_banner, [this](const QString &text) { m_banner->show(text); });
        return box;
    };
    addHeading(tr("Links"));
    m_links = add(new LinksBox(m_context, m_scroll->widget()));
    addHeading(tr("Moments"));
    add(new MomentsBox(m_context, m_scroll->widget()));
    addHeading(tr("For the reports"));
    addFact<&IncidentFacts::usersImpact>(tr("Impact on users"), tr("How many there were in the end"));
    addFact<&IncidentFacts::revenueImpact>(tr("Impact on revenue"), tr("What it cost, at least and at most"));
    addFact<&IncidentFacts::dataImpact>(tr("Impact on data"), tr("What was lost, wrong or seen by others"));
    addFact<&IncidentFacts::reputationImpact>(tr("Impact on reputation"), tr("Complaints, press, what customers say"));
    add(new RecordBox(m_context, m_scroll->widget()));
}

template <auto Member>
void SituationPane::addFact(const QString &name, const QString &hint)
{
    constexpr bool IsTitle = Member == &IncidentFacts::title;
    const auto read = [](const Incident &incident) { return incident.facts().*Member; };
    const auto write = [](const Incident &incident, const QString &text, Instant) -> Result<Changes> {
        if constexpr (IsTitle)
            return renameIncident(incident, text.simplified());
        else
            return setFact<Member>(incident, text.trimmed());
    };
    const FieldRef ref = factRef<Member>(m_context.document.incident());
    const QString field = fieldsOf(EntityKind::Facts)[size_t(ref.field)].name;
    QWidget *edit = addText({ref.entity, field, name, EntityKind::Facts, read, write, IsTitle}, hint);
    markField(edit, ref);
}

QWidget *SituationPane::addText(DraftField field, const QString &hint)
{
    auto *label = new QLabel(field.name, this);
    auto *edit = new GrowingEdit(this);
    label->setBuddy(edit);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(field.name);
    edit->setAccessibleDescription(field.isLine ? tr("%1. Enter saves, Esc restores.").arg(hint)
                                                : tr("%1. Ctrl+Enter saves, Esc restores.").arg(hint));
    m_column->addWidget(label);
    m_column->addWidget(edit);
    m_column->addSpacing(theme::narrow(this) / 2);
    m_facts.insert(field.field, edit);
    auto *editor =
        new DraftEditor(edit, m_context.document, m_context.clock, std::move(field), DraftEditor::OnEscape::Restore);
    connect(editor, &DraftEditor::failed, this, &SituationPane::failed);
    m_texts.append(editor);
    return edit;
}

void SituationPane::addList(ListName list, const QString &name, const QString &hint)
{
    auto *label = new QLabel(name, this);
    auto *line = new FieldLine(this);
    label->setBuddy(line);
    line->setPlaceholderText(hint);
    line->setAccessibleName(name);
    line->setAccessibleDescription(tr("Separated by commas."));
    followReadOnly(line, m_context.document);
    markField(line, {{EntityKind::ListMember, {}}, FieldRef::AllFields, list});
    m_column->addWidget(label);
    m_column->addWidget(line);
    m_column->addSpacing(theme::narrow(this) / 2);
    m_lists.insert(list, line);
    connect(line, &FieldLine::committed, this,
            [this, list, name](const QString &text) { writeList(list, name, text); });
    connect(line, &FieldLine::changedMeanwhile, this, [this, name] {
        m_banner->show(tr("Somebody else changed “%1” while you edit it. Your text stays; saving keeps what both "
                          "added.")
                           .arg(name));
    });
}

void SituationPane::keepWhileTyped(FieldLine *line, const QString &field)
{
    auto *draft = new LineDraft(line, m_context.document, m_context.clock,
                                {EntityKind::Facts, m_context.document.incident().id()}, field);
    connect(draft, &LineDraft::failed, this, &SituationPane::failed);
    if (!m_context.document.isReadOnly() && draft->restore())
        m_banner->show(draft->restoredNote());
}

void SituationPane::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    theme::embolden(heading);
    m_column->addSpacing(theme::wide(this));
    m_column->addWidget(heading);
}

void SituationPane::readLists()
{
    for (const auto &[list, line] : m_lists.asKeyValueRange()) {
        QStringList texts;
        for (const ListMember *member : m_context.document.incident().list(list))
            texts.append(member->text);
        line->setValue(texts.join(u", "_s));
    }
}

void SituationPane::writeList(ListName list, const QString &name, const QString &text)
{
    // Only what was added and removed here, so that what others added meanwhile stays.
    const QStringList before = itemsOf(m_lists[list]->base());
    const QStringList after = itemsOf(text);
    const Incident &incident = m_context.document.incident();
    const Changes changes = removeFromList(incident, list, without(before, after))
                            + addToList(incident, list, without(after, before), m_context.clock.now());
    if (const auto performed = m_context.document.perform(name, changes); !performed) {
        m_lists[list]->refuse();
        emit failed(performed.error());
    }
}

bool SituationPane::shows(ListName list)
{
    return list == ListName::System || list == ListName::Region || list == ListName::Stakeholder
           || PlanBox::shows(list);
}

bool SituationPane::openLink(LinkPurpose purpose)
{
    return m_links->open(purpose);
}

bool SituationPane::copyLink(LinkPurpose purpose)
{
    if (!m_links->copy(purpose))
        return false;
    m_banner->show(tr("The address is copied."));
    return true;
}

void SituationPane::pointAt(LinkPurpose purpose)
{
    if (QWidget *field = m_links->fieldOf(purpose))
        pointAt(field);
}

void SituationPane::pointAt(QWidget *field)
{
    openPlanFor(field);
    m_scroll->ensureWidgetVisible(field);
    setFocusProxy(field);
    // What was gone to looks chosen, though the keyboard may stay elsewhere.
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->selectAll();
}

void SituationPane::follow(const EntityRef &entity)
{
    const Incident &incident = m_context.document.incident();
    QWidget *field = nullptr;
    if (entity.kind == EntityKind::Facts)
        field = m_facts.value(m_context.navigator.field());
    else if (const Link *link = entity.kind == EntityKind::Link ? incident.links().find(entity.id) : nullptr)
        field = m_links->fieldOf(link->purpose);
    else if (const ListMember *member =
                 entity.kind == EntityKind::ListMember ? incident.members().find(entity.id) : nullptr)
        field = PlanBox::shows(member->list) ? m_plan->fieldOf(member->list) : m_lists.value(member->list);
    if (field)
        pointAt(field);
}

}  // namespace evenkeel
