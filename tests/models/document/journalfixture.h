// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "models/incident/entities.h"
#include "tests/support/mockclock.h"

#include <QTemporaryDir>

#include <memory>

namespace evenkeel::test {

/// A folder of its own with incidents' files in it, and short ways to make and read them. Every step that a test takes
/// for granted aborts the test program when it fails.
class JournalFixture
{
public:
    /// In memory where the machine has such a folder: for tests that write a lot and don't ask what the disk does.
    enum class Place { Disk, Memory };
    explicit JournalFixture(Place place = Place::Disk);

    [[nodiscard]] QString path(const QString &name = QStringLiteral("incident.keel")) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A new file with one transaction that declares an incident.
    QString create(const QString &name = QStringLiteral("incident.keel"));
    /// A new file with so many entries besides, each in a transaction of its own.
    QString createWithEntries(int entries, const QString &name = QStringLiteral("incident.keel"));

    [[nodiscard]] static std::unique_ptr<JournalConnection>
    open(const QString &path, JournalConnection::Mode mode = JournalConnection::Mode::ReadWrite);
    [[nodiscard]] static Incident fold(const QString &path);
    /// Runs statements in a connection of SQLite's own, as somebody's tool would.
    static void tamper(const QString &path, const char *sql);

    /// A transaction with one entry.
    [[nodiscard]] static Change entry(const QString &text, EntityId id);
    [[nodiscard]] Change entry(const QString &text) { return entry(text, nextId()); }
    Committed append(const QString &path, const Changes &changes);

    /// Rising and the same in each run.
    [[nodiscard]] EntityId nextId() { return EntityId(1, ++m_lastId); }

    MockClock clock;
    Authorship authorship{QStringLiteral("Ana"), QStringLiteral("laptop"), 7};

private:
    QTemporaryDir m_folder;
    quint64 m_lastId = 0;
};

/// Writes a whole file; aborts when that fails.
void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

}  // namespace evenkeel::test
