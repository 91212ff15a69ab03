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

}  // namespace evenkeel
