#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the sample incident, with the command line alone: packaging/sample.sh EVENKEEL OUT.keel
#
# A checkout that failed this morning, and how it was put right: made up, like its people. It happened within the last
# hours, so that it looks as an incident does to those who have just been through it.
set -euo pipefail
if [ $# -ne 2 ]; then
    echo "usage: packaging/sample.sh EVENKEEL OUT.keel" >&2
    exit 2
fi
evenkeel=$1
out=$2
if [ -e "$out" ]; then
    echo "sample: $out is there already. Delete it, or name another file." >&2
    exit 1
fi

# Made under another name, so that an interrupted run leaves nothing that looks whole.
scratch=$(mktemp -d "$(dirname "$out")/sample.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
file=$scratch/INC-2041.keel

# minute N: the time N minutes after the onset, which was two and a half hours ago.
onset=$(($(date +%s) / 60 * 60 - 150 * 60))
minute() { date -u -d "@$((onset + $1 * 60))" +%Y-%m-%dT%H:%M:%SZ; }

"$evenkeel" new "$file" --id INC-2041 --title "Checkout returns 502" --severity SEV1 \
    --impact "About half of all orders fail at payment. Browsing and carts work; nobody was charged without an order." \
    --system checkout-api --system payments-db --region eu-central \
    --stakeholder "Head of Retail" --stakeholder "Customer Support" \
    --began "$(minute 0)" --at "$(minute 9)" --zone Europe/Vienna --by Ana

"$evenkeel" set "$file" role.commander=Ana role.communications=Bo role.technical=Cy role.scribe=Dee

# What the scribe wrote down elsewhere before the file was shared.
{
    echo "time,kind,owner,event"
    while IFS='|' read -r at kind owner event; do
        printf '%s,%s,%s,"%s"\n' "$(minute "$at")" "$kind" "$owner" "${event//\"/\"\"}"
    done <<'END'
-14|note||Release 4f2c of checkout-api goes out; it doubles the workers of each instance.
0|symptom||First orders fail with 502 at payment.
7|alert||api-5xx fires: 18 % of requests to /checkout fail.
9|paged||Cy is paged by the monitoring.
11|note|Ana|Ana takes command, bridge is open.
13|symptom|Bo|Support has 40 tickets; customers see "Bad gateway" after entering a card.
16|hypothesis|Cy|The payment provider is down.
19|note|Cy|The provider's status page is green, and calls from a shell succeed within 80 ms.
22|hypothesis|Cy|checkout-api runs out of connections to payments-db.
24|evidence|Cy|payments-db: 400 of 400 connections in use, 310 of them idle in transaction.
27|communication|Bo|Status page: "Some payments fail. We know why and are working on it." Next update in 30 minutes.
29|decision|Ana|Roll back 4f2c rather than raise the limit: nobody has tried the database with more than 400.
31|action|Cy|Roll back 4f2c in eu-central.
38|mitigation|Cy|Half of the instances run the release before; connections fall to 260.
44|mitigation|Cy|All instances run the release before.
46|note|Dee|Error rate below 1 % for the first time.
52|note|Cy|Error rate at its usual 0.02 %; connections steady at 120.
57|communication|Bo|Status page: "Payments work again. We keep watching."
80|decision|Ana|No further failures for half an hour: resolved. Cy and Dee write the postmortem.
END
} >"$scratch/timeline.csv"
"$evenkeel" import "$file" --format csv "$scratch/timeline.csv"

"$evenkeel" log "$file" "* !a @cy Alert at 80 % of a database's connections, not when orders fail" --by Dee
"$evenkeel" log "$file" - --by Dee <<'END'
!a @dee Say in the release checklist: connections = instances × workers × pool
!a @bo Give Support a line to read out within ten minutes of a SEV1
END

"$evenkeel" set "$file" status=resolved "moment.acknowledged=$(minute 11)" "moment.identified=$(minute 24)" \
    "moment.mitigated=$(minute 44)" "moment.restored=$(minute 52)" "moment.resolved=$(minute 80)" \
    --reason "No failures for half an hour"
"$evenkeel" check "$file" || [ $? -eq 3 ]

mv "$file" "$out"
echo "sample: made $out"
