// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/document.h"

#include <QWidget>

namespace evenkeel {

/// Lets a control change the incident only while the document can be changed. What can be read without being written
/// (a line, a text) becomes read-only, anything else is disabled.
template <typename Control>
void followReadOnly(Control *control, const Document &document)
{
    const auto follow = [control, &document] {
        if constexpr (requires { control->setReadOnly(true); })
            control->setReadOnly(document.isReadOnly());
        else
            control->setEnabled(!document.isReadOnly());
    };
    QObject::connect(&document, &Document::readOnlyChanged, control, follow);
    follow();
}

/// The same for a line that adds something, which says what only while it can be added.
template <typename Line>
void followReadOnly(Line *line, const Document &document, const QString &placeholder)
{
    followReadOnly(line, document);
    const auto say = [line, placeholder, &document] {
        line->setPlaceholderText(document.isReadOnly() ? QString() : placeholder);
    };
    QObject::connect(&document, &Document::readOnlyChanged, line, say);
    say();
}

}  // namespace evenkeel
