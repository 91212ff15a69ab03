// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>

namespace evenkeel {

/// The stored form of a transaction's changes: a JSON array with one element a line. Compact JSON has no line break
/// of its own, so the exact bytes of each element can be cut out again, which is what its digest covers.
namespace changecodec {

/// One element.
[[nodiscard]] QByteArray encode(const Change &change);
/// The array of elements.
[[nodiscard]] QByteArray join(const QList<QByteArray> &payloads);
/// The elements of an array that `join` made; empty when it has not that form.
[[nodiscard]] QList<QByteArrayView> split(QByteArrayView stored);

/// Whether stored text has this in it; faster than QByteArrayView::contains, which a whole journal would feel.
[[nodiscard]] bool contains(QByteArrayView stored, QByteArrayView part);

/// What stands in the place of an expunged payload.
inline constexpr QByteArrayView Expunged = "null";

}  // namespace changecodec

/// Reads stored changes back. Keeps its parser's memory between calls; one an object, one thread at a time.
class ChangeDecoder
{
public:
    ChangeDecoder();
    ~ChangeDecoder();

    /// Appends to `changes` what can be read, element by element; false when one of them couldn't be. Expunged
    /// elements are left out.
    bool decode(QByteArrayView stored, Changes &changes);
    /// One element; with the null id when it can't be read or is expunged.
    [[nodiscard]] Change decodeElement(QByteArrayView payload);

private:
    bool decodeWhole(QByteArrayView stored, Changes &changes);
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

}  // namespace evenkeel
