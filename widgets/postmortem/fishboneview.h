// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/postmortem/fishbonelayout.h"

#include <QWidget>

namespace evenkeel {

/// The fishbone as a drawing as wide as there is room, and as tall as that makes it. A click on a bone or a factor
/// tells which.
class FishboneView : public QWidget
{
    Q_OBJECT

public:
    explicit FishboneView(QWidget *parent = nullptr);

    /// `description` says the same in words.
    void setFishbone(const Fishbone &fishbone, const FishboneWords &words, const QString &description);
    /// Frames a bone or a factor; a null id none.
    void setCurrent(EntityId current);
    /// Where it is drawn; empty: nowhere.
    [[nodiscard]] QRect areaOf(EntityId id) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void clicked(evenkeel::EntityId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont fontOf(FishboneRole role) const;
    [[nodiscard]] FishboneDrawing laidOut(int width) const;
    [[nodiscard]] const FishboneDrawing &drawing() const;
    void paintText(QPainter &painter, const FishboneText &text, bool isCurrent) const;

    Fishbone m_fishbone;
    FishboneWords m_words;
    EntityId m_current;
    mutable std::optional<FishboneDrawing> m_drawing;  ///< made when first shown
};

}  // namespace evenkeel
