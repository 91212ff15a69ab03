// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/amounttext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct AmountText {
    Q_DECLARE_TR_FUNCTIONS(AmountText)
};

constexpr double Largest = 1e15;  // beyond it a double no longer tells ones apart
constexpr qsizetype LongestAmount = 80;
constexpr qsizetype LongestUnit = 20;

Error notAnAmount(QStringView text)
{
    return {ErrorCode::InvalidInput,
            AmountText::tr("“%1” is not an amount").arg(text.left(40)),
            {},
            AmountText::tr("Write a number with its unit, as in 1200, 12k, ~300, 3–5 % or 350 EUR/min.")};
}

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

// One amount, read from its beginning to its end.
class AmountReader
{
public:
    AmountReader(const QString &text, const QLocale &locale) : m_rest(text.simplified()), m_locale(locale) {}

    std::optional<WrittenAmount> read()
    {
        WrittenAmount written;
        written.perMinute = dropEnd(words(u" ?(?:/|per|pro|je|a|each) ?min(?:\\.|ute)?$"_s));
        if (drop(words(u"^(?:[~≈]|(?:about|around|approx\\.?|circa|ca\\.?|etwa|rund|some)\\b\\.?) ?"_s)))
            written.uncertainty = RoughSign;
        else if (drop(words(u"^(?:[>≥]|(?:at least|more than|over|mindestens|über|mehr als)\\b) ?"_s)))
            written.uncertainty = AtLeastSign;
        else if (drop(words(u"^(?:[<≤]|(?:at most|up to|less than|under|höchstens|bis zu|unter|weniger als)\\b) ?"_s)))
            written.uncertainty = AtMostSign;
        QString unit = currency();
        const auto low = number();
        if (!low)
            return std::nullopt;
        double lowFactor = factor();
        double amount = *low * lowFactor;
        if (drop(words(u"^ ?(?:–|—|-|\\.{2,3}|…|to\\b|bis\\b) ?"_s))) {
            (void)currency();
            const auto high = number();
            if (!high)
                return std::nullopt;
            const double highFactor = factor();
            if (lowFactor == 1)
                lowFactor = highFactor;  // "3–5k"
            const double from = *low * lowFactor, to = *high * highFactor;
            if (to < from || to > Largest)
                return std::nullopt;
            amount = (from + to) / 2;
            written.uncertainty = storedAmount(from) + u'–' + storedAmount(to);
        } else if (drop(words(u"^ ?(?:±|\\+/?-) ?"_s))) {
            const auto deviation = number();
            if (!deviation)
                return std::nullopt;
            const double by = *deviation * factor();
            written.uncertainty = u'±' + storedAmount(by);
            if (drop(words(u"^ ?%$"_s)))
                written.uncertainty += u" %"_s;
        }
        if (unit.isEmpty())
            unit = m_rest.trimmed();
        else if (!m_rest.trimmed().isEmpty())
            return std::nullopt;
        if (m_ambiguous || amount > Largest || !isUnit(unit))
            return std::nullopt;
        written.number = storedAmount(amount);
        written.unit = known(unit);
        return written;
    }

private:
    bool drop(const QRegularExpression &expression)
    {
        const auto match =
            expression.match(m_rest, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return false;
        m_dropped = match.captured();
        m_rest = m_rest.mid(match.capturedEnd());
        return true;
    }

    bool dropEnd(const QRegularExpression &expression)
    {
        const auto match = expression.match(m_rest);
        if (match.hasMatch())
            m_rest.truncate(match.capturedStart());
        return match.hasMatch();
    }

    QString currency() { return drop(words(u"^[€$£¥] ?"_s)) ? m_dropped.trimmed() : QString(); }

    std::optional<double> number()
    {
        if (!drop(words(u"^[0-9]+(?:[.,'’][0-9]+| [0-9]{3}(?![0-9]))*"_s)))
            return std::nullopt;
        const QString decimal = m_locale.decimalPoint();
        if (const auto local =
                grouped(m_dropped, decimal == u","_s ? u"\\."_s : u","_s, decimal == u","_s ? u","_s : u"\\."_s))
            return local;
        return grouped(m_dropped, u","_s, u"\\."_s);
    }

    static std::optional<double> grouped(const QString &token, const QString &group, const QString &decimal)
    {
        const QRegularExpression form(
            u"^([0-9]{1,3}(?:[%1'’ ][0-9]{3})+|[0-9]+)(?:%2([0-9]+))?$"_s.arg(group, decimal));
        const auto match = form.match(token);
        if (!match.hasMatch())
            return std::nullopt;
        QString plain;
        for (const QChar c : match.captured(1))
            if (c.isDigit())
                plain += c;
        if (match.hasCaptured(2))
            plain += u'.' + match.captured(2);
        return amountFromStored(plain);
    }

    double factor()
    {
        // Case tells a million from a minute or a milli-.
        static const std::array<std::pair<QRegularExpression, double>, 3> factors{{
            {QRegularExpression(u"^ ?(?:[kK]|[Tt]sd\\.?|[Tt]housand|[Tt]ausend)(?![\\w.])"_s), 1e3},
            {QRegularExpression(u"^ ?(?:M|Mio\\.?|Mill\\.|[Mm]n|[Mm]illion(?:s|en)?)(?![\\w.])"_s), 1e6},
            {QRegularExpression(u"^ ?(?:[Bb]n|B|Mrd\\.?|[Bb]illions?|Milliarden?)(?![\\w.])"_s), 1e9},
        }};
        for (const auto &[expression, times] : factors)
            if (drop(expression))
                return times;
        m_ambiguous = m_ambiguous || drop(QRegularExpression(u"^ ?m(?![\\w.])"_s));
        return 1;
    }

    static bool isUnit(const QString &unit)
    {
        // A second factor is none.
        if (unit.size() == 1 && u"kKMB"_s.contains(unit))
            return false;
        static const QRegularExpression form(u"^[\\p{L}%‰€$£¥][\\p{L}%‰€$£¥./-]*(?: [\\p{L}./-]+)?$"_s);
        return unit.isEmpty() || (unit.size() <= LongestUnit && form.match(unit).hasMatch());
    }

    // The dollar and the yen are more than one currency each: they stay.
    static QString known(const QString &unit)
    {
        if (unit == u"€"_s || unit.compare("euro"_L1, Qt::CaseInsensitive) == 0
            || unit.compare("euros"_L1, Qt::CaseInsensitive) == 0)
            return u"EUR"_s;
        return unit == u"£"_s ? u"GBP"_s : unit;
    }

    QString m_rest;
    const QLocale &m_locale;
    QString m_dropped;
    bool m_ambiguous = false;
};

}  // namespace

Result<WrittenAmount> parseAmount(QStringView text, const QLocale &locale)
{
    if (text.size() > LongestAmount)
        return notAnAmount(text);
    const auto written = AmountReader(text.toString(), locale).read();
    if (!written)
        return notAnAmount(text.trimmed());
    return *written;
}

std::optional<double> amountFromStored(QStringView stored)
{
    bool isNumber = false;
    const double amount = QLocale::c().toDouble(stored, &isNumber);
    const bool fits = isNumber && std::isfinite(amount) && amount >= 0 && amount <= Largest;
    return fits ? std::optional(amount) : std::nullopt;
}

QString storedAmount(double amount)
{
    return QString::number(amount, 'f', QLocale::FloatingPointShortest);
}

QString formatAmount(double amount, const QLocale &locale)
{
    constexpr double Whole = 100;
    if (amount >= Whole || amount == std::round(amount))
        return locale.toString(std::round(amount), 'f', 0);
    QString text = locale.toString(amount, 'f', 2);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    // What is more than nothing isn't told as nothing.
    return text == locale.zeroDigit() ? u"<"_s + locale.toString(0.01, 'f', 2) : text;
}

}  // namespace evenkeel
