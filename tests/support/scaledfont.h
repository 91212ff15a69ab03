// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>

namespace evenkeel::test {

/// The application's font at another size, as people set it on their desktop; back to what it was when this ends, after
/// a failed check too.
class ScaledFont
{
public:
    explicit ScaledFont(qreal scale) : m_before(QApplication::font())
    {
        QFont scaled = m_before;
        scaled.setPointSizeF(m_before.pointSizeF() * scale);
        QApplication::setFont(scaled);
    }
    ~ScaledFont() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(ScaledFont)

private:
    QFont m_before;
};

}  // namespace evenkeel::test
