// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/changecodec.h"
#include "models/document/journalrow.h"
#include "models/document/transactionhash.h"

#include <QList>
#include <QSet>

namespace evenkeel {

/// A row of a damaged journal, examined: which of its payloads are what their digests say.
struct SalvagedRow {
    enum class State {
        Sound,
        Expunged,
        Doubtful,  ///< can be read, but was altered
        Lost,
    };
    struct Payload {
        QByteArray digest;  ///< of `text` where that is sound or doubtful, else what is left of it
        QByteArray text;
        State state = State::Lost;
    };

    JournalRow row;
    QByteArray computedHash;  ///< what its hash should be
    QList<Payload> payloads;
    bool listed = true;    ///< found where it belongs, not as a stray copy
    bool altered = false;  ///< its hash doesn't fit its content

    [[nodiscard]] bool isDoubtful() const;
    [[nodiscard]] int count(State state) const;
};

/// Examines rows. One thread at a time.
class RowSalvage
{
public:
    [[nodiscard]] SalvagedRow examine(const JournalRow &row, bool listed);

private:
    [[nodiscard]] SalvagedRow::Payload examine(QByteArrayView text, QByteArrayView digest);

    TransactionHasher m_hasher;
    ChangeDecoder m_decoder;
};

}  // namespace evenkeel
