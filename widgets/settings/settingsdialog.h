// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/namingrule.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace evenkeel {

class BannerBar;
class Settings;

/// Shows the settings and takes them over when it is accepted. Meant for open(). The settings must outlive it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// accountName is who speaks while no name is set.
    SettingsDialog(Settings &settings, const QString &accountName, QWidget *parent = nullptr);

    void accept() override;

signals:
    /// The window of playbooks is wanted, beside this one.
    void playbooksRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void listPlaybooks();
    void show(const Settings &settings);
    void chooseFolder();
    void addOwnReports(QFormLayout *form);
    void choose(QLineEdit *field, const QString &title, bool isFolder);
    void copyTemplates();
    void showOwnReports();
    void showNaming();
    [[nodiscard]] Result<NamingRule> naming() const;

    Settings &m_settings;
    BannerBar *m_banner;
    QLineEdit *m_author;
    QComboBox *m_zone;
    QLineEdit *m_folder;
    QLineEdit *m_keyRule;
    QLineEdit *m_fileRule;
    QLabel *m_naming;  ///< what the rules make, or what is wrong with them
    QComboBox *m_playbook;
    QComboBox *m_paper;
    QComboBox *m_theme;
    QLineEdit *m_style;
    QLineEdit *m_templates;
    QLabel *m_ownReports;  ///< what is wrong with them, or worth knowing
    QCheckBox *m_utc;
    QCheckBox *m_notifications;
    QCheckBox *m_tray;
    QTimer m_lookSoon;       ///< at what they name
    bool m_wasLeft = false;  ///< for another window, since it was opened
};

}  // namespace evenkeel
