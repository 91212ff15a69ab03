<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionVerbs</name>
    <message>
        <source>this action is no longer there</source>
        <translation>diese Maßnahme gibt es nicht mehr</translation>
    </message>
    <message>
        <source>an action is dropped for a reason</source>
        <translation>zum Streichen einer Maßnahme gehört ein Grund</translation>
    </message>
    <message>
        <source>Say why it won&apos;t be done, in the column beside it.</source>
        <translation>In der Spalte daneben angeben, warum sie entfällt.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Escalated by one level</source>
        <translation>Um eine Stufe eskaliert</translation>
    </message>
    <message>
        <source>Paged the engineer on call</source>
        <translation>Rufbereitschaft alarmiert</translation>
    </message>
    <message>
        <source>Paged %1, who is on call</source>
        <translation>%1 alarmiert (Rufbereitschaft)</translation>
    </message>
    <message>
        <source>Remove the systemic weakness behind: %1</source>
        <translation>Systemische Schwachstelle hinter dieser Störung beseitigen: %1</translation>
    </message>
    <message>
        <source>Verify that the mitigation reached the right target</source>
        <translation>Prüfen, ob die Eindämmung am richtigen Ziel angekommen ist</translation>
    </message>
    <message>
        <source>Classify at the gravest level</source>
        <translation>Auf der höchsten Stufe einstufen</translation>
    </message>
    <message>
        <source>Escalate one level</source>
        <translation>Um eine Stufe eskalieren</translation>
    </message>
    <message>
        <source>Keep the severity</source>
        <translation>Schweregrad beibehalten</translation>
    </message>
    <message>
        <source>Weigh the severity…</source>
        <translation>Schweregrad abwägen…</translation>
    </message>
    <message>
        <source>Log that on-call was paged</source>
        <translation>Alarmierung der Rufbereitschaft protokollieren</translation>
    </message>
    <message>
        <source>Go to the bridge</source>
        <translation>Zur Konferenz</translation>
    </message>
    <message>
        <source>Choose a mitigation…</source>
        <translation>Eindämmung wählen…</translation>
    </message>
    <message>
        <source>Log the rollback</source>
        <translation>Rollback protokollieren</translation>
    </message>
    <message>
        <source>Approve a forward fix</source>
        <translation>Forward-Fix freigeben</translation>
    </message>
    <message>
        <source>Go to the hypotheses</source>
        <translation>Zu den Hypothesen</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Folgemaßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Draft the update</source>
        <translation>Statusmeldung entwerfen</translation>
    </message>
    <message>
        <source>Add a verification</source>
        <translation>Überprüfung hinzufügen</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>“%1” is no length of a meeting</source>
        <translation>„%1“ ist keine Dauer einer Besprechung</translation>
    </message>
    <message>
        <source>Give minutes, from %1 to %2.</source>
        <translation>Minuten angeben, von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>AlertmanagerText</name>
    <message>
        <source>These are not Alertmanager&apos;s alerts</source>
        <translation>Das sind keine Alarme von Alertmanager</translation>
    </message>
    <message>
        <source>This is an error, not alerts: %1</source>
        <translation>Das ist eine Fehlermeldung, keine Alarme: %1</translation>
    </message>
    <message>
        <source>Import the answer of /api/v2/alerts or the body of a webhook.</source>
        <translation>Die Antwort von /api/v2/alerts oder den Inhalt eines Webhook-Aufrufs importieren.</translation>
    </message>
    <message>
        <source>alert %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>It has no labels.</source>
        <translation>Er hat keine Labels.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>It has no startsAt that is a time.</source>
        <translation>Sein startsAt fehlt oder ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>It is resolved without an endsAt that is a time.</source>
        <translation>Er ist behoben, aber sein endsAt fehlt oder ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Only its start is taken.</source>
        <translation>Nur der Anfang wurde übernommen.</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>alerts posted again</source>
        <translation>erneut gesendete Alarme</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>“%1” is not an amount</source>
        <translation>„%1“ ist keine Menge</translation>
    </message>
    <message>
        <source>Write a number with its unit, as in 1200, 12k, ~300, 3–5 % or 350 EUR/min.</source>
        <translation>Eine Zahl mit Einheit schreiben, etwa 1200, 12k, ~300, 3–5 % oder 350 EUR/min.</translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>%1, late by %2</source>
        <translation>%1, seit %2 überfällig</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what, who</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>hypothesis, why</comment>
        <translation>%1, Grund: %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>none was promised</source>
        <translation>keine zugesagt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation>Nächste Statusmeldung</translation>
    </message>
    <message>
        <source>Live hypotheses</source>
        <translation>Aktuelle Hypothesen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollenwechsel</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>%1 %2: since %3 (%4)</source>
        <comment>incident&apos;s key, title, time, zone</comment>
        <translation>%1 %2: seit %3 (%4)</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>verify the record, then guardrails and what is overdue</source>
        <translation>Aufzeichnung, Leitplanken und Überfälliges prüfen</translation>
    </message>
    <message>
        <source>Say it as JSON.</source>
        <translation>Ausgabe als JSON.</translation>
    </message>
    <message>
        <source>A hash that the record must hold: eight or more hex digits.</source>
        <translation>Hash, den die Aufzeichnung enthalten muss: mindestens acht Hexziffern.</translation>
    </message>
    <message>
        <source>say which hash: --head HASH, of eight or more hex digits</source>
        <translation>Hash angeben: --head HASH, mindestens acht Hexziffern</translation>
    </message>
    <message>
        <source>altered: transaction %1: %2</source>
        <translation>verändert: Transaktion %1: %2</translation>
    </message>
    <message>
        <source>altered: %1</source>
        <translation>verändert: %1</translation>
    </message>
    <message>
        <source>unmet: %1. %2</source>
        <translation>nicht erfüllt: %1. %2</translation>
    </message>
    <message>
        <source>overdue since %1: %2</source>
        <translation>überfällig seit %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>sound: %n transaction(s), newest %1</source>
        <translation>
            <numerusform>intakt: %n Transaktion, neueste %1</numerusform>
            <numerusform>intakt: %n Transaktionen, neueste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds what was changed, removed or reordered in the record. A cut-off end, or a record rewritten as a whole, is
found only with --head and the hash that an export printed.

Exit status: 0 sound, 3 sound but guardrails are unmet, something is overdue or a sealed postmortem says something else, 4 damaged or altered.</source>
        <translation>Die Aufzeichnung wird auf Geändertes, Entferntes und Umgeordnetes geprüft. Ein abgeschnittenes Ende oder eine ganz
neu geschriebene Aufzeichnung fällt nur mit --head und dem Hash auf, den ein Export gedruckt hat.

Exit-Status: 0 intakt, 3 intakt, aber Leitplanken sind nicht erfüllt, etwas ist überfällig oder ein versiegeltes Postmortem sagt etwas anderes, 4 beschädigt oder verändert.</translation>
    </message>
    <message>
        <source>sealed: the postmortem says what %1 sealed at %2, SHA-256 %3</source>
        <translation>versiegelt: Das Postmortem sagt, was %1 am %2 versiegelt hat, SHA-256 %3</translation>
    </message>
    <message>
        <source>seal broken: the postmortem no longer says what %1 sealed at %2, SHA-256 %3. Reopen it with postmortem.state=review, or look at what changed.</source>
        <translation>Siegel gebrochen: Das Postmortem sagt nicht mehr, was %1 am %2 versiegelt hat, SHA-256 %3. Mit postmortem.state=review wieder öffnen oder prüfen, was geändert wurde.</translation>
    </message>
</context>
<context>
    <name>CheckInDraft</name>
    <message>
        <source>%1: %2</source>
        <comment>a hypothesis&apos; state, because of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a hypothesis, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a task, who does it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>watching whether it helps: %1</source>
        <comment>a mitigation</comment>
        <translation>Wirkung wird beobachtet: %1</translation>
    </message>
</context>
<context>
    <name>CheckInVerbs</name>
    <message>
        <source>We know: %1</source>
        <translation>Wir wissen: %1</translation>
    </message>
    <message>
        <source>We think: %1</source>
        <translation>Wir vermuten: %1</translation>
    </message>
    <message>
        <source>We are doing: %1</source>
        <translation>Wir tun: %1</translation>
    </message>
    <message>
        <source>nothing is said in this check-in</source>
        <translation>diese Rückmeldung ist leer</translation>
    </message>
    <message>
        <source>Fill in at least one of the lines.</source>
        <translation>Mindestens eine der Zeilen ausfüllen.</translation>
    </message>
    <message>
        <source>the next check-in can&apos;t be in the past</source>
        <translation>die nächste Rückmeldung kann nicht in der Vergangenheit liegen</translation>
    </message>
    <message>
        <source>Give a later time.</source>
        <translation>Einen späteren Zeitpunkt angeben.</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Aktueller Stand</translation>
    </message>
</context>
<context>
    <name>ClockOffers</name>
    <message>
        <source>%1 is due</source>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <source>%1 is late by %2</source>
        <comment>what, how long</comment>
        <translation>%1 seit %2 überfällig</translation>
    </message>
    <message>
        <source>there is no graver severity</source>
        <translation>einen höheren Schweregrad gibt es nicht</translation>
    </message>
    <message>
        <source>nobody is named to escalate to</source>
        <translation>für die Eskalation ist niemand angegeben</translation>
    </message>
    <message>
        <source>Say whom to page.</source>
        <translation>Angeben, wer zu alarmieren ist.</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>An %1 eskaliert</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Auswirkung: %1</translation>
    </message>
    <message>
        <source>Workaround: %1</source>
        <translation>Workaround: %1</translation>
    </message>
    <message>
        <source>We know: %1</source>
        <translation>Wir wissen: %1</translation>
    </message>
    <message>
        <source>We think: %1</source>
        <translation>Wir vermuten: %1</translation>
    </message>
    <message>
        <source>We are doing: %1</source>
        <translation>Wir tun: %1</translation>
    </message>
    <message>
        <source>Mitigation: %1</source>
        <translation>Eindämmung: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the program with the window, evenkeel-desktop, isn&apos;t installed</source>
        <translation>das Programm mit Fenster, evenkeel-desktop, ist nicht installiert</translation>
    </message>
    <message>
        <source>&quot;evenkeel help&quot; tells what can be done without it.</source>
        <translation>„evenkeel help“ zeigt, was auch ohne dieses Programm geht.</translation>
    </message>
    <message>
        <source>standard output could not be written: %1</source>
        <translation>Schreiben auf die Standardausgabe fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>den Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Tell how to use this command.</source>
        <translation>Hilfe zu diesem Befehl ausgeben.</translation>
    </message>
    <message>
        <source>%1 takes %2</source>
        <translation>%1 erwartet %2</translation>
    </message>
    <message>
        <source>What was to be told of is done, and safe on the disk.</source>
        <translation>Der Befehl selbst ist ausgeführt, sein Ergebnis sicher gespeichert.</translation>
    </message>
    <message>
        <source>Run an incident, keep its timeline, write its postmortem.</source>
        <translation>Eine Störung bearbeiten, ihren Verlauf führen, ihr Postmortem schreiben.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&quot;evenkeel COMMAND --help&quot; tells more. Exit status: 0 done, 1 it could not, 2 wrong usage; of check also
3 guardrails are unmet, 4 the file is damaged or was altered.</source>
        <translation>„evenkeel COMMAND --help“ zeigt mehr. Exit-Status: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf; bei check auch
3 Leitplanken nicht erfüllt, 4 Datei beschädigt oder verändert.</translation>
    </message>
    <message>
        <source>Usage: evenkeel %1 %2</source>
        <translation>Aufruf: evenkeel %1 %2</translation>
    </message>
</context>
<context>
    <name>CommsVerbs</name>
    <message>
        <source>there is no message with the id %1</source>
        <translation>keine Mitteilung mit der ID %1</translation>
    </message>
    <message>
        <source>the message was sent</source>
        <translation>Mitteilung bereits gesendet</translation>
    </message>
    <message>
        <source>What others have read stays as it is: write another message.</source>
        <translation>Was andere schon gelesen haben, bleibt unverändert: eine neue Mitteilung schreiben.</translation>
    </message>
    <message>
        <source>nobody has approved the message</source>
        <translation>Mitteilung noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Zuerst freigeben.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>&quot;evenkeel help&quot; lists the commands.</source>
        <translation>„evenkeel help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>&quot;evenkeel %1 --help&quot; tells how to use it.</source>
        <translation>„evenkeel %1 --help“ zeigt die Verwendung.</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>it has no severity yet</source>
        <translation>noch kein Schweregrad vorhanden</translation>
    </message>
    <message>
        <source>classified %1 after detection</source>
        <translation>%1 nach der Erkennung eingestuft</translation>
    </message>
    <message>
        <source>%1 didn&apos;t confirm it</source>
        <translation>von %1 nicht bestätigt</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>niemand wurde angegeben</translation>
    </message>
    <message>
        <source>this line&apos;s time is only approximate</source>
        <translation>die Zeit dieses Eintrags ist nur ungefähr</translation>
    </message>
    <message>
        <source>this line has no time</source>
        <translation>dieser Eintrag hat keine Zeit</translation>
    </message>
    <message>
        <source>so far every key event has its time</source>
        <translation>bisher hat jedes wichtige Ereignis seine Zeit</translation>
    </message>
    <message>
        <source>the moment &quot;%1&quot; is missing</source>
        <translation>der Zeitpunkt „%1“ fehlt</translation>
    </message>
    <message>
        <source>no mitigation is recorded</source>
        <translation>keine Eindämmung erfasst</translation>
    </message>
    <message>
        <source>nobody recorded that service was restored</source>
        <translation>die Wiederherstellung des Dienstes ist nicht erfasst</translation>
    </message>
    <message>
        <source>no message went out</source>
        <translation>keine Mitteilung gesendet</translation>
    </message>
    <message>
        <source>the first message went out when it was over</source>
        <translation>die erste Mitteilung wurde erst gesendet, als alles vorbei war</translation>
    </message>
    <message>
        <source>it blames a person</source>
        <translation>es gibt einer Person die Schuld</translation>
    </message>
    <message>
        <source>it is still a draft</source>
        <translation>es ist noch ein Entwurf</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>noch keine vorhanden</translation>
    </message>
    <message>
        <source>it has no link to the backlog</source>
        <translation>sie ist nicht mit dem Backlog verknüpft</translation>
    </message>
    <message>
        <source>nothing is attached or linked</source>
        <translation>nichts ist angehängt oder verlinkt</translation>
    </message>
    <message>
        <source>it isn&apos;t recorded that it was</source>
        <translation>nicht als geteilt erfasst</translation>
    </message>
    <message>
        <source>classified when it was detected</source>
        <translation>bei der Entdeckung eingestuft</translation>
    </message>
    <message>
        <source>it was classified afterwards</source>
        <translation>nachträglich eingestuft</translation>
    </message>
</context>
<context>
    <name>CsvColumnsText</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>CsvImportText</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB</source>
        <translation>Die Datei ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>Split it, or check that it is a timeline.</source>
        <translation>Aufteilen oder prüfen, ob es ein Verlauf ist.</translation>
    </message>
    <message>
        <source>The file is UTF-16</source>
        <translation>Die Datei ist in UTF-16 kodiert</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is not text: it holds a zero byte</source>
        <translation>Die Datei ist kein Text, sie enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>Export the sheet as CSV in UTF-8.</source>
        <translation>Die Tabelle als CSV in UTF-8 exportieren.</translation>
    </message>
    <message>
        <source>The line is not UTF-8</source>
        <translation>Die Zeile ist nicht in UTF-8 kodiert</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>Its first row names the columns, as in time,event.</source>
        <translation>Die erste Zeile benennt die Spalten, etwa time,event.</translation>
    </message>
    <message>
        <source>There is no column for what happened</source>
        <translation>Es fehlt eine Spalte für das Geschehen</translation>
    </message>
    <message>
        <source>There is no column for the time</source>
        <translation>Es fehlt eine Spalte für die Zeit</translation>
    </message>
    <message>
        <source>There are no columns for the time and for what happened</source>
        <translation>Es fehlen Spalten für die Zeit und für das Geschehen</translation>
    </message>
    <message>
        <source>%1; found: %2</source>
        <translation>%1; gefunden: %2</translation>
    </message>
    <message>
        <source>Name the columns time, time_utc, at or timestamp (or date and time), and event, text, action, description or message.</source>
        <translation>Die Spalten time, time_utc, at oder timestamp (oder date und time) sowie event, text, action, description oder message nennen.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows</source>
        <translation>Die Datei hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>A quote is opened and never closed</source>
        <translation>Ein Anführungszeichen wird geöffnet, aber nie geschlossen</translation>
    </message>
    <message>
        <source>Close it, or double each quote within the cell.</source>
        <translation>Es schließen oder jedes Anführungszeichen in der Zelle verdoppeln.</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>Die Zeile hat keinen Text.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>Die Zeile hat keine Zeitangabe.</translation>
    </message>
    <message>
        <source>The row has more cells than the first row has names; perhaps a comma in a text is not quoted.</source>
        <translation>Die Zeile hat mehr Zellen, als die erste Zeile Namen hat; vielleicht fehlen um einen Text mit Komma die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Taken, with the rest in its note.</source>
        <translation>Übernommen, der Rest steht in der Notiz.</translation>
    </message>
    <message>
        <source>The clocks of %1 show “%2” twice that day.</source>
        <translation>Die Uhren in %1 zeigen „%2“ an diesem Tag zweimal.</translation>
    </message>
    <message>
        <source>The clocks of %1 skip “%2” that day.</source>
        <translation>Die Uhren in %1 überspringen „%2“ an diesem Tag.</translation>
    </message>
    <message>
        <source>Left out; add an offset such as +01:00, or name the zone for this import.</source>
        <translation>Ausgelassen; einen Versatz wie +01:00 ergänzen oder die Zeitzone für diesen Import angeben.</translation>
    </message>
    <message>
        <source>Taken as the earlier one.</source>
        <translation>Als der frühere Zeitpunkt übernommen.</translation>
    </message>
    <message>
        <source>Shifted forward.</source>
        <translation>Auf die Zeit nach der Umstellung verschoben.</translation>
    </message>
</context>
<context>
    <name>CurationVerbs</name>
    <message>
        <source>the line to merge into is gone</source>
        <translation>die Zeile, mit der zusammengeführt werden soll, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>a line can&apos;t be told in one that is left out</source>
        <translation>in einer ausgelassenen Zeile lässt sich keine andere wiedergeben</translation>
    </message>
    <message>
        <source>Keep that one first, or choose another.</source>
        <translation>Jene zuerst behalten oder eine andere wählen.</translation>
    </message>
    <message>
        <source>the one line is told in the other already</source>
        <translation>die eine Zeile wird schon in der anderen wiedergegeben</translation>
    </message>
    <message>
        <source>Take them apart first.</source>
        <translation>Zuerst beide trennen.</translation>
    </message>
    <message>
        <source>there is no such evidence any more</source>
        <translation>diesen Beleg gibt es nicht mehr</translation>
    </message>
    <message>
        <source>a line is no evidence of itself</source>
        <translation>eine Zeile ist kein Beleg für sich selbst</translation>
    </message>
    <message>
        <source>Choose a file or another line, or say in words what shows it.</source>
        <translation>Eine Datei oder eine andere Zeile wählen oder in Worten angeben, was die Zeile belegt.</translation>
    </message>
</context>
<context>
    <name>DeclareIncident</name>
    <message>
        <source>an incident needs a title</source>
        <translation>Titel der Störung fehlt</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>In wenigen Worten sagen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>the incident can&apos;t have begun after it was detected</source>
        <translation>Beginn der Störung kann nicht nach ihrer Erkennung liegen</translation>
    </message>
    <message>
        <source>Give an earlier onset, or a later detection.</source>
        <translation>Einen früheren Beginn oder eine spätere Erkennung angeben.</translation>
    </message>
</context>
<context>
    <name>DockLayout</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>“%1” is not a duration</source>
        <translation>„%1“ ist keine Dauer</translation>
    </message>
    <message>
        <source>Write a number with its unit, as in 15m, 1h30m, 48h or 2d.</source>
        <translation>Eine Zahl mit Einheit schreiben, etwa 15m, 1h30m, 48h oder 2d.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>the file has no content that is stored</source>
        <translation>zu der Datei ist kein Inhalt gespeichert</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Welcher Bericht.</translation>
    </message>
    <message>
        <source>In which form.</source>
        <translation>In welcher Form.</translation>
    </message>
    <message>
        <source>For whom; what isn&apos;t theirs is left out. internal by default.</source>
        <translation>Für wen; was nicht für diese Zielgruppe bestimmt ist, fehlt. Ohne Angabe internal.</translation>
    </message>
    <message>
        <source>A4 (default) or Letter.</source>
        <translation>A4 (ohne Angabe) oder Letter.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Ausgabedatei.</translation>
    </message>
    <message>
        <source>As it was known then.</source>
        <translation>Nach dem Kenntnisstand zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>say which report: --report %1</source>
        <translation>Bericht angeben: --report %1</translation>
    </message>
    <message>
        <source>say which form: --format %1</source>
        <translation>Form angeben: --format %1</translation>
    </message>
    <message>
        <source>say for whom: --audience %1</source>
        <translation>Zielgruppe angeben: --audience %1</translation>
    </message>
    <message>
        <source>say which paper: --paper A4|Letter</source>
        <translation>Papierformat angeben: --paper A4|Letter</translation>
    </message>
    <message>
        <source>say where to: -o OUT</source>
        <translation>Ziel angeben: -o OUT</translation>
    </message>
    <message>
        <source>evenkeel-desktop, which writes PDF, is not installed</source>
        <translation>evenkeel-desktop, das PDF schreibt, ist nicht installiert</translation>
    </message>
    <message>
        <source>Install it beside evenkeel, or export as html.</source>
        <translation>Es neben evenkeel installieren oder als html exportieren.</translation>
    </message>
    <message>
        <source>Writes to standard output, or to a file with -o, which is replaced.

  plan        the live response plan, while the incident runs
  postmortem  everything, for those who learn from it
  executive   one page: impact, status, next steps
  record      the postmortem with front matter, for a repository of documents
  timeline    the timeline
  handoff     the packet for whoever takes over
  actions     what is to be done, by whom and by when; also as ics, for a calendar
  invite      to the postmortem&apos;s meeting, with its agenda; also as ics

  evenkeel export INC-2041.keel --report postmortem --format pdf -o pm.pdf

Words that are redacted for the audience are replaced, and looked for in what was made: where one can
still be read, nothing is written. --style and --templates take an organisation&apos;s own look and
words; a mistake in them is told with file and line.

With SOURCE_DATE_EPOCH set, the same incident gives the same bytes.</source>
        <translation>Schreibt auf die Standardausgabe oder mit -o in eine Datei, die dabei ersetzt wird.

  plan        der laufende Einsatzplan, während der Störung
  postmortem  alles, für alle, die daraus lernen
  executive   eine Seite: Auswirkung, Status, nächste Schritte
  record      das Postmortem mit Front Matter, für eine Dokumentenablage
  timeline    der Zeitverlauf
  handoff     das Übergabepaket für die Ablösung
  actions     was zu tun ist, von wem und bis wann; auch als ics, für einen Kalender
  invite      zur Besprechung des Postmortems, mit Agenda; auch als ics

  evenkeel export INC-2041.keel --report postmortem --format pdf -o pm.pdf

Wörter, die für die Zielgruppe geschwärzt sind, werden ersetzt und im Ergebnis gesucht: Ist eines noch
lesbar, wird nichts geschrieben. --style und --templates übernehmen Aussehen und Wortlaut der eigenen
Organisation; Fehler darin werden mit Datei und Zeile gemeldet.

Mit SOURCE_DATE_EPOCH ergibt dieselbe Störung dieselben Bytes.</translation>
    </message>
    <message>
        <source>A PDF for an archive: PDF/A-1b, without the attached Markdown and JSON.</source>
        <translation>Ein PDF für ein Archiv: PDF/A-1b, ohne angehängtes Markdown und JSON.</translation>
    </message>
    <message>
        <source>Colours, fonts, logo, confidentiality line and paper from a file of your own.</source>
        <translation>Farben, Schriften, Logo, Vertraulichkeitszeile und Papier aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Templates of your own in place of the shipped ones of the same name.</source>
        <translation>Eigene Vorlagen anstelle der mitgelieferten gleichen Namens.</translation>
    </message>
    <message>
        <source>--pdf-a goes with --format pdf</source>
        <translation>--pdf-a geht nur mit --format pdf</translation>
    </message>
    <message numerus="yes">
        <source>Redacted in %n places.</source>
        <translation>
            <numerusform>An %n Stelle geschwärzt.</numerusform>
            <numerusform>An %n Stellen geschwärzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF/A-1b holds no other files, so the report&apos;s Markdown and JSON aren&apos;t attached.</source>
        <translation>PDF/A-1b enthält keine anderen Dateien, daher sind Markdown und JSON des Berichts nicht angehängt.</translation>
    </message>
    <message>
        <source>%1 Without --templates the shipped ones are used.</source>
        <translation>%1 Ohne --templates gelten die mitgelieferten.</translation>
    </message>
</context>
<context>
    <name>ExportFilesText</name>
    <message>
        <source>There is no such file or folder</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>It holds more than %1 files</source>
        <translation>Enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>Check that it is an export.</source>
        <translation>Prüfen, ob es ein Export ist.</translation>
    </message>
    <message>
        <source>The file, or all read so far, is larger than is allowed (%1 MiB, %2 MiB together)</source>
        <translation>Die Datei oder alles bisher Gelesene ist größer als erlaubt (%1 MiB, zusammen %2 MiB)</translation>
    </message>
    <message>
        <source>Export a shorter time.</source>
        <translation>Einen kürzeren Zeitraum exportieren.</translation>
    </message>
</context>
<context>
    <name>ExportFolderText</name>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
</context>
<context>
    <name>ExportZipText</name>
    <message>
        <source>This is not a zip file that can be read (%1)</source>
        <translation>Das ist keine lesbare ZIP-Datei (%1)</translation>
    </message>
    <message>
        <source>Name the export&apos;s zip file, or the folder it unpacks to.</source>
        <translation>Die ZIP-Datei des Exports angeben oder den Ordner, in den sie entpackt wurde.</translation>
    </message>
</context>
<context>
    <name>ExpungeCommand</name>
    <message>
        <source>remove an entry&apos;s content for good</source>
        <translation>Inhalt eines Eintrags endgültig tilgen</translation>
    </message>
    <message>
        <source>For a secret that was pasted by mistake. All that the file ever held of the entry goes, its attachment too;
that it was removed, by whom, when and why stays. It can&apos;t be undone. ENTRY is the id that log printed.
Copies made before still hold the content, and so may the disk&apos;s unused blocks.</source>
        <translation>Für versehentlich eingefügte Geheimnisse. Alles, was die Datei je von dem Eintrag enthielt, verschwindet, auch der
Anhang; dass, von wem, wann und warum getilgt wurde, bleibt. Das ist unwiderruflich. ENTRY: die ID, die log ausgab.
Frühere Kopien enthalten den Inhalt weiterhin, womöglich auch unbenutzte Blöcke des Datenträgers.</translation>
    </message>
    <message>
        <source>Why; stays in the record.</source>
        <translation>Grund; bleibt in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Who says so; your account&apos;s name by default.</source>
        <translation>Wer das veranlasst; ohne Angabe der Kontoname.</translation>
    </message>
    <message>
        <source>say why: --reason REASON</source>
        <translation>Grund angeben: --reason REASON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry&apos;s id</source>
        <translation>„%1“ ist keine Eintrags-ID</translation>
    </message>
    <message>
        <source>Expunged %1.</source>
        <translation>%1 getilgt.</translation>
    </message>
</context>
<context>
    <name>FactorVerbs</name>
    <message>
        <source>this factor is gone</source>
        <translation>diesen Umstand gibt es nicht mehr</translation>
    </message>
    <message>
        <source>this category is gone</source>
        <translation>diese Kategorie gibt es nicht mehr</translation>
    </message>
    <message>
        <source>it needs some words</source>
        <translation>der Text fehlt</translation>
    </message>
    <message>
        <source>Delete removes it from the list.</source>
        <translation>Entf entfernt den Eintrag aus der Liste.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Workaround</translation>
    </message>
    <message>
        <source>Affected users</source>
        <translation>Betroffene Nutzende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>What changed before</source>
        <translation>Vorherige Änderungen</translation>
    </message>
    <message>
        <source>Severity scheme</source>
        <translation>Schweregradschema</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Erkannt durch</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Impact on users</source>
        <translation>Auswirkung auf Nutzende</translation>
    </message>
    <message>
        <source>Impact on revenue</source>
        <translation>Auswirkung auf Umsatz</translation>
    </message>
    <message>
        <source>Impact on data</source>
        <translation>Auswirkung auf Daten</translation>
    </message>
    <message>
        <source>Impact on reputation</source>
        <translation>Auswirkung auf Reputation</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Owner of the postmortem</source>
        <translation>Zuständig für das Postmortem</translation>
    </message>
    <message>
        <source>Postmortem due</source>
        <translation>Postmortem fällig</translation>
    </message>
    <message>
        <source>State of the postmortem</source>
        <translation>Stand des Postmortems</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Ursache erkannt</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time is approximate</source>
        <translation>Zeit ungefähr</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Wert vorher</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>Wert nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Expunged</source>
        <translation>Getilgt</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Next update by</source>
        <translation>Nächste Meldung bis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Section of the postmortem</source>
        <translation>Abschnitt des Postmortems</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listeneintrag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of line, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Postmortem shared</source>
        <translation>Postmortem geteilt</translation>
    </message>
    <message>
        <source>Postmortem shared with</source>
        <translation>Postmortem geteilt mit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Skipped because</source>
        <translation>Übersprungen, weil</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Playbook as JSON</source>
        <translation>Playbook als JSON</translation>
    </message>
    <message>
        <source>Load, 1 to 5</source>
        <translation>Belastung, 1 bis 5</translation>
    </message>
    <message>
        <source>On duty since</source>
        <translation>Im Dienst seit</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>In Pause</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>What we think</source>
        <translation>Was wir vermuten</translation>
    </message>
    <message>
        <source>What we are doing</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Next check-in</source>
        <translation>Nächste Rückmeldung</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Zeit der Rückmeldung</translation>
    </message>
    <message>
        <source>Postmortem ready for review</source>
        <translation>Postmortem bereit zur Prüfung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Won&apos;t be done because</source>
        <translation>Entfällt, weil</translation>
    </message>
    <message>
        <source>Place among the sections</source>
        <translation>Platz unter den Abschnitten</translation>
    </message>
    <message>
        <source>Section is done</source>
        <translation>Abschnitt ist fertig</translation>
    </message>
    <message>
        <source>The system allowed it</source>
        <translation>Vom System zugelassen</translation>
    </message>
    <message>
        <source>Told as it is recorded</source>
        <translation>Wie erfasst wiedergegeben</translation>
    </message>
    <message>
        <source>Left out of the postmortem</source>
        <translation>Aus dem Postmortem ausgelassen</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Ausgelassen, weil</translation>
    </message>
    <message>
        <source>Text for the reader</source>
        <translation>Text für den Bericht</translation>
    </message>
    <message>
        <source>Time for the reader</source>
        <translation>Zeit für den Bericht</translation>
    </message>
    <message>
        <source>Impact on</source>
        <translation>Auswirkung auf</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>Besprechung des Postmortems</translation>
    </message>
    <message>
        <source>Minutes of the review meeting</source>
        <translation>Dauer der Besprechung in Minuten</translation>
    </message>
    <message>
        <source>Place of the review meeting</source>
        <translation>Ort der Besprechung</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Words commented on</source>
        <translation>Kommentierte Wörter</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Beteiligte Person</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Geteilt mit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Versiegelt von</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>Wieder geöffnet von</translation>
    </message>
    <message>
        <source>Parked topic</source>
        <translation>Geparktes Thema</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind of redaction</source>
        <translation>Art der Schwärzung</translation>
    </message>
    <message>
        <source>Redacted words</source>
        <translation>Geschwärzte Wörter</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>Ersatztext</translation>
    </message>
    <message>
        <source>Kept from all readers</source>
        <translation>Für alle Lesenden geschwärzt</translation>
    </message>
    <message>
        <source>Readers of the section</source>
        <translation>Leser des Abschnitts</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Find the root cause of: %1</source>
        <translation>Ursache der Störung finden: %1</translation>
    </message>
    <message>
        <source>A forward fix is approved</source>
        <translation>Ein Forward-Fix ist freigegeben</translation>
    </message>
</context>
<context>
    <name>FutureWarning</name>
    <message>
        <source>%1 lies in the future; it was recorded as you gave it. Correct it if you meant another time.</source>
        <translation>%1 liegt in der Zukunft und wurde so eingetragen. Berichtigen, falls eine andere Zeit gemeint war.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Guardrail passed: %1</source>
        <translation>Leitplanke übergangen: %1</translation>
    </message>
</context>
<context>
    <name>Guardrails</name>
    <message>
        <source>Add one: action.preventive=&quot;…&quot;.</source>
        <translation>Eine hinzufügen: action.preventive=&quot;…&quot;.</translation>
    </message>
    <message>
        <source>an incident this grave isn&apos;t closed while its postmortem is a draft</source>
        <translation>Störungen dieser Schwere werden nicht abgeschlossen, solange ihr Postmortem ein Entwurf ist</translation>
    </message>
    <message>
        <source>an incident is classified before its triage begins</source>
        <translation>Schweregrad muss vor Beginn der Triage feststehen</translation>
    </message>
    <message>
        <source>somebody commands an incident before it is mitigated</source>
        <translation>Einsatzleitung muss vor der Eindämmung besetzt sein</translation>
    </message>
    <message>
        <source>Say who: role.commander=NAME.</source>
        <translation>Besetzen: role.commander=NAME.</translation>
    </message>
    <message>
        <source>stakeholders hear of an incident at least once</source>
        <translation>Stakeholder müssen mindestens einmal informiert werden</translation>
    </message>
    <message>
        <source>Log the update: evenkeel log FILE --kind communication &quot;…&quot;.</source>
        <translation>Die Statusmeldung eintragen: evenkeel log FILE --kind communication &quot;…&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies before &quot;%2&quot;</source>
        <translation>„%1“ liegt vor „%2“</translation>
    </message>
    <message>
        <source>Correct one of them: moment.%1=TIME.</source>
        <translation>Einen der Zeitpunkte berichtigen: moment.%1=TIME.</translation>
    </message>
    <message>
        <source>Give it a severity: severity=%1.</source>
        <translation>Schweregrad angeben: severity=%1.</translation>
    </message>
    <message>
        <source>a forward fix in so grave an incident needs the commander&apos;s approval; a rollback is preferred</source>
        <translation>bei Störungen dieser Schwere braucht ein Forward-Fix die Freigabe der Einsatzleitung; ein Rollback ist vorzuziehen</translation>
    </message>
    <message>
        <source>Roll back, or have the commander approve: approve=forward-fix.</source>
        <translation>Zurückrollen oder durch die Einsatzleitung freigeben lassen: approve=forward-fix.</translation>
    </message>
    <message>
        <source>nobody checked that a rollback is possible</source>
        <translation>niemand hat geprüft, ob ein Rollback möglich ist</translation>
    </message>
    <message>
        <source>Name what can be rolled back: plan.rollback+=&quot;…&quot;.</source>
        <translation>Angeben, was sich zurückrollen lässt: plan.rollback+=&quot;…&quot;.</translation>
    </message>
    <message>
        <source>something changed before this: rolling it back is usually the fastest safe way</source>
        <translation>davor hat sich etwas geändert: Zurückrollen ist meist der schnellste sichere Weg</translation>
    </message>
    <message>
        <source>Roll back, or log why not: log FILE &quot;!d no rollback, because …&quot;.</source>
        <translation>Zurückrollen oder eintragen, warum nicht: log FILE &quot;!d kein Rollback, weil …&quot;.</translation>
    </message>
    <message>
        <source>nobody verified that the mitigation holds</source>
        <translation>niemand hat geprüft, ob die Eindämmung hält</translation>
    </message>
    <message>
        <source>Say when service was back: moment.restored=TIME.</source>
        <translation>Zeitpunkt der Wiederherstellung angeben: moment.restored=TIME.</translation>
    </message>
    <message>
        <source>an incident this grave isn&apos;t closed before its postmortem is final</source>
        <translation>Störungen dieser Schwere werden nicht abgeschlossen, bevor ihr Postmortem endgültig ist</translation>
    </message>
    <message>
        <source>Bring it on: postmortem.state=%1.</source>
        <translation>Das Postmortem voranbringen: postmortem.state=%1.</translation>
    </message>
    <message numerus="yes">
        <source>an incident isn&apos;t closed without at least %n preventive action(s)</source>
        <translation>
            <numerusform>Störungen werden nicht ohne mindestens %n vorbeugende Maßnahme abgeschlossen</numerusform>
            <numerusform>Störungen werden nicht ohne mindestens %n vorbeugende Maßnahmen abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>stakeholders haven&apos;t heard that it is over</source>
        <translation>Stakeholder wissen noch nicht, dass die Störung vorbei ist</translation>
    </message>
    <message>
        <source>Log the last message: log FILE --kind communication &quot;…&quot;.</source>
        <translation>Die letzte Mitteilung eintragen: log FILE --kind communication &quot;…&quot;.</translation>
    </message>
    <message>
        <source>the root cause is unknown, and nobody is to look for it</source>
        <translation>die Ursache ist unbekannt, und niemand ist beauftragt, sie zu suchen</translation>
    </message>
    <message>
        <source>Write it down, or add the follow-up: follow-up=root-cause.</source>
        <translation>Die Ursache festhalten oder die Folgemaßnahme hinzufügen: follow-up=root-cause.</translation>
    </message>
    <message>
        <source>no log, trace or picture of a dashboard is kept; they rotate away</source>
        <translation>kein Log, kein Trace und kein Bild eines Dashboards aufbewahrt; sie werden mit der Zeit überschrieben</translation>
    </message>
    <message>
        <source>Attach them in the window, or log where they are: log FILE --kind evidence &quot;…&quot;.</source>
        <translation>Im Fenster anhängen oder eintragen, wo sie liegen: log FILE --kind evidence &quot;…&quot;.</translation>
    </message>
    <message>
        <source>the postmortem blames a person: “%1”</source>
        <translation>das Postmortem gibt einer Person die Schuld: „%1“</translation>
    </message>
    <message>
        <source>Say what the system or the process allowed.</source>
        <translation>Angeben, was das System oder der Prozess zugelassen hat.</translation>
    </message>
    <message>
        <source>Severity before triage</source>
        <translation>Schweregrad vor der Triage</translation>
    </message>
    <message>
        <source>Commander before mitigation</source>
        <translation>Einsatzleitung vor der Eindämmung</translation>
    </message>
    <message>
        <source>Forward fix only with approval</source>
        <translation>Forward-Fix nur mit Freigabe</translation>
    </message>
    <message>
        <source>Rollback known to be possible</source>
        <translation>Möglichkeit des Rollbacks geprüft</translation>
    </message>
    <message>
        <source>Fastest safe mitigation</source>
        <translation>Schnellste sichere Eindämmung</translation>
    </message>
    <message>
        <source>Mitigation verified</source>
        <translation>Eindämmung geprüft</translation>
    </message>
    <message>
        <source>Postmortem before closing</source>
        <translation>Postmortem vor dem Abschluss</translation>
    </message>
    <message>
        <source>Preventive action before closing</source>
        <translation>Vorbeugende Maßnahme vor dem Abschluss</translation>
    </message>
    <message>
        <source>Last message before closing</source>
        <translation>Letzte Mitteilung vor dem Abschluss</translation>
    </message>
    <message>
        <source>Unknown root cause followed up</source>
        <translation>Folgemaßnahme bei unbekannter Ursache</translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation>Belege aufbewahrt</translation>
    </message>
    <message>
        <source>Blameless wording</source>
        <translation>Formulierung ohne Schuldzuweisung</translation>
    </message>
    <message>
        <source>Stakeholders told</source>
        <translation>Stakeholder informiert</translation>
    </message>
    <message>
        <source>Moments in order</source>
        <translation>Zeitpunkte in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>blocks</source>
        <comment>what a guardrail does</comment>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>asks why</source>
        <comment>what a guardrail does</comment>
        <translation>fragt nach dem Grund</translation>
    </message>
    <message>
        <source>reminds</source>
        <comment>what a guardrail does</comment>
        <translation>erinnert</translation>
    </message>
</context>
<context>
    <name>HandoverPacket</name>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>which audience, when</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>seit %1 überfällig</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Promised next update</source>
        <translation>Zugesagte Statusmeldung</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Live hypotheses</source>
        <translation>Aktuelle Hypothesen</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Latest decisions</source>
        <translation>Jüngste Entscheidungen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>HypothesisVerbs</name>
    <message>
        <source>this hypothesis is no longer there</source>
        <translation>diese Hypothese gibt es nicht mehr</translation>
    </message>
    <message>
        <source>this hypothesis is decided already</source>
        <translation>diese Hypothese ist schon entschieden</translation>
    </message>
    <message>
        <source>a hypothesis is ruled out for a reason</source>
        <translation>zum Ausschließen einer Hypothese gehört ein Grund</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Grund angeben.</translation>
    </message>
    <message>
        <source>Ruled out: %1. Next: %2</source>
        <translation>Ausgeschlossen: %1. Als Nächstes: %2</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
</context>
<context>
    <name>ImpactVerbs</name>
    <message>
        <source>it isn&apos;t recorded yet when the impact began</source>
        <translation>es ist noch nicht festgehalten, wann die Auswirkung begann</translation>
    </message>
    <message>
        <source>there is no stretch of impact number %1</source>
        <translation>einen Auswirkungszeitraum mit der Nummer %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Say when: moment.began=TIME.</source>
        <translation>Zeitpunkt angeben: moment.began=TIME.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Check the name of the source.</source>
        <translation>Den Namen der Quelle prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>und %n weiteres Problem</numerusform>
            <numerusform>und %n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1 (%2)</source>
        <translation>ausgelassen: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) taken over</source>
        <translation>
            <numerusform>%n Transaktion übernommen</numerusform>
            <numerusform>%n Transaktionen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>add entries from other records</source>
        <translation>Einträge aus anderen Aufzeichnungen übernehmen</translation>
    </message>
    <message>
        <source>Adds each entry once, however often it is run. What can&apos;t be read is listed and left out.

  csv           columns by header: time, time_utc or at; event, text or action; owner; kind; others become notes
  slack         a workspace export, as a folder or zip; --channel says which channel
  alertmanager  alerts of the API v2, or what its webhook posted
  pagerduty     an incident&apos;s log entries
  keel          another copy of the same incident&apos;s file

  evenkeel import INC-2041.keel --format slack export.zip --channel inc-2041

SOURCE - reads standard input (csv, alertmanager, pagerduty).</source>
        <translation>Übernimmt jeden Eintrag nur einmal, auch bei wiederholtem Aufruf. Unlesbares wird aufgelistet und ausgelassen.

  csv           Spalten nach Kopfzeile: time, time_utc oder at; event, text oder action; owner; kind; Rest wird Notiz
  slack         ein Workspace-Export als Ordner oder ZIP-Datei; --channel nennt den Kanal
  alertmanager  Alarme der API v2 oder das, was der Webhook gesendet hat
  pagerduty     die Protokolleinträge einer Störung
  keel          eine andere Kopie der Datei derselben Störung

  evenkeel import INC-2041.keel --format slack export.zip --channel inc-2041

SOURCE - liest die Standardeingabe (csv, alertmanager, pagerduty).</translation>
    </message>
    <message>
        <source>What SOURCE is.</source>
        <translation>Was SOURCE ist.</translation>
    </message>
    <message>
        <source>Of a Slack export: the channel&apos;s name or id.</source>
        <translation>Bei einem Slack-Export: Name oder ID des Kanals.</translation>
    </message>
    <message>
        <source>The zone of times without an offset; the incident&apos;s by default. Given, it also settles times that the clocks showed twice.</source>
        <translation>Zeitzone für Zeiten ohne Versatz; ohne Angabe die der Störung. Ist sie angegeben, entscheidet sie auch über Zeiten, die die Uhren zweimal zeigten.</translation>
    </message>
    <message>
        <source>Who imports; your account&apos;s name by default.</source>
        <translation>Wer importiert; ohne Angabe der Kontoname.</translation>
    </message>
    <message>
        <source>say what the source is: --format FORMAT</source>
        <translation>Art der Quelle angeben: --format FORMAT</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>das Format „%1“ gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt</numerusform>
            <numerusform>%n Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegrityCheck</name>
    <message>
        <source>the file&apos;s structure: %1</source>
        <translation>Struktur der Datei: %1</translation>
    </message>
    <message>
        <source>after this transaction the file&apos;s structure leads in a circle</source>
        <translation>nach dieser Transaktion läuft die Struktur der Datei im Kreis</translation>
    </message>
    <message>
        <source>the transaction&apos;s number is impossible</source>
        <translation>Nummer der Transaktion ist unmöglich</translation>
    </message>
    <message>
        <source>%1 transactions before this one are missing</source>
        <translation>vor dieser Transaktion fehlen %1 Transaktionen</translation>
    </message>
    <message>
        <source>the transaction was altered: its hash doesn&apos;t fit its content</source>
        <translation>Transaktion wurde verändert: Hash und Inhalt passen nicht zusammen</translation>
    </message>
    <message>
        <source>the transaction is there twice</source>
        <translation>Transaktion ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>the transaction follows no other, though it isn&apos;t the first</source>
        <translation>Transaktion hat keinen Vorgänger, obwohl sie nicht die erste ist</translation>
    </message>
    <message>
        <source>the transaction&apos;s list of predecessors is malformed</source>
        <translation>Vorgängerliste der Transaktion ist fehlerhaft</translation>
    </message>
    <message>
        <source>the transaction it follows is not before it: one was removed, altered or moved</source>
        <translation>die Transaktion, auf die sie folgt, steht nicht vor ihr: Eine wurde entfernt, verändert oder verschoben</translation>
    </message>
    <message>
        <source>the transaction was altered: the number of its changes doesn&apos;t fit its digests</source>
        <translation>Transaktion wurde verändert: Anzahl der Änderungen passt nicht zu den Prüfsummen</translation>
    </message>
    <message>
        <source>the transaction was altered: change %1 doesn&apos;t fit its digest</source>
        <translation>Transaktion wurde verändert: Änderung %1 passt nicht zu ihrer Prüfsumme</translation>
    </message>
    <message>
        <source>the file holds no transaction</source>
        <translation>Datei enthält keine Transaktion</translation>
    </message>
    <message>
        <source>the record ends in %1 places instead of one</source>
        <translation>Aufzeichnung endet an %1 Stellen statt an einer</translation>
    </message>
    <message>
        <source>a change&apos;s content was removed without a record of it</source>
        <translation>Inhalt einer Änderung wurde entfernt, ohne dass es verzeichnet ist</translation>
    </message>
    <message>
        <source>attachment %1 is missing or was altered</source>
        <translation>Anhang %1 fehlt oder wurde verändert</translation>
    </message>
    <message>
        <source>the hash %1 is too short to tell; give eight digits or more</source>
        <translation>der Hash %1 ist zu kurz; mindestens acht Ziffern angeben</translation>
    </message>
    <message>
        <source>no transaction has the hash %1: the record&apos;s end was cut off or everything was rehashed</source>
        <translation>keine Transaktion hat den Hash %1: Das Ende der Aufzeichnung wurde abgeschnitten oder alles neu gehasht</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>nobody has said when the meeting is</source>
        <translation>es ist nicht angegeben, wann die Besprechung ist</translation>
    </message>
    <message>
        <source>Set its time first: in the postmortem under Meeting, or meeting.at on the command line.</source>
        <translation>Zuerst die Zeit festlegen: im Postmortem unter „Besprechung“ oder mit meeting.at auf der Befehlszeile.</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>pieces of the attachment were removed while it was stored</source>
        <translation>Teile des Anhangs wurden während des Speicherns entfernt</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>Die Datei erneut anhängen.</translation>
    </message>
    <message>
        <source>attaching the file was cancelled</source>
        <translation>Anhängen der Datei abgebrochen</translation>
    </message>
    <message>
        <source>the attachment is not in the file</source>
        <translation>Anhang nicht in der Datei</translation>
    </message>
    <message>
        <source>Its content may have been expunged.</source>
        <translation>Sein Inhalt wurde womöglich getilgt.</translation>
    </message>
    <message>
        <source>the attachment was altered</source>
        <translation>Anhang wurde verändert</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it as evidence; look for another copy of the file.</source>
        <translation>Nicht als Beleg verwenden; nach einer anderen Kopie der Datei suchen.</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <translation>Einen anderen Ort für die Kopie wählen.</translation>
    </message>
    <message>
        <source>copying the file was cancelled</source>
        <translation>Kopieren der Datei abgebrochen</translation>
    </message>
    <message>
        <source>no entry has the id %1</source>
        <translation>kein Eintrag mit der ID %1</translation>
    </message>
    <message>
        <source>&quot;evenkeel show FILE --json&quot; lists the entries and their ids.</source>
        <translation>„evenkeel show FILE --json“ listet die Einträge mit ihren IDs auf.</translation>
    </message>
    <message>
        <source>this entry was expunged before</source>
        <translation>dieser Eintrag wurde bereits getilgt</translation>
    </message>
    <message>
        <source>the entry was expunged, but rebuilding the file failed: %1</source>
        <translation>Eintrag getilgt, aber Neuaufbau der Datei fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Expunge it again to rebuild the file.</source>
        <translation>Erneut tilgen, um die Datei neu aufzubauen.</translation>
    </message>
    <message>
        <source>somebody else has the file open on this network folder</source>
        <translation>Datei in diesem Netzwerkordner ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>%1 has the file open on this network folder</source>
        <translation>%1 hat die Datei in diesem Netzwerkordner geöffnet</translation>
    </message>
    <message>
        <source>It is open for reading only. Work on a local copy, or ask them to close it.</source>
        <translation>Die Datei ist hier nur zum Lesen geöffnet. Mit einer lokalen Kopie arbeiten oder sie dort schließen lassen.</translation>
    </message>
    <message>
        <source>nothing can come after its last record</source>
        <translation>nach dem letzten Datensatz kann nichts mehr folgen</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not an incident file</source>
        <translation>das ist ein Gerät oder eine Pipe, keine Störungsdatei</translation>
    </message>
    <message>
        <source>Choose a .keel file.</source>
        <translation>Eine .keel-Datei wählen.</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>Leserecht für die Datei einholen.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>SQLite-Treiber von Qt ist nicht installiert</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>Das Paket libqt6sql6-sqlite installieren.</translation>
    </message>
    <message>
        <source>a write-ahead log of another program lies beside the file</source>
        <translation>neben der Datei liegt das Write-Ahead-Log eines anderen Programms</translation>
    </message>
    <message>
        <source>It would be mixed into the incident. Move it elsewhere and open the file again.</source>
        <translation>Es würde in die Störung gemischt. Es an einen anderen Ort verschieben und die Datei erneut öffnen.</translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation>ein anderes Programm schreibt gerade in die Datei</translation>
    </message>
    <message>
        <source>Close the other program or wait a moment, then try again.</source>
        <translation>Das andere Programm schließen oder kurz warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>this is not an incident file</source>
        <translation>das ist keine Störungsdatei</translation>
    </message>
    <message>
        <source>Choose a .keel file that Evenkeel made.</source>
        <translation>Eine von Evenkeel erstellte .keel-Datei wählen.</translation>
    </message>
    <message>
        <source>the disk is full, nothing was written</source>
        <translation>Datenträger voll, nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Free some space, or save a copy on another disk.</source>
        <translation>Platz schaffen oder eine Kopie auf einem anderen Datenträger speichern.</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened for writing</source>
        <translation>Datei lässt sich nicht zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>Die Zugriffsrechte von Datei und Ordner prüfen oder eine Kopie an anderem Ort speichern.</translation>
    </message>
    <message>
        <source>the disk failed while reading or writing (%1)</source>
        <translation>Fehler des Datenträgers beim Lesen oder Schreiben (%1)</translation>
    </message>
    <message>
        <source>Save a copy on another disk and check this one.</source>
        <translation>Eine Kopie auf einem anderen Datenträger speichern und diesen prüfen.</translation>
    </message>
    <message>
        <source>SQLite reports error %1</source>
        <translation>SQLite meldet Fehler %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere and try again.</source>
        <translation>Eine Kopie an anderem Ort speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Einen anderen Ort für die Datei wählen.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>Datei nicht vorhanden</translation>
    </message>
    <message>
        <source>Check the name, or declare a new incident.</source>
        <translation>Den Namen prüfen oder eine neue Störung melden.</translation>
    </message>
    <message>
        <source>a file of this name is there already</source>
        <translation>eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name; nothing was replaced.</source>
        <translation>Einen anderen Namen wählen; nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>If it is on a removable or network disk, connect it again; or choose another folder.</source>
        <translation>Liegt er auf einem Wechsel- oder Netzlaufwerk, dieses wieder verbinden; sonst einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>this is a folder, not an incident file</source>
        <translation>das ist ein Ordner, keine Störungsdatei</translation>
    </message>
    <message>
        <source>Choose a .keel file inside it.</source>
        <translation>Eine .keel-Datei darin wählen.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>Datei ist leer</translation>
    </message>
    <message>
        <source>If it once held an incident, look for a copy or a backup.</source>
        <translation>Falls sie einmal eine Störung enthielt, nach einer Kopie oder Sicherung suchen.</translation>
    </message>
    <message>
        <source>this is another program&apos;s SQLite file, not an incident</source>
        <translation>das ist die SQLite-Datei eines anderen Programms, keine Störung</translation>
    </message>
    <message>
        <source>the file was written by a newer Evenkeel (format %1)</source>
        <translation>Datei stammt von einer neueren Evenkeel-Version (Format %1)</translation>
    </message>
    <message>
        <source>Update Evenkeel to open it.</source>
        <translation>Zum Öffnen Evenkeel aktualisieren.</translation>
    </message>
    <message>
        <source>the file&apos;s structure was changed by another program (%1)</source>
        <translation>Struktur der Datei wurde von einem anderen Programm geändert (%1)</translation>
    </message>
    <message>
        <source>Don&apos;t trust it. &quot;evenkeel recover FILE -o NEW&quot; reads the incident out of it into a new file.</source>
        <translation>Der Datei nicht trauen. „evenkeel recover FILE -o NEW“ liest die Störung daraus in eine neue Datei.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>&quot;evenkeel recover FILE -o NEW&quot; writes what can be read to a new file.</source>
        <translation>„evenkeel recover FILE -o NEW“ schreibt alles Lesbare in eine neue Datei.</translation>
    </message>
    <message>
        <source>the file holds an incident&apos;s records, but its beginning is damaged</source>
        <translation>Datei enthält die Datensätze einer Störung, aber ihr Anfang ist beschädigt</translation>
    </message>
    <message>
        <source>this is not an incident file, or not any more</source>
        <translation>das ist keine Störungsdatei oder keine mehr</translation>
    </message>
    <message>
        <source>If it was one, &quot;evenkeel recover FILE -o NEW&quot; writes what can be read to a new file.</source>
        <translation>Falls es eine war: „evenkeel recover FILE -o NEW“ schreibt alles Lesbare in eine neue Datei.</translation>
    </message>
    <message>
        <source>the file was replaced or moved while it was open</source>
        <translation>Datei wurde ersetzt oder verschoben, während sie geöffnet war</translation>
    </message>
    <message>
        <source>What was not written yet is kept; open the file again to append it there, or save a copy elsewhere.</source>
        <translation>Noch nicht Geschriebenes ist aufbewahrt; die Datei erneut öffnen, um es dort anzuhängen, oder eine Kopie an anderem Ort speichern.</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>Datei oder Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Allow writing to both, or save a copy elsewhere.</source>
        <translation>Schreiben für beide erlauben oder eine Kopie an anderem Ort speichern.</translation>
    </message>
    <message>
        <source>&quot;evenkeel check&quot; tells more; nothing was taken over.</source>
        <translation>„evenkeel check“ zeigt mehr; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>its records lead in a circle</source>
        <translation>ihre Datensätze laufen im Kreis</translation>
    </message>
    <message>
        <source>the incident was closed</source>
        <translation>Störung wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>JournalMerge</name>
    <message>
        <source>this is not a copy of the same incident</source>
        <translation>das ist keine Kopie derselben Störung</translation>
    </message>
    <message>
        <source>Only copies of one incident&apos;s file can be merged.</source>
        <translation>Zusammenführen lassen sich nur Kopien der Datei ein und derselben Störung.</translation>
    </message>
</context>
<context>
    <name>JournalRecovery</name>
    <message>
        <source>nothing of an incident can be found in the file</source>
        <translation>in der Datei ist nichts von einer Störung zu finden</translation>
    </message>
    <message>
        <source>Look for a copy or a backup of it.</source>
        <translation>Nach einer Kopie oder Sicherung der Datei suchen.</translation>
    </message>
    <message>
        <source>Recovered from a damaged file: %1 transactions, %2 of them doubtful</source>
        <translation>Aus einer beschädigten Datei gerettet: %1 Transaktionen, davon %2 zweifelhaft</translation>
    </message>
    <message>
        <source>the recovery was cancelled; the damaged file is as it was</source>
        <translation>die Wiederherstellung wurde abgebrochen; die beschädigte Datei ist, wie sie war</translation>
    </message>
</context>
<context>
    <name>JsonInputText</name>
    <message>
        <source>line %1, byte %2</source>
        <translation>Zeile %1, Byte %2</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>Fetch or export it again; it may be cut off.</source>
        <translation>Erneut abrufen oder exportieren; vielleicht ist das Ende abgeschnitten.</translation>
    </message>
    <message>
        <source>There are more than %1 MiB</source>
        <translation>Es sind mehr als %1 MiB</translation>
    </message>
    <message>
        <source>Export a shorter time.</source>
        <translation>Einen kürzeren Zeitraum exportieren.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Die Eingabe ist leer</translation>
    </message>
    <message>
        <source>Fetch or export it again.</source>
        <translation>Erneut abrufen oder exportieren.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The line is not JSON: %1.</source>
        <translation>Die Zeile ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
</context>
<context>
    <name>LessonVerbs</name>
    <message>
        <source>it isn&apos;t in the list any more</source>
        <translation>der Eintrag ist nicht mehr in der Liste</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>&quot;%1&quot; is neither a duration nor a rule</source>
        <translation>„%1“ ist weder eine Dauer noch eine Regel</translation>
    </message>
    <message>
        <source>Give 30m, 4h of work, immediately, next working day, next sprint or none.</source>
        <translation>Möglich sind 30m, 4h of work, immediately, next working day, next sprint oder none.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1 of working time</source>
        <translation>%1 Arbeitszeit</translation>
    </message>
    <message>
        <source>by the next working day</source>
        <translation>bis zum nächsten Arbeitstag</translation>
    </message>
    <message>
        <source>in the next sprint</source>
        <translation>im nächsten Sprint</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>there are marks only, nothing to log</source>
        <translation>es sind nur Kürzel da, nichts zu protokollieren</translation>
    </message>
    <message>
        <source>Say what happened after them.</source>
        <translation>Dahinter angeben, was geschehen ist.</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;</source>
        <translation>Zeile %1, „%2“</translation>
    </message>
    <message>
        <source>put a line on the timeline</source>
        <translation>eine Zeile in den Verlauf schreiben</translation>
    </message>
    <message>
        <source>Prints the entry&apos;s id when it is safe on the disk. TEXT may begin with a time (-7m, 14:05, ~14:00,
14:02–14:10, yesterday 23:50), then !d decision, !h hypothesis, !a action (@ana by 16:00, @ana 10m),
!s symptom, !m mitigation, !p somebody paged, * pin, @name owner, #system. What it doesn&apos;t understand is text.

  evenkeel log INC-2041.keel &quot;-7m !d @ana roll back to 4f2c&quot;
  tail -f chat.txt | evenkeel log INC-2041.keel -

TEXT - reads lines from standard input; each is safe before the next is read. What is refused is told with
its line&apos;s number, and the lines after it are logged.</source>
        <translation>Gibt die ID aus, sobald der Eintrag sicher gespeichert ist. TEXT kann mit einer Zeit beginnen (-7m, 14:05, ~14:00,
14:02–14:10, yesterday 23:50), dann !d Entscheidung, !h Hypothese, !a Maßnahme (@ana by 16:00, @ana 10m),
!s Symptom, !m Eindämmung, !p Alarmierung, * anheften, @name zuständig, #system. Unverstandenes gilt als Text.

  evenkeel log INC-2041.keel &quot;-7m !d @ana Rollback auf 4f2c&quot;
  tail -f chat.txt | evenkeel log INC-2041.keel -

TEXT - liest Zeilen von der Standardeingabe; jede ist gespeichert, bevor die nächste gelesen wird. Abgelehnte
Zeilen werden mit ihrer Nummer gemeldet, die folgenden werden protokolliert.</translation>
    </message>
    <message>
        <source>When it happened, instead of a time in TEXT; a moment or a span.</source>
        <translation>Wann es geschah, anstelle einer Zeit in TEXT; ein Zeitpunkt oder eine Zeitspanne.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eine von %1.</translation>
    </message>
    <message>
        <source>Who logs it; your account&apos;s name by default.</source>
        <translation>Wer protokolliert; Vorgabe: der Kontoname.</translation>
    </message>
    <message>
        <source>Pin the entry.</source>
        <translation>Den Eintrag anheften.</translation>
    </message>
    <message>
        <source>Who else may read it in what is exported for them; internal by default.</source>
        <translation>Welche Zielgruppe den Eintrag außerdem in ihren Exporten lesen darf; Vorgabe: internal.</translation>
    </message>
    <message>
        <source>Leave it out of every export.</source>
        <translation>Aus jedem Export auslassen.</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;; give one of %2</source>
        <translation>es gibt keine Art „%1“; eine von %2 angeben</translation>
    </message>
    <message>
        <source>say for whom: --audience %1</source>
        <translation>die Zielgruppe angeben: --audience %1</translation>
    </message>
    <message>
        <source>there is nothing to log</source>
        <translation>es gibt nichts zu protokollieren</translation>
    </message>
</context>
<context>
    <name>LogDraft</name>
    <message>
        <source>said in the meeting</source>
        <translation>in der Besprechung gesagt</translation>
    </message>
</context>
<context>
    <name>LogKindText</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Paged</source>
        <translation>Alarmierung</translation>
    </message>
</context>
<context>
    <name>LogLineText</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 (the clocks show it twice)</source>
        <translation>%1 (Zeitumstellung: gibt es zweimal)</translation>
    </message>
    <message>
        <source>%1 (the clocks skip what is written)</source>
        <translation>%1 (Zeitumstellung: die angegebene Zeit entfällt)</translation>
    </message>
</context>
<context>
    <name>MarkdownParser</name>
    <message>
        <source>The Markdown text is larger than %1 MiB</source>
        <translation>Der Markdown-Text ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>Split it, or leave out what was pasted by mistake.</source>
        <translation>Den Text aufteilen oder versehentlich Eingefügtes entfernen.</translation>
    </message>
    <message>
        <source>The Markdown text has too many parts</source>
        <translation>Der Markdown-Text hat zu viele Teile</translation>
    </message>
    <message>
        <source>Look for a table with thousands of columns, and take it out.</source>
        <translation>Nach einer Tabelle mit Tausenden von Spalten suchen und sie entfernen.</translation>
    </message>
</context>
<context>
    <name>MarkdownTemplates</name>
    <message>
        <source>the template can&apos;t be read: %1</source>
        <translation>die Vorlage ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Close each {{#section}} with {{/section}} and each {{ with }}.</source>
        <translation>Jedes {{#section}} mit {{/section}} schließen und jedes {{ mit }}.</translation>
    </message>
    <message>
        <source>the template makes more than anybody reads</source>
        <translation>die Vorlage erzeugt mehr, als irgendjemand liest</translation>
    </message>
    <message>
        <source>Look for sections within sections, or use the shipped template.</source>
        <translation>Nach ineinander verschachtelten Abschnitten suchen oder die mitgelieferte Vorlage verwenden.</translation>
    </message>
</context>
<context>
    <name>MeetingVerbs</name>
    <message>
        <source>there is no such note any more</source>
        <translation>diese Notiz gibt es nicht mehr</translation>
    </message>
    <message>
        <source>there are no words for the topic</source>
        <translation>der Text des Themas fehlt</translation>
    </message>
    <message>
        <source>Say in a few words what is to be talked about later.</source>
        <translation>In wenigen Worten sagen, worüber später zu sprechen ist.</translation>
    </message>
    <message>
        <source>there is no such topic any more</source>
        <translation>dieses Thema gibt es nicht mehr</translation>
    </message>
    <message>
        <source>there are no words for the outcome</source>
        <translation>der Text des Ergebnisses fehlt</translation>
    </message>
    <message>
        <source>Say what came of it: who took it on, where it is talked about, or why not.</source>
        <translation>Sagen, was daraus wurde: wer es übernommen hat, wo darüber gesprochen wird oder warum nicht.</translation>
    </message>
</context>
<context>
    <name>Mends</name>
    <message>
        <source>I take command</source>
        <translation>Einsatzleitung übernehmen</translation>
    </message>
    <message>
        <source>Postmortem to review</source>
        <translation>Postmortem zur Prüfung geben</translation>
    </message>
    <message>
        <source>%1 is on call and commands</source>
        <translation>%1 hat Bereitschaft und übernimmt die Einsatzleitung</translation>
    </message>
    <message>
        <source>%1 approves</source>
        <comment>the commander</comment>
        <translation>%1 gibt frei</translation>
    </message>
    <message>
        <source>A rollback is possible: checked</source>
        <translation>Rollback ist möglich: geprüft</translation>
    </message>
    <message>
        <source>A rollback is possible: last good version and way back are known</source>
        <translation>Rollback ist möglich: letzte funktionierende Version und Weg zurück sind bekannt</translation>
    </message>
    <message>
        <source>It holds: verified</source>
        <translation>Sie hält: geprüft</translation>
    </message>
    <message>
        <source>The mitigation holds: errors are down and users are served</source>
        <translation>Die Eindämmung hält: weniger Fehler, und der Dienst ist für Nutzende verfügbar</translation>
    </message>
    <message>
        <source>They were told it is over</source>
        <translation>Sie wissen, dass es vorbei ist</translation>
    </message>
    <message>
        <source>Told stakeholders that it is over</source>
        <translation>Stakeholder informiert, dass es vorbei ist</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Folgemaßnahme hinzufügen</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Sie sind informiert</translation>
    </message>
    <message>
        <source>Told stakeholders where it stands</source>
        <translation>Stakeholder über den Stand informiert</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>A part of the program is missing or is another version&apos;s</source>
        <translation>Ein Teil des Programms fehlt oder gehört zu einer anderen Version</translation>
    </message>
    <message>
        <source>Install Evenkeel again.</source>
        <translation>Evenkeel neu installieren.</translation>
    </message>
</context>
<context>
    <name>NamingText</name>
    <message>
        <source>the rule of ids needs # once, where the number goes</source>
        <translation>das Muster für IDs braucht # genau einmal, als Platz für die Nummer</translation>
    </message>
    <message>
        <source>the rule of ids knows # and {year}</source>
        <translation>das Muster für IDs kennt nur # und {year}</translation>
    </message>
    <message>
        <source>an id must be short and fit to be a file&apos;s name</source>
        <translation>eine ID muss kurz sein und als Dateiname taugen</translation>
    </message>
    <message>
        <source>the rule of file names knows {id}, {title} and {date}</source>
        <translation>das Muster für Dateinamen kennt nur {id}, {title} und {date}</translation>
    </message>
    <message>
        <source>the rule of file names needs {id}, so that no two are the same</source>
        <translation>das Muster für Dateinamen braucht {id}, damit keine zwei gleich heißen</translation>
    </message>
    <message>
        <source>a file&apos;s name can&apos;t have this in it</source>
        <translation>ein Dateiname darf das nicht enthalten</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>declare an incident</source>
        <translation>eine Störung melden</translation>
    </message>
    <message>
        <source>Makes FILE, which must not exist yet, and declares the incident in it. All but the title can wait.

  evenkeel new INC-2041.keel --title &quot;Checkout returns 502&quot; --severity SEV2 --began -20m

TIME is ISO 8601, HH:MM, -7m or &quot;yesterday 23:50&quot;, in the incident&apos;s zone unless it carries an offset.</source>
        <translation>Legt FILE an, die es noch nicht geben darf, und meldet darin die Störung. Alles außer dem Titel kann warten.

  evenkeel new INC-2041.keel --title &quot;Checkout liefert 502&quot; --severity SEV2 --began -20m

TIME ist ISO 8601, HH:MM, -7m oder &quot;yesterday 23:50&quot;, in der Zeitzone der Störung, wenn kein UTC-Offset dabeisteht.</translation>
    </message>
    <message>
        <source>What is wrong, in a few words.</source>
        <translation>Was gestört ist, in wenigen Worten.</translation>
    </message>
    <message>
        <source>The incident&apos;s key; INC- and the next number in the folder by default.</source>
        <translation>Der Schlüssel der Störung; Vorgabe: INC- und die nächste Nummer im Ordner.</translation>
    </message>
    <message>
        <source>What users notice; may be &quot;not yet known&quot;.</source>
        <translation>Was Nutzende bemerken; auch „noch nicht bekannt“.</translation>
    </message>
    <message>
        <source>A system that is suspected; may be repeated.</source>
        <translation>Ein verdächtiges System; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Who is to be kept informed; may be repeated.</source>
        <translation>Wer auf dem Laufenden zu halten ist; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A region that is affected; may be repeated.</source>
        <translation>Eine betroffene Region; mehrfach möglich.</translation>
    </message>
    <message>
        <source>When it was detected and declared; now by default.</source>
        <translation>Wann die Störung erkannt und gemeldet wurde; Vorgabe: jetzt.</translation>
    </message>
    <message>
        <source>When the impact began.</source>
        <translation>Wann die Auswirkung begann.</translation>
    </message>
    <message>
        <source>The incident&apos;s time zone, as in Europe/Berlin; this machine&apos;s by default.</source>
        <translation>Die Zeitzone der Störung, etwa Europe/Berlin; Vorgabe: die dieses Rechners.</translation>
    </message>
    <message>
        <source>Who declares it; your account&apos;s name by default.</source>
        <translation>Wer die Störung meldet; Vorgabe: der Kontoname.</translation>
    </message>
    <message>
        <source>an incident needs a title: --title TITLE</source>
        <translation>eine Störung braucht einen Titel: --title TITLE</translation>
    </message>
    <message>
        <source>an incident&apos;s id can&apos;t be empty: --id ID</source>
        <translation>die ID einer Störung darf nicht leer sein: --id ID</translation>
    </message>
    <message>
        <source>One of the playbook&apos;s levels: SEV1 (gravest) to SEV4 by default.</source>
        <translation>Eine der Stufen des Playbooks; Vorgabe: SEV1 (am schwersten) bis SEV4.</translation>
    </message>
    <message>
        <source>The playbook to follow; by default the folder&apos;s (evenkeel.yaml), else sev-ics.</source>
        <translation>Das Playbook, dem zu folgen ist; Vorgabe: das des Ordners (evenkeel.yaml), sonst sev-ics.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Read in the form that was sent out, as plain text.</source>
        <translation>Das versandte Formular als reinen Text einlesen.</translation>
    </message>
    <message>
        <source>in no answer, and left out: “%1”</source>
        <translation>gehört zu keiner Antwort und ist ausgelassen: „%1“</translation>
    </message>
    <message>
        <source>not a question of this form; kept with its own words: “%1”</source>
        <translation>keine Frage dieses Formulars; mit eigenem Wortlaut behalten: „%1“</translation>
    </message>
    <message>
        <source>this is a web page and not plain text</source>
        <translation>das ist eine Webseite und kein reiner Text</translation>
    </message>
    <message>
        <source>the form is of another incident</source>
        <translation>das Formular gehört zu einer anderen Störung</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Open that incident and read it in there.</source>
        <translation>Jene Störung öffnen und es dort einlesen.</translation>
    </message>
    <message>
        <source>none of the form&apos;s questions is in it</source>
        <translation>keine der Fragen des Formulars ist darin enthalten</translation>
    </message>
    <message>
        <source>nothing is answered</source>
        <translation>nichts ist beantwortet</translation>
    </message>
    <message>
        <source>it is far longer than a form</source>
        <translation>es ist weit länger als ein Formular</translation>
    </message>
    <message>
        <source>this isn&apos;t text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: %1</source>
        <translation>die Datei ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>OutputCheck</name>
    <message>
        <source>redaction %1 can still be read in %2, so nothing was written</source>
        <translation>Schwärzung %1 ist noch lesbar (%2), daher wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Look how its words are written there, and redact them so as well; or say less.</source>
        <translation>Nachsehen, wie die Wörter dort geschrieben sind, und auch diese Schreibweise schwärzen; oder weniger mitteilen.</translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>the template can&apos;t be read: %1</source>
        <translation>die Vorlage ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Check that the file can be read.</source>
        <translation>Prüfen, ob die Datei lesbar ist.</translation>
    </message>
    <message>
        <source>a template of more than 256 KiB isn&apos;t read</source>
        <translation>eine Vorlage von mehr als 256 KiB wird nicht gelesen</translation>
    </message>
    <message>
        <source>Make it smaller, or split it into partials.</source>
        <translation>Die Vorlage kürzen oder in Teilvorlagen aufteilen.</translation>
    </message>
    <message>
        <source>the template is no UTF-8</source>
        <translation>die Vorlage ist kein UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Als UTF-8 speichern.</translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n templates in one folder</source>
        <translation>
            <numerusform>in einem Ordner liegt mehr als %n Vorlage</numerusform>
            <numerusform>in einem Ordner liegen mehr als %n Vorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep templates in a folder of their own.</source>
        <translation>Vorlagen in einem eigenen Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>%1: no report is called so, so nothing uses it</source>
        <translation>%1: kein Bericht heißt so, daher wird es nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no partial &quot;%1&quot;</source>
        <translation>es gibt keine Teilvorlage „%1“</translation>
    </message>
    <message>
        <source>Write partials/%1%2, or leave it out.</source>
        <translation>partials/%1%2 schreiben oder es weglassen.</translation>
    </message>
    <message>
        <source>%1: no report knows &quot;%2&quot;, so nothing stands there</source>
        <translation>%1: kein Bericht kennt „%2“, daher steht dort nichts</translation>
    </message>
    <message>
        <source>%1: no report knows &quot;%2&quot;, so nothing stands there; &quot;%3&quot;?</source>
        <translation>%1: kein Bericht kennt „%2“, daher steht dort nichts; „%3“?</translation>
    </message>
    <message>
        <source>the partial &quot;%1&quot; holds itself</source>
        <translation>die Teilvorlage „%1“ enthält sich selbst</translation>
    </message>
    <message>
        <source>Leave {{&gt; %1}} out here.</source>
        <translation>{{&gt; %1}} hier weglassen.</translation>
    </message>
    <message>
        <source>there is no such folder of templates</source>
        <translation>diesen Vorlagenordner gibt es nicht</translation>
    </message>
    <message>
        <source>Choose another, or do without.</source>
        <translation>Einen anderen wählen oder darauf verzichten.</translation>
    </message>
    <message>
        <source>the templates could not be written: %1</source>
        <translation>die Vorlagen konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>PageRanges</name>
    <message>
        <source>“%1” names no pages</source>
        <translation>„%1“ bezeichnet keine Seiten</translation>
    </message>
    <message>
        <source>Write them as 1-3, 5.</source>
        <translation>In der Form 1-3, 5 angeben.</translation>
    </message>
    <message>
        <source>there are only pages 1 to %1</source>
        <translation>es gibt nur die Seiten 1 bis %1</translation>
    </message>
</context>
<context>
    <name>PagerDutyText</name>
    <message>
        <source>These are not PagerDuty&apos;s log entries</source>
        <translation>Das sind keine Log-Einträge von PagerDuty</translation>
    </message>
    <message>
        <source>This is a PagerDuty incident without its log entries</source>
        <translation>Das ist ein PagerDuty-Incident ohne seine Log-Einträge</translation>
    </message>
    <message>
        <source>This is an error, not log entries: %1</source>
        <translation>Das ist eine Fehlermeldung, keine Log-Einträge: %1</translation>
    </message>
    <message>
        <source>Import the answer of /incidents/ID/log_entries or /incidents/ID/notes.</source>
        <translation>Die Antwort von /incidents/ID/log_entries oder /incidents/ID/notes importieren.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>Die ID fehlt.</translation>
    </message>
    <message>
        <source>It has no created_at that is a time.</source>
        <translation>created_at fehlt oder ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Der Text fehlt.</translation>
    </message>
    <message>
        <source>entries listed again</source>
        <translation>mehrfach aufgeführte Einträge</translation>
    </message>
</context>
<context>
    <name>PdfCheck</name>
    <message>
        <source>the PDF&apos;s pages</source>
        <translation>Seiten des PDF</translation>
    </message>
    <message>
        <source>the PDF&apos;s document information</source>
        <translation>Dokumentinformationen des PDF</translation>
    </message>
    <message>
        <source>the PDF&apos;s bookmarks</source>
        <translation>Lesezeichen des PDF</translation>
    </message>
    <message>
        <source>the PDF&apos;s links</source>
        <translation>Links des PDF</translation>
    </message>
    <message>
        <source>the name of a file in the PDF</source>
        <translation>Name einer Datei im PDF</translation>
    </message>
    <message>
        <source>a file in the PDF</source>
        <translation>eine Datei im PDF</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>A PDF can&apos;t be made without fonts</source>
        <translation>Ohne Schriften lässt sich kein PDF erzeugen</translation>
    </message>
    <message>
        <source>Start the program with QT_QPA_PLATFORM=offscreen.</source>
        <translation>Das Programm mit QT_QPA_PLATFORM=offscreen starten.</translation>
    </message>
    <message>
        <source>The report doesn&apos;t fit one page: even in the smallest type it needs %1</source>
        <translation>Der Bericht passt nicht auf eine Seite: Selbst in der kleinsten Schrift braucht er %1 Seiten</translation>
    </message>
    <message>
        <source>Shorten the summary, or export a report of several pages.</source>
        <translation>Die Zusammenfassung kürzen oder einen mehrseitigen Bericht exportieren.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>Das PDF konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check that the disk has room, or choose another folder.</source>
        <translation>Prüfen, ob auf dem Datenträger Platz ist, oder einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>PdfFinisher</name>
    <message>
        <source>The PDF could not be put together (%1)</source>
        <translation>Das PDF konnte nicht fertiggestellt werden (%1)</translation>
    </message>
    <message>
        <source>This is a fault of the program. Export as Markdown or HTML, and report it.</source>
        <translation>Das ist ein Fehler des Programms. Als Markdown oder HTML exportieren und den Fehler melden.</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>The PDF could not be read again (%1)</source>
        <translation>Das PDF konnte nicht wieder gelesen werden (%1)</translation>
    </message>
    <message>
        <source>This is a fault of the program. Export as Markdown or HTML, and report it.</source>
        <translation>Das ist ein Fehler des Programms. Als Markdown oder HTML exportieren und den Fehler melden.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>%1 or %2</source>
        <comment>two levels of severity</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>[incident]</source>
        <translation>[Störung]</translation>
    </message>
    <message>
        <source>[what is wrong]</source>
        <translation>[was nicht stimmt]</translation>
    </message>
    <message>
        <source>[severity]</source>
        <translation>[Schweregrad]</translation>
    </message>
    <message>
        <source>[status]</source>
        <translation>[Status]</translation>
    </message>
    <message>
        <source>[what users notice]</source>
        <translation>[was Nutzende bemerken]</translation>
    </message>
    <message>
        <source>[affected users]</source>
        <translation>[betroffene Nutzende]</translation>
    </message>
    <message>
        <source>[systems]</source>
        <translation>[Systeme]</translation>
    </message>
    <message>
        <source>[regions]</source>
        <translation>[Regionen]</translation>
    </message>
    <message>
        <source>[workaround, or none]</source>
        <translation>[Workaround oder keiner]</translation>
    </message>
    <message>
        <source>[what changed]</source>
        <translation>[was sich geändert hat]</translation>
    </message>
    <message>
        <source>[what we think is wrong]</source>
        <translation>[vermutete Ursache]</translation>
    </message>
    <message>
        <source>[what is being done]</source>
        <translation>[was unternommen wird]</translation>
    </message>
    <message>
        <source>[who commands]</source>
        <translation>[Einsatzleitung]</translation>
    </message>
    <message>
        <source>[since when]</source>
        <translation>[seit wann]</translation>
    </message>
    <message>
        <source>[time]</source>
        <translation>[Zeit]</translation>
    </message>
    <message>
        <source>[how long]</source>
        <translation>[wie lange]</translation>
    </message>
    <message>
        <source>[time of the next update]</source>
        <translation>[Zeit der nächsten Statusmeldung]</translation>
    </message>
    <message>
        <source>[channel]</source>
        <translation>[Kanal]</translation>
    </message>
    <message>
        <source>[status page]</source>
        <translation>[Statusseite]</translation>
    </message>
    <message>
        <source>[level]</source>
        <translation>[Stufe]</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>there is no severity &quot;%1&quot;</source>
        <translation>es gibt keinen Schweregrad „%1“</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>What all playbooks share</source>
        <translation>Was alle Playbooks gemeinsam haben</translation>
    </message>
    <message>
        <source>Topics, rollback checklists, guardrails, aids, prompts, criteria and messages that the other playbooks build on.</source>
        <translation>Themen, Rollback-Checklisten, Leitplanken, Hilfen, Fragen an die Beteiligten, Kriterien und Mitteilungen, auf denen die anderen Playbooks aufbauen.</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Coordinates, decides, keeps the pace and the timeline. Does not debug.</source>
        <translation>Koordiniert, entscheidet, hält das Tempo und führt den Verlauf. Sucht nicht selbst nach dem Fehler.</translation>
    </message>
    <message>
        <source>Communications lead</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Writes to stakeholders, the status page and customers, on time.</source>
        <translation>Schreibt rechtzeitig an Stakeholder und Kunden und pflegt die Statusseite.</translation>
    </message>
    <message>
        <source>Technical lead</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Directs the debugging, coordinates engineers, has the fix carried out.</source>
        <translation>Leitet die Fehlersuche, koordiniert die technischen Teams, lässt die Lösung umsetzen.</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Writes down everything as it happens.</source>
        <translation>Schreibt alles mit, während es geschieht.</translation>
    </message>
    <message>
        <source>Operations and reliability engineer</source>
        <translation>Betrieb und Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Looks after the systems themselves, runs diagnostics and mitigations.</source>
        <translation>Betreut die Systeme selbst, führt Diagnose und Eindämmung aus.</translation>
    </message>
    <message>
        <source>Customer support lead</source>
        <translation>Kundensupport</translation>
    </message>
    <message>
        <source>Knows what customers report, and tells support what to answer.</source>
        <translation>Weiß, was Kunden melden, und sagt dem Support, was zu antworten ist.</translation>
    </message>
    <message>
        <source>Before anything happens</source>
        <translation>Bevor etwas passiert</translation>
    </message>
    <message>
        <source>The runbooks open at night, from home, on a phone.</source>
        <translation>Die Runbooks lassen sich nachts, von zu Hause und auf dem Telefon öffnen.</translation>
    </message>
    <message>
        <source>Link them where the alert fires. Copy those of the gravest alerts to a place that works when yours does not.</source>
        <translation>Dort verlinken, wo der Alarm ausgelöst wird. Die Runbooks der schwersten Alarme auch dort ablegen, wo sie erreichbar bleiben, wenn die eigenen Systeme ausfallen.</translation>
    </message>
    <message>
        <source>The escalation matrix is at hand and known.</source>
        <translation>Die Eskalationsmatrix ist griffbereit und bekannt.</translation>
    </message>
    <message>
        <source>Whom to tell, when, and how. It is of no use in a system that is down.</source>
        <translation>Wer zu informieren ist, wann und wie. In einem ausgefallenen System nützt sie nichts.</translation>
    </message>
    <message>
        <source>Whoever is on call can reach monitoring, alerts and production logs.</source>
        <translation>Die Rufbereitschaft hat Zugriff auf Monitoring, Alarme und Produktionslogs.</translation>
    </message>
    <message>
        <source>Try it with their own account, not with yours.</source>
        <translation>Mit dem Konto der Rufbereitschaft ausprobieren, nicht mit dem eigenen.</translation>
    </message>
    <message>
        <source>Hosting, observability and error tracking are written down, and how the parts depend on one another.</source>
        <translation>Hosting, Observability und Fehlererfassung sind dokumentiert, ebenso, wie die Teile voneinander abhängen.</translation>
    </message>
    <message>
        <source>Say which parts fail together. Link the design documents.</source>
        <translation>Angeben, welche Teile gemeinsam ausfallen. Die Designdokumente verlinken.</translation>
    </message>
    <message>
        <source>The services whose failure users notice are listed, with a status check for each.</source>
        <translation>Die Dienste, deren Ausfall Nutzende bemerken, sind aufgelistet, jeder mit einer Statusprüfung.</translation>
    </message>
    <message>
        <source>What the organisation already prescribes is known and does not contradict this playbook.</source>
        <translation>Bestehende Vorgaben der Organisation sind bekannt und widersprechen diesem Playbook nicht.</translation>
    </message>
    <message>
        <source>It is clear who commands and who takes notes on this shift.</source>
        <translation>Für diese Schicht steht fest, wer die Einsatzleitung hat und wer Protokoll führt.</translation>
    </message>
    <message>
        <source>Secure channels are ready, such as a bridge, a chat room, and one that works without your own systems.</source>
        <translation>Sichere Kanäle stehen bereit, etwa eine Konferenz, ein Chatraum und ein Kanal, der ohne die eigenen Systeme funktioniert.</translation>
    </message>
    <message>
        <source>Agree beforehand on one of them as the first, be it chat, a call or a paging war room.</source>
        <translation>Vorab vereinbaren, welcher davon der erste ist: Chat, Anruf oder die Konferenz des Alarmierungsdienstes.</translation>
    </message>
    <message>
        <source>A rollback was tried lately, and each readiness check of a deployment includes it.</source>
        <translation>Ein Rollback wurde kürzlich erprobt, und jede Freigabeprüfung eines Deployments schließt ihn ein.</translation>
    </message>
    <message>
        <source>The rollback runbook names the last known good version, the commands and who may run them.</source>
        <translation>Das Rollback-Runbook nennt die letzte funktionierende Version, die Befehle und wer sie ausführen darf.</translation>
    </message>
    <message>
        <source>It is known how long logs, traces and dashboards are kept.</source>
        <translation>Es ist bekannt, wie lange Logs, Traces und Dashboards aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The messages carry your own service names and addresses.</source>
        <translation>Die Mitteilungen enthalten die eigenen Dienstnamen und Adressen.</translation>
    </message>
    <message>
        <source>Read the record of an earlier incident, for its tone and its order.</source>
        <translation>Die Störungsakte eines früheren Falls lesen, um Ton und Aufbau zu kennen.</translation>
    </message>
    <message>
        <source>Alerts that nobody acts on are tuned or removed.</source>
        <translation>Alarme, auf die niemand reagiert, sind nachjustiert oder entfernt.</translation>
    </message>
    <message>
        <source>The next game day or fire drill has a date.</source>
        <translation>Der nächste Übungstag oder Probealarm hat einen Termin.</translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation>Erste Minuten</translation>
    </message>
    <message>
        <source>Acknowledge, so that people know it is in somebody&apos;s hands.</source>
        <translation>Bestätigen, damit alle wissen, dass sich jemand kümmert.</translation>
    </message>
    <message>
        <source>Note what is broken, and how it shows.</source>
        <translation>Festhalten, was gestört ist und wie es sich zeigt.</translation>
    </message>
    <message>
        <source>Which services? What do users see? Copy the alert&apos;s words.</source>
        <translation>Welche Dienste? Was sehen Nutzende? Den Wortlaut des Alarms übernehmen.</translation>
    </message>
    <message>
        <source>Note who is affected, where, and how many.</source>
        <translation>Festhalten, wer betroffen ist, wo und wie viele.</translation>
    </message>
    <message>
        <source>The blast radius. &quot;Not yet known&quot; is an answer too.</source>
        <translation>Die Reichweite der Störung. Auch „noch nicht bekannt“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Classify the severity within 5 minutes of detection.</source>
        <translation>Schweregrad binnen 5 Minuten nach der Erkennung einstufen.</translation>
    </message>
    <message>
        <source>Triage begins with it. In doubt take the graver level; lowering it later costs nothing.</source>
        <translation>Damit beginnt die Triage. Im Zweifel die höhere Stufe wählen; sie später zu senken, kostet nichts.</translation>
    </message>
    <message>
        <source>One person commands, and has said so in the channel.</source>
        <translation>Eine Person hat die Einsatzleitung und hat das im Kanal gesagt.</translation>
    </message>
    <message>
        <source>Until somebody takes over, it is the engineer on call. It is never everybody.</source>
        <translation>Bis jemand übernimmt, ist es die Rufbereitschaft. Nie sind es alle.</translation>
    </message>
    <message>
        <source>Note when it began and what changed shortly before.</source>
        <translation>Festhalten, wann es begann und was sich kurz vorher geändert hat.</translation>
    </message>
    <message>
        <source>Open one channel and link it here.</source>
        <translation>Einen Einsatzkanal öffnen und hier verlinken.</translation>
    </message>
    <message>
        <source>Chat, call or paging war room, as agreed. One place is the source of truth.</source>
        <translation>Chat, Anruf oder die Konferenz des Alarmierungsdienstes, wie vereinbart. Maßgeblich ist, was an diesem einen Ort steht.</translation>
    </message>
    <message>
        <source>Say it in one line for all to hear. What is wrong, how grave, who is hit.</source>
        <translation>Die Lage für alle hörbar in einem Satz sagen: was gestört ist, wie schwer, wen es trifft.</translation>
    </message>
    <message>
        <source>Page the people who are needed.</source>
        <translation>Alle alarmieren, die gebraucht werden.</translation>
    </message>
    <message>
        <source>Give out the roles, and note a contact and a channel for each.</source>
        <translation>Rollen vergeben und zu jeder Kontakt und Kanal notieren.</translation>
    </message>
    <message>
        <source>Tell the executives.</source>
        <translation>Geschäftsleitung informieren.</translation>
    </message>
    <message>
        <source>Notify the stakeholders that the escalation matrix names for this level.</source>
        <translation>Stakeholder informieren, die die Eskalationsmatrix für diese Stufe nennt.</translation>
    </message>
    <message>
        <source>The timeline has the time of declaration, the first symptoms and the first ideas.</source>
        <translation>Im Verlauf stehen der Zeitpunkt der Meldung, die ersten Symptome und die ersten Vermutungen.</translation>
    </message>
    <message>
        <source>From here on every event, decision and action goes in, with alerts, who was paged, and what was tried.</source>
        <translation>Ab jetzt wird jedes Ereignis, jede Entscheidung und jede Maßnahme eingetragen, auch Alarme, wer alarmiert und was versucht wurde.</translation>
    </message>
    <message>
        <source>Run the status check against each critical service.</source>
        <translation>Statusprüfung aller kritischen Dienste ausführen.</translation>
    </message>
    <message>
        <source>Ask support how many reports there are. Keep one or two word for word.</source>
        <translation>Beim Support erfragen, wie viele Meldungen es gibt. Eine oder zwei im Wortlaut aufbewahren.</translation>
    </message>
    <message>
        <source>If several alerts fire, begin with the one closest to what users feel.</source>
        <translation>Bei mehreren Alarmen mit dem beginnen, der dem am nächsten kommt, was Nutzende spüren.</translation>
    </message>
    <message>
        <source>Mark the noise as noise, to be tuned afterwards.</source>
        <translation>Rauschen als solches kennzeichnen, um die Alarme später nachzujustieren.</translation>
    </message>
    <message>
        <source>Open the runbook of the affected service or alert, and link it.</source>
        <translation>Runbook des betroffenen Dienstes oder Alarms öffnen und verlinken.</translation>
    </message>
    <message>
        <source>Stop what still writes, before it overwrites what can be saved.</source>
        <translation>Stoppen, was noch schreibt, bevor es Rettbares überschreibt.</translation>
    </message>
    <message>
        <source>Bring in whoever handles security incidents. Containment and forensics are theirs.</source>
        <translation>Die Zuständigen für Sicherheitsvorfälle hinzuziehen. Eindämmung und Forensik sind deren Sache.</translation>
    </message>
    <message>
        <source>Change as little as you can before they have looked.</source>
        <translation>So wenig wie möglich verändern, bevor sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>Find the failing part</source>
        <translation>Gestörten Teil finden</translation>
    </message>
    <message>
        <source>Say what will be looked at, with which instruments, and when the plan is looked at again.</source>
        <translation>Ankündigen, was womit untersucht wird und wann der Plan erneut geprüft wird.</translation>
    </message>
    <message>
        <source>Compare the onset with recent deployments, changes of configuration and traffic spikes.</source>
        <translation>Den Beginn mit jüngsten Deployments, Konfigurationsänderungen und Lastspitzen vergleichen.</translation>
    </message>
    <message>
        <source>Look at the error rates on the dashboards.</source>
        <translation>Fehlerraten auf den Dashboards ansehen.</translation>
    </message>
    <message>
        <source>Read the newest log entries, errors only. Look for patterns you know.</source>
        <translation>Die neuesten Logeinträge lesen, nur Fehler. Nach bekannten Mustern suchen.</translation>
    </message>
    <message>
        <source>Follow a failed request through its trace.</source>
        <translation>Eine fehlgeschlagene Anfrage anhand ihres Traces verfolgen.</translation>
    </message>
    <message>
        <source>Name the failing component.</source>
        <translation>Gestörte Komponente benennen.</translation>
    </message>
    <message>
        <source>With no recent deployment, look at capacity, DNS and third parties.</source>
        <translation>Ohne kürzliches Deployment: Kapazität, DNS und Drittanbieter prüfen.</translation>
    </message>
    <message>
        <source>Write each hypothesis down. Take the one with the strongest evidence first, 15 minutes each.</source>
        <translation>Jede Hypothese aufschreiben. Die am besten belegte zuerst, je 15 Minuten.</translation>
    </message>
    <message>
        <source>No evidence by then? Go on to the next. It can come back.</source>
        <translation>Bis dahin kein Beleg? Zur nächsten übergehen. Eine Rückkehr bleibt möglich.</translation>
    </message>
    <message>
        <source>Go through the runbook&apos;s diagnostic steps, one by one.</source>
        <translation>Diagnoseschritte des Runbooks nacheinander durchgehen.</translation>
    </message>
    <message>
        <source>Run the status check and the diagnostics of the affected service. Note what you expected and what came.</source>
        <translation>Statusprüfung und Diagnose des betroffenen Dienstes ausführen. Notieren, was erwartet wurde und was herauskam.</translation>
    </message>
    <message>
        <source>Each step that was tried has its outcome in the timeline.</source>
        <translation>Zu jedem versuchten Schritt steht das Ergebnis im Verlauf.</translation>
    </message>
    <message>
        <source>The runbook is exhausted. Escalate, and bring in who built it.</source>
        <translation>Das Runbook ist ausgeschöpft. Eskalieren und hinzuziehen, wer das System gebaut hat.</translation>
    </message>
    <message>
        <source>Keep the critical logs, traces and dashboards within 15 minutes of detection.</source>
        <translation>Wichtige Logs, Traces und Dashboards binnen 15 Minuten nach der Erkennung sichern.</translation>
    </message>
    <message>
        <source>Export or copy them; a link rots when the retention ends. Add them as evidence.</source>
        <translation>Exportieren oder kopieren; ein Link führt ins Leere, sobald die Aufbewahrung endet. Als Beleg hinzufügen.</translation>
    </message>
    <message>
        <source>Stop the impact</source>
        <translation>Auswirkung stoppen</translation>
    </message>
    <message>
        <source>Ask whether it can be mitigated while the cause is still looked for.</source>
        <translation>Fragen, ob sich die Störung eindämmen lässt, während die Ursache noch gesucht wird.</translation>
    </message>
    <message>
        <source>Choose the fastest safe mitigation, not the most thorough one.</source>
        <translation>Die schnellste sichere Eindämmung wählen, nicht die gründlichste.</translation>
    </message>
    <message>
        <source>Roll back, scale, turn a flag off, redirect traffic. The thorough fix comes later.</source>
        <translation>Zurückrollen, skalieren, ein Flag ausschalten, Traffic umleiten. Die gründliche Lösung kommt später.</translation>
    </message>
    <message>
        <source>Check that a rollback is possible. Which version was good, and does the pipeline work?</source>
        <translation>Prüfen, ob ein Rollback möglich ist. Welche Version war in Ordnung, und funktioniert die Pipeline?</translation>
    </message>
    <message>
        <source>A forward fix has the commander&apos;s approval. A rollback stays ready.</source>
        <translation>Ein Forward-Fix ist von der Einsatzleitung freigegeben. Ein Rollback bleibt bereit.</translation>
    </message>
    <message>
        <source>One mitigation at a time, announced before it begins.</source>
        <translation>Immer nur eine Eindämmung zur selben Zeit, vor Beginn angekündigt.</translation>
    </message>
    <message>
        <source>Two at once can undo each other, and nobody will know which one helped.</source>
        <translation>Zwei zugleich können einander aufheben, und niemand weiß dann, welche geholfen hat.</translation>
    </message>
    <message>
        <source>Those who look after the infrastructure change it.</source>
        <translation>Änderungen an der Infrastruktur nehmen die dafür Zuständigen vor.</translation>
    </message>
    <message>
        <source>Ask them; say what is needed and why.</source>
        <translation>Dort anfragen; sagen, was gebraucht wird und warum.</translation>
    </message>
    <message>
        <source>Log what was done, when and by whom.</source>
        <translation>Protokollieren, was getan wurde, wann und von wem.</translation>
    </message>
    <message>
        <source>Roll back a deployment</source>
        <translation>Deployment zurückrollen</translation>
    </message>
    <message>
        <source>Find the last deployment known to be good.</source>
        <translation>Das letzte bekanntermaßen funktionierende Deployment finden.</translation>
    </message>
    <message>
        <source>See what else the rollback would revert.</source>
        <translation>Prüfen, was der Rollback sonst noch zurücknehmen würde.</translation>
    </message>
    <message>
        <source>If a security patch or another critical fix is among it, decide that first.</source>
        <translation>Ist ein Sicherheitspatch oder eine andere kritische Korrektur dabei, zuerst darüber entscheiden.</translation>
    </message>
    <message>
        <source>Redeploy the previous deployment on Vercel.</source>
        <translation>Das vorige Deployment auf Vercel erneut ausrollen.</translation>
    </message>
    <message>
        <source>Roll back the CloudFormation stack, or set the ECS service to its previous task definition.</source>
        <translation>Den CloudFormation-Stack zurückrollen oder den ECS-Service auf seine vorherige Task-Definition setzen.</translation>
    </message>
    <message>
        <source>Redeploy the previous deployment on Railway.</source>
        <translation>Das vorige Deployment auf Railway erneut ausrollen.</translation>
    </message>
    <message>
        <source>Roll the release back on Fly.io with &quot;fly releases rollback&quot;.</source>
        <translation>Das Release auf Fly.io mit „fly releases rollback“ zurückrollen.</translation>
    </message>
    <message>
        <source>Newer versions of its command line deploy the image of an earlier release instead.</source>
        <translation>Neuere Versionen des Befehlszeilenwerkzeugs rollen stattdessen das Image eines früheren Releases aus.</translation>
    </message>
    <message>
        <source>Carry out the rollback as your platform&apos;s runbook says.</source>
        <translation>Rollback nach dem Runbook der Plattform ausführen.</translation>
    </message>
    <message>
        <source>See by the status check that the rollback is deployed.</source>
        <translation>Anhand der Statusprüfung feststellen, ob der Rollback ausgerollt ist.</translation>
    </message>
    <message>
        <source>Confirm that what users do works again.</source>
        <translation>Bestätigen, dass für Nutzende wieder alles funktioniert.</translation>
    </message>
    <message>
        <source>Roll back a database migration</source>
        <translation>Datenbankmigration zurückrollen</translation>
    </message>
    <message>
        <source>Find the migration that caused it.</source>
        <translation>Die verursachende Migration finden.</translation>
    </message>
    <message>
        <source>Make sure there is a backup from before, and that it can be restored.</source>
        <translation>Sicherstellen, dass es ein Backup von vorher gibt und dass es sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Undo the change in the database, then mark the migration with &quot;prisma migrate resolve --rolled-back&quot;.</source>
        <translation>Die Änderung in der Datenbank rückgängig machen, dann die Migration mit „prisma migrate resolve --rolled-back“ markieren.</translation>
    </message>
    <message>
        <source>Run the rollback script that belongs to the Drizzle migration.</source>
        <translation>Das Rollback-Skript zur Drizzle-Migration ausführen.</translation>
    </message>
    <message>
        <source>Run &quot;python manage.py migrate APP PREVIOUS_MIGRATION&quot;.</source>
        <translation>„python manage.py migrate APP PREVIOUS_MIGRATION“ ausführen.</translation>
    </message>
    <message>
        <source>Run the migration&apos;s way back.</source>
        <translation>Die Migration rückwärts ausführen.</translation>
    </message>
    <message>
        <source>Check that the data is whole.</source>
        <translation>Prüfen, ob die Daten vollständig und unversehrt sind.</translation>
    </message>
    <message>
        <source>Confirm that the application works with the former schema.</source>
        <translation>Bestätigen, dass die Anwendung mit dem früheren Schema funktioniert.</translation>
    </message>
    <message>
        <source>Turn a feature flag off</source>
        <translation>Feature-Flag ausschalten</translation>
    </message>
    <message>
        <source>Find the flag that belongs to the change.</source>
        <translation>Das Flag finden, das zur Änderung gehört.</translation>
    </message>
    <message>
        <source>Turn it off in the flag management.</source>
        <translation>Das Flag in der Flag-Verwaltung ausschalten.</translation>
    </message>
    <message>
        <source>See for yourself that users no longer get the feature.</source>
        <translation>Selbst nachsehen, ob die Funktion für Nutzende ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Watch for side effects of the flag.</source>
        <translation>Auf Nebenwirkungen des Flags achten.</translation>
    </message>
    <message>
        <source>Fail over by DNS</source>
        <translation>Per DNS umschalten</translation>
    </message>
    <message>
        <source>Make sure that the primary can&apos;t be brought back faster.</source>
        <translation>Sicherstellen, dass sich das Primärsystem nicht schneller wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Point DNS at the failover or the maintenance page.</source>
        <translation>DNS auf das Ersatzsystem oder die Wartungsseite umstellen.</translation>
    </message>
    <message>
        <source>Note the TTL, and when the last client will have followed.</source>
        <translation>TTL notieren und ab wann auch der letzte Client umgestellt ist.</translation>
    </message>
    <message>
        <source>Before a risky planned deployment, set a low TTL. Today it is what it is.</source>
        <translation>Vor einem riskanten geplanten Deployment eine niedrige TTL setzen. Heute gilt die vorhandene.</translation>
    </message>
    <message>
        <source>Point DNS back once the primary is restored.</source>
        <translation>DNS zurückstellen, sobald das Primärsystem wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Empty a cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Find out whether stale data contributes.</source>
        <translation>Klären, ob veraltete Daten zur Störung beitragen.</translation>
    </message>
    <message>
        <source>Make sure that what lies behind the cache can bear the load.</source>
        <translation>Sicherstellen, dass die Systeme hinter dem Cache die Last tragen können.</translation>
    </message>
    <message>
        <source>Flush the keys concerned, or the whole cache.</source>
        <translation>Die betroffenen Schlüssel oder den ganzen Cache leeren.</translation>
    </message>
    <message>
        <source>See that fresh data is served.</source>
        <translation>Prüfen, ob frische Daten geliefert werden.</translation>
    </message>
    <message>
        <source>See that it worked</source>
        <translation>Wirkung überprüfen</translation>
    </message>
    <message>
        <source>Check that the mitigation reached what it was meant for.</source>
        <translation>Prüfen, ob die Eindämmung am vorgesehenen Ziel angekommen ist.</translation>
    </message>
    <message>
        <source>Confirm that the error rate falls.</source>
        <translation>Bestätigen, dass die Fehlerrate zurückgeht.</translation>
    </message>
    <message>
        <source>Is it no better after 10 minutes? Check the target, then escalate one level.</source>
        <translation>Hat sich nach 10 Minuten nichts gebessert? Ziel prüfen, dann um eine Stufe eskalieren.</translation>
    </message>
    <message>
        <source>Error rate and availability are where they were before.</source>
        <translation>Fehlerrate und Verfügbarkeit sind wieder auf dem vorherigen Stand.</translation>
    </message>
    <message>
        <source>Run the status check against each critical service again.</source>
        <translation>Statusprüfung aller kritischen Dienste erneut ausführen.</translation>
    </message>
    <message>
        <source>The symptoms have stopped.</source>
        <translation>Die Symptome sind verschwunden.</translation>
    </message>
    <message>
        <source>Monitoring shows it stable, for longer than it took to break.</source>
        <translation>Das Monitoring zeigt einen stabilen Zustand, und zwar länger, als die Störung zum Entstehen brauchte.</translation>
    </message>
    <message>
        <source>Users confirm that it works.</source>
        <translation>Nutzende bestätigen, dass es funktioniert.</translation>
    </message>
    <message>
        <source>Tell the stakeholders where things stand.</source>
        <translation>Stakeholder über den Stand informieren.</translation>
    </message>
    <message>
        <source>Write down follow-ups now. The postmortem, and fixes for the backlog.</source>
        <translation>Folgemaßnahmen jetzt aufschreiben: das Postmortem und Korrekturen für das Backlog.</translation>
    </message>
    <message>
        <source>Keep people informed</source>
        <translation>Alle auf dem Laufenden halten</translation>
    </message>
    <message>
        <source>The first update is out.</source>
        <translation>Die erste Statusmeldung ist gesendet.</translation>
    </message>
    <message>
        <source>What is known, what is being done, when the next one comes. It need not be more.</source>
        <translation>Was bekannt ist, was getan wird, wann die nächste kommt. Mehr muss es nicht sein.</translation>
    </message>
    <message>
        <source>Each update names the time of the next.</source>
        <translation>Jede Statusmeldung nennt die Zeit der nächsten.</translation>
    </message>
    <message>
        <source>An estimate only when you are sure of it; otherwise the time of the next update.</source>
        <translation>Eine Schätzung nur, wenn sie sicher ist; sonst die Zeit der nächsten Statusmeldung.</translation>
    </message>
    <message>
        <source>Say what is known and what is not.</source>
        <translation>Sagen, was bekannt ist und was nicht.</translation>
    </message>
    <message>
        <source>Engineers, executives and customers each get their own words.</source>
        <translation>Für Technik, Geschäftsleitung und Kunden wird jeweils eigens formuliert.</translation>
    </message>
    <message>
        <source>The executive summary says what it costs the business.</source>
        <translation>Die Kurzfassung für die Leitung sagt, was die Störung das Geschäft kostet.</translation>
    </message>
    <message>
        <source>The status page says what users notice.</source>
        <translation>Auf der Statusseite steht, was Nutzende bemerken.</translation>
    </message>
    <message>
        <source>Words to customers are kind, and rest on numbers.</source>
        <translation>Mitteilungen an Kunden sind freundlich und stützen sich auf Zahlen.</translation>
    </message>
    <message>
        <source>Affected users know the workaround.</source>
        <translation>Betroffene Nutzende kennen den Workaround.</translation>
    </message>
    <message>
        <source>The graver it is, the more often people hear of it.</source>
        <translation>Je schwerer die Störung, desto häufiger die Statusmeldungen.</translation>
    </message>
    <message>
        <source>Check in. What we know, what we think, what we are doing, when we talk next.</source>
        <translation>Rückmeldung festhalten. Was wir wissen, was wir vermuten, was wir tun, wann wir uns wieder abstimmen.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Tell what is going on, where it stands, and which tasks are open.</source>
        <translation>Sagen, was gerade geschieht, wie der Stand ist und welche Aufgaben offen sind.</translation>
    </message>
    <message>
        <source>Tell what was tried and ruled out.</source>
        <translation>Sagen, was versucht und was ausgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Tell which updates were promised, to whom, by when.</source>
        <translation>Sagen, welche Statusmeldungen zugesagt sind, wem und bis wann.</translation>
    </message>
    <message>
        <source>Tell of planned maintenance and known risks.</source>
        <translation>Geplante Wartungen und bekannte Risiken nennen.</translation>
    </message>
    <message>
        <source>Tell of recent incidents, and what was learnt from them.</source>
        <translation>Jüngste Störungen nennen und was daraus gelernt wurde.</translation>
    </message>
    <message>
        <source>The successor says &quot;I have it&quot; in the channel, and is logged.</source>
        <translation>Die nächste Person sagt im Kanal „Ich übernehme“, und das ist protokolliert.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Symptoms are gone, monitoring is stable, users confirm it.</source>
        <translation>Die Symptome sind verschwunden, das Monitoring ist stabil, Nutzende bestätigen es.</translation>
    </message>
    <message>
        <source>What was done for the time being is undone or has an owner.</source>
        <translation>Provisorisches ist rückgängig gemacht, oder jemand ist dafür zuständig.</translation>
    </message>
    <message>
        <source>Flags, scaling, redirected traffic, DNS.</source>
        <translation>Flags, Skalierung, umgeleiteter Traffic, DNS.</translation>
    </message>
    <message>
        <source>The status page says resolved.</source>
        <translation>Auf der Statusseite steht „behoben“.</translation>
    </message>
    <message>
        <source>The stakeholders know that it is over.</source>
        <translation>Die Stakeholder wissen, dass die Störung vorbei ist.</translation>
    </message>
    <message>
        <source>The responders are thanked.</source>
        <translation>Den Beteiligten ist gedankt.</translation>
    </message>
    <message>
        <source>A final note says how it ended.</source>
        <translation>Eine abschließende Notiz sagt, wie die Störung endete.</translation>
    </message>
    <message>
        <source>The messages that went to customers are archived here.</source>
        <translation>Die an Kunden gesendeten Mitteilungen sind hier archiviert.</translation>
    </message>
    <message>
        <source>The root cause is unknown. A follow-up looks for it, due in 48 hours.</source>
        <translation>Die Ursache ist unbekannt. Eine Folgemaßnahme sucht danach, fällig in 48 Stunden.</translation>
    </message>
    <message>
        <source>Logs, traces and dashboards are linked or attached.</source>
        <translation>Logs, Traces und Dashboards sind verlinkt oder angehängt.</translation>
    </message>
    <message>
        <source>The postmortem has an owner and a date within 48 hours.</source>
        <translation>Für das Postmortem ist jemand zuständig, und es hat einen Termin binnen 48 Stunden.</translation>
    </message>
    <message>
        <source>While it is fresh. Send the invitation to all who took part.</source>
        <translation>Solange die Erinnerung frisch ist. Die Einladung an alle Beteiligten senden.</translation>
    </message>
    <message>
        <source>Timeline and a first analysis are ready for it.</source>
        <translation>Verlauf und eine erste Analyse liegen dafür bereit.</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>Daraus lernen</translation>
    </message>
    <message>
        <source>Write the postmortem within 48 hours of the resolution.</source>
        <translation>Das Postmortem binnen 48 Stunden nach der Behebung schreiben.</translation>
    </message>
    <message>
        <source>Evenkeel fills in date, duration, severity, impact and timeline from the incident.</source>
        <translation>Evenkeel übernimmt Datum, Dauer, Schweregrad, Auswirkung und Verlauf aus der Störung.</translation>
    </message>
    <message>
        <source>Say what the system allowed, never who caused it.</source>
        <translation>Sagen, was das System zugelassen hat, nie, wer die Störung verursacht hat.</translation>
    </message>
    <message>
        <source>The timeline has detected, acknowledged, cause identified, mitigated, restored and resolved.</source>
        <translation>Im Verlauf stehen: erkannt, bestätigt, Ursache erkannt, eingedämmt, wiederhergestellt und behoben.</translation>
    </message>
    <message>
        <source>Assess the impact on users, revenue, data and reputation.</source>
        <translation>Auswirkung auf Nutzende, Umsatz, Daten und Reputation einschätzen.</translation>
    </message>
    <message>
        <source>Ask why five times, or draw a fishbone.</source>
        <translation>Fünfmal nach dem Warum fragen oder ein Fischgrätendiagramm zeichnen.</translation>
    </message>
    <message>
        <source>List what contributed, such as a missing test or alert or a skipped check on staging.</source>
        <translation>Beitragende Umstände auflisten, etwa einen fehlenden Test oder Alarm oder eine ausgelassene Prüfung auf Staging.</translation>
    </message>
    <message>
        <source>Write what went well, what went poorly, and where there was luck.</source>
        <translation>Aufschreiben, was gut lief, was schlecht lief und wo wir Glück hatten.</translation>
    </message>
    <message>
        <source>Each action has an owner and a date, within a week or within a month.</source>
        <translation>Zu jeder Maßnahme gehören eine zuständige Person und ein Termin, binnen einer Woche oder eines Monats.</translation>
    </message>
    <message>
        <source>At least one action prevents it, and is tracked in the backlog.</source>
        <translation>Mindestens eine Maßnahme verhindert eine Wiederholung und wird im Backlog verfolgt.</translation>
    </message>
    <message>
        <source>Systemic weaknesses become actions tagged tech-debt.</source>
        <translation>Aus systemischen Schwachstellen werden Maßnahmen mit dem Tag tech-debt.</translation>
    </message>
    <message>
        <source>All raw evidence is linked or archived in the postmortem before its retention ends.</source>
        <translation>Alle Rohbelege sind im Postmortem verlinkt oder archiviert, bevor ihre Aufbewahrung endet.</translation>
    </message>
    <message>
        <source>Review it. Draft, review, final.</source>
        <translation>Prüfen lassen. Entwurf, Review, final.</translation>
    </message>
    <message>
        <source>Link the design and product documents that it concerns.</source>
        <translation>Betroffene Design- und Produktdokumente verlinken.</translation>
    </message>
    <message>
        <source>Share it with all of engineering.</source>
        <translation>Mit allen technischen Teams teilen.</translation>
    </message>
    <message>
        <source>Follow the actions until they are done.</source>
        <translation>Maßnahmen verfolgen, bis sie erledigt sind.</translation>
    </message>
    <message>
        <source>Update the runbook with what was learnt.</source>
        <translation>Das Runbook um das Gelernte ergänzen.</translation>
    </message>
    <message>
        <source>Put into the backlog what a machine could do next time.</source>
        <translation>Ins Backlog aufnehmen, was beim nächsten Mal eine Maschine erledigen könnte.</translation>
    </message>
    <message>
        <source>Tune the alerts that were late, missing or noise.</source>
        <translation>Alarme nachbessern, die zu spät kamen, fehlten oder nur Rauschen waren.</translation>
    </message>
    <message>
        <source>Compare with earlier incidents. Time to acknowledge, time to recover, what comes back.</source>
        <translation>Mit früheren Störungen vergleichen. Zeit bis zur Bestätigung, Zeit bis zur Wiederherstellung, was wiederkehrt.</translation>
    </message>
    <message>
        <source>Who notices?</source>
        <translation>Wer bemerkt es?</translation>
    </message>
    <message>
        <source>Everybody, or the service is down</source>
        <translation>Alle, oder der Dienst ist ausgefallen</translation>
    </message>
    <message>
        <source>Many, or something important is broken</source>
        <translation>Viele, oder etwas Wichtiges ist gestört</translation>
    </message>
    <message>
        <source>Some, or something small is broken</source>
        <translation>Einige, oder etwas Kleines ist gestört</translation>
    </message>
    <message>
        <source>Many, but only in one region or group</source>
        <translation>Viele, aber nur in einer Region oder Gruppe</translation>
    </message>
    <message>
        <source>Hardly anybody</source>
        <translation>Kaum jemand</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Is data at risk?</source>
        <translation>Sind Daten in Gefahr?</translation>
    </message>
    <message>
        <source>Data is lost, or has got into the wrong hands</source>
        <translation>Daten sind verloren oder in falsche Hände geraten</translation>
    </message>
    <message>
        <source>It may be, or copies have drifted apart</source>
        <translation>Vielleicht, oder Kopien weichen voneinander ab</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Does it cost money now?</source>
        <translation>Kostet es jetzt Geld?</translation>
    </message>
    <message>
        <source>Nobody can pay, order or sign in</source>
        <translation>Niemand kann bezahlen, bestellen oder sich anmelden</translation>
    </message>
    <message>
        <source>Less than usual comes in</source>
        <translation>Es kommt weniger herein als sonst</translation>
    </message>
    <message>
        <source>Not yet, but it will if it lasts</source>
        <translation>Noch nicht, wohl aber, wenn es anhält</translation>
    </message>
    <message>
        <source>Is there a way around it?</source>
        <translation>Gibt es einen Workaround?</translation>
    </message>
    <message>
        <source>Yes, but a costly one</source>
        <translation>Ja, aber einen aufwendigen</translation>
    </message>
    <message>
        <source>Yes, and users find it</source>
        <translation>Ja, und Nutzende finden ihn</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>The last change and the errors go together. The usual first choice.</source>
        <translation>Die letzte Änderung und die Fehler fallen zusammen. Meist die erste Wahl.</translation>
    </message>
    <message>
        <source>Takes back whatever else came with the change. A migration may not go back.</source>
        <translation>Nimmt alles zurück, was sonst noch mit der Änderung kam. Eine Migration lässt sich womöglich nicht zurückrollen.</translation>
    </message>
    <message>
        <source>The former version runs everywhere, and the error rate falls within 10 minutes.</source>
        <translation>Überall läuft die frühere Version, und die Fehlerrate geht binnen 10 Minuten zurück.</translation>
    </message>
    <message>
        <source>Scale up</source>
        <translation>Hochskalieren</translation>
    </message>
    <message>
        <source>Something is full or too slow for the load.</source>
        <translation>Etwas ist voll oder für die Last zu langsam.</translation>
    </message>
    <message>
        <source>Moves the load on to what comes next, such as the database. Costs money.</source>
        <translation>Verlagert die Last auf das, was als Nächstes kommt, etwa die Datenbank. Kostet Geld.</translation>
    </message>
    <message>
        <source>Saturation and latency fall, and so does the error rate.</source>
        <translation>Auslastung und Latenz gehen zurück, die Fehlerrate ebenso.</translation>
    </message>
    <message>
        <source>One feature is the cause, and it has a flag.</source>
        <translation>Eine einzelne Funktion ist die Ursache und hat ein Flag.</translation>
    </message>
    <message>
        <source>Users lose the feature. Other flags may depend on it.</source>
        <translation>Nutzende verlieren die Funktion. Andere Flags können davon abhängen.</translation>
    </message>
    <message>
        <source>The feature is gone for users, and the errors with it.</source>
        <translation>Die Funktion ist für Nutzende weg, und die Fehler sind es auch.</translation>
    </message>
    <message>
        <source>Redirect traffic</source>
        <translation>Traffic umleiten</translation>
    </message>
    <message>
        <source>A region or zone is unhealthy, and another is well.</source>
        <translation>Eine Region oder Zone ist gestört, eine andere nicht.</translation>
    </message>
    <message>
        <source>The healthy region has to bear the load of both. Data may be behind there.</source>
        <translation>Die gesunde Region muss die Last beider tragen. Daten können dort älter sein.</translation>
    </message>
    <message>
        <source>The unhealthy region gets no more requests. The healthy one stays so.</source>
        <translation>Die gestörte Region bekommt keine Anfragen mehr. Die gesunde bleibt gesund.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Stale or broken data comes from a cache.</source>
        <translation>Veraltete oder defekte Daten kommen aus einem Cache.</translation>
    </message>
    <message>
        <source>For a while everything goes to what lies behind it.</source>
        <translation>Eine Zeit lang geht alles an die Systeme dahinter.</translation>
    </message>
    <message>
        <source>Fresh data is served, and the load stays bearable.</source>
        <translation>Frische Daten werden geliefert, und die Last bleibt tragbar.</translation>
    </message>
    <message>
        <source>Forward fix</source>
        <translation>Forward-Fix</translation>
    </message>
    <message>
        <source>A rollback isn&apos;t possible, or would take back something that must stay. Needs approval at the two gravest levels.</source>
        <translation>Ein Rollback ist nicht möglich oder würde etwas zurücknehmen, das bleiben muss. Braucht auf den beiden höchsten Stufen eine Freigabe.</translation>
    </message>
    <message>
        <source>Something new, made in a hurry. It may not help, or break more. Keep the rollback ready.</source>
        <translation>Etwas Neues, in Eile gemacht. Hilft womöglich nicht oder macht mehr kaputt. Rollback bereithalten.</translation>
    </message>
    <message>
        <source>It was tested on something other than production. The error rate falls within 10 minutes.</source>
        <translation>Außerhalb der Produktion getestet. Die Fehlerrate geht binnen 10 Minuten zurück.</translation>
    </message>
    <message>
        <source>Several services are affected, and it isn&apos;t clear which one fails first.</source>
        <translation>Mehrere Dienste sind betroffen, und es ist unklar, welcher zuerst ausfällt.</translation>
    </message>
    <message>
        <source>Several services are degraded ({systems}). Which one is restored first?</source>
        <translation>Mehrere Dienste sind beeinträchtigt ({systems}). Welcher wird zuerst wiederhergestellt?</translation>
    </message>
    <message>
        <source>What most users need</source>
        <translation>Was die meisten Nutzenden brauchen</translation>
    </message>
    <message>
        <source>Of {systems}, what most users need is restored first.</source>
        <translation>Von {systems} wird zuerst wiederhergestellt, was die meisten Nutzenden brauchen.</translation>
    </message>
    <message>
        <source>What the others depend on</source>
        <translation>Wovon die anderen abhängen</translation>
    </message>
    <message>
        <source>Of {systems}, what the others depend on is restored first.</source>
        <translation>Von {systems} wird zuerst wiederhergestellt, wovon die anderen abhängen.</translation>
    </message>
    <message>
        <source>What loses data or money</source>
        <translation>Wo Daten oder Geld verloren gehen</translation>
    </message>
    <message>
        <source>Of {systems}, what loses data or money is restored first.</source>
        <translation>Von {systems} wird zuerst wiederhergestellt, wo Daten oder Geld verloren gehen.</translation>
    </message>
    <message>
        <source>Find the failing part first</source>
        <translation>Erst den gestörten Teil finden</translation>
    </message>
    <message>
        <source>Before one of {systems} is restored, the failing part is found.</source>
        <translation>Bevor etwas von {systems} wiederhergestellt wird, wird der gestörte Teil gesucht.</translation>
    </message>
    <message>
        <source>A deployment and a traffic spike came together, so that either may be the cause.</source>
        <translation>Ein Deployment und eine Lastspitze fielen zusammen, sodass beides die Ursache sein kann.</translation>
    </message>
    <message>
        <source>A change ({change}) and more traffic came at about the same time. Which is taken for the cause first?</source>
        <translation>Eine Änderung ({change}) und mehr Traffic kamen etwa gleichzeitig. Was gilt zuerst als Ursache?</translation>
    </message>
    <message>
        <source>The deployment. Roll back</source>
        <translation>Das Deployment. Zurückrollen</translation>
    </message>
    <message>
        <source>The deployment is taken for the cause first, and rolled back.</source>
        <translation>Das Deployment gilt zuerst als Ursache und wird zurückgerollt.</translation>
    </message>
    <message>
        <source>The traffic. Scale or shed load</source>
        <translation>Der Traffic. Skalieren oder Last abwerfen</translation>
    </message>
    <message>
        <source>The traffic is taken for the cause first.</source>
        <translation>Der Traffic gilt zuerst als Ursache.</translation>
    </message>
    <message>
        <source>Compare their times with the first error</source>
        <translation>Zeitpunkte mit dem ersten Symptom vergleichen</translation>
    </message>
    <message>
        <source>Deployment and traffic are compared with the time of the first error.</source>
        <translation>Deployment und Traffic werden mit dem Zeitpunkt des ersten Symptoms verglichen.</translation>
    </message>
    <message>
        <source>The rollback that is preferred would also take back a critical fix that has nothing to do with it.</source>
        <translation>Der bevorzugte Rollback würde auch eine kritische Korrektur zurücknehmen, die nichts damit zu tun hat.</translation>
    </message>
    <message>
        <source>Rolling back {change} would also revert [the other fix]. Roll back all the same, or try a targeted forward fix?</source>
        <translation>Ein Rollback ({change}) würde auch [die andere Korrektur] zurücknehmen. Trotzdem zurückrollen oder einen gezielten Forward-Fix versuchen?</translation>
    </message>
    <message>
        <source>Roll back, and bring the fix back afterwards</source>
        <translation>Zurückrollen und die Korrektur danach wieder einspielen</translation>
    </message>
    <message>
        <source>Rolled back although it reverts another fix, which is brought back afterwards.</source>
        <translation>Zurückgerollt, obwohl das eine andere Korrektur zurücknimmt; sie wird danach wieder eingespielt.</translation>
    </message>
    <message>
        <source>A targeted forward fix. Keep the rollback ready</source>
        <translation>Gezielter Forward-Fix. Rollback bereithalten</translation>
    </message>
    <message>
        <source>A targeted forward fix is tried, approved, with the rollback as a fallback.</source>
        <translation>Ein gezielter Forward-Fix wird mit Freigabe versucht, der Rollback bleibt als Rückfalloption.</translation>
    </message>
    <message>
        <source>Another mitigation</source>
        <translation>Andere Eindämmung</translation>
    </message>
    <message>
        <source>Neither rollback nor forward fix; another mitigation is chosen.</source>
        <translation>Weder Rollback noch Forward-Fix; eine andere Eindämmung wird gewählt.</translation>
    </message>
    <message>
        <source>The severity could be either of two adjacent levels.</source>
        <translation>Beim Schweregrad kommen zwei benachbarte Stufen infrage.</translation>
    </message>
    <message>
        <source>The impact is ambiguous. {users} are affected, but only in {regions}. Is it {levels}?</source>
        <translation>Die Auswirkung ist nicht eindeutig. Betroffen: {users}, aber nur in {regions}. Ist es {levels}?</translation>
    </message>
    <message>
        <source>Keep the graver</source>
        <translation>Die höhere Stufe beibehalten</translation>
    </message>
    <message>
        <source>The severity stays {severity}; in doubt the graver level holds.</source>
        <translation>Der Schweregrad bleibt {severity}; im Zweifel gilt die höhere Stufe.</translation>
    </message>
    <message>
        <source>Weigh it with the severity helper</source>
        <translation>Mit der Schweregrad-Hilfe abwägen</translation>
    </message>
    <message>
        <source>The severity is weighed again.</source>
        <translation>Der Schweregrad wird erneut abgewogen.</translation>
    </message>
    <message>
        <source>Graver still</source>
        <translation>Noch schwerer</translation>
    </message>
    <message>
        <source>The severity is raised by one level.</source>
        <translation>Der Schweregrad wird um eine Stufe erhöht.</translation>
    </message>
    <message>
        <source>It is mitigated, but the root cause isn&apos;t known.</source>
        <translation>Die Störung ist eingedämmt, aber die Ursache ist nicht bekannt.</translation>
    </message>
    <message>
        <source>After {mitigation} the root cause is still not identified. Does the incident stay open for the investigation, or close with a follow-up?</source>
        <translation>Nach der Eindämmung ({mitigation}) ist die Ursache noch nicht erkannt. Bleibt die Störung zur Untersuchung offen oder wird sie mit einer Folgemaßnahme abgeschlossen?</translation>
    </message>
    <message>
        <source>Stay open and go on looking</source>
        <translation>Offen lassen und weitersuchen</translation>
    </message>
    <message>
        <source>The incident stays open until the root cause is found.</source>
        <translation>Die Störung bleibt offen, bis die Ursache gefunden ist.</translation>
    </message>
    <message>
        <source>Close with a follow-up, due in 48 hours</source>
        <translation>Mit Folgemaßnahme abschließen, fällig in 48 Stunden</translation>
    </message>
    <message>
        <source>The incident closes; a follow-up looks for the root cause within 48 hours.</source>
        <translation>Die Störung wird abgeschlossen; eine Folgemaßnahme sucht binnen 48 Stunden nach der Ursache.</translation>
    </message>
    <message>
        <source>Production is down for all users.</source>
        <translation>Die Produktion ist für alle Nutzenden ausgefallen.</translation>
    </message>
    <message>
        <source>Classify at the gravest level, page the engineer on call at once, open a war room.</source>
        <translation>Auf der höchsten Stufe einstufen, sofort die Rufbereitschaft alarmieren, Konferenz öffnen.</translation>
    </message>
    <message>
        <source>One feature is degraded, and there is a workaround.</source>
        <translation>Eine Funktion ist beeinträchtigt, und es gibt einen Workaround.</translation>
    </message>
    <message>
        <source>Classify at the second or third level, by how much the feature matters.</source>
        <translation>Auf der zweiten oder dritten Stufe einstufen, je nach Bedeutung der Funktion.</translation>
    </message>
    <message>
        <source>The newest deployment and the rise in errors go together.</source>
        <translation>Das neueste Deployment und der Anstieg der Fehler fallen zusammen.</translation>
    </message>
    <message>
        <source>Roll the deployment back as the first mitigation.</source>
        <translation>Als erste Eindämmung das Deployment zurückrollen.</translation>
    </message>
    <message>
        <source>Errors rise, and nothing was deployed.</source>
        <translation>Die Fehler nehmen zu, und nichts wurde ausgerollt.</translation>
    </message>
    <message>
        <source>Look at the infrastructure. Capacity, DNS, third parties.</source>
        <translation>Infrastruktur prüfen. Kapazität, DNS, Drittanbieter.</translation>
    </message>
    <message>
        <source>It was mitigated, and the error rate is still high.</source>
        <translation>Die Störung ist eingedämmt, die Fehlerrate aber weiterhin hoch.</translation>
    </message>
    <message>
        <source>Check that the mitigation reached the right target. No better after 10 minutes, escalate one level.</source>
        <translation>Prüfen, ob die Eindämmung am richtigen Ziel angekommen ist. Hat sich nach 10 Minuten nichts gebessert, um eine Stufe eskalieren.</translation>
    </message>
    <message>
        <source>Several causes are possible.</source>
        <translation>Mehrere Ursachen sind möglich.</translation>
    </message>
    <message>
        <source>Follow the hypothesis with the strongest evidence in logs and traces first.</source>
        <translation>Zuerst der Hypothese nachgehen, die Logs und Traces am besten belegen.</translation>
    </message>
    <message>
        <source>A rollback would take back a security patch.</source>
        <translation>Ein Rollback würde einen Sicherheitspatch zurücknehmen.</translation>
    </message>
    <message>
        <source>Try a targeted forward fix, approved. Keep the rollback as a fallback.</source>
        <translation>Einen gezielten Forward-Fix mit Freigabe versuchen. Den Rollback als Rückfalloption behalten.</translation>
    </message>
    <message>
        <source>It is resolved, and the root cause is unknown.</source>
        <translation>Die Störung ist behoben, und die Ursache ist unbekannt.</translation>
    </message>
    <message>
        <source>Close it, and open a follow-up investigation that is due in 48 hours.</source>
        <translation>Abschließen und als Folgemaßnahme eine Untersuchung anlegen, fällig in 48 Stunden.</translation>
    </message>
    <message>
        <source>The postmortem shows a systemic weakness.</source>
        <translation>Das Postmortem zeigt eine systemische Schwachstelle.</translation>
    </message>
    <message>
        <source>Make actions of it, tagged tech-debt, and see that they are tracked.</source>
        <translation>Daraus Maßnahmen mit dem Tag tech-debt machen und darauf achten, dass sie verfolgt werden.</translation>
    </message>
    <message>
        <source>Does the plan end what customers suffer from, or does it chase noise?</source>
        <translation>Beendet der Plan, worunter die Kunden leiden, oder läuft er Rauschen hinterher?</translation>
    </message>
    <message>
        <source>What was tried, and what came of it?</source>
        <translation>Was wurde versucht, und was kam dabei heraus?</translation>
    </message>
    <message>
        <source>What is the best hypothesis now? What would disprove it?</source>
        <translation>Was ist jetzt die beste Hypothese? Was würde sie widerlegen?</translation>
    </message>
    <message>
        <source>Who else is needed?</source>
        <translation>Wer wird noch gebraucht?</translation>
    </message>
    <message>
        <source>Is it time to escalate? Early is better than late.</source>
        <translation>Ist es Zeit, zu eskalieren? Lieber früh als spät.</translation>
    </message>
    <message>
        <source>Can the impact be stopped while the cause is still looked for?</source>
        <translation>Lässt sich die Auswirkung stoppen, während die Ursache noch gesucht wird?</translation>
    </message>
    <message>
        <source>What else would explain what you see?</source>
        <translation>Was würde das Beobachtete sonst noch erklären?</translation>
    </message>
    <message>
        <source>How will an executive read the next update? What will they ask?</source>
        <translation>Wie wird die Geschäftsleitung die nächste Statusmeldung lesen? Was wird sie fragen?</translation>
    </message>
    <message>
        <source>How does the last message sound to somebody who can&apos;t work right now? Is it clear and candid enough?</source>
        <translation>Wie klingt die letzte Mitteilung für jemanden, der gerade nicht arbeiten kann? Ist sie klar und offen genug?</translation>
    </message>
    <message>
        <source>Nobody has been told yet. Who is waiting for a word?</source>
        <translation>Noch ist niemand informiert. Wer wartet auf Nachricht?</translation>
    </message>
    <message>
        <source>Do the newest facts change how far it reaches? If so, say what the goal is now.</source>
        <translation>Ändern die neuesten Fakten, wie weit die Störung reicht? Falls ja: Was ist jetzt das Ziel?</translation>
    </message>
    <message>
        <source>Is there a better way to mitigate by now? If the plan changes, say so aloud.</source>
        <translation>Gibt es inzwischen einen besseren Weg der Eindämmung? Falls sich der Plan ändert, das laut sagen.</translation>
    </message>
    <message>
        <source>Somebody said that it is no better. Is it aimed at the right target?</source>
        <translation>Jemand hat gesagt, es habe sich nichts gebessert. Zielt die Eindämmung auf das Richtige?</translation>
    </message>
    <message>
        <source>If this lasts for hours more, what would you wish you had begun now?</source>
        <translation>Wenn es noch Stunden dauert: Was hätten wir dann gern jetzt schon begonnen?</translation>
    </message>
    <message>
        <source>The severity was classified within 5 minutes of detection.</source>
        <translation>Der Schweregrad wurde binnen 5 Minuten nach der Erkennung eingestuft.</translation>
    </message>
    <message>
        <source>A commander was named and acknowledged it in the channel.</source>
        <translation>Die Einsatzleitung wurde benannt und hat das im Kanal bestätigt.</translation>
    </message>
    <message>
        <source>The timeline has all key events, to the minute.</source>
        <translation>Der Verlauf enthält alle wichtigen Ereignisse auf die Minute genau.</translation>
    </message>
    <message>
        <source>The mitigation brought error rate or availability back to what it was before.</source>
        <translation>Die Eindämmung brachte Fehlerrate oder Verfügbarkeit auf den vorherigen Stand zurück.</translation>
    </message>
    <message>
        <source>Stakeholders got at least one update during the incident.</source>
        <translation>Stakeholder erhielten während der Störung mindestens eine Statusmeldung.</translation>
    </message>
    <message>
        <source>A blameless postmortem exists within 48 hours of the resolution.</source>
        <translation>Binnen 48 Stunden nach der Behebung gibt es ein Postmortem ohne Schuldzuweisung.</translation>
    </message>
    <message>
        <source>At least one preventive action is tracked in the backlog.</source>
        <translation>Mindestens eine vorbeugende Maßnahme wird im Backlog verfolgt.</translation>
    </message>
    <message>
        <source>Raw evidence (logs, traces, dashboards) is linked or archived in the postmortem.</source>
        <translation>Rohbelege (Logs, Traces, Dashboards) sind im Postmortem verlinkt oder archiviert.</translation>
    </message>
    <message>
        <source>The postmortem was shared with all of engineering.</source>
        <translation>Das Postmortem wurde mit allen technischen Teams geteilt.</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>INCIDENT UPDATE - {severity} - {now}</source>
        <translation>STATUSMELDUNG ZUR STÖRUNG - {severity} - {now}</translation>
    </message>
    <message>
        <source>INCIDENT UPDATE - {severity} - {now}

Status: {status}

Summary: {title}

Current impact: {impact}

Current actions: {mitigation}

Next update: {next-update}</source>
        <translation>STATUSMELDUNG ZUR STÖRUNG - {severity} - {now}

Status: {status}

Zusammenfassung: {title}

Aktuelle Auswirkung: {impact}

Laufende Maßnahmen: {mitigation}

Nächste Statusmeldung: {next-update}</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Kurzfassung für die Leitung</translation>
    </message>
    <message>
        <source>EXECUTIVE SUMMARY - {key} {title}</source>
        <translation>KURZFASSUNG FÜR DIE LEITUNG - {key} {title}</translation>
    </message>
    <message>
        <source>EXECUTIVE SUMMARY - {key} {title}

Duration: {began} to [end, or ongoing] ({duration})
Severity: {severity}
Impact: {impact}
Users affected: {users}
Revenue: [estimate, or none]

What happened: [two or three sentences]

Current status: {status}

Next steps: [postmortem date, actions]</source>
        <translation>KURZFASSUNG FÜR DIE LEITUNG - {key} {title}

Dauer: {began} bis [Ende oder andauernd] ({duration})
Schweregrad: {severity}
Auswirkung: {impact}
Betroffene Nutzende: {users}
Umsatz: [Schätzung oder keine Auswirkung]

Was geschah: [zwei oder drei Sätze]

Aktueller Stand: {status}

Nächste Schritte: [Termin des Postmortems, Maßnahmen]</translation>
    </message>
    <message>
        <source>Word to customers</source>
        <translation>Mitteilung an Kunden</translation>
    </message>
    <message>
        <source>{systems}: what is happening</source>
        <translation>{systems}: aktueller Stand</translation>
    </message>
    <message>
        <source>Something is wrong at our end: [what, in plain words].

Impact: {impact}

Workaround: {workaround}

We are working on it. The next word from us comes by {next-update}.

Last updated: {now}</source>
        <translation>Bei uns stimmt etwas nicht: [was, in einfachen Worten].

Auswirkung: {impact}

Workaround: {workaround}

Wir arbeiten daran. Die nächste Mitteilung kommt bis {next-update}.

Zuletzt aktualisiert: {now}</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>{systems} - [Investigating, Identified, Monitoring or Resolved]</source>
        <translation>{systems} - [Untersuchung, Ursache erkannt, Beobachtung oder Behoben]</translation>
    </message>
    <message>
        <source>Impact: {impact}
Current status: We are aware of [what users notice]. {mitigation}
Next update: We will write again by {next-update}.</source>
        <translation>Auswirkung: {impact}
Aktueller Stand: Uns ist bekannt: [was Nutzende bemerken]. {mitigation}
Nächste Meldung: Wir melden uns bis {next-update} wieder.</translation>
    </message>
    <message>
        <source>E-mail to users</source>
        <translation>E-Mail an Nutzende</translation>
    </message>
    <message>
        <source>{systems}: service disruption - {now}</source>
        <translation>{systems}: Dienst gestört - {now}</translation>
    </message>
    <message>
        <source>Since {began} we have had a problem with {systems}: [what it is, briefly].

Impact: {impact}
Duration: {began} to [end, or ongoing]
Current status: [resolved, or under investigation]

What we are doing: {mitigation}

We are sorry for the trouble. If you have questions, write to [support channel].</source>
        <translation>Seit {began} haben wir ein Problem mit {systems}: [was es ist, kurz].

Auswirkung: {impact}
Dauer: {began} bis [Ende oder andauernd]
Aktueller Stand: [behoben oder in Untersuchung]

Was wir unternehmen: {mitigation}

Wir bitten um Entschuldigung. Fragen bitte an [Supportkanal].</translation>
    </message>
    <message>
        <source>Short internal status</source>
        <translation>Kurzer interner Stand</translation>
    </message>
    <message>
        <source>{key} {severity} {status}, {duration} so far. {title}
Impact: {impact} ({users}, {regions})
We think: {hypothesis}
Doing: {mitigation}
Commander: {commander}. Channel: {channel}. Next update by {next-update}.</source>
        <translation>{key} {severity} {status}, bisher {duration}. {title}
Auswirkung: {impact} ({users}, {regions})
Wir vermuten: {hypothesis}
Wir tun: {mitigation}
Einsatzleitung: {commander}. Kanal: {channel}. Nächste Statusmeldung bis {next-update}.</translation>
    </message>
    <message>
        <source>Short word to customers (WhatsApp, SMS)</source>
        <translation>Kurze Mitteilung an Kunden (WhatsApp, SMS)</translation>
    </message>
    <message>
        <source>We know of a problem with {systems}, and we are sorry. We are on it.
What you may notice: {impact}
Next message by {next-update}.</source>
        <translation>Wir wissen von einem Problem mit {systems} und bitten um Entschuldigung. Wir arbeiten daran.
Was davon zu bemerken ist: {impact}
Nächste Mitteilung bis {next-update}.</translation>
    </message>
    <message>
        <source>A workaround for users</source>
        <translation>Workaround für Nutzende</translation>
    </message>
    <message>
        <source>{systems}: a way around the problem</source>
        <translation>{systems}: Workaround für das Problem</translation>
    </message>
    <message>
        <source>Until it is fixed, this helps: {workaround}

What doesn&apos;t work: {impact}
We write again as soon as it does.</source>
        <translation>Bis zur Behebung hilft Folgendes: {workaround}

Was nicht funktioniert: {impact}
Sobald es behoben ist, melden wir uns wieder.</translation>
    </message>
    <message>
        <source>Resolved, with thanks</source>
        <translation>Behoben, mit Dank</translation>
    </message>
    <message>
        <source>RESOLVED - {key} {title}</source>
        <translation>BEHOBEN - {key} {title}</translation>
    </message>
    <message>
        <source>RESOLVED - {key} {title}

It lasted from {began} ({duration}). Severity: {severity}.
What ended it: {mitigation}
Root cause: [in a sentence, or: not yet known, follow-up by DATE]

Thank you to all who helped: [names].
The postmortem is on [date]; its owner is [name].</source>
        <translation>BEHOBEN - {key} {title}

Beginn: {began} (Dauer: {duration}). Schweregrad: {severity}.
Beendet durch: {mitigation}
Ursache: [in einem Satz oder: noch nicht bekannt, Folgemaßnahme bis DATUM]

Danke an alle, die geholfen haben: [Namen].
Das Postmortem ist am [Datum]; zuständig ist [Name].</translation>
    </message>
    <message>
        <source>Resolved, to customers</source>
        <translation>Behoben, an Kunden</translation>
    </message>
    <message>
        <source>{systems} - Resolved</source>
        <translation>{systems} - Behoben</translation>
    </message>
    <message>
        <source>The problem with {systems} is over. It lasted from {began} to [end].

What you may have noticed: {impact}
What we did: {mitigation}

We are sorry for the trouble, and thank you for your patience.</source>
        <translation>Das Problem mit {systems} ist behoben. Es bestand von {began} bis [Ende].

Was davon zu bemerken war: {impact}
Was wir unternommen haben: {mitigation}

Wir bitten um Entschuldigung und danken für die Geduld.</translation>
    </message>
    <message>
        <source>Handoff note</source>
        <translation>Übergabenotiz</translation>
    </message>
    <message>
        <source>HANDOFF - {key} {title}</source>
        <translation>ÜBERGABE - {key} {title}</translation>
    </message>
    <message>
        <source>HANDOFF - {key} {title}, {severity}, {status}

Where it stands: {impact}
We think: {hypothesis}
Done so far: {mitigation}
Tried and ruled out: [list]
Open tasks: [task, owner, until when]
Promised: next update by {next-update}
Coming up: [maintenance, known risks]
Recently: [related incidents, what was learnt]

Now in command: [name]. Please answer &quot;I have it&quot;.</source>
        <translation>ÜBERGABE - {key} {title}, {severity}, {status}

Aktueller Stand: {impact}
Wir vermuten: {hypothesis}
Bisher unternommen: {mitigation}
Versucht und ausgeschlossen: [Liste]
Offene Aufgaben: [Aufgabe, zuständig, bis wann]
Zugesagt: nächste Statusmeldung bis {next-update}
Steht bevor: [Wartung, bekannte Risiken]
Zuletzt: [verwandte Störungen, Lehren daraus]

Neue Einsatzleitung: [Name]. Bitte mit „Ich übernehme“ antworten.</translation>
    </message>
    <message>
        <source>Invitation to the postmortem</source>
        <translation>Einladung zum Postmortem</translation>
    </message>
    <message>
        <source>Postmortem: {key} - {title}</source>
        <translation>Postmortem: {key} - {title}</translation>
    </message>
    <message>
        <source>Incident: {key} {title}
Severity: {severity}
Duration: {duration}

We look at what happened, to understand the causes and keep it from coming back. It is about the system, not about who did what.
Please read the timeline beforehand.

Agenda
1. Timeline
2. Root cause (5 whys)
3. Contributing factors
4. Actions</source>
        <translation>Störung: {key} {title}
Schweregrad: {severity}
Dauer: {duration}

Wir sehen uns an, was geschehen ist, um die Ursachen zu verstehen und eine Wiederholung zu verhindern. Es geht um das System, nicht darum, wer was getan hat.
Bitte vorher den Verlauf lesen.

Agenda
1. Verlauf
2. Ursache (5-Why-Analyse)
3. Beitragende Umstände
4. Maßnahmen</translation>
    </message>
    <message>
        <source>Stay calm. Others take their calm from you.</source>
        <translation>Ruhe bewahren. Ruhe überträgt sich auf die anderen.</translation>
    </message>
    <message>
        <source>Keep messages short and clear.</source>
        <translation>Mitteilungen kurz und klar halten.</translation>
    </message>
    <message>
        <source>Fix first. Nobody is to blame; look at what the system allowed.</source>
        <translation>Erst beheben. Niemand ist schuld; entscheidend ist, was das System zugelassen hat.</translation>
    </message>
    <message>
        <source>Write everything down as it happens. Nobody remembers at 09:00 what was said at 03:00.</source>
        <translation>Alles sofort aufschreiben. Um 09:00 weiß niemand mehr, was um 03:00 gesagt wurde.</translation>
    </message>
    <message>
        <source>Escalate early rather than late.</source>
        <translation>Lieber früh eskalieren als spät.</translation>
    </message>
    <message>
        <source>Rotate the commander when it lasts long. Tired people decide badly.</source>
        <translation>Bei langer Dauer die Einsatzleitung wechseln. Wer müde ist, entscheidet schlecht.</translation>
    </message>
    <message>
        <source>Watch how responders are doing. Offer a swap, a break, another scribe.</source>
        <translation>Auf das Befinden der Beteiligten achten. Ablösung, Pause oder Verstärkung beim Protokoll anbieten.</translation>
    </message>
    <message>
        <source>There is one source of truth for where the incident stands. It is this one.</source>
        <translation>Für den Stand der Störung gibt es nur eine verbindliche Quelle: diese hier.</translation>
    </message>
    <message>
        <source>Everything has one owner. A handover counts when the successor has said so.</source>
        <translation>Für alles ist genau eine Person zuständig. Eine Übergabe gilt erst, wenn die nächste Person sie bestätigt hat.</translation>
    </message>
    <message>
        <source>Without a severity nobody knows how urgent it is. Classify first.</source>
        <translation>Ohne Schweregrad weiß niemand, wie dringend es ist. Zuerst einstufen.</translation>
    </message>
    <message>
        <source>Beware of the first idea. After 15 minutes without evidence, go on to the next.</source>
        <translation>Vorsicht vor der ersten Idee. Nach 15 Minuten ohne Belege zur nächsten übergehen.</translation>
    </message>
    <message>
        <source>The time to recover counts, not the beauty of the fix.</source>
        <translation>Es zählt die Zeit bis zur Wiederherstellung, nicht die Schönheit der Lösung.</translation>
    </message>
    <message>
        <source>Be honest about what you know and what you don&apos;t.</source>
        <translation>Ehrlich sagen, was bekannt ist und was nicht.</translation>
    </message>
    <message>
        <source>Give an estimate only when you are confident. Otherwise say when you will write next.</source>
        <translation>Eine Schätzung nur nennen, wenn sie verlässlich ist. Sonst sagen, wann die nächste Mitteilung kommt.</translation>
    </message>
    <message>
        <source>At the gravest levels, tell people more often than seems necessary.</source>
        <translation>Auf den höchsten Stufen öfter informieren, als nötig scheint.</translation>
    </message>
    <message>
        <source>Fit the words to who reads them, be it an engineer, an executive or a customer.</source>
        <translation>Die Worte danach wählen, wer sie liest: Technik, Geschäftsleitung oder Kunden.</translation>
    </message>
    <message>
        <source>Treat an incident as a chance to learn.</source>
        <translation>Eine Störung als Gelegenheit zum Lernen nutzen.</translation>
    </message>
    <message>
        <source>See the actions of a postmortem through. The same incident comes back to those who don&apos;t.</source>
        <translation>Die Maßnahmen aus dem Postmortem zu Ende bringen. Sonst kehrt dieselbe Störung zurück.</translation>
    </message>
    <message>
        <source>Review the runbooks regularly, and after each incident that used them.</source>
        <translation>Runbooks regelmäßig prüfen, außerdem nach jeder Störung, in der sie benutzt wurden.</translation>
    </message>
    <message>
        <source>Practise with game days and fire drills.</source>
        <translation>Mit Übungstagen und Probealarmen üben.</translation>
    </message>
    <message>
        <source>Make it safe to report a problem. Who is punished once reports nothing again.</source>
        <translation>Probleme müssen sich gefahrlos melden lassen. Wer einmal dafür bestraft wird, meldet nie wieder etwas.</translation>
    </message>
    <message>
        <source>A runbook begins with the alert that leads to it, then symptoms, diagnosis, remedy, rollback, verification.</source>
        <translation>Ein Runbook beginnt mit dem Alarm, der dorthin führt; dann folgen Symptome, Diagnose, Abhilfe, Rollback, Überprüfung.</translation>
    </message>
    <message>
        <source>Give commands that can be copied as they are, with the output to expect and what an error looks like.</source>
        <translation>Befehle so angeben, dass sie sich unverändert kopieren lassen, mit der erwarteten Ausgabe und dem Aussehen eines Fehlers.</translation>
    </message>
    <message>
        <source>Link dashboards, logs and documentation. Say when to escalate, to whom, and how to reach them.</source>
        <translation>Dashboards, Logs und Dokumentation verlinken. Angeben, wann und an wen zu eskalieren ist und wie diese Stelle erreichbar ist.</translation>
    </message>
    <message>
        <source>Keep runbooks under version control, and date the last time somebody followed them.</source>
        <translation>Runbooks in der Versionsverwaltung halten und das Datum vermerken, an dem sie zuletzt befolgt wurden.</translation>
    </message>
    <message>
        <source>An alert is worth a night&apos;s sleep if a person has to act on it now. Everything else can wait for the morning.</source>
        <translation>Ein Alarm ist den gestörten Schlaf wert, wenn jemand sofort handeln muss. Alles andere hat Zeit bis zum Morgen.</translation>
    </message>
    <message>
        <source>When several alerts fire, take the one closest to users first, then the one the others depend on.</source>
        <translation>Bei mehreren Alarmen zuerst den nehmen, der den Nutzenden am nächsten ist, dann den, von dem die anderen abhängen.</translation>
    </message>
    <message>
        <source>Note each alert that was noise. Three times is a pattern, and a pattern gets tuned.</source>
        <translation>Jeden Alarm notieren, der nur Rauschen war. Dreimal ist ein Muster, und bei einem Muster wird der Alarm nachjustiert.</translation>
    </message>
    <message>
        <source>Compare incidents now and then. What comes back shows where reliability is worth its money.</source>
        <translation>Störungen von Zeit zu Zeit vergleichen. Was wiederkehrt, zeigt, wo sich Zuverlässigkeit auszahlt.</translation>
    </message>
    <message>
        <source>Logs rotate. What isn&apos;t kept within the first quarter of an hour may be gone when it is needed.</source>
        <translation>Logs rotieren. Was nicht in der ersten Viertelstunde gesichert wird, fehlt womöglich, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>EXERCISE: game day with SEV1 to SEV4</source>
        <translation>ÜBUNG: Übungstag mit SEV1 bis SEV4</translation>
    </message>
    <message>
        <source>Practise a response with roles, clocks and guardrails as in earnest. Everything says that it is an exercise.</source>
        <translation>Einen Einsatz mit Rollen, Fristen und Leitplanken üben wie im Ernstfall. Überall steht, dass es eine Übung ist.</translation>
    </message>
    <message>
        <source>Exercise: a complete outage, revenue is lost, or data is at risk.</source>
        <translation>Übung: vollständiger Ausfall, Umsatzverlust oder Daten in Gefahr.</translation>
    </message>
    <message>
        <source>Exercise: all hands that take part. Executives are played. Updates every 15 minutes.</source>
        <translation>Übung: alle, die teilnehmen. Die Geschäftsleitung wird gespielt. Statusmeldungen alle 15 Minuten.</translation>
    </message>
    <message>
        <source>Exercise lead</source>
        <translation>Übungsleitung</translation>
    </message>
    <message>
        <source>Whoever plays the executive</source>
        <translation>Geschäftsleitung (gespielt)</translation>
    </message>
    <message>
        <source>Exercise: a major degradation that many users notice.</source>
        <translation>Übung: schwere Beeinträchtigung, die viele Nutzende bemerken.</translation>
    </message>
    <message>
        <source>Exercise: engineer on call, and escalation. Updates every 30 minutes.</source>
        <translation>Übung: Rufbereitschaft und Eskalation. Statusmeldungen alle 30 Minuten.</translation>
    </message>
    <message>
        <source>Exercise: a minor degradation, and there is a workaround.</source>
        <translation>Übung: geringe Beeinträchtigung, und es gibt einen Workaround.</translation>
    </message>
    <message>
        <source>Exercise: those who play the people on call. Updates every hour.</source>
        <translation>Übung: die gespielte Rufbereitschaft. Statusmeldungen jede Stunde.</translation>
    </message>
    <message>
        <source>Exercise: hardly anybody notices, and it isn&apos;t urgent.</source>
        <translation>Übung: Kaum jemand bemerkt es, und es ist nicht dringend.</translation>
    </message>
    <message>
        <source>Exercise: in normal working hours. Updates daily.</source>
        <translation>Übung: zu den üblichen Arbeitszeiten. Statusmeldungen täglich.</translation>
    </message>
    <message>
        <source>Knows the scenario, feeds in what happens, stops the exercise if something real does.</source>
        <translation>Kennt das Szenario, spielt die Ereignisse ein, bricht die Übung ab, wenn etwas Echtes geschieht.</translation>
    </message>
    <message>
        <source>Exercise: prepare the game day</source>
        <translation>Übung: Übungstag vorbereiten</translation>
    </message>
    <message>
        <source>The scenario is written, with what is fed in when, and what is hoped to be learnt.</source>
        <translation>Das Szenario ist geschrieben: was wann eingespielt wird und was dabei gelernt werden soll.</translation>
    </message>
    <message>
        <source>It is clear what may be touched. Rather not production.</source>
        <translation>Es ist klar, was angefasst werden darf. Möglichst nicht die Produktion.</translation>
    </message>
    <message>
        <source>Everybody knows the word that stops the exercise at once.</source>
        <translation>Alle kennen das Wort, das die Übung sofort beendet.</translation>
    </message>
    <message>
        <source>Support, executives and the next shift know that it is an exercise, and when.</source>
        <translation>Support, Geschäftsleitung und die nächste Schicht wissen, dass es eine Übung ist und wann sie stattfindet.</translation>
    </message>
    <message>
        <source>Somebody stays out of it, for what happens in earnest.</source>
        <translation>Jemand nimmt nicht teil und steht für den Ernstfall bereit.</translation>
    </message>
    <message>
        <source>Status page, customers and paging outside of the exercise are switched off or in a sandbox.</source>
        <translation>Statusseite, Mitteilungen an Kunden und Alarmierung außerhalb der Übung sind abgeschaltet oder laufen in einer Sandbox.</translation>
    </message>
    <message>
        <source>Observers know what to look at. Clarity, pace, handovers, stress.</source>
        <translation>Die Beobachtenden wissen, worauf zu achten ist. Klarheit, Tempo, Übergaben, Stress.</translation>
    </message>
    <message>
        <source>Somebody has a role they never had before.</source>
        <translation>Jemand hat eine Rolle, die für die Person neu ist.</translation>
    </message>
    <message>
        <source>Exercise: is anything real?</source>
        <translation>Übung: Geschieht etwas Echtes?</translation>
    </message>
    <message>
        <source>Every channel says at its top that this is an exercise.</source>
        <translation>In jedem Kanal steht ganz oben, dass dies eine Übung ist.</translation>
    </message>
    <message>
        <source>If something real happens, say the stop word and declare that incident on its own.</source>
        <translation>Geschieht etwas Echtes, das Stoppwort sagen und diese Störung gesondert melden.</translation>
    </message>
    <message>
        <source>Exercise: first minutes</source>
        <translation>Übung: erste Minuten</translation>
    </message>
    <message>
        <source>Exercise: find the failing part</source>
        <translation>Übung: fehlerhaften Teil finden</translation>
    </message>
    <message>
        <source>Exercise: stop the impact</source>
        <translation>Übung: Auswirkung stoppen</translation>
    </message>
    <message>
        <source>Exercise: roll back a deployment</source>
        <translation>Übung: Deployment zurückrollen</translation>
    </message>
    <message>
        <source>Exercise: roll back a database migration</source>
        <translation>Übung: Datenbankmigration zurückrollen</translation>
    </message>
    <message>
        <source>Exercise: turn a feature flag off</source>
        <translation>Übung: Feature-Flag ausschalten</translation>
    </message>
    <message>
        <source>Exercise: fail over by DNS</source>
        <translation>Übung: per DNS umschalten</translation>
    </message>
    <message>
        <source>Exercise: empty a cache</source>
        <translation>Übung: Cache leeren</translation>
    </message>
    <message>
        <source>Exercise: see that it worked</source>
        <translation>Übung: Wirkung überprüfen</translation>
    </message>
    <message>
        <source>Exercise: keep people informed</source>
        <translation>Übung: alle auf dem Laufenden halten</translation>
    </message>
    <message>
        <source>Exercise: hand over</source>
        <translation>Übung: Übergabe</translation>
    </message>
    <message>
        <source>Exercise: end it</source>
        <translation>Übung: Abschluss</translation>
    </message>
    <message>
        <source>Say in every channel that the exercise is over.</source>
        <translation>In jedem Kanal sagen, dass die Übung vorbei ist.</translation>
    </message>
    <message>
        <source>Everything that was broken or switched on purpose is as it was before.</source>
        <translation>Alles, was absichtlich gestört oder umgeschaltet wurde, ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Status page, paging and alerts are on again.</source>
        <translation>Statusseite, Alarmierung und Alarme sind wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>Monitoring is green, and stays so.</source>
        <translation>Das Monitoring ist grün und bleibt es.</translation>
    </message>
    <message>
        <source>The participants are thanked.</source>
        <translation>Den Teilnehmenden ist gedankt.</translation>
    </message>
    <message>
        <source>A final note says what was practised.</source>
        <translation>Eine Abschlussmitteilung sagt, was geübt wurde.</translation>
    </message>
    <message>
        <source>The debriefing has a date, within 48 hours.</source>
        <translation>Die Nachbesprechung hat einen Termin, innerhalb von 48 Stunden.</translation>
    </message>
    <message>
        <source>Exercise: debrief</source>
        <translation>Übung: Nachbesprechung</translation>
    </message>
    <message>
        <source>Go through the timeline together, within 48 hours.</source>
        <translation>Gemeinsam den Verlauf durchgehen, innerhalb von 48 Stunden.</translation>
    </message>
    <message>
        <source>Compare with what was hoped to be learnt.</source>
        <translation>Mit dem vergleichen, was gelernt werden sollte.</translation>
    </message>
    <message>
        <source>See which clocks were met and which were late.</source>
        <translation>Ansehen, welche Fristen eingehalten wurden und welche nicht.</translation>
    </message>
    <message>
        <source>At least one action improves the response, with an owner and a date.</source>
        <translation>Mindestens eine Maßnahme verbessert den Einsatz, mit Zuständigkeit und Datum.</translation>
    </message>
    <message>
        <source>Mend runbooks and alerts that misled.</source>
        <translation>Irreführende Runbooks und Alarme korrigieren.</translation>
    </message>
    <message>
        <source>Change the playbook where it didn&apos;t fit.</source>
        <translation>Playbook dort ändern, wo es nicht gepasst hat.</translation>
    </message>
    <message>
        <source>Set the date of the next game day.</source>
        <translation>Termin des nächsten Übungstags festlegen.</translation>
    </message>
    <message>
        <source>This is an exercise. Would you do the same in earnest? If not, say why.</source>
        <translation>Dies ist eine Übung. Würden wir im Ernstfall dasselbe tun? Falls nicht: warum?</translation>
    </message>
    <message>
        <source>EXERCISE: status update</source>
        <translation>ÜBUNG: Statusmeldung</translation>
    </message>
    <message>
        <source>EXERCISE - INCIDENT UPDATE - {severity} - {now}</source>
        <translation>ÜBUNG - STATUSMELDUNG ZUR STÖRUNG - {severity} - {now}</translation>
    </message>
    <message>
        <source>EXERCISE. Nothing is broken.

INCIDENT UPDATE - {severity} - {now}

Status: {status}

Summary: {title}

Current impact: {impact}

Current actions: {mitigation}

Next update: {next-update}

EXERCISE. Nothing is broken.</source>
        <translation>ÜBUNG. Nichts ist ausgefallen.

STATUSMELDUNG ZUR STÖRUNG - {severity} - {now}

Status: {status}

Zusammenfassung: {title}

Aktuelle Auswirkung: {impact}

Aktuelle Maßnahmen: {mitigation}

Nächste Statusmeldung: {next-update}

ÜBUNG. Nichts ist ausgefallen.</translation>
    </message>
    <message>
        <source>EXERCISE: executive summary</source>
        <translation>ÜBUNG: Kurzfassung für die Leitung</translation>
    </message>
    <message>
        <source>EXERCISE - EXECUTIVE SUMMARY - {key} {title}</source>
        <translation>ÜBUNG - KURZFASSUNG FÜR DIE LEITUNG - {key} {title}</translation>
    </message>
    <message>
        <source>EXERCISE. Nothing is broken.

EXECUTIVE SUMMARY - {key} {title}

Duration: {began} to [end, or ongoing] ({duration})
Severity: {severity}
Impact: {impact}
Users affected: {users}
Revenue: [estimate, or none]

What happened: [two or three sentences]

Current status: {status}

Next steps: [debriefing, actions]</source>
        <translation>ÜBUNG. Nichts ist ausgefallen.

KURZFASSUNG FÜR DIE LEITUNG - {key} {title}

Dauer: {began} bis [Ende oder andauernd] ({duration})
Schweregrad: {severity}
Auswirkung: {impact}
Betroffene Nutzende: {users}
Umsatz: [Schätzung oder keine Auswirkung]

Was geschah: [zwei oder drei Sätze]

Aktueller Status: {status}

Nächste Schritte: [Nachbesprechung, Maßnahmen]</translation>
    </message>
    <message>
        <source>EXERCISE: word to customers</source>
        <translation>ÜBUNG: Mitteilung an Kunden</translation>
    </message>
    <message>
        <source>EXERCISE - {systems} - not for customers</source>
        <translation>ÜBUNG - {systems} - nicht für Kunden</translation>
    </message>
    <message>
        <source>EXERCISE. Not for customers.

Something is wrong at our end: [what, in plain words].

Impact: {impact}

Workaround: {workaround}

We are working on it. The next word from us comes by {next-update}.

Last updated: {now}</source>
        <translation>ÜBUNG. Nicht für Kunden.

Bei uns stimmt etwas nicht: [was, in einfachen Worten].

Auswirkung: {impact}

Workaround: {workaround}

Wir arbeiten daran. Die nächste Mitteilung kommt bis {next-update}.

Stand: {now}</translation>
    </message>
    <message>
        <source>EXERCISE: status page</source>
        <translation>ÜBUNG: Statusseite</translation>
    </message>
    <message>
        <source>EXERCISE - {systems} - [Investigating, Identified, Monitoring or Resolved]</source>
        <translation>ÜBUNG - {systems} - [Untersuchung, Ursache erkannt, Beobachtung oder Behoben]</translation>
    </message>
    <message>
        <source>EXERCISE. Not for the status page.

Impact: {impact}
Current status: We are aware of [what users notice]. {mitigation}
Next update: We will write again by {next-update}.</source>
        <translation>ÜBUNG. Nicht für die Statusseite.

Auswirkung: {impact}
Aktueller Status: Uns ist bekannt: [was Nutzende bemerken]. {mitigation}
Nächste Meldung: Wir melden uns bis {next-update} wieder.</translation>
    </message>
    <message>
        <source>EXERCISE: e-mail to users</source>
        <translation>ÜBUNG: E-Mail an Nutzende</translation>
    </message>
    <message>
        <source>EXERCISE - {systems} service disruption - {now}</source>
        <translation>ÜBUNG - {systems}: Dienst gestört - {now}</translation>
    </message>
    <message>
        <source>EXERCISE. Not for users.

Since {began} we have had a problem with {systems}: [what it is, briefly].

Impact: {impact}
Duration: {began} to [end, or ongoing]
Current status: [resolved, or under investigation]

What we are doing: {mitigation}

We are sorry for the trouble. If you have questions, write to [support channel].</source>
        <translation>ÜBUNG. Nicht für Nutzende.

Seit {began} haben wir ein Problem mit {systems}: [was es ist, kurz].

Auswirkung: {impact}
Dauer: {began} bis [Ende oder andauernd]
Aktueller Status: [behoben oder in Untersuchung]

Was wir unternehmen: {mitigation}

Wir bitten um Entschuldigung. Fragen bitte an [Supportkanal].</translation>
    </message>
    <message>
        <source>EXERCISE: short internal status</source>
        <translation>ÜBUNG: kurzer interner Stand</translation>
    </message>
    <message>
        <source>EXERCISE {key} {severity} {status}, {duration} so far. {title}
Impact: {impact} ({users}, {regions})
We think: {hypothesis}
Doing: {mitigation}
Commander: {commander}. Channel: {channel}. Next update by {next-update}.</source>
        <translation>ÜBUNG {key} {severity} {status}, bisher {duration}. {title}
Auswirkung: {impact} ({users}, {regions})
Wir vermuten: {hypothesis}
Wir tun: {mitigation}
Einsatzleitung: {commander}. Kanal: {channel}. Nächste Statusmeldung bis {next-update}.</translation>
    </message>
    <message>
        <source>EXERCISE: short word to customers</source>
        <translation>ÜBUNG: kurze Mitteilung an Kunden</translation>
    </message>
    <message>
        <source>EXERCISE, not for customers. We know of a problem with {systems}, and we are sorry. We are on it.
What you may notice: {impact}
Next message by {next-update}.</source>
        <translation>ÜBUNG, nicht für Kunden. Wir wissen von einem Problem mit {systems} und bitten um Entschuldigung. Wir arbeiten daran.
Was davon zu bemerken ist: {impact}
Nächste Mitteilung bis {next-update}.</translation>
    </message>
    <message>
        <source>EXERCISE: a workaround for users</source>
        <translation>ÜBUNG: Workaround für Nutzende</translation>
    </message>
    <message>
        <source>EXERCISE - {systems} - a way around the problem</source>
        <translation>ÜBUNG - {systems} - Workaround für das Problem</translation>
    </message>
    <message>
        <source>EXERCISE. Not for users.

Until it is fixed, this helps: {workaround}

What doesn&apos;t work: {impact}</source>
        <translation>ÜBUNG. Nicht für Nutzende.

Bis zur Behebung hilft Folgendes: {workaround}

Was nicht funktioniert: {impact}</translation>
    </message>
    <message>
        <source>EXERCISE: it is over, with thanks</source>
        <translation>ÜBUNG: vorbei, mit Dank</translation>
    </message>
    <message>
        <source>EXERCISE OVER - {key} {title}</source>
        <translation>ÜBUNG VORBEI - {key} {title}</translation>
    </message>
    <message>
        <source>EXERCISE OVER - {key} {title}

It lasted from {began} ({duration}). Severity: {severity}.
What ended it: {mitigation}

Thank you to all who took part: [names].
The debriefing is on [date]; its owner is [name].</source>
        <translation>ÜBUNG VORBEI - {key} {title}

Beginn: {began} (Dauer: {duration}). Schweregrad: {severity}.
Beendet durch: {mitigation}

Danke an alle, die teilgenommen haben: [Namen].
Die Nachbesprechung ist am [Datum]; zuständig ist [Name].</translation>
    </message>
    <message>
        <source>EXERCISE: resolved, to customers</source>
        <translation>ÜBUNG: behoben, an Kunden</translation>
    </message>
    <message>
        <source>EXERCISE - {systems} - Resolved</source>
        <translation>ÜBUNG - {systems} - Behoben</translation>
    </message>
    <message>
        <source>EXERCISE. Not for customers.

The problem with {systems} is over. It lasted from {began} to [end].

What you may have noticed: {impact}
What we did: {mitigation}</source>
        <translation>ÜBUNG. Nicht für Kunden.

Das Problem mit {systems} ist behoben. Es bestand von {began} bis [Ende].

Was davon zu bemerken war: {impact}
Was wir unternommen haben: {mitigation}</translation>
    </message>
    <message>
        <source>EXERCISE: handoff note</source>
        <translation>ÜBUNG: Übergabenotiz</translation>
    </message>
    <message>
        <source>EXERCISE - HANDOFF - {key} {title}</source>
        <translation>ÜBUNG - ÜBERGABE - {key} {title}</translation>
    </message>
    <message>
        <source>EXERCISE - HANDOFF - {key} {title}, {severity}, {status}

Where it stands: {impact}
We think: {hypothesis}
Done so far: {mitigation}
Tried and ruled out: [list]
Open tasks: [task, owner, until when]
Promised: next update by {next-update}
Coming up: [maintenance, known risks]
Recently: [related incidents, what was learnt]

Now in command: [name]. Please answer &quot;I have it&quot;.</source>
        <translation>ÜBUNG - ÜBERGABE - {key} {title}, {severity}, {status}

Aktueller Stand: {impact}
Wir vermuten: {hypothesis}
Bisher unternommen: {mitigation}
Versucht und ausgeschlossen: [Liste]
Offene Aufgaben: [Aufgabe, zuständig, bis wann]
Zugesagt: nächste Statusmeldung bis {next-update}
Steht bevor: [Wartung, bekannte Risiken]
Zuletzt: [verwandte Störungen, Lehren daraus]

Neue Einsatzleitung: [Name]. Bitte mit „Ich übernehme“ antworten.</translation>
    </message>
    <message>
        <source>EXERCISE: invitation to the debriefing</source>
        <translation>ÜBUNG: Einladung zur Nachbesprechung</translation>
    </message>
    <message>
        <source>EXERCISE - debriefing: {key} - {title}</source>
        <translation>ÜBUNG - Nachbesprechung: {key} - {title}</translation>
    </message>
    <message>
        <source>Exercise: {key} {title}
Severity: {severity}
Duration: {duration}

We look at how the exercise went, to do better in earnest. It is about the system, not about who did what.
Please read the timeline beforehand.

Agenda
1. Timeline
2. What went well, what went poorly (5 whys)
3. Contributing factors
4. Actions</source>
        <translation>Übung: {key} {title}
Schweregrad: {severity}
Dauer: {duration}

Wir sehen uns an, wie die Übung gelaufen ist, um im Ernstfall besser zu werden. Es geht um das System, nicht darum, wer was getan hat.
Bitte vorher den Verlauf lesen.

Agenda
1. Verlauf
2. Was gut lief, was schlecht lief (5-Why-Analyse)
3. Beitragende Umstände
4. Maßnahmen</translation>
    </message>
    <message>
        <source>Say that it is an exercise, in every message and every call.</source>
        <translation>In jeder Mitteilung und jedem Anruf sagen, dass es eine Übung ist.</translation>
    </message>
    <message>
        <source>Play it as in earnest. Only the stop word ends it early.</source>
        <translation>Spielen wie im Ernstfall. Nur das Stoppwort beendet die Übung vorzeitig.</translation>
    </message>
    <message>
        <source>P0 to P3 with resolution targets</source>
        <translation>P0 bis P3 mit Zielzeiten für die Behebung</translation>
    </message>
    <message>
        <source>From a complete outage, to be over within an hour, to what the next sprint takes care of.</source>
        <translation>Vom vollständigen Ausfall, der binnen einer Stunde behoben sein soll, bis zu dem, was der nächste Sprint erledigt.</translation>
    </message>
    <message>
        <source>Critical. The service is completely out, data is lost, or security is breached.</source>
        <translation>Kritisch. Der Dienst ist vollständig ausgefallen, Daten sind verloren oder die Sicherheit ist verletzt.</translation>
    </message>
    <message>
        <source>The production database is down</source>
        <translation>Die Produktionsdatenbank ist ausgefallen</translation>
    </message>
    <message>
        <source>Nobody can sign in</source>
        <translation>Niemand kann sich anmelden</translation>
    </message>
    <message>
        <source>Data was confirmed to have been carried off</source>
        <translation>Ein Datenabfluss ist bestätigt</translation>
    </message>
    <message>
        <source>Immediately, all hands.</source>
        <translation>Sofort, alle verfügbaren Kräfte.</translation>
    </message>
    <message>
        <source>Everybody on call</source>
        <translation>Rufbereitschaft (alle)</translation>
    </message>
    <message>
        <source>Hosting provider&apos;s support</source>
        <translation>Support des Hosting-Anbieters</translation>
    </message>
    <message>
        <source>Security consultancy</source>
        <translation>Sicherheitsberatung</translation>
    </message>
    <message>
        <source>High. A major feature is broken, it is far too slow, or the integrity of data is at risk.</source>
        <translation>Hoch. Eine wichtige Funktion ist defekt, alles ist viel zu langsam oder die Integrität der Daten ist in Gefahr.</translation>
    </message>
    <message>
        <source>Payments fail</source>
        <translation>Zahlungen schlagen fehl</translation>
    </message>
    <message>
        <source>The API takes more than 10 seconds to answer</source>
        <translation>Die API braucht mehr als 10 Sekunden für eine Antwort</translation>
    </message>
    <message>
        <source>The primary replica is out of sync</source>
        <translation>Das primäre Replikat ist nicht mehr synchron</translation>
    </message>
    <message>
        <source>Within 30 minutes.</source>
        <translation>Innerhalb von 30 Minuten.</translation>
    </message>
    <message>
        <source>Engineer on call</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>Medium. A minor feature is broken, there is a workaround, or something uncritical is slow.</source>
        <translation>Mittel. Eine weniger wichtige Funktion ist defekt, es gibt einen Workaround oder etwas Unkritisches ist langsam.</translation>
    </message>
    <message>
        <source>An export times out, and can be done by hand</source>
        <translation>Ein Export läuft in eine Zeitüberschreitung, lässt sich aber von Hand machen</translation>
    </message>
    <message>
        <source>The dashboard loads slowly</source>
        <translation>Das Dashboard lädt langsam</translation>
    </message>
    <message>
        <source>An uncritical background job stands still</source>
        <translation>Ein unkritischer Hintergrundjob steht still</translation>
    </message>
    <message>
        <source>The next business day.</source>
        <translation>Am nächsten Arbeitstag.</translation>
    </message>
    <message>
        <source>Low. Cosmetic, a small inconvenience, or something that could be better.</source>
        <translation>Niedrig. Kosmetisch, eine kleine Unannehmlichkeit oder etwas, das besser sein könnte.</translation>
    </message>
    <message>
        <source>Something is misaligned in one browser</source>
        <translation>In einem Browser ist etwas verrutscht</translation>
    </message>
    <message>
        <source>A tooltip is wrong</source>
        <translation>Ein Tooltip ist falsch</translation>
    </message>
    <message>
        <source>A deprecation warning in the logs that blocks nothing</source>
        <translation>Eine Deprecation-Warnung in den Logs, die nichts blockiert</translation>
    </message>
    <message>
        <source>The next sprint.</source>
        <translation>Im nächsten Sprint.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Community forums</source>
        <translation>Community-Foren</translation>
    </message>
    <message>
        <source>Run the status check against the affected services.</source>
        <translation>Statusprüfung der betroffenen Dienste ausführen.</translation>
    </message>
    <message>
        <source>Note who and what is affected. Users, features, regions.</source>
        <translation>Festhalten, wer und was betroffen ist. Nutzende, Funktionen, Regionen.</translation>
    </message>
    <message>
        <source>Classify it by the table, within 5 minutes. In doubt the graver level.</source>
        <translation>Nach der Tabelle einstufen, innerhalb von 5 Minuten. Im Zweifel die höhere Stufe.</translation>
    </message>
    <message>
        <source>One person commands, and has said so.</source>
        <translation>Eine Person hat die Einsatzleitung übernommen und das auch gesagt.</translation>
    </message>
    <message>
        <source>Until somebody takes over, it is the engineer on call.</source>
        <translation>Bis jemand übernimmt, ist es die Rufbereitschaft.</translation>
    </message>
    <message>
        <source>Tell those whom the level names, and note who takes which role.</source>
        <translation>Alle informieren, die die Stufe nennt, und festhalten, wer welche Rolle übernimmt.</translation>
    </message>
    <message>
        <source>Open the runbook of the affected service, and link it.</source>
        <translation>Runbook des betroffenen Dienstes öffnen und verlinken.</translation>
    </message>
    <message>
        <source>Follow the steps of its level.</source>
        <translation>Den Schritten der Stufe folgen.</translation>
    </message>
    <message>
        <source>The record carries the incident&apos;s number, and links the design and product documents it concerns.</source>
        <translation>Die Aufzeichnung trägt die Nummer der Störung und verlinkt die zugehörigen Design- und Produktdokumente.</translation>
    </message>
    <message>
        <source>Steps for P0</source>
        <translation>Schritte für P0</translation>
    </message>
    <message>
        <source>Acknowledge within 5 minutes of detection.</source>
        <translation>Innerhalb von 5 Minuten nach der Erkennung bestätigen.</translation>
    </message>
    <message>
        <source>Open a channel or a document for this incident alone, and link it.</source>
        <translation>Kanal oder Dokument nur für diese Störung öffnen und verlinken.</translation>
    </message>
    <message>
        <source>Run the status check against every critical service.</source>
        <translation>Statusprüfung aller kritischen Dienste ausführen.</translation>
    </message>
    <message>
        <source>Determine the blast radius. Which users, which features?</source>
        <translation>Reichweite der Störung ermitteln. Welche Nutzenden, welche Funktionen?</translation>
    </message>
    <message>
        <source>Decide. Roll back now, or apply a hotfix?</source>
        <translation>Entscheiden. Jetzt zurückrollen oder einen Hotfix einspielen?</translation>
    </message>
    <message>
        <source>If it is the rollback, go through its checklist.</source>
        <translation>Bei einem Rollback dessen Checkliste durchgehen.</translation>
    </message>
    <message>
        <source>Say where things stand within 15 minutes of detection.</source>
        <translation>Innerhalb von 15 Minuten nach der Erkennung den Stand mitteilen.</translation>
    </message>
    <message>
        <source>Go on every 30 minutes until it is resolved.</source>
        <translation>Danach alle 30 Minuten, bis die Störung behoben ist.</translation>
    </message>
    <message>
        <source>Steps for P1</source>
        <translation>Schritte für P1</translation>
    </message>
    <message>
        <source>Acknowledge within 30 minutes.</source>
        <translation>Innerhalb von 30 Minuten bestätigen.</translation>
    </message>
    <message>
        <source>Run the status check to see how far it reaches.</source>
        <translation>Statusprüfung ausführen, um die Reichweite zu ermitteln.</translation>
    </message>
    <message>
        <source>Find the failing component in logs and error tracking.</source>
        <translation>Fehlerhafte Komponente in Logs und Fehlererfassung finden.</translation>
    </message>
    <message>
        <source>Decide. Is a rollback needed, or is a targeted fix faster?</source>
        <translation>Entscheiden. Ist ein Rollback nötig oder geht eine gezielte Korrektur schneller?</translation>
    </message>
    <message>
        <source>Give a first assessment within 1 hour.</source>
        <translation>Erste Einschätzung innerhalb von 1 Stunde geben.</translation>
    </message>
    <message>
        <source>Update every 2 hours until it is resolved.</source>
        <translation>Statusmeldung alle 2 Stunden, bis die Störung behoben ist.</translation>
    </message>
    <message>
        <source>Steps for P2</source>
        <translation>Schritte für P2</translation>
    </message>
    <message>
        <source>Acknowledge within 4 business hours.</source>
        <translation>Innerhalb von 4 Arbeitsstunden bestätigen.</translation>
    </message>
    <message>
        <source>Write down the issue and the known workaround.</source>
        <translation>Problem und bekannten Workaround aufschreiben.</translation>
    </message>
    <message>
        <source>Put the investigation into the next free working time.</source>
        <translation>Untersuchung für die nächste freie Arbeitszeit einplanen.</translation>
    </message>
    <message>
        <source>Tell affected users the workaround, if there is one.</source>
        <translation>Betroffenen Nutzenden den Workaround mitteilen, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Steps for P3</source>
        <translation>Schritte für P3</translation>
    </message>
    <message>
        <source>Put it into the backlog.</source>
        <translation>In das Backlog aufnehmen.</translation>
    </message>
    <message>
        <source>Give it a priority when the next sprint is planned.</source>
        <translation>Bei der Planung des nächsten Sprints priorisieren.</translation>
    </message>
    <message>
        <source>Nothing needs to happen now.</source>
        <translation>Im Moment ist nichts zu tun.</translation>
    </message>
    <message>
        <source>P1 to P4 by who is affected</source>
        <translation>P1 bis P4 nach Kreis der Betroffenen</translation>
    </message>
    <message>
        <source>Immediately, 15 minutes, 1 hour, next business day; with an escalation chain from the ticket to the vice president.</source>
        <translation>Sofort, 15 Minuten, 1 Stunde, nächster Arbeitstag; mit einer Eskalationskette vom Ticket bis zur Bereichsleitung.</translation>
    </message>
    <message>
        <source>The service is down, and all users are affected.</source>
        <translation>Der Dienst ist ausgefallen, und alle Nutzenden sind betroffen.</translation>
    </message>
    <message>
        <source>Immediately. Vice president and the on-call chain.</source>
        <translation>Sofort. Bereichsleitung und Bereitschaftskette.</translation>
    </message>
    <message>
        <source>On-call chain</source>
        <translation>Bereitschaftskette</translation>
    </message>
    <message>
        <source>VP</source>
        <translation>Bereichsleitung</translation>
    </message>
    <message>
        <source>A major degradation, and many users are affected.</source>
        <translation>Schwere Beeinträchtigung, und viele Nutzende sind betroffen.</translation>
    </message>
    <message>
        <source>Within 15 minutes. Manager and team lead.</source>
        <translation>Innerhalb von 15 Minuten. Abteilungsleitung und Teamleitung.</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Abteilungsleitung</translation>
    </message>
    <message>
        <source>A partial degradation, and some users are affected.</source>
        <translation>Teilweise Beeinträchtigung, und einige Nutzende sind betroffen.</translation>
    </message>
    <message>
        <source>Within 1 hour. Team lead.</source>
        <translation>Innerhalb von 1 Stunde. Teamleitung.</translation>
    </message>
    <message>
        <source>A minor issue, and there is a workaround.</source>
        <translation>Kleineres Problem, und es gibt einen Workaround.</translation>
    </message>
    <message>
        <source>Next business day. A ticket.</source>
        <translation>Am nächsten Arbeitstag. Ein Ticket.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>SEV1 to SEV4 with incident command roles</source>
        <translation>SEV1 bis SEV4 mit Einsatzrollen</translation>
    </message>
    <message>
        <source>A commander, a communications lead, a technical lead and a scribe. For organisations in which more than one person answers when the pager fires.</source>
        <translation>Einsatzleitung, Kommunikation, Technik und Protokoll. Für Organisationen, in denen mehr als eine Person reagiert, wenn der Pager Alarm gibt.</translation>
    </message>
    <message>
        <source>A complete outage, revenue is lost, or data is at risk.</source>
        <translation>Vollständiger Ausfall, Umsatzverlust oder Daten in Gefahr.</translation>
    </message>
    <message>
        <source>The site is down</source>
        <translation>Die Website ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nobody can pay</source>
        <translation>Niemand kann bezahlen</translation>
    </message>
    <message>
        <source>The production database is lost</source>
        <translation>Die Produktionsdatenbank ist verloren</translation>
    </message>
    <message>
        <source>All hands. Executives are told. Updates every 15 minutes.</source>
        <translation>Alle verfügbaren Kräfte. Die Geschäftsleitung wird informiert. Statusmeldungen alle 15 Minuten.</translation>
    </message>
    <message>
        <source>All engineers on call</source>
        <translation>Rufbereitschaft der Technik (alle)</translation>
    </message>
    <message>
        <source>Engineering manager</source>
        <translation>Teamleitung Entwicklung</translation>
    </message>
    <message>
        <source>Executive on duty</source>
        <translation>Geschäftsleitung vom Dienst</translation>
    </message>
    <message>
        <source>A major degradation that many users notice.</source>
        <translation>Schwere Beeinträchtigung, die viele Nutzende bemerken.</translation>
    </message>
    <message>
        <source>An important feature fails for many users</source>
        <translation>Eine wichtige Funktion versagt bei vielen Nutzenden</translation>
    </message>
    <message>
        <source>Pages take ten times as long as usual</source>
        <translation>Seiten brauchen zehnmal so lange wie üblich</translation>
    </message>
    <message>
        <source>Engineer on call, and escalation. Updates every 30 minutes.</source>
        <translation>Rufbereitschaft und Eskalation. Statusmeldungen alle 30 Minuten.</translation>
    </message>
    <message>
        <source>A minor degradation, and there is a workaround.</source>
        <translation>Geringe Beeinträchtigung, und es gibt einen Workaround.</translation>
    </message>
    <message>
        <source>An export fails and has to be done by hand</source>
        <translation>Ein Export schlägt fehl und muss von Hand gemacht werden</translation>
    </message>
    <message>
        <source>The people on call. Updates every hour.</source>
        <translation>Die Rufbereitschaft. Statusmeldungen jede Stunde.</translation>
    </message>
    <message>
        <source>Hardly anybody notices, and it isn&apos;t urgent.</source>
        <translation>Kaum jemand bemerkt es, und es ist nicht dringend.</translation>
    </message>
    <message>
        <source>A misaligned button</source>
        <translation>Eine verrutschte Schaltfläche</translation>
    </message>
    <message>
        <source>In normal working hours. Updates daily.</source>
        <translation>Zu den üblichen Arbeitszeiten. Statusmeldungen täglich.</translation>
    </message>
    <message>
        <source>Head of engineering</source>
        <translation>Entwicklungsleitung</translation>
    </message>
    <message>
        <source>SEV1 to SEV4 by response time</source>
        <translation>SEV1 bis SEV4 nach Reaktionszeit</translation>
    </message>
    <message>
        <source>Immediately, 30 minutes, 4 hours, next sprint. For organisations that want the postmortem enforced and rollbacks preferred.</source>
        <translation>Sofort, 30 Minuten, 4 Stunden, nächster Sprint. Für Organisationen, die das Postmortem erzwingen und Rollbacks vorziehen wollen.</translation>
    </message>
    <message>
        <source>A full outage, or data is lost.</source>
        <translation>Vollständiger Ausfall oder Datenverlust.</translation>
    </message>
    <message>
        <source>All users are affected</source>
        <translation>Alle Nutzenden sind betroffen</translation>
    </message>
    <message>
        <source>Records are gone or corrupt</source>
        <translation>Datensätze fehlen oder sind beschädigt</translation>
    </message>
    <message>
        <source>Immediately. Page the engineer on call, open a war room.</source>
        <translation>Sofort. Rufbereitschaft alarmieren, Konferenz öffnen.</translation>
    </message>
    <message>
        <source>A major feature is degraded.</source>
        <translation>Eine wichtige Funktion ist beeinträchtigt.</translation>
    </message>
    <message>
        <source>Payments fail for some</source>
        <translation>Zahlungen schlagen bei einem Teil der Nutzenden fehl</translation>
    </message>
    <message>
        <source>Sign-in is slow for everybody</source>
        <translation>Die Anmeldung ist für alle langsam</translation>
    </message>
    <message>
        <source>A minor feature is affected.</source>
        <translation>Eine weniger wichtige Funktion ist betroffen.</translation>
    </message>
    <message>
        <source>An export times out</source>
        <translation>Ein Export läuft in eine Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Within 4 hours.</source>
        <translation>Innerhalb von 4 Stunden.</translation>
    </message>
    <message>
        <source>Cosmetic, or users don&apos;t notice.</source>
        <translation>Kosmetisch oder von Nutzenden unbemerkt.</translation>
    </message>
    <message>
        <source>A wrong tooltip</source>
        <translation>Ein falscher Tooltip</translation>
    </message>
    <message>
        <source>Next sprint.</source>
        <translation>Nächster Sprint.</translation>
    </message>
    <message>
        <source>One person, P0 to P3</source>
        <translation>Eine Person, P0 bis P3</translation>
    </message>
    <message>
        <source>You are always on call. Alerts that reach you, messages written beforehand, and help from outside.</source>
        <translation>Immer in Bereitschaft. Alarme, die ankommen, vorbereitete Mitteilungen und Hilfe von außen.</translation>
    </message>
    <message>
        <source>Immediately. Everything else waits.</source>
        <translation>Sofort. Alles andere wartet.</translation>
    </message>
    <message>
        <source>Security consultancy on retainer</source>
        <translation>Sicherheitsberatung mit Rahmenvertrag</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Everything, one thing after the other. Users first, then the cause.</source>
        <translation>Alles, eins nach dem anderen. Erst die Nutzenden, dann die Ursache.</translation>
    </message>
    <message>
        <source>Your error tracking (Sentry, Bugsnag or the like) alerts you at once for P0 and P1.</source>
        <translation>Die Fehlererfassung (Sentry, Bugsnag oder Ähnliches) alarmiert bei P0 und P1 sofort.</translation>
    </message>
    <message>
        <source>You are always on call. Send yourself a test alert.</source>
        <translation>Die Bereitschaft endet nie. Einen Testalarm auslösen.</translation>
    </message>
    <message>
        <source>Alerts for production errors reach your phone, through its silent mode.</source>
        <translation>Alarme zu Fehlern in der Produktion erreichen das Telefon, auch wenn es stumm geschaltet ist.</translation>
    </message>
    <message>
        <source>You will not be at your desk.</source>
        <translation>Der Schreibtisch ist dann meist weit weg.</translation>
    </message>
    <message>
        <source>Each critical service has a health check, and something outside watches that it is up.</source>
        <translation>Jeder kritische Dienst hat einen Health-Check, und etwas Externes überwacht, ob er erreichbar ist.</translation>
    </message>
    <message>
        <source>A deployment rolls itself back when the error rate spikes.</source>
        <translation>Ein Deployment rollt sich selbst zurück, wenn die Fehlerrate sprunghaft steigt.</translation>
    </message>
    <message>
        <source>The status page&apos;s updates are written beforehand, with your service&apos;s names in them.</source>
        <translation>Die Meldungen für die Statusseite sind vorbereitet und enthalten die eigenen Dienstnamen.</translation>
    </message>
    <message>
        <source>Time not spent on words is spent on the fix.</source>
        <translation>Zeit, die nicht in Worte fließt, fließt in die Behebung.</translation>
    </message>
    <message>
        <source>The support channels of your hosting provider are noted, with account number and plan.</source>
        <translation>Die Supportkanäle des Hosting-Anbieters sind notiert, mit Kundennummer und Tarif.</translation>
    </message>
    <message>
        <source>You have an account in the forums and chats of your framework. Stack Overflow, its Discord.</source>
        <translation>In den Foren und Chats des Frameworks besteht ein Konto. Stack Overflow, der zugehörige Discord-Server.</translation>
    </message>
    <message>
        <source>You know whom to call about a security incident. Consider a consultancy on retainer.</source>
        <translation>Es steht fest, wer bei einem Sicherheitsvorfall anzurufen ist. Eine Beratung mit Rahmenvertrag erwägen.</translation>
    </message>
    <message>
        <source>Hosting, observability and error tracking are written down, and what depends on what.</source>
        <translation>Hosting, Observability und Fehlererfassung sind beschrieben, auch was wovon abhängt.</translation>
    </message>
    <message>
        <source>The runbooks open on your phone, with commands to copy.</source>
        <translation>Die Runbooks lassen sich auf dem Telefon öffnen, mit Befehlen zum Kopieren.</translation>
    </message>
    <message>
        <source>Monitoring, logs and the deployment can be reached from your phone or a borrowed laptop.</source>
        <translation>Monitoring, Logs und Deployment sind vom Telefon oder einem geliehenen Laptop aus erreichbar.</translation>
    </message>
    <message>
        <source>You have rolled back once lately, on a quiet day.</source>
        <translation>Ein Rollback wurde vor Kurzem geprobt, an einem ruhigen Tag.</translation>
    </message>
    <message>
        <source>You know how long logs and traces are kept.</source>
        <translation>Es ist bekannt, wie lange Logs und Traces aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The next drill has a date.</source>
        <translation>Die nächste Übung hat einen Termin.</translation>
    </message>
    <message>
        <source>Breathe out. Sit down. One thing after the other.</source>
        <translation>Ausatmen. Hinsetzen. Eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Put the update you wrote beforehand on the status page.</source>
        <translation>Vorbereitete Meldung auf die Statusseite stellen.</translation>
    </message>
    <message>
        <source>Write to your provider&apos;s support now, if it could be theirs. They need time to answer.</source>
        <translation>Jetzt dem Support des Anbieters schreiben, falls es an ihm liegen könnte. Eine Antwort braucht Zeit.</translation>
    </message>
    <message>
        <source>Open the runbook.</source>
        <translation>Runbook öffnen.</translation>
    </message>
    <message>
        <source>Log as you go. In an hour you will not remember the order.</source>
        <translation>Laufend protokollieren. In einer Stunde ist die Reihenfolge vergessen.</translation>
    </message>
    <message>
        <source>Call the security consultancy. Change as little as you can before they have looked.</source>
        <translation>Sicherheitsberatung anrufen. So wenig wie möglich ändern, bevor sie sich die Lage angesehen hat.</translation>
    </message>
    <message>
        <source>Look at the status pages of your hosting provider and of the services you build on.</source>
        <translation>Statusseiten des Hosting-Anbieters und der genutzten Dienste ansehen.</translation>
    </message>
    <message>
        <source>Look at the error rates, the newest errors in the logs, and one failed request from end to end.</source>
        <translation>Fehlerraten, die neuesten Fehler in den Logs und eine fehlgeschlagene Anfrage von Anfang bis Ende ansehen.</translation>
    </message>
    <message>
        <source>Write each hypothesis down. Strongest evidence first, 15 minutes each.</source>
        <translation>Jede Hypothese aufschreiben. Die am besten belegte zuerst, je 15 Minuten.</translation>
    </message>
    <message>
        <source>Log each step of the runbook with what came of it.</source>
        <translation>Jeden Schritt des Runbooks mit seinem Ergebnis protokollieren.</translation>
    </message>
    <message>
        <source>The runbook is exhausted. Write to your provider&apos;s support now, then ask the community.</source>
        <translation>Das Runbook ist ausgeschöpft. Jetzt dem Support des Anbieters schreiben, dann in der Community fragen.</translation>
    </message>
    <message>
        <source>Keep logs, traces and dashboards within 15 minutes of detection.</source>
        <translation>Logs, Traces und Dashboards innerhalb von 15 Minuten nach der Erkennung sichern.</translation>
    </message>
    <message>
        <source>Ask yourself whether it can be mitigated before you know the cause.</source>
        <translation>Prüfen, ob sich die Störung eindämmen lässt, bevor die Ursache bekannt ist.</translation>
    </message>
    <message>
        <source>One mitigation at a time.</source>
        <translation>Immer nur eine Eindämmung auf einmal.</translation>
    </message>
    <message>
        <source>Log what you did, before the next thing.</source>
        <translation>Protokollieren, was getan wurde, bevor der nächste Schritt folgt.</translation>
    </message>
    <message>
        <source>Is it no better after 10 minutes? Check the target, then get help from outside.</source>
        <translation>Nach 10 Minuten keine Besserung? Ziel prüfen, dann Hilfe von außen holen.</translation>
    </message>
    <message>
        <source>Go through it as a user would.</source>
        <translation>Alles so durchgehen, wie Nutzende es tun.</translation>
    </message>
    <message>
        <source>Write down follow-ups now, while you know them.</source>
        <translation>Folgemaßnahmen jetzt aufschreiben, solange sie noch präsent sind.</translation>
    </message>
    <message>
        <source>Keep users informed</source>
        <translation>Nutzende auf dem Laufenden halten</translation>
    </message>
    <message>
        <source>Publish the update that you wrote beforehand.</source>
        <translation>Vorbereitete Meldung veröffentlichen.</translation>
    </message>
    <message>
        <source>It names the time of the next. An estimate only when you are sure.</source>
        <translation>Die Meldung nennt die Zeit der nächsten. Eine Schätzung nur, wenn sie sicher ist.</translation>
    </message>
    <message>
        <source>Check in with yourself. What you know, what you think, what you do, when you look up again.</source>
        <translation>Innehalten und Bilanz ziehen. Was ist bekannt, was ist vermutet, was geschieht gerade, wann folgt die nächste Bilanz?</translation>
    </message>
    <message>
        <source>Stand up, drink something, breathe. Then go on.</source>
        <translation>Aufstehen, etwas trinken, durchatmen. Dann weiter.</translation>
    </message>
    <message>
        <source>Symptoms are gone, monitoring is stable, a user confirms it.</source>
        <translation>Die Symptome sind weg, das Monitoring ist stabil, Nutzende bestätigen es.</translation>
    </message>
    <message>
        <source>What was done for the time being is undone or on your list.</source>
        <translation>Provisorisches ist rückgängig gemacht oder notiert.</translation>
    </message>
    <message>
        <source>Those who helped from outside are thanked.</source>
        <translation>Allen, die von außen geholfen haben, ist gedankt.</translation>
    </message>
    <message>
        <source>The messages that went to users are archived here.</source>
        <translation>Die Mitteilungen an Nutzende sind hier archiviert.</translation>
    </message>
    <message>
        <source>The postmortem has a date within 48 hours. After some sleep.</source>
        <translation>Das Postmortem hat einen Termin innerhalb von 48 Stunden. Erst ausschlafen.</translation>
    </message>
    <message>
        <source>You will have forgotten in a month. Evenkeel fills in what the incident already knows.</source>
        <translation>In einem Monat ist alles vergessen. Evenkeel trägt ein, was zur Störung schon bekannt ist.</translation>
    </message>
    <message>
        <source>Be kind to yourself. Say what the system allowed.</source>
        <translation>Nachsicht mit sich selbst üben. Festhalten, was das System zugelassen hat.</translation>
    </message>
    <message>
        <source>Ask why five times.</source>
        <translation>Fünfmal nach dem Warum fragen.</translation>
    </message>
    <message>
        <source>At least one action prevents it, with a date, in your backlog.</source>
        <translation>Mindestens eine Maßnahme beugt einer Wiederholung vor und steht mit Datum im Backlog.</translation>
    </message>
    <message>
        <source>Automate what you had to do by hand.</source>
        <translation>Automatisieren, was von Hand zu tun war.</translation>
    </message>
    <message>
        <source>Update the runbook with what you learnt.</source>
        <translation>Runbook um das Gelernte ergänzen.</translation>
    </message>
    <message>
        <source>Keep the words that worked, for the next time.</source>
        <translation>Bewährte Formulierungen für das nächste Mal aufheben.</translation>
    </message>
    <message>
        <source>Publish what users should know.</source>
        <translation>Veröffentlichen, was Nutzende wissen sollten.</translation>
    </message>
    <message>
        <source>All raw evidence is in the postmortem before its retention ends.</source>
        <translation>Alle Rohbelege sind im Postmortem, bevor ihre Aufbewahrung endet.</translation>
    </message>
    <message>
        <source>Read it again a day later, then make it final.</source>
        <translation>Einen Tag später noch einmal lesen, dann auf „Endgültig“ setzen.</translation>
    </message>
    <message>
        <source>A rollback isn&apos;t possible, or would take back something that must stay. Say to yourself why a rollback won&apos;t do.</source>
        <translation>Ein Rollback ist nicht möglich oder würde etwas zurücknehmen, das bleiben muss. Für sich festhalten, warum ein Rollback nicht infrage kommt.</translation>
    </message>
    <message>
        <source>Classify at the gravest level. Drop everything else, and write to your provider&apos;s support.</source>
        <translation>Auf der höchsten Stufe einstufen. Alles andere liegen lassen und dem Support des Anbieters schreiben.</translation>
    </message>
    <message>
        <source>Is it time to ask for help from outside? Early is better than late.</source>
        <translation>Ist es Zeit, Hilfe von außen zu holen? Lieber früh als spät.</translation>
    </message>
    <message>
        <source>Users heard of it at least once while it lasted.</source>
        <translation>Nutzende wurden während der Störung mindestens einmal informiert.</translation>
    </message>
    <message>
        <source>You acknowledged the incident.</source>
        <translation>Die Störung wurde bestätigt.</translation>
    </message>
    <message>
        <source>The postmortem was published, or sent to those whom it concerns.</source>
        <translation>Das Postmortem wurde veröffentlicht oder an alle geschickt, die es betrifft.</translation>
    </message>
    <message>
        <source>Status page, cause found</source>
        <translation>Statusseite, Ursache gefunden</translation>
    </message>
    <message>
        <source>{systems} - Identified</source>
        <translation>{systems} - Ursache erkannt</translation>
    </message>
    <message>
        <source>We have found the cause of the problem with {systems}, and are working on it.
Impact: {impact}
Next update: We will write again by {next-update}.</source>
        <translation>Wir haben die Ursache des Problems mit {systems} gefunden und arbeiten an der Behebung.
Auswirkung: {impact}
Nächste Meldung: Wir melden uns bis {next-update} wieder.</translation>
    </message>
    <message>
        <source>Status page, watching it</source>
        <translation>Statusseite, unter Beobachtung</translation>
    </message>
    <message>
        <source>{systems} - Monitoring</source>
        <translation>{systems} - Beobachtung</translation>
    </message>
    <message>
        <source>The problem with {systems} should be over. We are watching it before we call it resolved.
If you still see a problem, write to [support channel].</source>
        <translation>Das Problem mit {systems} dürfte vorbei sein. Wir beobachten die Lage, bevor wir es als behoben melden.
Wer weiterhin ein Problem bemerkt, schreibt bitte an [Supportkanal].</translation>
    </message>
    <message>
        <source>To the hosting provider&apos;s support</source>
        <translation>An den Support des Hosting-Anbieters</translation>
    </message>
    <message>
        <source>Production down: {systems}</source>
        <translation>Produktion ausgefallen: {systems}</translation>
    </message>
    <message>
        <source>Since {began} our production has a problem: {title}
Impact: {impact}
Regions: {regions}
What changed before: {change}
What we have tried: {mitigation}
Account: [number]. Project: [name]. Reach me at [phone], at any hour.</source>
        <translation>Seit {began} hat unsere Produktion ein Problem: {title}
Auswirkung: {impact}
Regionen: {regions}
Vorherige Änderungen: {change}
Bisherige Versuche: {mitigation}
Kundennummer: [Nummer]. Projekt: [Name]. Jederzeit erreichbar unter [Telefon].</translation>
    </message>
    <message>
        <source>To a community forum</source>
        <translation>An ein Community-Forum</translation>
    </message>
    <message>
        <source>[framework, version]: [symptom in a few words]</source>
        <translation>[Framework, Version]: [Symptom in wenigen Worten]</translation>
    </message>
    <message>
        <source>What I see: [symptom, with the exact error]
Since: {began}
What changed before: {change}
What I have ruled out: [list]
[No keys, no customers&apos; data, no internal addresses.]</source>
        <translation>Was zu sehen ist: [Symptom, mit genauem Wortlaut des Fehlers]
Seit: {began}
Vorherige Änderungen: {change}
Was ausgeschlossen ist: [Liste]
[Keine Schlüssel, keine Kundendaten, keine internen Adressen.]</translation>
    </message>
    <message>
        <source>You are always on call. Let a machine watch, so that you can sleep until it calls.</source>
        <translation>Die Bereitschaft endet nie. Die Überwachung einer Maschine überlassen, damit Schlaf möglich ist, bis sie ruft.</translation>
    </message>
    <message>
        <source>Notifications on the phone are what counts. Test them every month.</source>
        <translation>Was zählt, sind die Benachrichtigungen auf dem Telefon. Jeden Monat testen.</translation>
    </message>
    <message>
        <source>Your provider&apos;s support is the first to ask, forums and chats of your framework the second. For security, a consultancy on retainer.</source>
        <translation>Zuerst den Support des Anbieters fragen, danach Foren und Chats des Frameworks. Für Sicherheitsfragen eine Beratung mit Rahmenvertrag.</translation>
    </message>
    <message>
        <source>Write the status page&apos;s updates beforehand. Less time on words is more time on the fix.</source>
        <translation>Die Meldungen für die Statusseite vorher schreiben. Weniger Zeit für Worte heißt mehr Zeit für die Behebung.</translation>
    </message>
    <message>
        <source>Automate what you can. Health checks, rollbacks when errors spike, uptime monitoring.</source>
        <translation>Automatisieren, was geht. Health-Checks, Rollbacks bei sprunghaft steigenden Fehlern, Überwachung der Erreichbarkeit.</translation>
    </message>
    <message>
        <source>Stay calm. One thing after the other.</source>
        <translation>Ruhe bewahren. Eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Tired people decide badly. What can wait until the morning, let it wait.</source>
        <translation>Wer müde ist, entscheidet schlecht. Was bis zum Morgen warten kann, soll warten.</translation>
    </message>
    <message>
        <source>Users, revenue, data and reputation: a figure with its source, or &quot;none&quot;, or &quot;unknown&quot;. They are three different things.</source>
        <translation>Nutzende, Umsatz, Daten und Reputation: eine Zahl mit Quelle oder „keine“ oder „unbekannt“. Das sind drei verschiedene Dinge.</translation>
    </message>
    <message>
        <source>Did monitoring notice, a user, or somebody who looked? What would have shown it sooner?</source>
        <translation>Wurde es durch die Überwachung bemerkt, von Nutzenden oder beim Nachsehen? Woran wäre es früher zu erkennen gewesen?</translation>
    </message>
    <message>
        <source>Ask why until the answer is about the system. Five times is usual.</source>
        <translation>So lange nach dem Warum fragen, bis die Antwort vom System handelt. Üblich sind fünf Mal.</translation>
    </message>
    <message>
        <source>A case that no test covered, a metric that no alert watched, a release that skipped staging. Conditions, not people.</source>
        <translation>Ein Fall, den kein Test abdeckte, eine Metrik, die kein Alarm überwachte, ein Release, das Staging übersprang. Umstände, nicht Personen.</translation>
    </message>
    <message>
        <source>What went well, what went poorly, and where luck helped.</source>
        <translation>Was gut lief, was schlecht lief und wo Glück half.</translation>
    </message>
    <message>
        <source>What is done within a week and within a month, each with an owner and a date.</source>
        <translation>Was binnen einer Woche und binnen eines Monats getan wird, jeweils mit Zuständigkeit und Termin.</translation>
    </message>
</context>
<context>
    <name>PlaybookClock</name>
    <message>
        <source>postmortem</source>
        <translation>Postmortem</translation>
    </message>
    <message>
        <source>root-cause follow-up</source>
        <translation>Folgemaßnahme zur Ursache</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>mitigation within the response window</source>
        <translation>Eindämmung innerhalb der Reaktionszeit</translation>
    </message>
    <message>
        <source>resolution target</source>
        <translation>Zielzeit für die Behebung</translation>
    </message>
    <message>
        <source>next update, as promised</source>
        <translation>nächste Statusmeldung, wie zugesagt</translation>
    </message>
    <message>
        <source>next update to customers, as promised</source>
        <translation>nächste Mitteilung an Kunden, wie zugesagt</translation>
    </message>
    <message>
        <source>next update to the regulator, as promised</source>
        <translation>nächste Mitteilung an die Behörde, wie zugesagt</translation>
    </message>
    <message>
        <source>next update</source>
        <translation>nächste Statusmeldung</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>first update</source>
        <translation>erste Statusmeldung</translation>
    </message>
    <message>
        <source>hypothesis: %1</source>
        <translation>Hypothese: %1</translation>
    </message>
    <message>
        <source>improvement after the mitigation</source>
        <translation>Besserung nach der Eindämmung</translation>
    </message>
    <message>
        <source>first evidence</source>
        <translation>erster Beleg</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>Maßnahme: %1</translation>
    </message>
    <message>
        <source>handover from %1</source>
        <translation>Übergabe von %1</translation>
    </message>
</context>
<context>
    <name>PlaybookCommand</name>
    <message>
        <source>list, show or validate playbooks</source>
        <translation>Playbooks auflisten, zeigen oder prüfen</translation>
    </message>
    <message>
        <source>list      the playbooks that ship and your own, with the folder of your own
show      a playbook whole, as YAML, with what it extends merged in: a start for one of your own
validate  everything that is wrong with a file, as FILE:LINE: what. what was expected

  evenkeel playbook show sev-ics &gt; ours.yaml
  evenkeel playbook validate ours.yaml</source>
        <translation>list      die mitgelieferten und die eigenen Playbooks, mit dem Ordner der eigenen
show      ein ganzes Playbook als YAML, samt dem, was es erweitert: ein Anfang für ein eigenes
validate  alles, was an einer Datei nicht stimmt, als FILE:LINE: was. was erwartet wurde

  evenkeel playbook show sev-ics &gt; ours.yaml
  evenkeel playbook validate ours.yaml</translation>
    </message>
    <message>
        <source>say what to do: %1</source>
        <translation>angeben, was zu tun ist: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), see &quot;evenkeel playbook validate %1&quot;</source>
        <translation>
            <numerusform>%n Problem, siehe „evenkeel playbook validate %1“</numerusform>
            <numerusform>%n Probleme, siehe „evenkeel playbook validate %1“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (eigenes)</translation>
    </message>
    <message>
        <source>Your own are in %1</source>
        <translation>Die eigenen liegen in %1</translation>
    </message>
    <message>
        <source>%1: the playbook &quot;%2&quot; is sound</source>
        <translation>%1: das Playbook „%2“ ist intakt</translation>
    </message>
</context>
<context>
    <name>PlaybookFaults</name>
    <message>
        <source>this comes twice in &quot;%1&quot;</source>
        <translation>das kommt in „%1“ zweimal vor</translation>
    </message>
    <message>
        <source>Leave one of them out, or give it another name.</source>
        <translation>Eines davon weglassen oder anders benennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be a playbook&apos;s name</source>
        <translation>„%1“ kann kein Name eines Playbooks sein</translation>
    </message>
    <message>
        <source>Give up to 40 of a-z, 0-9 and -.</source>
        <translation>Bis zu 40 Zeichen aus a-z, 0-9 und - angeben.</translation>
    </message>
    <message>
        <source>there are no levels of severity</source>
        <translation>Stufen des Schweregrads fehlen</translation>
    </message>
    <message>
        <source>Add &quot;levels&quot;, or extend a playbook that has them.</source>
        <translation>„levels“ hinzufügen oder ein Playbook erweitern, das sie hat.</translation>
    </message>
    <message>
        <source>working hours end before they begin</source>
        <translation>die Arbeitszeit endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>Give a later &quot;closes&quot;.</source>
        <translation>Ein späteres „closes“ angeben.</translation>
    </message>
    <message>
        <source>there is no working day</source>
        <translation>es gibt keinen Arbeitstag</translation>
    </message>
    <message>
        <source>Give at least one of mon to sun.</source>
        <translation>Mindestens einen Tag von mon bis sun angeben.</translation>
    </message>
    <message>
        <source>a sprint has at least one day</source>
        <translation>ein Sprint hat mindestens einen Tag</translation>
    </message>
    <message>
        <source>Give 14 for two weeks.</source>
        <translation>14 für zwei Wochen angeben.</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>es gibt keine Zeitzone „%1“</translation>
    </message>
    <message>
        <source>Give one as in Europe/Berlin.</source>
        <translation>Eine angeben, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>these are too many topics</source>
        <translation>das sind zu viele Themen</translation>
    </message>
    <message numerus="yes">
        <source>Keep it to %n.</source>
        <translation>
            <numerusform>Höchstens %n angeben.</numerusform>
            <numerusform>Höchstens %n angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>the level &quot;%1&quot; comes twice</source>
        <translation>die Stufe „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>Give each level its own name.</source>
        <translation>Jeder Stufe einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>there is no rank %1</source>
        <translation>es gibt keinen Rang %1</translation>
    </message>
    <message>
        <source>Give 1, the gravest, to %1.</source>
        <translation>1 (am schwersten) bis %1 angeben.</translation>
    </message>
    <message>
        <source>the levels aren&apos;t in the order of their ranks</source>
        <translation>die Stufen stehen nicht in der Reihenfolge ihrer Ränge</translation>
    </message>
    <message>
        <source>Begin with rank 1, the gravest; each rank once.</source>
        <translation>Mit Rang 1, dem schwersten, beginnen; jeden Rang einmal.</translation>
    </message>
    <message>
        <source>nobody defined the role &quot;%1&quot;</source>
        <translation>die Rolle „%1“ ist nicht definiert</translation>
    </message>
    <message>
        <source>Add it to &quot;roles&quot;, or give one of %1.</source>
        <translation>In „roles“ hinzufügen oder eine von diesen angeben: %1.</translation>
    </message>
    <message>
        <source>nobody defined &quot;%1&quot; for &quot;%2&quot;</source>
        <translation>„%1“ ist für „%2“ nicht definiert</translation>
    </message>
    <message>
        <source>Add it to &quot;roles&quot;, &quot;mitigations&quot; or &quot;topics&quot;.</source>
        <translation>In „roles“, „mitigations“ oder „topics“ hinzufügen.</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; comes twice in this checklist</source>
        <translation>der Schritt „%1“ kommt in dieser Checkliste zweimal vor</translation>
    </message>
    <message>
        <source>Give each step its own name.</source>
        <translation>Jedem Schritt einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>nothing fills &quot;%1&quot;</source>
        <translation>für „%1“ gibt es keinen Inhalt</translation>
    </message>
    <message>
        <source>Give one of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>there is no checklist &quot;%1&quot;</source>
        <translation>es gibt keine Checkliste „%1“</translation>
    </message>
</context>
<context>
    <name>PlaybookFolder</name>
    <message>
        <source>this can&apos;t be written: %1</source>
        <translation>das lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Check that the folder can be written, then try again.</source>
        <translation>Prüfen, ob der Ordner beschreibbar ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>this playbook can&apos;t be opened: %1</source>
        <translation>dieses Playbook lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>Den Namen und die Leserechte prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be a playbook&apos;s name</source>
        <translation>„%1“ kann kein Name eines Playbooks sein</translation>
    </message>
    <message>
        <source>Give up to 40 of a-z, 0-9 and -.</source>
        <translation>Bis zu 40 Zeichen aus a-z, 0-9 und - angeben.</translation>
    </message>
    <message>
        <source>there is a playbook &quot;%1&quot; of your own already</source>
        <translation>ein eigenes Playbook „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ships with Evenkeel</source>
        <translation>„%1“ wird mit Evenkeel geliefert</translation>
    </message>
    <message>
        <source>Give another name, or say that yours takes its place.</source>
        <translation>Einen anderen Namen angeben oder festlegen, dass das eigene an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>this can&apos;t be moved to the trash: %1</source>
        <translation>das lässt sich nicht in den Papierkorb verschieben: %1</translation>
    </message>
    <message>
        <source>Open the folder and delete it there.</source>
        <translation>Den Ordner öffnen und es dort löschen.</translation>
    </message>
    <message>
        <source>somebody has changed this file since it was opened here</source>
        <translation>diese Datei wurde von anderer Seite geändert, seit sie hier geöffnet wurde</translation>
    </message>
    <message>
        <source>this file isn&apos;t there any more</source>
        <translation>diese Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Load it anew, or save yours under another name.</source>
        <translation>Neu laden oder die eigene Fassung unter einem anderen Namen speichern.</translation>
    </message>
</context>
<context>
    <name>PlaybookLibrary</name>
    <message>
        <source>this playbook can&apos;t be opened: %1</source>
        <translation>dieses Playbook lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>Den Namen und die Leserechte prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n problems in all.</source>
        <translation>
            <numerusform>Insgesamt gibt es %n Problem.</numerusform>
            <numerusform>Insgesamt gibt es %n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no playbook &quot;%1&quot;</source>
        <translation>es gibt kein Playbook „%1“</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>the playbook &quot;%1&quot; is only there to be extended</source>
        <translation>das Playbook „%1“ ist nur zum Erweitern da</translation>
    </message>
    <message>
        <source>Choose one that extends it.</source>
        <translation>Eines wählen, das es erweitert.</translation>
    </message>
    <message>
        <source>there is no playbook &quot;%1&quot; to extend</source>
        <translation>es gibt kein Playbook „%1“, das sich erweitern ließe</translation>
    </message>
    <message>
        <source>Put it beside this file, or extend one that ships.</source>
        <translation>Es neben diese Datei legen oder ein mitgeliefertes erweitern.</translation>
    </message>
    <message>
        <source>these playbooks extend one another without an end</source>
        <translation>diese Playbooks erweitern einander endlos</translation>
    </message>
    <message numerus="yes">
        <source>Keep it to %n in a row.</source>
        <translation>
            <numerusform>Höchstens %n in Folge verwenden.</numerusform>
            <numerusform>Höchstens %n in Folge verwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookMerge</name>
    <message>
        <source>Give names that the extended playbook has.</source>
        <translation>Namen angeben, die im erweiterten Playbook vorkommen.</translation>
    </message>
    <message>
        <source>nothing can be left out of &quot;%1&quot;</source>
        <translation>aus „%1“ lässt sich nichts weglassen</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; to be left out</source>
        <translation>es gibt kein „%1“ zum Weglassen</translation>
    </message>
</context>
<context>
    <name>PlaybookPreview</name>
    <message>
        <source>late by %1</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>nie erfüllt</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookReader</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation>dieser Text ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>Keep it to %n characters.</source>
        <translation>
            <numerusform>Auf höchstens %n Zeichen kürzen.</numerusform>
            <numerusform>Auf höchstens %n Zeichen kürzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>„%1“ ist weder yes noch no</translation>
    </message>
    <message>
        <source>Give yes or no.</source>
        <translation>Möglich sind: yes, no.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Give a whole number from 0.</source>
        <translation>Eine ganze Zahl ab 0 angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration</source>
        <translation>„%1“ ist keine Dauer</translation>
    </message>
    <message>
        <source>Give one as in 15m, 1h30m or 2d.</source>
        <translation>Eine Dauer angeben, etwa 15m, 1h30m oder 2d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>Give one as in 2026-12-25.</source>
        <translation>Ein Datum angeben, etwa 2026-12-25.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>„%1“ ist kein Wochentag</translation>
    </message>
    <message>
        <source>Give mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>Möglich sind: mon, tue, wed, thu, fri, sat, sun.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t known here</source>
        <translation>„%1“ ist hier unbekannt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>this list is too long</source>
        <translation>diese Liste ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>Keep it to %n items.</source>
        <translation>
            <numerusform>Auf höchstens %n Element kürzen.</numerusform>
            <numerusform>Auf höchstens %n Elemente kürzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a condition is one name with its parameter</source>
        <translation>eine Bedingung besteht aus einem Namen mit seinem Parameter</translation>
    </message>
    <message>
        <source>Write it as in &quot;- ranks: 1-2&quot;.</source>
        <translation>Schreiben wie in „- ranks: 1-2“.</translation>
    </message>
    <message>
        <source>there is no condition &quot;%1&quot;</source>
        <translation>es gibt keine Bedingung „%1“</translation>
    </message>
    <message>
        <source>keys with values</source>
        <translation>Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>„%1“ fehlt hier</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ergänzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day</source>
        <translation>„%1“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>Give one as in &quot;09:00&quot;.</source>
        <translation>Eine Uhrzeit angeben, etwa &quot;09:00&quot;.</translation>
    </message>
    <message>
        <source>Begin the file with &quot;%1: %2&quot;.</source>
        <translation>Die Datei mit „%1: %2“ beginnen.</translation>
    </message>
    <message>
        <source>this is version %1 of the format</source>
        <translation>das ist Version %1 des Formats</translation>
    </message>
    <message>
        <source>This Evenkeel reads version %1; a newer one may read it.</source>
        <translation>Diese Evenkeel-Version liest Version %1; eine neuere kann die Datei womöglich lesen.</translation>
    </message>
    <message>
        <source>Give one of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>there is nothing here</source>
        <translation>hier steht nichts</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>hier steht: %1</translation>
    </message>
    <message>
        <source>Give %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
</context>
<context>
    <name>PlaybookSettings</name>
    <message>
        <source>&quot;%1&quot; is no value for %2</source>
        <translation>„%1“ ist kein Wert für %2</translation>
    </message>
    <message>
        <source>Give one of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>the playbook has no step &quot;%1&quot;</source>
        <translation>das Playbook hat keinen Schritt „%1“</translation>
    </message>
    <message>
        <source>Write it as CHECKLIST/STEP, as &quot;evenkeel playbook show %1&quot; lists them.</source>
        <translation>In der Form CHECKLIST/STEP schreiben, wie „evenkeel playbook show %1“ sie auflistet.</translation>
    </message>
    <message>
        <source>skipped (with --reason)</source>
        <translation>skipped (mit --reason)</translation>
    </message>
    <message>
        <source>nobody commands, who could approve</source>
        <translation>die Einsatzleitung ist unbesetzt, niemand kann freigeben</translation>
    </message>
    <message>
        <source>Say who commands: role.commander=NAME.</source>
        <translation>Einsatzleitung besetzen: role.commander=NAME.</translation>
    </message>
</context>
<context>
    <name>PlaybookVerbs</name>
    <message>
        <source>a clock is put off for a reason</source>
        <translation>eine Frist wird nur mit Grund zurückgestellt</translation>
    </message>
    <message>
        <source>Say why it can wait.</source>
        <translation>Angeben, warum es warten kann.</translation>
    </message>
    <message>
        <source>a clock can only be put off to a later time</source>
        <translation>eine Frist lässt sich nur auf einen späteren Zeitpunkt zurückstellen</translation>
    </message>
    <message>
        <source>Give a time that is to come.</source>
        <translation>Einen Zeitpunkt in der Zukunft angeben.</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>a responder has a name, and a load from 1 to %1</source>
        <translation>zu Beteiligten gehören ein Name und eine Belastung von 1 bis %1</translation>
    </message>
    <message>
        <source>Say who it is and how they fare.</source>
        <translation>Angeben, wer es ist und wie das Befinden ist.</translation>
    </message>
    <message>
        <source>Playbook %1 instead of %2</source>
        <translation>Playbook %1 statt %2</translation>
    </message>
</context>
<context>
    <name>PlaybookWords</name>
    <message>
        <source>Version of the format</source>
        <translation>Version des Formats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>As people see it in lists.</source>
        <translation>Wie in Listen angezeigt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For whom it is.</source>
        <translation>Für wen es gedacht ist.</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Only to be extended</source>
        <translation>Nur zum Erweitern</translation>
    </message>
    <message>
        <source>An exercise: marked everywhere, kept out of metrics</source>
        <translation>Übung: überall gekennzeichnet, zählt nicht in den Kennzahlen</translation>
    </message>
    <message>
        <source>One person is all there is</source>
        <translation>Nur eine Person verfügbar</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>What &quot;4h of work&quot;, &quot;next working day&quot; and &quot;next sprint&quot; mean.</source>
        <translation>Was „4h of work“, „next working day“ und „next sprint“ bedeuten.</translation>
    </message>
    <message>
        <source>Levels of severity</source>
        <translation>Stufen des Schweregrads</translation>
    </message>
    <message>
        <source>The gravest first, with what each asks for.</source>
        <translation>Die höchste zuerst, jeweils mit dem, was sie verlangt.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Who does what.</source>
        <translation>Wer was tut.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Whom to go to next when the level can&apos;t be raised, the first first. One a line.</source>
        <translation>An wen als Nächstes zu eskalieren ist, wenn sich die Stufe nicht mehr erhöhen lässt, der Reihe nach. Eine Angabe pro Zeile.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Words by which entries of the timeline are understood.</source>
        <translation>Wörter, an denen zu erkennen ist, worum es in Einträgen des Verlaufs geht.</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>Which rules hold, and how firmly.</source>
        <translation>Welche Regeln gelten und wie streng.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Limits that don&apos;t depend on the level.</source>
        <translation>Fristen, die nicht von der Stufe abhängen.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Steps by phase, which appear when their time has come.</source>
        <translation>Schritte nach Phase; sie erscheinen, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Severity helper</source>
        <translation>Schweregrad-Hilfe</translation>
    </message>
    <message>
        <source>Questions whose answers speak for a level.</source>
        <translation>Fragen, deren Antworten für eine Stufe sprechen.</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>The ways to stop the impact.</source>
        <translation>Wege, die Auswirkung zu stoppen.</translation>
    </message>
    <message>
        <source>Ambiguous situations</source>
        <translation>Uneindeutige Lagen</translation>
    </message>
    <message>
        <source>Recognised from the journal, they ask.</source>
        <translation>Werden aus dem Journal erkannt und stellen dann eine Frage.</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Entscheidungstabelle</translation>
    </message>
    <message>
        <source>When this is so, do that.</source>
        <translation>Wenn dies gilt, das tun.</translation>
    </message>
    <message>
        <source>Questions for people</source>
        <translation>Fragen an die Beteiligten</translation>
    </message>
    <message>
        <source>Asked at a quiet moment, one at a time.</source>
        <translation>In einem ruhigen Moment gestellt, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>What a well-handled incident is measured by.</source>
        <translation>Woran eine gut bewältigte Störung gemessen wird.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Words written beforehand.</source>
        <translation>Vorab verfasste Texte.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Advice for the time before.</source>
        <translation>Rat für die Zeit davor.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Arbeitsbeginn</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Arbeitsende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>As in Europe/Berlin; empty: the incident&apos;s.</source>
        <translation>Etwa Europe/Berlin; leer: die der Störung.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>As in 2026-12-25, one a line.</source>
        <translation>Etwa 2026-12-25, einer pro Zeile.</translation>
    </message>
    <message>
        <source>First day of any sprint</source>
        <translation>Erster Tag eines beliebigen Sprints</translation>
    </message>
    <message>
        <source>As in 2026-01-05; empty: sprints begin on Mondays.</source>
        <translation>Etwa 2026-01-05; leer: Sprints beginnen montags.</translation>
    </message>
    <message>
        <source>Days in a sprint</source>
        <translation>Tage pro Sprint</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>As people call it: SEV1, P0.</source>
        <translation>Gebräuchliche Bezeichnung: SEV1, P0.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>1 is the gravest. Rules go by ranks.</source>
        <translation>1 ist der schwerste Rang. Regeln richten sich nach Rängen.</translation>
    </message>
    <message>
        <source>When it is this level</source>
        <translation>Wann diese Stufe gilt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eine Angabe pro Zeile.</translation>
    </message>
    <message>
        <source>Who responds, and how</source>
        <translation>Wer reagiert und wie</translation>
    </message>
    <message>
        <source>Acknowledge within</source>
        <translation>Bestätigung binnen</translation>
    </message>
    <message>
        <source>From detection until somebody says they have it.</source>
        <translation>Von der Erkennung, bis jemand die Übernahme bestätigt.</translation>
    </message>
    <message>
        <source>Response window</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>What is unresolved after it is escalated.</source>
        <translation>Was danach nicht behoben ist, wird eskaliert.</translation>
    </message>
    <message>
        <source>First update within</source>
        <translation>Erste Statusmeldung binnen</translation>
    </message>
    <message>
        <source>From detection to the first word to stakeholders.</source>
        <translation>Von der Erkennung bis zur ersten Nachricht an Stakeholder.</translation>
    </message>
    <message>
        <source>Update every</source>
        <translation>Statusmeldung alle</translation>
    </message>
    <message>
        <source>How often stakeholders hear of it.</source>
        <translation>Wie oft Stakeholder informiert werden.</translation>
    </message>
    <message>
        <source>Check in every</source>
        <translation>Rückmeldung alle</translation>
    </message>
    <message>
        <source>How often responders compare notes.</source>
        <translation>Wie oft sich die Beteiligten abstimmen.</translation>
    </message>
    <message>
        <source>Resolution target</source>
        <translation>Zielzeit für die Behebung</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer informiert wird</translation>
    </message>
    <message>
        <source>The first first, one a line.</source>
        <translation>Der Reihe nach, eine Angabe pro Zeile.</translation>
    </message>
    <message>
        <source>What closing requires</source>
        <translation>Was der Abschluss verlangt</translation>
    </message>
    <message>
        <source>Postmortem at least</source>
        <translation>Postmortem mindestens</translation>
    </message>
    <message>
        <source>Preventive actions at least</source>
        <translation>Vorbeugende Maßnahmen mindestens</translation>
    </message>
    <message>
        <source>A last message that says it is over</source>
        <translation>Letzte Mitteilung, dass die Störung vorbei ist</translation>
    </message>
    <message>
        <source>Where the cause is unknown, an action that looks for it</source>
        <translation>Bei unbekannter Ursache eine Maßnahme, die danach sucht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>As it is stored: commander, scribe.</source>
        <translation>Wie sie gespeichert wird: commander, scribe.</translation>
    </message>
    <message>
        <source>As people call it.</source>
        <translation>Gebräuchliche Bezeichnung.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>To be filled at ranks</source>
        <translation>Zu besetzen bei den Rängen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>One a line. Each counts at the start of a word, whatever its case.</source>
        <translation>Eines pro Zeile. Jedes zählt am Wortanfang, unabhängig von Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Guardrail</source>
        <translation>Leitplanke</translation>
    </message>
    <message>
        <source>When it isn&apos;t met</source>
        <translation>Wenn sie nicht erfüllt ist</translation>
    </message>
    <message>
        <source>At ranks</source>
        <translation>Bei den Rängen</translation>
    </message>
    <message>
        <source>Severity known within</source>
        <translation>Schweregrad bekannt binnen</translation>
    </message>
    <message>
        <source>From detection.</source>
        <translation>Ab der Erkennung.</translation>
    </message>
    <message>
        <source>Time-box of a hypothesis</source>
        <translation>Zeitrahmen einer Hypothese</translation>
    </message>
    <message>
        <source>No improvement after a mitigation</source>
        <translation>Keine Besserung nach einer Eindämmung</translation>
    </message>
    <message>
        <source>First evidence kept within</source>
        <translation>Erster Beleg gesichert binnen</translation>
    </message>
    <message>
        <source>Commander in the chair at most</source>
        <translation>Einsatzleitung ohne Übergabe höchstens</translation>
    </message>
    <message>
        <source>Postmortem within</source>
        <translation>Postmortem binnen</translation>
    </message>
    <message>
        <source>From the resolution.</source>
        <translation>Ab der Behebung.</translation>
    </message>
    <message>
        <source>Root cause followed up within</source>
        <translation>Folgemaßnahme zur Ursache binnen</translation>
    </message>
    <message>
        <source>From the resolution, where the cause is unknown.</source>
        <translation>Ab der Behebung, bei unbekannter Ursache.</translation>
    </message>
    <message>
        <source>On duty without a break at most</source>
        <translation>Im Dienst ohne Pause höchstens</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Appears when</source>
        <translation>Erscheint, wenn</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>One of the roles; empty: whoever is there.</source>
        <translation>Eine der Rollen; leer: wer gerade da ist.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Wortlaut der Frage</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>As people read it</source>
        <translation>Angezeigter Text</translation>
    </message>
    <message>
        <source>Speaks for ranks</source>
        <translation>Spricht für die Ränge</translation>
    </message>
    <message>
        <source>As the timeline tells it</source>
        <translation>Text im Verlauf</translation>
    </message>
    <message>
        <source>Words in braces are filled in, as in {mitigation}.</source>
        <translation>Wörter in geschweiften Klammern werden ausgefüllt, etwa {mitigation}.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Bietet an</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>When it is right</source>
        <translation>Wann sie passt</translation>
    </message>
    <message>
        <source>Its risk</source>
        <translation>Ihr Risiko</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Wie sie zu prüfen ist</translation>
    </message>
    <message>
        <source>Puts something new into production</source>
        <translation>Bringt etwas Neues in die Produktion</translation>
    </message>
    <message>
        <source>Suggested first when</source>
        <translation>Zuerst vorgeschlagen, wenn</translation>
    </message>
    <message>
        <source>Comes with checklists</source>
        <translation>Zugehörige Checklisten</translation>
    </message>
    <message>
        <source>Their names, one a line.</source>
        <translation>Ihre Namen, einer pro Zeile.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>What is ambiguous</source>
        <translation>Was nicht eindeutig ist</translation>
    </message>
    <message>
        <source>Words in braces are filled in, as in {systems}.</source>
        <translation>Wörter in geschweiften Klammern werden ausgefüllt, etwa {systems}.</translation>
    </message>
    <message>
        <source>Asks when</source>
        <translation>Fragt, wenn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>When this is so</source>
        <translation>Wenn dies gilt</translation>
    </message>
    <message>
        <source>Do that</source>
        <translation>Das tun</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Where a clock asks for</source>
        <translation>Wenn eine Frist verlangt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Words in braces are filled in, as in {title} or {next-update}.</source>
        <translation>Wörter in geschweiften Klammern werden ausgefüllt, etwa {title} oder {next-update}.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>guardrail</source>
        <translation>Leitplanke</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>question for people</source>
        <translation>Frage an die Beteiligten</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Block: refused unless overridden with a reason</source>
        <translation>Blockieren: verweigert, sofern nicht mit Grund übergangen</translation>
    </message>
    <message>
        <source>Confirm: passes for a reason, which is logged</source>
        <translation>Bestätigen: möglich mit Grund, der protokolliert wird</translation>
    </message>
    <message>
        <source>Remind: only says so</source>
        <translation>Erinnern: nur ein Hinweis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Severity in time</source>
        <translation>Schweregrad rechtzeitig</translation>
    </message>
    <message>
        <source>Commander acknowledged</source>
        <translation>Einsatzleitung bestätigt</translation>
    </message>
    <message>
        <source>Timeline to the minute</source>
        <translation>Verlauf auf die Minute genau</translation>
    </message>
    <message>
        <source>Mitigation restored the service</source>
        <translation>Dienst durch die Eindämmung wiederhergestellt</translation>
    </message>
    <message>
        <source>Stakeholders updated</source>
        <translation>Statusmeldung an Stakeholder</translation>
    </message>
    <message>
        <source>Postmortem in time</source>
        <translation>Postmortem rechtzeitig</translation>
    </message>
    <message>
        <source>Preventive action tracked</source>
        <translation>Vorbeugende Maßnahme wird verfolgt</translation>
    </message>
    <message>
        <source>Postmortem shared</source>
        <translation>Postmortem geteilt</translation>
    </message>
    <message>
        <source>The first update</source>
        <translation>Die erste Statusmeldung</translation>
    </message>
    <message>
        <source>The next update</source>
        <translation>Die nächste Statusmeldung</translation>
    </message>
    <message>
        <source>The final update</source>
        <translation>Die abschließende Statusmeldung</translation>
    </message>
    <message>
        <source>About one&apos;s own thinking</source>
        <translation>Zum eigenen Denken</translation>
    </message>
    <message>
        <source>About who reads it</source>
        <translation>Zu denen, die es lesen</translation>
    </message>
    <message>
        <source>To see it in another way</source>
        <translation>Für eine andere Sichtweise</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Set the gravest level</source>
        <translation>Höchste Stufe setzen</translation>
    </message>
    <message>
        <source>Escalate by one level</source>
        <translation>Um eine Stufe eskalieren</translation>
    </message>
    <message>
        <source>Keep the severity</source>
        <translation>Schweregrad beibehalten</translation>
    </message>
    <message>
        <source>Open the severity helper</source>
        <translation>Schweregrad-Hilfe öffnen</translation>
    </message>
    <message>
        <source>Log who was paged</source>
        <translation>Alarmierung protokollieren</translation>
    </message>
    <message>
        <source>Go to the bridge</source>
        <translation>Zur Konferenz</translation>
    </message>
    <message>
        <source>Choose a mitigation</source>
        <translation>Eindämmung wählen</translation>
    </message>
    <message>
        <source>Log the rollback</source>
        <translation>Rollback protokollieren</translation>
    </message>
    <message>
        <source>Approve the forward fix</source>
        <translation>Forward-Fix freigeben</translation>
    </message>
    <message>
        <source>Go to the hypotheses</source>
        <translation>Zu den Hypothesen</translation>
    </message>
    <message>
        <source>Add the action that looks for the cause</source>
        <translation>Maßnahme hinzufügen, die nach der Ursache sucht</translation>
    </message>
    <message>
        <source>Add an action tagged tech-debt</source>
        <translation>Maßnahme mit dem Tag tech-debt hinzufügen</translation>
    </message>
    <message>
        <source>Draft a message</source>
        <translation>Mitteilung entwerfen</translation>
    </message>
    <message>
        <source>Add a verification</source>
        <translation>Überprüfung hinzufügen</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Die eigene Organisation</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>A regulator</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>the severity has rank</source>
        <translation>der Schweregrad hat den Rang</translation>
    </message>
    <message>
        <source>there is no severity yet</source>
        <translation>es gibt noch keinen Schweregrad</translation>
    </message>
    <message>
        <source>the status is one of</source>
        <translation>der Status ist einer von</translation>
    </message>
    <message>
        <source>nobody holds the role</source>
        <translation>niemand hat die Rolle</translation>
    </message>
    <message>
        <source>somebody holds the role</source>
        <translation>jemand hat die Rolle</translation>
    </message>
    <message>
        <source>systems named, at least</source>
        <translation>genannte Systeme, mindestens</translation>
    </message>
    <message>
        <source>regions named, at least</source>
        <translation>genannte Regionen, mindestens</translation>
    </message>
    <message>
        <source>who is affected has been said</source>
        <translation>wer betroffen ist, ist angegeben</translation>
    </message>
    <message>
        <source>a workaround has been said</source>
        <translation>ein Workaround ist angegeben</translation>
    </message>
    <message>
        <source>the root cause has been said</source>
        <translation>die Ursache ist angegeben</translation>
    </message>
    <message>
        <source>something was done to stop the impact</source>
        <translation>etwas wurde getan, um die Auswirkung zu stoppen</translation>
    </message>
    <message>
        <source>the latest mitigation is one of</source>
        <translation>die letzte Eindämmung ist eine von</translation>
    </message>
    <message>
        <source>it got better since the mitigation</source>
        <translation>seit der Eindämmung ist es besser geworden</translation>
    </message>
    <message>
        <source>no better since the mitigation, for</source>
        <translation>nach der Eindämmung keine Besserung, seit mindestens</translation>
    </message>
    <message>
        <source>entries speak of</source>
        <translation>Einträge handeln von</translation>
    </message>
    <message>
        <source>no entry speaks of</source>
        <translation>kein Eintrag handelt von</translation>
    </message>
    <message>
        <source>within an hour entries speak of</source>
        <translation>innerhalb einer Stunde handeln Einträge von</translation>
    </message>
    <message>
        <source>open hypotheses, at least</source>
        <translation>offene Hypothesen, mindestens</translation>
    </message>
    <message>
        <source>no message has gone out</source>
        <translation>es wurde keine Mitteilung gesendet</translation>
    </message>
    <message>
        <source>nothing was logged for</source>
        <translation>nichts protokolliert, seit mindestens</translation>
    </message>
    <message>
        <source>unresolved since detection, for</source>
        <translation>nach der Erkennung nicht behoben, seit mindestens</translation>
    </message>
    <message>
        <source>contributing factors, at least</source>
        <translation>beitragende Umstände, mindestens</translation>
    </message>
    <message>
        <source>the postmortem is one of</source>
        <translation>der Stand des Postmortems ist einer von</translation>
    </message>
    <message>
        <source>the systems are hosted on</source>
        <translation>die Systeme laufen auf</translation>
    </message>
    <message>
        <source>the database is migrated by</source>
        <translation>die Datenbank wird migriert mit</translation>
    </message>
    <message>
        <source>a number, as in 2</source>
        <translation>eine Zahl, etwa 2</translation>
    </message>
    <message>
        <source>as in 15m or 1h30m</source>
        <translation>etwa 15m oder 1h30m</translation>
    </message>
    <message>
        <source>1, 1-2, 2- or any</source>
        <translation>1, 1-2, 2- oder any</translation>
    </message>
    <message>
        <source>statuses with commas, as in mitigating, monitoring</source>
        <translation>Status, durch Kommas getrennt, etwa mitigating, monitoring</translation>
    </message>
    <message>
        <source>draft, review, final</source>
        <translation>draft, review, final</translation>
    </message>
    <message>
        <source>names of roles, with commas</source>
        <translation>Namen von Rollen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>names of mitigations, with commas</source>
        <translation>Namen von Eindämmungen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>names of topics, with commas</source>
        <translation>Namen von Themen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>names, with commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Sections of the postmortem</source>
        <translation>Abschnitte des Postmortems</translation>
    </message>
    <message>
        <source>What belongs into each, and which are wanted of every postmortem.</source>
        <translation>Was in jeden gehört und welche in jedem Postmortem erwartet werden.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>Was hineingehört</translation>
    </message>
    <message>
        <source>Wanted of every postmortem</source>
        <translation>In jedem Postmortem erwartet</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Umstände</translation>
    </message>
    <message>
        <source>What limited the impact</source>
        <translation>Was die Auswirkung begrenzt hat</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Mitteilungen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
</context>
<context>
    <name>PreviewSummary</name>
    <message numerus="yes">
        <source>%n clock(s) run out earlier</source>
        <translation>
            <numerusform>%n Frist läuft früher ab</numerusform>
            <numerusform>%n Fristen laufen früher ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) run out later</source>
        <translation>
            <numerusform>%n Frist läuft später ab</numerusform>
            <numerusform>%n Fristen laufen später ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) end otherwise</source>
        <translation>
            <numerusform>%n Frist endet anders</numerusform>
            <numerusform>%n Fristen enden anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) more run out</source>
        <translation>
            <numerusform>%n Frist mehr läuft ab</numerusform>
            <numerusform>%n Fristen mehr laufen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) fewer run out</source>
        <translation>
            <numerusform>%n Frist weniger läuft ab</numerusform>
            <numerusform>%n Fristen weniger laufen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s) more</source>
        <translation>
            <numerusform>%n Leitplanke mehr</numerusform>
            <numerusform>%n Leitplanken mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s) fewer</source>
        <translation>
            <numerusform>%n Leitplanke weniger</numerusform>
            <numerusform>%n Leitplanken weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s) act otherwise</source>
        <translation>
            <numerusform>%n Leitplanke wirkt anders</numerusform>
            <numerusform>%n Leitplanken wirken anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) more</source>
        <translation>
            <numerusform>%n Checkliste mehr</numerusform>
            <numerusform>%n Checklisten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) fewer</source>
        <translation>
            <numerusform>%n Checkliste weniger</numerusform>
            <numerusform>%n Checklisten weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) differ</source>
        <translation>
            <numerusform>%n Checkliste unterscheidet sich</numerusform>
            <numerusform>%n Checklisten unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in the sample.</source>
        <translation>Im Beispiel ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>there is no such printer any more</source>
        <translation>diesen Drucker gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Choose another one, or export a PDF.</source>
        <translation>Einen anderen wählen oder ein PDF exportieren.</translation>
    </message>
    <message>
        <source>the printer takes nothing</source>
        <translation>der Drucker nimmt nichts an</translation>
    </message>
    <message>
        <source>See whether it is on, or export a PDF.</source>
        <translation>Nachsehen, ob er eingeschaltet ist, oder ein PDF exportieren.</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>Das Drucken wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>RankRange</name>
    <message>
        <source>&quot;%1&quot; is no range of ranks</source>
        <translation>„%1“ ist kein Rangbereich</translation>
    </message>
    <message>
        <source>Give 1, 1-2, 2- or any; 1 is the gravest.</source>
        <translation>1, 1-2, 2- oder any angeben; 1 ist der schwerste Rang.</translation>
    </message>
</context>
<context>
    <name>ReadIncident</name>
    <message>
        <source>nothing was recorded by then</source>
        <translation>bis dahin war nichts erfasst</translation>
    </message>
    <message>
        <source>The record begins at %1.</source>
        <translation>Die Aufzeichnung beginnt am %1.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the incident has no id</source>
        <translation>die Störung hat keine ID</translation>
    </message>
    <message>
        <source>the incident has no title</source>
        <translation>die Störung hat keinen Titel</translation>
    </message>
    <message>
        <source>the incident has no severity</source>
        <translation>die Störung hat keinen Schweregrad</translation>
    </message>
    <message>
        <source>nobody owns the postmortem</source>
        <translation>niemand ist für das Postmortem zuständig</translation>
    </message>
    <message>
        <source>it isn&apos;t said when it was detected</source>
        <translation>es ist nicht angegeben, wann die Störung erkannt wurde</translation>
    </message>
    <message>
        <source>it isn&apos;t said when service was restored</source>
        <translation>es ist nicht angegeben, wann der Dienst wiederhergestellt war</translation>
    </message>
    <message>
        <source>“%1” says nothing yet</source>
        <translation>„%1“ ist noch leer</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>the record&apos;s front matter can&apos;t be read: %1</source>
        <translation>das Front Matter der Störungsakte ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the record&apos;s front matter lacks “%1”</source>
        <translation>im Front Matter der Störungsakte fehlt „%1“</translation>
    </message>
    <message>
        <source>it isn&apos;t said when the postmortem is due</source>
        <translation>es ist nicht angegeben, wann das Postmortem fällig ist</translation>
    </message>
    <message>
        <source>nobody is asked to review it</source>
        <translation>niemand ist um Prüfung gebeten</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) open</source>
        <translation>
            <numerusform>%n Kommentar offen</numerusform>
            <numerusform>%n Kommentare offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants changes</source>
        <translation>%1 wünscht Änderungen</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered</source>
        <translation>%1 hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 approved other words than these</source>
        <translation>%1 hat einen anderen Wortlaut freigegeben</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t marked as done</source>
        <translation>„%1“ ist nicht als fertig markiert</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer Punkt</numerusform>
            <numerusform>%n weitere Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>a final postmortem is sealed</source>
        <translation>ein endgültiges Postmortem muss versiegelt sein</translation>
    </message>
    <message>
        <source>Seal it on its review page.</source>
        <translation>Auf der Prüfungsseite versiegeln.</translation>
    </message>
    <message>
        <source>the postmortem can&apos;t be final yet: %1</source>
        <translation>das Postmortem kann noch nicht endgültig werden: %1</translation>
    </message>
    <message>
        <source>the postmortem can&apos;t leave its draft yet: %1</source>
        <translation>das Postmortem muss noch Entwurf bleiben: %1</translation>
    </message>
    <message>
        <source>Its review page lists what is missing.</source>
        <translation>Die Prüfungsseite listet auf, was fehlt.</translation>
    </message>
</context>
<context>
    <name>RecordVerbs</name>
    <message>
        <source>nothing has the id %1</source>
        <translation>die ID %1 gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;evenkeel show FILE --json&quot; lists the ids.</source>
        <translation>„evenkeel show FILE --json“ listet die IDs auf.</translation>
    </message>
    <message>
        <source>an incident needs a title</source>
        <translation>eine Störung braucht einen Titel</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>In wenigen Worten angeben, was gestört ist.</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>read what can be read of a damaged file</source>
        <translation>lesen, was in einer beschädigten Datei noch lesbar ist</translation>
    </message>
    <message>
        <source>Writes what can be read to the file NEW, which must not exist, and lists what can&apos;t. DAMAGED is left as it is.
What was altered is marked.

  evenkeel recover INC-2041.keel -o INC-2041-recovered.keel</source>
        <translation>Schreibt, was lesbar ist, in die Datei NEW, die es noch nicht geben darf, und listet den Rest auf. DAMAGED bleibt
unverändert. Was verfälscht war, wird gekennzeichnet.

  evenkeel recover INC-2041.keel -o INC-2041-recovered.keel</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Zieldatei.</translation>
    </message>
    <message>
        <source>Who recovers it; your account&apos;s name by default.</source>
        <translation>Wer rettet; Vorgabe: der Kontoname.</translation>
    </message>
    <message>
        <source>say where to: -o NEW</source>
        <translation>das Ziel angeben: -o NEW</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) recovered into %1</source>
        <translation>
            <numerusform>%n Transaktion nach %1 gerettet</numerusform>
            <numerusform>%n Transaktionen nach %1 gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them altered; their entries are tagged &quot;doubtful&quot;</source>
        <translation>
            <numerusform>%n davon verfälscht; die Einträge sind mit „doubtful“ gekennzeichnet</numerusform>
            <numerusform>%n davon verfälscht; die Einträge sind mit „doubtful“ gekennzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryReport</name>
    <message>
        <source>Lost transactions: %1.</source>
        <translation>Verlorene Transaktionen: %1.</translation>
    </message>
    <message>
        <source>Changes lost from transactions that could be read in part: %1.</source>
        <translation>Verlorene Änderungen aus teilweise lesbaren Transaktionen: %1.</translation>
    </message>
    <message>
        <source>Lost attachments: %1.</source>
        <translation>Verlorene Anhänge: %1.</translation>
    </message>
    <message>
        <source>Pages of the file that hold nothing but zeros: %1.</source>
        <translation>Seiten der Datei, die nur Nullen enthalten: %1.</translation>
    </message>
    <message>
        <source>Pages cut off the file&apos;s end: %1.</source>
        <translation>Am Dateiende abgeschnittene Seiten: %1.</translation>
    </message>
</context>
<context>
    <name>RedactionVerbs</name>
    <message>
        <source>these words are too short to be told from others</source>
        <translation>diese Wörter sind zu kurz, um sie von anderen zu unterscheiden</translation>
    </message>
    <message>
        <source>Say more of what is not to be read.</source>
        <translation>Mehr von dem angeben, was nicht lesbar sein soll.</translation>
    </message>
    <message>
        <source>this can&apos;t stand in place of words everywhere</source>
        <translation>das kann nicht überall anstelle von Wörtern stehen</translation>
    </message>
    <message>
        <source>Use letters, digits and spaces, beginning with a letter, or leave it empty.</source>
        <translation>Buchstaben, Ziffern und Leerzeichen verwenden, mit einem Buchstaben beginnen, oder das Feld leer lassen.</translation>
    </message>
    <message>
        <source>these words are redacted already</source>
        <translation>diese Wörter sind bereits geschwärzt</translation>
    </message>
    <message>
        <source>Change that line instead.</source>
        <translation>Stattdessen jene Zeile ändern.</translation>
    </message>
    <message>
        <source>what stands in place of words must not hold words that are redacted</source>
        <translation>der Ersatztext darf keine geschwärzten Wörter enthalten</translation>
    </message>
    <message>
        <source>Let something else stand there.</source>
        <translation>Einen anderen Ersatztext wählen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>during the incident</source>
        <translation>während der Störung</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>binnen einer Woche</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>binnen eines Monats</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the postmortem</source>
        <translation>
            <numerusform>%n weitere im Postmortem</numerusform>
            <numerusform>%n weitere im Postmortem</numerusform>
        </translation>
    </message>
    <message>
        <source>We know of the problem and have begun to work on it.</source>
        <translation>Das Problem ist bekannt, und wir arbeiten daran.</translation>
    </message>
    <message>
        <source>We are looking for the cause.</source>
        <translation>Wir suchen nach der Ursache.</translation>
    </message>
    <message>
        <source>We have found the cause and are preparing the remedy.</source>
        <translation>Wir haben die Ursache gefunden und bereiten die Lösung vor.</translation>
    </message>
    <message>
        <source>We are putting the remedy in place.</source>
        <translation>Wir setzen die Lösung gerade um.</translation>
    </message>
    <message>
        <source>The remedy is in place and we are watching its effect.</source>
        <translation>Die Lösung ist umgesetzt, und wir beobachten ihre Wirkung.</translation>
    </message>
    <message>
        <source>The problem is solved.</source>
        <translation>Das Problem ist behoben.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>It began %1.</source>
        <translation>Die Störung begann am %1.</translation>
    </message>
    <message>
        <source>It was noticed after %1.</source>
        <translation>Bemerkt wurde sie nach %1.</translation>
    </message>
    <message>
        <source>Its effects were contained after %1.</source>
        <translation>Die Auswirkungen waren nach %1 eingedämmt.</translation>
    </message>
    <message>
        <source>Service was restored after %1.</source>
        <translation>Der Dienst war nach %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>The timeline runs from %1.</source>
        <translation>Der Verlauf reicht von %1.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Likely cause: %1</source>
        <translation>Wahrscheinliche Ursache: %1</translation>
    </message>
    <message>
        <source>Suspected cause: %1</source>
        <translation>Vermutete Ursache: %1</translation>
    </message>
    <message>
        <source>Status %1 → %2</source>
        <translation>Status %1 → %2</translation>
    </message>
    <message>
        <source>Incident declared</source>
        <translation>Störung gemeldet</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Severity %1 withdrawn</source>
        <translation>Schweregrad %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Schweregrad %1</translation>
    </message>
    <message>
        <source>Severity %1 → %2</source>
        <translation>Schweregrad %1 → %2</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 übernahm die Rolle %2</translation>
    </message>
    <message>
        <source>%1 left the role of %2</source>
        <translation>%1 gab die Rolle %2 ab</translation>
    </message>
    <message>
        <source>%1 took over as %2 from %3</source>
        <translation>%1 übernahm die Rolle %2 von %3</translation>
    </message>
    <message>
        <source>Content removed for good: %1</source>
        <translation>Inhalt endgültig entfernt: %1</translation>
    </message>
    <message>
        <source>hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Exported %1 UTC</source>
        <translation>Exportiert am %1 UTC</translation>
    </message>
    <message>
        <source>Exported %1 UTC, record %2</source>
        <translation>Exportiert am %1 UTC, Aufzeichnung %2</translation>
    </message>
    <message>
        <source>Send the update promised for %1 (%2)</source>
        <translation>Die für %1 zugesagte Statusmeldung senden (%2)</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1 (fällig %2)</translation>
    </message>
    <message>
        <source>Decide the hypothesis: %1</source>
        <translation>Hypothese klären: %1</translation>
    </message>
    <message>
        <source>Nobody is incident commander.</source>
        <translation>Die Einsatzleitung ist unbesetzt.</translation>
    </message>
    <message>
        <source>The severity isn&apos;t classified.</source>
        <translation>Der Schweregrad ist nicht eingestuft.</translation>
    </message>
    <message>
        <source>The update promised for %1 (%2) is overdue.</source>
        <translation>Die für %1 zugesagte Statusmeldung (%2) ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are overdue.</source>
        <translation>
            <numerusform>%n Aufgabe ist überfällig.</numerusform>
            <numerusform>%n Aufgaben sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks have no owner.</source>
        <translation>
            <numerusform>Für %n Aufgabe ist niemand zuständig.</numerusform>
            <numerusform>Für %n Aufgaben ist niemand zuständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remedy is in place, but nobody has recorded that service is restored.</source>
        <translation>Die Lösung ist umgesetzt, aber die Wiederherstellung des Dienstes ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Aufzeichnung %1</translation>
    </message>
    <message>
        <source>all times %1</source>
        <translation>alle Zeiten %1</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Timeline, the last %1 of %2</source>
        <translation>Verlauf, die letzten %1 von %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächste Statusmeldung</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 until resolved</source>
        <translation>%1 bis zur Behebung</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Erkannt nach</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Bestätigt nach</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>Eingedämmt nach</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>Wiederhergestellt nach</translation>
    </message>
    <message>
        <source>Users affected</source>
        <translation>Betroffene Nutzende</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, end not recorded</source>
        <translation>%1, Ende nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n private entries</source>
        <translation>
            <numerusform>%n vertraulicher Eintrag</numerusform>
            <numerusform>%n vertrauliche Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries for other readers</source>
        <translation>
            <numerusform>%n Eintrag für andere Zielgruppen</numerusform>
            <numerusform>%n Einträge für andere Zielgruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out here: %1.</source>
        <translation>Hier ausgelassen: %1.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This report as Markdown</source>
        <translation>Dieser Bericht als Markdown</translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzende</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>reputation</source>
        <translation>Reputation</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>five whys</source>
        <translation>5-Why-Analyse</translation>
    </message>
    <message>
        <source>contributing factors</source>
        <translation>beitragende Umstände</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>was gut lief</translation>
    </message>
    <message>
        <source>what went poorly</source>
        <translation>was schlecht lief</translation>
    </message>
    <message>
        <source>where we were lucky</source>
        <translation>wo wir Glück hatten</translation>
    </message>
    <message>
        <source>tooling</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>rollback options</source>
        <translation>Rollback-Optionen</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>investigating</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>cause identified</source>
        <translation>Ursache erkannt</translation>
    </message>
    <message>
        <source>mitigating</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>in postmortem</source>
        <translation>im Postmortem</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>a user&apos;s report</source>
        <translation>Meldung von Nutzenden</translation>
    </message>
    <message>
        <source>a check by hand</source>
        <translation>Prüfung von Hand</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>paged</source>
        <translation>Alarmierung</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>approved, not sent</source>
        <translation>freigegeben, nicht gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>im Review</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>what limited the impact</source>
        <translation>was die Auswirkung begrenzt hat</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>eingedämmt</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>incident commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>communications lead</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>technical lead</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>operations lead</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>support lead</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Live response plan</source>
        <translation>Einsatzplan</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Postmortem</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Kurzfassung für die Leitung</translation>
    </message>
    <message>
        <source>Incident record</source>
        <translation>Störungsakte</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Übergabepaket</translation>
    </message>
    <message>
        <source>%1 (%2 until %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Affected regions</source>
        <translation>Betroffene Regionen</translation>
    </message>
    <message>
        <source>Affected users</source>
        <translation>Betroffene Nutzende</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>As it was known at</source>
        <translation>Kenntnisstand vom</translation>
    </message>
    <message>
        <source>Backlog items</source>
        <translation>Backlog-Einträge</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Business impact</source>
        <translation>Geschäftliche Auswirkung</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Umstände</translation>
    </message>
    <message>
        <source>Current actions</source>
        <translation>Laufende Maßnahmen</translation>
    </message>
    <message>
        <source>Current impact</source>
        <translation>Aktuelle Auswirkung</translation>
    </message>
    <message>
        <source>Current status</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>Customer communications</source>
        <translation>Kundenkommunikation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Erkannt durch</translation>
    </message>
    <message>
        <source>Diagnostic plan</source>
        <translation>Diagnoseplan</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>During the incident</source>
        <translation>Während der Störung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>5-Why-Analyse</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Impact lasted</source>
        <translation>Auswirkungszeiträume</translation>
    </message>
    <message>
        <source>Incident update</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>Internal status update</source>
        <translation>Interne Statusmeldung</translation>
    </message>
    <message>
        <source>Investigation timeline</source>
        <translation>Verlauf der Untersuchung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>Wichtige Zeitpunkte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Live hypotheses</source>
        <translation>Aktuelle Hypothesen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Message to customers</source>
        <translation>Mitteilung an Kunden</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Mitteilungen</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Mitigation and verification checklist</source>
        <translation>Checkliste für Eindämmung und Prüfung</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Our service has not been working as it should:</source>
        <translation>Unser Dienst funktioniert nicht wie vorgesehen:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Post-incident follow-up</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Postmortem owner</source>
        <translation>Zuständig für das Postmortem</translation>
    </message>
    <message>
        <source>Postmortem status</source>
        <translation>Stand des Postmortems</translation>
    </message>
    <message>
        <source>Primary channel</source>
        <translation>Hauptkanal</translation>
    </message>
    <message>
        <source>Promised updates</source>
        <translation>Zugesagte Statusmeldungen</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>Jüngste Entscheidungen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Recorded without a time:</source>
        <translation>Ohne Zeit erfasst:</translation>
    </message>
    <message>
        <source>Remediation</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles and channels</source>
        <translation>Rollen und Kanäle</translation>
    </message>
    <message>
        <source>Rollback options</source>
        <translation>Rollback-Optionen</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Service has worked since</source>
        <translation>Der Dienst funktioniert wieder seit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Situation overview</source>
        <translation>Lageüberblick</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Suspected systems</source>
        <translation>Verdächtige Systeme</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>This report was made from the record with the hash</source>
        <translation>Dieser Bericht beruht auf der Aufzeichnung mit dem Hash</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tooling</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Until it is solved, this helps:</source>
        <translation>Bis zur Behebung hilft:</translation>
    </message>
    <message>
        <source>We are sorry for the trouble it has caused you.</source>
        <translation>Wir bedauern die entstandenen Unannehmlichkeiten.</translation>
    </message>
    <message>
        <source>We know how much depends on it and will write again by</source>
        <translation>Wir wissen, wie viel davon abhängt, und melden uns erneut bis</translation>
    </message>
    <message>
        <source>What changed before</source>
        <translation>Vorherige Änderungen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What went poorly</source>
        <translation>Was schlecht lief</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>Where we were lucky</source>
        <translation>Wo wir Glück hatten</translation>
    </message>
    <message>
        <source>Whether a file still holds it unaltered is told by</source>
        <translation>Ob eine Datei sie noch unverändert enthält, zeigt</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Binnen eines Monats</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Binnen einer Woche</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Workaround</translation>
    </message>
    <message>
        <source>Workaround:</source>
        <translation>Workaround:</translation>
    </message>
    <message>
        <source>Working hypothesis</source>
        <translation>Arbeitshypothese</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>freigegeben von</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>next update promised by</source>
        <translation>nächste Statusmeldung zugesagt bis</translation>
    </message>
    <message>
        <source>our service has not been working as it should:</source>
        <translation>funktioniert unser Dienst nicht wie vorgesehen:</translation>
    </message>
    <message>
        <source>overdue by</source>
        <translation>überfällig seit</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>owner not recorded</source>
        <translation>Zuständigkeit nicht erfasst</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>learned %1</source>
        <translation>bekannt seit %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>unmet</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>A step was skipped</source>
        <translation>Ein Schritt wurde übersprungen</translation>
    </message>
    <message>
        <source>DRILL: %1</source>
        <translation>ÜBUNG: %1</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Nothing in it happened to real users, and it counts in no figure.</source>
        <translation>Nichts davon betraf echte Nutzende, und in keiner Kennzahl zählt sie mit.</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>This is a drill.</source>
        <translation>Dies ist eine Übung.</translation>
    </message>
    <message>
        <source>Unnoticed</source>
        <translation>Unbemerkt</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Statusmeldungen</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Won&apos;t be done: %1</source>
        <translation>Entfällt: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1, in all %2</source>
        <translation>%1, insgesamt %2</translation>
    </message>
    <message>
        <source>%1 user-minutes</source>
        <translation>%1 Nutzerminuten</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were edited out</source>
        <translation>
            <numerusform>%n redaktionell gestrichener Eintrag</numerusform>
            <numerusform>%n redaktionell gestrichene Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>messages sent</source>
        <translation>gesendete Mitteilungen</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>preventive</source>
        <translation>Vorbeugung</translation>
    </message>
    <message>
        <source>detective</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>support tickets</source>
        <translation>Support-Tickets</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Impact on</source>
        <translation>Auswirkung auf</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Still to be written</source>
        <translation>Noch zu schreiben</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>won&apos;t be done</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>Engineer %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Opening: what we are here for, and how we talk</source>
        <translation>Eröffnung: wozu wir hier sind und wie wir miteinander sprechen</translation>
    </message>
    <message>
        <source>What people wrote down beforehand</source>
        <translation>Was die Beteiligten vorab aufgeschrieben haben</translation>
    </message>
    <message>
        <source>Timeline, from before the incident on</source>
        <translation>Verlauf, schon von vor der Störung an</translation>
    </message>
    <message>
        <source>Root cause: five whys</source>
        <translation>Ursache: 5-Why-Analyse</translation>
    </message>
    <message>
        <source>What went well, what went poorly, where we were lucky</source>
        <translation>Was gut lief, was schlecht lief, wo wir Glück hatten</translation>
    </message>
    <message>
        <source>Actions: what, who, by when</source>
        <translation>Maßnahmen: was, wer, bis wann</translation>
    </message>
    <message>
        <source>Parked topics and close</source>
        <translation>Geparkte Themen und Abschluss</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n why(s) so far</source>
        <translation>
            <numerusform>bisher %n Warum-Frage</numerusform>
            <numerusform>bisher %n Warum-Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) so far</source>
        <translation>
            <numerusform>bisher %n beitragender Umstand</numerusform>
            <numerusform>bisher %n beitragende Umstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) so far</source>
        <translation>
            <numerusform>bisher %n Lehre</numerusform>
            <numerusform>bisher %n Lehren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) so far</source>
        <translation>
            <numerusform>bisher %n Maßnahme</numerusform>
            <numerusform>bisher %n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) parked</source>
        <translation>
            <numerusform>%n Thema geparkt</numerusform>
            <numerusform>%n Themen geparkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everybody here whose view we need?</source>
        <translation>Sind alle da, deren Sicht wir brauchen?</translation>
    </message>
    <message>
        <source>What do you hope to take away from this hour?</source>
        <translation>Was soll diese Stunde bringen?</translation>
    </message>
    <message>
        <source>What would make it hard to speak openly here?</source>
        <translation>Was würde es hier schwer machen, offen zu sprechen?</translation>
    </message>
    <message>
        <source>Where do these accounts differ, and why might that be?</source>
        <translation>Worin unterscheiden sich diese Schilderungen, und woran könnte das liegen?</translation>
    </message>
    <message>
        <source>Which of these is news to most of us?</source>
        <translation>Was davon ist für die meisten von uns neu?</translation>
    </message>
    <message>
        <source>What is in none of the notes?</source>
        <translation>Was steht in keiner der Notizen?</translation>
    </message>
    <message>
        <source>What did this look like from where you were?</source>
        <translation>Wie stellte sich das aus der jeweiligen Sicht dar?</translation>
    </message>
    <message>
        <source>What did you take to be going on at this point?</source>
        <translation>Was schien in diesem Moment vor sich zu gehen?</translation>
    </message>
    <message>
        <source>What told you that? What would have told you otherwise?</source>
        <translation>Woran war das zu erkennen? Was hätte für etwas anderes gesprochen?</translation>
    </message>
    <message>
        <source>What made this the sensible thing to do then?</source>
        <translation>Was machte das in diesem Moment zum vernünftigen Schritt?</translation>
    </message>
    <message>
        <source>Who else knew at this time, and how did they learn of it?</source>
        <translation>Wer wusste zu diesem Zeitpunkt noch davon, und auf welchem Weg?</translation>
    </message>
    <message>
        <source>What happened here that no tool recorded?</source>
        <translation>Was ist hier geschehen, das kein Werkzeug aufgezeichnet hat?</translation>
    </message>
    <message>
        <source>What made this possible, whoever had been on call?</source>
        <translation>Was hat das möglich gemacht, egal wer Bereitschaft hatte?</translation>
    </message>
    <message>
        <source>How did it work on all the days when nothing happened?</source>
        <translation>Wie hat es an all den Tagen funktioniert, an denen nichts passiert ist?</translation>
    </message>
    <message>
        <source>Is there another answer that is just as true?</source>
        <translation>Gibt es eine andere Antwort, die ebenso zutrifft?</translation>
    </message>
    <message>
        <source>What shows that?</source>
        <translation>Woran zeigt sich das?</translation>
    </message>
    <message>
        <source>What made it worse or longer than it had to be?</source>
        <translation>Was hat es schlimmer oder länger gemacht als nötig?</translation>
    </message>
    <message>
        <source>Which defence was there, and what got past it?</source>
        <translation>Welche Schutzmaßnahme gab es, und was kam an ihr vorbei?</translation>
    </message>
    <message>
        <source>What was different on this day?</source>
        <translation>Was war an diesem Tag anders?</translation>
    </message>
    <message>
        <source>What helped that we would miss if it were gone?</source>
        <translation>Was hat geholfen und würde fehlen, wenn es nicht mehr da wäre?</translation>
    </message>
    <message>
        <source>Where did we depend on luck, or on one person?</source>
        <translation>Wo waren wir auf Glück oder auf eine einzelne Person angewiesen?</translation>
    </message>
    <message>
        <source>What surprised you about how the system works?</source>
        <translation>Was war überraschend daran, wie das System funktioniert?</translation>
    </message>
    <message>
        <source>Where did a runbook help, mislead or not exist?</source>
        <translation>Wo hat ein Runbook geholfen, in die Irre geführt oder gefehlt?</translation>
    </message>
    <message>
        <source>Which of these would have made the most difference?</source>
        <translation>Was davon hätte am meisten bewirkt?</translation>
    </message>
    <message>
        <source>How will we see that it works?</source>
        <translation>Woran werden wir erkennen, dass es wirkt?</translation>
    </message>
    <message>
        <source>What can a machine do the next time?</source>
        <translation>Was kann beim nächsten Mal eine Maschine übernehmen?</translation>
    </message>
    <message>
        <source>Who has the time for it, and what gives way?</source>
        <translation>Wer hat die Zeit dafür, und was tritt dafür zurück?</translation>
    </message>
    <message>
        <source>What of this belongs elsewhere, and who takes it there?</source>
        <translation>Was davon gehört an eine andere Stelle, und wer bringt es dorthin?</translation>
    </message>
    <message>
        <source>Who else ought to read this?</source>
        <translation>Wer sollte das noch lesen?</translation>
    </message>
    <message>
        <source>What would make the next such meeting better?</source>
        <translation>Was würde das nächste Treffen dieser Art besser machen?</translation>
    </message>
    <message>
        <source>shown by</source>
        <translation>belegt durch</translation>
    </message>
    <message>
        <source>The system allowed it.</source>
        <translation>Das System hat es zugelassen.</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>In all there were %1 periods of impact.</source>
        <translation>Insgesamt gab es %1 Auswirkungszeiträume.</translation>
    </message>
    <message>
        <source>Together they lasted %1.</source>
        <translation>Zusammen dauerten sie %1.</translation>
    </message>
    <message numerus="yes">
        <source>redacted in %n places</source>
        <translation>
            <numerusform>an %n Stelle geschwärzt</numerusform>
            <numerusform>an %n Stellen geschwärzt</numerusform>
        </translation>
    </message>
    <message>
        <source>at worst %1</source>
        <translation>in der Spitze %1</translation>
    </message>
    <message>
        <source>unknown in %1 of %2 periods</source>
        <translation>in %1 von %2 Zeiträumen unbekannt</translation>
    </message>
    <message>
        <source>%1, period %2</source>
        <translation>%1, Zeitraum %2</translation>
    </message>
    <message>
        <source>We want to understand how this incident came about and what makes the next one shorter or keeps it away. We talk about systems, tools and how we work, and take it that everybody acted sensibly on what they knew.</source>
        <translation>Wir wollen verstehen, wie es zu dieser Störung kam und was die nächste verkürzt oder verhindert. Wir sprechen über Systeme, Werkzeuge und Arbeitsweisen und gehen davon aus, dass alle nach ihrem jeweiligen Wissen vernünftig gehandelt haben.</translation>
    </message>
    <message>
        <source>Please read the timeline before, and bring what only you saw. If you were sent a form for your notes, answer it by then.</source>
        <translation>Bitte vorab den Verlauf lesen und mitbringen, was sonst niemand gesehen hat. Wer ein Formular für Notizen erhalten hat, beantwortet es bitte bis dahin.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>%1, longest of %2</source>
        <translation>%1, längste Zeit von %2</translation>
    </message>
    <message>
        <source>%1, longest of %2 known</source>
        <translation>%1, längste Zeit von %2 bekannten</translation>
    </message>
    <message>
        <source>Impact, %1 periods</source>
        <translation>Auswirkung, %1 Zeiträume</translation>
    </message>
    <message numerus="yes">
        <source>%n entries recorded after it was sealed</source>
        <translation>
            <numerusform>%n nach dem Versiegeln erfasster Eintrag</numerusform>
            <numerusform>%n nach dem Versiegeln erfasste Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you know, and when did you come to know it?</source>
        <translation>Was war bekannt, und seit wann?</translation>
    </message>
    <message>
        <source>What did you do or decide, and what made that sensible then?</source>
        <translation>Was wurde getan oder entschieden, und was machte das in diesem Moment vernünftig?</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>Was war überraschend?</translation>
    </message>
    <message>
        <source>What helped: people, tools, runbooks, luck?</source>
        <translation>Was hat geholfen: Menschen, Werkzeuge, Runbooks, Glück?</translation>
    </message>
    <message>
        <source>What held you up, or was missing?</source>
        <translation>Was hat aufgehalten oder gefehlt?</translation>
    </message>
    <message>
        <source>How did this part of the system work before the incident?</source>
        <translation>Wie hat dieser Teil des Systems vor der Störung funktioniert?</translation>
    </message>
    <message>
        <source>What would you change in systems, tools or ways of working?</source>
        <translation>Was sollte sich an Systemen, Werkzeugen oder Arbeitsweisen ändern?</translation>
    </message>
    <message>
        <source>What else ought the meeting to talk about?</source>
        <translation>Worüber sollte das Treffen sonst noch sprechen?</translation>
    </message>
    <message>
        <source>Before we meet, please write down what you remember, in your own words and as long or short as you like. Leave out what you have nothing to say to.</source>
        <translation>Bitte vor dem Treffen die eigenen Erinnerungen aufschreiben, in eigenen Worten und so lang oder kurz wie gewünscht. Fragen, zu denen es nichts zu sagen gibt, einfach auslassen.</translation>
    </message>
    <message>
        <source>We want to learn how things worked, not who did what wrong. Your notes are for preparing the meeting and aren&apos;t part of any report.</source>
        <translation>Wir wollen lernen, wie alles zusammenwirkte, nicht, wer etwas falsch gemacht hat. Die Notizen dienen der Vorbereitung des Treffens und sind nicht Teil eines Berichts.</translation>
    </message>
    <message>
        <source>We meet at %1 (%2). Please answer before that.</source>
        <translation>Das Treffen ist am %1 (%2). Bitte vorher antworten.</translation>
    </message>
    <message>
        <source>Write below each question, and leave the marks in square brackets as they are: by them your answers are found.</source>
        <translation>Bitte unter jede Frage schreiben und die Zeichen in eckigen Klammern unverändert lassen: An ihnen werden die Antworten erkannt.</translation>
    </message>
    <message>
        <source>What you remember: %1</source>
        <translation>Eigene Erinnerungen: %1</translation>
    </message>
    <message>
        <source>Your name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>That&apos;s all, thank you. What stands below isn&apos;t read.</source>
        <translation>Das ist alles, vielen Dank. Was darunter steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>What it was made of, for programs</source>
        <translation>Woraus der Bericht entstand, für Programme</translation>
    </message>
    <message>
        <source>monitoring</source>
        <comment>what noticed it</comment>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>picture left out</source>
        <translation>Bild ausgelassen</translation>
    </message>
    <message>
        <source>picture no longer kept with the incident</source>
        <translation>Bild nicht mehr bei der Störung aufbewahrt</translation>
    </message>
    <message>
        <source>picture that can&apos;t be shown</source>
        <translation>nicht darstellbares Bild</translation>
    </message>
    <message>
        <source>Postmortem meeting</source>
        <translation>Postmortem-Treffen</translation>
    </message>
    <message>
        <source>Sealed %1 UTC</source>
        <translation>Versiegelt am %1 UTC</translation>
    </message>
    <message>
        <source>Sealed by %1, %2 UTC</source>
        <translation>Versiegelt von %1 am %2 UTC</translation>
    </message>
    <message>
        <source>The record has changed since: this report doesn&apos;t say what was sealed.</source>
        <translation>Die Aufzeichnung hat sich seitdem geändert: Dieser Bericht sagt nicht, was versiegelt wurde.</translation>
    </message>
    <message>
        <source>because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Left open from the response</source>
        <translation>Aus dem Einsatz offen geblieben</translation>
    </message>
    <message>
        <source>No line of this timeline is backed by evidence.</source>
        <translation>Keine Zeile dieses Verlaufs ist belegt.</translation>
    </message>
    <message>
        <source>Runbook changes</source>
        <translation>Änderungen an Runbooks</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Whether a file still says this is told by</source>
        <translation>Ob eine Datei dies noch so sagt, zeigt</translation>
    </message>
    <message>
        <source>To be automated</source>
        <translation>Zu automatisieren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>not for this reader</source>
        <translation>nicht für diese Zielgruppe</translation>
    </message>
    <message>
        <source>Affected systems</source>
        <translation>Betroffene Systeme</translation>
    </message>
    <message numerus="yes">
        <source>without %n sections for other readers</source>
        <translation>
            <numerusform>ohne %n Abschnitt für andere Leser</numerusform>
            <numerusform>ohne %n Abschnitte für andere Leser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Response plan, while it runs</source>
        <translation>Einsatzplan, solange die Störung andauert</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Postmortem</translation>
    </message>
    <message>
        <source>Executive summary, one page</source>
        <translation>Kurzfassung für die Leitung, eine Seite</translation>
    </message>
    <message>
        <source>Record, the postmortem for a repository</source>
        <translation>Störungsakte, Postmortem für eine Ablage</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Handoff packet</source>
        <translation>Übergabepaket</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Invitation to the meeting</source>
        <translation>Einladung zum Treffen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>A regulator</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>%n private entries</source>
        <translation>
            <numerusform>%n vertraulicher Eintrag</numerusform>
            <numerusform>%n vertrauliche Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries for other readers</source>
        <translation>
            <numerusform>%n Eintrag für andere Zielgruppen</numerusform>
            <numerusform>%n Einträge für andere Zielgruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is left out.</source>
        <translation>Kein Eintrag wird ausgelassen.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections for other readers</source>
        <translation>
            <numerusform>%n Abschnitt für andere Leser</numerusform>
            <numerusform>%n Abschnitte für andere Leser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redacted in %n places.</source>
        <translation>
            <numerusform>An %n Stelle geschwärzt.</numerusform>
            <numerusform>An %n Stellen geschwärzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>a PDF can&apos;t be made without fonts</source>
        <translation>ohne Schriftarten lässt sich kein PDF erzeugen</translation>
    </message>
    <message>
        <source>Use writeReportPdf, or choose md, html, csv or json.</source>
        <translation>writeReportPdf verwenden oder md, html, csv oder json wählen.</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>a calendar holds actions or a meeting only</source>
        <translation>ein Kalender enthält nur Maßnahmen oder ein Treffen</translation>
    </message>
    <message>
        <source>Choose the actions or the invitation, or another form.</source>
        <translation>Die Maßnahmen oder die Einladung wählen, oder eine andere Form.</translation>
    </message>
    <message>
        <source>the Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>the HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>the CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>the JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>the PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>this is the incident&apos;s own file, which a report must not replace</source>
        <translation>das ist die Datei der Störung selbst, die ein Bericht nicht ersetzen darf</translation>
    </message>
    <message>
        <source>Choose another name for the report.</source>
        <translation>Einen anderen Namen für den Bericht wählen.</translation>
    </message>
    <message>
        <source>the report could not be written: %1</source>
        <translation>der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Einen anderen Ort dafür wählen.</translation>
    </message>
    <message>
        <source>the report&apos;s pictures could not be written: %1</source>
        <translation>die Bilder des Berichts konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
</context>
<context>
    <name>ReportStyle</name>
    <message>
        <source>declarations</source>
        <translation>Deklarationen</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>zu viele Formen</translation>
    </message>
    <message>
        <source>something that isn&apos;t SVG</source>
        <translation>etwas, das kein SVG ist</translation>
    </message>
    <message>
        <source>something that isn&apos;t XML</source>
        <translation>etwas, das kein XML ist</translation>
    </message>
    <message>
        <source>a style file says what is to look how</source>
        <translation>eine Stildatei sagt, was wie aussehen soll</translation>
    </message>
    <message>
        <source>Begin with &quot;colours:&quot;, for instance.</source>
        <translation>Zum Beispiel mit „colours:“ beginnen.</translation>
    </message>
    <message>
        <source>this must be keys with values</source>
        <translation>hier müssen Schlüssel mit Werten stehen</translation>
    </message>
    <message>
        <source>Write &quot;key: value&quot; on lines of their own.</source>
        <translation>„key: value“ jeweils in eine eigene Zeile schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t known here</source>
        <translation>„%1“ ist hier unbekannt</translation>
    </message>
    <message>
        <source>See the example with the shipped style for what can be said.</source>
        <translation>Was möglich ist, zeigt das Beispiel mit dem mitgelieferten Stil.</translation>
    </message>
    <message>
        <source>this must be one line of text</source>
        <translation>hier muss eine einzelne Textzeile stehen</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Kürzer fassen.</translation>
    </message>
    <message>
        <source>this is no colour</source>
        <translation>das ist keine Farbe</translation>
    </message>
    <message>
        <source>Write &quot;#&quot; and six digits in quotes, such as &quot;#1f4a5c&quot;.</source>
        <translation>„#“ und sechs Ziffern in Anführungszeichen schreiben, etwa &quot;#1f4a5c&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a contrast of %2 with white; to be read it needs %3</source>
        <translation>„%1“ hat zu Weiß einen Kontrast von %2; zum Lesen braucht es %3</translation>
    </message>
    <message>
        <source>Choose a darker one.</source>
        <translation>Eine dunklere wählen.</translation>
    </message>
    <message>
        <source>this must be a list of one to five colours</source>
        <translation>das muss eine Liste von einer bis fünf Farben sein</translation>
    </message>
    <message>
        <source>The worst severity comes first.</source>
        <translation>Der höchste Schweregrad steht zuerst.</translation>
    </message>
    <message>
        <source>this is no font&apos;s name</source>
        <translation>das ist kein Schriftname</translation>
    </message>
    <message>
        <source>Write the name of an installed family, such as Lato.</source>
        <translation>Den Namen einer installierten Schriftfamilie angeben, etwa Lato.</translation>
    </message>
    <message>
        <source>this paper isn&apos;t known</source>
        <translation>dieses Papierformat ist unbekannt</translation>
    </message>
    <message>
        <source>Write A4 or Letter.</source>
        <translation>A4 oder Letter angeben.</translation>
    </message>
    <message>
        <source>there is no such picture beside the style file</source>
        <translation>neben der Stildatei gibt es kein solches Bild</translation>
    </message>
    <message>
        <source>Put the logo into the same folder and write its name.</source>
        <translation>Das Logo in denselben Ordner legen und seinen Namen angeben.</translation>
    </message>
    <message>
        <source>the logo can&apos;t be read: %1</source>
        <translation>das Logo ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Check that the file can be read.</source>
        <translation>Prüfen, ob die Datei lesbar ist.</translation>
    </message>
    <message>
        <source>a logo of more than 512 KiB isn&apos;t read</source>
        <translation>ein Logo von mehr als 512 KiB wird nicht gelesen</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Das Logo verkleinern.</translation>
    </message>
    <message>
        <source>a logo of more than 4000 pixels a side isn&apos;t read</source>
        <translation>ein Logo mit mehr als 4000 Pixeln je Seite wird nicht gelesen</translation>
    </message>
    <message>
        <source>the logo is neither a PNG nor a plain SVG: there is %1 in it</source>
        <translation>das Logo ist weder PNG noch einfaches SVG, denn es enthält %1</translation>
    </message>
    <message>
        <source>Save it as PNG, or as SVG of shapes and paths alone.</source>
        <translation>Als PNG speichern oder als SVG, das nur aus Formen und Pfaden besteht.</translation>
    </message>
    <message>
        <source>there is no such style file</source>
        <translation>diese Stildatei gibt es nicht</translation>
    </message>
    <message>
        <source>Choose another, or do without.</source>
        <translation>Eine andere wählen oder ohne auskommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiteres Problem)</numerusform>
            <numerusform>%1 (und %n weitere Probleme)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewVerbs</name>
    <message>
        <source>there is no such comment any more</source>
        <translation>diesen Kommentar gibt es nicht mehr</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>es ist niemand genannt</translation>
    </message>
    <message>
        <source>Say who is to read it.</source>
        <translation>Angeben, wer es lesen soll.</translation>
    </message>
    <message>
        <source>there is no such reviewer any more</source>
        <translation>diesen Reviewer gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Ask them again.</source>
        <translation>Erneut um Prüfung bitten.</translation>
    </message>
    <message>
        <source>the comment says nothing</source>
        <translation>der Kommentar ist leer</translation>
    </message>
    <message>
        <source>the answer says nothing</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>it isn&apos;t said with whom</source>
        <translation>es ist nicht angegeben, mit wem</translation>
    </message>
    <message>
        <source>Name a person, a team or a list.</source>
        <translation>Eine Person, ein Team oder eine Liste angeben.</translation>
    </message>
    <message>
        <source>the postmortem is sealed already</source>
        <translation>das Postmortem ist bereits versiegelt</translation>
    </message>
    <message>
        <source>the postmortem isn&apos;t sealed</source>
        <translation>das Postmortem ist nicht versiegelt</translation>
    </message>
    <message>
        <source>a sealed postmortem is reopened for a reason</source>
        <translation>zum Wiederöffnen eines versiegelten Postmortems gehört ein Grund</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Angeben, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Postmortem reopened</source>
        <translation>Postmortem wieder geöffnet</translation>
    </message>
    <message>
        <source>about the postmortem itself</source>
        <translation>betrifft das Postmortem selbst</translation>
    </message>
</context>
<context>
    <name>RoleVerbs</name>
    <message>
        <source>nobody is in the role &quot;%1&quot;</source>
        <translation>die Rolle „%1“ ist unbesetzt</translation>
    </message>
    <message>
        <source>Assign it first: role.%1=NAME.</source>
        <translation>Erst besetzen: role.%1=NAME.</translation>
    </message>
    <message>
        <source>a handover needs the next person</source>
        <translation>für die Übergabe fehlt die nächste Person</translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation>Angeben, wer übernimmt.</translation>
    </message>
    <message>
        <source>%1 is in the role already</source>
        <translation>%1 hat diese Rolle schon</translation>
    </message>
    <message>
        <source>Name the person who takes over.</source>
        <translation>Die Person angeben, die übernimmt.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>the sample incident couldn&apos;t be made</source>
        <translation>die Beispielstörung ließ sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>the postmortem is final: %1 sealed it, %2</source>
        <comment>who, when</comment>
        <translation>das Postmortem ist endgültig: %1 hat es versiegelt, %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Reopen it first, with a reason: on its review page, or with &quot;set postmortem.state=review --reason …&quot;.</source>
        <translation>Zuerst mit Grund wieder öffnen: auf der Prüfungsseite oder mit „set postmortem.state=review --reason …“.</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>change facts, severity, status, roles and moments</source>
        <translation>Angaben, Schweregrad, Status, Rollen und Zeitpunkte ändern</translation>
    </message>
    <message>
        <source>Makes all changes in one transaction. Lists also take KEY+=VALUE and KEY-=VALUE.

  evenkeel set INC-2041.keel severity=SEV1 role.commander=Ana --reason &quot;payments fail too&quot;

Keys:
</source>
        <translation>Nimmt alle Änderungen in einer Transaktion vor. Bei Listen gehen auch KEY+=VALUE und KEY-=VALUE.

  evenkeel set INC-2041.keel severity=SEV1 role.commander=Ana --reason &quot;auch Zahlungen scheitern&quot;

Schlüssel:
</translation>
    </message>
    <message>
        <source>Why; goes into the timeline.</source>
        <translation>Grund; kommt in den Verlauf.</translation>
    </message>
    <message>
        <source>Pass a guardrail that blocks, for this reason, which is logged.</source>
        <translation>Blockierende Leitplanke aus diesem Grund übergehen; er wird protokolliert.</translation>
    </message>
    <message>
        <source>When it took effect; now by default.</source>
        <translation>Wann es wirksam wurde; Vorgabe: jetzt.</translation>
    </message>
    <message>
        <source>Who says so; your account&apos;s name by default.</source>
        <translation>Von wem die Angabe stammt; Vorgabe: Name des Benutzerkontos.</translation>
    </message>
    <message>
        <source>say why the guardrail may be passed: --override REASON</source>
        <translation>angeben, warum die Leitplanke übergangen werden darf: --override REASON</translation>
    </message>
    <message>
        <source>Nothing was changed. --override REASON passes the guardrail and logs why.</source>
        <translation>Es wurde nichts geändert. --override REASON übergeht die Leitplanke und protokolliert den Grund.</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nichts zu ändern: Es ist bereits so.</translation>
    </message>
    <message>
        <source>%1 lies before %2: correct one of them.</source>
        <translation>%1 liegt vor %2: einen der beiden Zeitpunkte korrigieren.</translation>
    </message>
    <message>
        <source>When it was resolved is not recorded: nothing in the timeline happened lately, so it wasn&apos;t just now. Say when: moment.resolved=TIME.</source>
        <translation>Der Zeitpunkt der Behebung ist nicht festgehalten: Die letzten Einträge im Verlauf liegen länger zurück, also war es nicht gerade eben. Zeitpunkt angeben: moment.resolved=TIME.</translation>
    </message>
    <message>
        <source>Nothing was changed. --reason REASON passes the guardrail and is logged.</source>
        <translation>Es wurde nichts geändert. --reason REASON übergeht die Leitplanke und wird protokolliert.</translation>
    </message>
    <message>
        <source>Still to be thought of: %1.</source>
        <translation>Noch zu bedenken: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --reason REASON it goes on all the same.</source>
        <translation>Es wurde nichts geändert. Mit --reason REASON geht es trotzdem weiter.</translation>
    </message>
    <message>
        <source>No guardrail stood in the way: --override wasn&apos;t needed and isn&apos;t logged.</source>
        <translation>Keine Leitplanke stand im Weg: --override war nicht nötig und wird nicht protokolliert.</translation>
    </message>
    <message>
        <source>sealed: SHA-256 %1</source>
        <translation>versiegelt: SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>what is wrong, in a few words</source>
        <translation>was nicht stimmt, in wenigen Worten</translation>
    </message>
    <message>
        <source>what users notice</source>
        <translation>was Nutzende bemerken</translation>
    </message>
    <message>
        <source>what users can do meanwhile</source>
        <translation>was Nutzende inzwischen tun können</translation>
    </message>
    <message>
        <source>who is affected</source>
        <translation>wer betroffen ist</translation>
    </message>
    <message>
        <source>what changed shortly before</source>
        <translation>was sich kurz vorher geändert hat</translation>
    </message>
    <message>
        <source>detected, declared (both only before the response), acknowledged, investigating, identified, mitigating, monitoring, resolved, postmortem, closed, reopened (only once it was resolved)</source>
        <translation>detected, declared (beide nur vor Beginn des Einsatzes), acknowledged, investigating, identified, mitigating, monitoring, resolved, postmortem, closed, reopened (nur nach der Behebung)</translation>
    </message>
    <message>
        <source>who noticed: monitoring, user, manual</source>
        <translation>wer es bemerkt hat: monitoring, user, manual</translation>
    </message>
    <message>
        <source>what stopped the impact</source>
        <translation>was die Auswirkung beendet hat</translation>
    </message>
    <message>
        <source>the incident&apos;s time zone</source>
        <translation>Zeitzone der Störung</translation>
    </message>
    <message>
        <source>the language exports speak</source>
        <translation>Sprache der Exporte</translation>
    </message>
    <message>
        <source>the line at the head of reports</source>
        <translation>Kopfzeile der Berichte</translation>
    </message>
    <message>
        <source>moment.began, .detected, .declared, .acknowledged, .identified, .mitigated, .restored, .resolved, .closed; empty unsets; after a reopening moment.began.2 is the second one&apos;s</source>
        <translation>moment.began, .detected, .declared, .acknowledged, .identified, .mitigated, .restored, .resolved, .closed; leer löscht den Zeitpunkt; nach dem Wiederöffnen ist moment.began.2 der Beginn des zweiten Auswirkungszeitraums</translation>
    </message>
    <message>
        <source>role.commander=NAME; so for communications, technical, operations, scribe, support and the playbook&apos;s own; role.commander.contact, .channel, .acknowledged</source>
        <translation>role.commander=NAME; ebenso communications, technical, operations, scribe, support und die eigenen Rollen des Playbooks; role.commander.contact, .channel, .acknowledged</translation>
    </message>
    <message>
        <source>list of suspected systems</source>
        <translation>Liste: verdächtige Systeme</translation>
    </message>
    <message>
        <source>list of affected regions</source>
        <translation>Liste: betroffene Regionen</translation>
    </message>
    <message>
        <source>list of who is kept informed</source>
        <translation>Liste: wer informiert wird</translation>
    </message>
    <message>
        <source>address of the bridge</source>
        <translation>Adresse der Konferenz</translation>
    </message>
    <message>
        <source>address of the channel</source>
        <translation>Adresse des Kanals</translation>
    </message>
    <message>
        <source>address of the dashboard</source>
        <translation>Adresse des Dashboards</translation>
    </message>
    <message>
        <source>address of the status page</source>
        <translation>Adresse der Statusseite</translation>
    </message>
    <message>
        <source>address of the ticket</source>
        <translation>Adresse des Tickets</translation>
    </message>
    <message>
        <source>address of the runbook</source>
        <translation>Adresse des Runbooks</translation>
    </message>
    <message>
        <source>list: tools of the diagnostic plan</source>
        <translation>Liste: Werkzeuge des Diagnoseplans</translation>
    </message>
    <message>
        <source>list: logs to look at</source>
        <translation>Liste: zu prüfende Logs</translation>
    </message>
    <message>
        <source>list: experiments</source>
        <translation>Liste: Experimente</translation>
    </message>
    <message>
        <source>list: rollback options</source>
        <translation>Liste: Rollback-Optionen</translation>
    </message>
    <message>
        <source>list: when to reassess</source>
        <translation>Liste: wann neu zu bewerten ist</translation>
    </message>
    <message>
        <source>hypothesis.ID=&quot;supported|ruled-out|open because …&quot;; ID as log printed it</source>
        <translation>hypothesis.ID=&quot;supported|ruled-out|open weil …&quot;; ID wie von log ausgegeben</translation>
    </message>
    <message>
        <source>action.CATEGORY[.HORIZON]=&quot;text @owner by TIME&quot; adds one; categories task, verification, preventive, detective, mitigating, process; horizons during, week, month, later</source>
        <translation>action.CATEGORY[.HORIZON]=&quot;Text @owner by TIME&quot; fügt eine Maßnahme hinzu; Kategorien task, verification, preventive, detective, mitigating, process; Fristen during, week, month, later</translation>
    </message>
    <message>
        <source>done.ID=TIME: when an action was done; empty: it is open again</source>
        <translation>done.ID=TIME: wann eine Maßnahme erledigt war; leer: wieder offen</translation>
    </message>
    <message>
        <source>postmortem section, Markdown</source>
        <translation>Postmortem-Abschnitt, Markdown</translation>
    </message>
    <message>
        <source>postmortem section on detection</source>
        <translation>Postmortem-Abschnitt zur Erkennung</translation>
    </message>
    <message>
        <source>postmortem section on the response</source>
        <translation>Postmortem-Abschnitt zur Reaktion</translation>
    </message>
    <message>
        <source>postmortem section on recovery</source>
        <translation>Postmortem-Abschnitt zur Wiederherstellung</translation>
    </message>
    <message>
        <source>postmortem section on the cause</source>
        <translation>Postmortem-Abschnitt zur Ursache</translation>
    </message>
    <message>
        <source>postmortem section on what limited the impact</source>
        <translation>Postmortem-Abschnitt dazu, was die Auswirkung begrenzt hat</translation>
    </message>
    <message>
        <source>postmortem section on lessons</source>
        <translation>Postmortem-Abschnitt zu den Lehren</translation>
    </message>
    <message>
        <source>postmortem section</source>
        <translation>Postmortem-Abschnitt</translation>
    </message>
    <message>
        <source>postmortem section at the end</source>
        <translation>Postmortem-Abschnitt am Ende</translation>
    </message>
    <message>
        <source>why.1 … answer the whys in turn</source>
        <translation>why.1 … beantworten die Warum-Fragen der Reihe nach</translation>
    </message>
    <message>
        <source>list of contributing factors</source>
        <translation>Liste: beitragende Umstände</translation>
    </message>
    <message>
        <source>list: what went well</source>
        <translation>Liste: was gut lief</translation>
    </message>
    <message>
        <source>list: what went poorly</source>
        <translation>Liste: was schlecht lief</translation>
    </message>
    <message>
        <source>list: where we got lucky</source>
        <translation>Liste: wo wir Glück hatten</translation>
    </message>
    <message>
        <source>who writes it</source>
        <translation>wer es schreibt</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>wann es fällig ist</translation>
    </message>
    <message>
        <source>list: documents the record depends on</source>
        <translation>Liste: Dokumente, auf die sich die Störungsakte stützt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KEY=VALUE</source>
        <translation>„%1“ hat nicht die Form KEY=VALUE</translation>
    </message>
    <message>
        <source>there is nothing called &quot;%1&quot; to set</source>
        <translation>es gibt keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>&quot;evenkeel set --help&quot; lists the keys.</source>
        <translation>„evenkeel set --help“ listet die Schlüssel auf.</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>Set it with %1=VALUE.</source>
        <translation>Setzen mit %1=VALUE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2</source>
        <translation>„%1“ ist kein Wert für %2</translation>
    </message>
    <message>
        <source>Give one of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id</source>
        <translation>„%1“ ist keine ID</translation>
    </message>
    <message>
        <source>&quot;evenkeel show FILE --json&quot; lists the ids.</source>
        <translation>„evenkeel show FILE --json“ listet die IDs auf.</translation>
    </message>
    <message>
        <source>there is no moment &quot;%1&quot;</source>
        <translation>es gibt keinen Zeitpunkt „%1“</translation>
    </message>
    <message>
        <source>which role?</source>
        <translation>welche Rolle?</translation>
    </message>
    <message>
        <source>As in role.commander=Ana.</source>
        <translation>Zum Beispiel role.commander=Ana.</translation>
    </message>
    <message>
        <source>a role has no &quot;%1&quot;</source>
        <translation>bei Rollen gibt es kein „%1“</translation>
    </message>
    <message>
        <source>It has contact, channel and acknowledged.</source>
        <translation>Es gibt contact, channel und acknowledged.</translation>
    </message>
    <message>
        <source>an action needs a text</source>
        <translation>eine Maßnahme braucht einen Text</translation>
    </message>
    <message>
        <source>one of the playbook&apos;s levels, as in SEV1</source>
        <translation>eine Stufe des Playbooks, etwa SEV1</translation>
    </message>
    <message>
        <source>with whom it was shared; --at says when</source>
        <translation>mit wem es geteilt wurde; --at gibt an, wann</translation>
    </message>
    <message>
        <source>the playbook to follow from now on: a name, or a file ending in .yaml</source>
        <translation>das ab jetzt geltende Playbook: ein Name oder eine Datei mit der Endung .yaml</translation>
    </message>
    <message>
        <source>step.CHECKLIST/STEP=done, open, or skipped (with --reason); step.CHECKLIST/STEP.owner, .note</source>
        <translation>step.CHECKLIST/STEP=done, open oder skipped (mit --reason); step.CHECKLIST/STEP.owner, .note</translation>
    </message>
    <message>
        <source>what is being done to stop the impact: rollback, scale, … as the playbook has it</source>
        <translation>womit die Auswirkung eingedämmt wird: rollback, scale, … je nach Playbook</translation>
    </message>
    <message>
        <source>approve=forward-fix: the commander approves</source>
        <translation>approve=forward-fix: Freigabe durch die Einsatzleitung</translation>
    </message>
    <message>
        <source>follow-up=root-cause: adds the action that looks for it</source>
        <translation>follow-up=root-cause: fügt die Maßnahme zur Ursachensuche hinzu</translation>
    </message>
    <message>
        <source>what it cost: impact.users, .requests, .revenue, .data, .reputation, .error-budget, .support-tickets; an amount as in 12k, ~300, 3–5 % or &quot;350 EUR/min&quot;, unknown, none, or (of users, revenue, data, reputation) any words; impact.users.source, .unit, .uncertainty, .remark; after a reopening impact.users.2 is the second one&apos;s</source>
        <translation>was es gekostet hat: impact.users, .requests, .revenue, .data, .reputation, .error-budget, .support-tickets; eine Menge wie 12k, ~300, 3–5 % oder &quot;350 EUR/min&quot;, unknown, none oder (bei users, revenue, data, reputation) beliebige Worte; impact.users.source, .unit, .uncertainty, .remark; nach dem Wiederöffnen gehört impact.users.2 zum zweiten Auswirkungszeitraum</translation>
    </message>
    <message>
        <source>an impact has no &quot;%1&quot;</source>
        <translation>bei Auswirkungen gibt es kein „%1“</translation>
    </message>
    <message>
        <source>It has source, unit, uncertainty and remark.</source>
        <translation>Es gibt source, unit, uncertainty und remark.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of %2</source>
        <translation>„%1“ ist kein Wert für %2</translation>
    </message>
    <message>
        <source>Say one of: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t asked to review it</source>
        <translation>%1 wurde nicht um Prüfung gebeten</translation>
    </message>
    <message>
        <source>Ask them first: reviewer+=%1.</source>
        <translation>Zuerst um Prüfung bitten: reviewer+=%1.</translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;</source>
        <translation>es gibt keinen Abschnitt „%1“</translation>
    </message>
    <message>
        <source>the section doesn&apos;t say &quot;%1&quot;</source>
        <translation>im Abschnitt steht „%1“ nicht</translation>
    </message>
    <message>
        <source>Quote words as they stand in it, or leave the quotation out.</source>
        <translation>Wörter so zitieren, wie sie darin stehen, oder das Zitat weglassen.</translation>
    </message>
    <message>
        <source>draft, review, or final, which seals it; a sealed one is reopened with --reason</source>
        <translation>draft, review oder final; final versiegelt es, ein versiegeltes wird mit --reason wieder geöffnet</translation>
    </message>
    <message>
        <source>list of who is asked to review the postmortem</source>
        <translation>Liste: wer um Prüfung des Postmortems gebeten ist</translation>
    </message>
    <message>
        <source>reviewer.NAME=approved, changes-wanted, waiting</source>
        <translation>reviewer.NAME=approved, changes-wanted, waiting</translation>
    </message>
    <message>
        <source>comment.SECTION=TEXT; words in quotation marks at its beginning are those it is about</source>
        <translation>comment.SECTION=TEXT; Wörter in Anführungszeichen am Anfang sind die, um die es geht</translation>
    </message>
    <message>
        <source>answer.ID=TEXT answers a comment</source>
        <translation>answer.ID=TEXT beantwortet einen Kommentar</translation>
    </message>
    <message>
        <source>resolve.ID=yes settles a comment, no opens it again</source>
        <translation>resolve.ID=yes erledigt einen Kommentar, no öffnet ihn wieder</translation>
    </message>
    <message>
        <source>when the postmortem is talked over; &quot;suggested&quot;: within 48 h of the end; empty unsets</source>
        <translation>wann das Postmortem besprochen wird; „suggested“: binnen 48 h nach dem Ende; leer löscht den Zeitpunkt</translation>
    </message>
    <message>
        <source>how long that is to take</source>
        <translation>wie lange das dauern soll</translation>
    </message>
    <message>
        <source>a room, or where to dial in</source>
        <translation>ein Raum oder die Einwahl</translation>
    </message>
    <message>
        <source>list of who is asked besides responders and reviewers</source>
        <translation>Liste: wer außer Beteiligten und Reviewern eingeladen ist</translation>
    </message>
    <message>
        <source>readers.SECTION=usual, internal, regulator, customer: which readers are given it as it is written</source>
        <translation>readers.ABSCHNITT=usual, internal, regulator, customer: welche Leser ihn so bekommen, wie er geschrieben ist</translation>
    </message>
</context>
<context>
    <name>SeverityHelper</name>
    <message>
        <source>Between %1 and %2, so the graver: %3</source>
        <translation>Zwischen %1 und %2, daher der schwerere: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: because of what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>show the state</source>
        <translation>den Stand anzeigen</translation>
    </message>
    <message>
        <source>Shows where the incident stands, for people or as JSON (its shape is documented and stable).

  evenkeel show INC-2041.keel --json | jq .severity.level</source>
        <translation>Zeigt den Stand der Störung, als Text oder als JSON (dessen Aufbau ist dokumentiert und stabil).

  evenkeel show INC-2041.keel --json | jq .severity.level</translation>
    </message>
    <message>
        <source>As JSON, times in UTC.</source>
        <translation>Als JSON, Zeiten in UTC.</translation>
    </message>
    <message>
        <source>As it was known then.</source>
        <translation>Nach dem Kenntnisstand zu dieser Zeit.</translation>
    </message>
</context>
<context>
    <name>SlackChannelsText</name>
    <message>
        <source>This is not a Slack export: it has no channel folder with files such as 2020-02-20.json</source>
        <translation>Das ist kein Slack-Export: Es fehlt ein Kanalordner mit Dateien wie 2020-02-20.json</translation>
    </message>
    <message>
        <source>Name the folder or zip that holds channels.json.</source>
        <translation>Den Ordner oder die Zip-Datei mit channels.json angeben.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Name the channel to import: %1.</source>
        <translation>Den zu importierenden Kanal angeben: %1.</translation>
    </message>
    <message>
        <source>The export holds %1 channels</source>
        <translation>Der Export enthält %1 Kanäle</translation>
    </message>
    <message>
        <source>The export holds no messages of “%1”</source>
        <translation>Der Export enthält keine Nachrichten aus „%1“</translation>
    </message>
</context>
<context>
    <name>SlackImportText</name>
    <message>
        <source>join and leave messages</source>
        <translation>Nachrichten über Bei- und Austritte</translation>
    </message>
    <message>
        <source>deleted messages</source>
        <translation>gelöschte Nachrichten</translation>
    </message>
    <message>
        <source>in reply to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, Nachricht %2</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>records that are no messages</source>
        <translation>Datensätze, die keine Nachrichten sind</translation>
    </message>
    <message>
        <source>It has no ts that is a time.</source>
        <translation>Das Feld ts fehlt oder ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>messages listed again</source>
        <translation>mehrfach aufgeführte Nachrichten</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>messages without text</source>
        <translation>Nachrichten ohne Text</translation>
    </message>
    <message>
        <source>users.json has no name for %1.</source>
        <translation>users.json enthält keinen Namen für %1.</translation>
    </message>
    <message>
        <source>The id stands for the name, here and in later messages.</source>
        <translation>Hier und in späteren Nachrichten steht die ID anstelle des Namens.</translation>
    </message>
</context>
<context>
    <name>StatusVerbs</name>
    <message>
        <source>Say where the response stands, as in status=investigating.</source>
        <translation>Angeben, wie weit der Einsatz ist, etwa status=investigating.</translation>
    </message>
    <message>
        <source>only what is resolved, in postmortem or closed can be reopened; this is %1</source>
        <translation>wieder geöffnet werden kann nur, was behoben, im Postmortem oder abgeschlossen ist; der Status hier ist %1</translation>
    </message>
    <message>
        <source>the incident is %1 and can&apos;t become %2 again</source>
        <translation>der Status der Störung ist %1 und kann nicht wieder %2 werden</translation>
    </message>
    <message>
        <source>When it was, moment.%1=TIME corrects.</source>
        <translation>Den Zeitpunkt korrigiert moment.%1=TIME.</translation>
    </message>
    <message numerus="yes">
        <source>the incident has %n stretch(es) of impact, and no number %1</source>
        <translation>
            <numerusform>die Störung hat %n Auswirkungszeitraum und keinen mit der Nummer %1</numerusform>
            <numerusform>die Störung hat %n Auswirkungszeiträume und keinen mit der Nummer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Number 1 is the first; each reopening adds one.</source>
        <translation>Nummer 1 ist der erste; jedes Wiederöffnen fügt einen hinzu.</translation>
    </message>
</context>
<context>
    <name>StepVerbs</name>
    <message>
        <source>a step is skipped for a reason</source>
        <translation>ein Schritt wird nur mit Grund übersprungen</translation>
    </message>
    <message>
        <source>Say why it doesn&apos;t apply.</source>
        <translation>Angeben, warum er nicht zutrifft.</translation>
    </message>
</context>
<context>
    <name>StyleRemarks</name>
    <message>
        <source>The font %1 isn&apos;t installed, so the usual one stands in.</source>
        <translation>Die Schrift %1 ist nicht installiert; stattdessen wird die übliche verwendet.</translation>
    </message>
    <message>
        <source>The logo can&apos;t be drawn here, so there is none.</source>
        <translation>Das Logo lässt sich hier nicht zeichnen und fehlt deshalb.</translation>
    </message>
</context>
<context>
    <name>TaskVerbs</name>
    <message>
        <source>this task is no longer there</source>
        <translation>diese Aufgabe gibt es nicht mehr</translation>
    </message>
    <message>
        <source>this task is done</source>
        <translation>diese Aufgabe ist erledigt</translation>
    </message>
    <message>
        <source>asked who sees to: %1</source>
        <translation>nachgefragt, wer sich darum kümmert: %1</translation>
    </message>
    <message>
        <source>asked @%1 about: %2</source>
        <comment>who, which task</comment>
        <translation>bei @%1 nachgefragt: %2</translation>
    </message>
    <message>
        <source>nobody is named to take the task</source>
        <translation>für die Aufgabe ist niemand angegeben</translation>
    </message>
    <message>
        <source>Say who takes it.</source>
        <translation>Angeben, wer sie übernimmt.</translation>
    </message>
    <message>
        <source>this task won&apos;t be done</source>
        <translation>diese Aufgabe entfällt</translation>
    </message>
</context>
<context>
    <name>TemplateReader</name>
    <message>
        <source>{{ isn&apos;t closed</source>
        <translation>{{ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Close it with }} on the same line.</source>
        <translation>In derselben Zeile mit }} schließen.</translation>
    </message>
    <message>
        <source>{{#%1}} isn&apos;t closed</source>
        <translation>{{#%1}} ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Close it with {{/%1}}.</source>
        <translation>Mit {{/%1}} schließen.</translation>
    </message>
    <message>
        <source>other marks than {{ and }} aren&apos;t read</source>
        <translation>andere Zeichen als {{ und }} werden nicht gelesen</translation>
    </message>
    <message>
        <source>Leave this line out.</source>
        <translation>Diese Zeile weglassen.</translation>
    </message>
    <message>
        <source>this tag is empty</source>
        <translation>dieses Tag ist leer</translation>
    </message>
    <message>
        <source>Name what is to stand here.</source>
        <translation>Angeben, was hier stehen soll.</translation>
    </message>
    <message>
        <source>sections are nested too deeply here</source>
        <translation>die Abschnitte sind hier zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Put a part of it into a partial.</source>
        <translation>Einen Teil davon in eine Teilvorlage auslagern.</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing</source>
        <translation>{{/%1}} schließt nichts</translation>
    </message>
    <message>
        <source>Open it before with {{#%1}}.</source>
        <translation>Davor mit {{#%1}} öffnen.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is due, which line %3 opened</source>
        <translation>hier steht {{/%1}} statt {{/%2}}, das in Zeile %3 geöffnet wurde</translation>
    </message>
    <message>
        <source>Close sections in the reverse order.</source>
        <translation>Abschnitte in umgekehrter Reihenfolge schließen.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>“%1” has no date</source>
        <translation>„%1“ hat kein Datum</translation>
    </message>
    <message>
        <source>Write the whole date, as in 2020-02-20 21:17.</source>
        <translation>Das vollständige Datum schreiben, etwa 2020-02-20 21:17.</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>Write 2020-02-20 21:17 (with an offset such as +01:00 if it is of another zone), 21:17, yesterday 21:17 or -7m.</source>
        <translation>Möglich sind 2020-02-20 21:17 (für eine andere Zeitzone mit UTC-Versatz wie +01:00), 21:17, yesterday 21:17 oder -7m.</translation>
    </message>
    <message>
        <source>“%1” is a date without a time</source>
        <translation>„%1“ ist ein Datum ohne Uhrzeit</translation>
    </message>
    <message>
        <source>Add the time of day, as in 2020-02-20 21:17.</source>
        <translation>Die Uhrzeit ergänzen, etwa 2020-02-20 21:17.</translation>
    </message>
    <message>
        <source>“%1” names a date that doesn&apos;t exist</source>
        <translation>„%1“ nennt ein Datum, das es nicht gibt</translation>
    </message>
    <message>
        <source>Correct the day or the month.</source>
        <translation>Tag oder Monat korrigieren.</translation>
    </message>
    <message>
        <source>In “%1” the day and the month can&apos;t be told apart</source>
        <translation>In „%1“ lassen sich Tag und Monat nicht unterscheiden</translation>
    </message>
    <message>
        <source>Write the date as 2020-02-20.</source>
        <translation>Das Datum als 2020-02-20 schreiben.</translation>
    </message>
    <message>
        <source>“%1” lies before the begin of its span</source>
        <translation>„%1“ liegt vor dem Beginn der Zeitspanne</translation>
    </message>
    <message>
        <source>Write the earlier time first.</source>
        <translation>Die frühere Zeit zuerst schreiben.</translation>
    </message>
</context>
<context>
    <name>VagueAction</name>
    <message>
        <source>Compare it with the files that ship.</source>
        <translation>Mit den mitgelieferten Dateien vergleichen.</translation>
    </message>
    <message>
        <source>this is no file of rules for actions</source>
        <translation>das ist keine Datei mit Regeln für Maßnahmen</translation>
    </message>
    <message>
        <source>it has no list of rules</source>
        <translation>sie enthält keine Liste von Regeln</translation>
    </message>
    <message>
        <source>a rule needs a name, patterns, a reason and a question</source>
        <translation>eine Regel braucht einen Namen, Muster, eine Begründung und eine Frage</translation>
    </message>
</context>
<context>
    <name>WhyVerbs</name>
    <message>
        <source>this why is gone</source>
        <translation>diese Warum-Frage gibt es nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>there are %n why(s) so far</source>
        <translation>
            <numerusform>bisher gibt es %n Warum-Frage</numerusform>
            <numerusform>bisher gibt es %n Warum-Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer why.%1 next.</source>
        <translation>Als Nächstes why.%1 beantworten.</translation>
    </message>
    <message>
        <source>a why can&apos;t hang below itself</source>
        <translation>eine Warum-Frage kann nicht unter sich selbst hängen</translation>
    </message>
    <message>
        <source>Move what is below it first.</source>
        <translation>Zuerst verschieben, was darunter hängt.</translation>
    </message>
    <message>
        <source>this evidence is gone</source>
        <translation>diesen Beleg gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>WordPattern</name>
    <message>
        <source>&quot;%1&quot; closes nothing</source>
        <translation>„%1“ schließt nichts</translation>
    </message>
    <message>
        <source>Words, (one|another), [maybe], word*, _, ..., &lt;list&gt;, ^.</source>
        <translation>Wörter, (eines|anderes), [vielleicht], Wort*, _, ..., &lt;Liste&gt;, ^.</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there are no words</source>
        <translation>hier stehen keine Wörter</translation>
    </message>
    <message>
        <source>&quot;&lt;&quot; needs a list&apos;s name and &quot;&gt;&quot;</source>
        <translation>„&lt;“ braucht den Namen einer Liste und „&gt;“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not closed</source>
        <translation>„%1“ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a gap has 1 to %1 words</source>
        <translation>eine Lücke umfasst 1 bis %1 Wörter</translation>
    </message>
    <message>
        <source>&quot;*&quot; stands before or after letters</source>
        <translation>„*“ steht nur vor oder nach Buchstaben</translation>
    </message>
    <message>
        <source>a word is missing</source>
        <translation>ein Wort fehlt</translation>
    </message>
</context>
<context>
    <name>WordProgram</name>
    <message>
        <source>this is too long</source>
        <translation>das ist zu lang</translation>
    </message>
    <message>
        <source>it doesn&apos;t begin with a word</source>
        <translation>es beginnt nicht mit einem Wort</translation>
    </message>
    <message>
        <source>Begin with a word, and use lists of this file or of the shipped one.</source>
        <translation>Mit einem Wort beginnen und nur Listen dieser oder der mitgelieferten Datei verwenden.</translation>
    </message>
    <message>
        <source>there is no list &lt;%1&gt;</source>
        <translation>es gibt keine Liste &lt;%1&gt;</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is nested too deeply</source>
        <translation>&lt;%1&gt; ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a list is empty</source>
        <translation>eine Liste ist leer</translation>
    </message>
</context>
<context>
    <name>WordingFile</name>
    <message>
        <source>this is no file of language rules</source>
        <translation>das ist keine Datei mit Sprachregeln</translation>
    </message>
    <message>
        <source>Begin with &quot;evenkeel-language: 1&quot;.</source>
        <translation>Mit „evenkeel-language: 1“ beginnen.</translation>
    </message>
    <message>
        <source>this can&apos;t be read</source>
        <translation>das ist nicht lesbar</translation>
    </message>
    <message>
        <source>Keys with values are expected here.</source>
        <translation>Hier werden Schlüssel mit Werten erwartet.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot; here</source>
        <translation>es gibt hier keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space in it</source>
        <translation>„%1“ enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>A rule&apos;s name is one word.</source>
        <translation>Der Name einer Regel ist ein einzelnes Wort.</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>es gibt keine Kategorie „%1“</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; has no patterns</source>
        <translation>die Regel „%1“ hat keine Muster</translation>
    </message>
    <message>
        <source>Write &quot;patterns:&quot; with one a line.</source>
        <translation>„patterns:“ schreiben, je Zeile ein Muster.</translation>
    </message>
    <message>
        <source>&quot;learned&quot; is &quot;yes&quot;, or isn&apos;t there.</source>
        <translation>„learned“ ist „yes“ oder fehlt.</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; is learned and has patterns</source>
        <translation>die Regel „%1“ ist gelernt und hat Muster</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
</context>
<context>
    <name>WordingLibrary</name>
    <message>
        <source>these language rules can&apos;t be opened: %1</source>
        <translation>diese Sprachregeln lassen sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Die Leserechte prüfen.</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>the folder&apos;s configuration can&apos;t be read: %1</source>
        <translation>die Konfiguration des Ordners ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Check that you may read it; until then it counts as empty.</source>
        <translation>Die Leserechte prüfen; bis dahin gilt sie als leer.</translation>
    </message>
    <message>
        <source>Give host, orm, on-call or playbook, each with a name.</source>
        <translation>Möglich sind: host, orm, on-call, playbook, jeweils mit einem Namen.</translation>
    </message>
    <message>
        <source>these are no keys with values</source>
        <translation>das sind keine Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t known here</source>
        <translation>„%1“ ist hier unbekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name</source>
        <translation>„%1“ erwartet einen Namen</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>aliases (*name) are not read; write it out</source>
        <translation>Aliasse (*name) werden nicht gelesen; ausschreiben</translation>
    </message>
    <message>
        <source>tags (!name) are not read; leave it out</source>
        <translation>Tags (!name) werden nicht gelesen; weglassen</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not read; leave it out</source>
        <translation>Anker (&amp;name) werden nicht gelesen; weglassen</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>ein Schlüssel muss ein Wort sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is said twice here</source>
        <translation>„%1“ steht hier doppelt</translation>
    </message>
    <message>
        <source>Mend the file, then try again.</source>
        <translation>Die Datei korrigieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>a file of more than 1 MiB isn&apos;t read</source>
        <translation>eine Datei von mehr als 1 MiB wird nicht gelesen</translation>
    </message>
    <message>
        <source>this is no UTF-8</source>
        <translation>das ist kein UTF-8</translation>
    </message>
    <message>
        <source>there is nothing in the file</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>this quoted text has no end</source>
        <translation>dieser Text in Anführungszeichen hat kein Ende</translation>
    </message>
    <message>
        <source>a file is one document; a second one begins here</source>
        <translation>eine Datei ist ein einziges Dokument; hier beginnt ein zweites</translation>
    </message>
    <message>
        <source>this is no YAML: %1</source>
        <translation>das ist kein YAML: %1</translation>
    </message>
</context>
<context>
    <name>YamlNode</name>
    <message>
        <source>the incident&apos;s copy of its playbook can&apos;t be read: %1</source>
        <translation>die Playbook-Kopie der Störung ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Give the incident a playbook again.</source>
        <translation>Der Störung erneut ein Playbook zuweisen.</translation>
    </message>
</context>
<context>
    <name>ZoneName</name>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>es gibt keine Zeitzone „%1“</translation>
    </message>
    <message>
        <source>Give a place, as in Europe/Berlin or America/Los_Angeles, or UTC.</source>
        <translation>Einen Ort angeben, etwa Europe/Berlin oder America/Los_Angeles, oder UTC.</translation>
    </message>
</context>
<context>
    <name>evenkeel::AboutPage</name>
    <message>
        <source>Who writes it</source>
        <translation>Wer es schreibt</translation>
    </message>
    <message>
        <source>Owner of the postmortem</source>
        <translation>Zuständig für das Postmortem</translation>
    </message>
    <message>
        <source>tomorrow 12:00, 48h</source>
        <translation>tomorrow 12:00, 48h</translation>
    </message>
    <message>
        <source>When the postmortem is due</source>
        <translation>Wann das Postmortem fällig ist</translation>
    </message>
    <message>
        <source>A time in %1, or a duration from now.</source>
        <translation>Ein Zeitpunkt in der Zone %1 oder eine Dauer ab jetzt.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due (%1)</source>
        <translation>Fällig (%1)</translation>
    </message>
    <message>
        <source>owner of the postmortem</source>
        <translation>Zuständigkeit für das Postmortem</translation>
    </message>
    <message>
        <source>time of the postmortem</source>
        <translation>Fälligkeit des Postmortems</translation>
    </message>
    <message>
        <source>Due (%1), overdue by %2</source>
        <translation>Fällig (%1), seit %2 überfällig</translation>
    </message>
</context>
<context>
    <name>evenkeel::ActionRegistry</name>
    <message>
        <source>&amp;Declare incident…</source>
        <translation>Störung &amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Copy as plain te&amp;xt</source>
        <translation>Als reinen Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy for &amp;Slack</source>
        <translation>Für &amp;Slack kopieren</translation>
    </message>
    <message>
        <source>&amp;Log line</source>
        <translation>&amp;Protokollzeile</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>Datei &amp;anhängen…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Fi&amp;lter the timeline</source>
        <translation>Verlauf f&amp;iltern</translation>
    </message>
    <message>
        <source>&amp;Go to a time</source>
        <translation>&amp;Zu einer Zeit springen</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin the entry</source>
        <translation>Eintrag an&amp;heften oder lösen</translation>
    </message>
    <message>
        <source>&amp;Tags of the entry</source>
        <translation>&amp;Tags des Eintrags</translation>
    </message>
    <message>
        <source>&amp;Kind of the entry</source>
        <translation>&amp;Art des Eintrags</translation>
    </message>
    <message>
        <source>Make the entry private or pu&amp;blic</source>
        <translation>Vertrau&amp;lichkeit des Eintrags ändern</translation>
    </message>
    <message>
        <source>Re&amp;move the entry</source>
        <translation>Eintrag &amp;entfernen</translation>
    </message>
    <message>
        <source>E&amp;xpunge the entry…</source>
        <translation>Eintrag til&amp;gen…</translation>
    </message>
    <message>
        <source>Change &amp;severity</source>
        <translation>Schwere&amp;grad ändern</translation>
    </message>
    <message>
        <source>Change s&amp;tatus</source>
        <translation>S&amp;tatus ändern</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Ü&amp;bergeben…</translation>
    </message>
    <message>
        <source>Catch me &amp;up…</source>
        <translation>Auf &amp;Stand bringen…</translation>
    </message>
    <message>
        <source>Open the &amp;bridge</source>
        <translation>&amp;Konferenz öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the bridge&apos;s address</source>
        <translation>Adresse der Ko&amp;nferenz kopieren</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Respond</source>
        <translation>&amp;Reagieren</translation>
    </message>
    <message>
        <source>&amp;Communicate</source>
        <translation>&amp;Kommunizieren</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Nachbereiten</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Share view: hide what is private</source>
        <translation>&amp;Freigabeansicht: Vertrauliches ausblenden</translation>
    </message>
    <message>
        <source>&amp;Time travel</source>
        <translation>&amp;Zeitreise</translation>
    </message>
    <message>
        <source>&amp;History of the field</source>
        <translation>Hi&amp;storie des Felds</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;About Evenkeel</source>
        <translation>&amp;Über Evenkeel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Störung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Dock floating panes</source>
        <translation>Schwebende Bereiche an&amp;docken</translation>
    </message>
    <message>
        <source>How &amp;grave is it?…</source>
        <translation>&amp;Wie schwer ist es?…</translation>
    </message>
    <message>
        <source>Choose a &amp;mitigation…</source>
        <translation>&amp;Eindämmung wählen…</translation>
    </message>
    <message>
        <source>Success c&amp;riteria…</source>
        <translation>E&amp;rfolgskriterien…</translation>
    </message>
    <message>
        <source>Check &amp;in…</source>
        <translation>Rück&amp;meldung…</translation>
    </message>
    <message>
        <source>Draft a &amp;message…</source>
        <translation>M&amp;itteilung entwerfen…</translation>
    </message>
    <message>
        <source>How responders &amp;fare…</source>
        <translation>Befin&amp;den der Beteiligten…</translation>
    </message>
    <message>
        <source>Answer the &amp;question</source>
        <translation>&amp;Frage beantworten</translation>
    </message>
    <message>
        <source>Questions for &amp;people in this incident</source>
        <translation>Fragen an die &amp;Beteiligten dieser Störung</translation>
    </message>
    <message>
        <source>Play&amp;books…</source>
        <translation>&amp;Playbooks…</translation>
    </message>
    <message>
        <source>Follow another &amp;playbook…</source>
        <translation>Anderem Playbook f&amp;olgen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Re&amp;dact words…</source>
        <translation>Wörter s&amp;chwärzen…</translation>
    </message>
    <message>
        <source>Review m&amp;eeting…</source>
        <translation>Review-Bespre&amp;chung…</translation>
    </message>
</context>
<context>
    <name>evenkeel::ActionsModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Vorbeugung</translation>
    </message>
    <message>
        <source>Detective</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>During the incident</source>
        <translation>Während der Störung</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Binnen einer Woche</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Binnen eines Monats</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time left, time of day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>Erledigung der Maßnahme</translation>
    </message>
    <message>
        <source>Action open again</source>
        <translation>Wiederöffnung der Maßnahme</translation>
    </message>
    <message>
        <source>an action needs a text</source>
        <translation>Text der Maßnahme fehlt</translation>
    </message>
    <message>
        <source>Action: text</source>
        <translation>Maßnahme: Text</translation>
    </message>
    <message>
        <source>Action: category</source>
        <translation>Maßnahme: Kategorie</translation>
    </message>
    <message>
        <source>Action: term</source>
        <translation>Maßnahme: Frist</translation>
    </message>
    <message>
        <source>Action: owner</source>
        <translation>Maßnahme: Zuständigkeit</translation>
    </message>
    <message>
        <source>Action: due</source>
        <translation>Maßnahme: Fälligkeit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Won&apos;t be done</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Won&apos;t be done because</source>
        <translation>Entfällt, weil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>%1 (nobody, due %2)</source>
        <translation>%1 (niemand zuständig, fällig %2)</translation>
    </message>
    <message>
        <source>%1 (%2, due %3)</source>
        <translation>%1 (%2, fällig %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why it is vague, what is asked</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>leave action as worded</source>
        <translation>Beibehalten des Wortlauts der Maßnahme</translation>
    </message>
    <message>
        <source>tech debt</source>
        <translation>technische Schulden</translation>
    </message>
    <message>
        <source>Action: state</source>
        <translation>Maßnahme: Stand</translation>
    </message>
    <message>
        <source>Action: won&apos;t be done</source>
        <translation>Maßnahme: entfällt</translation>
    </message>
    <message>
        <source>Action: tags</source>
        <translation>Maßnahme: Tags</translation>
    </message>
    <message>
        <source>Action: ticket</source>
        <translation>Maßnahme: Ticket</translation>
    </message>
</context>
<context>
    <name>evenkeel::ActionsPage</name>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Copy or save the actions</source>
        <translation>Maßnahmen kopieren oder speichern</translation>
    </message>
    <message>
        <source>The actions are copied.</source>
        <translation>Die Maßnahmen sind kopiert.</translation>
    </message>
    <message>
        <source>Save the actions</source>
        <translation>Maßnahmen speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue: %1</source>
        <translation>
            <numerusform>%n überfällig: %1</numerusform>
            <numerusform>%n überfällig: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ActionsPane</name>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Add an action: what @who by when</source>
        <translation>Maßnahme hinzufügen: was @wer by 16:00</translation>
    </message>
    <message>
        <source>add action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>No action yet.</source>
        <translation>Noch keine Maßnahme.</translation>
    </message>
    <message>
        <source>Type one below as in the log line: roll back @ana by 16:00</source>
        <translation>Unten eintippen wie in der Protokollzeile: zurückrollen @ana by 16:00</translation>
    </message>
    <message>
        <source>Follow-up actions</source>
        <translation>Folgemaßnahmen</translation>
    </message>
    <message>
        <source>No follow-up action yet.</source>
        <translation>Noch keine Folgemaßnahme.</translation>
    </message>
    <message>
        <source>Type one below: what will be different, @who does it by when. Category and term stand in the table.</source>
        <translation>Unten eintippen: was anders sein wird, @wer by Datum. Kategorie und Frist stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Add a follow-up: what @who by when</source>
        <translation>Folgemaßnahme hinzufügen: was @wer by Datum</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Don&apos;t question this wording again</source>
        <translation>Diese Formulierung nicht mehr hinterfragen</translation>
    </message>
    <message>
        <source>only http and https addresses are opened</source>
        <translation>nur Adressen mit http und https werden geöffnet</translation>
    </message>
    <message>
        <source>Copy it and open it by hand.</source>
        <translation>Kopieren und von Hand öffnen.</translation>
    </message>
    <message>
        <source>the address can&apos;t be opened</source>
        <translation>die Adresse lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>evenkeel::AdviceLine</name>
    <message>
        <source>Advice about the load of responders</source>
        <translation>Hinweise zur Belastung der Beteiligten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Put this advice away for an hour</source>
        <translation>Diesen Hinweis für eine Stunde beiseitelegen</translation>
    </message>
    <message>
        <source>%1 could do with relief. Let somebody take over.</source>
        <translation>%1 könnte Entlastung brauchen. Am besten übernimmt jemand anderes.</translation>
    </message>
    <message>
        <source>%1 has been on duty for %2. Let somebody take over.</source>
        <translation>%1 ist seit %2 im Einsatz. Am besten übernimmt jemand anderes.</translation>
    </message>
    <message>
        <source>%1 could do with relief. A break would help.</source>
        <translation>%1 könnte Entlastung brauchen. Eine Pause täte gut.</translation>
    </message>
    <message>
        <source>%1 has been on duty for %2. A break would help.</source>
        <translation>%1 ist seit %2 im Einsatz. Eine Pause täte gut.</translation>
    </message>
    <message>
        <source>Much happens and nobody is the scribe. Let somebody write it down.</source>
        <translation>Es geschieht viel, und niemand führt Protokoll. Am besten schreibt jemand mit.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>In Pause</translation>
    </message>
    <message>
        <source>a break for %1</source>
        <translation>Pause für %1</translation>
    </message>
    <message>
        <source>putting an advice away</source>
        <translation>Beiseitelegen eines Hinweises</translation>
    </message>
</context>
<context>
    <name>evenkeel::AdvicePanel</name>
    <message>
        <source>Put away</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>advice put away</source>
        <translation>Beiseitelegen eines Hinweises</translation>
    </message>
    <message>
        <source>answer to “%1”</source>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what the advice is about</comment>
        <translation>
            <numerusform>%1 (noch %n)</numerusform>
            <numerusform>%1 (noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>evenkeel::AgendaPanel</name>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Runs or stops the clock (P)</source>
        <translation>Startet die Uhr oder hält sie an (P)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the point before (Shift+N)</source>
        <translation>Zum vorigen Punkt (Umschalt+N)</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>To the next point (N)</source>
        <translation>Zum nächsten Punkt (N)</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Another question (Q)</source>
        <translation>Weitere Frage (Q)</translation>
    </message>
    <message>
        <source>Time of this point</source>
        <translation>Zeit für diesen Punkt</translation>
    </message>
    <message>
        <source>A question to ask</source>
        <translation>Eine Frage an die Runde</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Enter goes on with a point</source>
        <translation>Enter macht mit einem Punkt weiter</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 über der Zeit</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <comment>4:32 left, stopped</comment>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2 min in all</source>
        <translation>insgesamt %1 von %2 min</translation>
    </message>
</context>
<context>
    <name>evenkeel::Application</name>
    <message>
        <source>Evenkeel</source>
        <translation>Evenkeel</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>Störung öffnen</translation>
    </message>
    <message>
        <source>Incidents (*.keel)</source>
        <translation>Störungen (*.keel)</translation>
    </message>
    <message>
        <source>there is no display to open a window on</source>
        <translation>kein Display für ein Fenster vorhanden</translation>
    </message>
    <message>
        <source>&quot;evenkeel help&quot; tells what can be done without one.</source>
        <translation>„evenkeel help“ zeigt, was auch ohne Display geht.</translation>
    </message>
</context>
<context>
    <name>evenkeel::Attention</name>
    <message>
        <source>%1: due now</source>
        <comment>key of the incident</comment>
        <translation>%1: jetzt fällig</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>key, what is due, time left</comment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n overdue</source>
        <comment>key</comment>
        <translation>
            <numerusform>%1: %n überfällig</numerusform>
            <numerusform>%1: %n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is due</source>
        <comment>key</comment>
        <translation>%1: nichts ist fällig</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>evenkeel::BacklogModel</name>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>add to what is automated</source>
        <translation>Neue Automatisierung</translation>
    </message>
    <message>
        <source>add a runbook change</source>
        <translation>Neue Runbook-Änderung</translation>
    </message>
    <message>
        <source>remove from the backlog</source>
        <translation>Entfernen aus dem Backlog</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What is to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Backlog: runbook or automation</source>
        <translation>Backlog: Runbook oder Automatisierung</translation>
    </message>
    <message>
        <source>Backlog: words</source>
        <translation>Backlog: Wortlaut</translation>
    </message>
    <message>
        <source>Backlog: where it is</source>
        <translation>Backlog: Ort</translation>
    </message>
    <message>
        <source>make an action of the backlog</source>
        <translation>Maßnahme aus dem Backlog</translation>
    </message>
</context>
<context>
    <name>evenkeel::BacklogPage</name>
    <message>
        <source>Runbook changes and automation</source>
        <translation>Runbook-Änderungen und Automatisierung</translation>
    </message>
    <message>
        <source>Nothing follows for runbooks or machines yet.</source>
        <translation>Noch folgt nichts für Runbooks oder Maschinen.</translation>
    </message>
    <message>
        <source>In a lesson, Ctrl+Alt+K makes a runbook change of its line and Ctrl+Alt+U something to automate. Or type below; with “!” before it, it is for a machine. An owner makes an action of it.</source>
        <translation>In einer Lehre macht Strg+Alt+K aus der Zeile eine Runbook-Änderung und Strg+Alt+U etwas zum Automatisieren. Oder unten eingeben; mit „!“ davor ist es für eine Maschine. Ist jemand zuständig, wird daraus eine Maßnahme.</translation>
    </message>
    <message>
        <source>Add a runbook change, or !what is automated</source>
        <translation>Runbook-Änderung hinzufügen oder !was automatisiert wird</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Copy or save the actions and the backlog</source>
        <translation>Maßnahmen und Backlog kopieren oder speichern</translation>
    </message>
    <message>
        <source>The actions and the backlog are copied.</source>
        <translation>Die Maßnahmen und das Backlog sind kopiert.</translation>
    </message>
    <message>
        <source>Save the actions and the backlog</source>
        <translation>Maßnahmen und Backlog speichern</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>evenkeel::BannerBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>evenkeel::CatchUpSheet</name>
    <message>
        <source>Catch me up – %1</source>
        <translation>Auf Stand bringen – %1</translation>
    </message>
    <message>
        <source>14:05, -30m, yesterday 23:50</source>
        <translation>14:05, -30m, yesterday 23:50</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Enter goes to what a line tells of.</source>
        <translation>Enter führt zur betreffenden Stelle.</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>1&amp;5 min</source>
        <translation>1&amp;5 min</translation>
    </message>
    <message>
        <source>&amp;1 h</source>
        <translation>&amp;1 h</translation>
    </message>
    <message>
        <source>Since it &amp;began</source>
        <translation>Seit &amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic, line</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::CheckInDialog</name>
    <message>
        <source>Begin &amp;anew</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Record the check-in</source>
        <translation>Rückmeldung &amp;festhalten</translation>
    </message>
    <message>
        <source>Check-in – %1</source>
        <translation>Rückmeldung – %1</translation>
    </message>
    <message>
        <source>What we &amp;know</source>
        <translation>Was &amp;bekannt ist</translation>
    </message>
    <message>
        <source>Impact, what is certain</source>
        <translation>Auswirkung, was gesichert ist</translation>
    </message>
    <message>
        <source>What we &amp;think</source>
        <translation>Was &amp;vermutet wird</translation>
    </message>
    <message>
        <source>The likeliest cause, and why</source>
        <translation>Die wahrscheinlichste Ursache und warum</translation>
    </message>
    <message>
        <source>What we are &amp;doing</source>
        <translation>Was &amp;getan wird</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>15m, 14:30</source>
        <translation>15m, 14:30</translation>
    </message>
    <message>
        <source>When we compare notes again</source>
        <translation>Wann der nächste Abgleich ist</translation>
    </message>
    <message>
        <source>A time as 14:30, or 15m from now. The next update is promised by then.</source>
        <translation>Eine Uhrzeit wie 14:30 oder 15m von jetzt an. Bis dahin ist die nächste Statusmeldung zugesagt.</translation>
    </message>
    <message>
        <source>When &amp;next</source>
        <translation>&amp;Wann wieder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was typed is there again next time.</source>
        <translation>Das Eingegebene steht beim nächsten Mal wieder da.</translation>
    </message>
    <message>
        <source>Gives up what was typed, and fills in what is known now.</source>
        <translation>Verwirft das Eingegebene und trägt ein, was jetzt bekannt ist.</translation>
    </message>
    <message>
        <source>Writes it to the timeline, and begins an internal update with it.</source>
        <translation>Schreibt sie in den Verlauf und beginnt damit eine interne Statusmeldung.</translation>
    </message>
    <message>
        <source>Enter goes to the next line, Ctrl+Enter records the check-in.</source>
        <translation>Enter führt in die nächste Zeile, Strg+Enter hält die Rückmeldung fest.</translation>
    </message>
    <message>
        <source>The first check-in. What is known is filled in: change what isn&apos;t so.</source>
        <translation>Die erste Rückmeldung. Bekanntes ist eingetragen: ändern, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The last was %1 ago. What changed since is filled in: change what isn&apos;t so.</source>
        <translation>Die letzte war vor %1. Was sich seither geändert hat, ist eingetragen: ändern, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Some of this was typed earlier and not recorded.</source>
        <translation>Ein Teil davon wurde früher eingegeben und nicht festgehalten.</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Rückmeldung</translation>
    </message>
</context>
<context>
    <name>evenkeel::ChecklistModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Vorbeugung</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step and who does it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>step “%1”</source>
        <translation>Schritt „%1“</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>phase of a checklist</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>phase of a checklist</comment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>After</source>
        <comment>phase of a checklist</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a section, how much of it is done, whether it is open</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 of %2, %3 skipped</source>
        <translation>%1 von %2, %3 übersprungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many are done</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>who does a task</source>
        <translation>Zuständigkeit für eine Aufgabe</translation>
    </message>
    <message>
        <source>who does “%1”</source>
        <translation>Zuständigkeit für „%1“</translation>
    </message>
    <message>
        <source>note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>skipping “%1”</source>
        <translation>Überspringen von „%1“</translation>
    </message>
    <message>
        <source>Tasks of this incident</source>
        <translation>Aufgaben dieser Störung</translation>
    </message>
    <message>
        <source>From another playbook</source>
        <translation>Aus einem anderen Playbook</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>skipped because %1</source>
        <translation>übersprungen, Grund: %1</translation>
    </message>
    <message>
        <source>skipped by %2 because %1</source>
        <translation>von %2 übersprungen, Grund: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who did it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>that come later</comment>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes later</source>
        <translation>Was später kommt</translation>
    </message>
    <message>
        <source>Show what comes later</source>
        <translation>Anzeigen, was später kommt</translation>
    </message>
</context>
<context>
    <name>evenkeel::ChecklistPane</name>
    <message>
        <source>No steps yet.</source>
        <translation>Noch keine Schritte.</translation>
    </message>
    <message>
        <source>Steps of the response</source>
        <translation>Schritte des Einsatzes</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Enter adds it to the list.</source>
        <translation>Die Eingabetaste fügt ihn der Liste hinzu.</translation>
    </message>
    <message>
        <source>Kind of the new step</source>
        <translation>Art des neuen Schritts</translation>
    </message>
    <message>
        <source>step “%1”</source>
        <translation>Schritt „%1“</translation>
    </message>
    <message>
        <source>The steps of the playbook appear here as phase and severity call for them. Below, add what else somebody has to do or verify before this is over; what is done is kept, struck.</source>
        <translation>Die Schritte des Playbooks erscheinen hier je nach Phase und Schweregrad. Unten hinzufügen, was sonst noch zu tun oder zu prüfen ist, bevor dies vorbei ist; Erledigtes bleibt durchgestrichen stehen.</translation>
    </message>
    <message>
        <source>How the step is done</source>
        <translation>Wie der Schritt geht</translation>
    </message>
    <message>
        <source>&amp;Tick the step, or open it again</source>
        <translation>Schritt &amp;abhaken oder wieder öffnen</translation>
    </message>
    <message>
        <source>Wh&amp;o does the step…</source>
        <translation>&amp;Wer den Schritt übernimmt…</translation>
    </message>
    <message>
        <source>&amp;Note on the step…</source>
        <translation>&amp;Notiz zum Schritt…</translation>
    </message>
    <message>
        <source>&amp;Skip the step because…</source>
        <translation>Schritt über&amp;springen, Grund…</translation>
    </message>
    <message>
        <source>Take back that it was skipped</source>
        <translation>Überspringen zurücknehmen</translation>
    </message>
    <message>
        <source>Space ticks a step or opens it again. O says who does it, N notes something, S skips it. Left and Right close and open a section, L shows or hides what comes later.</source>
        <translation>Die Leertaste hakt einen Schritt ab oder öffnet ihn wieder. O sagt, wer ihn übernimmt, N notiert etwas, S überspringt ihn. Links und Rechts klappen einen Abschnitt zu und auf, L blendet ein oder aus, was später kommt.</translation>
    </message>
    <message>
        <source>Show or hide what comes &amp;later</source>
        <translation>Ein- oder ausblenden, was s&amp;päter kommt</translation>
    </message>
</context>
<context>
    <name>evenkeel::ChoiceFieldEditor</name>
    <message>
        <source>None is needed</source>
        <translation>Nicht nötig</translation>
    </message>
</context>
<context>
    <name>evenkeel::ChoicePopup</name>
    <message>
        <source>A digit chooses at once, Enter what is marked; letters are the reason.</source>
        <translation>Eine Ziffer wählt sofort, Enter das Markierte; Buchstaben werden zum Grund.</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Warum? (optional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A digit chooses at once. Just type to say why, then Enter.</source>
        <translation>Eine Ziffer wählt sofort. Zum Begründen einfach tippen, dann Enter.</translation>
    </message>
</context>
<context>
    <name>evenkeel::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>A few letters of a command</source>
        <translation>Ein paar Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
</context>
<context>
    <name>evenkeel::CommentPanel</name>
    <message>
        <source>Comments on this section</source>
        <translation>Kommentare zu diesem Abschnitt</translation>
    </message>
    <message>
        <source>Enter answers, Space settles, Esc goes back to the text.</source>
        <translation>Enter antwortet, die Leertaste erledigt, Esc führt zurück zum Text.</translation>
    </message>
    <message>
        <source>Comment or answer</source>
        <translation>Kommentar oder Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s) here (F9)</source>
        <translation>
            <numerusform>%n offener Kommentar hier (F9)</numerusform>
            <numerusform>%n offene Kommentare hier (F9)</numerusform>
        </translation>
    </message>
    <message>
        <source>On the whole section “%1”; select words first to comment on them</source>
        <translation>Zum ganzen Abschnitt „%1“; um Wörter zu kommentieren, sie zuerst auswählen</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>Zu „%1“</translation>
    </message>
    <message>
        <source>What about it? Enter says it</source>
        <translation>Was ist dazu zu sagen? Enter hält es fest</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Enter antwortet</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>evenkeel::CommentThreadsModel</name>
    <message>
        <source>On the whole section</source>
        <translation>Zum ganzen Abschnitt</translation>
    </message>
    <message>
        <source>No longer there: “%1”</source>
        <translation>Nicht mehr vorhanden: „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, what they say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>evenkeel::CommsModel</name>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next update by</source>
        <translation>Nächste Meldung bis</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Rücknahme der Freigabe</translation>
    </message>
    <message>
        <source>Approve message</source>
        <translation>Freigabe der Mitteilung</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Versand der Mitteilung</translation>
    </message>
    <message>
        <source>Message: audience</source>
        <translation>Mitteilung: Zielgruppe</translation>
    </message>
    <message>
        <source>Message: channel</source>
        <translation>Mitteilung: Kanal</translation>
    </message>
    <message>
        <source>Message: subject</source>
        <translation>Mitteilung: Betreff</translation>
    </message>
    <message>
        <source>Message: next update</source>
        <translation>Mitteilung: nächste Statusmeldung</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::CommsPane</name>
    <message>
        <source>Messages</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Add a message: its subject</source>
        <translation>Mitteilung hinzufügen: Betreff</translation>
    </message>
    <message>
        <source>add message</source>
        <translation>Neue Mitteilung</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes into the message&apos;s text.</source>
        <translation>Strg+Eingabe führt in den Text der Mitteilung.</translation>
    </message>
    <message>
        <source>From a &amp;template</source>
        <translation>Aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>Begins a message with the playbook&apos;s words, filled in.</source>
        <translation>Beginnt eine Mitteilung mit dem Text des Playbooks, bereits ausgefüllt.</translation>
    </message>
    <message>
        <source>The playbook has no templates</source>
        <translation>Das Playbook hat keine Vorlagen</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Noch keine Mitteilung.</translation>
    </message>
    <message>
        <source>Type the subject of the first update below.</source>
        <translation>Unten den Betreff der ersten Statusmeldung eintippen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ConditionsFieldEditor</name>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>%1, condition %2</source>
        <translation>%1, Bedingung %2</translation>
    </message>
    <message>
        <source>%1: yes or no</source>
        <translation>%1: ja oder nein</translation>
    </message>
    <message>
        <source>%1: parameter</source>
        <translation>%1: Parameter</translation>
    </message>
    <message>
        <source>Add condition to %1</source>
        <translation>Bedingung zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>evenkeel::CriteriaSheet</name>
    <message>
        <source>Success criteria – %1</source>
        <translation>Erfolgskriterien – %1</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>Enter goes to what shows it.</source>
        <translation>Enter führt zu der Stelle, die es zeigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ erfüllt</translation>
    </message>
    <message>
        <source>✗ unmet</source>
        <translation>✗ nicht erfüllt</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? unbekannt</translation>
    </message>
</context>
<context>
    <name>evenkeel::CurationModel</name>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>the line it answers</source>
        <translation>die Zeile, auf die sie antwortet</translation>
    </message>
    <message>
        <source>why it was decided</source>
        <translation>die Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>ohne Beleg</translation>
    </message>
    <message>
        <source>not known until %1</source>
        <translation>erst ab %1 bekannt</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>Einsatzleitung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open hypotheses: %1</source>
        <translation>
            <numerusform>%n offene Hypothese: %1</numerusform>
            <numerusform>%n offene Hypothesen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>left out with its line</source>
        <translation>mit der zugehörigen Zeile ausgelassen</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Erfasst: %1</translation>
    </message>
    <message>
        <source>Recorded time: %1</source>
        <translation>Erfasste Zeit: %1</translation>
    </message>
    <message>
        <source>Told in: %1</source>
        <translation>Enthalten in: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>As known then: %1</source>
        <translation>Damaliger Kenntnisstand: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>edited for the reader</source>
        <translation>für den Bericht bearbeitet</translation>
    </message>
    <message>
        <source>a claim without evidence</source>
        <translation>eine Aussage ohne Beleg</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Zeit, %1</translation>
    </message>
    <message>
        <source>What the reader is told</source>
        <translation>Text im Bericht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>As known then</source>
        <translation>Damaliger Kenntnisstand</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Grund des Auslassens</translation>
    </message>
    <message numerus="yes">
        <source>leave out %n lines</source>
        <translation>
            <numerusform>Auslassen von %n Zeile</numerusform>
            <numerusform>Auslassen von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n lines</source>
        <translation>
            <numerusform>Behalten von %n Zeile</numerusform>
            <numerusform>Behalten von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n lines</source>
        <translation>
            <numerusform>Zusammenführen von %n Zeile</numerusform>
            <numerusform>Zusammenführen von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>take lines apart</source>
        <translation>Trennen von Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>tell %n lines as recorded</source>
        <translation>
            <numerusform>Wiedergabe von %n Zeile wie erfasst</numerusform>
            <numerusform>Wiedergabe von %n Zeilen wie erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>time for the reader</source>
        <translation>Zeit für den Bericht</translation>
    </message>
    <message>
        <source>evidence of a line</source>
        <translation>Beleg einer Zeile</translation>
    </message>
    <message>
        <source>text for the reader</source>
        <translation>Text für den Bericht</translation>
    </message>
    <message>
        <source>why a line is left out</source>
        <translation>Grund für das Auslassen einer Zeile</translation>
    </message>
    <message>
        <source>A file, a line, a link, or words</source>
        <translation>Eine Datei, eine Zeile, ein Link oder Worte</translation>
    </message>
</context>
<context>
    <name>evenkeel::CurationPage</name>
    <message>
        <source>No line yet.</source>
        <translation>Noch keine Zeile.</translation>
    </message>
    <message>
        <source>What is logged on the timeline appears here. Leave out what a reader doesn&apos;t need, put the rest in their words, and say what shows it. The record stays as it is.</source>
        <translation>Was im Verlauf protokolliert ist, erscheint hier. Auslassen, was für den Bericht nicht nötig ist, den Rest verständlich formulieren und angeben, was ihn belegt. Die Aufzeichnung bleibt unverändert.</translation>
    </message>
    <message>
        <source>No line is like this. Choose “All lines” above to see the others.</source>
        <translation>Auf keine Zeile trifft das zu. Oben „Alle Zeilen“ wählen, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>Die gewählte Zeile vollständig</translation>
    </message>
    <message>
        <source>Del leaves out, K keeps, F2 rewords, T sets the time, E the evidence, M merges, Enter goes to the entry</source>
        <translation>Entf lässt aus, K behält, F2 formuliert um, T setzt die Zeit, E den Beleg, M führt zusammen, Enter führt zum Eintrag</translation>
    </message>
    <message>
        <source>Timeline for the reader</source>
        <translation>Verlauf für den Bericht</translation>
    </message>
    <message>
        <source>Delete leaves lines out, K keeps them, F2 puts a line in other words, T gives it another time, E says what shows it, M merges the chosen lines into the first, Enter goes to the entry.</source>
        <translation>Entf lässt Zeilen aus, K behält sie, F2 formuliert eine Zeile um, T gibt ihr eine andere Zeit, E nennt ihren Beleg, M führt die gewählten Zeilen mit der ersten zusammen, Enter führt zum Eintrag.</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen angezeigt werden</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Claims without evidence</source>
        <translation>Aussagen ohne Beleg</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Put in other words</source>
        <translation>Um&amp;formulieren</translation>
    </message>
    <message>
        <source>Give another &amp;time</source>
        <translation>Andere &amp;Zeit angeben</translation>
    </message>
    <message>
        <source>Say what shows it (&amp;evidence)</source>
        <translation>Angeben, was sie zeigt (Be&amp;leg)</translation>
    </message>
    <message>
        <source>Say &amp;why it is left out</source>
        <translation>&amp;Grund des Auslassens angeben</translation>
    </message>
    <message>
        <source>&amp;Merge into the first</source>
        <translation>&amp;Mit der ersten zusammenführen</translation>
    </message>
    <message>
        <source>Take &amp;apart</source>
        <translation>Wieder &amp;trennen</translation>
    </message>
    <message>
        <source>Tell as &amp;recorded</source>
        <translation>&amp;Wie erfasst wiedergeben</translation>
    </message>
    <message>
        <source>&amp;Go to the entry</source>
        <translation>Zum &amp;Eintrag springen</translation>
    </message>
    <message>
        <source>Show what is left &amp;out</source>
        <translation>A&amp;usgelassenes anzeigen</translation>
    </message>
    <message>
        <source>Choose two lines or more, with Shift and the arrows or with Ctrl, then press M.</source>
        <translation>Zwei oder mehr Zeilen wählen, mit Umschalt und den Pfeiltasten oder mit Strg, dann M drücken.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines kept</source>
        <translation>
            <numerusform>%1 von %n Zeile behalten</numerusform>
            <numerusform>%1 von %n Zeilen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims without evidence</source>
        <translation>
            <numerusform>%n Aussage ohne Beleg</numerusform>
            <numerusform>%n Aussagen ohne Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private lines are in no report</source>
        <translation>
            <numerusform>%n vertrauliche Zeile erscheint in keinem Bericht</numerusform>
            <numerusform>%n vertrauliche Zeilen erscheinen in keinem Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of the postmortem</source>
        <translation>Verlauf im Postmortem</translation>
    </message>
</context>
<context>
    <name>evenkeel::DeclareDialog</name>
    <message>
        <source>Declare incident</source>
        <translation>Störung melden</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>What is wrong, in a few words</source>
        <translation>Was nicht stimmt, in wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Schweregrad</translation>
    </message>
    <message>
        <source>All below can wait.</source>
        <translation>Alles Weitere kann warten.</translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation>Aus&amp;wirkung</translation>
    </message>
    <message>
        <source>What users notice; may be not yet known</source>
        <translation>Was Nutzende merken; darf noch offen sein</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>-20m, 14:05, yesterday 23:50</source>
        <translation>-20m, 14:05, yesterday 23:50</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>A release, a setting, a load</source>
        <translation>Ein Release, eine Einstellung, mehr Last</translation>
    </message>
    <message>
        <source>S&amp;ystems</source>
        <translation>S&amp;ysteme</translation>
    </message>
    <message>
        <source>checkout-api, payments-db</source>
        <translation>checkout-api, payments-db</translation>
    </message>
    <message>
        <source>Sta&amp;keholders</source>
        <translation>Sta&amp;keholder</translation>
    </message>
    <message>
        <source>Who is to be kept informed</source>
        <translation>Wer auf dem Laufenden zu halten ist</translation>
    </message>
    <message>
        <source>Co&amp;mmander</source>
        <translation>Einsatz&amp;leitung</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>&amp;Declare</source>
        <translation>&amp;Melden</translation>
    </message>
    <message>
        <source>File of the incident</source>
        <translation>Datei der Störung</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Änd&amp;ern…</translation>
    </message>
    <message>
        <source>Change the incident&apos;s file</source>
        <translation>Datei der Störung ändern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>%1 %2, %3 ago</source>
        <translation>%1 %2, vor %3</translation>
    </message>
    <message>
        <source>Incidents (*.keel)</source>
        <translation>Störungen (*.keel)</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>In wenigen Worten sagen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>&amp;Playbook</source>
        <translation>&amp;Playbook</translation>
    </message>
    <message>
        <source>Choose how grave it is, with the arrow keys or Alt and %1; it can be changed at any time.</source>
        <comment>the keys of the levels: 1, 2, 3</comment>
        <translation>Wählen, wie schwer es wiegt, mit den Pfeiltasten oder Alt und %1; es lässt sich jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>evenkeel::DestinationField</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Zur Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Give the file&apos;s whole path, from the root on.</source>
        <translation>Den vollständigen Pfad der Datei angeben, vom Wurzelverzeichnis an.</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Das ist ein Ordner. Einen Dateinamen anfügen.</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>Diese Datei gibt es schon. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>evenkeel::Document</name>
    <message>
        <source>somebody has removed it meanwhile</source>
        <translation>inzwischen von anderer Seite entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not on the disk yet</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht gespeichert</numerusform>
            <numerusform>%n Änderungen sind noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, or save a copy elsewhere.</source>
        <translation>Warten oder eine Kopie an anderem Ort speichern.</translation>
    </message>
    <message>
        <source>this is the past, which nobody can change</source>
        <translation>das ist die Vergangenheit, sie lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Go back to now (Esc), then do it.</source>
        <translation>Erst zum Jetzt zurückkehren (Esc).</translation>
    </message>
</context>
<context>
    <name>evenkeel::DocumentBanners</name>
    <message>
        <source>The newest entry is %1 ahead of this machine&apos;s clock: one of the clocks is wrong.</source>
        <translation>Der neueste Eintrag ist der Uhr dieses Rechners um %1 voraus: Eine der Uhren geht falsch.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of an earlier session never reached the file. They were kept.</source>
        <translation>
            <numerusform>%n Änderung einer früheren Sitzung hat die Datei nie erreicht, ist aber aufbewahrt.</numerusform>
            <numerusform>%n Änderungen einer früheren Sitzung haben die Datei nie erreicht, sind aber aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on in a copy</source>
        <translation>In Kopie fortfahren</translation>
    </message>
    <message>
        <source>Incidents (*.keel)</source>
        <translation>Störungen (*.keel)</translation>
    </message>
</context>
<context>
    <name>evenkeel::DraftDelegate</name>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Enter sets your text, Esc keeps theirs.</source>
        <translation>„%1“ wurde inzwischen von anderen geändert. Enter setzt den eigenen Text, Esc behält den anderen.</translation>
    </message>
    <message>
        <source>Text typed into “%1” is not in the incident yet.</source>
        <translation>Was in „%1“ getippt wurde, steht noch nicht in der Störung.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Text typed into “%1” of a row that is gone: %2</source>
        <translation>In „%1“ getippter Text zu einer Zeile, die es nicht mehr gibt: %2</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
</context>
<context>
    <name>evenkeel::DraftOffer</name>
    <message>
        <source>Somebody else changed “%1” while you edit it. Your text stays; saving keeps both.</source>
        <translation>„%1“ wurde während der Bearbeitung von anderer Seite geändert. Der eigene Text bleibt; beim Speichern bleiben beide erhalten.</translation>
    </message>
    <message>
        <source>“%1” now holds both texts, the other one first.</source>
        <translation>„%1“ enthält jetzt beide Texte, den anderen zuerst.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Text from last time is not in the incident yet: %1.</source>
        <translation>Text vom letzten Mal steht noch nicht in der Störung: %1.</translation>
    </message>
</context>
<context>
    <name>evenkeel::EntityListModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what the cell says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>somebody has removed it meanwhile</source>
        <translation>inzwischen von anderer Seite entfernt</translation>
    </message>
    <message>
        <source>that is none of the choices</source>
        <translation>das steht nicht zur Auswahl</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::EvidenceIntake</name>
    <message>
        <source>the picture can&apos;t be read</source>
        <translation>Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>Save it as a file first.</source>
        <translation>Erst als Datei speichern.</translation>
    </message>
    <message>
        <source>screenshot %1.png</source>
        <translation>Screenshot %1.png</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>the picture can&apos;t be packed</source>
        <translation>Bild lässt sich nicht komprimieren</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>%1 has %2. The incident&apos;s file grows by that much.</source>
        <translation>%1 ist %2 groß. Um so viel wächst die Datei der Störung.</translation>
    </message>
    <message numerus="yes">
        <source>%n large files have %1. The incident&apos;s file grows by that much.</source>
        <translation>
            <numerusform>%n große Datei hat %1. Um so viel wächst die Datei der Störung.</numerusform>
            <numerusform>%n große Dateien haben zusammen %1. Um so viel wächst die Datei der Störung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::EvidenceModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>evidence needs a name</source>
        <translation>Name des Belegs fehlt</translation>
    </message>
    <message>
        <source>Evidence: name</source>
        <translation>Beleg: Name</translation>
    </message>
    <message>
        <source>Evidence: time</source>
        <translation>Beleg: Zeit</translation>
    </message>
    <message>
        <source>Evidence: source</source>
        <translation>Beleg: Quelle</translation>
    </message>
</context>
<context>
    <name>evenkeel::EvidenceOpener</name>
    <message>
        <source>there is no place for a temporary copy</source>
        <translation>kein Ort für eine temporäre Kopie vorhanden</translation>
    </message>
    <message>
        <source>Save the file elsewhere and open it there.</source>
        <translation>Die Datei an einem anderen Ort speichern und dort öffnen.</translation>
    </message>
    <message>
        <source>no program opened it</source>
        <translation>kein Programm hat die Datei geöffnet</translation>
    </message>
    <message>
        <source>Save the file and open it from there.</source>
        <translation>Die Datei speichern und von dort öffnen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>opening it could run it</source>
        <translation>Öffnen könnte die Datei ausführen</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>Stattdessen speichern.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Saved as %1. Its SHA-256 is the one noted here.</source>
        <translation>Als %1 gespeichert. Die SHA-256-Prüfsumme stimmt mit der hier vermerkten überein.</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>Noch keine Belege.</translation>
    </message>
    <message>
        <source>Drop a file here, or paste a screenshot with Ctrl+V.</source>
        <translation>Eine Datei hier ablegen oder einen Screenshot mit Strg+V einfügen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::EvidencePreview</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Zur Datei</translation>
    </message>
    <message>
        <source>Hands a read-only copy to the program that the desktop has for it.</source>
        <translation>Übergibt eine schreibgeschützte Kopie an das Programm, das der Desktop dafür vorsieht.</translation>
    </message>
    <message>
        <source>Saves the original, byte for byte.</source>
        <translation>Speichert das Original, Byte für Byte.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a file to see it here.</source>
        <translation>Eine Datei wählen, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>%1 has no preview.</source>
        <translation>%1 hat keine Vorschau.</translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>nur die ersten %1</translation>
    </message>
    <message>
        <source>SHA-256:%1</source>
        <translation>SHA-256:%1</translation>
    </message>
    <message>
        <source>Opening it could run it. Save it instead.</source>
        <translation>Öffnen könnte die Datei ausführen. Stattdessen speichern.</translation>
    </message>
</context>
<context>
    <name>evenkeel::EvidenceStore</name>
    <message>
        <source>this program has the file open</source>
        <translation>Datei ist in diesem Programm geöffnet</translation>
    </message>
    <message>
        <source>Close its window first, or take a copy of it.</source>
        <translation>Erst ihr Fenster schließen oder eine Kopie verwenden.</translation>
    </message>
    <message>
        <source>only files can be attached, no folders or devices</source>
        <translation>anhängen lassen sich nur Dateien, keine Ordner oder Geräte</translation>
    </message>
    <message>
        <source>Choose the files in it, or make an archive of them.</source>
        <translation>Die Dateien darin wählen oder ein Archiv daraus machen.</translation>
    </message>
    <message>
        <source>Make it readable, then attach it again.</source>
        <translation>Leserecht erteilen, dann erneut anhängen.</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <translation>Einen anderen Ort für die Kopie wählen.</translation>
    </message>
    <message>
        <source>attaching the file was cancelled</source>
        <translation>Anhängen der Datei abgebrochen</translation>
    </message>
    <message>
        <source>attach %1</source>
        <translation>Anhängen von %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::ExportDialog</name>
    <message>
        <source>Export without the record&apos;s number</source>
        <translation>Ohne Hash der Aufzeichnung exportieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>CSV, its main table</source>
        <translation>CSV, die Haupttabelle</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Zielgruppe</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>Waiting until %n changes are on the disk…</source>
        <translation>
            <numerusform>Warten, bis %n Änderung gespeichert ist…</numerusform>
            <numerusform>Warten, bis %n Änderungen gespeichert sind…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not on the disk yet, so the report can&apos;t name the record it was made from. Wait until they are, or export it without.</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht gespeichert, daher kann der Bericht die Aufzeichnung nicht nennen, auf der er beruht. Warten oder ohne diese Angabe exportieren.</numerusform>
            <numerusform>%n Änderungen sind noch nicht gespeichert, daher kann der Bericht die Aufzeichnung nicht nennen, auf der er beruht. Warten oder ohne diese Angabe exportieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the shipped look and templates</source>
        <translation>Mitgelieferte Gestaltung und Vorlagen verwenden</translation>
    </message>
    <message>
        <source>For an &amp;archive (PDF/A-1b)</source>
        <translation>Für ein &amp;Archiv (PDF/A-1b)</translation>
    </message>
    <message>
        <source>With all that is needed to read it in fifty years. Such a PDF holds no other files, so the report&apos;s Markdown and JSON aren&apos;t attached.</source>
        <translation>Mit allem, was nötig ist, um es in fünfzig Jahren zu lesen. Ein solches PDF enthält keine anderen Dateien; Markdown und JSON des Berichts werden daher nicht angehängt.</translation>
    </message>
    <message>
        <source>About the report&apos;s look and templates</source>
        <translation>Zu Gestaltung und Vorlagen des Berichts</translation>
    </message>
</context>
<context>
    <name>evenkeel::ExportOutcome</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Show the report in its folder</source>
        <translation>Bericht in seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Nothing on this machine opens %1</source>
        <translation>Kein Programm auf diesem Rechner öffnet %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::ExpungeDialog</name>
    <message>
        <source>Expunge an entry</source>
        <translation>Eintrag tilgen</translation>
    </message>
    <message>
        <source>Remove this entry&apos;s content from the file for good?</source>
        <translation>Den Inhalt dieses Eintrags endgültig aus der Datei entfernen?</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>What goes: all that the file ever held of it, its tags, its attachment, and the hypothesis or action that it announced. This can&apos;t be undone.</source>
        <translation>Was verschwindet: alles, was die Datei je von dem Eintrag enthielt, seine Tags, sein Anhang und die Hypothese oder Maßnahme, die mit ihm angelegt wurde. Das ist unwiderruflich.</translation>
    </message>
    <message>
        <source>What stays: when it happened, that it was removed, by whom, when and why; and digests, by which the file can still be checked.</source>
        <translation>Was bleibt: wann es geschah; dass getilgt wurde, von wem, wann und warum; und Prüfsummen, mit denen sich die Datei weiterhin prüfen lässt.</translation>
    </message>
    <message>
        <source>What this doesn&apos;t reach: other copies of the file, backups, exports, and whoever has read it. Change a secret that was shown.</source>
        <translation>Was unberührt bleibt: andere Kopien der Datei, Sicherungen, Exporte und das Wissen derer, die den Eintrag gelesen haben. Offengelegte Zugangsdaten austauschen.</translation>
    </message>
    <message>
        <source>&amp;Reason, which stays in the record</source>
        <translation>&amp;Grund, bleibt in der Aufzeichnung</translation>
    </message>
    <message>
        <source>a password was pasted</source>
        <translation>ein Passwort wurde eingefügt</translation>
    </message>
    <message>
        <source>Reason, which stays in the record</source>
        <translation>Grund, bleibt in der Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Expunge</source>
        <translation>&amp;Tilgen</translation>
    </message>
</context>
<context>
    <name>evenkeel::FactorDelegate</name>
    <message>
        <source>words of a factor or a category</source>
        <translation>Wortlaut eines Umstands oder einer Kategorie</translation>
    </message>
</context>
<context>
    <name>evenkeel::FactorsModel</name>
    <message>
        <source>Without a category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>%1: nothing yet.</source>
        <translation>%1: noch nichts.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n factor(s)</source>
        <translation>
            <numerusform>%1, %n Umstand</numerusform>
            <numerusform>%1, %n Umstände</numerusform>
        </translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Umstand</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>name of a category</source>
        <translation>Name einer Kategorie</translation>
    </message>
    <message>
        <source>words of a factor</source>
        <translation>Wortlaut eines Umstands</translation>
    </message>
    <message>
        <source>link of a factor</source>
        <translation>Link eines Umstands</translation>
    </message>
    <message>
        <source>usual categories</source>
        <translation>Übliche Kategorien</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>New category %1</source>
        <translation>Neue Kategorie %1</translation>
    </message>
    <message>
        <source>new category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>move a factor</source>
        <translation>Umstand verschieben</translation>
    </message>
    <message>
        <source>move a category</source>
        <translation>Verschieben einer Kategorie</translation>
    </message>
    <message>
        <source>category of a factor</source>
        <translation>Kategorie eines Umstands</translation>
    </message>
    <message>
        <source>remove a category</source>
        <translation>Entfernen einer Kategorie</translation>
    </message>
    <message>
        <source>remove a factor</source>
        <translation>Entfernen eines Umstands</translation>
    </message>
</context>
<context>
    <name>evenkeel::FieldHistoryModel</name>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>field of an entry</comment>
        <translation>%1 bei „%2“</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 became %5</source>
        <comment>when, who, field, before, after</comment>
        <translation>%1, %2, %3: aus %4 wurde %5</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>evenkeel::FindBar</name>
    <message>
        <source>Previous result (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next result (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the whole incident</source>
        <translation>In der ganzen Störung suchen</translation>
    </message>
    <message>
        <source>Every word must occur. Enter goes to the next result, Ctrl+Enter works on it, Esc goes back.</source>
        <translation>Jedes Wort muss vorkommen. Enter springt zum nächsten Treffer, Strg+Enter bearbeitet ihn, Esc führt zurück.</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>Anzahl der Treffer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::FindModel</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>Workaround</translation>
    </message>
    <message>
        <source>affected users</source>
        <translation>betroffene Nutzende</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::FishbonePage</name>
    <message>
        <source>No contributing factor yet.</source>
        <translation>Noch kein beitragender Umstand.</translation>
    </message>
    <message>
        <source>Write below what made it possible, or worse, one a line: conditions of the system, and no person. Categories put them on the bones of a fishbone, which is drawn here and in the report.</source>
        <translation>Unten aufschreiben, was es ermöglicht oder verschlimmert hat, einen Umstand pro Zeile: Bedingungen des Systems, keine Personen. Kategorien ordnen sie den Gräten eines Fischgrätendiagramms zu, das hier und im Bericht gezeichnet wird.</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Umstände</translation>
    </message>
    <message>
        <source>F2 edits, F4 puts a factor on a category, Alt with Up and Down moves, Delete removes.</source>
        <translation>F2 bearbeitet, F4 ordnet einen Umstand einer Kategorie zu, Alt mit Pfeil nach oben oder unten verschiebt, Entf entfernt.</translation>
    </message>
    <message>
        <source>New factors, one a line; Ctrl+Enter adds them</source>
        <translation>Neue Umstände, einer pro Zeile; Strg+Enter fügt sie hinzu</translation>
    </message>
    <message>
        <source>New contributing factors</source>
        <translation>Neue beitragende Umstände</translation>
    </message>
    <message>
        <source>One a line. Ctrl+Enter adds them to the category that is selected above.</source>
        <translation>Einer pro Zeile. Strg+Enter fügt sie der oben ausgewählten Kategorie hinzu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Usual categories</source>
        <translation>Übliche Kategorien</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>Put on…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>All that can be done with a factor</source>
        <translation>Alles, was mit einem Umstand getan werden kann</translation>
    </message>
</context>
<context>
    <name>evenkeel::FishboneView</name>
    <message>
        <source>Fishbone</source>
        <translation>Fischgrätendiagramm</translation>
    </message>
</context>
<context>
    <name>evenkeel::FollowPlaybookSheet</name>
    <message>
        <source>%1 (%2; now %3)</source>
        <comment>a guardrail, what it does then and now</comment>
        <translation>%1 (%2; jetzt %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a guardrail, what it does</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, as now</source>
        <translation>%1, wie jetzt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>as it is now, as it would be</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Follow another playbook – %1</source>
        <translation>Anderem Playbook folgen – %1</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>About this playbook</source>
        <translation>Über dieses Playbook</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Statusmeldungen</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>Sofort fällig</translation>
    </message>
    <message>
        <source>Holds then</source>
        <translation>Gilt dann</translation>
    </message>
    <message>
        <source>Holds no longer</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a playbook&apos;s title, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – can&apos;t be read</source>
        <comment>a playbook</comment>
        <translation>%1 – nicht lesbar</translation>
    </message>
    <message>
        <source>%1 – followed now, newer file</source>
        <comment>a playbook</comment>
        <translation>%1 – gilt jetzt, neuere Datei</translation>
    </message>
    <message>
        <source>%1 – followed now</source>
        <comment>a playbook</comment>
        <translation>%1 – gilt jetzt</translation>
    </message>
    <message>
        <source>Its file has to be put right before it can be followed:</source>
        <translation>Die Datei muss erst berichtigt werden, bevor die Störung diesem Playbook folgen kann:</translation>
    </message>
    <message>
        <source>The incident follows the copy of it that is kept in its file. Your own file has changed since. If you take it, the history, ticks and snoozes stay.</source>
        <translation>Die Störung folgt der Kopie, die in ihrer Datei gespeichert ist. Die eigene Playbook-Datei hat sich seitdem geändert. Wird sie übernommen, bleiben Historie, Haken und Zurückstellungen erhalten.</translation>
    </message>
    <message>
        <source>The incident follows this one. Choose another to see what would change.</source>
        <translation>Die Störung folgt diesem Playbook. Bei Auswahl eines anderen zeigt sich, was sich ändern würde.</translation>
    </message>
    <message>
        <source>It holds from then on; the history, ticks and snoozes stay.</source>
        <translation>Es gilt ab dem Wechsel; Historie, Haken und Zurückstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The incident is then no drill any more: it counts as a real one.</source>
        <translation>Die Störung ist dann keine Übung mehr und zählt als echte Störung.</translation>
    </message>
    <message>
        <source>The incident is then a drill: it is marked so everywhere and doesn&apos;t count.</source>
        <translation>Die Störung ist dann eine Übung, wird überall so gekennzeichnet und zählt nicht.</translation>
    </message>
    <message>
        <source>Take the newer one</source>
        <translation>Neueres übernehmen</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a playbook</comment>
        <translation>„%1“ folgen</translation>
    </message>
    <message>
        <source>not classified yet</source>
        <translation>noch nicht eingestuft</translation>
    </message>
    <message>
        <source>nothing that isn&apos;t due already</source>
        <translation>nichts, was nicht schon fällig ist</translation>
    </message>
    <message>
        <source>what holds now</source>
        <comment>guardrails</comment>
        <translation>was jetzt gilt</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>guardrails</comment>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n that somebody ticked or noted stay(s)</source>
        <translation>
            <numerusform>%n mit Haken oder Notiz bleibt</numerusform>
            <numerusform>%n mit Haken oder Notiz bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) apart, under “From another playbook”</source>
        <comment>steps of a checklist</comment>
        <translation>
            <numerusform>%n steht getrennt unter „Aus einem anderen Playbook“</numerusform>
            <numerusform>%n stehen getrennt unter „Aus einem anderen Playbook“</numerusform>
        </translation>
    </message>
    <message>
        <source>playbook “%1”</source>
        <translation>Playbook „%1“</translation>
    </message>
</context>
<context>
    <name>evenkeel::FormLines</name>
    <message>
        <source>Somebody else changed “%1” while you edit it. Your text stays; Enter sets it, Esc takes theirs.</source>
        <translation>„%1“ wurde während der Bearbeitung von anderer Seite geändert. Der eigene Text bleibt; die Eingabetaste übernimmt ihn, Esc den anderen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::GuardrailBar</name>
    <message>
        <source>Why all the same? Enter logs it</source>
        <translation>Warum trotzdem? Enter protokolliert es</translation>
    </message>
    <message>
        <source>Reason for passing the guardrail</source>
        <translation>Grund für das Übergehen der Leitplanke</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Übergehen…</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <comment>what is missing</comment>
        <translation>Noch nicht: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>Grund angeben…</translation>
    </message>
    <message>
        <source>Say why all the same: %1.</source>
        <comment>what is missing</comment>
        <translation>Trotzdem begründen: %1.</translation>
    </message>
</context>
<context>
    <name>evenkeel::HandoverSheet</name>
    <message>
        <source>&amp;Confirmed: they have it right</source>
        <translation>&amp;Bestätigt: alles richtig verstanden</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Über&amp;geben</translation>
    </message>
    <message>
        <source>Hand over – %1</source>
        <translation>Übergabe – %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wer übernimmt</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>What the next person must know</source>
        <translation>Was die nächste Person wissen muss</translation>
    </message>
    <message>
        <source>What they say back, in their words (optional)</source>
        <translation>Die Übergabe in eigenen Worten (optional)</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Copy &amp;packet</source>
        <translation>&amp;Paket kopieren</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As plain &amp;text</source>
        <translation>Als reinen &amp;Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Read-&amp;back</source>
        <translation>&amp;Wiederholung</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>from %1, in it for %2</source>
        <translation>von %1, seit %2 in der Rolle</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>handover of %1 to %2</source>
        <comment>role, person</comment>
        <translation>Übergabe der Rolle %1 an %2</translation>
    </message>
    <message>
        <source>Handover %1</source>
        <translation>Übergabe %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Who set it, when, and what it held before and after. The newest first.</source>
        <translation>Wer es wann gesetzt hat und was davor und danach darin stand. Das Neueste zuerst.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historie: %1</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Journal wird gelesen…</translation>
    </message>
    <message>
        <source>Nobody has set it yet.</source>
        <translation>Noch nie gesetzt.</translation>
    </message>
</context>
<context>
    <name>evenkeel::HypothesesModel</name>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>a hypothesis needs a text</source>
        <translation>Text der Hypothese fehlt</translation>
    </message>
    <message>
        <source>Hypothesis: text</source>
        <translation>Hypothese: Text</translation>
    </message>
    <message>
        <source>Hypothesis: %1</source>
        <comment>its state</comment>
        <translation>Hypothese: %1</translation>
    </message>
    <message>
        <source>Hypothesis: reason</source>
        <translation>Hypothese: Grund</translation>
    </message>
    <message>
        <source>Hypothesis: owner</source>
        <translation>Hypothese: Zuständigkeit</translation>
    </message>
    <message>
        <source>Hypothesis: time</source>
        <translation>Hypothese: Zeit</translation>
    </message>
</context>
<context>
    <name>evenkeel::HypothesesPane</name>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation>Hypothese hinzufügen</translation>
    </message>
    <message>
        <source>add hypothesis</source>
        <translation>Neue Hypothese</translation>
    </message>
    <message>
        <source>No hypothesis yet.</source>
        <translation>Noch keine Hypothese.</translation>
    </message>
    <message>
        <source>Type what might be the cause below, or !h in the log line.</source>
        <translation>Unten die mögliche Ursache eintippen oder !h in der Protokollzeile verwenden.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ImpactModel</name>
    <message>
        <source>Not said yet</source>
        <translation>Noch keine Angabe</translation>
    </message>
    <message>
        <source>Unknown: can&apos;t be found out</source>
        <translation>Unbekannt: lässt sich nicht ermitteln</translation>
    </message>
    <message>
        <source>None: there was no such impact</source>
        <translation>Keine: eine solche Auswirkung gab es nicht</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Impact on</source>
        <translation>Auswirkung auf</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Began unknown</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Length unknown</source>
        <translation>Dauer unbekannt</translation>
    </message>
    <message>
        <source>Impact: what is known</source>
        <translation>Auswirkung: was bekannt ist</translation>
    </message>
    <message>
        <source>Impact: amount</source>
        <translation>Auswirkung: Menge</translation>
    </message>
    <message>
        <source>Impact: unit</source>
        <translation>Auswirkung: Einheit</translation>
    </message>
    <message>
        <source>Impact: per minute</source>
        <translation>Auswirkung: pro Minute</translation>
    </message>
    <message>
        <source>Impact: uncertainty</source>
        <translation>Auswirkung: Unsicherheit</translation>
    </message>
    <message>
        <source>Impact: source</source>
        <translation>Auswirkung: Quelle</translation>
    </message>
    <message>
        <source>Impact: remark</source>
        <translation>Auswirkung: Bemerkung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>users, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::ImpactPage</name>
    <message>
        <source>Measured impact</source>
        <translation>Gemessene Auswirkung</translation>
    </message>
    <message>
        <source>It isn&apos;t recorded yet when the impact began.</source>
        <translation>Es ist noch nicht festgehalten, wann die Auswirkung begann.</translation>
    </message>
    <message>
        <source>Say so in Situation, under Moments: then it can be measured here.</source>
        <translation>Den Beginn unter „Lage“ bei „Zeitpunkte“ angeben: dann lässt sie sich hier messen.</translation>
    </message>
    <message>
        <source>Choose a line and type an amount as you would say it: 12k, ~300, 3–5 %, 350 EUR/min. “None” and “unknown” are answers too: the first says that there was no such impact, the second that nobody can tell.</source>
        <translation>Eine Zeile wählen und die Menge eingeben, wie man sie sagen würde: 12k, ~300, 3–5 %, 350 EUR/min. Auch „keine“ und „unbekannt“ sind Antworten: Die erste besagt, dass es keine solche Auswirkung gab, die zweite, dass es niemand sagen kann.</translation>
    </message>
    <message>
        <source>All periods together: %1</source>
        <translation>Alle Zeiträume zusammen: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::JobLine</name>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::JournalWriter</name>
    <message>
        <source>nothing was expunged, because not everything is on the disk yet</source>
        <translation>nichts getilgt, weil noch nicht alles gespeichert ist</translation>
    </message>
    <message>
        <source>Expunge the entry when it is.</source>
        <translation>Den Eintrag tilgen, sobald alles gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>evenkeel::LessonKeys</name>
    <message>
        <source>Make a &amp;runbook change of the line</source>
        <translation>Aus der Zeile eine &amp;Runbook-Änderung machen</translation>
    </message>
    <message>
        <source>Make the line something to &amp;automate</source>
        <translation>Zeile zum &amp;Automatisieren vormerken</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K makes a runbook change of the line, Ctrl+Alt+U something to automate</source>
        <translation>Strg+Alt+K macht aus der Zeile eine Runbook-Änderung, Strg+Alt+U merkt sie zum Automatisieren vor</translation>
    </message>
    <message>
        <source>The line is empty: put the cursor into a lesson first.</source>
        <translation>Die Zeile ist leer: erst den Cursor in eine Lehre setzen.</translation>
    </message>
    <message>
        <source>It is in the list already: %1</source>
        <translation>Steht schon in der Liste: %1</translation>
    </message>
    <message>
        <source>make a runbook change</source>
        <translation>Runbook-Änderung anlegen</translation>
    </message>
    <message>
        <source>make something to automate</source>
        <translation>etwas zum Automatisieren vormerken</translation>
    </message>
    <message>
        <source>Among the runbook changes now: %1</source>
        <translation>Jetzt unter den Runbook-Änderungen: %1</translation>
    </message>
    <message>
        <source>Among what is to be automated now: %1</source>
        <translation>Jetzt zum Automatisieren vorgemerkt: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::LineDraft</name>
    <message>
        <source>“%1” holds text from last time: Enter saves it, Esc takes what the incident holds.</source>
        <translation>„%1“ enthält Text vom letzten Mal: Enter speichert ihn, Esc übernimmt, was in der Störung steht.</translation>
    </message>
</context>
<context>
    <name>evenkeel::LineFieldEditor</name>
    <message>
        <source>no limit</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
</context>
<context>
    <name>evenkeel::LineStage</name>
    <message>
        <source>Timeline, line by line</source>
        <translation>Verlauf, Zeile für Zeile</translation>
    </message>
    <message numerus="yes">
        <source>Before the incident · then %n lines</source>
        <translation>
            <numerusform>Vor der Störung · dann %n Zeile</numerusform>
            <numerusform>Vor der Störung · dann %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>It began at %1 (%2)</source>
        <translation>Beginn: %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody has recorded when it began.</source>
        <translation>Niemand hat den Beginn festgehalten.</translation>
    </message>
    <message>
        <source>What had changed shortly before? Nobody has recorded it.</source>
        <translation>Was hatte sich kurz vorher geändert? Niemand hat es festgehalten.</translation>
    </message>
    <message>
        <source>What had changed: %1</source>
        <translation>Was sich geändert hatte: %1</translation>
    </message>
    <message>
        <source>Last known before it: %1, %2</source>
        <translation>Zuletzt bekannt davor: %1, %2</translation>
    </message>
    <message>
        <source>No line tells how things stood before. When was it last known to be good?</source>
        <translation>Keine Zeile sagt, wie es davor stand. Wann war zuletzt bekannt, dass alles in Ordnung war?</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 of %n</source>
        <translation>
            <numerusform>Zeile %1 von %n</numerusform>
            <numerusform>Zeile %1 von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Known then: %1</source>
        <translation>Damaliger Kenntnisstand: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::LinksBox</name>
    <message>
        <source>Bridge</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Adresse kopieren: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Somebody else changed the address “%1” while you edit it. Your text stays; Enter sets it, Esc takes theirs.</source>
        <translation>Jemand anderes hat die Adresse „%1“ während der Bearbeitung geändert. Der eigene Text bleibt; Enter setzt ihn, Esc übernimmt den fremden.</translation>
    </message>
    <message>
        <source>Only http and https addresses are opened; this one can be copied.</source>
        <translation>Geöffnet werden nur http- und https-Adressen; diese lässt sich kopieren.</translation>
    </message>
    <message>
        <source>address “%1”</source>
        <translation>Adresse „%1“</translation>
    </message>
    <message>
        <source>the address can&apos;t be opened</source>
        <translation>die Adresse lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Copy it and open it by hand.</source>
        <translation>Kopieren und von Hand öffnen.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
</context>
<context>
    <name>evenkeel::ListPage</name>
    <message>
        <source>One item a line</source>
        <translation>Je Zeile ein Punkt</translation>
    </message>
</context>
<context>
    <name>evenkeel::LogEdit</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Paste the picture as evidence</source>
        <translation>Bild als Beleg einfügen</translation>
    </message>
</context>
<context>
    <name>evenkeel::LogLineBar</name>
    <message>
        <source>Log line</source>
        <translation>Protokollzeile</translation>
    </message>
    <message>
        <source>Type what happened and press Enter. Times, kinds and people by prefix.</source>
        <translation>Eintippen, was geschehen ist, dann Enter. Zeiten, Arten und Personen per Kürzel davor.</translation>
    </message>
    <message>
        <source>What happened? Enter logs it.</source>
        <translation>Was ist geschehen? Enter protokolliert es.</translation>
    </message>
    <message>
        <source>put back from last time</source>
        <translation>vom letzten Mal zurückgeholt</translation>
    </message>
    <message>
        <source>log entry</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message numerus="yes">
        <source>log %n entries</source>
        <translation>
            <numerusform>%n Protokolleintrag</numerusform>
            <numerusform>%n Protokolleinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n entries</source>
        <translation>
            <numerusform>%n Eintrag protokollieren</numerusform>
            <numerusform>%n Einträge protokollieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste as one line</source>
        <translation>Als eine Zeile einfügen</translation>
    </message>
    <message numerus="yes">
        <source>You pasted %n lines.</source>
        <translation>
            <numerusform>%n Zeile eingefügt.</numerusform>
            <numerusform>%n Zeilen eingefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LogPreview</name>
    <message>
        <source>What was understood</source>
        <translation>So verstanden</translation>
    </message>
    <message>
        <source>-7m  14:05  ~14:00    !d decision  !h hypothesis  !a action  !s symptom  !m mitigation    @who  #system  * pin</source>
        <translation>-7m  14:05  ~14:00    !d Entscheidung  !h Hypothese  !a Maßnahme  !s Symptom  !m Eindämmung    @wer  #system  * anheften</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>the clocks changed then: say the offset to be sure</source>
        <translation>Zeitumstellung: UTC-Offset angeben, um sicherzugehen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>say what happened</source>
        <translation>angeben, was geschehen ist</translation>
    </message>
</context>
<context>
    <name>evenkeel::MainWindow</name>
    <message>
        <source>Open an incident</source>
        <translation>Störung öffnen</translation>
    </message>
    <message>
        <source>Incidents (*.keel)</source>
        <translation>Störungen (*.keel)</translation>
    </message>
    <message>
        <source>About Evenkeel</source>
        <translation>Über Evenkeel</translation>
    </message>
    <message>
        <source>Evenkeel %1

Run an incident, keep its timeline, write its postmortem.
GPL-3.0-or-later</source>
        <translation>Evenkeel %1

Störungen bewältigen, den Verlauf festhalten, das Postmortem schreiben.
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>%1 %2 – Evenkeel</source>
        <translation>%1 %2 – Evenkeel</translation>
    </message>
    <message>
        <source>%1 %2, read-only, as known at %3 – Evenkeel</source>
        <translation>%1 %2, nur lesbar, Kenntnisstand vom %3 – Evenkeel</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1 &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1 &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Somebody has changed this since, so it was left: %1</source>
        <translation>Inzwischen von jemand anderem geändert, daher belassen: %1</translation>
    </message>
    <message>
        <source>Nothing is selected here that could be copied. Choose rows or some text first.</source>
        <translation>Hier ist nichts ausgewählt, was sich kopieren ließe. Erst Zeilen oder Text auswählen.</translation>
    </message>
    <message>
        <source>A file is still being stored</source>
        <translation>Eine Datei wird noch gespeichert</translation>
    </message>
    <message>
        <source>Closing stops it, and the file won&apos;t be part of the incident.</source>
        <translation>Schließen bricht das ab; die Datei wird dann nicht Teil der Störung.</translation>
    </message>
    <message>
        <source>Not everything is on the disk</source>
        <translation>Noch nicht alles ist auf dem Datenträger</translation>
    </message>
    <message>
        <source>What isn&apos;t is kept on this machine and offered again when the incident is opened next.</source>
        <translation>Der Rest bleibt auf diesem Rechner und wird beim nächsten Öffnen der Störung wieder angeboten.</translation>
    </message>
    <message>
        <source>%1, without what is private</source>
        <comment>the incident&apos;s title</comment>
        <translation>%1, ohne Privates</translation>
    </message>
    <message>
        <source>DRILL %1</source>
        <comment>the incident&apos;s title</comment>
        <translation>ÜBUNG %1</translation>
    </message>
    <message>
        <source>There is no question now.</source>
        <translation>Gerade gibt es keine Frage.</translation>
    </message>
</context>
<context>
    <name>evenkeel::MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a table&apos;s head</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <comment>a table&apos;s head</comment>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>evenkeel::MarkdownPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>[picture no longer kept with the incident: %1]</source>
        <translation>[Bild nicht mehr bei der Störung aufbewahrt: %1]</translation>
    </message>
    <message>
        <source>[picture that can&apos;t be shown: %1]</source>
        <translation>[Bild nicht darstellbar: %1]</translation>
    </message>
</context>
<context>
    <name>evenkeel::MarkdownToolbar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Alle Formate</translation>
    </message>
</context>
<context>
    <name>evenkeel::MeetingLine</name>
    <message>
        <source>K parks a topic, L notes something, A adds an action; N next point, P clock, Q question; F11 full screen, Esc leaves</source>
        <translation>K parkt ein Thema, L notiert etwas, A fügt eine Maßnahme hinzu; N nächster Punkt, P Uhr, Q Frage; F11 Vollbild, Esc beendet</translation>
    </message>
    <message>
        <source>Topic to park</source>
        <translation>Thema zum Parken</translation>
    </message>
    <message>
        <source>What is to be talked about later? Enter parks it</source>
        <translation>Worüber ist später zu sprechen? Enter parkt es</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Notiz zur Zeile</translation>
    </message>
    <message>
        <source>What is to be noted? As in the log line; a time is that of the line&apos;s day. Enter keeps it</source>
        <translation>Was ist zu notieren? Wie in der Protokollzeile; eine Uhrzeit gilt für den Tag der Zeile. Enter hält es fest</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What is to be done, @who by when? Enter keeps it</source>
        <translation>Was ist zu tun, @wer by Datum? Enter hält es fest</translation>
    </message>
    <message>
        <source>“%1” holds text from last time.</source>
        <translation>„%1“ enthält Text vom letzten Mal.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Festgehalten: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::MeetingPage</name>
    <message>
        <source>&amp;Begin the meeting</source>
        <translation>&amp;Besprechung beginnen</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>Die Agenda</translation>
    </message>
    <message>
        <source>Opens a window for the big screen: agenda, questions, parked topics and the timeline line by line (Ctrl+Shift+G)</source>
        <translation>Öffnet ein Fenster für den großen Bildschirm: Agenda, Fragen, geparkte Themen und den Verlauf Zeile für Zeile (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Copy or save the invitation</source>
        <translation>Einladung kopieren oder speichern</translation>
    </message>
    <message>
        <source>The invitation is copied.</source>
        <translation>Die Einladung ist kopiert.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>When the meeting is</source>
        <translation>Wann die Besprechung ist</translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation>Wie viele Minuten sie dauert</translation>
    </message>
    <message>
        <source>Where the meeting is</source>
        <translation>Wo die Besprechung ist</translation>
    </message>
    <message>
        <source>A room, or where to dial in</source>
        <translation>Ein Raum oder die Einwahl</translation>
    </message>
    <message>
        <source>Who else is invited</source>
        <translation>Wer außerdem eingeladen ist</translation>
    </message>
    <message>
        <source>Names with ; between them, besides responders and reviewers</source>
        <translation>Namen, durch ; getrennt, neben Beteiligten und Reviewern</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Also invited</source>
        <translation>Außerdem eingeladen</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>Wann (%1)</translation>
    </message>
    <message>
        <source>A time in %1, such as tomorrow 10:00.</source>
        <translation>Eine Zeit in %1, etwa tomorrow 10:00.</translation>
    </message>
    <message>
        <source>tomorrow 10:00, 2026-03-18 14:30</source>
        <translation>tomorrow 10:00, 2026-03-18 14:30</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>The first good time: within two days of the end where that can be had, in working hours</source>
        <translation>Der erste gute Zeitpunkt: in der Arbeitszeit und nach Möglichkeit innerhalb von zwei Tagen nach dem Ende</translation>
    </message>
    <message>
        <source>That is more than two days after the end: what people remember fades.</source>
        <translation>Das ist mehr als zwei Tage nach dem Ende: Die Erinnerung verblasst.</translation>
    </message>
    <message>
        <source>No working hours are left within two days of the end.</source>
        <translation>Innerhalb von zwei Tagen nach dem Ende bleibt keine Arbeitszeit mehr.</translation>
    </message>
    <message>
        <source>Nobody is asked yet: those in roles, reviewers and who is invited are.</source>
        <translation>Noch niemand angefragt: Angefragt werden Personen in Rollen, Reviewer und Eingeladene.</translation>
    </message>
    <message>
        <source>Asked to come: %1</source>
        <translation>Angefragt: %1</translation>
    </message>
    <message>
        <source>time of the meeting</source>
        <translation>Zeit der Besprechung</translation>
    </message>
    <message>
        <source>length of the meeting</source>
        <translation>Dauer der Besprechung</translation>
    </message>
    <message>
        <source>place of the meeting</source>
        <translation>Ort der Besprechung</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>Eingeladene</translation>
    </message>
</context>
<context>
    <name>evenkeel::MeetingWindow</name>
    <message>
        <source>Park a topic</source>
        <translation>Thema parken</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>Etwas notieren</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Vorheriger Punkt</translation>
    </message>
    <message>
        <source>Run or stop the clock</source>
        <translation>Uhr starten oder anhalten</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Meeting – %1 %2</source>
        <comment>the incident&apos;s key and title</comment>
        <translation>Besprechung – %1 %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::MessageEditor</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>A regulator</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What the first line says</source>
        <translation>Was in der ersten Zeile steht</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>mail, #status</source>
        <translation>Mail, #status</translation>
    </message>
    <message>
        <source>Next update by</source>
        <translation>Nächste Meldung bis</translation>
    </message>
    <message>
        <source>30m, 14:30</source>
        <translation>30m, 14:30</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <translation>Als &amp;gesendet vermerken</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>A time as 14:30, or 30m from now. Empty: nothing is promised.</source>
        <translation>Eine Uhrzeit wie 14:30 oder 30m von jetzt an. Leer: nichts ist zugesagt.</translation>
    </message>
    <message>
        <source>What happened, whom it concerns, what is being done, when there will be more. Write in Markdown.</source>
        <translation>Was geschehen ist, wen es betrifft, was getan wird, wann es mehr gibt. In Markdown.</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Text der Mitteilung</translation>
    </message>
    <message>
        <source>State of the message</source>
        <translation>Stand der Mitteilung</translation>
    </message>
    <message>
        <source>Message: subject</source>
        <translation>Mitteilung: Betreff</translation>
    </message>
    <message>
        <source>Message: channel</source>
        <translation>Mitteilung: Kanal</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” while you edit it. Your text stays; Enter sets it, Esc takes theirs.</source>
        <translation>„%1“ wurde während der Bearbeitung von anderer Seite geändert. Der eigene Text bleibt; die Eingabetaste übernimmt ihn, Esc den anderen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>as &amp;Markdown</source>
        <translation>als &amp;Markdown</translation>
    </message>
    <message>
        <source>for &amp;Slack</source>
        <translation>für &amp;Slack</translation>
    </message>
    <message>
        <source>as plain te&amp;xt</source>
        <translation>als reinen Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Mitteilung kopieren</translation>
    </message>
    <message>
        <source>Keeps that it was sent, and when. This can&apos;t be undone.</source>
        <translation>Hält fest, dass und wann sie gesendet wurde. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Withdraw &amp;approval</source>
        <translation>&amp;Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation>Entwurf, nicht freigegeben</translation>
    </message>
    <message>
        <source>Approved, not sent</source>
        <translation>Freigegeben, nicht gesendet</translation>
    </message>
    <message>
        <source>Approved by %1, not sent</source>
        <translation>Freigegeben von %1, nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent at %1 (%2)</source>
        <comment>time, zone</comment>
        <translation>Gesendet um %1 (%2)</translation>
    </message>
    <message>
        <source>Message: audience</source>
        <translation>Mitteilung: Zielgruppe</translation>
    </message>
    <message>
        <source>Message: next update</source>
        <translation>Mitteilung: nächste Statusmeldung</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Rücknahme der Freigabe</translation>
    </message>
    <message>
        <source>Approve message</source>
        <translation>Freigabe der Mitteilung</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Versand der Mitteilung</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Die Mitteilung ist kopiert.</translation>
    </message>
    <message>
        <source>Markdown. Ctrl+Enter saves. Tab goes to the next blank in brackets, then on.</source>
        <translation>Markdown. Strg+Enter speichert. Tab springt zur nächsten Lücke in Klammern, danach weiter.</translation>
    </message>
    <message>
        <source>As it was copied last, at first as Markdown. Down offers other forms.</source>
        <translation>Wie zuletzt kopiert, anfangs als Markdown. Pfeil nach unten bietet andere Formen.</translation>
    </message>
    <message numerus="yes">
        <source>The message is copied, redacted in %n places.</source>
        <translation>
            <numerusform>Die Mitteilung ist kopiert, an %n Stelle geschwärzt.</numerusform>
            <numerusform>Die Mitteilung ist kopiert, an %n Stellen geschwärzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::MissingModel</name>
    <message>
        <source>Required: %1</source>
        <translation>Erforderlich: %1</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::MitigationSheet</name>
    <message>
        <source>Choose a mitigation – %1</source>
        <translation>Eindämmung wählen – %1</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>%1 – fits what was logged</source>
        <translation>%1 – passt zum Protokollierten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What exactly, as in: checkout to 4f2b (optional)</source>
        <translation>Was genau, etwa: checkout auf 4f2b (optional)</translation>
    </message>
    <message>
        <source>What exactly is done</source>
        <translation>Was genau getan wird</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <comment>a mitigation</comment>
        <translation>Protokollieren: %1</translation>
    </message>
    <message>
        <source>mitigation “%1”</source>
        <translation>Eindämmung „%1“</translation>
    </message>
</context>
<context>
    <name>evenkeel::MomentsBox</name>
    <message>
        <source>Durations</source>
        <translation>Zeitdauern</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>When it was: %1</source>
        <translation>Zeitpunkt: %1</translation>
    </message>
    <message>
        <source>A time as 21:17, yesterday 21:17, -7m or 2020-02-20 21:17. Empty: not known.</source>
        <translation>Eine Zeit wie 21:17, yesterday 21:17, -7m oder 2020-02-20 21:17. Leer: nicht bekannt.</translation>
    </message>
    <message>
        <source>Somebody else retimed “%1” while you edit it. Your text stays; Enter sets it, Esc takes theirs.</source>
        <translation>Jemand anderes hat die Zeit „%1“ während der Bearbeitung geändert. Der eigene Text bleibt; Enter setzt ihn, Esc übernimmt den fremden.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Ursache erkannt</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Times in %1; of the latest of %n impact windows</source>
        <translation>
            <numerusform>Zeiten in %1; aus %n Auswirkungszeitraum</numerusform>
            <numerusform>Zeiten in %1; aus dem letzten von %n Auswirkungszeiträumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>To detect: %1</source>
        <translation>Erkannt nach: %1</translation>
    </message>
    <message>
        <source>To acknowledge: %1</source>
        <translation>Bestätigt nach: %1</translation>
    </message>
    <message>
        <source>To mitigate: %1</source>
        <translation>Eingedämmt nach: %1</translation>
    </message>
    <message>
        <source>To recover: %1</source>
        <translation>Wiederhergestellt nach: %1</translation>
    </message>
    <message>
        <source>To resolve: %1</source>
        <translation>Behoben nach: %1</translation>
    </message>
    <message>
        <source>Missing for the other durations: %1</source>
        <translation>Für die übrigen Zeitdauern fehlt: %1</translation>
    </message>
    <message>
        <source>The clocks showed that time twice. Write an offset, as in 2020-10-25 02:30 +01:00, if the other is meant.</source>
        <translation>Diese Zeit gab es wegen der Zeitumstellung zweimal. Ist die andere gemeint, den UTC-Offset angeben, etwa 2020-10-25 02:30 +01:00.</translation>
    </message>
    <message>
        <source>The clocks skipped that time; it was moved forward.</source>
        <translation>Diese Zeit gab es wegen der Zeitumstellung nicht; sie wurde nach vorn verschoben.</translation>
    </message>
    <message>
        <source>time of “%1”</source>
        <translation>Zeit „%1“</translation>
    </message>
</context>
<context>
    <name>evenkeel::NotesModel</name>
    <message>
        <source>No name given</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Überschrift: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose note or to which question, the note</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::NotesPage</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>Send the form to those who were there. What comes back is read from files, from the clipboard, or dropped here, however the mail looks that it came in.</source>
        <translation>Das Formular an alle senden, die dabei waren. Was zurückkommt, wird aus Dateien oder der Zwischenablage eingelesen oder hier abgelegt, gleich wie die Mail aussieht, in der es kam.</translation>
    </message>
    <message>
        <source>T takes a note into a list or section, F2 says whose it is, Del removes it</source>
        <translation>T übernimmt eine Notiz in eine Liste oder einen Abschnitt, F2 gibt an, von wem sie ist, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Whose note it is</source>
        <translation>Von wem die Notiz ist</translation>
    </message>
    <message>
        <source>Whose note is it? Enter keeps the name, for all that came with it without one</source>
        <translation>Von wem ist die Notiz? Enter übernimmt den Namen, auch für alle, die ohne Namen mit ihr kamen</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was eingelesen wurde</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Copy or save the form to send out</source>
        <translation>Formular zum Versenden kopieren oder speichern</translation>
    </message>
    <message>
        <source>&amp;Copy the form</source>
        <translation>Formular &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the form …</source>
        <translation>Formular &amp;speichern …</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Read forms that came back</source>
        <translation>Zurückgekommene Formulare einlesen</translation>
    </message>
    <message>
        <source>From &amp;files …</source>
        <translation>Aus &amp;Dateien …</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Nach Frage</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>How notes are grouped</source>
        <translation>Wie Notizen gruppiert sind</translation>
    </message>
    <message>
        <source>Participants&apos; notes</source>
        <translation>Notizen der Beteiligten</translation>
    </message>
    <message>
        <source>&amp;Take into …</source>
        <translation>Ü&amp;bernehmen in …</translation>
    </message>
    <message>
        <source>Say &amp;whose it is</source>
        <translation>Angeben, &amp;von wem sie ist</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Read in from the &amp;clipboard</source>
        <translation>Aus der &amp;Zwischenablage einlesen</translation>
    </message>
    <message>
        <source>The form is copied: paste it into a mail or a message.</source>
        <translation>Das Formular ist kopiert: in eine E-Mail oder Nachricht einfügen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>Texts (*.md *.txt *.eml)</source>
        <translation>Texte (*.md *.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Only the first %1 files were read.</source>
        <translation>Nur die ersten %1 Dateien wurden gelesen.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>read participants&apos; notes</source>
        <translation>Einlesen der Notizen der Beteiligten</translation>
    </message>
    <message>
        <source>%1: nothing was kept.</source>
        <translation>%1: nichts übernommen.</translation>
    </message>
    <message>
        <source>somebody who gave no name (F2 says who)</source>
        <translation>jemandem ohne Namensangabe (F2 gibt an, wer es ist)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) of %2 kept.</source>
        <translation>
            <numerusform>%1: %n Antwort von %2 übernommen.</numerusform>
            <numerusform>%1: %n Antworten von %2 übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were here already, or were removed.</source>
        <translation>
            <numerusform>%n Antwort war schon vorhanden oder wurde entfernt.</numerusform>
            <numerusform>%n Antworten waren schon vorhanden oder wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>take a note into “%1”</source>
        <translation>Übernehmen einer Notiz in „%1“</translation>
    </message>
    <message>
        <source>The note stands in “%1” now, without a name.</source>
        <translation>Die Notiz steht jetzt ohne Namen in „%1“.</translation>
    </message>
    <message>
        <source>The note stands at the end of “%1” now, as a quotation without a name.</source>
        <translation>Die Notiz steht jetzt als Zitat ohne Namen am Ende von „%1“.</translation>
    </message>
    <message>
        <source>whose note it is</source>
        <translation>Angabe, von wem die Notiz ist</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>Entfernen einer Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>evenkeel::NowModel</name>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>seit %1 überfällig</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>missing, and needed to go on</source>
        <translation>fehlt, zum Fortfahren nötig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <comment>until when, whose task, what</comment>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what, whose task, until when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>put off until %1: %2</source>
        <comment>time, why</comment>
        <translation>zurückgestellt bis %1: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::NowOffers</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Log that the owner was asked, and copy the question</source>
        <translation>Nachfrage bei der zuständigen Person protokollieren und die Frage kopieren</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Frist verschieben</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Give it to somebody else</source>
        <translation>Jemand anderem zuweisen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Prepare the handover</source>
        <translation>Übergabe vorbereiten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>ask about a task</source>
        <translation>Nachfrage zu einer Aufgabe</translation>
    </message>
    <message>
        <source>how does it stand: %1?</source>
        <translation>wie ist der Stand: %1?</translation>
    </message>
    <message>
        <source>By how much: 10m, 1h</source>
        <translation>Um wie viel: 10m, 1h</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Wer sie übernimmt</translation>
    </message>
    <message>
        <source>extend a task</source>
        <translation>Verlängerung einer Aufgabe</translation>
    </message>
    <message>
        <source>reassign a task</source>
        <translation>Neuzuweisung einer Aufgabe</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Let it wait for a while, for a reason</source>
        <translation>Mit Begründung eine Weile warten lassen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Say that somebody responds</source>
        <translation>Angeben, dass sich jemand darum kümmert</translation>
    </message>
    <message>
        <source>Severity…</source>
        <translation>Schweregrad…</translation>
    </message>
    <message>
        <source>Choose the severity</source>
        <translation>Schweregrad wählen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Make the severity one level graver</source>
        <translation>Schweregrad um eine Stufe verschärfen</translation>
    </message>
    <message>
        <source>Log that the next on the escalation path was paged</source>
        <translation>Alarmierung der nächsten Stelle im Eskalationspfad protokollieren</translation>
    </message>
    <message>
        <source>Draft update</source>
        <translation>Statusmeldung entwerfen</translation>
    </message>
    <message>
        <source>Begin the message and go to it</source>
        <translation>Mitteilung anlegen und dorthin wechseln</translation>
    </message>
    <message>
        <source>Check in…</source>
        <translation>Rückmeldung…</translation>
    </message>
    <message>
        <source>Compare notes</source>
        <translation>Kenntnisstand abgleichen</translation>
    </message>
    <message>
        <source>Rule out…</source>
        <translation>Ausschließen…</translation>
    </message>
    <message>
        <source>Rule it out and turn to the next hypothesis</source>
        <translation>Hypothese ausschließen und zur nächsten übergehen</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Beleg hinzufügen…</translation>
    </message>
    <message>
        <source>Keep logs, traces or a picture with the incident</source>
        <translation>Logs, Traces oder ein Bild bei der Störung aufbewahren</translation>
    </message>
    <message>
        <source>Open postmortem</source>
        <translation>Postmortem öffnen</translation>
    </message>
    <message>
        <source>Go to the postmortem</source>
        <translation>Zum Postmortem wechseln</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Folgemaßnahme…</translation>
    </message>
    <message>
        <source>Add the action that looks for the root cause</source>
        <translation>Maßnahme zur Suche nach der Ursache hinzufügen</translation>
    </message>
    <message>
        <source>Who looks for the root cause</source>
        <translation>Wer nach der Ursache sucht</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>An %1 eskalieren</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>escalate to %1</source>
        <translation>Eskalation an %1</translation>
    </message>
    <message>
        <source>draft an update</source>
        <translation>Entwurf einer Statusmeldung</translation>
    </message>
    <message>
        <source>Why; the next is: %1</source>
        <translation>Warum; die nächste ist: %1</translation>
    </message>
    <message>
        <source>Why it is ruled out</source>
        <translation>Warum sie ausgeschlossen wird</translation>
    </message>
    <message>
        <source>no evidence within %1</source>
        <translation>keine Belege binnen %1</translation>
    </message>
    <message>
        <source>rule out a hypothesis</source>
        <translation>Ausschluss einer Hypothese</translation>
    </message>
    <message>
        <source>follow up the root cause</source>
        <translation>Folgemaßnahme zur Ursache</translation>
    </message>
    <message>
        <source>put off: %1</source>
        <translation>Zurückstellung: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::NowPane</name>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>What the playbook asks for by a time, tasks, updates that were promised, and what the response still lacks appear here.</source>
        <translation>Hier erscheint, was das Playbook bis zu einem Zeitpunkt verlangt, dazu Aufgaben, zugesagte Statusmeldungen und was dem Einsatz noch fehlt.</translation>
    </message>
    <message>
        <source>The most urgent first. Enter goes to what it concerns. What can be done about a line is offered below, each with its letter; P puts it off.</source>
        <translation>Das Dringendste zuerst. Enter führt zur betreffenden Stelle. Was sich zu einer Zeile tun lässt, steht darunter, jeweils mit Buchstabe; P stellt sie zurück.</translation>
    </message>
</context>
<context>
    <name>evenkeel::PagePicture</name>
    <message>
        <source>First page of the report</source>
        <translation>Erste Seite des Berichts</translation>
    </message>
</context>
<context>
    <name>evenkeel::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::Panes</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Comms</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Postmortem</translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>Checkliste: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <comment>a message from a template</comment>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>Postmortem: %1</source>
        <translation>Postmortem: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::ParkedModel</name>
    <message>
        <source>park a topic</source>
        <translation>Parken eines Themas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>remove a parked topic</source>
        <translation>geparktes Thema entfernen</translation>
    </message>
    <message>
        <source>Parked topic: words</source>
        <translation>Geparktes Thema: Wortlaut</translation>
    </message>
    <message>
        <source>Parked topic: from whom</source>
        <translation>Geparktes Thema: von wem</translation>
    </message>
    <message>
        <source>open a parked topic again</source>
        <translation>geparktes Thema wieder öffnen</translation>
    </message>
    <message>
        <source>settle a parked topic</source>
        <translation>geparktes Thema erledigen</translation>
    </message>
</context>
<context>
    <name>evenkeel::ParkedPane</name>
    <message>
        <source>Parked topics</source>
        <translation>Geparkte Themen</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>Nichts ist geparkt.</translation>
    </message>
    <message>
        <source>What deserves a talk of its own goes here, so that the meeting goes on. Its outcome settles it.</source>
        <translation>Was ein eigenes Gespräch verdient, kommt hierher, damit die Besprechung weitergeht. Sein Ergebnis erledigt es.</translation>
    </message>
    <message>
        <source>Park a topic</source>
        <translation>Thema parken</translation>
    </message>
</context>
<context>
    <name>evenkeel::PictureView</name>
    <message>
        <source>+ and - zoom, 0 fits the picture in.</source>
        <translation>+ und - vergrößern und verkleinern, 0 passt das Bild ein.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::PlanBox</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tools, logs, experiments, rollback options and checkpoints. Space opens and closes it.</source>
        <translation>Werkzeuge, Logs, Experimente, Rollback-Optionen und Prüfpunkte. Die Leertaste klappt ihn auf und zu.</translation>
    </message>
    <message>
        <source>Tools, logs, experiments, rollback options and checkpoints</source>
        <translation>Werkzeuge, Logs, Experimente, Rollback-Optionen und Prüfpunkte</translation>
    </message>
    <message>
        <source>%1. One item a line. Ctrl+Enter saves, Esc restores.</source>
        <translation>%1. Je Zeile ein Punkt. Strg+Enter speichert, Esc stellt wieder her.</translation>
    </message>
    <message>
        <source>Plan (%1)</source>
        <translation>Plan (%1)</translation>
    </message>
</context>
<context>
    <name>evenkeel::PlaybookEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Load it anew</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Save &amp;under another name…</source>
        <translation>&amp;Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Enter goes to the field.</source>
        <translation>Enter führt zum Feld.</translation>
    </message>
    <message>
        <source>This file was written by hand. Saving writes it anew, without the comments within; what is in it now is kept as %1.yaml~.</source>
        <translation>Diese Datei wurde von Hand geschrieben. Beim Speichern wird sie neu geschrieben, ohne die Kommentare darin; der jetzige Inhalt bleibt als %1.yaml~ erhalten.</translation>
    </message>
    <message>
        <source>%1, on its own</source>
        <translation>%1, eigenständig</translation>
    </message>
    <message>
        <source>%1, extends %2: what you don&apos;t change follows it</source>
        <translation>%1, erweitert %2: Was nicht geändert ist, folgt diesem</translation>
    </message>
    <message>
        <source>%1[*] – Playbook</source>
        <translation>%1[*] – Playbook</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>About this playbook</source>
        <translation>Über dieses Playbook</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to be mended before it can be saved (F8):</source>
        <translation>
            <numerusform>%n Problem, vor dem Speichern zu beheben (F8):</numerusform>
            <numerusform>%n Probleme, vor dem Speichern zu beheben (F8):</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be saved as long as there are problems in it. F8 leads to each.</source>
        <translation>Speichern ist erst möglich, wenn alle Probleme behoben sind. F8 führt von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Your changes become another playbook of your own.</source>
        <translation>Die Änderungen werden zu einem weiteren eigenen Playbook.</translation>
    </message>
    <message>
        <source>Somebody has changed this file meanwhile. Your changes are still here, unsaved.</source>
        <translation>Diese Datei wurde inzwischen von anderer Seite geändert. Die eigenen Änderungen sind noch da, aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more. What it said is still here.</source>
        <translation>Diese Datei ist nicht mehr da. Der Inhalt ist hier noch vorhanden.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
</context>
<context>
    <name>evenkeel::PlaybookForm</name>
    <message>
        <source>Write 30m, 4h of work, immediately, next working day, next sprint or none.</source>
        <translation>30m, 4h of work, immediately, next working day, next sprint oder none schreiben.</translation>
    </message>
    <message>
        <source>Write 1, 1-2, 2- or any; 1 is the gravest.</source>
        <translation>1, 1-2, 2- oder any schreiben; 1 ist der schwerste Rang.</translation>
    </message>
    <message>
        <source>Write it as in 09:00.</source>
        <translation>In der Form 09:00 schreiben.</translation>
    </message>
    <message>
        <source>All of them must hold.</source>
        <translation>Alle müssen zutreffen.</translation>
    </message>
    <message>
        <source>Choose one in the list, or add one.</source>
        <translation>Einen Eintrag in der Liste wählen oder hinzufügen.</translation>
    </message>
    <message>
        <source>About this playbook</source>
        <translation>Über dieses Playbook</translation>
    </message>
    <message>
        <source>%1: beneath it in the list, each with a form of its own.</source>
        <translation>%1: in der Liste darunter, je mit eigenem Formular.</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Problem: %1. %2</source>
        <translation>Problem: %1. %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::PlaybookNameDialog</name>
    <message>
        <source>Take the place of the one that ships</source>
        <translation>Das mitgelieferte ersetzen</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Name des Playbooks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also the name of its file: up to 40 of a-z, 0-9 and -.</source>
        <translation>Zugleich der Name der Datei: bis zu 40 Zeichen aus a-z, 0-9 und -.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Give it a title, as people see it in lists.</source>
        <translation>Einen Titel angeben, wie er in Listen erscheint.</translation>
    </message>
</context>
<context>
    <name>evenkeel::PlaybookOutline</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add within</source>
        <translation>Darin hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Parts of the playbook</source>
        <translation>Teile des Playbooks</translation>
    </message>
    <message>
        <source>Insert adds, Delete removes, Alt with the arrows moves, Enter goes to the form.</source>
        <translation>Einfg fügt hinzu, Entf entfernt, Alt mit den Pfeiltasten verschiebt, Enter führt zum Formular.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>evenkeel::PlaybookOutlineModel</name>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, mit Problem</translation>
    </message>
    <message>
        <source>About this playbook</source>
        <translation>Über dieses Playbook</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>evenkeel::PlaybooksDialog</name>
    <message>
        <source>&amp;Customise…</source>
        <translation>&amp;Anpassen…</translation>
    </message>
    <message>
        <source>One of your own that extends the chosen one, and is edited.</source>
        <translation>Ein eigenes zum Bearbeiten, das das gewählte erweitert.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Only your own can be edited; customise one that ships.</source>
        <translation>Nur eigene lassen sich bearbeiten, mitgelieferte lassen sich anpassen.</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Your own once more, under another name.</source>
        <translation>Das eigene noch einmal, unter anderem Namen.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Your own under another name.</source>
        <translation>Das eigene unter anderem Namen.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Your own, into the trash.</source>
        <translation>Das eigene, in den Papierkorb.</translation>
    </message>
    <message>
        <source>&amp;Use for new incidents</source>
        <translation>Für &amp;neue Störungen verwenden</translation>
    </message>
    <message>
        <source>What an incident follows unless you say otherwise.</source>
        <translation>Das Playbook, dem eine Störung folgt, wenn nichts anderes angegeben ist.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The folder of your own playbooks, in the file manager.</source>
        <translation>Der Ordner der eigenen Playbooks, in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Reads all of them anew.</source>
        <translation>Liest alle neu ein.</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>Enter edits one of your own, and customises one that ships.</source>
        <translation>Enter bearbeitet ein eigenes und passt ein mitgeliefertes an.</translation>
    </message>
    <message>
        <source>An incident keeps the playbook it was declared with. What you change here holds for new ones.</source>
        <translation>Eine Störung behält das Playbook, mit dem sie gemeldet wurde. Änderungen hier gelten für neue Störungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A playbook of your own that extends %1: it changes what you change, and follows it otherwise.</source>
        <translation>Ein eigenes Playbook, das %1 erweitert: Es enthält nur die eigenen Änderungen und folgt ihm sonst.</translation>
    </message>
    <message>
        <source>%1 once more, as a playbook of its own.</source>
        <translation>%1 noch einmal, als eigenständiges Playbook.</translation>
    </message>
    <message>
        <source>This playbook is being edited. Close its window first.</source>
        <translation>Dieses Playbook wird gerade bearbeitet. Erst dessen Fenster schließen.</translation>
    </message>
    <message>
        <source>Another name for %1.</source>
        <translation>Ein anderer Name für %1.</translation>
    </message>
    <message>
        <source>Another name for %1. These extend it by its name and must be changed too: %2.</source>
        <translation>Ein anderer Name für %1. Diese erweitern es unter seinem Namen und sind auch zu ändern: %2.</translation>
    </message>
    <message>
        <source>Move the playbook &quot;%1&quot; to the trash?</source>
        <translation>Playbook „%1“ in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>These extend it and can&apos;t be used without it: %1.</source>
        <translation>Diese erweitern es und sind ohne es nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>New incidents will follow %1 again.</source>
        <translation>Neue Störungen folgen dann wieder %1.</translation>
    </message>
    <message>
        <source>Delete a playbook</source>
        <translation>Playbook löschen</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>Prüfen, ob der übergeordnete Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Nothing on this machine opens a folder. It is %1</source>
        <translation>Auf diesem Rechner gibt es kein Programm, das Ordner öffnet. Der Ordner ist %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::PlaybooksModel</name>
    <message>
        <source>ships with Evenkeel</source>
        <translation>mit Evenkeel mitgeliefert</translation>
    </message>
    <message>
        <source>your own, in place of the shipped one</source>
        <translation>eigenes, anstelle des mitgelieferten</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>used for new incidents</source>
        <translation>für neue Störungen verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>evenkeel::PostmortemOutlineModel</name>
    <message>
        <source>Five whys</source>
        <translation>5-Why-Analyse</translation>
    </message>
    <message>
        <source>Begin with what users saw, and ask of each answer why it was so. Ask about the system, not about a person.</source>
        <translation>Mit dem beginnen, was Nutzende sahen, und bei jeder Antwort fragen, warum es so war. Nach dem System fragen, nicht nach einer Person.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What happened, whom it affected, for how long, and how it ended: a paragraph for somebody who wasn&apos;t there.</source>
        <translation>Was geschah, wen es betraf, wie lange und wie es endete: ein Absatz für alle, die nicht dabei waren.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>How it was noticed, and what would have shown it sooner.</source>
        <translation>Wie die Störung bemerkt wurde und was sie früher gezeigt hätte.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>How people came together, and what helped or held them up.</source>
        <translation>Wie die Beteiligten zusammenkamen und was ihnen half oder sie aufhielt.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>What ended the impact, and how that was verified.</source>
        <translation>Was die Auswirkung beendete und wie das geprüft wurde.</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What made it possible, told by how the system works.</source>
        <translation>Was die Störung möglich machte, erklärt aus der Funktionsweise des Systems.</translation>
    </message>
    <message>
        <source>Mitigators</source>
        <translation>Schutzfaktoren</translation>
    </message>
    <message>
        <source>What kept it from being worse.</source>
        <translation>Was Schlimmeres verhindert hat.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>What others should know who never heard of this incident.</source>
        <translation>Was andere wissen sollten, die von dieser Störung nie gehört haben.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Names of systems and terms that a reader may not know.</source>
        <translation>Systemnamen und Begriffe, die nicht alle kennen.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Graphs, queries and logs that the text refers to.</source>
        <translation>Diagramme, Abfragen und Logs, auf die der Text verweist.</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Umstände</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What should be kept. One item a line.</source>
        <translation>Was beibehalten werden sollte. Je Zeile ein Punkt.</translation>
    </message>
    <message>
        <source>What went poorly</source>
        <translation>Was schlecht lief</translation>
    </message>
    <message>
        <source>What made it longer or harder. One item a line.</source>
        <translation>Was es verlängert oder erschwert hat. Je Zeile ein Punkt.</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>Wo wir Glück hatten</translation>
    </message>
    <message>
        <source>What could have made it worse. One item a line.</source>
        <translation>Was es hätte schlimmer machen können. Je Zeile ein Punkt.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Dashboards, traces, profilers</source>
        <translation>Dashboards, Traces, Profiler</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Which, and from when</source>
        <translation>Welche und aus welcher Zeit</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>What to try, and what it would show</source>
        <translation>Was auszuprobieren ist und was es zeigen würde</translation>
    </message>
    <message>
        <source>Rollback options</source>
        <translation>Rollback-Optionen</translation>
    </message>
    <message>
        <source>To which version, by which flag, in what time</source>
        <translation>Auf welche Version, mit welchem Flag, in welcher Zeit</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>When to look again, and what must be better by then</source>
        <translation>Wann wieder nachzusehen ist und was bis dahin besser sein muss</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>What it cost, in which respect, and how sure that is.</source>
        <translation>Was sie gekostet hat, in welcher Hinsicht und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What a reader needs of the course, in its order.</source>
        <translation>Was man beim Lesen vom Hergang braucht, der Reihe nach.</translation>
    </message>
    <message>
        <source>Conditions without which it would have gone otherwise.</source>
        <translation>Umstände, ohne die es anders gekommen wäre.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>What will be changed, by whom and by when.</source>
        <translation>Was geändert wird, durch wen und bis wann.</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Mitteilungen</translation>
    </message>
    <message>
        <source>What was said to whom, and when.</source>
        <translation>Was wem wann gesagt wurde.</translation>
    </message>
    <message>
        <source>made from the journal</source>
        <translation>aus dem Journal erstellt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <comment>section, state, length</comment>
        <translation>
            <numerusform>%1, %2, %n Wort</numerusform>
            <numerusform>%1, %2, %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Verschieben von „%1“</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>Fertigstellen von „%1“</translation>
    </message>
    <message>
        <source>“%1” is a draft again</source>
        <translation>Zurücksetzen von „%1“ auf Entwurf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Who writes it and by when, who reads it and what they say, and what is missing before it is final.</source>
        <translation>Wer es bis wann schreibt, wer es liest und was dazu gesagt wird, und was noch fehlt, bevor es endgültig ist.</translation>
    </message>
    <message>
        <source>Participants&apos; notes</source>
        <translation>Notizen der Beteiligten</translation>
    </message>
    <message>
        <source>What those who were there wrote down before the meeting. They stay here: no report tells them.</source>
        <translation>Was die Beteiligten vor der Besprechung aufgeschrieben haben. Es bleibt hier: Kein Bericht gibt es wieder.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>When it is talked over, with whom, and in which order; what was put off there.</source>
        <translation>Wann, mit wem und in welcher Reihenfolge darüber gesprochen wird; was dabei vertagt wurde.</translation>
    </message>
    <message>
        <source>Runbooks and automation</source>
        <translation>Runbooks und Automatisierung</translation>
    </message>
    <message>
        <source>What a runbook is to say, and what a machine is to do, after this.</source>
        <translation>Was danach in einem Runbook stehen und was eine Maschine übernehmen soll.</translation>
    </message>
    <message>
        <source>Conditions without which it would have gone otherwise, by category.</source>
        <translation>Bedingungen, ohne die es anders gekommen wäre, nach Kategorie.</translation>
    </message>
</context>
<context>
    <name>evenkeel::PostmortemPages</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Bilder anhängen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
</context>
<context>
    <name>evenkeel::PostmortemPane</name>
    <message>
        <source>Parts of the postmortem</source>
        <translation>Teile des Postmortems</translation>
    </message>
    <message>
        <source>Enter goes into the part&apos;s editor, Alt with Up or Down moves its section.</source>
        <translation>Enter führt in den Editor des Teils, Alt mit Pfeil nach oben oder unten verschiebt dessen Abschnitt.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Done, or a draft again</source>
        <translation>&amp;Fertig oder wieder Entwurf</translation>
    </message>
    <message>
        <source>Next questioned phrase</source>
        <translation>Nächste hinterfragte Formulierung</translation>
    </message>
    <message>
        <source>Previous questioned phrase</source>
        <translation>Vorherige hinterfragte Formulierung</translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>Noch offen: %1.</translation>
    </message>
    <message>
        <source>Comment on the selected words</source>
        <translation>Ausgewählte Wörter kommentieren</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Nächster Kommentar</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Vorheriger Kommentar</translation>
    </message>
    <message>
        <source>Settle the comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>Answer the comment</source>
        <translation>Kommentar beantworten</translation>
    </message>
    <message>
        <source>Send to review, or seal as final</source>
        <translation>Zur Prüfung geben oder endgültig versiegeln</translation>
    </message>
    <message>
        <source>Reopen what is sealed</source>
        <translation>Versiegeltes wieder öffnen</translation>
    </message>
    <message>
        <source>Ask somebody to review it</source>
        <translation>Jemanden um Prüfung bitten</translation>
    </message>
    <message>
        <source>Say with whom it was shared</source>
        <translation>Angeben, mit wem es geteilt wurde</translation>
    </message>
    <message>
        <source>Final: %1 sealed it. It can be read and commented on; to change it, reopen it on the page “%2”.</source>
        <translation>Endgültig: %1 hat es versiegelt. Lesen und Kommentieren ist möglich; zum Ändern auf der Seite „%2“ wieder öffnen.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Say who is given this section</source>
        <translation>Sagen, wer diesen Abschnitt bekommt</translation>
    </message>
</context>
<context>
    <name>evenkeel::PreviewModel</name>
    <message>
        <source>+ new</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− entfallen</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus folgt</translation>
    </message>
</context>
<context>
    <name>evenkeel::PreviewPane</name>
    <message>
        <source>Only what c&amp;hanges</source>
        <translation>Nur Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Effect on the sample</source>
        <translation>Wirkung auf das Beispiel</translation>
    </message>
    <message>
        <source>Effect on the sample incident</source>
        <translation>Wirkung auf die Beispielstörung</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>As it was before the problem in it.</source>
        <translation>Stand vor dem Problem im Playbook.</translation>
    </message>
</context>
<context>
    <name>evenkeel::PrintSheet</name>
    <message>
        <source>Print without the record&apos;s number</source>
        <translation>Ohne Hash der Aufzeichnung drucken</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Druckt…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Zielgruppe</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>Pr&amp;inter</source>
        <translation>Dr&amp;ucker</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Drucker werden gesucht…</translation>
    </message>
    <message>
        <source>About the printer</source>
        <translation>Zum Drucker</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>All, or such as 1-3, 5</source>
        <translation>Alle oder etwa 1-3, 5</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>&amp;Exemplare</translation>
    </message>
    <message>
        <source>In &amp;shades of grey</source>
        <translation>In &amp;Graustufen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>D&amp;rucken</translation>
    </message>
    <message>
        <source>&amp;Export a PDF instead…</source>
        <translation>Stattdessen PDF e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what people call a printer, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A file (PDF of these pages)</source>
        <translation>Eine Datei (PDF dieser Seiten)</translation>
    </message>
    <message>
        <source>Printing isn&apos;t possible here: %1 The pages can go into a file.</source>
        <translation>Drucken ist hier nicht möglich: %1 Die Seiten lassen sich in eine Datei ausgeben.</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The pages can go into a file, or export a PDF, which has bookmarks and links as well.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Die Seiten in eine Datei ausgeben oder ein PDF exportieren, das auch Lesezeichen und Links hat.</translation>
    </message>
    <message>
        <source>This printer says that it has no such paper.</source>
        <translation>Dieser Drucker meldet, dass er solches Papier nicht hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not on the disk yet, so the pages can&apos;t name the record they were made from. Wait until they are, or print without it.</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht gespeichert, daher können die Seiten die Aufzeichnung nicht nennen, auf der sie beruhen. Warten oder ohne diese Angabe drucken.</numerusform>
            <numerusform>%n Änderungen sind noch nicht gespeichert, daher können die Seiten die Aufzeichnung nicht nennen, auf der sie beruhen. Warten oder ohne diese Angabe drucken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting until %n changes are on the disk…</source>
        <translation>
            <numerusform>Warten, bis %n Änderung gespeichert ist…</numerusform>
            <numerusform>Warten, bis %n Änderungen gespeichert sind…</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages were not made. Choose something, or press Print, to make them.</source>
        <translation>Die Seiten wurden nicht erstellt. Zum Erstellen etwas auswählen oder auf „Drucken“ drücken.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet an %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>Use the shipped look and templates</source>
        <translation>Mitgelieferte Gestaltung und Vorlagen verwenden</translation>
    </message>
</context>
<context>
    <name>evenkeel::PrintState</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>How printing goes</source>
        <translation>Stand des Druckens</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Fortschritt des Druckens</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>Drucken abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::PromptBar</name>
    <message>
        <source>Question for people</source>
        <translation>Frage an die Beteiligten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Enter logs it, Esc leaves it.</source>
        <translation>Enter protokolliert sie, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Type an answer, which is logged</source>
        <translation>Eine Antwort eintippen; sie wird protokolliert</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Put this question away; nothing is logged</source>
        <translation>Diese Frage beiseitelegen; nichts wird protokolliert</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No more questions in this incident</source>
        <translation>Keine weiteren Fragen in dieser Störung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, its answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>Antwort auf eine Frage</translation>
    </message>
    <message>
        <source>putting a question away</source>
        <translation>Beiseitelegen einer Frage</translation>
    </message>
    <message>
        <source>questions for people on</source>
        <translation>Einschalten der Fragen an die Beteiligten</translation>
    </message>
    <message>
        <source>questions for people off</source>
        <translation>Ausschalten der Fragen an die Beteiligten</translation>
    </message>
</context>
<context>
    <name>evenkeel::ProseMarks</name>
    <message>
        <source>%1 %2</source>
        <comment>reason, what to write in its stead</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the dictionary.</source>
        <translation>„%1“ steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>„%1“ beibehalten</translation>
    </message>
    <message>
        <source>“%1” is right in this incident</source>
        <translation>„%1“ ist in dieser Störung richtig</translation>
    </message>
    <message>
        <source>Know the word “%1”</source>
        <translation>Aufnehmen des Wortes „%1“</translation>
    </message>
</context>
<context>
    <name>evenkeel::RecentIncidentsModel</name>
    <message>
        <source>no severity</source>
        <translation>kein Schweregrad</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5 old</source>
        <translation>%1, %2, %3, %4, %5 alt</translation>
    </message>
</context>
<context>
    <name>evenkeel::RecordBox</name>
    <message>
        <source>Detected by</source>
        <translation>Erkannt durch</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>A place, as in Europe/Berlin, or UTC</source>
        <translation>Ein Ort wie Europe/Berlin, oder UTC</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Sprache der Berichte</translation>
    </message>
    <message>
        <source>en, de</source>
        <translation>en, de</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>The line at the head of reports</source>
        <translation>Die Zeile am Kopf der Berichte</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” while you edit it. Your text stays; Enter sets it, Esc takes theirs.</source>
        <translation>„%1“ wurde während der Bearbeitung von anderer Seite geändert. Der eigene Text bleibt; die Eingabetaste übernimmt ihn, Esc den anderen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::RecordTools</name>
    <message>
        <source>The entry was expunged from this file. Other copies, backups and exports may still hold it.</source>
        <translation>Der Eintrag ist aus dieser Datei getilgt. Andere Kopien, Sicherungen und Exporte können ihn noch enthalten.</translation>
    </message>
    <message>
        <source>Go to a field, a cell or a line of the timeline first; then ask for its history.</source>
        <translation>Erst zu einem Feld, einer Zelle oder einer Zeile im Verlauf gehen, dann die Historie aufrufen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::Recovery</name>
    <message>
        <source>What can be read can be recovered into a new file; this one stays as it is.</source>
        <translation>Was lesbar ist, lässt sich in eine neue Datei retten; diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Recover into a new file…</source>
        <translation>In neue Datei &amp;retten…</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>In neue Datei retten</translation>
    </message>
    <message>
        <source>Incidents (*.keel)</source>
        <translation>Störungen (*.keel)</translation>
    </message>
    <message>
        <source>Recovering %1 into %2… You can go on working meanwhile.</source>
        <translation>%1 wird nach %2 gerettet… Die Arbeit kann inzwischen weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::RecoveryJob</name>
    <message>
        <source>%1-recovered.keel</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-recovered.keel</translation>
    </message>
    <message>
        <source>%1-recovered-%2.keel</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-recovered-%2.keel</translation>
    </message>
</context>
<context>
    <name>evenkeel::RecoveryReportDialog</name>
    <message>
        <source>What was recovered</source>
        <translation>Was gerettet wurde</translation>
    </message>
    <message>
        <source>The damaged file is as it was: %1. Keep it.</source>
        <translation>Die beschädigte Datei ist unverändert: %1. Aufbewahren.</translation>
    </message>
    <message>
        <source>What couldn&apos;t be read</source>
        <translation>Was nicht lesbar war</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) recovered.</source>
        <translation>
            <numerusform>%n Änderung gerettet.</numerusform>
            <numerusform>%n Änderungen gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had been altered; their entries are tagged “doubtful”.</source>
        <translation>
            <numerusform>%n davon war verfälscht; die Einträge sind mit „doubtful“ gekennzeichnet.</numerusform>
            <numerusform>%n davon waren verfälscht; die Einträge sind mit „doubtful“ gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Something couldn&apos;t be read.</source>
        <translation>Etwas war nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>evenkeel::RedactionsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Alle Zielgruppen</translation>
    </message>
    <message>
        <source>Readers outside</source>
        <translation>Externe Zielgruppen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Geschwärzt für</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>change redaction %1</source>
        <translation>Schwärzung %1 ändern</translation>
    </message>
</context>
<context>
    <name>evenkeel::RedactionsSheet</name>
    <message>
        <source>Redactions</source>
        <translation>Schwärzungen</translation>
    </message>
    <message>
        <source>Nothing is redacted.</source>
        <translation>Nichts ist geschwärzt.</translation>
    </message>
    <message>
        <source>Type words below, or select them where they stand and choose Redact.</source>
        <translation>Wörter unten eintippen oder an ihrer Stelle auswählen und „Schwärzen“ wählen.</translation>
    </message>
    <message>
        <source>Words that are not to be read</source>
        <translation>Wörter, die nicht zu lesen sein sollen</translation>
    </message>
    <message>
        <source>Redactions of %1</source>
        <translation>Schwärzungen in %1</translation>
    </message>
    <message>
        <source>These words are replaced in all that is exported or copied for the readers named, and looked for in what was made. The record itself keeps them.</source>
        <translation>Diese Wörter werden in allem ersetzt, was für die genannten Zielgruppen exportiert oder kopiert wird, und im Ergebnis noch einmal gesucht. Die Aufzeichnung selbst behält sie.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Remove the redaction</source>
        <translation>Schwärzung entfernen</translation>
    </message>
    <message>
        <source>redact words</source>
        <translation>Schwärzen von Wörtern</translation>
    </message>
    <message>
        <source>redact the people in roles</source>
        <translation>Schwärzen der Personen in Rollen</translation>
    </message>
    <message>
        <source>remove a redaction</source>
        <translation>Entfernen einer Schwärzung</translation>
    </message>
    <message numerus="yes">
        <source>Redact the &amp;people in roles (%n)</source>
        <translation>
            <numerusform>&amp;Person in Rollen schwärzen (%n)</numerusform>
            <numerusform>&amp;Personen in Rollen schwärzen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Redact the &amp;people in roles</source>
        <translation>&amp;Personen in Rollen schwärzen</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReportPreview</name>
    <message>
        <source>Beginning of the report</source>
        <translation>Anfang des Berichts</translation>
    </message>
    <message>
        <source>About the preview</source>
        <translation>Zur Vorschau</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Vorschau wird erstellt…</translation>
    </message>
    <message>
        <source>Page 1 of %1</source>
        <translation>Seite 1 von %1</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Der ganze Bericht</translation>
    </message>
    <message>
        <source>The beginning of the report</source>
        <translation>Der Anfang des Berichts</translation>
    </message>
</context>
<context>
    <name>evenkeel::RespondersModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>On duty</source>
        <comment>for how long</comment>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stress: not said</source>
        <translation>Stress: nicht angegeben</translation>
    </message>
    <message>
        <source>Stress: %1 of 5</source>
        <translation>Stress: %1 von 5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and their roles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>in der Pause</translation>
    </message>
    <message>
        <source>how %1 fares</source>
        <translation>Befinden von %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::RespondersSheet</name>
    <message>
        <source>How responders fare – %1</source>
        <translation>Befinden der Beteiligten – %1</translation>
    </message>
    <message>
        <source>Each says it of themselves. It stays in this file and is in no report and no export.</source>
        <translation>Alle geben es für sich selbst an. Es bleibt in dieser Datei und steht in keinem Bericht und keinem Export.</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>1 to 5 says the stress of the row, 0 takes it back, B begins or ends a break.</source>
        <translation>1 bis 5 gibt den Stress der Zeile an, 0 nimmt die Angabe zurück, B beginnt oder beendet eine Pause.</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>1 calm</source>
        <translation>1 ruhig</translation>
    </message>
    <message>
        <source>5 too much</source>
        <translation>5 zu viel</translation>
    </message>
    <message>
        <source>Stress %1 of 5</source>
        <translation>Stress %1 von 5</translation>
    </message>
    <message>
        <source>Add somebody: a name</source>
        <translation>Jemanden hinzufügen: Name</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Back from the break</source>
        <translation>Pause &amp;beenden</translation>
    </message>
    <message>
        <source>On a &amp;break</source>
        <translation>Pause &amp;beginnen</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewCommentsModel</name>
    <message>
        <source>settle the comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>open the comment again</source>
        <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>On the words</source>
        <translation>Zu den Wörtern</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n answer(s))</source>
        <translation>
            <numerusform>%1 (%n Antwort)</numerusform>
            <numerusform>%1 (%n Antworten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewPage</name>
    <message>
        <source>Comments, reviewers and sharing</source>
        <translation>Kommentare, Reviewer und Teilen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Enter goes to where it is given.</source>
        <translation>Enter führt zu der Stelle, an der es angegeben wird.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>Kein Kommentar ist offen.</translation>
    </message>
    <message>
        <source>Select words in a section and press Ctrl+Alt+M to comment on them. F9 goes from one comment to the next.</source>
        <translation>Wörter in einem Abschnitt auswählen und mit Strg+Alt+M kommentieren. F9 führt von einem Kommentar zum nächsten.</translation>
    </message>
    <message>
        <source>Enter goes to the words, Space settles the comment.</source>
        <translation>Enter führt zu den Wörtern, die Leertaste erledigt den Kommentar.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Nobody is asked to review it.</source>
        <translation>Noch niemand ist um Prüfung gebeten.</translation>
    </message>
    <message>
        <source>Type a name below. What they say is kept with the words they read: when those change, it shows.</source>
        <translation>Unten einen Namen eintippen. Das Votum wird zusammen mit dem gelesenen Wortlaut festgehalten: Ändert sich dieser, ist das zu sehen.</translation>
    </message>
    <message>
        <source>Ask somebody to review it</source>
        <translation>Jemanden um Prüfung bitten</translation>
    </message>
    <message>
        <source>Enter on what they say changes it, Delete drops a reviewer.</source>
        <translation>Enter auf dem Votum ändert es, Entf entfernt den Reviewer.</translation>
    </message>
    <message>
        <source>ask %1 to review</source>
        <translation>Anfrage an %1 zur Prüfung</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>It was shared with nobody.</source>
        <translation>Noch mit niemandem geteilt.</translation>
    </message>
    <message>
        <source>Type below with whom, and how: “all engineers via mail”.</source>
        <translation>Unten eintippen, mit wem und wie: „alle technischen Teams via Mail“.</translation>
    </message>
    <message>
        <source>Shared with … via …</source>
        <translation>Geteilt mit … via …</translation>
    </message>
    <message>
        <source>Delete takes a line away.</source>
        <translation>Entf entfernt eine Zeile.</translation>
    </message>
    <message>
        <source> via </source>
        <comment>between with whom something was shared and how</comment>
        <translation> via </translation>
    </message>
    <message>
        <source>postmortem shared with %1</source>
        <translation>Teilen des Postmortems mit %1</translation>
    </message>
    <message>
        <source>Settled ones too</source>
        <translation>Auch erledigte</translation>
    </message>
    <message>
        <source>Before it goes to review:</source>
        <translation>Bevor es in die Prüfung geht:</translation>
    </message>
    <message>
        <source>Before it is final:</source>
        <translation>Bevor es endgültig wird:</translation>
    </message>
    <message>
        <source>Nothing is missing before it goes to review.</source>
        <translation>Für die Prüfung fehlt nichts.</translation>
    </message>
    <message>
        <source>Nothing is missing before it is final.</source>
        <translation>Für die endgültige Fassung fehlt nichts.</translation>
    </message>
    <message>
        <source>drop the reviewer</source>
        <translation>Entfernen des Reviewers</translation>
    </message>
    <message>
        <source>take away that it was shared</source>
        <translation>Entfernen der Angabe, dass geteilt wurde</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewStep</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>&amp;Back to a draft</source>
        <translation>&amp;Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Noch n&amp;icht</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>What is to be changed? Enter reopens it</source>
        <translation>Was soll geändert werden? Enter öffnet es wieder</translation>
    </message>
    <message>
        <source>Reason for reopening the postmortem</source>
        <translation>Grund für das Wiederöffnen des Postmortems</translation>
    </message>
    <message>
        <source>State of the postmortem: %1</source>
        <translation>Stand des Postmortems: %1</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Wieder öffnen…</translation>
    </message>
    <message>
        <source>Send to re&amp;view</source>
        <translation>Zur &amp;Prüfung geben</translation>
    </message>
    <message>
        <source>&amp;Seal as final…</source>
        <translation>Endgültig &amp;versiegeln…</translation>
    </message>
    <message>
        <source>%1 sealed it on %2. SHA-256 %3</source>
        <comment>who, when, hash</comment>
        <translation>%1 hat es am %2 versiegelt. SHA-256 %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>⚠ The record has changed since: the postmortem no longer says what was sealed. Reopen it, and seal it anew.</source>
        <translation>⚠ Die Aufzeichnung hat sich seitdem geändert: Das Postmortem sagt nicht mehr, was versiegelt wurde. Wieder öffnen und neu versiegeln.</translation>
    </message>
    <message>
        <source>It is called final, and nobody has sealed it.</source>
        <translation>Es gilt als endgültig, aber niemand hat es versiegelt.</translation>
    </message>
    <message>
        <source>All ri&amp;ght</source>
        <translation>In &amp;Ordnung</translation>
    </message>
    <message>
        <source>It can&apos;t be final yet: %1.</source>
        <translation>Es kann noch nicht endgültig werden: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t leave its draft yet: %1.</source>
        <translation>Es muss noch Entwurf bleiben: %1.</translation>
    </message>
    <message>
        <source>Sealed, it can&apos;t be changed and the seal can&apos;t be undone; it can be reopened for a reason, which is recorded.</source>
        <translation>Versiegelt lässt es sich nicht mehr ändern, und das Siegel lässt sich nicht rückgängig machen; mit einer Begründung, die festgehalten wird, lässt es sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Still to be thought of: %1.</source>
        <translation>Noch zu bedenken: %1.</translation>
    </message>
    <message>
        <source>&amp;Seal it</source>
        <translation>Versie&amp;geln</translation>
    </message>
    <message>
        <source>Send it all the sa&amp;me</source>
        <translation>Trotzdem zur Prüfung &amp;geben</translation>
    </message>
    <message>
        <source>postmortem back to a draft</source>
        <translation>Zurücksetzen des Postmortems auf Entwurf</translation>
    </message>
    <message>
        <source>Reopened, it is in review again. The record tells who reopened it, and why.</source>
        <translation>Nach dem Wiederöffnen ist es erneut in Prüfung. Die Aufzeichnung nennt, wer es wieder geöffnet hat und warum.</translation>
    </message>
    <message>
        <source>&amp;Reopen it</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>seal the postmortem</source>
        <translation>Versiegeln des Postmortems</translation>
    </message>
    <message>
        <source>postmortem to review</source>
        <translation>Übergabe des Postmortems zur Prüfung</translation>
    </message>
    <message>
        <source>reopen the postmortem</source>
        <translation>Wiederöffnen des Postmortems</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewersModel</name>
    <message>
        <source>Waiting</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Wants changes</source>
        <translation>Wünscht Änderungen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Votum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>%1, to other words than these</source>
        <comment>what a reviewer said</comment>
        <translation>%1, bei anderem Wortlaut</translation>
    </message>
    <message>
        <source>The postmortem has changed since %1 read it. Ask again, or show what changed.</source>
        <translation>Das Postmortem hat sich geändert, seit %1 es gelesen hat. Erneut anfragen oder zeigen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reviewer, what they say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a reviewer needs a name</source>
        <translation>Name des Reviewers fehlt</translation>
    </message>
    <message>
        <source>Delete drops a reviewer.</source>
        <translation>Entf entfernt einen Reviewer.</translation>
    </message>
    <message>
        <source>reviewer&apos;s name</source>
        <translation>Name des Reviewers</translation>
    </message>
</context>
<context>
    <name>evenkeel::RolesModel</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long in the role</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Role vacant: %1</source>
        <translation>Rolle unbesetzt: %1</translation>
    </message>
    <message>
        <source>Role %1: %2</source>
        <comment>which role, who</comment>
        <translation>Rolle %1: %2</translation>
    </message>
    <message>
        <source>Role %1: since</source>
        <translation>Rolle %1: Beginn</translation>
    </message>
    <message>
        <source>Role %1: contact</source>
        <translation>Rolle %1: Kontakt</translation>
    </message>
    <message>
        <source>Role %1: channel</source>
        <translation>Rolle %1: Kanal</translation>
    </message>
    <message>
        <source>Role %1: acknowledged</source>
        <translation>Rolle %1: Bestätigung</translation>
    </message>
</context>
<context>
    <name>evenkeel::RolesPane</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Hand over the role of the row</source>
        <translation>Die Rolle dieser Zeile übergeben</translation>
    </message>
    <message>
        <source>Type a name to assign a role.</source>
        <translation>Einen Namen eintippen, um eine Rolle zu besetzen.</translation>
    </message>
    <message>
        <source>How they fare…</source>
        <translation>Befinden…</translation>
    </message>
    <message>
        <source>Time on duty, stress and breaks of those who respond</source>
        <translation>Einsatzdauer, Stress und Pausen der Beteiligten</translation>
    </message>
</context>
<context>
    <name>evenkeel::RunningImpactLine</name>
    <message>
        <source>Impact so far: %1</source>
        <translation>Auswirkung bisher: %1</translation>
    </message>
    <message>
        <source>Impact in all: %1</source>
        <translation>Auswirkung insgesamt: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::SectionHead</name>
    <message>
        <source>&amp;Done</source>
        <translation>Fer&amp;tig</translation>
    </message>
    <message>
        <source>Length of the section</source>
        <translation>Länge des Abschnitts</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The section says what it is to say. Writing in it makes it a draft again.</source>
        <translation>Der Abschnitt sagt, was er sagen soll. Wird darin geschrieben, ist er wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>On the words that are selected, or on the section as a whole (Ctrl+Alt+M)</source>
        <translation>Zu den ausgewählten Wörtern oder zum Abschnitt als Ganzem (Strg+Alt+M)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Shows beside the editor how the section reads (Ctrl+Shift+R)</source>
        <translation>Zeigt neben dem Editor, wie sich der Abschnitt liest (Strg+Umschalt+R)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SectionPage</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What to work on</source>
        <translation>Was zu bearbeiten ist</translation>
    </message>
    <message>
        <source>Made from the journal, and follows it.</source>
        <translation>Aus dem Journal erstellt und folgt ihm.</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>&amp;Neu fassen</translation>
    </message>
    <message>
        <source>Begins with the words that stand here. They no longer follow the journal then; it can be taken back.</source>
        <translation>Beginnt mit dem Text, der hier steht. Er folgt dann nicht mehr dem Journal; das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>%1, made from the journal</source>
        <translation>%1, aus dem Journal erstellt</translation>
    </message>
    <message>
        <source>What was written goes, and the section follows the journal again. Undo brings it back.</source>
        <translation>Das Geschriebene entfällt, und der Abschnitt folgt wieder dem Journal. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Write in Markdown</source>
        <translation>In Markdown schreiben</translation>
    </message>
    <message>
        <source>%1, written anew</source>
        <translation>%1, neu gefasst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Written anew. What the journal tells has changed since.</source>
        <translation>Neu gefasst. Was das Journal wiedergibt, hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Written anew; it doesn&apos;t follow the journal.</source>
        <translation>Neu gefasst; folgt nicht dem Journal.</translation>
    </message>
    <message>
        <source>Write “%1” anew</source>
        <translation>Neufassen von „%1“</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>Zurücknehmen von „%1“</translation>
    </message>
    <message>
        <source>only pictures can be shown in a text</source>
        <translation>in einem Text lassen sich nur Bilder anzeigen</translation>
    </message>
    <message>
        <source>It is kept as evidence; PNG, JPEG, GIF and WebP can be shown.</source>
        <translation>Die Datei wird als Beleg aufbewahrt; anzeigen lassen sich PNG, JPEG, GIF und WebP.</translation>
    </message>
    <message>
        <source>Pictures of the incident</source>
        <translation>Bilder der Störung</translation>
    </message>
    <message>
        <source>The incident has no picture yet</source>
        <translation>Die Störung hat noch kein Bild</translation>
    </message>
    <message>
        <source>&amp;Attach a picture…</source>
        <translation>Bild anhän&amp;gen…</translation>
    </message>
</context>
<context>
    <name>evenkeel::SectionReadersButton</name>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Readers of the section</source>
        <translation>Leser des Abschnitts</translation>
    </message>
    <message>
        <source>The organisation only</source>
        <translation>Nur die Organisation</translation>
    </message>
    <message>
        <source>A regulator, too</source>
        <translation>Auch eine Behörde</translation>
    </message>
    <message>
        <source>Everyone, customers too</source>
        <translation>Alle, auch Kunden</translation>
    </message>
    <message>
        <source>As &amp;usual: %1</source>
        <translation>Wie &amp;üblich: %1</translation>
    </message>
    <message>
        <source>For: organisation</source>
        <translation>Für: Organisation</translation>
    </message>
    <message>
        <source>For: regulator</source>
        <translation>Für: Behörde</translation>
    </message>
    <message>
        <source>For: everyone</source>
        <translation>Für: alle</translation>
    </message>
    <message>
        <source>Which readers are given this section as it is written: %1. Reports for others leave it out, and say how many sections they leave out.</source>
        <translation>Welche Leser diesen Abschnitt so bekommen, wie er geschrieben ist: %1. Berichte für andere lassen ihn weg und sagen, wie viele Abschnitte sie weglassen.</translation>
    </message>
    <message>
        <source>Readers of “%1”</source>
        <translation>Leser von „%1“</translation>
    </message>
</context>
<context>
    <name>evenkeel::Settings</name>
    <message>
        <source>the settings can&apos;t be written</source>
        <translation>die Einstellungen lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>Check that the file and its folder can be written. What you chose holds until you leave.</source>
        <translation>Prüfen, ob Datei und Ordner beschreibbar sind. Die Auswahl gilt bis zum Beenden.</translation>
    </message>
</context>
<context>
    <name>evenkeel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Eigener Name</translation>
    </message>
    <message>
        <source>It stands in every entry you make.</source>
        <translation>Er steht in jedem eigenen Eintrag.</translation>
    </message>
    <message>
        <source>Time &amp;zone of new incidents</source>
        <translation>&amp;Zeitzone neuer Störungen</translation>
    </message>
    <message>
        <source>This machine&apos;s: %1</source>
        <translation>Die dieses Rechners: %1</translation>
    </message>
    <message>
        <source>Folder of new incidents</source>
        <translation>Ordner neuer Störungen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Change the folder of new incidents</source>
        <translation>Ordner neuer Störungen ändern</translation>
    </message>
    <message>
        <source>&amp;Folder of new incidents</source>
        <translation>Or&amp;dner neuer Störungen</translation>
    </message>
    <message>
        <source>&amp;Ids of new incidents</source>
        <translation>IDs neuer Stö&amp;rungen</translation>
    </message>
    <message>
        <source># is the number, ### the number with three digits, {year} the year.</source>
        <translation># ist die Nummer, ### die Nummer mit drei Ziffern, {year} das Jahr.</translation>
    </message>
    <message>
        <source>&amp;Names of their files</source>
        <translation>Namen ihrer Da&amp;teien</translation>
    </message>
    <message>
        <source>{id}, {title} and {date} are filled in.</source>
        <translation>{id}, {title} und {date} werden eingesetzt.</translation>
    </message>
    <message>
        <source>Play&amp;book of new incidents</source>
        <translation>P&amp;laybook neuer Störungen</translation>
    </message>
    <message>
        <source>&amp;Paper of PDFs</source>
        <translation>&amp;Papier für PDFs</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Au&amp;ssehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Show times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC anzeigen</translation>
    </message>
    <message>
        <source>&amp;Notify me when something falls due and the window isn&apos;t in front</source>
        <translation>&amp;Benachrichtigen, wenn etwas fällig wird und das Fenster nicht im Vordergrund ist</translation>
    </message>
    <message>
        <source>Show the countdown in the &amp;tray</source>
        <translation>Countdown im &amp;Infobereich anzeigen</translation>
    </message>
    <message>
        <source>For instance %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>Checkout fails</source>
        <translation>Checkout fällt aus</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Give a name such as UTC or Europe/Berlin, or leave it empty for this machine&apos;s.</source>
        <translation>Es gibt keine Zeitzone „%1“. Einen Namen wie UTC oder Europe/Berlin angeben oder das Feld leer lassen; dann gilt die Zeitzone dieses Rechners.</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the root on.</source>
        <translation>Den vollständigen Pfad des Ordners angeben, vom Wurzelverzeichnis an.</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <translation>Wie üblich (%1)</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (eigenes)</translation>
    </message>
    <message>
        <source>Playbook of new incidents</source>
        <translation>Playbook neuer Störungen</translation>
    </message>
    <message>
        <source>&amp;Edit playbooks…</source>
        <translation>Playbooks be&amp;arbeiten…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Look of reports</source>
        <translation>&amp;Gestaltung der Berichte</translation>
    </message>
    <message>
        <source>A style file of your own; empty: as they ship</source>
        <translation>Eine eigene Stildatei; leer: wie mitgeliefert</translation>
    </message>
    <message>
        <source>Choose a style file</source>
        <translation>Stildatei auswählen</translation>
    </message>
    <message>
        <source>Te&amp;mplates of reports</source>
        <translation>&amp;Vorlagen der Berichte</translation>
    </message>
    <message>
        <source>A folder of your own; empty: those that ship</source>
        <translation>Ein eigener Ordner; leer: die mitgelieferten</translation>
    </message>
    <message>
        <source>Choose a folder of templates</source>
        <translation>Ordner mit Vorlagen auswählen</translation>
    </message>
    <message>
        <source>Copy the shipped templates to change t&amp;hem</source>
        <translation>&amp;Mitgelieferte Vorlagen zum Ändern kopieren</translation>
    </message>
    <message>
        <source>Into the folder above. Files that are there stay as they are.</source>
        <translation>In den Ordner oben. Vorhandene Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>About the look and the templates of reports</source>
        <translation>Zu Gestaltung und Vorlagen der Berichte</translation>
    </message>
    <message>
        <source>Name the folder for the templates first, from the root on.</source>
        <translation>Zuerst den vollständigen Pfad des Ordners für die Vorlagen angeben, vom Wurzelverzeichnis an.</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were written.</source>
        <translation>
            <numerusform>%n Vorlage wurde geschrieben.</numerusform>
            <numerusform>%n Vorlagen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SeverityBadge</name>
    <message>
        <source>Severity %1</source>
        <translation>Schweregrad %1</translation>
    </message>
    <message>
        <source>Severity not classified</source>
        <translation>Schweregrad nicht eingestuft</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Nicht eingestuft</translation>
    </message>
</context>
<context>
    <name>evenkeel::SeverityButton</name>
    <message>
        <source>Severity %1</source>
        <translation>Schweregrad %1</translation>
    </message>
    <message>
        <source>Severity not classified</source>
        <translation>Schweregrad nicht eingestuft</translation>
    </message>
</context>
<context>
    <name>evenkeel::SeverityChoice</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>%1 Updates every %2.</source>
        <translation>%1 Statusmeldungen im Abstand von %2.</translation>
    </message>
</context>
<context>
    <name>evenkeel::SeverityHelperSheet</name>
    <message>
        <source>Set the milder</source>
        <translation>Den milderen setzen</translation>
    </message>
    <message>
        <source>How grave is it? – %1</source>
        <translation>Wie schwer ist es? – %1</translation>
    </message>
    <message>
        <source>Suggested severity</source>
        <translation>Vorgeschlagener Schweregrad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answer what you know; what you don&apos;t know can stay open.</source>
        <translation>Beantworten, was bekannt ist; was nicht bekannt ist, kann offen bleiben.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a severity</comment>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Set the severity</source>
        <translation>Schweregrad setzen</translation>
    </message>
    <message>
        <source>severity %1 → %2</source>
        <translation>Schweregrad %1 → %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::SharingsModel</name>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>others than these</source>
        <translation>anders als jetzt</translation>
    </message>
    <message>
        <source>it isn&apos;t said with whom</source>
        <translation>es fehlt, mit wem geteilt wurde</translation>
    </message>
    <message>
        <source>Delete takes the line away.</source>
        <translation>Entf entfernt die Zeile.</translation>
    </message>
    <message>
        <source>shared with</source>
        <translation>Geteilt: mit wem</translation>
    </message>
    <message>
        <source>how it was shared</source>
        <translation>Geteilt: wie</translation>
    </message>
    <message>
        <source>for whom it was made</source>
        <translation>Geteilt: erstellt für wen</translation>
    </message>
    <message>
        <source>when it was shared</source>
        <translation>Geteilt: wann</translation>
    </message>
</context>
<context>
    <name>evenkeel::ShortcutsSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the log line</source>
        <translation>In der Protokollzeile</translation>
    </message>
    <message>
        <source>When it happened; about then with ~</source>
        <translation>Wann es geschah; mit ~ ungefähr</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Von wann bis wann</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>An einem anderen Tag</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>A hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>An action, whose it is, until when</source>
        <translation>Maßnahme, für wen, bis wann</translation>
    </message>
    <message>
        <source>An action with a countdown</source>
        <translation>Maßnahme mit Countdown</translation>
    </message>
    <message>
        <source>A symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>A mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Somebody was paged</source>
        <translation>Jemand wurde alarmiert</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Whose entry it is</source>
        <translation>Wer zuständig ist</translation>
    </message>
    <message>
        <source>The system it concerns</source>
        <translation>Betroffenes System</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Hoch, Runter</translation>
    </message>
    <message>
        <source>What was logged before</source>
        <translation>Zuvor Protokolliertes</translation>
    </message>
    <message>
        <source>In the checklist</source>
        <translation>In der Checkliste</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>A step is done, or open again</source>
        <translation>Schritt ist erledigt oder wieder offen</translation>
    </message>
    <message>
        <source>Who does the step</source>
        <translation>Wer den Schritt übernimmt</translation>
    </message>
    <message>
        <source>A note on the step</source>
        <translation>Notiz zum Schritt</translation>
    </message>
    <message>
        <source>The step is skipped, because of what</source>
        <translation>Schritt wird übersprungen, Grund</translation>
    </message>
    <message>
        <source>The step wasn&apos;t skipped after all</source>
        <translation>Schritt wurde doch nicht übersprungen</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
    </message>
    <message>
        <source>A section opens, closes</source>
        <translation>Abschnitt aufklappen, zuklappen</translation>
    </message>
    <message>
        <source>What comes later is shown or hidden</source>
        <translation>Ein- oder ausblenden, was später kommt</translation>
    </message>
</context>
<context>
    <name>evenkeel::SituationPane</name>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>What doesn&apos;t work, and for whom</source>
        <translation>Was nicht funktioniert, und für wen</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Workaround</translation>
    </message>
    <message>
        <source>What people can do until it works</source>
        <translation>Was sich tun lässt, bis es wieder geht</translation>
    </message>
    <message>
        <source>Affected users</source>
        <translation>Betroffene Nutzende</translation>
    </message>
    <message>
        <source>A number, a share, or who they are</source>
        <translation>Anzahl, Anteil oder welche Gruppe</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>checkout, payments</source>
        <translation>checkout, payments</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>eu-west, us-east</source>
        <translation>eu-west, us-east</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>Support, Vertrieb</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>%1. Ctrl+Enter saves, Esc restores.</source>
        <translation>%1. Strg+Enter speichert, Esc stellt wieder her.</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” while you edit it. Your text stays; saving keeps what both added.</source>
        <translation>„%1“ wurde während der Bearbeitung auch von jemand anderem geändert. Der eigene Text bleibt; beim Speichern bleibt erhalten, was beide hinzugefügt haben.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Die Adresse ist kopiert.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is wrong, in a few words</source>
        <translation>Was nicht stimmt, in wenigen Worten</translation>
    </message>
    <message>
        <source>What changed before</source>
        <translation>Vorherige Änderungen</translation>
    </message>
    <message>
        <source>A release, a setting, a supplier, the load</source>
        <translation>Ein Release, eine Einstellung, ein Zulieferer, die Last</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>What stops the impact, or stopped it</source>
        <translation>Was die Auswirkung beendet oder beendet hat</translation>
    </message>
    <message>
        <source>For the reports</source>
        <translation>Für die Berichte</translation>
    </message>
    <message>
        <source>Impact on users</source>
        <translation>Auswirkung auf Nutzende</translation>
    </message>
    <message>
        <source>How many there were in the end</source>
        <translation>Wie viele es am Ende waren</translation>
    </message>
    <message>
        <source>Impact on revenue</source>
        <translation>Auswirkung auf Umsatz</translation>
    </message>
    <message>
        <source>What it cost, at least and at most</source>
        <translation>Was es gekostet hat, mindestens und höchstens</translation>
    </message>
    <message>
        <source>Impact on data</source>
        <translation>Auswirkung auf Daten</translation>
    </message>
    <message>
        <source>What was lost, wrong or seen by others</source>
        <translation>Was verloren, falsch oder für andere sichtbar war</translation>
    </message>
    <message>
        <source>Impact on reputation</source>
        <translation>Auswirkung auf Reputation</translation>
    </message>
    <message>
        <source>Complaints, press, what customers say</source>
        <translation>Beschwerden, Presse, was die Kundschaft sagt</translation>
    </message>
    <message>
        <source>%1. Enter saves, Esc restores.</source>
        <translation>%1. Enter speichert, Esc stellt wieder her.</translation>
    </message>
</context>
<context>
    <name>evenkeel::SnoozeLine</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Put off for %1</source>
        <translation>Für %1 zurückstellen</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Warum es warten kann</translation>
    </message>
    <message>
        <source>Up and Down change for how long, Enter puts it off, Esc leaves.</source>
        <translation>Hoch und Runter ändern die Dauer, Enter stellt zurück, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>evenkeel::StartPage</name>
    <message>
        <source>&amp;Declare incident</source>
        <translation>Störung &amp;melden</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Something is broken now: name it, and its timeline begins.</source>
        <translation>Gerade ist etwas ausgefallen: einen Titel eingeben, und der Verlauf beginnt.</translation>
    </message>
    <message>
        <source>An incident&apos;s file that is here already, or that somebody sent.</source>
        <translation>Eine Störungsdatei, die schon hier liegt oder zugeschickt wurde.</translation>
    </message>
    <message>
        <source>A made-up incident to look around in.</source>
        <translation>Eine erfundene Störung zum Umsehen.</translation>
    </message>
    <message>
        <source>Recent incidents</source>
        <translation>Letzte Störungen</translation>
    </message>
    <message>
        <source>Enter opens the chosen incident, Delete takes it off this list.</source>
        <translation>Enter öffnet die gewählte Störung, Entf nimmt sie aus der Liste.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No incident yet</source>
        <translation>Noch keine Störung</translation>
    </message>
    <message>
        <source>&lt;b&gt;Is something broken right now?&lt;/b&gt; Declare an incident: a title and a severity are enough. From then on every line you type is safe on the disk, with its time.</source>
        <translation>&lt;b&gt;Ist gerade etwas ausgefallen?&lt;/b&gt; Eine Störung melden: Titel und Schweregrad genügen. Ab dann ist jede eingegebene Zeile mit ihrer Uhrzeit sicher gespeichert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Did somebody send you a file?&lt;/b&gt; Open it, or drop it here. One incident is one .keel file; copy it, mail it, keep it where you like.</source>
        <translation>&lt;b&gt;Ist eine Datei angekommen?&lt;/b&gt; Öffnen oder hier ablegen. Eine Störung ist eine .keel-Datei; sie lässt sich kopieren, mailen und beliebig ablegen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Is all calm?&lt;/b&gt; The best time to try the sample: a checkout that failed, and how it was put right.</source>
        <translation>&lt;b&gt;Ist alles ruhig?&lt;/b&gt; Die beste Zeit für das Beispiel: ein Checkout, der ausfiel, und wie er wieder in Ordnung kam.</translation>
    </message>
    <message>
        <source>this file isn&apos;t there any more</source>
        <translation>diese Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>If it was moved, open it from its new place; if it is on a stick or a share, connect that and press Enter again.</source>
        <translation>Wurde sie verschoben, am neuen Ort öffnen; liegt sie auf einem Stick oder einer Netzwerkfreigabe, diese verbinden und noch einmal Enter drücken.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Your name, where new incidents go, how things look.</source>
        <translation>Eigener Name, Ordner neuer Störungen, Aussehen.</translation>
    </message>
    <message>
        <source>Play&amp;books…</source>
        <translation>&amp;Playbooks…</translation>
    </message>
    <message>
        <source>How you respond: levels, checklists, guardrails, clocks.</source>
        <translation>Wie reagiert wird: Stufen, Checklisten, Leitplanken, Fristen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::StatusStrip</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status strip</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Time since it began</source>
        <translation>Zeit seit Beginn</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Als Nächstes fällig</translation>
    </message>
    <message>
        <source>Severity stays %1</source>
        <translation>Schweregrad bleibt %1</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>severity %1 → %2</source>
        <translation>Schweregrad %1 → %2</translation>
    </message>
    <message>
        <source>Status stays %1</source>
        <translation>Status bleibt %1</translation>
    </message>
    <message>
        <source>status %1 → %2</source>
        <translation>Status %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what stays, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>log entry</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>severity – its criteria</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change the severity</source>
        <translation>Schweregrad ändern</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>status, what usually follows</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Change the status; %1 usually follows</source>
        <translation>Status ändern; meist folgt %1</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>From its beginning to its end</source>
        <translation>Vom Beginn bis zum Ende</translation>
    </message>
    <message>
        <source>Since it began</source>
        <translation>Seit Beginn</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>IC %1</source>
        <comment>incident commander</comment>
        <translation>EL %1</translation>
    </message>
    <message>
        <source>Incident commander: %1</source>
        <translation>Einsatzleitung: %1</translation>
    </message>
    <message>
        <source>IC %1  %2 – rotate?</source>
        <comment>incident commander, how long</comment>
        <translation>EL %1  %2 – wechseln?</translation>
    </message>
    <message>
        <source>IC %1  %2</source>
        <comment>incident commander, how long</comment>
        <translation>EL %1  %2</translation>
    </message>
    <message>
        <source>Incident commander: %1, for %2</source>
        <translation>Einsatzleitung: %1, seit %2</translation>
    </message>
    <message>
        <source>In the chair for long: consider handing over</source>
        <translation>Schon lange in der Rolle: Übergabe erwägen</translation>
    </message>
    <message>
        <source>Hand over the command</source>
        <translation>Einsatzleitung übergeben</translation>
    </message>
    <message>
        <source>DRILL  %1  %2</source>
        <comment>id, title</comment>
        <translation>ÜBUNG  %1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>%n weiteres überfällig</numerusform>
            <numerusform>%n weitere überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>%1 due now</source>
        <translation>%1 jetzt fällig</translation>
    </message>
    <message>
        <source>%1 late by %2</source>
        <comment>what, how long</comment>
        <translation>%1 seit %2 überfällig</translation>
    </message>
    <message>
        <source>%1 put off, %2 left</source>
        <comment>what, how long</comment>
        <translation>%1 zurückgestellt, noch %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what is due, how long</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::StepLine</name>
    <message>
        <source>About a step</source>
        <translation>Zu einem Schritt</translation>
    </message>
    <message>
        <source>Who does it: a name</source>
        <translation>Wer ihn übernimmt: Name</translation>
    </message>
    <message>
        <source>A note on this step</source>
        <translation>Notiz zu diesem Schritt</translation>
    </message>
    <message>
        <source>Skip it, because…</source>
        <translation>Überspringen, Grund…</translation>
    </message>
    <message>
        <source>Enter says it, Esc drops it.</source>
        <translation>Enter übernimmt es, Esc verwirft es.</translation>
    </message>
</context>
<context>
    <name>evenkeel::TablePane</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::TagLine</name>
    <message>
        <source>checkout database</source>
        <translation>checkout datenbank</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words separated by spaces. Enter sets them, Esc leaves all as it was.</source>
        <translation>Wörter, durch Leerzeichen getrennt. Enter setzt sie, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Known tags</source>
        <translation>Bekannte Tags</translation>
    </message>
    <message>
        <source>Tags of the entry</source>
        <translation>Tags des Eintrags</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n entries</source>
        <translation>
            <numerusform>Tags von %n Eintrag</numerusform>
            <numerusform>Tags von %n Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TakeAlong</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Kalender (.ics)</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
    <message>
        <source>Save as %1 …</source>
        <translation>Als %1 speichern…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::TimeTravelBar</name>
    <message>
        <source>Time travel</source>
        <translation>Zeitreise</translation>
    </message>
    <message>
        <source>Moment of the incident</source>
        <translation>Zeitpunkt der Störung</translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation>Zurück zum Jetzt (Esc)</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zum Jetzt</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Journal wird gelesen…</translation>
    </message>
    <message>
        <source>%1:%2 (%3)</source>
        <comment>date and time, seconds, zone</comment>
        <translation>%1:%2 (%3)</translation>
    </message>
    <message>
        <source>The past, read-only: the incident as known at %1</source>
        <translation>Vergangenheit, nur lesbar: Kenntnisstand vom %1</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4</source>
        <comment>number, how many, who, what was done</comment>
        <translation>%1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>%1. Arrows go one change, Page Up and Down a quarter of an hour, Home and End to the ends, Esc to now.</source>
        <translation>%1. Pfeiltasten gehen um eine Änderung weiter, Bild auf und Bild ab um eine Viertelstunde, Pos1 und Ende zum Anfang und zum Ende, Esc zum Jetzt.</translation>
    </message>
</context>
<context>
    <name>evenkeel::TimelineFilterBar</name>
    <message>
        <source>Filter the timeline</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Kinds of entries to show</source>
        <translation>Anzuzeigende Arten von Einträgen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned entries only</source>
        <translation>Nur angeheftete Einträge</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>Anzahl der Einträge</translation>
    </message>
    <message>
        <source>Goes to the first entry that was logged since the last update was sent</source>
        <translation>Springt zum ersten Eintrag, der seit der zuletzt gesendeten Statusmeldung protokolliert wurde</translation>
    </message>
    <message>
        <source>Go to a time: 14:05, -20m, yesterday 23:50</source>
        <translation>Zu einer Zeit springen: 14:05, -20m, yesterday 23:50</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Zu einer Zeit springen</translation>
    </message>
    <message>
        <source>Enter chooses the first entry at or after it, Esc leaves.</source>
        <translation>Enter wählt den ersten Eintrag ab dieser Zeit, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Why the time can&apos;t be read</source>
        <translation>Warum die Zeitangabe nicht lesbar ist</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new since the last update</source>
        <translation>
            <numerusform>%n neu seit der letzten Statusmeldung</numerusform>
            <numerusform>%n neu seit der letzten Statusmeldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TimelineModel</name>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <translation>
            <numerusform>%1 (%n Eintrag)</numerusform>
            <numerusform>%1 (%n Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>time of an entry</source>
        <translation>Zeit eines Eintrags</translation>
    </message>
    <message>
        <source>text of an entry</source>
        <translation>Text eines Eintrags</translation>
    </message>
    <message>
        <source>owner of an entry</source>
        <translation>Zuständigkeit für einen Eintrag</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>make private</source>
        <translation>Markierung als vertraulich</translation>
    </message>
    <message>
        <source>make public</source>
        <translation>Aufhebung der Vertraulichkeit</translation>
    </message>
    <message>
        <source>kind of an entry</source>
        <translation>Art eines Eintrags</translation>
    </message>
    <message>
        <source>tags of an entry</source>
        <translation>Tags eines Eintrags</translation>
    </message>
    <message numerus="yes">
        <source>remove %n entries</source>
        <translation>
            <numerusform>Entfernen von %n Eintrag</numerusform>
            <numerusform>Entfernen von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>new since the update at %1</source>
        <translation>neu seit der Statusmeldung (%1)</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>Expunged: %1</source>
        <translation>Getilgt: %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>private</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>with the file %1</source>
        <translation>mit der Datei %1</translation>
    </message>
    <message>
        <source>not on the disk yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Zeit, %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who: nobody</source>
        <translation>Wer: niemand</translation>
    </message>
</context>
<context>
    <name>evenkeel::TimelinePane</name>
    <message>
        <source>Show its &amp;file</source>
        <translation>&amp;Datei zeigen</translation>
    </message>
    <message>
        <source>No entry fits the filter. Esc in the filter shows all of them.</source>
        <translation>Kein Eintrag passt zum Filter. Esc im Filter zeigt wieder alle.</translation>
    </message>
    <message>
        <source>The chosen entry in full</source>
        <translation>Der gewählte Eintrag in voller Länge</translation>
    </message>
    <message>
        <source>Put the filter back</source>
        <translation>Filter wieder setzen</translation>
    </message>
    <message>
        <source>The filter hid this entry, so it was taken off.</source>
        <translation>Der Filter hat diesen Eintrag verborgen und wurde daher aufgehoben.</translation>
    </message>
</context>
<context>
    <name>evenkeel::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What happened, in order. Enter edits a cell, Space goes to an entry&apos;s file.</source>
        <translation>Was geschah, der Reihe nach. Enter bearbeitet eine Zelle, die Leertaste führt zur Datei eines Eintrags.</translation>
    </message>
</context>
<context>
    <name>evenkeel::Tour</name>
    <message>
        <source>An incident in one window</source>
        <translation>Eine Störung in einem Fenster</translation>
    </message>
    <message>
        <source>This is the sample, a copy of your own: nothing you do here touches a real incident. At the top: how grave it is, what state it is in, how long it lasts, what is due, who commands.</source>
        <translation>Dies ist das Beispiel, eine eigene Kopie: Nichts, was hier geschieht, berührt eine echte Störung. Oben steht, wie schwer sie ist, wie weit der Einsatz ist, wie lange sie dauert, was fällig ist und wer die Einsatzleitung hat.</translation>
    </message>
    <message>
        <source>The log line</source>
        <translation>Die Protokollzeile</translation>
    </message>
    <message>
        <source>Whatever you type goes here. A time in front says when it happened, !d makes it a decision, @name says whose it is. What it doesn&apos;t understand is text, never an error.</source>
        <translation>Alles Getippte landet hier. Eine Zeit davor sagt, wann es geschah, !d macht daraus eine Entscheidung, @name nennt, wer zuständig ist. Was nicht verstanden wird, gilt als Text, nie als Fehler.</translation>
    </message>
    <message>
        <source>type  -7m !d roll back the release @ana  and press Enter</source>
        <translation>-7m !d Release zurückrollen @ana  eintippen und Enter drücken</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>!h puts a guess on the table, with its clock running. Rule it out or confirm it in its pane; the timeline remembers both.</source>
        <translation>!h hält eine Vermutung mit laufender Uhr fest. In ihrem Bereich lässt sie sich ausschließen oder bestätigen; der Verlauf merkt sich beides.</translation>
    </message>
    <message>
        <source>type  !h the connection pool is exhausted  and press Enter</source>
        <translation>!h Connection-Pool ist erschöpft  eintippen und Enter drücken</translation>
    </message>
    <message>
        <source>A task with a countdown</source>
        <translation>Eine Aufgabe mit Countdown</translation>
    </message>
    <message>
        <source>!a gives somebody a task. With 10m or by 16:00 it counts down, and when the time is up the Now pane says so.</source>
        <translation>!a gibt jemandem eine Aufgabe. Mit 10m oder by 16:00 läuft ein Countdown, und wenn die Zeit um ist, meldet es der Bereich „Jetzt“.</translation>
    </message>
    <message>
        <source>type  !a @bo 10m ask the vendor  and press Enter</source>
        <translation>!a @bo 10m beim Hersteller nachfragen  eintippen und Enter drücken</translation>
    </message>
    <message>
        <source>How grave is it?</source>
        <translation>Wie schwer ist es?</translation>
    </message>
    <message>
        <source>Severity and status are one press away and write the timeline by themselves.</source>
        <translation>Schweregrad und Status sind einen Tastendruck entfernt und schreiben sich selbst in den Verlauf.</translation>
    </message>
    <message>
        <source>press Alt+1 and choose another severity</source>
        <translation>Alt+1 drücken und einen anderen Schweregrad wählen</translation>
    </message>
    <message>
        <source>Nothing is lost, nothing is final</source>
        <translation>Nichts geht verloren, nichts ist endgültig</translation>
    </message>
    <message>
        <source>Every step can be undone by its name. What was before stays in the incident&apos;s journal.</source>
        <translation>Jeder Schritt hat einen Namen und lässt sich rückgängig machen. Was vorher war, bleibt im Journal der Störung.</translation>
    </message>
    <message>
        <source>press Ctrl+Z</source>
        <translation>Strg+Z drücken</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>Die Lage</translation>
    </message>
    <message>
        <source>What users notice, which systems, which regions, who is to be told. Click any of it and type; the moments below are what durations come from.</source>
        <translation>Was Nutzende bemerken, welche Systeme, welche Regionen, wer zu informieren ist. Anklicken und tippen genügt; aus den Zeitpunkten darunter ergeben sich die Zeitdauern.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was macht</translation>
    </message>
    <message>
        <source>Type a name into a role to assign it. A handover gives the next person everything they need, and has them say it back.</source>
        <translation>Einen Namen in eine Rolle eintippen, und sie ist besetzt. Eine Übergabe gibt der nächsten Person alles mit, was sie braucht, und lässt sie es wiederholen.</translation>
    </message>
    <message>
        <source>Words for others</source>
        <translation>Was andere erfahren</translation>
    </message>
    <message>
        <source>Drafts wait here until somebody approves them. What was promised (the next update by 14:30) is watched in the strip and in Now.</source>
        <translation>Entwürfe warten hier auf ihre Freigabe. Was zugesagt ist (die nächste Statusmeldung bis 14:30), behalten die Statusleiste und „Jetzt“ im Blick.</translation>
    </message>
    <message>
        <source>press Ctrl+2 for the workspace made for it</source>
        <translation>mit Strg+2 in den Arbeitsbereich dafür wechseln</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>Alles beim Namen finden</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command or pane as you type a few of its letters. F1 lists the shortcuts.</source>
        <translation>Strg+K findet jeden Befehl und Bereich anhand weniger Buchstaben. F1 zeigt die Tastenkürzel.</translation>
    </message>
    <message>
        <source>Two days later</source>
        <translation>Zwei Tage später</translation>
    </message>
    <message>
        <source>The review workspace has the postmortem in its centre and the timeline beside it to draw from. Export makes a PDF or Markdown of it for whoever asks.</source>
        <translation>Im Arbeitsbereich „Nachbereiten“ steht das Postmortem in der Mitte und daneben als Quelle der Verlauf. Der Export macht daraus ein PDF oder Markdown für alle, die danach fragen.</translation>
    </message>
    <message>
        <source>press Ctrl+3</source>
        <translation>Strg+3 drücken</translation>
    </message>
</context>
<context>
    <name>evenkeel::TourPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>End the t&amp;our</source>
        <translation>Rundgang b&amp;eenden</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>How far the tour is</source>
        <translation>Wie weit der Rundgang ist</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Ausprobieren: %1</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fer&amp;tig</translation>
    </message>
    <message>
        <source>Step %1 of %2. %3. %4</source>
        <translation>Schritt %1 von %2. %3. %4</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Erledigt.</translation>
    </message>
</context>
<context>
    <name>evenkeel::WhyDelegate</name>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>answer to a why</source>
        <translation>Antwort auf eine Warum-Frage</translation>
    </message>
</context>
<context>
    <name>evenkeel::WhyTreeModel</name>
    <message>
        <source>%1  Why? Because …</source>
        <translation>%1  Warum? Weil …</translation>
    </message>
    <message>
        <source>The system allowed it</source>
        <translation>Vom System zugelassen</translation>
    </message>
    <message>
        <source>And why that?</source>
        <translation>Und warum das?</translation>
    </message>
    <message>
        <source>%1, the system allowed it</source>
        <translation>%1, vom System zugelassen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Und weiter</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>answer to a why</source>
        <translation>Antwort auf eine Warum-Frage</translation>
    </message>
    <message>
        <source>evidence of a why</source>
        <translation>Beleg zu einer Warum-Frage</translation>
    </message>
    <message>
        <source>question of a why</source>
        <translation>Wortlaut einer Warum-Frage</translation>
    </message>
    <message>
        <source>Begin with what users saw: why did it happen?</source>
        <translation>Mit dem beginnen, was Nutzende sahen: Warum ist es geschehen?</translation>
    </message>
    <message>
        <source>Why was it that “%1”?</source>
        <translation>Warum kam es dazu: „%1“?</translation>
    </message>
    <message>
        <source>Why did users see what they saw? Ask about the system, not about a person.</source>
        <translation>Warum sahen Nutzende, was sie sahen? Nach dem System fragen, nicht nach einer Person.</translation>
    </message>
    <message>
        <source>Why was it that “%1”? Enter asks on. If nothing but the system allowed it, say so: here it ends.</source>
        <translation>Warum kam es dazu: „%1“? Enter fragt weiter. Hat nur das System es zugelassen, dies angeben: Hier endet es.</translation>
    </message>
    <message>
        <source>Here it ends. Was there another reason? Ctrl+Enter adds one beside it.</source>
        <translation>Hier endet es. Gab es noch einen anderen Grund? Strg+Enter fügt ihn daneben hinzu.</translation>
    </message>
    <message>
        <source>Was there another reason beside this one? Ctrl+Enter adds it.</source>
        <translation>Gab es neben diesem noch einen anderen Grund? Strg+Enter fügt ihn hinzu.</translation>
    </message>
    <message>
        <source>ask why</source>
        <translation>Neue Warum-Frage</translation>
    </message>
    <message>
        <source>another answer to a why</source>
        <translation>Weitere Antwort auf eine Warum-Frage</translation>
    </message>
    <message>
        <source>move a why</source>
        <translation>Verschieben einer Warum-Frage</translation>
    </message>
    <message>
        <source>remove a why</source>
        <translation>Entfernen einer Warum-Frage</translation>
    </message>
    <message>
        <source>the system allowed it</source>
        <translation>Markierung als vom System zugelassen</translation>
    </message>
    <message>
        <source>nothing in this incident is called “%1”</source>
        <translation>in diesem Vorfall heißt nichts „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) and files have “%1” in them</source>
        <translation>
            <numerusform>in %n Zeile oder Datei steht „%1“</numerusform>
            <numerusform>in %n Zeilen und Dateien steht „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Log or attach it first, or choose another from the list.</source>
        <translation>Es zuerst eintragen oder anhängen, oder etwas anderes aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type more of it.</source>
        <translation>Eines aus der Liste wählen oder mehr davon tippen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::WhysPage</name>
    <message>
        <source>What to ask next</source>
        <translation>Was als Nächstes zu fragen ist</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>5-Why-Analyse</translation>
    </message>
    <message>
        <source>Enter asks on, Ctrl+Enter adds another answer to the same question, F2 edits, Alt with the arrows moves.</source>
        <translation>Enter fragt weiter, Strg+Enter fügt eine weitere Antwort auf dieselbe Frage hinzu, F2 bearbeitet, Alt mit den Pfeiltasten verschiebt.</translation>
    </message>
    <message>
        <source>The system allowed it</source>
        <translation>Vom System zugelassen</translation>
    </message>
    <message>
        <source>Nobody has asked why yet.</source>
        <translation>Noch hat niemand nach dem Warum gefragt.</translation>
    </message>
    <message>
        <source>Begin with what users saw, and answer why that was so. Then ask of each answer why it was so, until the answer is that the system allowed it. One question may have several answers.</source>
        <translation>Mit dem beginnen, was Nutzende sahen, und beantworten, warum das so war. Dann bei jeder Antwort fragen, warum es so war, bis die Antwort lautet, dass das System es zugelassen hat. Auf eine Frage kann es mehrere Antworten geben.</translation>
    </message>
    <message>
        <source>Ask the first why</source>
        <translation>Erste Warum-Frage stellen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Warum fragen</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Weitere Antwort</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Beleg…</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Frage…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Hang below the one above</source>
        <translation>Unter die Zeile darüber einrücken</translation>
    </message>
    <message>
        <source>Hang one further out</source>
        <translation>Eine Ebene ausrücken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All that can be done with an answer</source>
        <translation>Alles, was mit einer Antwort getan werden kann</translation>
    </message>
</context>
<context>
    <name>evenkeel::WordingList</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Beibehalten</translation>
    </message>
    <message>
        <source>Questioned wording</source>
        <translation>Hinterfragte Formulierungen</translation>
    </message>
    <message>
        <source>Enter goes to the words, Delete keeps them as they are.</source>
        <translation>Enter führt zur Textstelle, Entf behält sie bei, wie sie ist.</translation>
    </message>
    <message>
        <source>This phrase isn&apos;t questioned again as long as its sentence stays. (Delete)</source>
        <translation>Diese Formulierung wird nicht mehr hinterfragt, solange ihr Satz so bleibt. (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) to look at (F8)</source>
        <translation>
            <numerusform>%n Formulierung zu prüfen (F8)</numerusform>
            <numerusform>%n Formulierungen zu prüfen (F8)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Beibehalten von „%1“</translation>
    </message>
</context>
<context>
    <name>evenkeel::WordingModel</name>
    <message>
        <source>%1: “%2”. %3 %4</source>
        <comment>section, phrase, reason, what to write in its stead</comment>
        <translation>%1: „%2“. %3 %4</translation>
    </message>
</context>
</TS>
