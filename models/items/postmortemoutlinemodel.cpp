// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/postmortemoutlinemodel.h"

#include "models/document/document.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const PostmortemPart Parts[] = {
    PostmortemPage::About,  SectionKey::Summary,  SectionKey::Impact,    SectionKey::Timeline, SectionKey::Detection,
    SectionKey::Response,   SectionKey::Recovery, SectionKey::RootCause, PostmortemPage::Whys, ListName::Factor,
    SectionKey::Mitigators, ListName::WentWell,   ListName::WentPoorly,  ListName::GotLucky,   SectionKey::Lessons,
    SectionKey::Actions,    SectionKey::Messages, SectionKey::Glossary,  SectionKey::Appendix,
};

struct PageWords {
    QString name;
    QString hint;
};

PageWords pageWordsOf(PostmortemPage page)
{

    switch (page) {
    case PostmortemPage::About:
        return {PostmortemOutlineModel::tr("Owner and state"),
                PostmortemOutlineModel::tr("Who writes it, by when, and how far it has come.")};
    case PostmortemPage::Whys:
        return {PostmortemOutlineModel::tr("Five whys"),
                PostmortemOutlineModel::tr(
                    "Begin with what users saw, and ask of each answer why it was so. Ask about the system, not "
                    "about a person.")};
    }
    return {};
}

PageWords pageWordsOf(SectionKey key)
{

    switch (key) {
    case SectionKey::Summary:
        return {PostmortemOutlineModel::tr("Summary"),
                PostmortemOutlineModel::tr("What happened, whom it affected, for how long, and how it ended: a "
                                           "paragraph for somebody who wasn't there.")};
    case SectionKey::Detection:
        return {PostmortemOutlineModel::tr("Detection"),
                PostmortemOutlineModel::tr("How it was noticed, and what would have shown it sooner.")};
    case SectionKey::Response:
        return {PostmortemOutlineModel::tr("Response"),
                PostmortemOutlineModel::tr("How people came together, and what helped or held them up.")};
    case SectionKey::Recovery:
        return {PostmortemOutlineModel::tr("Recovery"),
                PostmortemOutlineModel::tr("What ended the impact, and how that was verified.")};
    case SectionKey::RootCause:
        return {PostmortemOutlineModel::tr("Root cause"),
                PostmortemOutlineModel::tr("What made it possible, told by how the system works.")};
    case SectionKey::Mitigators:
        return {PostmortemOutlineModel::tr("Mitigators"), PostmortemOutlineModel::tr("What kept it from being worse.")};
    case SectionKey::Lessons:
        return {PostmortemOutlineModel::tr("Lessons"),
                PostmortemOutlineModel::tr("What others should know who never heard of this incident.")};
    case SectionKey::Glossary:
        return {PostmortemOutlineModel::tr("Glossary"),
                PostmortemOutlineModel::tr("Names of systems and terms that a reader may not know.")};
    case SectionKey::Appendix:
        return {PostmortemOutlineModel::tr("Appendix"),
                PostmortemOutlineModel::tr("Graphs, queries and logs that the text refers to.")};
    case SectionKey::Impact:
        return {PostmortemOutlineModel::tr("Impact"),
                PostmortemOutlineModel::tr("What it cost, in which respect, and how sure that is.")};
    case SectionKey::Timeline:
        return {PostmortemOutlineModel::tr("Timeline"),
                PostmortemOutlineModel::tr("What a reader needs of the course, in its order.")};
    case SectionKey::Factors:
        return {PostmortemOutlineModel::tr("Contributing factors"),
                PostmortemOutlineModel::tr("Conditions without which it would have gone otherwise.")};
    case SectionKey::Actions:
        return {PostmortemOutlineModel::tr("Actions"),
                PostmortemOutlineModel::tr("What will be changed, by whom and by when.")};
    case SectionKey::Messages:
        return {PostmortemOutlineModel::tr("Messages sent"),
                PostmortemOutlineModel::tr("What was said to whom, and when.")};
    }
    return {};
}

PageWords pageWordsOf(ListName list)
{

    switch (list) {
    case ListName::Factor:
        return {PostmortemOutlineModel::tr("Contributing factors"),
                PostmortemOutlineModel::tr("Conditions without which it would have gone otherwise, by category.")};
    case ListName::WentWell:
        return {PostmortemOutlineModel::tr("What went well"),
                PostmortemOutlineModel::tr("What should be kept. One item a line.")};
    case ListName::WentPoorly:
        return {PostmortemOutlineModel::tr("What went poorly"),
                PostmortemOutlineModel::tr("What made it longer or harder. One item a line.")};
    case ListName::GotLucky:
        return {PostmortemOutlineModel::tr("Where we got lucky"),
                PostmortemOutlineModel::tr("What could have made it worse. One item a line.")};
    case ListName::Tooling:
        return {PostmortemOutlineModel::tr("Tools"), PostmortemOutlineModel::tr("Dashboards, traces, profilers")};
    case ListName::Logs:
        return {PostmortemOutlineModel::tr("Logs"), PostmortemOutlineModel::tr("Which, and from when")};
    case ListName::Experiment:
        return {PostmortemOutlineModel::tr("Experiments"),
                PostmortemOutlineModel::tr("What to try, and what it would show")};
    case ListName::RollbackOption:
        return {PostmortemOutlineModel::tr("Rollback options"),
                PostmortemOutlineModel::tr("To which version, by which flag, in what time")};
    case ListName::Checkpoint:
        return {PostmortemOutlineModel::tr("Checkpoints"),
                PostmortemOutlineModel::tr("When to look again, and what must be better by then")};
    case ListName::System:
    case ListName::Region:
    case ListName::Stakeholder:
    case ListName::Tag:
    case ListName::DependsOn:
    case ListName::Bone:
    case ListName::KeptWording:
        break;
    }
    return {};
}

bool isFilled(const Incident &incident, PostmortemPage page)
{
    switch (page) {
    case PostmortemPage::About:
        return !incident.facts().postmortemOwner.isEmpty() && incident.facts().postmortemTarget;
    case PostmortemPage::Whys:
        return !incident.whys().select([](const Why &why) { return !why.answer.trimmed().isEmpty(); }).empty();
    }
    return false;
}

bool isFilled(const Incident &incident, SectionKey key)
{
    const PostmortemSection *section = incident.section(key);
    return section && !section->body.trimmed().isEmpty();
}

bool isFilled(const Incident &incident, ListName list)
{
    return !incident.list(list).empty();
}

bool concernsPostmortem(EntityKind kind)
{
    return kind == EntityKind::Facts || kind == EntityKind::PostmortemSection || kind == EntityKind::Why
           || kind == EntityKind::ListMember;
}

}  // namespace

PostmortemOutlineModel::PostmortemOutlineModel(const Document &document, QObject *parent)
    : FollowedRows(parent), m_document(document)
{
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, concernsPostmortem, &EntityRef::kind))
            readIncident();
    });
    readIncident();
}

void PostmortemOutlineModel::readIncident()
{
    QList<OutlineItem> items;
    for (const PostmortemPart &part : Parts)
        items.append({part, std::visit([&](auto value) { return isFilled(m_document.incident(), value); }, part)});
    follow(items);
}

QVariant PostmortemOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineItem &item = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2"_s.arg(item.filled ? u"\u25CF"_s : u"\u25CB"_s, nameOf(item.part));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(nameOf(item.part), item.filled ? tr("filled") : tr("empty"));
    case Qt::ToolTipRole:
        return hintFor(item.part);
    case FilledRole:
        return item.filled;
    default:
        return {};
    }
}

QModelIndex PostmortemOutlineModel::indexOf(const PostmortemPart &part) const
{
    const auto at = std::ranges::find(rows(), part, &OutlineItem::part);
    return at == rows().end() ? QModelIndex() : index(int(at - rows().begin()));
}

QString PostmortemOutlineModel::nameOf(const PostmortemPart &part)
{
    return std::visit([](auto value) { return pageWordsOf(value).name; }, part);
}

QString PostmortemOutlineModel::hintFor(const PostmortemPart &part)
{
    return std::visit([](auto value) { return pageWordsOf(value).hint; }, part);
}

}  // namespace evenkeel
