// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalcheck.h"
#include "models/document/journalconnection.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchjournal.h"
#include "tests/bench/samples.h"

#include <QCryptographicHash>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

QList<Figure> checkBench(const QString &folder)
{
    const QString path = folder + u"/check.keel"_s;
    makeJournal(path, 100'000);
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection)
        stop(connection.error().message());
    // What no check can do without: two hashes a row, of an entry's payload and of the row's own data.
    const QByteArray payload(250, 'x');
    const Pair pair = takeTurns(
        5,
        [&] {
            if (const IntegrityReport report = checkIntegrity(**connection);
                !report.isSound() || report.transactions != 100'001)
                stop(u"the check found fault with a sound journal"_s);
        },
        [&] {
            for (int i = 0; i < 200'000; ++i)
                if (QCryptographicHash::hash(payload, QCryptographicHash::Sha256).isEmpty())
                    stop(u"there is no SHA-256"_s);
        });
    return {{u"check the hash chain of 100,000 entries"_s, timeText(pair.ours),
             timeText(pair.theirs) + u" for 200,000 hashes"_s, ratioText(pair.ratio), u"≤ 1 s"_s, pair.ours <= 1}};
}

}  // namespace evenkeel::bench
