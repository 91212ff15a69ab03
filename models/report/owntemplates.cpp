// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/owntemplates.h"

#include "models/report/markdowntemplate.h"
#include "models/report/templatecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <functional>
#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct OwnTemplate {
    Q_DECLARE_TR_FUNCTIONS(OwnTemplates)
};

constexpr auto Ending = ".md.mustache"_L1;
constexpr qint64 MostTemplateBytes = 256 * 1024;
constexpr qsizetype MostTemplates = 200;

Error refused(const QString &what, const QString &where, const QString &remedy)
{
    return {ErrorCode::InvalidInput, what, where, remedy};
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, OwnTemplate::tr("the template can't be read: %1").arg(file.errorString()), path,
                     OwnTemplate::tr("Check that the file can be read.")};
    const QByteArray bytes = file.read(MostTemplateBytes + 1);
    if (bytes.size() > MostTemplateBytes)
        return refused(OwnTemplate::tr("a template of more than 256 KiB isn't read"), path,
                       OwnTemplate::tr("Make it smaller, or split it into partials."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return refused(OwnTemplate::tr("the template is no UTF-8"), path, OwnTemplate::tr("Save it as UTF-8."));
    return QString(text).replace(u"\r\n"_s, u"\n"_s);
}

Result<QHash<QString, QString>> readFolder(const QDir &folder)
{
    QHash<QString, QString> texts;
    const QStringList names = folder.entryList({u'*' + Ending}, QDir::Files | QDir::Readable, QDir::Name);
    if (names.size() > MostTemplates)
        return refused(OwnTemplate::tr("there are more than %n templates in one folder", nullptr, int(MostTemplates)),
                       folder.path(), OwnTemplate::tr("Keep templates in a folder of their own."));
    for (const QString &name : names) {
        const auto text = readText(folder.filePath(name));
        if (!text)
            return text.error();
        texts.insert(name.chopped(Ending.size()), *text);
    }
    return texts;
}

QSet<QString> namesOfShipped()
{
    QSet<QString> names{u"."_s, u"t"_s};
    const OwnTemplates shipped = MarkdownTemplate::allShipped();
    for (const auto *files : {&shipped.reports, &shipped.partials})
        for (const QString &source : *files)
            for (const auto &[name, line] : readTemplate(source).names)
                names.insert(name);
    return names;
}

class TemplateFolder
{
public:
    explicit TemplateFolder(OwnTemplates templates)
        : m_own(std::move(templates)), m_shipped(MarkdownTemplate::allShipped()), m_known(namesOfShipped())
    {
    }

    Result<LoadedTemplates> check()
    {
        for (const bool isPartial : {false, true}) {
            const QHash<QString, QString> &files = isPartial ? m_own.partials : m_own.reports;
            QStringList names = files.keys();
            names.sort();
            for (const QString &name : std::as_const(names)) {
                if (const auto fault = checkOne(pathOf(name, isPartial), files[name]))
                    return *fault;
                if (!isPartial && !m_shipped.reports.contains(name))
                    m_remarks.append(
                        OwnTemplate::tr("%1: no report is called so, so nothing uses it").arg(pathOf(name, isPartial)));
            }
        }
        if (const auto fault = checkCircles())
            return *fault;
        return LoadedTemplates{m_own, m_remarks};
    }

private:
    [[nodiscard]] QString pathOf(const QString &name, bool isPartial) const
    {
        return QDir(m_own.folder).filePath((isPartial ? u"partials/"_s : QString()) + name + Ending);
    }

    [[nodiscard]] std::optional<Error> checkOne(const QString &path, const QString &source)
    {
        const TemplateReading reading = readTemplate(source);
        const auto at = [&](int line) { return u"%1:%2"_s.arg(path).arg(line); };
        if (!reading.mistakes.isEmpty()) {
            const TemplateRemark &first = reading.mistakes.front();
            const auto more = int(reading.mistakes.size()) - 1;
            return refused(more > 0 ? OwnTemplate::tr("%1 (and %n more)", nullptr, more).arg(first.what) : first.what,
                           at(first.line), first.remedy);
        }
        for (const auto &[name, line] : reading.partials)
            if (!m_own.partials.contains(name) && !m_shipped.partials.contains(name))
                return refused(OwnTemplate::tr("there is no partial \"%1\"").arg(name), at(line),
                               OwnTemplate::tr("Write partials/%1%2, or leave it out.").arg(name, Ending));
        for (const auto &[name, line] : reading.names) {
            if (m_known.contains(name))
                continue;
            const QString meant = nearestName(name, m_known);
            m_remarks.append(
                meant.isEmpty()
                    ? OwnTemplate::tr("%1: no report knows \"%2\", so nothing stands there").arg(at(line), name)
                    : OwnTemplate::tr("%1: no report knows \"%2\", so nothing stands there; \"%3\"?")
                          .arg(at(line), name, meant));
        }
        return std::nullopt;
    }

    // A partial that holds itself never ends.
    [[nodiscard]] std::optional<Error> checkCircles() const
    {
        QSet<QString> sound;
        QStringList chain;
        std::optional<Error> fault;
        const std::function<void(const QString &)> follow = [&](const QString &name) {
            if (fault || sound.contains(name))
                return;
            chain.append(name);
            const QString source = m_own.partials.value(name, m_shipped.partials.value(name));
            for (const auto &[next, line] : readTemplate(source).partials) {
                if (!chain.contains(next)) {
                    follow(next);
                } else if (!fault) {
                    fault = refused(OwnTemplate::tr("the partial \"%1\" holds itself").arg(next),
                                    u"%1:%2"_s.arg(pathOf(name, true)).arg(line),
                                    OwnTemplate::tr("Leave {{> %1}} out here.").arg(next));
                }
            }
            chain.removeLast();
            sound.insert(name);
        };
        QStringList names = m_own.partials.keys();
        names.sort();
        for (const QString &name : std::as_const(names))
            follow(name);
        return fault;
    }

    OwnTemplates m_own;
    OwnTemplates m_shipped;
    QSet<QString> m_known;
    QStringList m_remarks;
};

}  // namespace

Result<LoadedTemplates> readTemplates(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::NotFound, OwnTemplate::tr("there is no such folder of templates"), folder,
                     OwnTemplate::tr("Choose another, or do without.")};
    OwnTemplates own;
    own.folder = folder;
    auto reports = readFolder(QDir(folder));
    if (!reports)
        return reports.error();
    own.reports = std::move(*reports);
    auto partials = readFolder(QDir(QDir(folder).filePath(u"partials"_s)));
    if (!partials)
        return partials.error();
    own.partials = std::move(*partials);
    return TemplateFolder(std::move(own)).check();
}

Result<int> copyShippedTemplates(const QString &folder)
{
    const OwnTemplates shipped = MarkdownTemplate::allShipped();
    const auto failed = [](const QString &path, const QString &why) {
        return Error{ErrorCode::Io, OwnTemplate::tr("the templates could not be written: %1").arg(why), path,
                     OwnTemplate::tr("Choose another folder.")};
    };
    if (!QDir().mkpath(QDir(folder).filePath(u"partials"_s)))
        return failed(folder, OwnTemplate::tr("the folder can't be made"));
    int written = 0;
    for (const bool isPartial : {false, true}) {
        const QHash<QString, QString> &files = isPartial ? shipped.partials : shipped.reports;
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QFile file(QDir(folder).filePath((isPartial ? u"partials/"_s : QString()) + it.key() + Ending));
            // What somebody changed there is theirs.
            if (file.exists())
                continue;
            const QByteArray bytes = it->toUtf8();
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
                return failed(file.fileName(), file.errorString());
            ++written;
        }
    }
    return written;
}

}  // namespace evenkeel
