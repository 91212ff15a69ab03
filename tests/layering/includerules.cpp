// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/includerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

namespace {

// The order of the design; folders of one line don't include each other.
const std::vector<QStringList> ModelsOrder{
    {u"core"_s},     {u"markup"_s},   {u"incident"_s},
    {u"document"_s}, {u"playbook"_s}, {u"intake"_s, u"postmortem"_s, u"comms"_s, u"investigation"_s},
    {u"report"_s},   {u"connect"_s},  {u"workspace"_s},
    {u"items"_s},
};

// From the ground up; a file may include its own floor and those before it.
const QStringList Floors{u"models"_s, u"widgets"_s, u"app"_s, u"tests"_s};

const QStringList ModulesWithoutDisplay{u"QtCore"_s, u"QtNetwork"_s, u"QtConcurrent"_s, u"QtDBus"_s, u"QtXml"_s};
const QStringList ModulesOfPdf{u"QtGui"_s, u"QtSvg"_s, u"QtPrintSupport"_s};
const QStringList SourceEndings{u"cpp"_s, u"cc"_s, u"cxx"_s, u"c"_s,   u"h"_s,
                                u"hpp"_s, u"hh"_s, u"hxx"_s, u"inc"_s, u"ipp"_s};

std::optional<size_t> placeInOrder(const QString &folder)
{
    for (size_t place = 0; place < ModelsOrder.size(); ++place) {
        if (ModelsOrder[place].contains(folder))
            return place;
    }
    return std::nullopt;
}

bool isPdf(const QString &path)
{
    return path.startsWith("models/report/pdf/"_L1);
}

bool isSql(const QString &include, const QString &module)
{
    return module == "QtSql"_L1 || include == "sqlite3.h"_L1 || include == "sqlite3ext.h"_L1;
}

bool mayHoldSql(const QString &path)
{
    return path.startsWith("models/document/"_L1) || path.startsWith("models/workspace/"_L1)
           || path.startsWith("tests/"_L1);
}

bool isNamedUtils(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).toLower();
    return stem.endsWith("utils"_L1) || stem.endsWith("util"_L1);
}

QString ruleText(LayeringRule rule)
{
    switch (rule) {
    case LayeringRule::FloorAbove:
        return u"app includes widgets includes models, never back, and none of them tests"_s;
    case LayeringRule::FolderOrder:
        return u"in models: core < markup < incident < document < playbook < {intake, postmortem, comms, investigation}"
               " < report < connect < workspace < items, those in braces not each other"_s;
    case LayeringRule::FolderWithoutPlace:
        return u"a folder of models needs a place in the order of the design, and in includerules.cpp"_s;
    case LayeringRule::FileOutsideFolders:
        return u"a source of models lies in one of its folders"_s;
    case LayeringRule::QtModule:
        return u"models runs without a display; only models/report/pdf uses QtGui"_s;
    case LayeringRule::PdfFromOutside:
        return u"models links no QtGui, so it can't reach models/report/pdf"_s;
    case LayeringRule::SqlOutsideStores:
        return u"SQL lives in models/document and models/workspace"_s;
    case LayeringRule::NotFromRoot:
        return u"includes of the project are spelled from its root, system headers in angle brackets"_s;
    case LayeringRule::Unreadable:
        return u"an include names its file"_s;
    case LayeringRule::NamedUtils:
        return u"a file is named after what it holds, and nothing is called utils"_s;
    }
    return {};
}

}  // namespace

QString Violation::message() const
{
    return include.isEmpty() ? u"%1: %2"_s.arg(where, ruleText(rule))
                             : u"%1 includes %2: %3"_s.arg(where, include, ruleText(rule));
}

IncludeRules::IncludeRules(const QString &qtHeaders)
{
    QStringList modules = QDir(qtHeaders).entryList({u"Qt*"_s}, QDir::Dirs);
    // A few headers lie in two modules, one forwarding to the other: the lower one counts, so it is read last.
    for (const QString &lower : ModulesOfPdf + ModulesWithoutDisplay + QStringList{u"QtCore"_s}) {
        if (modules.removeOne(lower))
            modules.append(lower);
    }
    for (const QString &module : modules) {
        const QStringList headers = QDir(qtHeaders + u'/' + module).entryList(QDir::Files);
        for (const QString &header : headers)
            m_modules.insert(header, module);
    }
}

QString IncludeRules::qtModuleOf(const QString &include) const
{
    const qsizetype slash = include.indexOf(u'/');
    if (slash < 0)
        return m_modules.value(include);
    return include.startsWith("Qt"_L1) ? include.left(slash) : QString();
}

std::vector<Violation> IncludeRules::check(const QString &path, const QString &text) const
{
    std::vector<Violation> violations;
    const QString floor = path.section(u'/', 0, 0);
    const bool isModels = floor == "models"_L1;
    const QString folder = isModels ? path.section(u'/', 1, 1) : QString();
    const auto place = placeInOrder(folder);
    if (isModels && path.count(u'/') < 2)
        violations.push_back({LayeringRule::FileOutsideFolders, path, {}});
    else if (isModels && !place)
        violations.push_back({LayeringRule::FolderWithoutPlace, path, {}});

    static const QRegularExpression directive(uR"(^[ \t]*#[ \t]*(?:include|include_next|import)\b[ \t]*(.*)$)"_s,
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression target(uR"re(^(?:"([^"]+)"|<([^>]+)>))re"_s);
    for (auto found = directive.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString where = u"%1:%2"_s.arg(path).arg(QStringView(text).left(match.capturedStart(1)).count(u'\n') + 1);
        const auto named = target.match(match.captured(1));
        if (!named.hasMatch()) {
            violations.push_back({LayeringRule::Unreadable, where, match.captured(1).trimmed()});
            continue;
        }
        const bool quoted = named.hasCaptured(1);
        const QString spelled = quoted ? named.captured(1) : named.captured(2);
        const QString include = QDir::cleanPath(spelled);
        const auto violate = [&](LayeringRule rule) { violations.push_back({rule, where, spelled}); };

        const QString module = qtModuleOf(include);
        if (isSql(include, module) && !mayHoldSql(path))
            violate(LayeringRule::SqlOutsideStores);
        if (isModels && !module.isEmpty() && module != "QtSql"_L1 && !ModulesWithoutDisplay.contains(module)
            && !(isPdf(path) && ModulesOfPdf.contains(module)))
            violate(LayeringRule::QtModule);

        const QString includedFloor = include.section(u'/', 0, 0);
        const bool isProject = include.contains(u'/') && Floors.contains(includedFloor);
        if (quoted ? include != spelled || !(isProject || include.endsWith(".moc"_L1)) : isProject)
            violate(LayeringRule::NotFromRoot);
        if (!isProject)
            continue;
        if (Floors.indexOf(includedFloor) > Floors.indexOf(floor)) {
            violate(LayeringRule::FloorAbove);
        } else if (isModels && includedFloor == "models"_L1) {
            const QString includedFolder = include.section(u'/', 1, 1);
            const auto includedPlace = placeInOrder(includedFolder);
            if (includedFolder != folder && place && (!includedPlace || *includedPlace >= *place))
                violate(LayeringRule::FolderOrder);
            if (isPdf(include) && !isPdf(path))
                violate(LayeringRule::PdfFromOutside);
        }
    }
    return violations;
}

std::vector<Violation> IncludeRules::checkTree(const QString &root, QStringList *checked) const
{
    std::vector<Violation> violations;
    const QDir rootDir(root);
    for (const QString &top : Floors + QStringList{u"resources"_s, u"packaging"_s}) {
        QDirIterator entries(rootDir.filePath(top), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo entry = entries.nextFileInfo();
            const QString path = rootDir.relativeFilePath(entry.filePath());
            if (isNamedUtils(entry.fileName()))
                violations.push_back({LayeringRule::NamedUtils, path, {}});
            if (!entry.isFile() || !Floors.contains(top) || !SourceEndings.contains(entry.suffix().toLower()))
                continue;
            QFile file(entry.filePath());
            if (!file.open(QIODevice::ReadOnly)) {
                violations.push_back({LayeringRule::Unreadable, path, {}});
                continue;
            }
            const auto found = check(path, QString::fromUtf8(file.readAll()));
            violations.insert(violations.end(), found.begin(), found.end());
            if (checked)
                checked->append(path);
        }
    }
    return violations;
}

}  // namespace evenkeel::test
