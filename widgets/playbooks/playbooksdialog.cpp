// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/playbooksdialog.h"

#include "models/workspace/settings.h"
#include "widgets/common/bannerbar.h"
#include "widgets/playbooks/folderwatch.h"
#include "widgets/playbooks/playbookeditors.h"
#include "widgets/playbooks/playbooknamedialog.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

PlaybooksDialog::PlaybooksDialog(Settings &settings)
    : m_settings(settings), m_folder(settings.playbookFolder()), m_model(new PlaybooksModel(m_folder.library(), this)),
      m_banner(new BannerBar(this)), m_list(new QTreeView(this)), m_about(new QLabel(this)),
      m_customise(makeAction(tr("&Customise…"), tr("One of your own that extends the chosen one, and is edited."),
                             &PlaybooksDialog::customise)),
      m_edit(makeAction(tr("&Edit…"), tr("Only your own can be edited; customise one that ships."),
                        &PlaybooksDialog::edit)),
      m_duplicate(
          makeAction(tr("&Duplicate…"), tr("Your own once more, under another name."), &PlaybooksDialog::duplicate)),
      m_rename(makeAction(tr("&Rename…"), tr("Your own under another name."), &PlaybooksDialog::rename)),
      m_throwAway(makeAction(tr("De&lete…"), tr("Your own, into the trash."), &PlaybooksDialog::throwAway)),
      m_use(makeAction(tr("&Use for new incidents"), tr("What an incident follows unless you say otherwise."),
                       &PlaybooksDialog::useForNew)),
      m_openFolder(makeAction(tr("&Open folder"), tr("The folder of your own playbooks, in the file manager."),
                              &PlaybooksDialog::openFolder)),
      m_again(makeAction(tr("Check &again"), tr("Reads all of them anew."), &PlaybooksDialog::checkAgain)),
      m_watch(new FolderWatch(this)), m_editors(new PlaybookEditors(m_folder, this))
{
    setWindowTitle(tr("Playbooks"));
    setModal(false);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Playbooks"));
    m_list->setAccessibleDescription(tr("Enter edits one of your own, and customises one that ships."));
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_customise, m_edit, m_duplicate, m_rename, m_throwAway, m_use});
    m_throwAway->setShortcut(QKeySequence::Delete);
    m_throwAway->setShortcutContext(Qt::WidgetShortcut);
    m_rename->setShortcut(Qt::Key_F2);
    m_rename->setShortcutContext(Qt::WidgetShortcut);
    m_again->setShortcut(QKeySequence::Refresh);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(PlaybooksModel::Column::Title), QHeaderView::Stretch);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_about->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copies = new QLabel(
        tr("An incident keeps the playbook it was declared with. What you change here holds for new ones."), this);
    copies->setTextFormat(Qt::PlainText);
    copies->setWordWrap(true);
    theme::Ink::set(copies, theme::subdued);

    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_about);
    left->addWidget(copies);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::wide(this));
    columns->addLayout(left, 1);
    columns->addWidget(makeButtons());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlaybooksDialog::onCurrentChanged);
    // The view lets Enter through to the dialog, which would press the default button of what has just been opened.
    connect(m_list, &QTreeView::activated, this, &PlaybooksDialog::activate, Qt::QueuedConnection);
    connect(m_model, &PlaybooksModel::loaded, this, &PlaybooksDialog::onLoaded);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const auto *row = current(); row && m_wanted.isEmpty())
            m_wanted = row->listed.name;
    });
    connect(m_watch, &FolderWatch::changed, this, &PlaybooksDialog::checkAgain);
    connect(m_editors, &PlaybookEditors::saved, this, &PlaybooksDialog::checkAgain);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::Playbook)
            m_model->setUsual(usual());
    });
    m_model->setUsual(usual());
    m_wanted = usual();
    onCurrentChanged();
    m_model->reload();
    m_list->setFocus();
    resize(QSize(120 * fontMetrics().averageCharWidth(), 30 * fontMetrics().lineSpacing())
               .expandedTo(sizeHint())
               .boundedTo(screen()->availableSize() * 9 / 10));
}

PlaybooksDialog::~PlaybooksDialog() = default;

QAction *PlaybooksDialog::makeAction(const QString &text, const QString &tip, void (PlaybooksDialog::*slot)())
{
    auto *action = new QAction(text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

QWidget *PlaybooksDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *layout = new QVBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    const auto add = [&](QAction *action) {
        auto *button = new QPushButton(action->text(), buttons);
        button->setAutoDefault(false);
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        layout->addWidget(button);
    };
    for (QAction *action : {m_customise, m_edit, m_duplicate, m_rename, m_throwAway})
        add(action);
    layout->addSpacing(theme::wide(this));
    add(m_use);
    layout->addSpacing(theme::wide(this));
    add(m_openFolder);
    add(m_again);
    layout->addStretch(1);
    auto *close = new QPushButton(tr("Close"), buttons);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    layout->addWidget(close);
    return buttons;
}

const PlaybooksModel::Row *PlaybooksDialog::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

QString PlaybooksDialog::usual() const
{
    const QString chosen = m_settings.get<SettingKey::Playbook>();
    return chosen.isEmpty() ? PlaybookLibrary::defaultName() : chosen;
}

void PlaybooksDialog::say(const Error &error)
{
    m_banner->show(error);
}

void PlaybooksDialog::askName(PlaybookNameDialog *dialog, std::function<Result<QString>()> make,
                              std::function<void(const QString &)> then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, make = std::move(make), then = std::move(then)] {
        const auto made = make();
        if (!made) {
            say(made.error());
            return;
        }
        m_wanted = dialog->name();
        then(*made);
        checkAgain();
    });
    dialog->open();
}

void PlaybooksDialog::customise()
{
    const auto *row = current();
    if (!row || !row->isSound())
        return;
    const QString base = row->listed.name;
    auto *dialog = new PlaybookNameDialog(
        m_folder,
        tr("A playbook of your own that extends %1: it changes what you change, and follows it otherwise.").arg(base),
        u"our-%1"_s.arg(base), row->title, this);
    askName(
        dialog,
        [this, dialog, base] { return m_folder.customise(base, dialog->name(), dialog->title(), dialog->takePlace()); },
        [this](const QString &path) { openEditor(path); });
}

void PlaybooksDialog::edit()
{
    if (const auto *row = current(); row && !row->listed.ships)
        openEditor(row->listed.path);
}

void PlaybooksDialog::openEditor(const QString &path)
{
    if (const auto opened = m_editors->open(path))
        m_banner->dismiss();
    else
        // What the form can't read, a text editor can.
        m_banner->show(opened.error(), {m_openFolder});
}

void PlaybooksDialog::duplicate()
{
    const auto *row = current();
    if (!row || row->listed.ships)
        return;
    auto *dialog = new PlaybookNameDialog(m_folder, tr("%1 once more, as a playbook of its own.").arg(row->listed.name),
                                          row->listed.name + u"-2"_s, row->title, this);
    askName(
        dialog,
        [this, dialog, path = row->listed.path] {
            return m_folder.duplicate(path, dialog->name(), dialog->title(), dialog->takePlace());
        },
        [](const QString &) {});
}

// The chosen one, unless it ships or is under edit.
const PlaybooksModel::Row *PlaybooksDialog::currentToMove()
{
    const auto *row = current();
    if (!row || row->listed.ships)
        return nullptr;
    if (!m_editors->of(row->listed.path))
        return row;
    m_banner->show(tr("This playbook is being edited. Close its window first."));
    return nullptr;
}

void PlaybooksDialog::rename()
{
    const auto *row = currentToMove();
    if (!row)
        return;
    const QString before = row->listed.name;
    const QStringList others = m_folder.extendedBy(before);
    auto *dialog = new PlaybookNameDialog(
        m_folder,
        others.isEmpty() ? tr("Another name for %1.").arg(before)
                         : tr("Another name for %1. These extend it by its name and must be changed too: %2.")
                               .arg(before, others.join(u", "_s)),
        before, {}, this);
    askName(
        dialog,
        [this, dialog, path = row->listed.path] { return m_folder.rename(path, dialog->name(), dialog->takePlace()); },
        [this, dialog, before](const QString &) {
            if (m_settings.get<SettingKey::Playbook>() == before)
                m_settings.set<SettingKey::Playbook>(dialog->name());
        });
}

void PlaybooksDialog::throwAway()
{
    const auto *row = currentToMove();
    if (!row)
        return;
    const QString name = row->listed.name;
    QStringList said{tr("Move the playbook \"%1\" to the trash?").arg(name)};
    if (const QStringList others = m_folder.extendedBy(name); !others.isEmpty())
        said.append(tr("These extend it and can't be used without it: %1.").arg(others.join(u", "_s)));
    const bool isUsed = m_settings.get<SettingKey::Playbook>() == name && !PlaybookLibrary::ships(name);
    if (isUsed)
        said.append(tr("New incidents will follow %1 again.").arg(PlaybookLibrary::defaultName()));
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete a playbook"), said.join(u"\n\n"_s),
                                QMessageBox::Cancel, this);
    const auto *yes = box->addButton(tr("&Move to the trash"), QMessageBox::DestructiveRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, box, yes, isUsed, path = row->listed.path] {
        if (box->clickedButton() != yes)
            return;
        if (const auto gone = m_folder.throwAway(path); !gone) {
            say(gone.error());
            return;
        }
        if (isUsed)
            m_settings.set<SettingKey::Playbook>({});
        checkAgain();
    });
    box->open();
}

void PlaybooksDialog::useForNew()
{
    const auto *row = current();
    if (!row || !row->isSound())
        return;
    const QString name = row->listed.name;
    m_settings.set<SettingKey::Playbook>(name == PlaybookLibrary::defaultName() ? QString() : name);
    if (const auto saved = m_settings.save(); !saved)
        say(saved.error());
    onCurrentChanged();
}

void PlaybooksDialog::openFolder()
{
    if (QDir().mkpath(m_folder.path()))
        emit folderRequested(m_folder.path());
    else
        say(Error{ErrorCode::PermissionDenied, tr("the folder can't be made"),
                  QDir::toNativeSeparators(m_folder.path()), tr("Check that the folder above it can be written.")});
    follow();
}

void PlaybooksDialog::sayNothingOpens(const QString &folder)
{
    m_banner->show(tr("Nothing on this machine opens a folder. It is %1").arg(QDir::toNativeSeparators(folder)));
}

void PlaybooksDialog::checkAgain()
{
    m_editors->lookAgain();
    m_model->reload();
}

void PlaybooksDialog::activate()
{
    const auto *row = current();
    if (row && row->listed.ships)
        customise();
    else
        edit();
}

void PlaybooksDialog::onLoaded()
{
    const QModelIndex wanted = m_model->indexOf(m_wanted);
    m_list->setCurrentIndex(wanted.isValid() ? wanted : m_model->index(0, 0));
    m_wanted.clear();
    follow();
    onCurrentChanged();
}

void PlaybooksDialog::follow()
{
    QStringList paths{m_folder.path()};
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const auto &listed = m_model->rowAt(m_model->index(row, 0))->listed; !listed.ships)
            paths.append(listed.path);
    m_watch->follow(paths);
}

void PlaybooksDialog::onCurrentChanged()
{
    const auto *row = current();
    const bool isOwn = row && !row->listed.ships;
    m_customise->setEnabled(row && row->isSound());
    for (QAction *action : {m_edit, m_duplicate, m_rename, m_throwAway})
        action->setEnabled(isOwn);
    m_use->setEnabled(row && row->isSound() && row->listed.name != usual());
    const QString problem = row ? m_list->currentIndex().data(PlaybooksModel::ProblemRole).toString() : QString();
    theme::Ink::set(m_about, problem.isEmpty() ? nullptr : theme::alarm);
    m_about->setText(!row ? QString() : problem.isEmpty() ? row->description : tr("Problem: %1").arg(problem));
}

}  // namespace evenkeel
