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

"$evenkeel" set "$file" role.commander=Ana role.communications=Bo role.technical=Cy role.scribe=Dee \
    status=investigating --at "$(minute 11)" --by Ana

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
19|note|Cy|The provider's status page is green, and calls from a shell succeed within 80 ms.
24|evidence|Cy|payments-db: 400 of 400 connections in use, 310 of them idle in transaction.
29|decision|Ana|Roll back 4f2c rather than raise the limit: nobody has tried the database with more than 400.
31|decision|Ana|Cy rolls back 4f2c in eu-central, half of the instances first.
38|mitigation|Cy|Half of the instances run the release before; connections fall to 260.
44|mitigation|Cy|All instances run the release before.
46|note|Dee|Error rate below 1 % for the first time.
52|note|Cy|Error rate at its usual 0.02 %; connections steady at 120.
80|decision|Ana|No further failures for half an hour: resolved. Cy and Dee write the postmortem.
END
} >"$scratch/timeline.csv"
"$evenkeel" import "$file" --format csv "$scratch/timeline.csv"

# What people outside may read, so that a timeline can be exported for them too.
told() { # AUDIENCE MINUTE KIND TEXT
    "$evenkeel" log "$file" "$4" --audience "$1" --kind "$3" --at "$(minute "$2")" --by Bo
}
told customer 27 communication '@Bo Status page: "Some payments fail. We know why and are working on it." Next update in 30 minutes.'
told customer 53 mitigation '@Cy Orders and payments work as usual.'
told customer 57 communication '@Bo Status page: "Payments work again. We keep watching."'
told regulator 64 note '@Dee No payment data was lost or seen by others: the orders failed before anything was stored.'

hypothesis() { # MINUTE TEXT STATE BECAUSE
    local id
    id=$("$evenkeel" log "$file" "$2" --kind hypothesis --at "$(minute "$1")" --by Cy | cut -d' ' -f1)
    "$evenkeel" set "$file" "hypothesis.$id=$3 $4" --by Cy
}
hypothesis 16 "The payment provider is down" ruled-out "its status page is green and calls succeed within 80 ms"
hypothesis 22 "checkout-api runs out of connections to payments-db" supported "400 of 400 connections are in use"

# What the facilitator wrote afterwards.
"$evenkeel" set "$file" --by Dee detection=monitoring \
    changed="Release 4f2c of checkout-api, which doubled the workers of each instance" \
    mitigation="Rolled back release 4f2c in eu-central" \
    impact.users="About 3,100 customers could not pay" impact.revenue="About 41,000 EUR, of which half came back the same day" \
    impact.data="none" impact.reputation="Some 60 tickets, one post that was read widely" \
    summary="For 52 minutes about half of all orders failed at payment. A release had doubled the workers of checkout-api, and with them the connections it holds to payments-db, past what the database allows. Rolling the release back restored the service." \
    root-cause="The system allowed a release to take more database connections than there are: nothing counts them before they run out." \
    why.1="Payments failed because checkout-api got no connection to payments-db." \
    why.2="All 400 connections were in use, most of them idle in a transaction." \
    why.3="Release 4f2c doubled the workers, and each keeps a pool of its own." \
    why.4="The release checklist asks for processor and memory, not for connections." \
    why.5="Connections are shared by services whose releases are reviewed one by one." \
    "factor=The staging database has one service only;The alert watches failed orders, not the pool" \
    "well=The rollback was ready and took thirteen minutes;Support knew what to say after eighteen minutes" \
    "poorly=The first ten minutes went into the provider" \
    "lucky=It was a quiet morning" \
    "action.preventive.week=Alert at 80 % of a database's connections @Cy by $(date -u -d '+5 days' +%Y-%m-%d)" \
    "action.process.week=Say in the release checklist: connections = instances × workers × pool @Dee by $(date -u -d '+6 days' +%Y-%m-%d)" \
    "action.preventive.month=One pool for all workers of an instance @Cy by $(date -u -d '+25 days' +%Y-%m-%d)" \
    postmortem.owner=Dee "postmortem.target=$(date -u -d '+2 days' +%Y-%m-%d)"

"$evenkeel" set "$file" status=resolved "moment.acknowledged=$(minute 11)" "moment.identified=$(minute 24)" \
    "moment.mitigated=$(minute 44)" "moment.restored=$(minute 52)" "moment.resolved=$(minute 80)" \
    --reason "No failures for half an hour" --at "$(minute 80)"
"$evenkeel" check "$file" || [ $? -eq 3 ]

mv "$file" "$out"
echo "sample: made $out"
