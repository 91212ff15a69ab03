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
#include "widgets/situation/linksbox.h"
#include "widgets/situation/momentsbox.h"
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

    addFact<&IncidentFacts::impact>(tr("Impact"), u"impact"_s, tr("What doesn't work, and for whom"));
    addFact<&IncidentFacts::workaround>(tr("Workaround"), u"workaround"_s, tr("What people can do until it works"));
    addFact<&IncidentFacts::users>(tr("Affected users"), u"users"_s, tr("A number, a share, or who they are"));
    addList(ListName::System, tr("Systems"), tr("checkout, payments"));
    addList(ListName::Region, tr("Regions"), tr("eu-west, us-east"));
    addList(ListName::Stakeholder, tr("Stakeholders"), tr("support, sales"));
    readLists();
    setFocusProxy(m_facts.value(u"impact"_s));

    addHeading(tr("Links"));
    m_links = new LinksBox(context, content);
    m_column->addWidget(m_links);
    addHeading(tr("Moments"));
    auto *moments = new MomentsBox(context, content);
    m_column->addWidget(moments);
    m_column->addStretch(1);

    for (const auto &[list, line] : m_lists.asKeyValueRange())
        keepWhileTyped(line, u"list."_s + nameOf(list));
    for (const QWidget *box : {static_cast<QWidget *>(m_links), static_cast<QWidget *>(moments)})
        for (auto *line : box->findChildren<FieldLine *>())
            keepWhileTyped(line, line->objectName());
    connect(m_links, &LinksBox::failed, this, &SituationPane::failed);
    connect(moments, &MomentsBox::failed, this, &SituationPane::failed);
    const auto tell = [this](const QString &text) { m_banner->show(text); };
    connect(m_links, &LinksBox::noticed, m_banner, tell);
    connect(moments, &MomentsBox::noticed, m_banner, tell);
    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        const auto isMember = [](const EntityRef &touched) { return touched.kind == EntityKind::ListMember; };
        if (changes.reset || std::ranges::any_of(changes.touched, isMember))
            readLists();
    });
    connect(&context.navigator, &Navigator::arrived, this, &SituationPane::follow);
    auto *offer = new DraftOffer(m_banner, context.document, m_texts, this);
    connect(offer, &DraftOffer::restored, this, [](DraftEditor *editor) { editor->edit()->setFocus(); });
}

template <auto Member>
void SituationPane::addFact(const QString &name, const QString &field, const QString &hint)
{
    const auto read = [](const Incident &incident) { return incident.facts().*Member; };
    const auto write = [](const Incident &incident, const QString &text, Instant) -> Result<Changes> {
        return setFact<Member>(incident, text.trimmed());
    };
    const EntityRef entity{EntityKind::Facts, m_context.document.incident().id()};
    QWidget *edit = addText({entity, field, name, EntityKind::Facts, read, write}, hint);
    markField(edit, factRef<Member>(m_context.document.incident()));
}

QWidget *SituationPane::addText(DraftField field, const QString &hint)
{
    auto *label = new QLabel(field.name, this);
    auto *edit = new GrowingEdit(this);
    label->setBuddy(edit);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(field.name);
    edit->setAccessibleDescription(tr("%1. Ctrl+Enter saves, Esc restores.").arg(hint));
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
        m_banner->show(tr("“%1” holds text from last time: Enter saves it, Esc takes what the incident holds.")
                           .arg(line->accessibleName()));
}

void SituationPane::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
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
    return list == ListName::System || list == ListName::Region || list == ListName::Stakeholder;
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
        field = m_lists.value(member->list);
    if (field)
        pointAt(field);
}

}  // namespace evenkeel
