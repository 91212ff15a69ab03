// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "models/core/clock.h"
#include "models/document/journalcheck.h"
#include "models/document/journalconnection.h"
#include "models/incident/sealing.h"
#include "models/playbook/clocks/playbookclock.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/playbookof.h"
#include "models/playbook/rulecontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    std::optional<Error> unreadable;
    IntegrityReport integrity;
    QList<UnmetGuardrail> guardrails;
    QList<PlaybookClock> overdue;
    std::optional<Seal> seal;  ///< of the postmortem, where one holds
    bool saysWhatWasSealed = true;
    Instant now{};

    [[nodiscard]] ExitStatus status() const
    {
        if (unreadable || !integrity.isSound())
            return ExitStatus::Damaged;
        return guardrails.isEmpty() && overdue.isEmpty() && saysWhatWasSealed ? ExitStatus::Done
                                                                              : ExitStatus::GuardrailsUnmet;
    }
};

QByteArray toJson(const Outcome &outcome)
{
    QJsonArray findings;
    for (const IntegrityFinding &finding : outcome.integrity.findings)
        findings.append(QJsonObject{{u"transaction"_s, finding.seq}, {u"what"_s, finding.what}});
    if (outcome.unreadable)
        findings.append(QJsonObject{{u"transaction"_s, 0}, {u"what"_s, outcome.unreadable->what}});
    QJsonArray guardrails;
    for (const UnmetGuardrail &guardrail : outcome.guardrails)
        guardrails.append(QJsonObject{{u"id"_s, guardrail.id()},
                                      {u"effect"_s, QString(nameOf(guardrail.effect))},
                                      {u"what"_s, guardrail.what},
                                      {u"mend"_s, guardrail.mend}});
    QJsonArray overdue;
    for (const PlaybookClock &one : outcome.overdue)
        overdue.append(QJsonObject{
            {u"what"_s, one.what},
            {u"due"_s, toIsoUtc(one.dueNow())},
            {u"clock"_s, QString(nameOf(one.kind))},
            {u"late"_s, qint64(std::chrono::floor<std::chrono::seconds>(one.lateAt(outcome.now)).count())}});
    QJsonValue seal;
    if (outcome.seal)
        seal = QJsonObject{{u"digest"_s, outcome.seal->digest},
                           {u"by"_s, outcome.seal->person},
                           {u"at"_s, outcome.seal->at ? QJsonValue(toIsoUtc(*outcome.seal->at)) : QJsonValue()},
                           {u"holds"_s, outcome.saysWhatWasSealed}};
    return QJsonDocument(QJsonObject{
                             {u"sound"_s, outcome.status() != ExitStatus::Damaged},
                             {u"transactions"_s, outcome.integrity.transactions},
                             {u"expunged"_s, outcome.integrity.expunged},
                             {u"head"_s, QString::fromLatin1(outcome.integrity.head.hash.toHex())},
                             {u"findings"_s, findings},
                             {u"guardrails"_s, guardrails},
                             {u"overdue"_s, overdue},
                             {u"seal"_s, seal},
                         })
        .toJson();
}

}  // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return tr("verify the record, then guardrails and what is overdue");
}

QString CheckCommand::synopsis() const
{
    return u"FILE [--json] [--head HASH]"_s;
}

QString CheckCommand::explanation() const
{
    return tr("Finds what was changed, removed or reordered in the record. A cut-off end, or a record rewritten as a "
              "whole, is\n"
              "found only with --head and the hash that an export printed.\n\n"
              "Exit status: 0 sound, 3 sound but guardrails are unmet, something is overdue or a sealed "
              "postmortem says something else, 4 damaged or altered.");
}

void CheckCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"json"_s, tr("Say it as JSON.")},
        {u"head"_s, tr("A hash that the record must hold: eight or more hex digits."), u"HASH"_s},
    });
}

std::pair<int, int> CheckCommand::arity() const
{
    return {1, 1};
}

ExitStatus CheckCommand::run(const Arguments &arguments, Console &console, const Clock &clock) const
{
    static const QRegularExpression hash(u"\\A[0-9a-fA-F]{8,64}\\z"_s);
    if (arguments.isSet(u"head"_s) && !hash.match(arguments.value(u"head"_s)).hasMatch())
        return console.wrongUsage(tr("say which hash: --head HASH, of eight or more hex digits"), name());
    const QString path = arguments.positional().first();
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection) {
        const Error &error = connection.error();
        const bool damaged = error.code == ErrorCode::Damaged || error.code == ErrorCode::SchemaAltered;
        if (!damaged)
            return console.fail(error);
        if (arguments.isSet(u"json"_s))
            console.write(toJson({.unreadable = error}));
        console.warn(error.message());
        return ExitStatus::Damaged;
    }
    Outcome outcome;
    outcome.integrity = checkIntegrity(**connection, arguments.value(u"head"_s));
    outcome.now = clock.now();
    const auto incident = JournalReader(**connection).fold();
    if (incident) {
        const Surroundings nowhere;
        const Playbook playbook = playbookOf(*incident);
        IncidentReading reading(playbook);
        reading.read(*incident);
        const RuleContext context{*incident, reading, playbook, nowhere, outcome.now};
        outcome.guardrails = unmetGuardrails(context);
        outcome.overdue = clocksOf(context);
        if (const Seal *seal = currentSeal(*incident)) {
            outcome.seal = *seal;
            outcome.saysWhatWasSealed = sealHolds(*incident);
        }
        outcome.overdue.removeIf([&](const PlaybookClock &one) { return one.stateAt(outcome.now) != ClockState::Due; });
    } else if (outcome.integrity.isSound()) {
        return console.fail(incident.error());
    }

    if (arguments.isSet(u"json"_s)) {
        console.write(toJson(outcome));
        return outcome.status();
    }
    for (const IntegrityFinding &finding : outcome.integrity.findings)
        console.print(finding.seq > 0 ? tr("altered: transaction %1: %2").arg(finding.seq).arg(finding.what)
                                      : tr("altered: %1").arg(finding.what));
    for (const UnmetGuardrail &guardrail : outcome.guardrails)
        console.print(tr("unmet: %1. %2").arg(guardrail.what, guardrail.mend));
    for (const PlaybookClock &one : outcome.overdue)
        console.print(tr("overdue since %1: %2").arg(toLocalText(one.dueNow(), incident->zone()), one.what));
    if (outcome.seal) {
        const QString at = outcome.seal->at ? toLocalText(*outcome.seal->at, incident->zone()) : QString();
        console.print(outcome.saysWhatWasSealed
                          ? tr("sealed: the postmortem says what %1 sealed at %2, SHA-256 %3")
                                .arg(outcome.seal->person, at, outcome.seal->digest)
                          : tr("seal broken: the postmortem no longer says what %1 sealed at %2, SHA-256 %3. Reopen it "
                               "with postmortem.state=review, or look at what changed.")
                                .arg(outcome.seal->person, at, outcome.seal->digest));
    }
    if (outcome.status() != ExitStatus::Damaged)
        console.print(tr("sound: %n transaction(s), newest %1", nullptr, int(outcome.integrity.transactions))
                          .arg(QString::fromLatin1(outcome.integrity.head.hash.toHex())));
    return outcome.status();
}

}  // namespace evenkeel
