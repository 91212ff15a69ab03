// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/noteformtext.h"

#include "models/markup/escapemarkdown.h"
#include "models/report/reportfile.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttext.h"
#include "models/report/reporttime.h"

#include <QCoreApplication>

#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestMailLine = 72;

QString wrappedForMail(const QString &text)
{
    QString wrapped, line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > LongestMailLine) {
            wrapped += line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return wrapped + line;
}

QStringList questionsOf(const ReportLanguage &language)
{
    QStringList questions;
    for (const char *source :
         {QT_TRANSLATE_NOOP("Report", "What did you know, and when did you come to know it?"),
          QT_TRANSLATE_NOOP("Report", "What did you do or decide, and what made that sensible then?"),
          QT_TRANSLATE_NOOP("Report", "What surprised you?"),
          QT_TRANSLATE_NOOP("Report", "What helped: people, tools, runbooks, luck?"),
          QT_TRANSLATE_NOOP("Report", "What held you up, or was missing?"),
          QT_TRANSLATE_NOOP("Report", "How did this part of the system work before the incident?"),
          QT_TRANSLATE_NOOP("Report", "What would you change in systems, tools or ways of working?"),
          QT_TRANSLATE_NOOP("Report", "What else ought the meeting to talk about?")})
        questions.append(language.word(source));
    return questions;
}

// What stands above the questions, paragraph by paragraph.
QStringList introductionOf(const Incident &incident, const ReportLanguage &language, std::optional<Instant> meeting)
{
    QStringList paragraphs{language.word(QT_TRANSLATE_NOOP(
                               "Report", "Before we meet, please write down what you remember, in your own words and "
                                         "as long or short as you like. Leave out what you have nothing to say to.")),
                           language.word(QT_TRANSLATE_NOOP(
                               "Report", "We want to learn how things worked, not who did what wrong. Your notes are "
                                         "for preparing the meeting and aren't part of any report."))};
    if (meeting) {
        const ReportTime time(incident.zone());
        paragraphs.append(language.word(QT_TRANSLATE_NOOP("Report", "We meet at %1 (%2). Please answer before that."))
                              .arg(time.dateAndClock(*meeting), time.zoneName({*meeting})));
    }
    paragraphs.append(
        language.word(QT_TRANSLATE_NOOP("Report", "Write below each question, and leave the marks in square "
                                                  "brackets as they are: by them your answers are found.")));
    return paragraphs;
}

QString titleOf(const Incident &incident, const ReportLanguage &language)
{
    const IncidentFacts &facts = incident.facts();
    const QString name = onOneLine(cleanedText(facts.key + u' ' + facts.title)).trimmed();
    return language.word(QT_TRANSLATE_NOOP("Report", "What you remember: %1")).arg(name);
}

QString nameQuestion(const ReportLanguage &language)
{
    return language.word(QT_TRANSLATE_NOOP("Report", "Your name:"));
}

QString closingOf(const ReportLanguage &language)
{
    return language.word(QT_TRANSLATE_NOOP("Report", "That's all, thank you. What stands below isn't read."));
}

}  // namespace

NoteForm noteFormFor(const Incident &incident)
{
    const ReportLanguage language(incident.facts().language);
    // Whether there is a meeting, and when, may have changed since the form went out.
    const Instant any = incident.facts().reviewMeeting.value_or(Instant());
    const QStringList around{titleOf(incident, language), introductionOf(incident, language, any).join(u' '),
                             formMark(incident.id()), nameQuestion(language), closingOf(language)};
    return {incident.id(), questionsOf(language), around.join(u' ')};
}

QString noteFormText(const Incident &incident)
{
    const ReportLanguage language(incident.facts().language);
    QString text = u"# "_s + escapeMarkdownLine(titleOf(incident, language)) + u"\n\n"_s;
    for (const QString &paragraph : introductionOf(incident, language, incident.facts().reviewMeeting))
        text += wrappedForMail(paragraph) + u"\n\n"_s;
    text += formMark(incident.id()) + u"\n\n"_s + NameMark + u' ' + nameQuestion(language) + u" \n\n"_s;
    int number = 0;
    for (const QString &question : questionsOf(language))
        text += questionLine(++number, question) + u"\n\n\n\n"_s;
    return text + EndMark + u' ' + closingOf(language) + u'\n';
}

QString noteFormFileName(const Incident &incident)
{
    return fileNameBase(incident) + u"-notes.md"_s;
}

}  // namespace evenkeel
