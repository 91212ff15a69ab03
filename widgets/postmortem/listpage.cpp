// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/listpage.h"

#include "models/document/document.h"
#include "models/incident/fieldref.h"
#include "models/items/postmortemoutlinemodel.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/listfield.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace evenkeel {

ListPage::ListPage(const PaneContext &context, ListName list, QWidget *parent)
    : QWidget(parent), m_hint(new QLabel(this))
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(tr("One item a line"));
    edit->setAccessibleName(PostmortemOutlineModel::nameOf(list));
    edit->setAccessibleDescription(PostmortemOutlineModel::hintFor(list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(m_hint);
    m_hint->setWordWrap(true);
    m_hint->hide();
    theme::Ink::set(m_hint, theme::subdued);
    setFocusProxy(edit);
    m_editor = new DraftEditor(edit, context.document, context.clock,
                               listField(context.document.incident(), list, PostmortemOutlineModel::nameOf(list)));
    markField(edit, {{EntityKind::ListMember, {}}, FieldRef::AllFields, list});
}

void ListPage::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

}  // namespace evenkeel
