// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;
class QSpinBox;
class QTimer;
class QToolButton;

namespace evenkeel {

/// The pages of a report to leaf through, one at a time: Page Up and Page Down, Home and End; + and − to zoom (Ctrl and
/// the wheel as well), 0 to see the whole page again. Asks for a page's picture when it is to be seen.
class PagesView : public QWidget
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// What is to be leafed through now; the page stays the same one where there is one.
    void setPageCount(int count);
    /// The picture that was asked for.
    void setPicture(int page, const QImage &picture);
    /// In place of pages: that they are being made, or why there are none.
    void say(const QString &text);

    [[nodiscard]] int pageCount() const { return m_count; }
    /// From 0.
    [[nodiscard]] int page() const { return m_page; }
    void goTo(int page);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    [[nodiscard]] const QImage &picture() const { return m_picture; }

signals:
    /// As large as fits so many pixels.
    void wanted(int page, const QSize &pixels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(const QString &sign, const QString &name, void (PagesView::*act)());
    bool pressed(int key);
    void ask();
    void place();
    void tell();
    void goOn() { goTo(m_page + 1); }
    void goBack() { goTo(m_page - 1); }
    void zoomIn() { setZoom(m_zoom * ZoomStep); }
    void zoomOut() { setZoom(m_zoom / ZoomStep); }
    void fit() { setZoom(1); }

    static constexpr double ZoomStep = 1.25;

    QScrollArea *m_scroll;
    QLabel *m_label;
    QSpinBox *m_number;
    QLabel *m_of;
    QToolButton *m_back;
    QToolButton *m_on;
    QTimer *m_soon;  ///< a window that is being resized asks once
    QImage m_picture;
    int m_count = 0;
    int m_page = 0;
    double m_zoom = 1;  ///< of the size at which the whole page is seen
};

}  // namespace evenkeel
