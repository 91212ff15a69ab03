// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/sectionorder.h"

#include <algorithm>

namespace evenkeel {

namespace {

static_assert(UsualSections.size() == EnumNames<SectionKey>::names.size());

// Earlier versions gave each section the number of its key; only what is marked as a place was put there by people.
QString placeOf(const Incident &incident, SectionKey key)
{
    const PostmortemSection *section = incident.section(key);
    return section && section->sort.startsWith(SectionPlaceMark) ? section->sort : QString();
}

}  // namespace

QList<SectionKey> sectionOrder(const Incident &incident)
{
    QList<SectionKey> order;
    for (const SectionKey key : UsualSections)
        if (!placeOf(incident, key).isEmpty())
            order.append(key);
    std::ranges::stable_sort(order, {}, [&](SectionKey key) { return placeOf(incident, key); });
    for (size_t i = 0; i < UsualSections.size(); ++i) {
        if (order.contains(UsualSections[i]))
            continue;
        const qsizetype before = i == 0 ? -1 : order.indexOf(UsualSections[i - 1]);
        order.insert(before + 1, UsualSections[i]);
    }
    return order;
}

bool isMadeFromJournal(SectionKey section)
{
    switch (section) {
    case SectionKey::Impact:
    case SectionKey::Timeline:
    case SectionKey::Factors:
    case SectionKey::Actions:
    case SectionKey::Messages:
        return true;
    case SectionKey::Summary:
    case SectionKey::Detection:
    case SectionKey::Response:
    case SectionKey::Recovery:
    case SectionKey::RootCause:
    case SectionKey::Mitigators:
    case SectionKey::Lessons:
    case SectionKey::Glossary:
    case SectionKey::Appendix:
        break;
    }
    return false;
}

SectionState stateOf(const Incident &incident, SectionKey section)
{
    const PostmortemSection *written = incident.section(section);
    if (written && written->done)
        return SectionState::Done;
    if (written && !written->body.trimmed().isEmpty())
        return SectionState::Draft;
    return isMadeFromJournal(section) ? SectionState::Generated : SectionState::Empty;
}

}  // namespace evenkeel
