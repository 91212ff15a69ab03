// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/exportoutcome.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace evenkeel {

ExportOutcome::ExportOutcome(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("C&ancel"), this)), m_open(new QPushButton(tr("&Open"), this)),
      m_showFolder(new QPushButton(tr("S&how in folder"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleDescription(tr("Outcome"));
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_open->setAccessibleName(tr("Open the report"));
    m_showFolder->setAccessibleName(tr("Show the report in its folder"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 2);
    layout->addWidget(m_bar, 1);
    for (QPushButton *button : {m_cancel, m_open, m_showFolder}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_cancel, &QPushButton::clicked, this, &ExportOutcome::cancelled);
    connect(m_open, &QPushButton::clicked, this, &ExportOutcome::open);
    connect(m_showFolder, &QPushButton::clicked, this, [this] { emit folderRequested(m_path); });
    clear();
}

void ExportOutcome::open()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)))
        sayNothingOpens(m_path);
}

void ExportOutcome::sayNothingOpens(const QString &path)
{
    m_text->setText(tr("Nothing on this machine opens %1").arg(QDir::toNativeSeparators(path)));
}

void ExportOutcome::show(const QString &text, bool running)
{
    m_text->setText(text);
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    m_open->setVisible(!running);
    m_showFolder->setVisible(!running);
    setVisible(true);
}

void ExportOutcome::showWaiting(const QString &forWhat)
{
    m_bar->setRange(0, 0);
    show(forWhat, true);
}

void ExportOutcome::showProgress(int percent)
{
    // Until the first step is told there is only that it runs.
    m_bar->setRange(0, percent > 0 ? 100 : 0);
    m_bar->setValue(percent);
    show(tr("Exporting…"), true);
}

void ExportOutcome::showSaved(const QString &path)
{
    m_path = path;
    show(tr("Saved to %1").arg(QDir::toNativeSeparators(path)), false);
}

void ExportOutcome::clear()
{
    setVisible(false);
    m_text->clear();
}

QString ExportOutcome::text() const
{
    return m_text->text();
}

}  // namespace evenkeel
