// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordingfile.h"

#include "models/markup/yamlproblem.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(WordingFile)
};

constexpr auto Version = "1"_L1;

QString categoryNames()
{
    QStringList names;
    for (const WordingCategory category : WordingCategories)
        names.append(nameOf(category));
    return names.join(u", "_s);
}

class WordingFileReader
{
public:
    Result<WordingFile> read(const YamlNode &root)
    {
        const QStringList keys{u"evenkeel-language"_s, u"language"_s, u"lists"_s, u"rules"_s, u"off"_s};
        if (!expectMap(root, keys))
            return m_problem->toError();
        const YamlNode *version = root.find(u"evenkeel-language");
        if (!version || version->text != Version)
            refuse(version ? version->place : root.place, FileText::tr("this is no file of language rules"),
                   FileText::tr("Begin with \"evenkeel-language: 1\"."));
        WordingFile file;
        file.language = textOf(root, u"language").toLower();
        if (const YamlNode *lists = root.find(u"lists"); lists && expectKind(*lists, YamlNode::Kind::Map))
            for (qsizetype i = 0; i < lists->items.size(); ++i)
                file.lists.insert(lists->keys[i], entriesOf(lists->items[i], u','));
        if (const YamlNode *rules = root.find(u"rules"); rules && expectKind(*rules, YamlNode::Kind::List))
            for (const YamlNode &rule : rules->items)
                file.rules.append(readRule(rule));
        for (const WordingPattern &id : patternsOf(root, u"off"))
            file.off.append(id.text);
        if (m_problem)
            return m_problem->toError();
        return file;
    }

private:
    // The first problem is told: those after it may follow from it.
    void refuse(const YamlPlace &place, const QString &what, const QString &expected)
    {
        if (!m_problem)
            m_problem = YamlProblem{place, what, expected};
    }

    bool expectKind(const YamlNode &node, YamlNode::Kind kind)
    {
        if (node.kind != kind)
            refuse(node.place, FileText::tr("this can't be read"),
                   kind == YamlNode::Kind::Map    ? FileText::tr("Keys with values are expected here.")
                   : kind == YamlNode::Kind::List ? FileText::tr("A list is expected here.")
                                                  : FileText::tr("A text is expected here."));
        return node.kind == kind;
    }

    bool expectMap(const YamlNode &node, const QStringList &keys)
    {
        if (!expectKind(node, YamlNode::Kind::Map))
            return false;
        for (qsizetype i = 0; i < node.keys.size(); ++i)
            if (!keys.contains(node.keys[i])) {
                refuse(node.keyPlaces[i], FileText::tr("there is no key \"%1\" here").arg(node.keys[i].left(60)),
                       FileText::tr("One of %1.").arg(keys.join(u", "_s)));
                return false;
            }
        return true;
    }

    QString textOf(const YamlNode &map, QStringView key)
    {
        const YamlNode *value = map.find(key);
        if (!value || value->kind != YamlNode::Kind::Text || value->text.trimmed().isEmpty()) {
            refuse(value ? value->place : map.place, FileText::tr("\"%1\" is missing").arg(key),
                   FileText::tr("A text is expected here."));
            return {};
        }
        return value->text.simplified();
    }

    // A list, or a text with one a line (or, in lists of words, between commas).
    QList<WordingPattern> entriesOf(const YamlNode &node, QChar separator)
    {
        QList<WordingPattern> entries;
        const auto add = [&](const QString &text, const YamlPlace &place) {
            if (const QString entry = text.simplified(); !entry.isEmpty() && !entry.startsWith(u'#'))
                entries.append({entry, place});
        };
        if (node.kind == YamlNode::Kind::List) {
            for (const YamlNode &item : node.items)
                if (expectKind(item, YamlNode::Kind::Text))
                    add(item.text, item.place);
            return entries;
        }
        if (!expectKind(node, YamlNode::Kind::Text))
            return entries;
        const auto lines = node.text.split(u'\n');
        const bool isBlock = lines.size() > 1;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            YamlPlace place = node.place;
            // A block of lines begins below the sign that opens it.
            if (isBlock)
                place.line += int(i) + 1;
            if (separator.isNull() || lines[i].trimmed().startsWith(u'#'))
                add(lines[i], place);
            else
                for (const QString &entry : lines[i].split(separator))
                    add(entry, place);
        }
        return entries;
    }

    QList<WordingPattern> patternsOf(const YamlNode &map, QStringView key)
    {
        const YamlNode *value = map.find(key);
        return value ? entriesOf(*value, {}) : QList<WordingPattern>();
    }

    WordingRule readRule(const YamlNode &node)
    {
        WordingRule rule;
        const QStringList keys{u"rule"_s,   u"category"_s, u"patterns"_s,
                               u"with"_s,   u"unless"_s,   u"unless-in-sentence"_s,
                               u"reason"_s, u"rewrite"_s,  u"learned"_s};
        if (!expectMap(node, keys))
            return rule;
        rule.id = textOf(node, u"rule");
        if (rule.id.contains(u' '))
            refuse(node.place, FileText::tr("\"%1\" has a space in it").arg(rule.id.left(60)),
                   FileText::tr("A rule's name is one word."));
        const QString category = textOf(node, u"category");
        if (const auto known = wordingCategoryFromName(category))
            rule.category = *known;
        else if (const YamlNode *value = node.find(u"category"))
            refuse(value->place, FileText::tr("there is no category \"%1\"").arg(category.left(60)),
                   FileText::tr("One of %1.").arg(categoryNames()));
        rule.patterns = patternsOf(node, u"patterns");
        rule.with = patternsOf(node, u"with");
        rule.unless = patternsOf(node, u"unless");
        rule.unlessInSentence = patternsOf(node, u"unless-in-sentence");
        rule.reason = textOf(node, u"reason");
        rule.rewrite = textOf(node, u"rewrite");
        if (const YamlNode *learned = node.find(u"learned")) {
            rule.isLearned = learned->text == u"yes";
            if (!rule.isLearned)
                refuse(learned->place, FileText::tr("this can't be read"),
                       FileText::tr("\"learned\" is \"yes\", or isn't there."));
        }
        if (rule.isLearned && !rule.patterns.isEmpty())
            refuse(node.place, FileText::tr("the rule \"%1\" is learned and has patterns").arg(rule.id.left(60)),
                   FileText::tr("Leave one of them out."));
        else if (rule.patterns.isEmpty() && !rule.isLearned)
            refuse(node.place, FileText::tr("the rule \"%1\" has no patterns").arg(rule.id.left(60)),
                   FileText::tr("Write \"patterns:\" with one a line."));
        return rule;
    }

    std::optional<YamlProblem> m_problem;
};

}  // namespace

Result<WordingFile> readWordingFile(const QByteArray &yaml, const QString &file)
{
    const auto root = readYaml(yaml, file);
    if (!root)
        return root.error();
    return WordingFileReader().read(*root);
}

}  // namespace evenkeel
