// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evenkeel {

/// A severity as a badge: the level's name on its colour. Takes no focus; what it says is in its accessible name too.
class SeverityBadge : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityBadge(QWidget *parent = nullptr);

    /// Rank 0, not classified, says so in words.
    void setSeverity(const QString &level, int rank);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// What a badge says.
    [[nodiscard]] static QString textOf(const QString &level, int rank);
    /// The same badge for a delegate: at the left of a cell, in its middle. No wider than the cell.
    static void paint(QPainter *painter, const QRect &cell, const QFont &font, const QString &text, int rank);
    [[nodiscard]] static QSize sizeOf(const QFont &font, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    int m_rank = 0;
};

}  // namespace evenkeel
