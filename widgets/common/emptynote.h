// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace evenkeel {

/// What stands in place of an empty list: that it is empty, and what will appear there. Scrolls where the dock is small
/// and the font large.
class EmptyNote : public QScrollArea
{
    Q_OBJECT

public:
    EmptyNote(const QString &state, const QString &lesson, QWidget *parent = nullptr);
};

}  // namespace evenkeel
