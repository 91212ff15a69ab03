// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/conditionsfieldeditor.h"

#include "models/items/playbookwords.h"
#include "widgets/theme/sign.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool takesFlag(const QComboBox *predicate)
{
    const auto known = enumFromName<Predicate>(predicate->currentData().toString());
    return known && Condition::parameterOf(*known) == Condition::Parameter::Flag;
}

QString parameterText(const YamlNode &parameter)
{
    QStringList words;
    for (const YamlNode &item : parameter.items)
        words.append(item.text.trimmed());
    return parameter.kind == YamlNode::Kind::List ? words.join(u", "_s) : parameter.text.trimmed();
}

}  // namespace

ConditionsFieldEditor::ConditionsFieldEditor(const PlaybookField &field, QWidget *parent)
    : FieldEditor(field, parent), m_layout(new QVBoxLayout(this)), m_add(new QPushButton(tr("Add condition"), this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(theme::narrow(this));
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setAutoDefault(false);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        YamlNode condition = YamlNode::ofKind(YamlNode::Kind::Map);
        condition.append(nameOf(Predicate::Ranks), YamlNode());
        addRow(condition);
        nameRows();
        m_rows.last().predicate->setFocus(Qt::OtherFocusReason);
        emit edited(said());
    });
}

void ConditionsFieldEditor::addRow(const YamlNode &condition)
{
    auto *widget = new QWidget(this);
    const Row row{widget, new QComboBox(widget), new QComboBox(widget), new QLineEdit(widget)};
    for (const auto &[predicate, name] : EnumNames<Predicate>::names)
        row.predicate->addItem(PlaybookWords::condition(predicate), QString(QLatin1StringView(name)));
    row.flag->addItem(PlaybookWords::choice(u"yes"_s), u"yes"_s);
    row.flag->addItem(PlaybookWords::choice(u"no"_s), u"no"_s);
    for (QComboBox *box : {row.predicate, row.flag}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setFocusPolicy(Qt::StrongFocus);
    }
    row.predicate->setMinimumContentsLength(16);
    row.flag->setMinimumContentsLength(4);
    auto *away = new QToolButton(widget);
    away->setIcon(theme::iconOf(theme::Sign::Close));
    away->setAutoRaise(true);
    away->setAccessibleName(tr("Remove this condition"));
    away->setToolTip(away->accessibleName());
    away->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(row.predicate, 3);
    layout->addWidget(row.flag, 2);
    layout->addWidget(row.parameter, 2);
    layout->addWidget(away);
    m_layout->insertWidget(int(m_rows.size()), widget);
    widget->show();
    m_rows.append(row);

    const QString stored = condition.keys.value(0);
    const YamlNode parameter = condition.items.value(0);
    // What the format doesn't know stays until somebody chooses another.
    if (row.predicate->findData(stored) < 0)
        row.predicate->addItem(stored, stored);
    row.predicate->setCurrentIndex(row.predicate->findData(stored));
    row.flag->setCurrentIndex(parameter.text.trimmed() == "no"_L1 || parameter.text.trimmed() == "false"_L1 ? 1 : 0);
    row.parameter->setText(parameterText(parameter));
    showParameter(row);
    connect(row.predicate, &QComboBox::activated, this, [this, row] {
        row.parameter->clear();
        showParameter(row);
        emit edited(said());
    });
    connect(row.flag, &QComboBox::activated, this, [this] { emit edited(said()); });
    connect(row.parameter, &QLineEdit::textEdited, this, [this] { emit edited(said()); });
    connect(away, &QToolButton::clicked, this, [this, widget] { removeRow(widget); });
}

void ConditionsFieldEditor::removeRow(const QWidget *widget)
{
    const auto found = std::ranges::find(m_rows, widget, &Row::widget);
    found->widget->hide();
    found->widget->deleteLater();
    m_rows.erase(found);
    nameRows();
    m_add->setFocus(Qt::OtherFocusReason);
    emit edited(said());
}

void ConditionsFieldEditor::showParameter(const Row &row)
{
    const auto known = enumFromName<Predicate>(row.predicate->currentData().toString());
    row.flag->setVisible(takesFlag(row.predicate));
    row.parameter->setVisible(!takesFlag(row.predicate));
    row.parameter->setPlaceholderText(known ? PlaybookWords::parameterHint(Condition::parameterOf(*known)) : QString());
    row.parameter->setToolTip(row.parameter->placeholderText());
}

void ConditionsFieldEditor::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString name = tr("%1, condition %2").arg(m_name).arg(i + 1);
        m_rows[i].predicate->setAccessibleName(name);
        m_rows[i].flag->setAccessibleName(tr("%1: yes or no").arg(name));
        m_rows[i].parameter->setAccessibleName(tr("%1: parameter").arg(name));
    }
}

YamlNode ConditionsFieldEditor::said() const
{
    YamlNode list = YamlNode::ofKind(YamlNode::Kind::List);
    for (const Row &row : m_rows) {
        YamlNode parameter;
        const QStringList words = row.parameter->text().split(u',', Qt::SkipEmptyParts);
        if (takesFlag(row.predicate)) {
            parameter = YamlNode::ofText(row.flag->currentData().toString());
        } else if (words.size() > 1) {
            parameter = YamlNode::ofKind(YamlNode::Kind::List);
            for (const QString &word : words)
                parameter.items.append(YamlNode::ofText(word.trimmed()));
        } else if (!words.isEmpty()) {
            parameter = YamlNode::ofText(words.first().trimmed());
        }
        YamlNode condition = YamlNode::ofKind(YamlNode::Kind::Map);
        condition.append(row.predicate->currentData().toString(), parameter);
        list.items.append(condition);
    }
    return list.items.isEmpty() && !field().required ? YamlNode() : list;
}

void ConditionsFieldEditor::setSaid(const YamlNode *node)
{
    if (node ? node->saysTheSameAs(said()) : said().kind == YamlNode::Kind::Nothing)
        return;
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    if (node)
        for (const YamlNode &condition : node->items)
            addRow(condition);
    nameRows();
}

void ConditionsFieldEditor::setSpokenName(const QString &name, const QString &description)
{
    m_name = name;
    m_add->setAccessibleName(tr("Add condition to %1").arg(name));
    m_add->setAccessibleDescription(description);
    nameRows();
}

}  // namespace evenkeel
