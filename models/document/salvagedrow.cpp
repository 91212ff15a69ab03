// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/salvagedrow.h"

#include <algorithm>

namespace evenkeel {

namespace {

// The elements of a list that may be cut off or damaged at either end.
QList<QByteArrayView> elementsOf(QByteArrayView stored)
{
    if (stored.startsWith(QByteArrayView("[")))
        stored = stored.sliced(1);
    if (stored.endsWith(QByteArrayView("]")))
        stored.chop(1);
    QList<QByteArrayView> elements;
    while (!stored.isEmpty()) {
        const qsizetype end = stored.indexOf(QByteArrayView(",\n"));
        elements.append(end < 0 ? stored : stored.first(end));
        stored = end < 0 ? QByteArrayView() : stored.sliced(end + 2);
    }
    return elements;
}

}  // namespace

bool SalvagedRow::isDoubtful() const
{
    return altered || count(State::Doubtful) > 0;
}

int SalvagedRow::count(State state) const
{
    return int(std::ranges::count(payloads, state, &Payload::state));
}

SalvagedRow::Payload RowSalvage::examine(QByteArrayView text, QByteArrayView digest)
{
    using State = SalvagedRow::State;
    if (text == changecodec::Expunged)
        return {digest.toByteArray(), text.toByteArray(), State::Expunged};
    const QByteArray computed = m_hasher.digestOf(text).toByteArray();
    if (computed == digest)
        return {computed, text.toByteArray(), State::Sound};
    if (!m_decoder.decodeElement(text).id.isNull())
        return {computed, text.toByteArray(), State::Doubtful};
    return {digest.toByteArray(), changecodec::Expunged.toByteArray(), State::Lost};
}

SalvagedRow RowSalvage::examine(const JournalRow &row, bool listed)
{
    constexpr qsizetype Size = TransactionHasher::Size;
    SalvagedRow salvaged;
    salvaged.row = row;
    salvaged.listed = listed;
    salvaged.computedHash = m_hasher
                                .hashOf(row.parents, row.stamp, Instant(std::chrono::milliseconds(row.logged)),
                                        row.author, row.device, row.digests)
                                .toByteArray();
    salvaged.altered = salvaged.computedHash != row.hash;

    QList<QByteArrayView> digests;
    for (qsizetype at = 0; at + Size <= row.digests.size(); at += Size)
        digests.append(QByteArrayView(row.digests).sliced(at, Size));
    const auto elements = elementsOf(row.changes);
    if (elements.size() == digests.size()) {
        for (qsizetype i = 0; i < elements.size(); ++i)
            salvaged.payloads.append(examine(elements[i], digests[i]));
        return salvaged;
    }
    // Cut off, or with a separator destroyed: what still has its digest is sound, whichever place it had.
    QSet<QByteArray> found;
    for (const QByteArrayView element : elements) {
        const QByteArray digest = m_hasher.digestOf(element).toByteArray();
        const bool known = digests.contains(digest);
        auto payload = examine(element, known ? digest : QByteArray());
        if (payload.state == SalvagedRow::State::Sound || payload.state == SalvagedRow::State::Doubtful)
            salvaged.payloads.append(payload);
        if (known)
            found.insert(digest);
    }
    for (const QByteArrayView digest : digests)
        if (!found.contains(digest.toByteArray()))
            salvaged.payloads.append(
                {digest.toByteArray(), changecodec::Expunged.toByteArray(), SalvagedRow::State::Lost});
    return salvaged;
}

}  // namespace evenkeel
