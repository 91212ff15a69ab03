// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/format/playbookfaults.h"

#include "models/core/zonename.h"
#include "models/playbook/placeholder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <variant>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(PlaybookFaults)
};

using Step = std::variant<QLatin1StringView, qsizetype>;
using Path = std::initializer_list<Step>;

// What a topic mask holds.
constexpr qsizetype MostTopics = 64;

class FaultFinder
{
public:
    FaultFinder(const Playbook &playbook, const YamlNode &root) : m_playbook(playbook), m_root(root) {}

    QList<YamlProblem> find()
    {
        header();
        levels();
        roles();
        once("topics"_L1, m_playbook.topics, &Topic::topic);
        once("guardrails"_L1, m_playbook.guardrails, &GuardrailRule::guardrail);
        once("criteria"_L1, m_playbook.criteria, &CriterionRule::criterion);
        once("sections"_L1, m_playbook.sections, &SectionRule::section);
        once("prompts"_L1, m_playbook.prompts, &Prompt::prompt);
        once("messages"_L1, m_playbook.messages, &MessageTemplate::id);
        once("guidance"_L1, m_playbook.guidance, &Guidance::guidance);
        checklists();
        aids();
        return m_problems;
    }

private:
    [[nodiscard]] const YamlNode &nodeAt(Path path) const
    {
        const YamlNode *node = &m_root;
        for (const Step &step : path) {
            const YamlNode *next = nullptr;
            if (const auto *key = std::get_if<QLatin1StringView>(&step))
                next = node->find(QString(*key));
            else if (std::get<qsizetype>(step) < node->items.size())
                next = &node->items[std::get<qsizetype>(step)];
            if (!next)
                break;
            node = next;
        }
        return *node;
    }
    void problem(Path path, const QString &what, const QString &expected)
    {
        m_problems.append({nodeAt(path).place, what, expected});
    }

    template <typename T, typename Value>
    void once(QLatin1StringView key, const QList<T> &items, Value T::*member)
    {
        for (qsizetype i = 0; i < items.size(); ++i)
            if (std::find_if(items.begin(), items.begin() + i,
                             [&](const T &earlier) { return earlier.*member == items[i].*member; })
                != items.begin() + i)
                problem({key, i}, FaultText::tr("this comes twice in \"%1\"").arg(key),
                        FaultText::tr("Leave one of them out, or give it another name."));
    }

    void header()
    {
        if (!isPlaybookName(m_playbook.name))
            problem({"name"_L1}, FaultText::tr("\"%1\" can't be a playbook's name").arg(m_playbook.name.left(60)),
                    FaultText::tr("Give up to 40 of a-z, 0-9 and -."));
        if (!m_playbook.isAbstract && m_playbook.levels.isEmpty())
            problem({}, FaultText::tr("there are no levels of severity"),
                    FaultText::tr("Add \"levels\", or extend a playbook that has them."));
        const WorkCalendar &calendar = m_playbook.calendar;
        if (calendar.opens >= calendar.closes)
            problem({"calendar"_L1}, FaultText::tr("working hours end before they begin"),
                    FaultText::tr("Give a later \"closes\"."));
        if (calendar.days.isEmpty())
            problem({"calendar"_L1, "days"_L1}, FaultText::tr("there is no working day"),
                    FaultText::tr("Give at least one of mon to sun."));
        if (calendar.sprintDays < 1)
            problem({"calendar"_L1, "sprint-days"_L1}, FaultText::tr("a sprint has at least one day"),
                    FaultText::tr("Give 14 for two weeks."));
        if (!calendar.zone.isEmpty() && !zoneFromName(calendar.zone))
            problem({"calendar"_L1, "zone"_L1}, FaultText::tr("there is no time zone \"%1\"").arg(calendar.zone),
                    FaultText::tr("Give one as in Europe/Berlin."));
        if (m_playbook.topics.size() > MostTopics)
            problem({"topics"_L1}, FaultText::tr("these are too many topics"),
                    FaultText::tr("Keep it to %n.", nullptr, int(MostTopics)));
    }

    void levels()
    {
        const auto &levels = m_playbook.levels;
        for (qsizetype i = 0; i < levels.size(); ++i) {
            const auto earlier = levels.first(i);
            if (std::ranges::any_of(earlier, [&](const PlaybookLevel &level) {
                    return level.level.compare(levels[i].level, Qt::CaseInsensitive) == 0;
                }))
                problem({"levels"_L1, i, "level"_L1},
                        FaultText::tr("the level \"%1\" comes twice").arg(levels[i].level),
                        FaultText::tr("Give each level its own name."));
            if (levels[i].rank < 1 || levels[i].rank > MildestRank)
                problem({"levels"_L1, i, "rank"_L1}, FaultText::tr("there is no rank %1").arg(levels[i].rank),
                        FaultText::tr("Give 1, the gravest, to %1.").arg(MildestRank));
            else if (i > 0 && levels[i].rank <= levels[i - 1].rank)
                problem({"levels"_L1, i, "rank"_L1}, FaultText::tr("the levels aren't in the order of their ranks"),
                        FaultText::tr("Begin with rank 1, the gravest; each rank once."));
        }
    }

    void roles() { once("roles"_L1, m_playbook.roles, &PlaybookRole::role); }
    void knownRole(const QString &role, Path path)
    {
        if (role.isEmpty() || std::ranges::find(m_playbook.roles, role, &PlaybookRole::role) != m_playbook.roles.end())
            return;
        problem(path, FaultText::tr("nobody defined the role \"%1\"").arg(role),
                FaultText::tr("Add it to \"roles\", or give one of %1.")
                    .arg(namesOf(m_playbook.roles, &PlaybookRole::role)));
    }
    template <typename T>
    static QString namesOf(const QList<T> &items, QString T::*member)
    {
        QStringList names;
        for (const T &item : items)
            names.append(item.*member);
        return names.join(u", "_s);
    }

    void conditions(const QList<Condition> &when, const YamlNode &node)
    {
        for (qsizetype i = 0; i < when.size(); ++i) {
            const YamlNode &at = i < node.items.size() ? node.items[i] : node;
            for (const QString &word : when[i].words) {
                const auto known = [&] {
                    switch (Condition::parameterOf(when[i].predicate)) {
                    case Condition::Parameter::Roles:
                        return std::ranges::find(m_playbook.roles, word, &PlaybookRole::role) != m_playbook.roles.end();
                    case Condition::Parameter::Mitigations:
                        return m_playbook.mitigation(word) != nullptr;
                    case Condition::Parameter::Topics:
                        return m_playbook.topicIndex(word) >= 0;
                    case Condition::Parameter::Flag:
                    case Condition::Parameter::Number:
                    case Condition::Parameter::Span:
                    case Condition::Parameter::Ranks:
                    case Condition::Parameter::Statuses:
                    case Condition::Parameter::PostmortemStates:
                    case Condition::Parameter::Words:
                        break;
                    }
                    return true;
                };
                if (!known())
                    m_problems.append(
                        {at.place,
                         FaultText::tr("nobody defined \"%1\" for \"%2\"").arg(word, nameOf(when[i].predicate)),
                         FaultText::tr("Add it to \"roles\", \"mitigations\" or \"topics\".")});
            }
        }
    }
    void conditions(const QList<Condition> &when, Path path) { conditions(when, nodeAt(path)); }

    void checklists()
    {
        once("checklists"_L1, m_playbook.checklists, &Checklist::checklist);
        for (qsizetype i = 0; i < m_playbook.checklists.size(); ++i) {
            const Checklist &list = m_playbook.checklists[i];
            conditions(list.when, {"checklists"_L1, i, "when"_L1});
            QSet<QString> seen;
            for (qsizetype j = 0; j < list.steps.size(); ++j) {
                const ChecklistStep &step = list.steps[j];
                if (seen.contains(step.step))
                    problem({"checklists"_L1, i, "steps"_L1, j},
                            FaultText::tr("the step \"%1\" comes twice in this checklist").arg(step.step),
                            FaultText::tr("Give each step its own name."));
                seen.insert(step.step);
                knownRole(step.role, {"checklists"_L1, i, "steps"_L1, j, "role"_L1});
                conditions(step.when, {"checklists"_L1, i, "steps"_L1, j, "when"_L1});
            }
        }
    }

    void placeholders(const QString &text, Path path)
    {
        for (const QString &unknown : unknownPlaceholders(text)) {
            QStringList known;
            for (const auto &[value, name] : EnumNames<Placeholder>::names)
                known.append(u"{%1}"_s.arg(QLatin1StringView(name)));
            problem(path, FaultText::tr("nothing fills \"%1\"").arg(unknown),
                    FaultText::tr("Give one of %1.").arg(known.join(u", "_s)));
        }
    }

    void aids()
    {
        once("severity-questions"_L1, m_playbook.severityQuestions, &SeverityQuestion::question);
        once("mitigations"_L1, m_playbook.mitigations, &MitigationOption::mitigation);
        once("situations"_L1, m_playbook.situations, &Situation::situation);
        once("decisions"_L1, m_playbook.decisions, &DecisionRow::decision);
        for (qsizetype i = 0; i < m_playbook.mitigations.size(); ++i) {
            const MitigationOption &option = m_playbook.mitigations[i];
            conditions(option.suits, {"mitigations"_L1, i, "suits"_L1});
            for (qsizetype j = 0; j < option.checklists.size(); ++j)
                if (std::ranges::find(m_playbook.checklists, option.checklists[j], &Checklist::checklist)
                    == m_playbook.checklists.end())
                    problem(
                        {"mitigations"_L1, i, "checklists"_L1, j},
                        FaultText::tr("there is no checklist \"%1\"").arg(option.checklists[j]),
                        FaultText::tr("Give one of %1.").arg(namesOf(m_playbook.checklists, &Checklist::checklist)));
        }
        for (qsizetype i = 0; i < m_playbook.situations.size(); ++i) {
            const Situation &situation = m_playbook.situations[i];
            conditions(situation.when, {"situations"_L1, i, "when"_L1});
            placeholders(situation.asks, {"situations"_L1, i, "asks"_L1});
            for (qsizetype j = 0; j < situation.answers.size(); ++j)
                placeholders(situation.answers[j].logged, {"situations"_L1, i, "answers"_L1, j, "logged"_L1});
        }
        for (qsizetype i = 0; i < m_playbook.decisions.size(); ++i)
            conditions(m_playbook.decisions[i].when, {"decisions"_L1, i, "when"_L1});
        for (qsizetype i = 0; i < m_playbook.prompts.size(); ++i)
            conditions(m_playbook.prompts[i].when, {"prompts"_L1, i, "when"_L1});
        for (qsizetype i = 0; i < m_playbook.messages.size(); ++i) {
            placeholders(m_playbook.messages[i].subject, {"messages"_L1, i, "subject"_L1});
            placeholders(m_playbook.messages[i].body, {"messages"_L1, i, "body"_L1});
        }
    }

    const Playbook &m_playbook;
    const YamlNode &m_root;
    QList<YamlProblem> m_problems;
};

}  // namespace

bool isPlaybookName(const QString &name)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9-]{0,39}\\z"_s);
    return form.match(name).hasMatch();
}

QList<YamlProblem> findPlaybookFaults(const Playbook &playbook, const YamlNode &root)
{
    return FaultFinder(playbook, root).find();
}

}  // namespace evenkeel
