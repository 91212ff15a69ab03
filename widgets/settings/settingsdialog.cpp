// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingsdialog.h"

#include "models/core/zonename.h"
#include "models/playbook/playbooklibrary.h"
#include "models/report/owntemplates.h"
#include "models/workspace/ownlook.h"
#include "models/workspace/settings.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/enumchoice.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Settings &settings, const QString &accountName, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_banner(new BannerBar(this))
{
    setWindowTitle(tr("Settings"));
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins({});  // fields end where the buttons below them do
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    const auto add = [&](const QString &label, auto *field) {
        field->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, field);
        return field;
    };

    m_author = add(tr("&Your name"), new QLineEdit(content));
    m_author->setPlaceholderText(accountName);
    m_author->setAccessibleDescription(tr("It stands in every entry you make."));
    m_zone = add(tr("Time &zone of new incidents"), new QComboBox(content));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->lineEdit()->setPlaceholderText(
        tr("This machine's: %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    // A list of six hundred must not decide how wide the dialog is.
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(24);

    auto *folderRow = new QHBoxLayout;
    m_folder = new QLineEdit(content);
    m_folder->setAccessibleName(tr("Folder of new incidents"));
    auto *change = new QPushButton(tr("&Change…"), content);
    change->setAccessibleName(tr("Change the folder of new incidents"));
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(change);
    auto *folderLabel = new QLabel(tr("&Folder of new incidents"), content);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);

    m_keyRule = add(tr("&Ids of new incidents"), new QLineEdit(content));
    m_keyRule->setAccessibleDescription(tr("# is the number, ### the number with three digits, {year} the year."));
    m_fileRule = add(tr("&Names of their files"), new QLineEdit(content));
    m_fileRule->setAccessibleDescription(tr("{id}, {title} and {date} are filled in."));
    for (QLineEdit *rule : {m_keyRule, m_fileRule}) {
        rule->setToolTip(rule->accessibleDescription());
        connect(rule, &QLineEdit::textChanged, this, &SettingsDialog::showNaming);
    }
    m_naming = new QLabel(content);
    m_naming->setTextFormat(Qt::PlainText);
    m_naming->setWordWrap(true);
    form->addRow(QString(), m_naming);
    auto *playbookRow = new QHBoxLayout;
    m_playbook = new QComboBox(content);
    m_playbook->setAccessibleName(tr("Playbook of new incidents"));
    auto *playbooks = new QPushButton(tr("&Edit playbooks…"), content);
    playbooks->setAutoDefault(false);
    connect(playbooks, &QPushButton::clicked, this, &SettingsDialog::playbooksRequested);
    playbookRow->addWidget(m_playbook, 1);
    playbookRow->addWidget(playbooks);
    auto *playbookLabel = new QLabel(tr("Play&book of new incidents"), content);
    playbookLabel->setBuddy(m_playbook);
    form->addRow(playbookLabel, playbookRow);
    listPlaybooks();

    m_paper = add(tr("&Paper of PDFs"), new QComboBox(content));
    m_paper->addItem(tr("A4"), int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    addOwnReports(form);
    m_theme = add(tr("&Appearance"), new QComboBox(content));
    m_theme->addItem(tr("As the desktop"), int(ThemeChoice::Desktop));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    const auto addCheck = [&](const QString &text) {
        auto *check = new QCheckBox(text, content);
        form->addRow(check);
        return check;
    };
    m_utc = addCheck(tr("Show times in &UTC"));
    m_notifications = addCheck(tr("&Notify me when something falls due and the window isn't in front"));
    m_tray = addCheck(tr("Show the countdown in the &tray"));

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);

    show(settings);
    const QSize wanted(std::max(content->sizeHint().width(), fontMetrics().averageCharWidth() * 76),
                       content->sizeHint().height() + buttons->sizeHint().height() + 5 * theme::wide(this));
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

// Keeps what is chosen, where it is still there.
void SettingsDialog::listPlaybooks()
{
    const QString chosen = m_playbook->currentData().toString();
    m_playbook->clear();
    m_playbook->addItem(tr("As usual (%1)").arg(PlaybookLibrary::defaultName()), QString());
    const auto playbooks = PlaybookLibrary({m_settings.playbookFolder()}).list();
    for (const PlaybookLibrary::Listed &one : playbooks)
        m_playbook->addItem(one.ships ? one.name : tr("%1 (your own)").arg(one.name), one.name);
    m_playbook->setCurrentIndex(std::max(0, m_playbook->findData(chosen)));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    // Meanwhile they may have been edited in their own window.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_wasLeft)
        listPlaybooks();
    m_wasLeft = m_wasLeft || (event->type() == QEvent::ActivationChange && !isActiveWindow());
    QDialog::changeEvent(event);
}

void SettingsDialog::show(const Settings &settings)
{
    m_author->setText(settings.get<SettingKey::AuthorName>());
    m_zone->setCurrentIndex(-1);
    m_zone->setEditText(settings.get<SettingKey::DefaultZone>());
    m_folder->setText(QDir::toNativeSeparators(settings.newIncidentFolder()));
    m_keyRule->setText(settings.get<SettingKey::KeyRule>());
    m_fileRule->setText(settings.get<SettingKey::FileRule>());
    m_playbook->setCurrentIndex(std::max(0, m_playbook->findData(settings.get<SettingKey::Playbook>())));
    evenkeel::choose(m_paper, settings.get<SettingKey::Paper>());
    evenkeel::choose(m_theme, settings.get<SettingKey::Theme>());
    m_style->setText(QDir::toNativeSeparators(settings.get<SettingKey::StyleFile>()));
    m_templates->setText(QDir::toNativeSeparators(settings.get<SettingKey::TemplateFolder>()));
    m_utc->setChecked(settings.get<SettingKey::Utc>());
    m_notifications->setChecked(settings.get<SettingKey::Notifications>());
    m_tray->setChecked(settings.get<SettingKey::Tray>());
}

void SettingsDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of new incidents"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void SettingsDialog::addOwnReports(QFormLayout *form)
{
    QWidget *content = form->parentWidget();
    const auto addRow = [&](const QString &label, const QString &placeholder, const QString &title, bool isFolder) {
        auto *field = new QLineEdit(content);
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setPlaceholderText(placeholder);
        auto *change = new QPushButton(tr("Choose…"), content);
        change->setAccessibleName(title);
        change->setAutoDefault(false);
        connect(change, &QPushButton::clicked, this, [=, this] { choose(field, title, isFolder); });
        connect(field, &QLineEdit::textChanged, &m_lookSoon, qOverload<>(&QTimer::start));
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(change);
        auto *name = new QLabel(label, content);
        name->setBuddy(field);
        form->addRow(name, row);
        return field;
    };
    // Not at each letter: it may be a folder far away that is read.
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(300);
    connect(&m_lookSoon, &QTimer::timeout, this, &SettingsDialog::showOwnReports);
    m_style = addRow(tr("&Look of reports"), tr("A style file of your own; empty: as they ship"),
                     tr("Choose a style file"), false);
    m_templates = addRow(tr("Te&mplates of reports"), tr("A folder of your own; empty: those that ship"),
                         tr("Choose a folder of templates"), true);
    auto *copy = new QPushButton(tr("Copy the shipped templates to change t&hem"), content);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Into the folder above. Files that are there stay as they are."));
    connect(copy, &QPushButton::clicked, this, &SettingsDialog::copyTemplates);
    form->addRow(QString(), copy);
    m_ownReports = new QLabel(content);
    m_ownReports->setTextFormat(Qt::PlainText);
    m_ownReports->setWordWrap(true);
    m_ownReports->setAccessibleDescription(tr("About the look and the templates of reports"));
    form->addRow(QString(), m_ownReports);
    m_ownReports->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ownReports->hide();
}

void SettingsDialog::choose(QLineEdit *field, const QString &title, bool isFolder)
{
    auto *dialog = new QFileDialog(this, title, field->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, isFolder);
    connect(dialog, &QFileDialog::fileSelected, field,
            [field](const QString &path) { field->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void SettingsDialog::copyTemplates()
{
    const QString folder = QDir::fromNativeSeparators(m_templates->text().trimmed());
    if (folder.isEmpty() || QDir::isRelativePath(folder)) {
        m_banner->show(tr("Name the folder for the templates first, from the root on."));
        m_templates->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto written = copyShippedTemplates(folder);
    if (!written) {
        m_banner->show(written.error());
        return;
    }
    m_banner->dismiss();
    showOwnReports();
    const QString told = tr("%n templates were written.", nullptr, *written);
    m_ownReports->setText(m_ownReports->text().isEmpty() ? told : told + u'\n' + m_ownReports->text());
    m_ownReports->show();
}

void SettingsDialog::showOwnReports()
{
    constexpr qsizetype MostNotes = 4;
    m_lookSoon.stop();
    const OwnLook look = readOwnLook(QDir::fromNativeSeparators(m_style->text().trimmed()),
                                     QDir::fromNativeSeparators(m_templates->text().trimmed()));
    QStringList notes;
    for (const Error &problem : look.problems)
        notes.append(problem.message());
    notes += look.remarks;
    const auto more = int(notes.size() - MostNotes);
    if (more > 0)
        notes = notes.mid(0, MostNotes) + QStringList{tr("… and %n more.", nullptr, more)};
    theme::Ink::set(m_ownReports, look.problems.isEmpty() ? theme::subdued : theme::alarm);
    m_ownReports->setText(notes.join(u'\n'));
    m_ownReports->setVisible(!notes.isEmpty());
}

Result<NamingRule> SettingsDialog::naming() const
{
    return NamingRule::parse(m_keyRule->text(), m_fileRule->text());
}

void SettingsDialog::showNaming()
{
    const auto rule = naming();
    const QDate today = QDate::currentDate();
    theme::Ink::set(m_naming, rule ? theme::subdued : theme::alarm);
    m_naming->setText(rule ? tr("For instance %1").arg(rule->fileName(rule->key(7, today), tr("Checkout fails"), today))
                           : rule.error().message());
}

void SettingsDialog::accept()
{
    const QString zone = m_zone->currentText().trimmed();
    if (!zone.isEmpty() && !zoneFromName(zone)) {
        m_banner->show(tr("There is no time zone \"%1\". Give a name such as UTC or Europe/Berlin, or leave it empty "
                          "for this machine's.")
                           .arg(zone));
        m_zone->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (!folder.isEmpty() && QDir::isRelativePath(folder)) {
        m_banner->show(tr("Give the folder's whole path, from the root on."));
        m_folder->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto rule = naming(); !rule) {
        m_banner->show(rule.error());
        m_keyRule->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_settings.set<SettingKey::KeyRule>(m_keyRule->text().trimmed());
    m_settings.set<SettingKey::FileRule>(m_fileRule->text().trimmed());
    m_settings.set<SettingKey::Playbook>(m_playbook->currentData().toString());
    m_settings.set<SettingKey::AuthorName>(m_author->text().trimmed());
    m_settings.set<SettingKey::DefaultZone>(zone);
    if (folder.isEmpty())
        m_settings.set<SettingKey::FileFolder>({});
    else if (folder != m_settings.newIncidentFolder())
        m_settings.set<SettingKey::FileFolder>(folder);
    m_settings.set<SettingKey::StyleFile>(QDir::fromNativeSeparators(m_style->text().trimmed()));
    m_settings.set<SettingKey::TemplateFolder>(QDir::fromNativeSeparators(m_templates->text().trimmed()));
    m_settings.set<SettingKey::Paper>(chosen<PaperSize>(m_paper));
    m_settings.set<SettingKey::Theme>(chosen<ThemeChoice>(m_theme));
    m_settings.set<SettingKey::Utc>(m_utc->isChecked());
    m_settings.set<SettingKey::Notifications>(m_notifications->isChecked());
    m_settings.set<SettingKey::Tray>(m_tray->isChecked());
    if (const auto saved = m_settings.save(); !saved) {
        m_banner->show(saved.error());
        return;
    }
    QDialog::accept();
}

}  // namespace evenkeel
