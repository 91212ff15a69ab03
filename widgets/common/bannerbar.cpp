// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/bannerbar.h"

#include "widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace evenkeel {

BannerBar::BannerBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_progress(new QProgressBar(this)), m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Notice"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto *away = new QToolButton(this);
    away->setText(tr("Dismiss"));
    away->setAccessibleName(tr("Dismiss this notice"));
    away->setAutoRaise(true);
    connect(away, &QToolButton::clicked, this, &BannerBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_progress, 1, Qt::AlignTop);
    layout->addLayout(m_buttons);
    layout->addWidget(away, 0, Qt::AlignTop);
    takeColours();
    hide();
}

void BannerBar::show(const QString &text, const QList<QAction *> &remedies)
{
    m_text->setText(text);
    m_progress->hide();
    setAccessibleDescription(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *remedy : remedies) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(remedy);
        button->setAccessibleName(remedy->text());
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    }
    setVisible(true);
}

void BannerBar::show(const Error &error, const QList<QAction *> &remedies)
{
    show(error.message(), remedies);
}

void BannerBar::setProgress(int percent)
{
    m_progress->setValue(percent);
    m_progress->show();
}

void BannerBar::dismiss()
{
    setVisible(false);
    m_text->clear();
}

QString BannerBar::text() const
{
    return m_text->text();
}

void BannerBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void BannerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && parentWidget()
        && palette().color(QPalette::Window) != theme::bannerGround(parentWidget()->palette()))
        takeColours();
    QFrame::changeEvent(event);
}

void BannerBar::takeColours()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own = around;
    own.setColor(QPalette::Window, theme::bannerGround(around));
    setPalette(own);
}

}  // namespace evenkeel
