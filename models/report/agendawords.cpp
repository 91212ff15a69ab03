// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/agendawords.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

QStringList inLanguage(std::initializer_list<const char *> sources, const ReportLanguage &language)
{
    QStringList texts;
    for (const char *source : sources)
        texts.append(language.word(source));
    return texts;
}

}  // namespace

QString agendaTitle(AgendaTopic topic, const ReportLanguage &language)
{
    switch (topic) {
    case AgendaTopic::Opening:
        return language.word(QT_TRANSLATE_NOOP("Report", "Opening: what we are here for, and how we talk"));
    case AgendaTopic::Notes:
        return language.word(QT_TRANSLATE_NOOP("Report", "What people wrote down beforehand"));
    case AgendaTopic::Timeline:
        return language.word(QT_TRANSLATE_NOOP("Report", "Timeline, from before the incident on"));
    case AgendaTopic::RootCause:
        return language.word(QT_TRANSLATE_NOOP("Report", "Root cause: five whys"));
    case AgendaTopic::Factors:
        return language.word(QT_TRANSLATE_NOOP("Report", "Contributing factors"));
    case AgendaTopic::Lessons:
        return language.word(QT_TRANSLATE_NOOP("Report", "What went well, what went poorly, where we were lucky"));
    case AgendaTopic::Actions:
        return language.word(QT_TRANSLATE_NOOP("Report", "Actions: what, who, by when"));
    case AgendaTopic::Close:
        return language.word(QT_TRANSLATE_NOOP("Report", "Parked topics and close"));
    }
    return {};
}

QString agendaCount(const AgendaPoint &point, const ReportLanguage &language)
{
    if (point.count == 0)
        return {};
    switch (point.topic) {
    case AgendaTopic::Opening:
        return {};
    case AgendaTopic::Notes:
        return language.counted(QT_TRANSLATE_N_NOOP("Report", "%n note(s)"), point.count);
    case AgendaTopic::Timeline:
        return language.counted(QT_TRANSLATE_N_NOOP("Report", "%n line(s)"), point.count);
    case AgendaTopic::RootCause:
        return language.counted(QT_TRANSLATE_N_NOOP("Report", "%n why(s) so far"), point.count);
    case AgendaTopic::Factors:
        return language.counted(QT_TRANSLATE_N_NOOP("Report", "%n factor(s) so far"), point.count);
    case AgendaTopic::Lessons:
        return language.counted(QT_TRANSLATE_N_NOOP("Report", "%n lesson(s) so far"), point.count);
    case AgendaTopic::Actions:
        return language.counted(QT_TRANSLATE_N_NOOP("Report", "%n action(s) so far"), point.count);
    case AgendaTopic::Close:
        return language.counted(QT_TRANSLATE_N_NOOP("Report", "%n topic(s) parked"), point.count);
    }
    return {};
}

QStringList questionsFor(AgendaTopic topic, const ReportLanguage &language)
{
    switch (topic) {
    case AgendaTopic::Opening:
        return inLanguage({QT_TRANSLATE_NOOP("Report", "Is everybody here whose view we need?"),
                           QT_TRANSLATE_NOOP("Report", "What do you hope to take away from this hour?"),
                           QT_TRANSLATE_NOOP("Report", "What would make it hard to speak openly here?")},
                          language);
    case AgendaTopic::Notes:
        return inLanguage({QT_TRANSLATE_NOOP("Report", "Where do these accounts differ, and why might that be?"),
                           QT_TRANSLATE_NOOP("Report", "Which of these is news to most of us?"),
                           QT_TRANSLATE_NOOP("Report", "What is in none of the notes?")},
                          language);
    case AgendaTopic::Timeline:
        return inLanguage({QT_TRANSLATE_NOOP("Report", "What did this look like from where you were?"),
                           QT_TRANSLATE_NOOP("Report", "What did you take to be going on at this point?"),
                           QT_TRANSLATE_NOOP("Report", "What told you that? What would have told you otherwise?"),
                           QT_TRANSLATE_NOOP("Report", "What made this the sensible thing to do then?"),
                           QT_TRANSLATE_NOOP("Report", "Who else knew at this time, and how did they learn of it?"),
                           QT_TRANSLATE_NOOP("Report", "What happened here that no tool recorded?")},
                          language);
    case AgendaTopic::RootCause:
        return inLanguage({QT_TRANSLATE_NOOP("Report", "What made this possible, whoever had been on call?"),
                           QT_TRANSLATE_NOOP("Report", "How did it work on all the days when nothing happened?"),
                           QT_TRANSLATE_NOOP("Report", "Is there another answer that is just as true?"),
                           QT_TRANSLATE_NOOP("Report", "What shows that?")},
                          language);
    case AgendaTopic::Factors:
        return inLanguage({QT_TRANSLATE_NOOP("Report", "What made it worse or longer than it had to be?"),
                           QT_TRANSLATE_NOOP("Report", "Which defence was there, and what got past it?"),
                           QT_TRANSLATE_NOOP("Report", "What was different on this day?")},
                          language);
    case AgendaTopic::Lessons:
        return inLanguage({QT_TRANSLATE_NOOP("Report", "What helped that we would miss if it were gone?"),
                           QT_TRANSLATE_NOOP("Report", "Where did we depend on luck, or on one person?"),
                           QT_TRANSLATE_NOOP("Report", "What surprised you about how the system works?"),
                           QT_TRANSLATE_NOOP("Report", "Where did a runbook help, mislead or not exist?")},
                          language);
    case AgendaTopic::Actions:
        return inLanguage({QT_TRANSLATE_NOOP("Report", "Which of these would have made the most difference?"),
                           QT_TRANSLATE_NOOP("Report", "How will we see that it works?"),
                           QT_TRANSLATE_NOOP("Report", "What can a machine do the next time?"),
                           QT_TRANSLATE_NOOP("Report", "Who has the time for it, and what gives way?")},
                          language);
    case AgendaTopic::Close:
        return inLanguage({QT_TRANSLATE_NOOP("Report", "What of this belongs elsewhere, and who takes it there?"),
                           QT_TRANSLATE_NOOP("Report", "Who else ought to read this?"),
                           QT_TRANSLATE_NOOP("Report", "What would make the next such meeting better?")},
                          language);
    }
    return {};
}

}  // namespace evenkeel
