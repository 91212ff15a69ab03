// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/linefieldeditor.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace evenkeel {

LineFieldEditor::LineFieldEditor(const PlaybookField &field, const QStringList &names, QWidget *parent)
    : FieldEditor(field, parent), m_edit(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    // What holds where nothing is said.
    if (field.kind == PlaybookField::Kind::Limit)
        m_edit->setPlaceholderText(tr("no limit"));
    else if (field.kind == PlaybookField::Kind::Ranks)
        m_edit->setPlaceholderText(tr("any"));
    else
        m_edit->setPlaceholderText(field.standard);
    if (!field.refersTo.isEmpty()) {
        auto *completer = new QCompleter(names, m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_edit->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                [this](const QString &name) { emit edited(YamlNode::ofText(name)); });
    }
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        emit edited(text.trimmed().isEmpty() ? YamlNode() : YamlNode::ofText(text));
    });
}

void LineFieldEditor::setSaid(const YamlNode *said)
{
    const QString text = said ? said->text : QString();
    if (m_edit->text() != text && !(text.isEmpty() && m_edit->text().trimmed().isEmpty()))
        m_edit->setText(text);
}

void LineFieldEditor::setSpokenName(const QString &name, const QString &description)
{
    m_edit->setAccessibleName(name);
    m_edit->setAccessibleDescription(description);
}

}  // namespace evenkeel
