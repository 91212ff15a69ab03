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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rank = 0;
};

}  // namespace evenkeel
