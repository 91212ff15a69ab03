// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fieldline.h"

#include "models/markup/escapehtml.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace evenkeel {

FieldLine::FieldLine(QWidget *parent) : QLineEdit(parent) {}

void FieldLine::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    if (m_committing)
        return;
    if (!isDirty() || text() == value)
        showValue();
    else
        emit changedMeanwhile();
}

void FieldLine::showValue()
{
    m_base = m_value;
    if (text() != m_value) {
        setText(m_value);
        setCursorPosition(0);
    }
    setToolTip(toolTipText(m_value));
    emit settled();
}

void FieldLine::commit()
{
    if (!isDirty() || m_committing)
        return;
    m_refused = false;
    m_committing = true;
    emit committed(text());
    m_committing = false;
    if (!m_refused)
        showValue();
}

bool FieldLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isDirty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FieldLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        return;
    case Qt::Key_Escape:
        if (isDirty()) {
            showValue();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or another window only borrows the keyboard.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::MenuBarFocusReason)
        commit();
}

void FieldLine::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    commit();
}

}  // namespace evenkeel
