// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/disclosure.h"

#include "models/incident/sectionorder.h"
#include "models/postmortem/wantedsections.h"
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

// Whether who isn't given a section as it is written misses something. What the journal makes of one they are given in
// any case, but for factors.
bool saysMore(const Incident &incident, SectionKey key)
{
    if (!isMadeFromJournal(key) || key == SectionKey::Factors)
        return tellsOf(incident, key);
    const PostmortemSection *section = incident.section(key);
    return section && !section->body.trimmed().isEmpty();
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
    for (const auto &[key, name] : EnumNames<SectionKey>::names) {
        if (reaches(readersOf(incident, key), audience))
            m_sections.insert(key);
        else if (saysMore(incident, key))
            ++m_sectionsLeftOut;
    }
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
        return true;
    case ListName::Factor:
    case ListName::Bone:
        return shows(SectionKey::Factors);
    case ListName::WentWell:
    case ListName::WentPoorly:
    case ListName::GotLucky:
        return shows(SectionKey::Lessons);
    case ListName::Stakeholder:
    case ListName::Tag:
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

Audience Disclosure::readersOf(const Incident &incident, SectionKey key)
{
    const PostmortemSection *section = incident.section(key);
    switch (section ? section->readers : SectionReaders::AsUsual) {
    case SectionReaders::AsUsual:
        break;
    case SectionReaders::Internal:
        return Audience::Internal;
    case SectionReaders::Regulator:
        return Audience::Regulator;
    case SectionReaders::Customer:
        return Audience::Customer;
    }
    return usualReaders(key);
}

Audience Disclosure::usualReaders(SectionKey section)
{
    switch (section) {
    case SectionKey::Summary:
    case SectionKey::Detection:
    case SectionKey::Mitigators:
    case SectionKey::Glossary:
        return Audience::Customer;
    case SectionKey::Response:
    case SectionKey::Recovery:
    case SectionKey::RootCause:
    case SectionKey::Factors:
    case SectionKey::Lessons:
    case SectionKey::Appendix:
    // Written anew by hand, they may say what the journal's own wouldn't: others are given those.
    case SectionKey::Impact:
    case SectionKey::Timeline:
    case SectionKey::Actions:
    case SectionKey::Messages:
        break;
    }
    return Audience::Internal;
}

}  // namespace evenkeel
