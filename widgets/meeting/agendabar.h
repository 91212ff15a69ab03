// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QWidget>

namespace evenkeel {

/// How much of a time is spent: a bar that fills, and is hatched beyond its end once the time is over. Says nothing by
/// itself that the words beside it don't.
class AgendaBar : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaBar(QWidget *parent = nullptr);

    void setTime(Duration spent, Duration planned);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Duration m_spent{};
    Duration m_planned{1};
};

}  // namespace evenkeel
