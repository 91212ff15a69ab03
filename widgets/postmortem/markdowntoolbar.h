// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postmortem/buttonrow.h"

namespace evenkeel {

class MarkdownEdit;

/// The row of buttons above a Markdown editor. The keyboard doesn't go through it: each button's key works in the
/// editor.
class MarkdownToolbar : public ButtonRow
{
    Q_OBJECT

public:
    explicit MarkdownToolbar(MarkdownEdit &edit, QWidget *parent = nullptr);
};

}  // namespace evenkeel
