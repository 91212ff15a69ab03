// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <QStringList>

#include <array>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

Figure Figure::skipped(const QString &what, const QString &why)
{
    return {what, u"not measured: "_s + why, {}, {}, {}, true};
}

QString timeText(double seconds)
{
    if (seconds < 1e-3)
        return u"%1 µs"_s.arg(seconds * 1e6, 0, 'f', 1);
    return seconds < 1 ? u"%1 ms"_s.arg(seconds * 1e3, 0, 'f', 2) : u"%1 s"_s.arg(seconds, 0, 'f', 2);
}

QString sizeText(double bytes)
{
    return bytes < 1 << 20 ? u"%1 B"_s.arg(bytes, 0, 'f', 0) : u"%1 MiB"_s.arg(bytes / (1 << 20), 0, 'f', 1);
}

QString ratioText(double ratio)
{
    return u"%1 ×"_s.arg(ratio, 0, 'f', 2);
}

QString tableOf(const QList<Figure> &figures)
{
    using Row = std::array<QString, 6>;
    QList<Row> rows{{u"what"_s, u"measured"_s, u"against"_s, u"ratio"_s, u"target"_s, u"met"_s}};
    for (const Figure &figure : figures)
        rows.append({figure.what, figure.measured, figure.against, figure.ratio, figure.target,
                     figure.target.isEmpty() ? QString()
                     : figure.isMet          ? u"yes"_s
                                             : u"NO"_s});
    std::array<qsizetype, 6> widths{};
    for (const Row &row : rows)
        for (size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());

    QStringList lines;
    const auto append = [&](const Row &row, QChar fill) {
        QString line = u"|"_s;
        for (size_t column = 0; column < row.size(); ++column)
            line += fill + row[column].leftJustified(widths[column], fill) + fill + u'|';
        lines.append(line);
    };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        append(rows[i], u' ');
        if (i == 0)
            append({}, u'-');
    }
    return lines.join(u'\n') + u'\n';
}

}  // namespace evenkeel::bench
