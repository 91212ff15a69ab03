// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print/pagesview.h"

#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastZoom = 0.5;
constexpr double MostZoom = 5;
constexpr int AskAfter = 80;  // milliseconds

}  // namespace

PagesView::PagesView(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_label(new QLabel(m_scroll)), m_number(new QSpinBox(this)),
      m_of(new QLabel(this)), m_soon(new QTimer(this))
{
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_scroll->setWidget(m_label);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Pages of the report"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    setFocusProxy(m_scroll);

    m_back = makeButton(u"\u2039"_s, tr("Previous page"), &PagesView::goBack);
    m_on = makeButton(u"\u203a"_s, tr("Next page"), &PagesView::goOn);
    m_number->setAccessibleName(tr("Page"));
    m_number->setKeyboardTracking(false);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { goTo(number - 1); });
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_of);
    row->addWidget(m_on);
    row->addSpacing(theme::wide(this));
    row->addWidget(makeButton(u"\u2212"_s, tr("Smaller"), &PagesView::zoomOut));
    row->addWidget(makeButton(tr("Whole page"), tr("The whole page"), &PagesView::fit));
    row->addWidget(makeButton(u"+"_s, tr("Larger"), &PagesView::zoomIn));
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_scroll, 1);
    layout->addLayout(row);
    m_soon->setSingleShot(true);
    m_soon->setInterval(AskAfter);
    connect(m_soon, &QTimer::timeout, this, &PagesView::ask);
    tell();
}

QToolButton *PagesView::makeButton(const QString &sign, const QString &name, void (PagesView::*act)())
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void PagesView::setPageCount(int count)
{
    m_count = count;
    m_page = std::clamp(m_page, 0, std::max(0, count - 1));
    tell();
    ask();
}

void PagesView::setPicture(int page, const QImage &picture)
{
    if (page != m_page)
        return;
    m_picture = picture;
    place();
    tell();
}

void PagesView::say(const QString &text)
{
    m_count = 0;
    m_picture = {};
    m_label->setPixmap({});
    m_label->setText(text);
    m_label->resize(m_scroll->viewport()->size());
    tell();
}

void PagesView::goTo(int page)
{
    page = std::clamp(page, 0, std::max(0, m_count - 1));
    if (page == m_page)
        return;
    m_page = page;
    m_scroll->verticalScrollBar()->setValue(0);
    tell();
    ask();
}

void PagesView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, LeastZoom, MostZoom);
    ask();
}

void PagesView::ask()
{
    if (m_count > 0 && isVisible())
        emit wanted(m_page, QSizeF(m_scroll->viewport()->size() * devicePixelRatioF() * m_zoom).toSize());
}

// A sheet of paper on the desk, with an edge that is seen on a light one too.
void PagesView::place()
{
    QPixmap sheet = QPixmap::fromImage(m_picture);
    sheet.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&sheet);
    painter.setPen(theme::subdued(palette()));
    painter.drawRect(QRectF({}, sheet.deviceIndependentSize()).adjusted(0, 0, -1, -1));
    painter.end();
    m_label->setText({});
    m_label->setPixmap(sheet);
    m_label->resize(sheet.deviceIndependentSize().toSize());
}

void PagesView::tell()
{
    const QSignalBlocker blocker(m_number);
    m_number->setRange(std::min(1, m_count), m_count);
    m_number->setValue(m_page + 1);
    m_number->setEnabled(m_count > 1);
    m_of->setText(tr("of %1", "pages").arg(m_count));
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < m_count);
    m_scroll->setAccessibleDescription(m_count > 0 ? tr("Page %1 of %2").arg(m_page + 1).arg(m_count)
                                                   : m_label->text());
}

bool PagesView::pressed(int key)
{
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        goOn();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        goBack();
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(m_count - 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        fit();
        return true;
    default:
        return false;
    }
}

bool PagesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_scroll)
        return pressed(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        const int turned = wheel->angleDelta().y();
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            turned > 0 ? zoomIn() : zoomOut();
            return true;
        }
        // Beyond the end of a page comes the next one.
        const QScrollBar *bar = m_scroll->verticalScrollBar();
        if (turned < 0 && bar->value() == bar->maximum()) {
            goOn();
            return true;
        }
        if (turned > 0 && bar->value() == bar->minimum()) {
            goBack();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_picture.isNull())
        m_label->resize(m_scroll->viewport()->size());
    m_soon->start();
}

void PagesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_soon->start();
}

}  // namespace evenkeel
