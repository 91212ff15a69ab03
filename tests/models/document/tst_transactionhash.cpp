// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/transactionhash.h"

#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;

// The expected hashes were computed by another program (Python's hashlib) from the description in the header: files
// must stay verifiable by anyone, for ever.
class TransactionHashTest : public QObject
{
    Q_OBJECT

private slots:
    void coversWhatItSays()
    {
        TransactionHasher hasher;
        const QByteArray digest = hasher.digestOf(R"({"id":"x"})").toByteArray();
        QCOMPARE(digest.toHex(), QByteArray("5e2b92cc57ce618dfbb54844a31775e4b95c6fb552ee6bf5a068133c12d2ad90"));
        const QByteArray parents(32, 'p');
        const auto hash = hasher.hashOf(parents, {1'700'000'000'000'001, 0xfedcba9876543210ull},
                                        Instant(std::chrono::milliseconds(1'700'000'000'000)), "Ana", "laptop", digest);
        QCOMPARE(hash.toByteArray().toHex(),
                 QByteArray("c4e92743e9f31be4bdced31b7141011875a9c76eead12b10f9d6a1387bf56b6b"));
    }

    void givesTheSameAgain()
    {
        TransactionHasher hasher;
        const QByteArray first = hasher.hashOf("", {1, 2}, Instant{}, "a", "b", "").toByteArray();
        QVERIFY(hasher.hashOf("", {1, 2}, Instant{}, "ab", "", "") != first);
        QVERIFY(hasher.hashOf("", {1, 2}, Instant{}, "a", "b", "") == first);
    }
};

EVENKEEL_TEST(TransactionHashTest);
#include "tst_transactionhash.moc"
