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

    [[nodiscard]] QSize minimumSizeHint() const override;

    void show(const LogLine &line, const LogLineContext &context);
    void showHint();
    /// Stands before what was understood, until it is set to nothing.
    void setNote(const QString &note) { m_note = note; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_note;
};

}  // namespace evenkeel
