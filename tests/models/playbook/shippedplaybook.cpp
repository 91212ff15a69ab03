// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/playbook/shippedplaybook.h"

#include "models/playbook/format/playbookwriter.h"
#include "models/playbook/playbooklibrary.h"

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

void collectTexts(const YamlNode &node, const QString &where, QStringList &texts)
{
    if (node.kind == YamlNode::Kind::Text)
        texts.append(where + u": "_s + node.text);
    for (qsizetype i = 0; i < node.items.size(); ++i)
        collectTexts(node.items[i], where + u'/' + node.keys.value(i, QString::number(i)), texts);
}

}  // namespace

QStringList runnablePlaybooks()
{
    return {u"drill"_s, u"p0-p3"_s, u"p1-p4"_s, u"sev-ics"_s, u"sev-response"_s, u"solo"_s};
}

const Playbook &shippedPlaybook(const QString &name)
{
    static std::map<QString, Playbook> read;
    const auto known = read.find(name);
    return known != read.end()
               ? known->second
               : read.emplace(name, PlaybookLibrary().loadFile(u":/playbooks/%1.yaml"_s.arg(name)).playbook)
                     .first->second;
}

QStringList textsOf(const Playbook &playbook)
{
    QStringList texts;
    collectTexts(writePlaybook(playbook), {}, texts);
    return texts;
}

std::map<QString, QStringList> idsByKind(const Playbook &playbook)
{
    std::map<QString, QStringList> ids{
        {u"role"_s, idsOf(playbook.roles, &PlaybookRole::role)},
        {u"topic"_s, idsOf(playbook.topics, &Topic::topic)},
        {u"checklist"_s, idsOf(playbook.checklists, &Checklist::checklist)},
        {u"question"_s, idsOf(playbook.severityQuestions, &SeverityQuestion::question)},
        {u"mitigation"_s, idsOf(playbook.mitigations, &MitigationOption::mitigation)},
        {u"situation"_s, idsOf(playbook.situations, &Situation::situation)},
        {u"decision"_s, idsOf(playbook.decisions, &DecisionRow::decision)},
        {u"prompt"_s, idsOf(playbook.prompts, &Prompt::prompt)},
        {u"message"_s, idsOf(playbook.messages, &MessageTemplate::id)},
        {u"guidance"_s, idsOf(playbook.guidance, &Guidance::guidance)},
    };
    for (const Checklist &checklist : playbook.checklists)
        for (const ChecklistStep &step : checklist.steps)
            ids[u"step"_s].append(checklist.checklist + u'/' + step.step);
    for (const GuardrailRule &rule : playbook.guardrails)
        ids[u"guardrail"_s].append(nameOf(rule.guardrail));
    for (const CriterionRule &rule : playbook.criteria)
        ids[u"criterion"_s].append(nameOf(rule.criterion));
    const YamlNode tree = writePlaybook(playbook);
    if (const YamlNode *clocks = tree.find(u"clocks"))
        ids[u"clock"_s] = clocks->keys;
    return ids;
}

}  // namespace evenkeel::test
