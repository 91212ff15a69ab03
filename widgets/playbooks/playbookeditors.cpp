// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/playbookeditors.h"

#include "widgets/playbooks/playbookeditor.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

PlaybookEditors::PlaybookEditors(PlaybookFolder folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
}

PlaybookEditors::~PlaybookEditors() = default;

Result<void> PlaybookEditors::open(const QString &path)
{
    PlaybookEditor *editor = of(path);
    if (!editor) {
        auto opened = m_folder.open(path);
        if (!opened)
            return opened.error();
        m_editors.push_back(std::make_unique<PlaybookEditor>(m_folder, *std::move(opened)));
        editor = m_editors.back().get();
        connect(editor, &PlaybookEditor::saved, this, &PlaybookEditors::saved);
        // After its own event has run its course.
        connect(
            editor, &PlaybookEditor::closed, this, [this, editor] { forget(editor); }, Qt::QueuedConnection);
    }
    editor->show();
    editor->raise();
    editor->activateWindow();
    return {};
}

PlaybookEditor *PlaybookEditors::of(const QString &path) const
{
    const auto found = std::ranges::find_if(m_editors, [&path](const auto &editor) { return editor->path() == path; });
    return found == m_editors.end() ? nullptr : found->get();
}

void PlaybookEditors::lookAgain()
{
    for (const auto &editor : m_editors)
        editor->lookAgain();
}

void PlaybookEditors::forget(const PlaybookEditor *editor)
{
    std::erase_if(m_editors, [editor](const auto &one) { return one.get() == editor; });
}

}  // namespace evenkeel
