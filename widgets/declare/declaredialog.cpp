// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/declare/declaredialog.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/core/localtime.h"
#include "models/core/timetext.h"
#include "models/document/declarefile.h"
#include "models/document/nextkey.h"
#include "models/markup/escapehtml.h"
#include "models/playbook/playbookof.h"
#include "models/workspace/settings.h"
#include "widgets/common/bannerbar.h"
#include "widgets/declare/severitychoice.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Names as people list them: "checkout-api, payments-db".
QStringList namesIn(const QString &text)
{
    static const QRegularExpression separator(u"\\s*[,;]\\s*"_s);
    return text.trimmed().split(separator, Qt::SkipEmptyParts);
}

}  // namespace

DeclareDialog::DeclareDialog(const Clock &clock, Settings &settings, const QString &author, QWidget *parent)
    : QDialog(parent), m_clock(clock), m_settings(settings), m_author(author), m_zoneName(settings.newIncidentZone()),
      m_zone(m_zoneName.toUtf8()), m_folder(settings.newIncidentFolder()), m_playbooks({settings.playbookFolder()}),
      m_banner(new BannerBar(this))
{
    setWindowTitle(tr("Declare incident"));
    const QString usual = settings.get<SettingKey::Playbook>();
    usePlaybook(usual.isEmpty() ? PlaybookLibrary::defaultName() : usual);
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins({});  // fields end where the buttons below them do
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(theme::narrow(this));

    m_title = addLine(form, tr("&Title"), tr("What is wrong, in a few words"), &m_titleField);
    m_severity = new SeverityChoice(m_playbook, content);  // here, because Tab goes by age
    addHinted(form, tr("&Severity"), m_severityField, m_severity);
    auto *waits = new QLabel(tr("All below can wait."), content);
    theme::Ink::set(waits, theme::subdued);
    form->addRow(waits);
    m_impact = addLine(form, tr("&Impact"), tr("What users notice; may be not yet known"));
    m_began = addLine(form, tr("&Began"), tr("-20m, 14:05, yesterday 23:50"), &m_beganField);
    m_whatChanged = addLine(form, tr("&What changed"), tr("A release, a setting, a load"));
    m_systems = addLine(form, tr("S&ystems"), tr("checkout-api, payments-db"));
    m_stakeholders = addLine(form, tr("Sta&keholders"), tr("Who is to be kept informed"));
    m_commander = addLine(form, tr("Co&mmander"), tr("Nobody yet"));
    m_commander->setText(author);
    addPlaybooks(form);
    addFile(form);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(this);
    auto *declare = buttons->addButton(tr("&Declare"), QDialogButtonBox::AcceptRole);
    declare->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeclareDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeclareDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);

    connect(m_title, &QLineEdit::textChanged, this, [this] {
        say(m_titleField, {}, false);
        showFile();
    });
    connect(m_severity, &SeverityChoice::chosen, this, [this] { say(m_severityField, {}, false); });
    connect(m_began, &QLineEdit::textChanged, this, &DeclareDialog::showBegan);
    takeKey();
    showFile();
    m_title->setFocus();

    // As large as it likes to be, with room for hints, and never larger than the screen; the rest is scrolled to.
    const QSize wanted(fontMetrics().averageCharWidth() * 104,
                       content->heightForWidth(fontMetrics().averageCharWidth() * 100) + buttons->sizeHint().height()
                           + 10 * theme::wide(this));
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

QLineEdit *DeclareDialog::addLine(QFormLayout *form, const QString &label, const QString &placeholder, Field *field)
{
    auto *line = new QLineEdit(form->parentWidget());
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(QString(label).remove(u'&'));
    line->setAccessibleDescription(placeholder);
    if (field)
        addHinted(form, label, *field, line);
    else
        form->addRow(label, line);
    return line;
}

void DeclareDialog::addPlaybooks(QFormLayout *form)
{
    m_playbookChoice = new QComboBox(form->parentWidget());
    m_playbookChoice->setAccessibleName(tr("Playbook"));
    const auto listed = m_playbooks.list();
    for (const PlaybookLibrary::Listed &one : listed)
        m_playbookChoice->addItem(one.name, one.name);
    m_playbookChoice->setCurrentIndex(m_playbookChoice->findData(m_playbook.name));
    m_playbookChoice->setToolTip(toolTipText(m_playbook.title));
    form->addRow(tr("&Playbook"), m_playbookChoice);
    connect(m_playbookChoice, &QComboBox::activated, this, [this](int index) {
        usePlaybook(m_playbookChoice->itemData(index).toString());
        m_playbookChoice->setCurrentIndex(m_playbookChoice->findData(m_playbook.name));
        m_playbookChoice->setToolTip(toolTipText(m_playbook.title));
        m_severity->setPlaybook(m_playbook);
    });
}

// One that can't be used is told of, and what was followed before stays; at first that is the usual one that ships.
void DeclareDialog::usePlaybook(const QString &name)
{
    m_banner->dismiss();
    const auto loaded = m_playbooks.load(name);
    if (loaded) {
        m_playbook = *loaded;
        return;
    }
    m_banner->show(loaded.error());
    if (m_playbook.levels.isEmpty())
        if (const auto usual = PlaybookLibrary().load(PlaybookLibrary::defaultName()))
            m_playbook = *usual;
}

void DeclareDialog::addHinted(QFormLayout *form, const QString &label, Field &field, QWidget *widget)
{
    field.widget = widget;
    field.hint = new QLabel(form->parentWidget());
    field.hint->setTextFormat(Qt::PlainText);
    field.hint->setWordWrap(true);
    field.hint->hide();
    auto *both = new QVBoxLayout;
    both->setSpacing(theme::narrow(this));
    both->addWidget(widget);
    both->addWidget(field.hint);
    auto *name = new QLabel(label, form->parentWidget());
    name->setBuddy(widget);
    form->addRow(name, both);
}

void DeclareDialog::addFile(QFormLayout *form)
{
    // A field and not a label, because a path may be longer than any dialog is wide.
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::narrow(this));
    m_file = new QLineEdit(form->parentWidget());
    m_file->setReadOnly(true);
    m_file->setAccessibleName(tr("File of the incident"));
    auto *change = new QPushButton(tr("C&hange…"), form->parentWidget());
    change->setAccessibleName(tr("Change the incident's file"));
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, &DeclareDialog::chooseFile);
    row->addWidget(m_file, 1);
    row->addWidget(change);
    auto *label = new QLabel(tr("&File"), form->parentWidget());
    label->setBuddy(m_file);
    form->addRow(label, row);
}

void DeclareDialog::say(Field &field, const QString &text, bool wrong)
{
    field.wrong = wrong;
    theme::Ink::set(field.hint, wrong ? theme::alarm : theme::subdued);
    field.hint->setText(text);
    field.hint->setVisible(!text.isEmpty());
    if (auto *line = qobject_cast<QLineEdit *>(field.widget))
        line->setAccessibleDescription(text.isEmpty() ? line->placeholderText() : text);
    else
        field.widget->setAccessibleDescription(text);
}

void DeclareDialog::complain(Field &field, const QString &text)
{
    say(field, text, true);
    field.widget->setFocus(Qt::OtherFocusReason);
}

Result<std::optional<Instant>> DeclareDialog::began() const
{
    const QString text = m_began->text().trimmed();
    if (text.isEmpty())
        return std::optional<Instant>();
    const Instant now = m_clock.now();
    const auto time = parseTime(text, {.now = now, .zone = m_zone});
    if (!time)
        return time.error();
    // The verb knows which onset makes no sense.
    if (const auto changes = declareIncident({.title = text, .began = *time}, now); !changes)
        return changes.error();
    return std::optional(*time);
}

void DeclareDialog::showBegan()
{
    const auto time = began();
    if (!time) {
        say(m_beganField, time.error().message(), true);
    } else if (!*time) {
        say(m_beganField, {}, false);
    } else {
        say(m_beganField,
            tr("%1 %2, %3 ago").arg(toLocalText(**time, m_zone), m_zoneName, formatDuration(m_clock.now() - **time)),
            false);
    }
}

QDate DeclareDialog::today() const
{
    return localDate(m_clock.now(), m_zone);
}

// Looks into the folder's incidents, which takes its time: not while somebody types.
void DeclareDialog::takeKey()
{
    m_key = nextIncidentKey(m_chosenFile.isEmpty() ? QDir(m_folder).filePath(u"new.keel"_s) : m_chosenFile,
                            m_settings.namingRule(), today());
}

QString DeclareDialog::path() const
{
    if (!m_chosenFile.isEmpty())
        return m_chosenFile;
    return QDir(m_folder).filePath(m_settings.namingRule().fileName(m_key, m_title->text(), today()));
}

void DeclareDialog::showFile()
{
    m_file->setText(QDir::toNativeSeparators(path()));
    m_file->setToolTip(m_file->text());
}

void DeclareDialog::setFile(const QString &path)
{
    const QFileInfo file(path);
    m_chosenFile = file.suffix().isEmpty() ? file.absoluteFilePath() + u".keel"_s : file.absoluteFilePath();
    m_folder = file.absolutePath();
    takeKey();
    showFile();
}

void DeclareDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File of the incident"), path(), tr("Incidents (*.keel)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"keel"_s);
    // Nothing is ever replaced, so there is nothing to ask.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &DeclareDialog::setFile);
    dialog->open();
}

Declaration DeclareDialog::declaration() const
{
    Declaration declaration;
    declaration.key = m_key;
    declaration.title = m_title->text();
    declaration.impact = m_impact->text();
    declaration.severity = m_severity->severity();
    declaration.playbook = m_playbook.name;
    declaration.playbookText = playbookText(m_playbook);
    declaration.drill = m_playbook.drill;
    declaration.systems = namesIn(m_systems->text());
    declaration.stakeholders = namesIn(m_stakeholders->text());
    declaration.zone = m_zoneName;
    declaration.commander = m_commander->text().trimmed();
    declaration.whatChanged = m_whatChanged->text().trimmed();
    return declaration;
}

void DeclareDialog::accept()
{
    m_banner->dismiss();
    // All that is wrong is said at once; the keyboard goes to the first of it.
    const auto onset = began();
    if (!onset)
        complain(m_beganField, onset.error().message());
    if (!m_severity->severity())
        complain(m_severityField,
                 tr("Choose how grave it is, with the arrow keys or Alt and %1; it can be changed at any time.",
                    "the keys of the levels: 1, 2, 3")
                     .arg(m_severity->keys()));
    if (m_title->text().trimmed().isEmpty())
        complain(m_titleField, tr("Say in a few words what is wrong."));
    if (m_titleField.wrong || m_severityField.wrong || m_beganField.wrong)
        return;

    // Somebody may have declared another one meanwhile.
    takeKey();
    Declaration declared = declaration();
    declared.began = *onset;
    const auto changes = declareIncident(declared, m_clock.now());
    if (!changes) {
        m_banner->show(changes.error());
        return;
    }
    const QString file = path();
    QDir().mkpath(m_folder);
    if (const auto created = createIncidentFile(file, *changes, m_clock, m_author); !created) {
        m_banner->show(created.error());
        showFile();
        return;
    }
    if (m_folder != m_settings.newIncidentFolder())
        m_settings.set<SettingKey::FileFolder>(m_folder);
    QDialog::accept();
    emit this->declared(file);
}

}  // namespace evenkeel
