// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/playbooknamedialog.h"

#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

PlaybookNameDialog::PlaybookNameDialog(PlaybookFolder folder, const QString &note, const QString &name,
                                       const std::optional<QString> &title, QWidget *parent)
    : QDialog(parent), m_folder(std::move(folder)), m_asksTitle(title.has_value()), m_name(new QLineEdit(name, this)),
      m_title(new QLineEdit(title.value_or(QString()), this)),
      m_takePlace(new QCheckBox(tr("Take the place of the one that ships"), this)), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Name of the playbook"));
    auto *what = new QLabel(note, this);
    for (QLabel *label : {what, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    // Room for what may be wrong, so that nothing jumps while it is typed.
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    theme::Ink::set(m_problem, theme::alarm);
    m_name->setAccessibleName(tr("Name"));
    m_name->setAccessibleDescription(tr("Also the name of its file: up to 40 of a-z, 0-9 and -."));
    m_title->setAccessibleName(tr("Title"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    if (m_asksTitle)
        form->addRow(tr("&Title"), m_title);
    else
        m_title->hide();
    form->addRow(QString(), m_takePlace);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::wide(this));
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    for (QLineEdit *edit : {m_name, m_title})
        connect(edit, &QLineEdit::textChanged, this, &PlaybookNameDialog::check);
    connect(m_takePlace, &QCheckBox::toggled, this, &PlaybookNameDialog::check);
    m_name->selectAll();
    check();
    resize(sizeHint().expandedTo({fontMetrics().averageCharWidth() * 64, 0}));
}

QString PlaybookNameDialog::name() const
{
    return m_name->text().trimmed();
}

QString PlaybookNameDialog::title() const
{
    return m_title->text().simplified();
}

PlaybookFolder::TakePlace PlaybookNameDialog::takePlace() const
{
    return PlaybookLibrary::ships(name()) && m_takePlace->isChecked() ? PlaybookFolder::TakePlace::Yes
                                                                      : PlaybookFolder::TakePlace::No;
}

void PlaybookNameDialog::check()
{
    m_takePlace->setVisible(PlaybookLibrary::ships(name()));
    const auto fine = m_folder.checkName(name(), takePlace());
    const bool hasTitle = !m_asksTitle || !title().isEmpty();
    m_problem->setText(!fine      ? fine.error().message()
                       : hasTitle ? QString()
                                  : tr("Give it a title, as people see it in lists."));
    m_ok->setEnabled(fine && hasTitle);
}

}  // namespace evenkeel
