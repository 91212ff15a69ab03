#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Three package versions that had to be withdrawn, from timeline.csv: make.sh OUT.keel
set -euo pipefail
# shellcheck source=tests/samples/common.sh
. "$(dirname "$0")/../common.sh"
export EVENKEEL_NAME=Facilitator

"$EVENKEEL" new "$out" --id INC-2020-02 --title "Three newly published packages had to be withdrawn" --zone UTC \
  --playbook sev-response --at 2020-02-20T21:28Z --began 2020-02-20T21:17Z \
  --system "Package registry" --system "Registry database" --stakeholder "Authors of packages" \
  --impact "Versions of three packages were published and had to be deleted again. Two authors reported it; \
whether anybody downloaded the versions meanwhile is unknown." >/dev/null
"$EVENKEEL" import "$out" --format csv "$here/timeline.csv" >/dev/null

s language=en users="The authors of three packages" workaround="none" detection=user
s severity=SEV3 --reason "Classified in the review; the timeline has no severity"
s moment.declared=2020-02-20T21:33Z
s role.technical="Registry engineer" --at 2020-02-20T21:33Z
s role.communications="First responder" --at 2020-02-20T21:33Z
s role.communications.channel="Support address"
s status=investigating --at 2020-02-20T21:33Z
s moment.acknowledged=2020-02-20T21:33Z
s status=identified --at 2020-02-20T21:50Z
s moment.identified=2020-02-20T21:50Z
s status=mitigating --at 2020-02-20T22:01Z
# Not before the last affected version was gone:
s moment.mitigated=2020-02-20T22:01Z moment.restored=2020-02-21T12:55Z
s status=resolved --at 2020-02-21T14:10Z --reason "Recorded afterwards; logs and traces of the time are not at hand"
s mitigation="Deleted the affected versions from the database, and fixed the defect with pull request 2207"

s impact.users=2 impact.users.unit="authors" impact.users.source="Reports of 21:28 and, next day, 09:27" \
  impact.users.remark="users of the packages: unknown"
s impact.data=3 impact.data.unit="package versions deleted" impact.data.source="Analysis of the database, 21 Feb 14:10" \
  impact.data.uncertainty=">"
s impact.support-tickets=2 impact.support-tickets.source="Timeline, 20 Feb 21:28 and 21 Feb 09:27"
s impact.requests=unknown impact.revenue=unknown impact.reputation=unknown impact.error-budget=unknown

for part in summary detected-how response recovery root-cause mitigators lessons glossary appendix; do section $part; done
s why.1="Their publication left them in a state that only a deletion from the database could mend."
s why.2="A defect in the registry let a publication go wrong in that way; the mechanism is in pull request 2207."
s why.3="The system had no check that a publication is complete, or none that anybody was told of."
s why.4="So it was noticed by those it concerned, one after eleven minutes, the other after twelve hours."
s why.5="The system allowed a repair to end with the reported cases: no step asks for the others before it is called done."

s factor+="No alert is recorded on publications that end incomplete"
s factor+="The affected versions were deleted as reported; the whole database was analysed the next day"
s factor+="The code hosting provider had an outage at about the same time"
s well+="The first report was answered within seven minutes" \
  well+="From the mail noticed to the affected versions deleted: 28 minutes" \
  well+="The fix was reviewed, and changed by the review, in the midst of the incident" \
  well+="Both authors were answered by a person"
s poorly+="Package A stayed affected for 15 hours and 38 minutes" \
  poorly+="Its author's report of 09:27 waited until 12:55" \
  poorly+="What the symptoms were was not written down with the time at which they were found"
s lucky+="Only three packages were affected" lucky+="The authors looked at what they had published, and wrote"

id=$("$EVENKEEL" log "$out" "2020-02-20 22:09Z !a @Registry bring the fix, pull request 2207, to production" | head -n 1 | cut -d ' ' -f 1)
s "done.$id"=2020-02-20T22:48Z
s action.verification.week="Supply symptoms and mechanism from pull request 2207, in this document @Registry by 2020-02-26"
s action.detective.week="Alert when a published version is incomplete five minutes after its publication @Registry by 2020-02-28"
s action.process.week="Add \"who else is affected?\" to the checklist that comes before resolved @Support by 2020-02-28"
s action.preventive.month="Test publications in CI against a code hosting provider that answers with errors and with silence @Registry by 2020-03-20"
s action.process.month="Page the engineer on call for mails to the support address that mention publishing @Support by 2020-03-20"
s postmortem.owner=Facilitator postmortem.target=2020-02-23T14:10Z
s postmortem.state=draft depends-on+="Pull request 2207"
