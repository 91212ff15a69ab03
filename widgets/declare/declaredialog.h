// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/commands/declareincident.h"
#include "models/playbook/playbook.h"
#include "models/playbook/playbooklibrary.h"

#include <QDialog>
#include <QTimeZone>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace evenkeel {

class BannerBar;
class Clock;
class Settings;
class SeverityChoice;

/// Declares an incident and makes its file. Title and severity are needed, all else can wait; Enter declares from
/// anywhere. Meant for open(), so that nothing else stands still; made anew for each incident. Clock and settings must
/// outlive it.
class DeclareDialog : public QDialog
{
    Q_OBJECT

public:
    /// The author commands unless somebody else is named: who declares does, until they hand over.
    DeclareDialog(const Clock &clock, Settings &settings, const QString &author, QWidget *parent = nullptr);

    /// Where the file goes: its folder becomes that of the incidents to come.
    void setFile(const QString &path);

    void accept() override;

signals:
    /// The file is there, with the incident in it.
    void declared(const QString &path);

private:
    /// A field, and the line below it that says what was understood or what is wrong.
    struct Field {
        QWidget *widget = nullptr;
        QLabel *hint = nullptr;
        bool wrong = false;
    };
    [[nodiscard]] QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &placeholder,
                                     Field *field = nullptr);
    void addHinted(QFormLayout *form, const QString &label, Field &field, QWidget *widget);
    void addFile(QFormLayout *form);
    void addPlaybooks(QFormLayout *form);
    void usePlaybook(const QString &name);
    void say(Field &field, const QString &text, bool wrong);
    void complain(Field &field, const QString &text);
    void showBegan();
    void showFile();
    void chooseFile();
    [[nodiscard]] Result<std::optional<Instant>> began() const;
    void takeKey();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] Declaration declaration() const;

    const Clock &m_clock;
    Settings &m_settings;
    QString m_author;
    QString m_zoneName;
    QTimeZone m_zone;
    QString m_folder;
    PlaybookLibrary m_playbooks;
    Playbook m_playbook;   ///< what the incident will follow
    QString m_chosenFile;  ///< empty: the rule names it
    QString m_key;         ///< the next one of the folder

    BannerBar *m_banner;
    QLineEdit *m_title;
    SeverityChoice *m_severity = nullptr;
    QLineEdit *m_impact;
    QLineEdit *m_began;
    QLineEdit *m_whatChanged;
    QLineEdit *m_systems;
    QLineEdit *m_stakeholders;
    QLineEdit *m_commander;
    QComboBox *m_playbookChoice;
    QLineEdit *m_file;
    Field m_titleField;
    Field m_severityField;
    Field m_beganField;
};

}  // namespace evenkeel
