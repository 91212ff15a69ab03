// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checkin/sheetdraft.h"

#include "models/core/clock.h"
#include "models/document/document.h"

#include <QPlainTextEdit>

#include <utility>

namespace evenkeel {

SheetDraft::SheetDraft(QPlainTextEdit *edit, Document &document, const Clock &clock, const EntityRef &entity,
                       const QString &field)
    : QObject(edit), m_edit(edit), m_document(document), m_clock(clock), m_entity(entity), m_field(field),
      m_base(edit->toPlainText()), m_text(m_base)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(1500));
    connect(&m_soon, &QTimer::timeout, this, &SheetDraft::keep);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        m_text = m_edit->toPlainText();
        if (!m_soon.isActive())
            m_soon.start();
    });
}

SheetDraft::~SheetDraft()
{
    if (m_soon.isActive())
        keep();
}

bool SheetDraft::restore(std::optional<Instant> after)
{
    for (const Draft &left : m_document.drafts().all()) {
        if (left.entity != m_entity || left.field != m_field)
            continue;
        if (after && left.saved <= *after) {
            m_document.drafts().remove(m_entity, m_field);
            return false;
        }
        if (left.text == m_text)
            return false;
        m_edit->setPlainText(left.text);
        return true;
    }
    return false;
}

void SheetDraft::forget()
{
    m_soon.stop();
    m_document.drafts().remove(m_entity, m_field);
}

void SheetDraft::keep()
{
    m_soon.stop();
    const auto kept = m_document.drafts().keep({m_entity, m_field, m_base, m_text, m_clock.now()});
    if (!kept && !std::exchange(m_saidCantKeep, true))
        emit failed(kept.error());
}

}  // namespace evenkeel
