// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/vagueaction.h"

#include "models/incident/actionstate.h"
#include "models/incident/commands/wordingverbs.h"
#include "models/markup/yamlnode.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

// The name of the resource's file; Qt asks for it outside of any namespace.
static void initActionRules()
{
    Q_INIT_RESOURCE(actionrules);
}

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct VagueActionText {
    Q_DECLARE_TR_FUNCTIONS(VagueAction)
};

Error actionRulesProblem(const YamlPlace &place, const QString &what)
{
    return {ErrorCode::InvalidInput, what, u"%1:%2"_s.arg(place.file).arg(place.line),
            VagueActionText::tr("Compare it with the files that ship.")};
}

QString textAt(const YamlNode &node, QStringView key)
{
    const YamlNode *value = node.find(key);
    return value ? value->text.simplified() : QString();
}

QList<WordingPattern> patternsAt(const YamlNode &node, QStringView key)
{
    QList<WordingPattern> patterns;
    if (const YamlNode *value = node.find(key))
        for (const QString &line : value->text.split(u'\n'))
            if (!line.trimmed().isEmpty())
                patterns.append({line.trimmed(), value->place});
    return patterns;
}

// A number that stands by itself tells when it is done; one in a name ("PAY-512", "http2") doesn't.
bool namesANumber(const QString &text)
{
    static const QRegularExpression number(u"(?<![\\w-])[<>~≤≥=]?[0-9]"_s);
    return number.match(text).hasMatch();
}

}  // namespace

Result<WordingFile> readActionRules(const QByteArray &yaml, const QString &file)
{
    const auto root = readYaml(yaml, file);
    if (!root)
        return root.error();
    if (textAt(*root, u"evenkeel-actions") != u"1"_s)
        return actionRulesProblem(root->place, VagueActionText::tr("this is no file of rules for actions"));
    WordingFile rules;
    rules.language = textAt(*root, u"language").toLower();
    const YamlNode *list = root->find(u"rules");
    if (!list || list->kind != YamlNode::Kind::List)
        return actionRulesProblem(root->place, VagueActionText::tr("it has no list of rules"));
    for (const YamlNode &node : list->items) {
        WordingRule rule;
        rule.id = textAt(node, u"rule");
        rule.patterns = patternsAt(node, u"patterns");
        rule.unlessInSentence = patternsAt(node, u"unless");
        rule.reason = textAt(node, u"reason");
        rule.rewrite = textAt(node, u"question");
        if (rule.id.isEmpty() || rule.patterns.isEmpty() || rule.reason.isEmpty() || rule.rewrite.isEmpty())
            return actionRulesProblem(node.place,
                                      VagueActionText::tr("a rule needs a name, patterns, a reason and a question"));
        rules.rules.append(rule);
    }
    return rules;
}

const WordingRules &shippedActionRules()
{
    static const WordingRules rules = [] {
        initActionRules();
        QList<WordingFile> files;
        for (const QString &name : {u"en.yaml"_s, u"de.yaml"_s}) {
            QFile file(u":/language/actions/"_s + name);
            (void)file.open(QIODevice::ReadOnly);
            auto read = readActionRules(file.readAll(), name);
            Q_ASSERT(read);
            if (read)
                files.append(*std::move(read));
        }
        auto made = WordingRules::fromFiles(files);
        Q_ASSERT(made);
        return made ? *std::move(made) : WordingRules();
    }();
    return rules;
}

std::optional<WordingFinding> vagueWordingOf(const QString &action, const QString &language, const WordingRules &rules)
{
    if (namesANumber(action))
        return std::nullopt;
    const auto found = findWording(action, rules, language, {});
    return found.isEmpty() ? std::nullopt : std::optional(found.front());
}

std::optional<WordingFinding> questionOf(const Incident &incident, const ActionItem &action, const WordingRules &rules)
{
    if (!isOpen(action))
        return std::nullopt;
    auto found = vagueWordingOf(action.text, incident.facts().language, rules);
    if (found && isWordingKept(incident, EntityKind::ActionItem, *found))
        return std::nullopt;
    return found;
}

Changes keepActionWording(const Incident &incident, const ActionItem &action, const WordingRules &rules, Instant now)
{
    const auto found = questionOf(incident, action, rules);
    return found ? suppressWording(incident, EntityKind::ActionItem, *found, now) : Changes();
}

}  // namespace evenkeel
