// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/document.h"
#include "models/incident/commands/declareincident.h"
#include "models/incident/commands/entryverbs.h"
#include "models/playbook/playbook.h"
#include "models/playbook/playbookrun.h"
#include "tests/support/mockclock.h"

#include <QTemporaryDir>

namespace evenkeel::test {

/// The playbook that incidents follow by default, and a level of it.
[[nodiscard]] Playbook usualPlaybook();
[[nodiscard]] Severity severity(QStringView level);

/// An open incident in a folder of its own: "INC-1 Checkout returns 502", declared at the clock's time. What a test
/// takes for granted aborts it when it fails.
class DocumentFixture
{
public:
    /// What the incident begins as.
    struct Opening {
        std::optional<Playbook> playbook{};      ///< kept in the file; unset: the shipped one
        QString level = QStringLiteral("SEV2");  ///< empty: not classified
        QString zone = QStringLiteral("UTC");
        Instant at = MockClock().now();
        std::optional<Instant> declared{};  ///< unset: when it is recorded
    };
    DocumentFixture();
    explicit DocumentFixture(const Opening &opening);
    ~DocumentFixture();

    [[nodiscard]] Document &document() { return *m_document; }
    [[nodiscard]] const Incident &incident() const { return m_document->incident(); }
    /// The playbook that the document's incident follows.
    [[nodiscard]] PlaybookRun &playbook() const { return *m_playbook; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("INC-1.keel")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Logs a line as the window does, and gives its id. The time is ISO 8601; without one it is the clock's.
    EntityId log(const QString &text, EntryKind kind = EntryKind::Note, const char *occurred = nullptr,
                 const QString &owner = {});
    void perform(const Changes &changes);
    /// The incident follows this playbook from now on; title and levels may be left out.
    void follow(const Playbook &playbook);
    /// Waits until everything is on the disk.
    void settle();

    MockClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<PlaybookRun> m_playbook;
};

}  // namespace evenkeel::test
