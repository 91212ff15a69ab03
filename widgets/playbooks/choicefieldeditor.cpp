// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/choicefieldeditor.h"

#include "models/items/playbookwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace evenkeel {

ChoiceFieldEditor::ChoiceFieldEditor(const PlaybookField &field, QWidget *parent)
    : FieldEditor(field, parent), m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->installEventFilter(this);
    if (!field.required && field.standard.isEmpty())
        m_box->addItem(tr("None is needed"), QString());
    for (const QString &choice : field.choices)
        m_box->addItem(PlaybookWords::choice(choice), choice);
    connect(m_box, &QComboBox::activated, this, [this] {
        const QString stored = m_box->currentData().toString();
        const bool isUsual = stored.isEmpty() || (!this->field().required && stored == this->field().standard);
        emit edited(isUsual ? YamlNode() : YamlNode::ofText(stored));
    });
}

void ChoiceFieldEditor::setSaid(const YamlNode *said)
{
    const QString stored = said ? said->text.trimmed() : QString();
    m_box->setCurrentIndex(m_box->findData(stored.isEmpty() ? field().standard : stored));
}

void ChoiceFieldEditor::setSpokenName(const QString &name, const QString &description)
{
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(description);
}

bool ChoiceFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::Wheel || m_box->hasFocus())
        return FieldEditor::eventFilter(watched, event);
    event->ignore();
    return true;
}

}  // namespace evenkeel
