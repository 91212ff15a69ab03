// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/disclosure.h"

#include "models/report/followups.h"

namespace evenkeel {

namespace {

bool reaches(Audience marked, Audience reader)
{
    switch (reader) {
    case Audience::Internal:
        return true;
    case Audience::Customer:
        return marked == Audience::Customer;
    case Audience::Regulator:
        return marked == Audience::Customer || marked == Audience::Regulator;
    }
    return false;
}

}  // namespace

Disclosure::Disclosure(const Incident &incident, Audience audience) : Disclosure(incident, audience, false) {}

Disclosure Disclosure::ofEverything(const Incident &incident)
{
    return {incident, Audience::Internal, true};
}

Disclosure::Disclosure(const Incident &incident, Audience audience, bool withPrivate)
    : m_audience(audience), m_withPrivate(withPrivate)
{
    for (const TimelineEntry *entry : incident.timeline()) {
        const bool shown = shows(*entry);
        QSet<EntityId> &told = shown ? m_told : m_hidden;
        for (const EntityId id : {entry->regarding, entry->attachment})
            if (!id.isNull())
                told.insert(id);
        if (shown)
            m_timeline.push_back(entry);
        else if (entry->isPrivate)
            ++m_private;
        else
            ++m_other;
    }
    m_hidden.subtract(m_told);
}

ToldScope Disclosure::told() const
{
    return {m_timeline, [this](const Evidence &file) { return shows(file); },
            [this](const Hypothesis &hypothesis) { return shows(hypothesis); }};
}

bool Disclosure::shows(const TimelineEntry &entry) const
{
    return (m_withPrivate || !entry.isPrivate) && reaches(entry.audience, m_audience);
}

bool Disclosure::shows(const Hypothesis &hypothesis) const
{
    return isInternal() ? !m_hidden.contains(hypothesis.id) : m_told.contains(hypothesis.id);
}

bool Disclosure::shows(const ActionItem &action) const
{
    if (isInternal() || isFollowUp(action))
        return !m_hidden.contains(action.id);
    return m_told.contains(action.id);
}

bool Disclosure::shows(const Evidence &evidence) const
{
    return isInternal() ? !m_hidden.contains(evidence.id) : m_told.contains(evidence.id);
}

bool Disclosure::shows(const CommsDraft &message) const
{
    return isInternal() || (message.state == CommsState::Sent && reaches(message.audience, m_audience));
}

bool Disclosure::shows(const Link &link) const
{
    return isInternal() || link.purpose == LinkPurpose::StatusPage;
}

bool Disclosure::shows(ListName list) const
{
    switch (list) {
    case ListName::System:
    case ListName::Region:
    case ListName::Factor:
    case ListName::Bone:
        return true;
    case ListName::Stakeholder:
    case ListName::Tag:
    case ListName::WentWell:
    case ListName::WentPoorly:
    case ListName::GotLucky:
    case ListName::Tooling:
    case ListName::Logs:
    case ListName::Experiment:
    case ListName::RollbackOption:
    case ListName::Checkpoint:
    case ListName::DependsOn:
    case ListName::KeptWording:
    case ListName::RunbookChange:
    case ListName::Automation:
    case ListName::Invited:
        break;
    }
    return isInternal();
}

bool Disclosure::shows(ImpactDimension dimension) const
{
    switch (dimension) {
    case ImpactDimension::Users:
    case ImpactDimension::Requests:
    case ImpactDimension::Data:
        return true;
    case ImpactDimension::Revenue:
    case ImpactDimension::Reputation:
    // How much of its own measure the organisation has used up, and how many complained.
    case ImpactDimension::ErrorBudget:
    case ImpactDimension::SupportTickets:
        break;
    }
    return showsCost();
}

bool Disclosure::shows(SectionKey section) const
{
    switch (section) {
    case SectionKey::Summary:
    case SectionKey::Detection:
    case SectionKey::Response:
    case SectionKey::Recovery:
    case SectionKey::RootCause:
    case SectionKey::Mitigators:
    case SectionKey::Glossary:
        return true;
    case SectionKey::Lessons:
    case SectionKey::Appendix:
    // Written anew by hand, they may say what the journal's own wouldn't: others are given those.
    case SectionKey::Impact:
    case SectionKey::Timeline:
    case SectionKey::Factors:
    case SectionKey::Actions:
    case SectionKey::Messages:
        break;
    }
    return isInternal();
}

}  // namespace evenkeel
