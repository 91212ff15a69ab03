// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/entrywords.h"

#include "models/incident/entities.h"
#include "models/report/reportlanguage.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString statusWords(const TimelineEntry &entry, const ReportLanguage &language)
{
    if (entry.after.isEmpty())
        return {};
    if (!entry.before.isEmpty())
        return language.word(QT_TRANSLATE_NOOP("Report", "Status %1 → %2"))
            .arg(language.storedStatus(entry.before), language.storedStatus(entry.after));
    if (enumFromName<IncidentStatus>(entry.after) == IncidentStatus::Declared)
        return language.word(QT_TRANSLATE_NOOP("Report", "Incident declared"));
    return language.word(QT_TRANSLATE_NOOP("Report", "Status %1")).arg(language.storedStatus(entry.after));
}

QString severityWords(const TimelineEntry &entry, const ReportLanguage &language)
{
    if (entry.after.isEmpty() && entry.before.isEmpty())
        return {};
    if (entry.after.isEmpty())
        return language.word(QT_TRANSLATE_NOOP("Report", "Severity %1 withdrawn")).arg(entry.before);
    if (entry.before.isEmpty())
        return language.word(QT_TRANSLATE_NOOP("Report", "Severity %1")).arg(entry.after);
    return language.word(QT_TRANSLATE_NOOP("Report", "Severity %1 → %2")).arg(entry.before, entry.after);
}

QString handoffWords(const TimelineEntry &entry, const ReportLanguage &language)
{
    if (entry.subject.isEmpty() || (entry.before.isEmpty() && entry.after.isEmpty()))
        return {};
    const QString role = language.role(entry.subject);
    if (entry.before.isEmpty())
        return language.word(QT_TRANSLATE_NOOP("Report", "%1 became %2")).arg(entry.after, role);
    if (entry.after.isEmpty())
        return language.word(QT_TRANSLATE_NOOP("Report", "%1 left the role of %2")).arg(entry.before, role);
    return language.word(QT_TRANSLATE_NOOP("Report", "%1 took over as %2 from %3"))
        .arg(entry.after, role, entry.before);
}

QString derivedWords(const TimelineEntry &entry, const ReportLanguage &language)
{
    switch (entry.kind) {
    case EntryKind::Status:
        return statusWords(entry, language);
    case EntryKind::Severity:
        return severityWords(entry, language);
    case EntryKind::Handoff:
        return handoffWords(entry, language);
    case EntryKind::Decision:
        if (entry.subject == "step-skipped"_L1)
            return language.word(QT_TRANSLATE_NOOP("Report", "A step was skipped"));
        break;
    case EntryKind::Note:
    case EntryKind::Symptom:
    case EntryKind::Alert:
    case EntryKind::Paged:
    case EntryKind::Hypothesis:
    case EntryKind::Action:
    case EntryKind::Mitigation:
    case EntryKind::Communication:
    case EntryKind::CheckIn:
    case EntryKind::Evidence:
        break;
    }
    return {};
}

}  // namespace

QString wordsOf(const TimelineEntry &entry, const ReportLanguage &language)
{
    if (!entry.expunged.isEmpty())
        return language.word(QT_TRANSLATE_NOOP("Report", "Content removed for good: %1")).arg(entry.expunged);
    const QString text = entry.text.trimmed();
    const QString derived = derivedWords(entry, language);
    const QString said = derived.isEmpty() || text.isEmpty() ? derived + text : derived + u". "_s + text;
    if (entry.reason.isEmpty())
        return said;
    return said.isEmpty() ? entry.reason : said + u": "_s + entry.reason;
}

QString markOf(const TimelineEntry &entry, const ReportLanguage &language)
{
    return entry.kind == EntryKind::Status && !entry.before.isEmpty()
               ? u"\u2192 "_s + language.storedStatus(entry.after)
               : wordsOf(entry, language);
}

bool saysItsKind(const TimelineEntry &entry)
{
    return entry.kind == EntryKind::Note
           || (entry.text.isEmpty()
               && (entry.kind == EntryKind::Status || entry.kind == EntryKind::Severity
                   || entry.kind == EntryKind::Handoff));
}

}  // namespace evenkeel
