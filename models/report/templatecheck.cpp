// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/templatecheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DeepestSection = 12;

class TemplateReader
{
    Q_DECLARE_TR_FUNCTIONS(TemplateReader)

public:
    explicit TemplateReader(const QString &source) : m_source(source) {}

    TemplateReading read()
    {
        for (qsizetype at = m_source.indexOf(u"{{"_s); at >= 0; at = m_source.indexOf(u"{{"_s, at)) {
            m_line += int(QStringView(m_source).mid(m_counted, at - m_counted).count(u'\n'));
            m_counted = at;
            const bool isTriple = QStringView(m_source).mid(at).startsWith(u"{{{");
            const QString close = isTriple ? u"}}}"_s : u"}}"_s;
            const qsizetype from = at + close.size();
            const qsizetype end = m_source.indexOf(close, from);
            const qsizetype lineEnd = m_source.indexOf(u'\n', from);
            if (end < 0 || (lineEnd >= 0 && lineEnd < end && m_source[from] != u'!')) {
                mistake(m_line, tr("{{ isn't closed"), tr("Close it with }} on the same line."));
                if (end < 0)
                    break;
                at = from;
                continue;
            }
            takeTag(m_source.mid(from, end - from).trimmed());
            at = end + close.size();
        }
        for (const auto &[name, line] : m_open)
            mistake(line, tr("{{#%1}} isn't closed").arg(name), tr("Close it with {{/%1}}.").arg(name));
        return std::move(m_reading);
    }

private:
    void mistake(int line, const QString &what, const QString &remedy)
    {
        m_reading.mistakes.append({line, what, remedy});
    }

    void takeTag(const QString &tag)
    {
        const QChar kind = tag.isEmpty() ? QChar() : tag.front();
        const QString name = QStringView(tag).mid(u"#^/>&"_s.contains(kind) ? 1 : 0).trimmed().toString();
        if (kind == u'!')
            return;
        if (kind == u'=') {
            mistake(m_line, tr("other marks than {{ and }} aren't read"), tr("Leave this line out."));
            return;
        }
        if (name.isEmpty()) {
            mistake(m_line, tr("this tag is empty"), tr("Name what is to stand here."));
            return;
        }
        if (kind == u'/') {
            closeSection(name);
            return;
        }
        if (kind == u'>') {
            m_reading.partials.append({name, m_line});
            return;
        }
        m_reading.names.append({name, m_line});
        if (kind != u'#' && kind != u'^')
            return;
        if (qsizetype(m_open.size()) == DeepestSection)
            mistake(m_line, tr("sections are nested too deeply here"), tr("Put a part of it into a partial."));
        m_open.push_back({name, m_line});
    }

    void closeSection(const QString &name)
    {
        if (m_open.empty()) {
            mistake(m_line, tr("{{/%1}} closes nothing").arg(name), tr("Open it before with {{#%1}}.").arg(name));
            return;
        }
        const auto [open, line] = m_open.back();
        m_open.pop_back();
        if (open != name)
            mistake(m_line, tr("{{/%1}} stands where {{/%2}} is due, which line %3 opened").arg(name, open).arg(line),
                    tr("Close sections in the reverse order."));
    }

    const QString &m_source;
    int m_line = 1;
    qsizetype m_counted = 0;
    std::vector<std::pair<QString, int>> m_open;
    TemplateReading m_reading;
};

// How many letters differ; two that changed places count once.
qsizetype distanceOf(const QString &written, const QString &known)
{
    const QString one = written.toLower();
    const QString other = known.toLower();
    std::vector<std::vector<qsizetype>> d(size_t(one.size()) + 1, std::vector<qsizetype>(size_t(other.size()) + 1));
    for (size_t i = 0; i < d.size(); ++i)
        for (size_t j = 0; j < d[i].size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = qsizetype(i + j);
                continue;
            }
            const auto at = [](const QString &text, size_t place) { return text[qsizetype(place) - 1]; };
            const qsizetype changed = d[i - 1][j - 1] + (at(one, i) == at(other, j) ? 0 : 1);
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, changed});
            if (i > 1 && j > 1 && at(one, i) == at(other, j - 1) && at(one, i - 1) == at(other, j))
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d.back().back();
}

}  // namespace

TemplateReading readTemplate(const QString &source)
{
    return TemplateReader(source).read();
}

QString nearestName(const QString &name, const QSet<QString> &known)
{
    constexpr qsizetype Near = 2;
    constexpr qsizetype Longest = 40;
    if (name.size() > Longest)
        return {};
    QString nearest;
    qsizetype least = 2 * Near + 2;
    QStringList names(known.cbegin(), known.cend());
    names.sort();
    for (const QString &candidate : std::as_const(names)) {
        // Of two that are as near, people mean the one that begins alike.
        const qsizetype distance =
            2 * distanceOf(name, candidate) + (candidate.front().toLower() == name.front().toLower() ? 0 : 1);
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

}  // namespace evenkeel
