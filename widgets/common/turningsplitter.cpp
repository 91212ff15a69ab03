// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/turningsplitter.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace evenkeel {

TurningSplitter::TurningSplitter(const QString &name, QWidget *parent) : QSplitter(parent)
{
    setObjectName(name);
    setChildrenCollapsible(false);
}

QSize TurningSplitter::minimumSizeHint() const
{
    QSize least;
    for (const QSize &part : leastSizes())
        least = least.expandedTo(part);
    return least;
}

QList<QSize> TurningSplitter::leastSizes() const
{
    QList<QSize> sizes;
    for (int i = 0; i < count(); ++i)
        if (!widget(i)->isHidden())
            sizes.append(widget(i)->minimumSizeHint().expandedTo(widget(i)->minimumSize()));
    return sizes;
}

bool TurningSplitter::turn(Qt::Orientation way, const QList<int> &shares)
{
    int least = 0;
    for (const QSize &part : leastSizes())
        least += part.height() + handleWidth();
    const bool forced = way == Qt::Vertical && least > height();
    if (forced)
        way = Qt::Horizontal;
    if (m_turned && way == orientation() && forced == m_forced)
        return false;
    m_places = placesNow();
    m_turned = true;
    m_forced = forced;
    setOrientation(way);
    share(shares);
    return true;
}

void TurningSplitter::share(const QList<int> &shares)
{
    setSizes(m_places.value(key(), shares));
}

QMap<int, QList<int>> TurningSplitter::placesNow() const
{
    QMap<int, QList<int>> places = m_places;
    const QList<int> now = sizes();
    // A part that isn't shown has no place, and the other has all of it.
    if (m_turned && !now.contains(0))
        places.insert(key(), now);
    return places;
}

QByteArray TurningSplitter::places() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << placesNow();
    return bytes;
}

void TurningSplitter::setPlaces(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    QMap<int, QList<int>> places;
    in >> places;
    const auto fits = [this](const QList<int> &sizes) {
        return sizes.size() == count() && std::ranges::all_of(sizes, [](int size) { return size > 0; });
    };
    if (in.status() != QDataStream::Ok || !std::ranges::all_of(places, fits))
        return;
    m_places = places;
    if (m_turned)
        share(sizes());
}

}  // namespace evenkeel
