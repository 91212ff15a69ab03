// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/textpage.h"

#include "models/document/document.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/fieldref.h"
#include "models/items/postmortemoutlinemodel.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/listfield.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

DraftField fieldOf(const Incident &incident, SectionKey section)
{
    return {{EntityKind::Facts, incident.id()},
            u"section."_s + nameOf(section),
            PostmortemOutlineModel::nameOf(section),
            EntityKind::PostmortemSection,
            [section](const Incident &of) {
                const PostmortemSection *found = of.section(section);
                return found ? found->body : QString();
            },
            [section](const Incident &of, const QString &text, Instant now) -> Result<Changes> {
                return writeSection(of, section, text, now);
            }};
}

DraftEditor *addEditor(QWidget *page, const PaneContext &context, DraftField field, const PostmortemPart &part)
{
    auto *edit = new QPlainTextEdit(page);
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(std::holds_alternative<ListName>(part) ? TextPage::tr("One item a line")
                                                                    : TextPage::tr("Write in Markdown"));
    edit->setAccessibleName(field.name);
    edit->setAccessibleDescription(PostmortemOutlineModel::hintFor(part));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit);
    page->setFocusProxy(edit);
    return new DraftEditor(edit, context.document, context.clock, std::move(field));
}

}  // namespace

TextPage::TextPage(const PaneContext &context, SectionKey section, QWidget *parent) : QWidget(parent)
{
    m_editor = addEditor(this, context, fieldOf(context.document.incident(), section), section);
    // There is nothing to tell of before its first words.
    const auto mark = [&document = context.document, section, edit = m_editor->edit()] {
        const PostmortemSection *written = document.incident().section(section);
        markField(edit, written ? FieldRef{{EntityKind::PostmortemSection, written->id},
                                           fieldIndexOf<&PostmortemSection::body>()}
                                : FieldRef());
    };
    connect(&context.document, &Document::changed, this, mark);
    mark();
}

TextPage::TextPage(const PaneContext &context, ListName list, QWidget *parent) : QWidget(parent)
{
    m_editor = addEditor(this, context,
                         listField(context.document.incident(), list, PostmortemOutlineModel::nameOf(list)), list);
    markField(m_editor->edit(), {{EntityKind::ListMember, {}}, FieldRef::AllFields, list});
}

}  // namespace evenkeel
