// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/logline.h"

#include <QLabel>

namespace evenkeel {

/// Says below the log line what was understood of it so far, and when nothing is typed, what could be.
class LogPreview : public QLabel
{
    Q_OBJECT

public:
    explicit LogPreview(QWidget *parent = nullptr);

    void show(const LogLine &line, const LogLineContext &context);
    void showHint();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
    bool m_taking = false;
};

}  // namespace evenkeel
