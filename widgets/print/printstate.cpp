// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print/printstate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace evenkeel {

PrintState::PrintState(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("C&ancel"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleDescription(tr("How printing goes"));
    m_bar->setAccessibleName(tr("Progress of printing"));
    m_cancel->setAccessibleName(tr("Cancel printing"));
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 2);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &PrintState::cancelled);
    hide();
}

void PrintState::showRunning(const QString &text, int percent)
{
    m_text->setText(text);
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(percent);
    m_bar->show();
    m_cancel->show();
    show();
}

void PrintState::showDone(const QString &text)
{
    m_text->setText(text);
    m_bar->hide();
    m_cancel->hide();
    show();
}

void PrintState::clear()
{
    m_text->clear();
    hide();
}

QString PrintState::text() const
{
    return m_text->text();
}

}  // namespace evenkeel
