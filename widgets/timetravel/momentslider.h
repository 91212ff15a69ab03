// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QSlider>

namespace evenkeel {

/// A slider whose steps are transactions. The arrows go one back or forth, Page Up and Down ask for a stretch of time,
/// Home and End go to the ends. Right-to-left it is mirrored as every slider.
class MomentSlider : public QSlider
{
    Q_OBJECT

public:
    explicit MomentSlider(QWidget *parent = nullptr);

signals:
    /// Backwards when negative.
    void skipped(evenkeel::Duration time);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

}  // namespace evenkeel
