// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/destinationfield.h"

#include "widgets/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

DestinationField::DestinationField(const QString &folder, QWidget *parent)
    : QWidget(parent), m_path(new QLineEdit(this)), m_note(new QLabel(this))
{
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath({})));
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAccessibleDescription(tr("About the file"));
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setAccessibleName(tr("Browse for the file"));
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addLayout(row);
    layout->addWidget(m_note);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &DestinationField::look);
    connect(browse, &QPushButton::clicked, this, &DestinationField::browse);
}

QString DestinationField::path() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

void DestinationField::propose(const QString &fileName)
{
    const QFileInfo current(path());
    const QString ending = u'.' + QFileInfo(m_proposed).suffix();
    QString name = fileName;
    if (!m_proposed.isEmpty() && current.fileName() != m_proposed) {
        name = current.fileName();
        if (name.endsWith(ending) && name.size() > ending.size())
            name = name.chopped(ending.size()) + u'.' + QFileInfo(fileName).suffix();
    }
    const QString folder = m_proposed.isEmpty() ? path() : current.path();
    m_proposed = fileName;
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
    look();
}

QString DestinationField::note() const
{
    return m_note->text();
}

void DestinationField::look()
{
    const QFileInfo file(path());
    const bool whole = !path().isEmpty() && file.isAbsolute();
    m_path->setToolTip(m_path->text());
    if (!whole)
        m_note->setText(tr("Give the file's whole path, from the root on."));
    else if (file.isDir())
        m_note->setText(tr("This is a folder. Add the name of a file."));
    else if (file.exists())
        m_note->setText(tr("This file is there already. It will be replaced."));
    else if (!QFileInfo(file.path()).isDir())
        m_note->setText(tr("There is no such folder."));
    else
        m_note->clear();
    m_path->setAccessibleDescription(m_note->text());
    m_note->setVisible(!m_note->text().isEmpty());
}

void DestinationField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // The note says it, and nothing is written before Export is pressed.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_path->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

}  // namespace evenkeel
