// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace evenkeel {

/// A page on a desk: its picture in the middle, as large as there is room, never larger than it was drawn.
class PagePicture : public QWidget
{
    Q_OBJECT

public:
    explicit PagePicture(QWidget *parent = nullptr);

    void setPage(const QImage &page);
    [[nodiscard]] const QImage &page() const { return m_page; }

signals:
    /// There is more or less room.
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_page;
};

}  // namespace evenkeel
