// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/handoverpacket.h"

#include "models/core/durationtext.h"
#include "models/incident/actionstate.h"
#include "models/markup/escapemarkdown.h"
#include "models/report/actionorder.h"
#include "models/report/entrywords.h"
#include "models/report/promises.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttext.h"
#include "models/report/reporttime.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RecentEntries = 5;

struct PacketText {
    Q_DECLARE_TR_FUNCTIONS(HandoverPacket)
};

QString escaped(const QString &text)
{
    return escapeMarkdownLine(onOneLine(cleanedText(text)));
}

class PacketWriter
{
public:
    PacketWriter(const Incident &incident, const ReportLanguage &language, Instant now)
        : m_language(language), m_time(incident.zone()), m_now(now)
    {
    }

    void heading(const QString &text) { m_text += u"\n## %1\n\n"_s.arg(text); }
    void fact(const QString &label, const QString &value)
    {
        m_text += u"- **%1:** %2\n"_s.arg(label, value.isEmpty() ? u"*%1*"_s.arg(PacketText::tr("not recorded"))
                                                                 : escaped(value));
    }
    template <typename T, typename F>
    void part(const QString &title, const QList<T> &things, F line)
    {
        heading(title);
        for (const T &thing : things)
            m_text += u"- "_s + line(thing) + u'\n';
        if (things.isEmpty())
            m_text += u"*%1*\n"_s.arg(PacketText::tr("none"));
    }
    [[nodiscard]] QString task(const ActionItem &task) const
    {
        QString line = escaped(task.text);
        line += u" – "_s + (task.owner.isEmpty() ? PacketText::tr("nobody's") : escaped(task.owner));
        if (task.due)
            line += u", "_s + due(PacketText::tr("due %1").arg(dueText(*task.due, m_time)), *task.due);
        return line;
    }
    [[nodiscard]] QString promise(const CommsDraft &message) const
    {
        return due(PacketText::tr("%1 by %2", "which audience, when")
                       .arg(ReportLanguage::asHeading(m_language.name(message.audience)),
                            m_time.dateAndClock(*message.nextUpdateBy)),
                   *message.nextUpdateBy);
    }
    [[nodiscard]] static QString hypothesis(const Hypothesis &hypothesis)
    {
        QString line = escaped(hypothesis.text);
        if (!hypothesis.because.isEmpty())
            line += u" – "_s + escaped(hypothesis.because);
        return line;
    }
    [[nodiscard]] QString entry(const TimelineEntry &entry) const
    {
        const QString when = m_time.occurrence(entry);
        const QString words = escaped(wordsOf(entry, m_language));
        return when.isEmpty() ? words : when + u"  "_s + words;
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    [[nodiscard]] QString due(const QString &text, Instant at) const
    {
        return at < m_now ? u"%1, **%2**"_s.arg(text, PacketText::tr("late by %1").arg(formatDuration(m_now - at)))
                          : text;
    }

    const ReportLanguage &m_language;
    ReportTime m_time;
    Instant m_now;
    QString m_text;
};

}  // namespace

HandoverPacket handoverPacket(const Incident &incident, const Disclosure &disclosure)
{
    HandoverPacket packet;
    packet.facts = incident.facts();
    for (const ActionItem *item : actionsInOrder(incident, disclosure))
        if (isOpen(*item))
            packet.openTasks.append(*item);
    for (const Hypothesis *hypothesis :
         incident.hypotheses().select([&](const Hypothesis &one) { return disclosure.shows(one); }))
        (hypothesis->state == HypothesisState::RuledOut ? packet.ruledOut : packet.live).append(*hypothesis);
    for (const CommsDraft *promise : standingPromises(incident, disclosure))
        packet.promises.append(*promise);
    for (auto entry = disclosure.timeline().rbegin(); entry != disclosure.timeline().rend(); ++entry) {
        QList<TimelineEntry> *list = (*entry)->kind == EntryKind::Decision ? &packet.decisions
                                     : (*entry)->pinned                    ? &packet.pinned
                                                                           : nullptr;
        if (list && list->size() < RecentEntries)
            list->prepend(**entry);
    }
    return packet;
}

QString handoverMarkdown(const HandoverPacket &packet, const Incident &incident, const ReportLanguage &language,
                         Instant now)
{
    const IncidentFacts &facts = packet.facts;
    PacketWriter writer(incident, language, now);
    writer.fact(PacketText::tr("Impact"), facts.impact);
    writer.fact(PacketText::tr("Severity"), facts.severityLevel);
    writer.fact(PacketText::tr("Status"), ReportLanguage::asHeading(language.name(facts.status)));
    const ReportTime time(incident.zone());
    writer.fact(PacketText::tr("As of"),
                PacketText::tr("%1 (%2)", "time, zone").arg(time.dateAndClock(now), time.zoneName({now})));
    writer.part(PacketText::tr("Promised next update"), packet.promises,
                [&](const CommsDraft &message) { return writer.promise(message); });
    writer.part(PacketText::tr("Open tasks"), packet.openTasks,
                [&](const ActionItem &task) { return writer.task(task); });
    writer.part(PacketText::tr("Live hypotheses"), packet.live, &PacketWriter::hypothesis);
    writer.part(PacketText::tr("Ruled out"), packet.ruledOut, &PacketWriter::hypothesis);
    const auto entry = [&](const TimelineEntry &one) { return writer.entry(one); };
    writer.part(PacketText::tr("Latest decisions"), packet.decisions, entry);
    if (!packet.pinned.isEmpty())
        writer.part(PacketText::tr("Pinned"), packet.pinned, entry);
    return writer.text();
}

}  // namespace evenkeel
