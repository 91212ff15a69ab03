#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Four disruptions in nine days, from timeline.csv: make.sh OUT.keel
set -euo pipefail
# shellcheck source=tests/samples/common.sh
. "$(dirname "$0")/../common.sh"
export EVENKEEL_NAME=Facilitator

"$EVENKEEL" new "$out" --id INC-2025-10 --title "Feature flags: four disruptions in nine days" --zone UTC \
  --playbook sev-ics --at 2025-10-21T21:47Z --began 2025-10-21T21:45Z \
  --system "Feature flags endpoint (/flags)" --system "Shared Redis" --system Postgres --system "Load balancer" \
  --region US \
  --impact "Requests to the feature flags endpoint failed in three disruptions, at worst about 34 % of those in the US; \
the main app was affected once, and queries were slow for a night. How many users that concerned is unknown." >/dev/null
"$EVENKEEL" import "$out" --format csv "$here/timeline.csv" >/dev/null

s language=en users="Users of the feature flags endpoint; on 28 October also users of the main app" \
  changed="21 Oct: timeout handling. 24 Oct: IP-based rate limiting. 28 Oct: a routine deployment without changes to /flags. \
29 Oct: hardware changes."
s detection=monitoring
# Without this each reason below is also logged as the answer to "nobody checked that a rollback is possible".
s plan.rollback+="The change to timeout handling" plan.rollback+="The hardware changes"
# Classified in the review, so without a time: with "new --severity --at" it would seem classified at once.
s severity=SEV2 --reason "Classified in the review; the timeline has no severity"
s moment.declared=  # unknown on 21 October

# 1: 21 October
s status=investigating --at 2025-10-21T21:49Z
s moment.acknowledged=2025-10-21T21:49Z moment.identified=2025-10-21T22:50Z
s status=identified --at 2025-10-21T22:50Z
s status=mitigating --at 2025-10-21T23:00Z
s moment.mitigated=2025-10-21T23:00Z moment.restored=2025-10-21T23:28Z
s status=resolved --at 2025-10-21T23:28Z
# 2: 24 October
s status=reopened --at 2025-10-24T18:10Z --reason "Customers report widespread failures"
s moment.began.2=2025-10-24T18:01Z moment.detected.2=2025-10-24T18:10Z moment.acknowledged.2=2025-10-24T18:45Z
s status=identified --at 2025-10-24T19:02Z
s moment.identified.2=2025-10-24T19:02Z moment.mitigated.2=2025-10-24T19:12Z moment.restored.2=2025-10-24T19:12Z
s status=resolved --at 2025-10-24T19:12Z
# 3: 28 October
s status=reopened --at 2025-10-28T19:23Z --reason "High error count alert"
s role.operations="On-call engineer" --at 2025-10-28T19:23Z
s moment.began.3=2025-10-28T19:15Z moment.detected.3=2025-10-28T19:23Z moment.acknowledged.3=2025-10-28T19:23Z
s status=identified --at 2025-10-28T19:35Z
s moment.identified.3=2025-10-28T19:35Z
s status=mitigating --at 2025-10-28T19:45Z
s moment.mitigated.3=2025-10-28T20:00Z moment.restored.3=2025-10-28T21:31Z
s status=resolved --at 2025-10-28T21:31Z
# 4: 29 October; when it began, who took it and what was identified is unknown
s status=reopened --at 2025-10-29T22:30Z --reason "Increased error rates and latency"
s moment.detected.4=2025-10-29T22:30Z moment.mitigated.4=2025-10-30T00:03Z moment.restored.4=2025-10-30T05:39Z
s status=resolved --at 2025-10-30T05:39Z
s mitigation="Throttled connections and Redis writes (1), disabled the rate limiter (2), scaled the US pods to zero and \
back step by step (3), rolled back the hardware changes (4)"

for window in 1 2 3 4; do
  s impact.{users,requests,revenue,data,reputation,error-budget,support-tickets}.$window=unknown
done
s impact.requests.2.remark="Most requests were answered with 429" impact.requests.2.source="Timeline, 24 Oct 18:01" \
  impact.support-tickets.2.remark="Two waves of reports, 18:10 and 18:30" impact.support-tickets.2.source="Timeline, 24 Oct 18:10" \
  impact.requests.3="~34 %" impact.requests.3.source="Timeline, 28 Oct 19:28" impact.requests.3.remark="Of US requests"

for part in summary detected-how response recovery root-cause mitigators lessons glossary; do section $part; done
s why.1="Each time something else: timeout handling, a limiter, a rollout, hardware. Twice the shared Redis was overloaded by writes."
s why.2="Filling the cache anew reads from Postgres and writes to Redis, as fast as its workers can."
s why.3="The system sets no bound on how many workers populate the cache at once, nor on the rate of writes."
s why.4="The trigger was undone each time within minutes or hours; the load it had set free went on after the rollback of 21 October and after the halt of 28 October."
s why.5="The system allowed it: of the state of the cache no alert is recorded; its metrics told the tale once somebody opened them."

s factor+="The cache was shared: an overload of one feature's data reached the main app"
s factor+="The limiter was switched on for all traffic at once"
s factor+="Behind the load balancer every request carries the same address"
s factor+="New pods had 20 s to connect to Postgres; pods that did not crashed, again and again"
s factor+="No alert is recorded for responses with status 429"
s well+="The rollback of 21 October was complete two minutes after the alert" \
  well+="On 28 October two failures that looked like one were told apart within twelve minutes of the alert" \
  well+="Capacity came back step by step, until the US region was fully operational" \
  well+="The status page spoke within the same minute as the alert on 28 October"
s poorly+="On 24 October 35 minutes passed between the first customer report and the investigation" \
  poorly+="On 21 October it took 40 minutes after the rollback until the cache's memory was looked at" \
  poorly+="For 24 October the timeline has no word to customers" \
  poorly+="Latencies lasted more than five hours after the last rollback; what happened then was not written down"
s lucky+="The transfer from Postgres to Redis was still in progress when it was found, and so could be seen"

s action.detective.week="Alert when more than 1 % of responses of /flags have status 429 @SRE by 2025-11-07" \
  action.detective.week="Page the on-call engineer when Redis memory exceeds 85 % or any key is evicted @SRE by 2025-11-07" \
  action.preventive.week="Read the client's address from the forwarded header that the load balancer sets, and test the limiter with two clients behind it @Flags by 2025-11-07"
s action.preventive.month="Bound the number of workers that populate the cache, and the rate at which they write @Flags by 2025-11-28" \
  action.preventive.month="Give the main app a Redis of its own @Platform by 2025-11-28" \
  action.preventive.month="Let pods that can't reach Postgres back off exponentially instead of crashing @Flags by 2025-11-28" \
  action.process.month="Add to the rollback runbook: five minutes without improvement, look at cache and database @SRE by 2025-11-28"
s action.process.later="Find out how the hardware changes of 29 October raised latency @Platform by 2026-01-30"
s reviewer="Flags team lead"
s postmortem.owner=Facilitator postmortem.target=2025-11-01T05:39Z postmortem.state=review
