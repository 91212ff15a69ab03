// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/meetingline.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/meetingverbs.h"
#include "models/intake/logdraft.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/linedraft.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

MeetingLine::MeetingLine(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this)), m_done(new QLabel(this))
{
    m_stack->addWidget(m_done);
    m_done->setTextFormat(Qt::PlainText);
    m_done->setText(tr("K parks a topic, L notes something, A adds an action; N next point, P clock, Q question; F11 "
                       "full screen, Esc leaves"));
    theme::Ink::set(m_done, theme::subdued);
    m_done->setWordWrap(true);
    addLine(Kind::Parked, tr("Topic to park"), tr("What is to be talked about later? Enter parks it"),
            u"meeting.parked"_s);
    addLine(Kind::Note, tr("Note on the line"),
            tr("What is to be noted? As in the log line; a time is that of the line's day. Enter keeps it"),
            u"meeting.note"_s);
    addLine(Kind::Action, tr("Action"), tr("What is to be done, @who by when? Enter keeps it"), u"meeting.action"_s);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void MeetingLine::addLine(Kind kind, const QString &name, const QString &placeholder, const QString &draft)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    followReadOnly(line, m_context.document, placeholder);
    line->setFont(theme::scaled(line->font(), 1.3));
    auto *kept = new LineDraft(line, m_context.document, m_context.clock, {EntityKind::ParkedTopic, {}}, draft);
    connect(kept, &LineDraft::failed, this, &MeetingLine::failed);
    // The past has no drafts.
    const auto restore = [this, kept, name] {
        if (!m_context.document.isReadOnly() && kept->restore())
            m_done->setText(tr("“%1” holds text from last time.").arg(name) + u' ' + m_done->text());
    };
    connect(&m_context.document, &Document::readOnlyChanged, kept, restore);
    restore();
    connect(line, &QLineEdit::returnPressed, this, [this, kind] { keep(kind); });
    m_stack->addWidget(line);
    m_lines.insert(kind, line);
}

void MeetingLine::enter(Kind kind)
{
    m_stack->setCurrentWidget(m_lines.value(kind));
    m_lines.value(kind)->setFocus(Qt::ShortcutFocusReason);
}

void MeetingLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_stack->currentWidget() == m_done)
        return QWidget::keyPressEvent(event);
    m_stack->setCurrentWidget(m_done);
    emit left();
}

Result<Changes> MeetingLine::changesFor(Kind kind, const QString &text) const
{
    const Instant now = m_context.clock.now();
    switch (kind) {
    case Kind::Parked:
        return parkTopic(text, {}, now);
    case Kind::Note:
        return meetingNoteFrom(text, m_entry, m_context.document.incident(), now);
    case Kind::Action:
        return followUpFrom(text, m_context.document.incident(), now);
    }
    return Changes{};
}

void MeetingLine::keep(Kind kind)
{
    QLineEdit *line = m_lines.value(kind);
    const QString text = line->text().trimmed();
    if (text.isEmpty() || line->isReadOnly())
        return;
    const auto changes = changesFor(kind, text);
    const auto performed = m_context.document.perform(line->accessibleName(), changes);
    if (!performed) {
        emit failed(performed.error());
        return;
    }
    if (changes->isEmpty())
        return;
    line->setText({});
    m_done->setText(tr("Kept: %1").arg(text));
    m_stack->setCurrentWidget(m_done);
    emit left();
}

}  // namespace evenkeel
