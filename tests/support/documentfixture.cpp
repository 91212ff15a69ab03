// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documentfixture.h"

#include "models/document/journalappender.h"
#include "models/document/journalconnection.h"
#include "models/playbook/playbooklibrary.h"
#include "models/playbook/playbookof.h"

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return *std::move(result);
}

}  // namespace

Playbook usualPlaybook()
{
    return valueOf(PlaybookLibrary().load(PlaybookLibrary::defaultName()));
}

Severity severity(QStringView level)
{
    return valueOf(usualPlaybook().findSeverity(level));
}

DocumentFixture::DocumentFixture() : DocumentFixture(Opening()) {}

DocumentFixture::DocumentFixture(const Opening &opening) : clock(opening.at)
{
    Declaration declaration;
    declaration.key = u"INC-1"_s;
    declaration.title = u"Checkout returns 502"_s;
    const Playbook playbook = opening.playbook ? *opening.playbook : usualPlaybook();
    if (!opening.level.isEmpty())
        declaration.severity = valueOf(playbook.findSeverity(opening.level));
    declaration.playbook = playbook.name;
    declaration.playbookText = playbookText(playbook);
    declaration.zone = opening.zone;
    declaration.at = opening.declared;
    const auto created = JournalConnection::create(path(), [&](JournalConnection &connection) -> Result<void> {
        JournalAppender appender(connection, clock, Authorship::ofThisProcess(u"Ana"_s));
        (void)valueOf(appender.append(valueOf(declareIncident(declaration, clock.now()))));
        return {};
    });
    if (!created)
        qFatal("%s", qPrintable(created.error().message()));
    m_document = valueOf(Document::open(path(), clock, {u"Ana"_s, m_folder.filePath(u"state"_s)}));
    m_playbook = std::make_unique<PlaybookRun>(*m_document, clock);
}

DocumentFixture::~DocumentFixture()
{
    settle();
}

EntityId DocumentFixture::log(const QString &text, EntryKind kind, const char *occurred, const QString &owner)
{
    EntryDraft draft;
    draft.kind = kind;
    draft.text = text;
    draft.owner = owner;
    draft.occurred = {occurred ? *fromIsoUtc(QString::fromLatin1(occurred)) : clock.now(), {}, {}};
    const LoggedEntry entry = logEntry(draft, clock.now());
    perform(entry.changes);
    return entry.entry;
}

void DocumentFixture::perform(const Changes &changes)
{
    if (const auto performed = m_document->perform(u"change"_s, changes); !performed)
        qFatal("%s", qPrintable(performed.error().message()));
}

void DocumentFixture::follow(const Playbook &playbook)
{
    Playbook whole = playbook;
    if (whole.title.isEmpty())
        whole.title = u"By hand"_s;
    if (whole.levels.isEmpty())
        whole.levels = {{.level = u"SEV1"_s, .rank = 1}, {.level = u"SEV2"_s, .rank = 2}};
    perform(followPlaybook(incident(), choiceOf(whole, incident()), {clock.now(), {}, {}}));
    if (m_playbook->playbook() != whole)
        qFatal("this playbook is none: an incident can't follow it");
}

void DocumentFixture::settle()
{
    if (const auto closed = m_document->close(); !closed)
        qFatal("%s", qPrintable(closed.error().message()));
}

}  // namespace evenkeel::test
