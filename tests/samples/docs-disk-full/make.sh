#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Volle Root-Partition, Dokumentationsseite nicht erreichbar; aus timeline.csv: make.sh OUT.keel
set -euo pipefail
# shellcheck source=tests/samples/common.sh
. "$(dirname "$0")/../common.sh"
export EVENKEEL_NAME=Moderation

"$EVENKEEL" new "$out" --id INC-2019-10 --title "Dokumentationsseite nicht erreichbar: Root-Partition voll" \
  --zone UTC --playbook sev-ics --at 2019-10-21T01:38Z --began 2019-10-20T00:55Z \
  --system "Dokumentationsseite" --system "Build-Warteschlange" --system "Root-Partition" \
  --impact "Die Dokumentationsseite war 28 Minuten lang nicht erreichbar. Mehr als einen Tag zuvor begannen Builds zu \
scheitern; nachgeholt waren sie am Abend danach. Wie viele Menschen und Builds das betraf, ist unbekannt." >/dev/null
"$EVENKEEL" import "$out" --format csv "$here/timeline.csv" >/dev/null

s language=de confidentiality="Nur für den internen Gebrauch"
s users="Leserinnen und Leser der Dokumentation; Autorinnen und Autoren, deren Pakete gebaut werden sollten" \
  workaround="Unbekannt" detection=monitoring changed="Unbekannt"
s severity=SEV1 --reason "Im Review eingestuft: vollständiger Ausfall der Seite; im Zeitverlauf steht keine Einstufung"
s moment.declared=
s role.operations=Teammitglied --at 2019-10-21T01:39Z
s role.operations.channel=Betriebskanal
s status=investigating --at 2019-10-21T01:39Z
s moment.acknowledged=2019-10-21T01:39Z
s status=identified --at 2019-10-21T01:39Z
s moment.identified=2019-10-21T01:39Z
s status=mitigating --at 2019-10-21T02:00Z
s moment.mitigated=2019-10-21T02:00Z moment.restored=2019-10-21T02:06Z
s status=monitoring --at 2019-10-21T02:06Z
s status=resolved --at 2019-10-21T19:27Z --reason "Die gescheiterten Builds sind nachgeholt"
s mitigation="Das Verzeichnis entfernt, das die Root-Partition füllte, und den Webserver neu gestartet"

s impact.{users,requests,revenue,reputation,error-budget,support-tickets}=unknown
s impact.data=unknown impact.data.remark="Der Inhalt des entfernten Verzeichnisses ist nicht festgehalten" \
  impact.data.source="Zeitverlauf, 21. Oktober 02:00"
s impact.requests.remark="Auch die Zahl der gescheiterten Builds ist unbekannt"

for part in summary detected-how response recovery root-cause mitigators lessons glossary; do section $part; done
s why.1="Weil die Root-Partition voll war." \
  why.2="Weil ein Verzeichnis den gesamten Speicherplatz belegte; wodurch es wuchs, ist unbekannt."
s why.3="Weil das System dem Verzeichnis keine Grenze setzte."
s why.4="Weil der schwindende Platz keinen verzeichneten Alarm auslöste, obwohl Builds seit einem Tag daran scheiterten."
s why.5="Weil das System es zuließ: Verzeichnet ist nur ein Alarm darauf, dass die Seite nicht antwortet, keiner auf das, wovon sie abhängt."

s factor+="Für gescheiterte Builds und freien Speicherplatz ist kein Alarm verzeichnet"
s factor+="Die Rechte, den Speicherplatz zu vergrößern, hatte niemand, der wach oder verfügbar war"
s factor+="Builds und Webserver hingen von derselben Partition ab"
s well+="Eine Minute vom Alarm zur Diagnose" \
  well+="Als der eine Weg versperrt war, wurde ein anderer gefunden, der ohne zusätzliche Rechte auskam" \
  well+="Alle gescheiterten Builds wurden nachgeholt"
s poorly+="Builds scheiterten mehr als einen Tag lang, ohne dass ein Alarm verzeichnet ist" \
  poorly+="Niemand mit den nötigen Rechten war wach oder verfügbar" \
  poorly+="Zwischen Wiederherstellung und Wiedereinreihen der Builds vergingen sechs Stunden"
s lucky+="Der Platz war durch das Entfernen eines einzigen Verzeichnisses freizubekommen"

s action.detective.week="Alarm auslösen, wenn weniger als 15 % der Root-Partition frei sind @Infrastruktur by 2019-10-28"
s action.detective.week="Alarm auslösen, wenn eine Stunde lang mehr als die Hälfte der Builds scheitert @Dokumentation by 2019-10-28"
s action.process.week="Der Rufbereitschaft das Recht geben, Datenträger zu vergrößern @Infrastruktur by 2019-10-28"
s action.preventive.month="Verzeichnisse der Builds auf eine eigene Partition mit Speicherplatzbegrenzung legen @Infrastruktur by 2019-11-21"
s action.mitigating.month="Gescheiterte Builds nach einem Ausfall selbsttätig wieder einreihen @Dokumentation by 2019-11-21"
s action.process.later="Herausfinden, was das Verzeichnis enthielt und wodurch es wuchs @Dokumentation by 2019-12-20"
s postmortem.owner=Moderation postmortem.target=2019-10-23T19:27Z
s reviewer="Teammitglied"
s postmortem.state=review
s postmortem.state=final --reason "Im Review freigegeben"
s postmortem.shared="Alle Teams" --at 2019-10-25T09:00Z
