// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the postmortem are called, and what belongs into them.
#include "models/items/postmortemoutlinemodel.h"

namespace evenkeel {

namespace {

struct PageWords {
    QString name;
    QString hint;
};

PageWords pageWordsOf(PostmortemPage page)
{
    switch (page) {
    case PostmortemPage::About:
        return {PostmortemOutlineModel::tr("Review"),
                PostmortemOutlineModel::tr(
                    "Who writes it and by when, who reads it and what they say, and what is missing before it "
                    "is final.")};
    case PostmortemPage::Notes:
        return {
            PostmortemOutlineModel::tr("Participants' notes"),
            PostmortemOutlineModel::tr("What those who were there wrote down before the meeting. They stay here: no "
                                       "report tells them.")};
    case PostmortemPage::Meeting:
        return {PostmortemOutlineModel::tr("Meeting"),
                PostmortemOutlineModel::tr("When it is talked over, with whom, and in which order; what was put off "
                                           "there.")};
    case PostmortemPage::Backlog:
        return {PostmortemOutlineModel::tr("Runbooks and automation"),
                PostmortemOutlineModel::tr("What a runbook is to say, and what a machine is to do, after this.")};
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
    case ListName::RunbookChange:
    case ListName::Automation:
    case ListName::Invited:
        break;
    }
    return {};
}

}  // namespace

QString PostmortemOutlineModel::nameOf(const PostmortemPart &part)
{
    return std::visit([](auto value) { return pageWordsOf(value).name; }, part);
}

QString PostmortemOutlineModel::hintFor(const PostmortemPart &part)
{
    return std::visit([](auto value) { return pageWordsOf(value).hint; }, part);
}

}  // namespace evenkeel
