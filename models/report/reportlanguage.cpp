// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportlanguage.h"

#include "models/core/catalogue.h"
#include "models/playbook/format/playbookwords.h"

#include <QLocale>
#include <QTranslator>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Context = "Report";

// Only what a tag may hold goes on into HTML and PDF.
QString cleanTag(const QString &tag)
{
    QString clean;
    for (const QChar c : tag)
        if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            clean += c;
        else if (c == u'-' || c == u'_')
            clean += u'-';
    while (clean.endsWith(u'-'))
        clean.chop(1);
    return clean.isEmpty() || clean.size() > 35 ? u"en"_s : clean;
}

}  // namespace

ReportLanguage::ReportLanguage(const QString &tag)
    : m_tag(cleanTag(tag)), m_translator(catalogueFor(QLocale(QString(m_tag).replace(u'-', u'_'))))
{
}

ReportLanguage::ReportLanguage(ReportLanguage &&) noexcept = default;
ReportLanguage::~ReportLanguage() = default;

QString ReportLanguage::word(const char *source) const
{
    return word(Meant{source, nullptr});
}

QString ReportLanguage::word(Meant word) const
{
    QString words = m_translator->translate(Context, word.source, word.meaning);
    if (words.isEmpty())
        words = QString::fromUtf8(word.source);
    m_said.insert(words);
    return words;
}

QString ReportLanguage::playbookWord(const QString &text) const
{
    const QString translated = m_translator->translate(PlaybookWordsContext, text.trimmed().toUtf8().constData());
    return translated.isEmpty() ? text : translated;
}

QString ReportLanguage::counted(const char *source, int n) const
{
    QString text = m_translator->translate(Context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    m_said.insert(text);
    return text.replace("%n"_L1, QString::number(n));
}

QString ReportLanguage::duration(Duration duration) const
{
    using namespace std::chrono;
    if (duration < Duration::zero())
        return u"\u2212"_s + this->duration(-duration);
    const auto whole = floor<minutes>(duration);
    constexpr qint64 DaysFrom = 48;
    const qint64 hours = whole.count() / 60, min = whole.count() % 60;
    const qint64 d = hours < DaysFrom ? 0 : hours / 24, h = hours - d * 24;
    const auto unit = [this](qint64 count, const char *source) { return word(source).arg(count); };
    const auto joined = [](const QString &larger, const QString &smaller) { return larger + u' ' + smaller; };
    const char *const dayUnit = QT_TRANSLATE_NOOP("Report", "%1 d");
    const char *const hourUnit = QT_TRANSLATE_NOOP("Report", "%1 h");
    const char *const minuteUnit = QT_TRANSLATE_NOOP("Report", "%1 min");
    if (d > 0)
        return h > 0 ? joined(unit(d, dayUnit), unit(h, hourUnit)) : unit(d, dayUnit);
    if (h > 0)
        return min > 0 ? joined(unit(h, hourUnit), unit(min, minuteUnit)) : unit(h, hourUnit);
    if (min == 0 && duration > Duration::zero())
        return word(QT_TRANSLATE_NOOP("Report", "under 1 min"));
    return unit(min, minuteUnit);
}

QString ReportLanguage::asHeading(const QString &name)
{
    return name.isEmpty() ? name : name.left(1).toUpper() + name.mid(1);
}

}  // namespace evenkeel
