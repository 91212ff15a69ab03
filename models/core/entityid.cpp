// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/entityid.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace evenkeel {

namespace {

constexpr char Alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int Length = 26;

constexpr std::array<qint8, 128> makeValues()
{
    std::array<qint8, 128> values{};
    values.fill(-1);
    for (int i = 0; i < 32; ++i) {
        const char c = Alphabet[i];
        values[size_t(c)] = qint8(i);
        if (c >= 'a')
            values[size_t(c - 'a' + 'A')] = qint8(i);
    }
    return values;
}
constexpr auto Values = makeValues();

template <typename CodeUnits>
bool decode(CodeUnits at, quint64 &high, quint64 &low)
{
    for (int i = 0; i < Length; ++i) {
        const auto c = at(i);
        const int value = c < 128 ? Values[c] : -1;
        if (value < 0 || (i == 0 && value > 7))  // 26 × 5 bits is 130: the first character has only 3
            return false;
        high = (high << 5) | (low >> 59);
        low = (low << 5) | quint64(value);
    }
    return true;
}

}  // namespace

EntityId EntityId::generate(Instant now)
{
    // What is made in the same millisecond stays in the order in which it was made (the ULID rule): the next id is the
    // last one plus a random step, within one thread.
    thread_local EntityId last;
    QRandomGenerator *random = QRandomGenerator::system();
    const auto ms = quint64(now.time_since_epoch().count()) & 0xFFFF'FFFF'FFFFull;
    EntityId next{(ms << 16) | (random->generate() & 0xFFFFu), random->generate64()};
    if (last.m_high >> 16 == ms) {
        next = {last.m_high, last.m_low + 1 + (random->generate64() >> 8)};
        if (next.m_low < last.m_low)
            ++next.m_high;
    }
    return last = next;
}

EntityId EntityId::ofOrigin(QByteArrayView origin)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(origin);
    const QByteArray digest = hash.result();
    return {qFromBigEndian<quint64>(digest.constData()), qFromBigEndian<quint64>(digest.constData() + 8)};
}

std::optional<EntityId> EntityId::fromString(QStringView text)
{
    EntityId id;
    if (text.size() != Length || !decode([&](int i) { return text[i].unicode(); }, id.m_high, id.m_low))
        return std::nullopt;
    return id;
}

std::optional<EntityId> EntityId::fromLatin1(QByteArrayView text)
{
    EntityId id;
    if (text.size() != Length || !decode([&](int i) { return uchar(text[i]); }, id.m_high, id.m_low))
        return std::nullopt;
    return id;
}

QString EntityId::toString() const
{
    QString text(Length, Qt::Uninitialized);
    quint64 high = m_high;
    quint64 low = m_low;
    for (int i = Length - 1; i >= 0; --i) {
        text[i] = QLatin1Char(Alphabet[low & 31]);
        low = (low >> 5) | (high << 59);
        high >>= 5;
    }
    return text;
}

}  // namespace evenkeel
