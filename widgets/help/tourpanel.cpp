// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/tourpanel.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

/// Follows a widget as a frame drawn over it that lets every press through.
class PointerFrame : public QWidget
{
public:
    explicit PointerFrame(QWidget *window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }
    void follow(QWidget *target)
    {
        if (m_target)
            m_target->removeEventFilter(this);
        m_target = target;
        if (target)
            target->installEventFilter(this);
        place();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto moves = {QEvent::Resize, QEvent::Move, QEvent::Show, QEvent::Hide};
        if (std::ranges::find(moves, event->type()) != moves.end())
            place();
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        const int width = std::max(2, theme::narrow(this) / 2);
        painter.setPen(QPen(palette().color(QPalette::Highlight), width));
        painter.drawRect(rect().adjusted(width / 2, width / 2, -width / 2 - 1, -width / 2 - 1));
    }

private:
    void place()
    {
        setVisible(m_target && m_target->isVisible());
        if (!m_target)
            return;
        // Around it, where there is room, so that it hides nothing of it.
        const int width = theme::narrow(this);
        const QRect around(m_target->mapTo(parentWidget(), QPoint()), m_target->size());
        setGeometry(around.adjusted(-width, -width, width, width) & parentWidget()->rect());
        raise();
    }

    QPointer<QWidget> m_target;
};

}  // namespace

TourPanel::TourPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_tryIt(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(tr("&Next"), this)), m_end(new QPushButton(tr("End the t&our"), this)),
      m_frame(new PointerFrame(parent))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Guided tour"));
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    for (QLabel *label : {m_title, m_text, m_tryIt}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::narrow(this));
    m_progress->setAccessibleName(tr("How far the tour is"));
    for (QPushButton *button : {m_back, m_next, m_end})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_tryIt);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &TourPanel::nextRequested);
    connect(m_back, &QPushButton::clicked, this, &TourPanel::backRequested);
    connect(m_end, &QPushButton::clicked, this, &TourPanel::endRequested);
    parent->installEventFilter(this);
    takeColours();
}

void TourPanel::showStep(const Step &step, int number, int count)
{
    m_title->setText(step.title);
    m_text->setText(step.text);
    m_tryIt->setText(step.tryIt.isEmpty() ? QString() : tr("Try it: %1").arg(step.tryIt));
    m_tryIt->setVisible(!step.tryIt.isEmpty());
    m_progress->setRange(0, count);
    m_progress->setValue(number);
    m_back->setEnabled(number > 1);
    m_next->setText(number == count ? tr("&Done") : tr("&Next"));
    setAccessibleDescription(tr("Step %1 of %2. %3. %4").arg(number).arg(count).arg(step.title, step.text));
    place();
    show();
    raise();
}

void TourPanel::showDone()
{
    m_tryIt->setText(tr("✓ Done."));
}

void TourPanel::pointAt(QWidget *target)
{
    static_cast<PointerFrame *>(m_frame)->follow(target);
    raise();
}

bool TourPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

// In the corner where it hides least: at the right, above the window's lower edge.
void TourPanel::place()
{
    const int width = std::min(parentWidget()->width() * 9 / 10, fontMetrics().averageCharWidth() * 56);
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    const int edge = theme::wide(this);
    move(parentWidget()->width() - this->width() - edge, parentWidget()->height() - height() - edge);
}

void TourPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit endRequested();
    else
        QFrame::keyPressEvent(event);
}

void TourPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
}

void TourPanel::takeColours()
{
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
}

}  // namespace evenkeel
