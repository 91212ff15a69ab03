// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <algorithm>

namespace evenkeel {

/// A combo box whose items' data are the values of an enum, as int.
template <typename Enum>
void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(std::max(0, box->findData(int(value))));
}

template <typename Enum>
[[nodiscard]] Enum chosen(const QComboBox *box)
{
    return Enum(box->currentData().toInt());
}

}  // namespace evenkeel
