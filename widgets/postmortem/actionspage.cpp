// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/actionspage.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/report/exporttime.h"
#include "models/report/reportfile.h"
#include "widgets/tables/actionspane.h"
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
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr ReportFormat ActionForms[] = {ReportFormat::Markdown, ReportFormat::Csv, ReportFormat::Ics};

QString formName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return ActionsPage::tr("Markdown");
    case ReportFormat::Csv:
        return ActionsPage::tr("Table (CSV)");
    case ReportFormat::Ics:
        return ActionsPage::tr("Calendar (.ics)");
    case ReportFormat::Html:
    case ReportFormat::Json:
    case ReportFormat::Pdf:
        break;
    }
    return {};
}

ReportOptions optionsAt(Instant now)
{
    ReportOptions options;
    options.kind = ReportKind::Actions;
    options.exportedAt = now;
    return options;
}

}  // namespace

ActionsPage::ActionsPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_overdue(new QLabel(this)),
      m_table(new ActionsPane(context, ActionsPane::Scope::FollowUps, this)), m_done(new QLabel(this))
{
    for (QLabel *label : {m_overdue, m_done}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *take = new QToolButton(this);
    take->setText(tr("Take along"));
    take->setAccessibleName(tr("Copy or save the actions"));
    take->setToolTip(take->accessibleName());
    take->setFocusPolicy(Qt::StrongFocus);
    take->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(take);
    addForms(menu);
    take->setMenu(menu);
    auto *foot = new QHBoxLayout;
    foot->addWidget(take);
    foot->addWidget(m_done, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_overdue);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    setFocusProxy(m_table);

    connect(m_table, &TablePane::failed, this, &ActionsPage::failed);
    connect(&m_table->model(), &QAbstractItemModel::modelReset, this, &ActionsPage::showOverdue);
    connect(&m_table->model(), &QAbstractItemModel::dataChanged, this, &ActionsPage::showOverdue);
    connect(&m_table->model(), &QAbstractItemModel::rowsInserted, this, &ActionsPage::showOverdue);
    connect(&m_table->model(), &QAbstractItemModel::rowsRemoved, this, &ActionsPage::showOverdue);
    showOverdue();
}

void ActionsPage::addForms(QMenu *menu)
{
    for (const ReportFormat format : ActionForms)
        connect(menu->addAction(tr("Copy as %1").arg(formName(format))), &QAction::triggered, this,
                [this, format] { copy(format); });
    menu->addSeparator();
    for (const ReportFormat format : ActionForms)
        connect(menu->addAction(tr("Save as %1 …").arg(formName(format))), &QAction::triggered, this,
                [this, format] { askWhereTo(format); });
}

Result<QByteArray> ActionsPage::rendered(ReportFormat format) const
{
    return renderReport(m_context.document.incident(), optionsAt(exportTime(m_context.clock)), format);
}

void ActionsPage::copy(ReportFormat format)
{
    const auto bytes = rendered(format);
    if (!bytes) {
        emit failed(bytes.error());
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(*bytes));
    m_done->setText(tr("The actions are copied."));
}

void ActionsPage::saveTo(const QString &path, ReportFormat format)
{
    const auto bytes = rendered(format);
    const Result<void> written =
        bytes ? writeReportFile(*bytes, path, m_context.document.path()) : Result<void>(bytes.error());
    if (!written)
        emit failed(written.error());
    else
        m_done->setText(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void ActionsPage::askWhereTo(ReportFormat format)
{
    const QString name = reportFileName(m_context.document.incident(), optionsAt(m_context.clock.now()), format);
    auto *dialog = new QFileDialog(this, tr("Save the actions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QFileInfo(m_context.document.path()).absolutePath());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { saveTo(path, format); });
    dialog->open();
}

void ActionsPage::showOverdue()
{
    const QStringList overdue = m_table->actions().overdue();
    m_overdue->setText(tr("%n overdue: %1", nullptr, int(overdue.size())).arg(overdue.join(u"; "_s)));
    m_overdue->setVisible(!overdue.isEmpty());
}

}  // namespace evenkeel
