// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/flagsfieldeditor.h"

#include "models/items/playbookwords.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {
constexpr int BoxesInARow = 4;
}

FlagsFieldEditor::FlagsFieldEditor(const PlaybookField &field, const QString &label, QWidget *parent)
    : FieldEditor(field, parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(theme::narrow(this));
    const auto add = [&](const QString &text) {
        auto *box = new QCheckBox(text, this);
        layout->addWidget(box, int(m_boxes.size()) / BoxesInARow, int(m_boxes.size()) % BoxesInARow);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, [this] { emit edited(said()); });
    };
    for (const QString &choice : field.choices)
        add(PlaybookWords::choice(choice));
    if (m_boxes.isEmpty())
        add(label);
    layout->setColumnStretch(BoxesInARow, 1);
    setFocusProxy(m_boxes.first());
}

YamlNode FlagsFieldEditor::said() const
{
    if (!isSet())
        return m_boxes.first()->isChecked() ? YamlNode::ofText(u"yes"_s) : YamlNode();
    YamlNode list = YamlNode::ofKind(YamlNode::Kind::List);
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            list.items.append(YamlNode::ofText(field().choices[i]));
    return list;
}

void FlagsFieldEditor::setSaid(const YamlNode *said)
{
    if (!isSet()) {
        const QString text = said ? said->text.trimmed().toLower() : QString();
        m_boxes.first()->setChecked(text == "yes"_L1 || text == "true"_L1);
        return;
    }
    QStringList chosen = field().standard.split(u' ');
    if (said) {
        chosen.clear();
        for (const YamlNode &item : said->items)
            chosen.append(item.text.trimmed().toLower());
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(chosen.contains(field().choices[i]));
}

void FlagsFieldEditor::setSpokenName(const QString &name, const QString &description)
{
    setAccessibleName(name);
    for (QCheckBox *box : m_boxes) {
        box->setAccessibleName(isSet() ? u"%1: %2"_s.arg(name, box->text()) : name);
        box->setAccessibleDescription(description);
    }
}

}  // namespace evenkeel
