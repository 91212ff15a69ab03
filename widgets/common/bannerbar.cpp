// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/bannerbar.h"

#include "widgets/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace evenkeel {

BannerBar::BannerBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_progress(new QProgressBar(this)), m_grid(new QGridLayout(this)),
      m_remedies(new QHBoxLayout), m_buttons(new QHBoxLayout), m_away(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Notice"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_away->setText(tr("Dismiss"));
    m_away->setAccessibleName(tr("Dismiss this notice"));
    m_away->setAutoRaise(true);
    connect(m_away, &QToolButton::clicked, this, &BannerBar::dismiss);

    m_remedies->addWidget(m_progress, 1, Qt::AlignTop);
    m_remedies->addLayout(m_buttons);
    m_grid->addWidget(m_text, 0, 0);
    m_grid->addWidget(m_away, 0, 2, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setVerticalSpacing(theme::narrow(this));
    setStacked(false);
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
    QWidget *before = m_text;
    QWidget *first = m_away;
    for (QAction *remedy : remedies) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(remedy);
        button->setText(remedy->text());  // an action's own has no letter underlined
        button->setAccessibleName(QString(remedy->text()).remove(u'&'));
        m_buttons->addWidget(button, 0, Qt::AlignTop);
        setTabOrder(before, button);
        before = button;
        if (first == m_away)
            first = button;
    }
    setTabOrder(before, m_away);
    setFocusProxy(first);
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

void BannerBar::addField(QWidget *field)
{
    m_remedies->insertWidget(0, field, 1);
}

void BannerBar::setStacked(bool stacked)
{
    m_grid->removeItem(m_remedies);
    if (stacked)
        m_grid->addLayout(m_remedies, 1, 0, 1, 3, Qt::AlignLeading);
    else
        m_grid->addLayout(m_remedies, 0, 1, Qt::AlignTop);
}

void BannerBar::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QToolButton *>(focusWidget());
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (button && button->hasFocus())
            button->click();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
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
