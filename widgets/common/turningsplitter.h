// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSplitter>

namespace evenkeel {

/// Two parts of a pane, beside each other where there is room for it, else one above the other. Keeps for both ways
/// where a person has put the handle, also for the next window.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// The name is what its places are remembered by: the same in every language.
    explicit TurningSplitter(const QString &name, QWidget *parent = nullptr);

    /// Gives the parts the places they had this way, or else these shares of the room. One above the other only where
    /// there is height for it; nothing while it lies this way.
    /// Whether it did something.
    bool turn(Qt::Orientation way, const QList<int> &shares);
    /// Whichever way it lies: behind a tab a pane's size says nothing, and must not press on the panes beside it.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The same without turning: for when a part has come or gone.
    void share(const QList<int> &shares);

    /// As window state; what can't be read leaves all as it is.
    [[nodiscard]] QByteArray places() const;
    void setPlaces(const QByteArray &places);

private:
    [[nodiscard]] QMap<int, QList<int>> placesNow() const;
    [[nodiscard]] QList<QSize> leastSizes() const;  ///< of the parts that are shown

    /// Where there is room for neither way, the places are others than where there is.
    [[nodiscard]] int key() const { return m_forced ? 0 : int(orientation()); }

    QMap<int, QList<int>> m_places;  ///< by Qt::Orientation, or 0 where m_forced
    bool m_turned = false;           ///< before, its size means nothing
    bool m_forced = false;           ///< beside each other only because there is no height
};

}  // namespace evenkeel
