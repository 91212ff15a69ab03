// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbooksmodel.h"
#include "models/playbook/editing/playbookfolder.h"

#include <QDialog>

#include <functional>

class QAction;
class QLabel;
class QTreeView;

namespace evenkeel {

class BannerBar;
class FolderWatch;
class PlaybookEditors;
class PlaybookNameDialog;
class Settings;

/// The window of playbooks: those that ship and one's own, and what can be done with each. Follows the folder, so that
/// what is written in a text editor shows at once. Stops no incident: to be made without a parent. The settings must
/// outlive it.
class PlaybooksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlaybooksDialog(Settings &settings);
    ~PlaybooksDialog() override;

    [[nodiscard]] QTreeView &list() { return *m_list; }
    [[nodiscard]] PlaybooksModel &model() { return *m_model; }
    [[nodiscard]] BannerBar &banner() { return *m_banner; }
    [[nodiscard]] PlaybookEditors &editors() { return *m_editors; }
    /// Nothing on this machine opens a folder.
    void sayNothingOpens(const QString &folder);

signals:
    /// The person wants to see the folder in the file manager.
    void folderRequested(const QString &folder);

private:
    QAction *makeAction(const QString &text, const QString &tip, void (PlaybooksDialog::*slot)());
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] const PlaybooksModel::Row *current() const;
    const PlaybooksModel::Row *currentToMove();
    [[nodiscard]] QString usual() const;
    /// Opens the dialog; once a name is accepted, `make` makes a file, and `then` is told its path.
    void askName(PlaybookNameDialog *dialog, std::function<Result<QString>()> make,
                 std::function<void(const QString &)> then);
    void customise();
    void edit();
    void duplicate();
    void rename();
    void throwAway();
    void useForNew();
    void openFolder();
    void checkAgain();
    void activate();
    void openEditor(const QString &path);
    void say(const Error &error);
    void follow();
    void onLoaded();
    void onCurrentChanged();

    Settings &m_settings;
    PlaybookFolder m_folder;
    PlaybooksModel *m_model;
    BannerBar *m_banner;
    QTreeView *m_list;
    QLabel *m_about;
    QAction *m_customise;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_rename;
    QAction *m_throwAway;
    QAction *m_use;
    QAction *m_openFolder;
    QAction *m_again;
    FolderWatch *m_watch;
    PlaybookEditors *m_editors;
    QString m_wanted;  ///< to be chosen once the list is read
};

}  // namespace evenkeel
