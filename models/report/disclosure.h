// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/postmortem/toldscope.h"

#include <QSet>

namespace evenkeel {

/// Which parts of an incident an audience is given; the one place that decides it.
///
/// - Lines of the timeline marked private go to nobody; of the rest, customers get those for customers, a regulator
///   those for customers or the regulator, the organisation all.
/// - What lines tell of (hypotheses, actions, evidence) goes where one of its lines goes. What no line tells of stays
///   inside, but for follow-up actions, which say what is being done about it.
/// - Messages go to their own audience, once sent. Contacts, channels, working links, the diagnostic plan and
///   stakeholders stay inside; what it cost goes to a regulator as well.
/// - A section of the postmortem goes as it is written to those whom people said it is for, with what belongs to it:
///   the whys to the root cause, factors and bones to theirs, the three lists to the lessons. Where nobody said it,
///   usualReaders holds. What the journal makes of a section that was written anew goes to all others.
/// Who responded and who owns what stays inside; names in what people wrote are not touched.
class Disclosure
{
public:
    Disclosure(const Incident &incident, Audience audience);
    /// The whole incident, private lines too: for the one who has the file.
    [[nodiscard]] static Disclosure ofEverything(const Incident &incident);

    [[nodiscard]] bool shows(const TimelineEntry &entry) const;
    [[nodiscard]] bool shows(const Hypothesis &hypothesis) const;
    [[nodiscard]] bool shows(const ActionItem &action) const;
    [[nodiscard]] bool shows(const Evidence &evidence) const;
    [[nodiscard]] bool shows(const CommsDraft &message) const;
    [[nodiscard]] bool shows(const Link &link) const;
    [[nodiscard]] bool shows(ListName list) const;
    [[nodiscard]] bool shows(SectionKey section) const { return m_sections.contains(section); }
    /// Where a line is shown, as who curated it says: working links, mostly; and why a line was left out.
    [[nodiscard]] bool showsCurating() const { return isInternal(); }
    [[nodiscard]] bool shows(ImpactDimension dimension) const;
    /// Who responded, and who owns what.
    [[nodiscard]] bool showsPeople() const { return isInternal(); }
    /// A name of theirs, for readers who are given it; else nothing.
    [[nodiscard]] QString named(const QString &person) const { return showsPeople() ? person : QString(); }
    /// Revenue and reputation, and what they are told by.
    [[nodiscard]] bool showsCost() const { return m_audience != Audience::Customer; }
    /// Why something won't be done, in people's own words.
    [[nodiscard]] bool showsReasons() const { return isInternal(); }
    /// Of the one who has the file: nothing is kept back.
    [[nodiscard]] bool isOfEverything() const { return m_withPrivate; }
    [[nodiscard]] bool isInternal() const { return m_audience == Audience::Internal; }

    /// The timeline's lines that are shown, in its order.
    [[nodiscard]] const std::vector<const TimelineEntry *> &timeline() const { return m_timeline; }
    /// The same for who curates the timeline: what isn't shown is never told, whatever is said of it. Holds as long as
    /// this stands where it is.
    [[nodiscard]] ToldScope told() const;
    [[nodiscard]] int privateEntriesLeftOut() const { return m_private; }
    [[nodiscard]] int otherEntriesLeftOut() const { return m_other; }
    /// Sections that say something, which this reader isn't given as it is written.
    [[nodiscard]] int sectionsLeftOut() const { return m_sectionsLeftOut; }

    /// Whom a section goes to unless somebody says otherwise: to all what tells what happened and how it was noticed,
    /// to the organisation what was thought and done about it, and why.
    [[nodiscard]] static Audience usualReaders(SectionKey section);
    /// The outermost who are given it as it is written.
    [[nodiscard]] static Audience readersOf(const Incident &incident, SectionKey section);

private:
    Disclosure(const Incident &incident, Audience audience, bool withPrivate);

    Audience m_audience;
    bool m_withPrivate;
    std::vector<const TimelineEntry *> m_timeline;
    QSet<EntityId> m_told;    // what shown lines tell of
    QSet<EntityId> m_hidden;  // what only hidden lines tell of
    QSet<SectionKey> m_sections;
    int m_sectionsLeftOut = 0;
    int m_private = 0;
    int m_other = 0;
};

}  // namespace evenkeel
