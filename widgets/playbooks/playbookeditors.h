// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/playbook/editing/playbookfolder.h"

#include <QObject>

#include <memory>
#include <vector>

namespace evenkeel {

class PlaybookEditor;

/// The windows in which playbooks are edited, one a file.
class PlaybookEditors : public QObject
{
    Q_OBJECT

public:
    explicit PlaybookEditors(PlaybookFolder folder, QObject *parent = nullptr);
    ~PlaybookEditors() override;

    /// Opens a file in a window, or brings its window to the front. Fails for what the form can't read.
    [[nodiscard]] Result<void> open(const QString &path);
    /// The window of a file; nullptr while it has none.
    [[nodiscard]] PlaybookEditor *of(const QString &path) const;
    /// Each looks whether its file is still as it was opened.
    void lookAgain();

signals:
    void saved();

private:
    void forget(const PlaybookEditor *editor);

    PlaybookFolder m_folder;
    std::vector<std::unique_ptr<PlaybookEditor>> m_editors;
};

}  // namespace evenkeel
