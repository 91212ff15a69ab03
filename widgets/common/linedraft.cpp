// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/linedraft.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "widgets/common/fieldline.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace std::chrono_literals;

LineDraft::LineDraft(QLineEdit *edit, Document &document, const Clock &clock, const EntityRef &entity,
                     const QString &field)
    : QObject(edit), m_edit(edit), m_document(document), m_clock(clock), m_entity(entity), m_field(field),
      m_text(edit->text()), m_first(edit->text())
{
    m_keepSoon.setSingleShot(true);
    setPace(1s);
    m_base = base();
    connect(edit, &QLineEdit::textChanged, this, &LineDraft::onTextChanged);
    connect(&m_keepSoon, &QTimer::timeout, this, &LineDraft::keep);
    if (const auto *shown = qobject_cast<FieldLine *>(edit))
        connect(shown, &FieldLine::settled, this, &LineDraft::forget);
}

LineDraft::~LineDraft()
{
    if (m_keepSoon.isActive())
        keep();
    emit ended(isDirty());
}

bool LineDraft::restore()
{
    if (m_text != base())
        return false;
    const auto drafts = m_document.drafts().all();
    const auto left = std::ranges::find_if(
        drafts, [this](const Draft &draft) { return draft.entity == m_entity && draft.field == m_field; });
    if (left == drafts.end() || left->text == m_text || left->base != base())
        return false;
    m_edit->setText(left->text);
    return true;
}

QString LineDraft::restoredNote() const
{
    return tr("“%1” holds text from last time: Enter saves it, Esc takes what the incident holds.")
        .arg(m_edit->accessibleName());
}

void LineDraft::onTextChanged(const QString &text)
{
    m_text = text;
    m_base = base();
    if (text == base()) {
        forget();
    } else if (!m_keepSoon.isActive()) {
        // Not put off by further typing: who types without a pause loses no more than others.
        m_keepSoon.start();
    }
}

QString LineDraft::base() const
{
    const auto *shown = qobject_cast<const FieldLine *>(m_edit);
    return shown ? shown->base() : m_first;
}

void LineDraft::forget()
{
    m_keepSoon.stop();
    m_base = m_text;
    m_document.drafts().remove(m_entity, m_field);
}

void LineDraft::keep()
{
    m_keepSoon.stop();
    const auto kept = m_document.drafts().keep({m_entity, m_field, m_base, m_text, m_clock.now()});
    if (!kept && !std::exchange(m_saidCantKeep, true))
        emit failed(kept.error());
}

}  // namespace evenkeel
