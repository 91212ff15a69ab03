// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace evenkeel {

/// The severity's badge as a button.
class SeverityButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SeverityButton(QWidget *parent = nullptr);

    /// Rank 0, not classified, says so in words.
    void setSeverity(const QString &level, int rank);

    [[nodiscard]] QSize sizeHint() const override { return m_size; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    int m_rank = 0;
    QSize m_size;  ///< a tool bar asks for it dozens of times before it is first painted
};

}  // namespace evenkeel
