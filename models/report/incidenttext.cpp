// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/incidenttext.h"

#include "models/incident/actionstate.h"
#include "models/report/actionorder.h"
#include "models/report/entrywords.h"
#include "models/report/exportnote.h"
#include "models/report/impactwords.h"
#include "models/report/keyfigures.h"
#include "models/report/promises.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

class IncidentText
{
public:
    explicit IncidentText(const ReportScope &scope) : m_scope(scope) {}

    QString write()
    {
        head();
        moments();
        roles();
        timeline();
        openActions();
        promises();
        if (const QString hash = shortRecordHash(m_scope.options); !hash.isEmpty())
            heading(m_scope.word(QT_TRANSLATE_NOOP("Report", "Record %1")).arg(hash));
        return m_text;
    }

private:
    void line(const QString &text) { m_text += onOneLine(text) + u'\n'; }
    void indented(const QString &text) { m_text += u"  "_s + onOneLine(text) + u'\n'; }
    void heading(const QString &text) { m_text += u'\n' + onOneLine(text) + u'\n'; }

    void head()
    {
        const IncidentFacts &facts = m_scope.facts();
        QStringList parts{severityText(m_scope), facts.key, facts.title};
        parts.removeAll(QString());
        line(parts.join(u"  "_s));
        const KeyFigure duration = durationFigure(m_scope);
        line(statusText(m_scope) + u" \u00b7 "_s + duration.label + u' ' + duration.value + u" \u00b7 "_s
             + m_scope.word(QT_TRANSLATE_NOOP("Report", "all times %1")).arg(m_scope.time.zoneName({m_scope.now})));
        if (!facts.impact.isEmpty())
            line(facts.impact);
        QStringList measured;
        for (const ImpactTold &told : impactTold(m_scope))
            if (told.isMeasured)
                measured.append(ReportLanguage::asHeading(m_scope.language.name(told.dimension)) + u": "_s
                                + told.words);
        if (!measured.isEmpty())
            line(measured.join(u" \u00b7 "_s));
        QStringList figures;
        for (const RunningFigure &figure : runningImpactOf(m_scope.incident, m_scope.now))
            figures.append(wordsOf(figure, m_scope.language));
        if (!figures.isEmpty())
            line(m_scope.word(QT_TRANSLATE_NOOP("Report", "So far")) + u": "_s + figures.join(u" \u00b7 "_s));
    }

    void moments()
    {
        heading(m_scope.word(QT_TRANSLATE_NOOP("Report", "Moments")));
        const auto windows = m_scope.incident.windowsInOrder();
        const auto add = [this](std::optional<Instant> at, const QString &name) {
            if (at)
                indented(m_scope.time.dateAndClock(*at) + u' ' + name);
        };
        for (const Moment moment : AllMoments)
            if (windows.size() < 2 || moment == Moment::Declared || moment == Moment::Closed)
                add(momentOf(m_scope.incident, moment), m_scope.language.name(moment));
        for (size_t i = 0; windows.size() > 1 && i < windows.size(); ++i)
            for (const Moment moment : AllMoments)
                add(momentOf(*windows[i], moment), m_scope.word(QT_TRANSLATE_NOOP("Report", "%1, period %2"))
                                                       .arg(m_scope.language.name(moment), QString::number(i + 1)));
        for (const KeyFigure &figure : timeFigures(m_scope))
            indented(figure.label + u": "_s + figure.value);
    }

    void roles()
    {
        auto held = m_scope.incident.roles().select([](const RoleAssignment &role) { return !role.to; });
        if (held.empty())
            return;
        std::ranges::sort(held, {}, [](const RoleAssignment *role) { return role->created; });
        heading(m_scope.word(QT_TRANSLATE_NOOP("Report", "Roles")));
        for (const RoleAssignment *role : held)
            indented(ReportLanguage::asHeading(m_scope.language.role(role->role)) + u": "_s + role->person);
    }

    void timeline()
    {
        constexpr size_t Last = 10;
        const auto &entries = m_scope.disclosure.timeline();
        if (entries.empty())
            return;
        heading(entries.size() > Last ? m_scope.word(QT_TRANSLATE_NOOP("Report", "Timeline, the last %1 of %2"))
                                            .arg(QString::number(Last), QString::number(entries.size()))
                                      : m_scope.word(QT_TRANSLATE_NOOP("Report", "Timeline")));
        for (size_t i = entries.size() > Last ? entries.size() - Last : 0; i < entries.size(); ++i) {
            const TimelineEntry &entry = *entries[i];
            const QString time = entry.occurred
                                     ? m_scope.time.date(*entry.occurred) + u' ' + m_scope.time.occurrence(entry)
                                     : notRecorded(m_scope);
            const QString owner = entry.owner.isEmpty() ? QString() : u" \u00b7 "_s + entry.owner;
            indented(time + u"  "_s + m_scope.language.name(entry.kind) + u": "_s + wordsOf(entry, m_scope.language)
                     + owner);
        }
    }

    void openActions()
    {
        QStringList lines;
        for (const ActionItem *item : actionsInOrder(m_scope.incident, m_scope.disclosure)) {
            if (!isOpen(*item))
                continue;
            QString text = u"[ ] "_s + item->text;
            if (!item->owner.isEmpty())
                text += u" \u00b7 "_s + item->owner;
            if (item->due)
                text += u", "_s + m_scope.word(QT_TRANSLATE_NOOP("Report", "due")) + u' '
                        + dueText(*item->due, m_scope.time);
            lines.append(text);
        }
        if (lines.isEmpty())
            return;
        heading(m_scope.word(QT_TRANSLATE_NOOP("Report", "Open actions")));
        for (const QString &text : lines)
            indented(text);
    }

    void promises()
    {
        const auto standing = standingPromises(m_scope.incident, m_scope.disclosure);
        if (!standing.empty())
            heading(m_scope.word(QT_TRANSLATE_NOOP("Report", "Next update")));
        for (const CommsDraft *promise : standing)
            indented(m_scope.time.dateAndClock(*promise->nextUpdateBy) + u' '
                     + m_scope.language.name(promise->audience));
    }

    const ReportScope &m_scope;
    QString m_text;
};

}  // namespace

QString incidentToText(const Incident &incident, Instant now, const QString &head)
{
    ReportOptions options;
    options.exportedAt = now;
    options.head = head;
    return IncidentText(ReportScope(incident, options, Disclosure::ofEverything(incident))).write();
}

}  // namespace evenkeel
