// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/formlines.h"

#include "models/document/document.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/linedraft.h"

#include <utility>

namespace evenkeel {

FormLines::FormLines(const PaneContext &context) : m_context(context)
{
    // Once the lines say again what the incident holds.
    connect(&context.document, &Document::readOnlyChanged, this, &FormLines::restoreDrafts, Qt::QueuedConnection);
}

// A line that goes settles what is typed, for which its draft would go too.
FormLines::~FormLines()
{
    for (FieldLine *line : std::as_const(m_lines))
        line->disconnect();
}

void FormLines::add(FieldLine *line, const QString &name, const QString &field, Write write)
{
    followReadOnly(line, m_context.document);
    connect(line, &FieldLine::committed, this, [this, line, name, write = std::move(write)](const QString &text) {
        const auto performed = m_context.document.perform(name, write(text));
        if (performed)
            return;
        line->refuse();
        emit failed(performed.error());
    });
    connect(line, &FieldLine::changedMeanwhile, this, [this, line] {
        emit noticed(tr("Somebody else changed “%1” while you edit it. Your text stays; Enter sets it, Esc takes "
                        "theirs.")
                         .arg(line->accessibleName()));
    });
    const EntityRef facts{EntityKind::Facts, m_context.document.incident().id()};
    auto *draft = new LineDraft(line, m_context.document, m_context.clock, facts, field);
    connect(draft, &LineDraft::failed, this, &FormLines::failed);
    m_lines.append(line);
    m_drafts.append(draft);
}

void FormLines::restoreDrafts()
{
    if (m_context.document.isReadOnly())
        return;
    for (LineDraft *draft : std::as_const(m_drafts))
        if (draft->restore())
            emit noticed(draft->restoredNote());
}

}  // namespace evenkeel
