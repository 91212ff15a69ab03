// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace evenkeel {

/// A picture, scaled to fit until somebody zooms: + and − by the keyboard or with Ctrl and the wheel, 0 fits again.
class PictureView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture, const QString &name);
    /// Of the picture's own size; a picture that fits isn't enlarged.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool isFitting() const { return m_fits; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void zoomBy(double factor);
    void fit();
    void place();

    QLabel *m_label;
    QSize m_size;
    double m_zoom = 1;
    bool m_fits = true;
};

}  // namespace evenkeel
