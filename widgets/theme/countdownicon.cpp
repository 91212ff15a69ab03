// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/countdownicon.h"

#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace evenkeel::theme {

using namespace Qt::StringLiterals;

namespace {

QPixmap countdownPixmap(int side, const QString &text, bool overdue)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    // A round plate while all is well, a square one with a corner mark when something is late.
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityGround(overdue ? 1 : 4));
    const QRectF plate(0, 0, side, side);
    if (overdue)
        painter.drawRoundedRect(plate, side * 0.12, side * 0.12);
    else
        painter.drawEllipse(plate);
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(int(side * (text.size() > 2 ? 0.42 : 0.58)));
    painter.setFont(font);
    painter.setPen(severityText());
    painter.drawText(plate, Qt::AlignCenter, text);
    if (overdue)
        painter.fillRect(QRectF(side * 0.1, side * 0.84, side * 0.8, side * 0.08), severityText());
    return pixmap;
}

}  // namespace

QIcon countdownIcon(std::optional<int> minutes, bool overdue)
{
    const QString text = !minutes          ? (overdue ? u"!"_s : u"–"_s)
                         : *minutes < 100  ? QString::number(*minutes)
                         : *minutes < 6000 ? QString::number(*minutes / 60) + u'h'
                                           : QString::number(*minutes / 1440) + u'd';
    QIcon icon;
    for (const int side : {16, 22, 32, 64})
        icon.addPixmap(countdownPixmap(side, text, overdue));
    return icon;
}

}  // namespace evenkeel::theme
