// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/document.h"
#include "models/playbook/playbookrun.h"
#include "tests/support/mockclock.h"

#include <QAbstractItemModel>
#include <QTemporaryDir>

namespace evenkeel::test {

/// A declared incident in a file of its own, open in a window.
class OpenIncident
{
public:
    explicit OpenIncident(const QString &zone = QStringLiteral("UTC"));

    [[nodiscard]] bool isOpen() const { return m_document != nullptr; }
    [[nodiscard]] Document &document() { return *m_document; }
    [[nodiscard]] const Incident &incident() const { return m_document->incident(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] MockClock &clock() { return m_clock; }
    [[nodiscard]] PlaybookRun &playbook() { return *m_playbook; }

    void perform(const Changes &changes);
    /// What another process writes into the same file; the window sees it when it next looks.
    void performElsewhere(const Changes &changes);

private:
    QTemporaryDir m_folder;
    MockClock m_clock;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<PlaybookRun> m_playbook;
};

/// What a column shows, from top to bottom.
[[nodiscard]] QStringList columnOf(const QAbstractItemModel &model, int column);

}  // namespace evenkeel::test
