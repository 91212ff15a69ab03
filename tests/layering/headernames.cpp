// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/headernames.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

namespace {

using Names = QSet<QString>;

Names namesIn(const QString &text, const QRegularExpression &pattern)
{
    Names names;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        names.insert(found.next().captured(1));
    return names;
}

// Without comments, texts and the names within enums, which may be those of classes.
QString codeOf(QString text)
{
    static const QRegularExpression besides(uR"(//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<=\benum )[^;{]*\{.*?\})"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression enumName(uR"(^(?:class\s+)?\w+)"_s);
    QString code;
    qsizetype at = 0;
    for (auto found = besides.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        code += QStringView(text).mid(at, match.capturedStart() - at);
        if (match.capturedView().endsWith(u'}'))
            code += enumName.match(match.captured()).captured() + u"{}"_s;
        at = match.capturedEnd();
    }
    return code.append(QStringView(text).mid(at));
}

class Headers
{
public:
    explicit Headers(const QMap<QString, QString> &sources)
    {
        static const QRegularExpression include(uR"re(^#include "([^"]+)")re"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression defined(
            uR"(^(?:template\s*<[^\n]*>\s*)?(?:class|struct|enum class|enum|using)\s+(?:\[\[\w+\]\]\s*)?([A-Z]\w+)\b(?=[^;{]*[{=]))"_s,
            QRegularExpression::MultilineOption);
        for (const auto &[path, text] : sources.asKeyValueRange()) {
            if (!path.endsWith(".h"_L1))
                continue;
            m_includes[path] = namesIn(text, include);
            m_codes[path] = codeOf(text);
            for (const QString &name : namesIn(m_codes[path], defined))
                m_definedIn[name].insert(path);
        }
    }

    [[nodiscard]] QStringList missing() const
    {
        static const QRegularExpression declared(uR"(\b(?:class|struct|enum|using|typename)\s+([A-Z]\w+))"_s);
        static const QRegularExpression parameter(uR"(\btemplate\s*<[^>]*?\b([A-Z]\w+)\s*>)"_s);
        static const QRegularExpression used(uR"((?<![:\w.>])([A-Z]\w+)\b)"_s);
        QStringList messages;
        for (const auto &[path, code] : m_codes.asKeyValueRange()) {
            Names reached;
            reach(path, reached);
            Names known = namesIn(code, parameter);
            for (const QString &header : reached)
                known.unite(namesIn(m_codes.value(header), declared));
            QStringList unknown = (namesIn(code, used) - known).values();
            unknown.sort();
            for (const QString &name : unknown) {
                if (m_definedIn.contains(name) && !m_definedIn[name].intersects(reached))
                    messages.append(u"%1 names %2 without an include or a declaration of it"_s.arg(path, name));
            }
        }
        return messages;
    }

private:
    void reach(const QString &path, Names &reached) const
    {
        if (reached.contains(path))
            return;
        reached.insert(path);
        for (const QString &next : m_includes.value(path))
            reach(next, reached);
    }

    QMap<QString, QString> m_codes;  // by path
    QHash<QString, Names> m_includes;
    QHash<QString, Names> m_definedIn;  // by type
};

}  // namespace

QStringList namesNotIncluded(const QMap<QString, QString> &sources)
{
    return Headers(sources).missing();
}

}  // namespace evenkeel::test
