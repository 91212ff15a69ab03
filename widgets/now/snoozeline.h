// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace evenkeel {

/// By how much a clock is put off, and why. The keyboard stays in the reason: up and down change the time, Enter puts
/// it off, Esc leaves.
class SnoozeLine : public QWidget
{
    Q_OBJECT

public:
    explicit SnoozeLine(QWidget *parent = nullptr);

    /// Anew, with the keyboard in the reason.
    void open();
    [[nodiscard]] QLineEdit &reason() const { return *m_reason; }
    [[nodiscard]] Duration span() const;

signals:
    void chosen(std::chrono::milliseconds span, const QString &reason);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_spans;
    QLineEdit *m_reason;
};

}  // namespace evenkeel
