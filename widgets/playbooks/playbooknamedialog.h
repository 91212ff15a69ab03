// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookfolder.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace evenkeel {

/// Asks how a playbook of one's own is to be called, and says while it is typed why a name can't be had. Meant for
/// open() over the window of playbooks, which stops no incident.
class PlaybookNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// `note` says what will be made. Without a title, only a name is asked for.
    PlaybookNameDialog(PlaybookFolder folder, const QString &note, const QString &name,
                       const std::optional<QString> &title, QWidget *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] PlaybookFolder::TakePlace takePlace() const;

private:
    void check();

    PlaybookFolder m_folder;
    bool m_asksTitle;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QCheckBox *m_takePlace;
    QLabel *m_problem;
    QPushButton *m_ok;
};

}  // namespace evenkeel
