// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/namingrule.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct NamingText {
    Q_DECLARE_TR_FUNCTIONS(NamingText)
};

constexpr qsizetype LongestStem = 200;  // bytes; with the extension well below the 255 of common file systems

const QRegularExpression &numberSign()
{
    static const QRegularExpression pattern(u"#+"_s);
    return pattern;
}

const QRegularExpression &forbiddenInNames()
{
    // Also what Windows and macOS don't take: files travel.
    static const QRegularExpression pattern(u"[\\x00-\\x1F\\x7F/\\\\:*?\"<>|]+"_s);
    return pattern;
}

Error unusable(const QString &what, const QString &rule)
{
    return {ErrorCode::InvalidInput, what, rule, {}};
}

QString withYear(QString rule, const QDate &day)
{
    return rule.replace("{year}"_L1, QString::number(day.year()));
}

// Known marks only; whatever else stands in braces was a slip of the pen.
bool hasOnly(QString rule, std::initializer_list<QLatin1StringView> marks)
{
    for (const QLatin1StringView mark : marks)
        rule.remove(mark);
    return !rule.contains(u'{') && !rule.contains(u'}');
}

}  // namespace

NamingRule::NamingRule() : NamingRule(QString::fromLatin1(StandardKey), QString::fromLatin1(StandardFile)) {}

Result<NamingRule> NamingRule::parse(const QString &key, const QString &file)
{
    NamingRule rule;
    if (const QString wanted = key.trimmed(); !wanted.isEmpty())
        rule.m_key = wanted;
    if (const QString wanted = file.trimmed(); !wanted.isEmpty())
        rule.m_file = wanted;
    int signs = 0;
    for (auto found = numberSign().globalMatch(rule.m_key); found.hasNext(); found.next())
        ++signs;
    if (signs != 1)
        return unusable(NamingText::tr("the rule of ids needs # once, where the number goes"), rule.m_key);
    if (!hasOnly(rule.m_key, {"{year}"_L1}))
        return unusable(NamingText::tr("the rule of ids knows # and {year}"), rule.m_key);
    if (rule.m_key.contains(forbiddenInNames()) || rule.m_key.size() > 40)
        return unusable(NamingText::tr("an id must be short and fit to be a file's name"), rule.m_key);
    if (!hasOnly(rule.m_file, {"{id}"_L1, "{title}"_L1, "{date}"_L1}))
        return unusable(NamingText::tr("the rule of file names knows {id}, {title} and {date}"), rule.m_file);
    if (!rule.m_file.contains("{id}"_L1))
        return unusable(NamingText::tr("the rule of file names needs {id}, so that no two are the same"), rule.m_file);
    if (rule.m_file.contains(forbiddenInNames()) || rule.m_file.startsWith(u'.'))
        return unusable(NamingText::tr("a file's name can't have this in it"), rule.m_file);
    return rule;
}

QString NamingRule::key(qint64 number, const QDate &day) const
{
    QString key = withYear(m_key, day);
    const auto sign = numberSign().match(key);
    return key.replace(sign.capturedStart(), sign.capturedLength(),
                       QString::number(number).rightJustified(sign.capturedLength(), u'0'));
}

qint64 NamingRule::numberOf(const QString &key, const QDate &day) const
{
    const QString rule = withYear(m_key, day);
    const auto sign = numberSign().match(rule);
    const QRegularExpression pattern(u'^' + QRegularExpression::escape(rule.left(sign.capturedStart()))
                                     + u"(\\d{1,12})"_s + QRegularExpression::escape(rule.mid(sign.capturedEnd()))
                                     + u'$');
    const auto match = pattern.match(key);
    return match.hasMatch() ? match.captured(1).toLongLong() : 0;
}

QString NamingRule::fileName(const QString &key, const QString &title, const QDate &day) const
{
    QString stem = m_file;
    // The title last: what it says must not be taken for a mark.
    stem.replace("{id}"_L1, key).replace("{date}"_L1, day.toString(Qt::ISODate)).replace("{title}"_L1, title);
    stem = stem.replace(forbiddenInNames(), u"-"_s).simplified();
    while (stem.toUtf8().size() > LongestStem)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    while (stem.endsWith(u'.') || stem.endsWith(u' ') || stem.endsWith(u'-'))
        stem.chop(1);
    return (stem.isEmpty() ? key : stem) + u".keel"_s;
}

}  // namespace evenkeel
