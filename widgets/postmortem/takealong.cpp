// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/takealong.h"

#include "models/document/document.h"
#include "models/report/exporttime.h"
#include "models/report/reportfile.h"
#include "models/workspace/ownlook.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString formName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return TakeAlong::tr("Markdown");
    case ReportFormat::Csv:
        return TakeAlong::tr("Table (CSV)");
    case ReportFormat::Ics:
        return TakeAlong::tr("Calendar (.ics)");
    case ReportFormat::Html:
        return TakeAlong::tr("HTML");
    case ReportFormat::Json:
    case ReportFormat::Pdf:
        break;
    }
    return {};
}

}  // namespace

TakeAlong::TakeAlong(const PaneContext &context, ReportKind kind, const QList<ReportFormat> &formats,
                     const Words &words, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(kind), m_words(words), m_done(new QLabel(this))
{
    m_done->setTextFormat(Qt::PlainText);
    m_done->setWordWrap(true);
    auto *button = new QToolButton(this);
    button->setText(words.button);
    button->setAccessibleName(words.name);
    button->setToolTip(words.name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    addForms(menu, formats);
    button->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::narrow(this));
    row->addWidget(button);
    row->addWidget(m_done, 1);
    setFocusProxy(button);
}

void TakeAlong::addForms(QMenu *menu, const QList<ReportFormat> &formats)
{
    for (const ReportFormat format : formats)
        connect(menu->addAction(tr("Copy as %1").arg(formName(format))), &QAction::triggered, this,
                [this, format] { copy(format); });
    menu->addSeparator();
    for (const ReportFormat format : formats)
        connect(menu->addAction(tr("Save as %1 …").arg(formName(format))), &QAction::triggered, this,
                [this, format] { askWhereTo(format); });
}

ReportOptions TakeAlong::options() const
{
    ReportOptions options;
    options.kind = m_kind;
    options.exportedAt = exportTime(m_context.clock);
    return options;
}

Result<QByteArray> TakeAlong::rendered(ReportFormat format) const
{
    ReportOptions wanted = options();
    if (m_context.settings) {
        const OwnLook look = readOwnLook(*m_context.settings);
        if (!look.problems.isEmpty())
            return look.problems.first();
        wanted.style = look.style;
        wanted.templates = look.templates;
    }
    return renderReport(m_context.document.incident(), wanted, format);
}

void TakeAlong::copy(ReportFormat format)
{
    const auto bytes = rendered(format);
    if (!bytes) {
        emit failed(bytes.error());
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(*bytes));
    m_done->setText(m_words.copied);
}

void TakeAlong::saveTo(const QString &path, ReportFormat format)
{
    const auto bytes = rendered(format);
    const Result<void> written =
        bytes ? writeReportFile(*bytes, path, m_context.document.path()) : Result<void>(bytes.error());
    if (!written)
        emit failed(written.error());
    else
        m_done->setText(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void TakeAlong::askWhereTo(ReportFormat format)
{
    // What can't be made is told before a place is chosen for it.
    if (const auto bytes = rendered(format); !bytes) {
        emit failed(bytes.error());
        return;
    }
    auto *dialog = new QFileDialog(this, m_words.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QFileInfo(m_context.document.path()).absolutePath());
    dialog->selectFile(reportFileName(m_context.document.incident(), options(), format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { saveTo(path, format); });
    dialog->open();
}

}  // namespace evenkeel
