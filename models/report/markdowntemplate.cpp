// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdowntemplate.h"

#include "models/core/progress.h"
#include "models/report/reportlanguage.h"
#include "models/report/reportprogress.h"
#include "models/report/templatewords.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <exception>
#include <string>

// The resource lies in a static library, where the linker drops what nobody names.
static void initTemplates()
{
    Q_INIT_RESOURCE(reporttemplates);
}

namespace evenkeel {

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

struct MarkdownTemplates {
    Q_DECLARE_TR_FUNCTIONS(MarkdownTemplates)
};

// Stands for a template's newline while it is rendered. No value holds it: escaping makes control characters U+FFFD
// or drops them, and Markdown of the user's is cleaned of them.
constexpr char Newline = '\x01';

// Whether a line holds one tag that shows nothing itself: a section's begin or end, a partial, a comment.
bool isStandalone(QStringView line)
{
    if (!line.startsWith(u"{{") || !line.endsWith(u"}}") || line.size() < 5)
        return false;
    return QStringView(u"#^/>!").contains(line[2]) && line.indexOf(u"}}") == line.size() - 2;
}

// kainjow looks for partials among the values; under this name none is a value's.
QString partialKey(const QString &name)
{
    return u"partials/"_s + name;
}

// The lines of a template as kainjow is to see it: tags that stand alone without their newline, and newlines as a
// character that it doesn't take for one, for it drops blank lines beside a section's tags and keeps others.
std::string prepared(const QString &source)
{
    // Mustache allows room around what a tag is ("{{ # rows }}"); all that follows looks for it beside the braces.
    static const QRegularExpression kind(u"\\{\\{[^\\S\\n]*([#^/>!&])[^\\S\\n]*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString named = QString(source).replace(kind, u"{{\\1"_s).replace(u"{{>"_s, u"{{>"_s + partialKey({}));
    std::string text;
    const auto lines = QStringView(named).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView trimmed = lines[i].trimmed();
        text += (isStandalone(trimmed) ? trimmed : lines[i]).toUtf8().toStdString();
        if (i + 1 < lines.size() && !isStandalone(trimmed))
            text += Newline;
    }
    return text;
}

/// Makes kainjow's values of ours, and counts what there is to show.
class Conversion
{
public:
    explicit Conversion(Progress &progress) : m_progress(progress) {}

    mustache::data object(const QVariantMap &values)
    {
        mustache::data object(mustache::data::type::object);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            object.set(it.key().toStdString(), value(it.value()));
        return object;
    }
    /// All texts together.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// All lists' items together.
    [[nodiscard]] qint64 items() const { return m_items; }

private:
    mustache::data value(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::Bool:
            return mustache::data(value.toBool() ? mustache::data::type::bool_true : mustache::data::type::bool_false);
        case QMetaType::QVariantMap:
            return object(value.toMap());
        case QMetaType::QVariantList: {
            mustache::data list(mustache::data::type::list);
            for (const QVariant &item : value.toList()) {
                if (!m_progress.goOn())
                    break;
                ++m_items;
                list.push_back(this->value(item));
            }
            return list;
        }
        default: {
            const std::string text = value.toString().toStdString();
            m_bytes += qint64(text.size());
            return mustache::data(text);
        }
        }
    }

    Progress &m_progress;
    qint64 m_bytes = 0;
    qint64 m_items = 0;
};

// Ends kainjow's rendering from within; no error of its own.
struct RenderingCancelled {
};

struct TooMuch {
};

// Partials of ours at the begin of each section and each partial of people's own: they count the rounds, and what a
// round says itself. One for each size, as a power of two.
constexpr int RoundMarks = 20;

QString roundMark(qsizetype size)
{
    int power = 0;
    while (power + 1 < RoundMarks && (qsizetype(1) << power) < size)
        ++power;
    return u"{{>%1\x03%2}}"_s.arg(partialKey({})).arg(power);
}

// A section's size is that of all between its tags.
std::string counted(const QString &source)
{
    static const QRegularExpression section(u"\\{\\{#\\s*(?!t\\s*\\}\\})([^}]*?)\\s*\\}\\}"_s);
    const QString ready = QString::fromStdString(prepared(source));
    QString text = roundMark(ready.size());
    qsizetype done = 0;
    for (auto it = section.globalMatch(ready); it.hasNext();) {
        const auto match = it.next();
        const QRegularExpression close(u"\\{\\{/\\s*%1\\s*\\}\\}"_s.arg(QRegularExpression::escape(match.captured(1))));
        const qsizetype end = ready.indexOf(close, match.capturedEnd());
        text += QStringView(ready).mid(done, match.capturedEnd() - done);
        text += roundMark((end < 0 ? ready.size() : end) - match.capturedEnd());
        done = match.capturedEnd();
    }
    return text.append(QStringView(ready).mid(done)).toStdString();
}

Error templateError(const QString &what)
{
    return {ErrorCode::InvalidInput,
            MarkdownTemplates::tr("the template can't be read: %1").arg(what),
            {},
            MarkdownTemplates::tr("Close each {{#section}} with {{/section}} and each {{ with }}.")};
}

}  // namespace

MarkdownTemplate::MarkdownTemplate(const QString &source, const QHash<QString, QString> &partials)
    : m_source(source), m_partials(partials)
{
}

MarkdownTemplate MarkdownTemplate::shipped(const QString &name)
{
    const OwnTemplates all = allShipped();
    return {all.reports.value(name), all.partials};
}

OwnTemplates MarkdownTemplate::allShipped()
{
    initTemplates();
    const auto read = [](const QString &path) {
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? QString::fromUtf8(file.readAll()) : QString();
    };
    OwnTemplates all;
    for (QDirIterator it(u":/templates/reports"_s, {u"*.mustache"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        (path.contains(u"/partials/"_s) ? all.partials : all.reports).insert(it.fileInfo().baseName(), read(path));
    }
    return all;
}

MarkdownTemplate MarkdownTemplate::named(const QString &name, const OwnTemplates &own)
{
    MarkdownTemplate made = shipped(name);
    made.m_source = own.reports.value(name, made.m_source);
    made.m_partials.insert(own.partials);
    made.m_isOwn = !own.isEmpty();
    return made;
}

Result<QString> MarkdownTemplate::render(const TemplateData &data, const ReportLanguage &language,
                                         Progress &progress) const
{
    constexpr qint64 MostBytes = 64LL * 1024 * 1024;  // of a template of people's own
    qint64 rounds = 0;
    qint64 bytes = 0;
    const auto source = [this](const QString &text) { return m_isOwn ? counted(text) : prepared(text); };
    try {
        Conversion conversion(progress);
        mustache::data root = conversion.object(data.values());
        for (auto it = m_partials.cbegin(); it != m_partials.cend(); ++it)
            root.set(partialKey(it.key()).toStdString(),
                     mustache::partial([text = source(it.value())] { return text; }));
        // A loop in a loop in a loop makes more than anybody reads.
        const qint64 mostRounds = 100'000 + 50 * conversion.items();
        for (int power = 0; m_isOwn && power < RoundMarks; ++power)
            root.set(partialKey(u"\x03%1"_s.arg(power)).toStdString(), mustache::partial([&, power] {
                         bytes += qint64(1) << power;
                         if (++rounds > mostRounds || bytes > MostBytes)
                             throw TooMuch();
                         if (!progress.goOn())
                             throw RenderingCancelled();
                         return std::string();
                     }));
        root.set("t", mustache::lambda2([&language](const std::string &words, const mustache::renderer &) {
                     // Words that aren't the program's are somebody's, who may have written a name.
                     const bool isOurs =
                         std::ranges::any_of(templateWords(), [&](const char *known) { return words == known; });
                     return isOurs ? language.word(words.c_str()).toStdString() : words;
                 }));
        mustache::mustache parsed(source(m_source));
        // Values are Markdown already: TemplateData escapes on the way in.
        qint64 shown = 0;
        parsed.set_custom_escape([&](const std::string &markdown) {
            shown += qint64(markdown.size());
            if (m_isOwn && shown + bytes > MostBytes)
                throw TooMuch();
            if (!progress.advance(shown, conversion.bytes()))
                throw RenderingCancelled();
            return markdown;
        });
        std::string text;
        if (parsed.is_valid())
            parsed.render(root, [&text](const std::string &part) { text += part; });
        if (!parsed.is_valid())
            return templateError(QString::fromStdString(parsed.error_message()));
        std::ranges::replace(text, Newline, '\n');
        return QString::fromStdString(text);
    } catch (const RenderingCancelled &) {
        return reportCancelled();
    } catch (const TooMuch &) {
        return Error{ErrorCode::InvalidInput,
                     MarkdownTemplates::tr("the template makes more than anybody reads"),
                     {},
                     MarkdownTemplates::tr("Look for sections within sections, or use the shipped template.")};
    } catch (const std::exception &failure) {
        return templateError(QString::fromLocal8Bit(failure.what()));
    }
}

}  // namespace evenkeel
