// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/openincident.h"

#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "models/incident/commands/declareincident.h"

#include <QTest>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

OpenIncident::OpenIncident(const QString &zone)
{
    const QString path = m_folder.filePath(u"INC-1.keel"_s);
    const auto changes =
        declareIncident({.key = u"INC-1"_s, .title = u"Checkout fails"_s, .zone = zone}, m_clock.now());
    const auto created = JournalConnection::create(path, [&](JournalConnection &connection) -> Result<void> {
        JournalAppender appender(connection, m_clock, Authorship::ofThisProcess(u"Ana"_s));
        const auto appended = appender.append(*changes);
        return appended ? Result<void>() : Result<void>(appended.error());
    });
    QVERIFY(created);
    auto opened = Document::open(
        path, m_clock,
        {.author = u"Ana"_s, .stateFolder = m_folder.filePath(u"state"_s), .pollEvery = std::chrono::milliseconds(20)});
    QVERIFY(opened);
    m_document = std::move(*opened);
    m_playbook = std::make_unique<PlaybookRun>(*m_document, m_clock);
}

void OpenIncident::perform(const Changes &changes)
{
    QVERIFY(m_document->perform(u"Test"_s, changes));
}

void OpenIncident::performElsewhere(const Changes &changes)
{
    // Through SQLite's locks: this process has the file open as well.
    const auto connection = JournalConnection::open(m_document->path(), JournalConnection::Mode::ReadWrite);
    QVERIFY(connection);
    JournalAppender appender(**connection, m_clock, Authorship::ofThisProcess(u"Bo"_s));
    QVERIFY(appender.append(changes));
}

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

}  // namespace evenkeel::test
