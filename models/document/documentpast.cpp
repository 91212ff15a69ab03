// SPDX-License-Identifier: GPL-3.0-or-later
// A document that shows the past: what is shown, what is refused, and who is told of what.
#include "models/document/document.h"

namespace evenkeel {

Result<void> Document::writable() const
{
    if (m_past)
        return Error{ErrorCode::Blocked,
                     tr("this is the past, which nobody can change"),
                     {},
                     tr("Go back to now (Esc), then do it.")};
    return m_readOnlyReason ? Result<void>(*m_readOnlyReason) : Result<void>();
}

void Document::tell(const ChangeSet &changes)
{
    if (m_past)
        emit liveChanged(changes);
    else
        emit changed(changes);
}

void Document::showPast(const Incident &incident, Instant at)
{
    const bool was = isReadOnly();
    m_past = {incident, at};
    if (!was)
        emit readOnlyChanged();
    emit changed({{}, true});
}

void Document::showNow()
{
    if (!m_past)
        return;
    m_past.reset();
    if (!isReadOnly())
        emit readOnlyChanged();
    emit changed({{}, true});
}

}  // namespace evenkeel
