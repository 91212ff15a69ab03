// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/textfieldeditor.h"

#include "widgets/common/growingedit.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace evenkeel {

TextFieldEditor::TextFieldEditor(const PlaybookField &field, QWidget *parent)
    : FieldEditor(field, parent), m_edit(new GrowingEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { emit edited(said()); });
}

QString TextFieldEditor::textFor(const YamlNode *said) const
{
    if (!said || !isList())
        return said ? said->text : QString();
    QStringList lines;
    for (const YamlNode &item : said->items)
        lines.append(item.text.simplified());
    return lines.join(u'\n');
}

YamlNode TextFieldEditor::said() const
{
    const QString text = m_edit->toPlainText();
    if (!isList())
        return text.trimmed().isEmpty() ? YamlNode() : YamlNode::ofText(text);
    YamlNode list = YamlNode::ofKind(YamlNode::Kind::List);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            list.items.append(YamlNode::ofText(line.trimmed()));
    return list.items.isEmpty() && !field().required ? YamlNode() : list;
}

void TextFieldEditor::setSaid(const YamlNode *node)
{
    // Blanks and empty lines that are being typed say nothing yet, and stay.
    if (node ? node->saysTheSameAs(said()) : said().kind == YamlNode::Kind::Nothing)
        return;
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(textFor(node));
}

void TextFieldEditor::setSpokenName(const QString &name, const QString &description)
{
    m_edit->setAccessibleName(name);
    m_edit->setAccessibleDescription(description);
}

}  // namespace evenkeel
