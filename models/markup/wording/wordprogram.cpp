// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/wordprogram.h"

#include "models/markup/wording/setsentence.h"

#include <algorithm>
#include <bit>

namespace evenkeel {

namespace {

constexpr int PositionsOfBlock = 64;

// Each position one earlier, or one later.
inline void shiftEarlier(const quint64 *from, quint64 *to, size_t blocks)
{
    for (size_t i = 0; i < blocks; ++i)
        to[i] = from[i] >> 1 | (i + 1 < blocks ? from[i + 1] << (PositionsOfBlock - 1) : 0);
}

inline void addLater(const quint64 *from, quint64 *to, size_t blocks)
{
    for (size_t i = blocks; i-- > 0;)
        to[i] |= from[i] << 1 | (i > 0 ? from[i - 1] >> (PositionsOfBlock - 1) : 0);
}

// With each position, those up to `most` earlier or later; twice as many at each turn.
inline void spreadEarlier(quint64 *row, size_t blocks, int most)
{
    for (int reached = 0; reached < most;) {
        const int by = std::min(reached + 1, most - reached);
        for (size_t i = 0; i < blocks; ++i)
            row[i] |= row[i] >> by | (i + 1 < blocks ? row[i + 1] << (PositionsOfBlock - by) : 0);
        reached += by;
    }
}

inline void spreadLater(quint64 *row, size_t blocks, int most)
{
    for (int reached = 0; reached < most;) {
        const int by = std::min(reached + 1, most - reached);
        for (size_t i = blocks; i-- > 0;)
            row[i] |= row[i] << by | (i > 0 ? row[i - 1] >> (PositionsOfBlock - by) : 0);
        reached += by;
    }
}

inline void keepOnly(quint64 *row, const quint64 *these, size_t blocks)
{
    for (size_t i = 0; i < blocks; ++i)
        row[i] &= these[i];
}

inline bool hasPosition(const quint64 *row, qsizetype position)
{
    return row[position / PositionsOfBlock] >> (position % PositionsOfBlock) & 1;
}

inline void setPosition(quint64 *row, qsizetype position)
{
    row[position / PositionsOfBlock] |= quint64(1) << (position % PositionsOfBlock);
}

std::vector<qsizetype> positionsIn(const quint64 *row, size_t blocks)
{
    std::vector<qsizetype> positions;
    for (size_t i = 0; i < blocks; ++i)
        for (quint64 left = row[i]; left != 0; left &= left - 1)
            positions.push_back(qsizetype(i) * PositionsOfBlock + std::countr_zero(left));
    return positions;
}

}  // namespace

bool WordProgram::mayMatch(const SetSentence &sentence) const
{
    return std::ranges::all_of(m_needs, [&](const std::vector<WordSet> &sets) {
        return std::ranges::any_of(sets, [&](WordSet set) { return sentence.has(set); });
    });
}

template <bool InOneBlock>
const quint64 *WordProgram::lookBackIn(const SetSentence &sentence, qsizetype end, Rows &rows) const
{
    const size_t blocks = InOneBlock ? 1 : sentence.blocks();
    rows.resize(qsizetype(m_states.size() * blocks));
    sentence.steps += rows.size();
    quint64 *here = rows.data();
    for (const State &one : m_states) {
        const quint64 *next = one.next < 0 ? nullptr : rows.data() + size_t(one.next) * blocks;
        switch (one.kind) {
        case State::Kind::Found:
            for (size_t i = 0; i < blocks; ++i) {
                const qsizetype before = std::max<qsizetype>(end - qsizetype(i) * PositionsOfBlock, 0);
                here[i] = before < PositionsOfBlock ? sentence.places()[i] & ~quint64(0) << before : 0;
            }
            break;
        case State::Kind::Set:
            shiftEarlier(next, here, blocks);
            keepOnly(here, sentence.where(one.what), blocks);
            break;
        case State::Kind::Person:
            shiftEarlier(next, here, blocks);
            keepOnly(here, sentence.persons(), blocks);
            break;
        case State::Kind::Any:
            shiftEarlier(next, here, blocks);
            break;
        case State::Kind::List: {
            const auto &list = sentence.matchesOf(one.what);
            shiftEarlier(next, here, blocks);
            keepOnly(here, list.single.data(), blocks);
            for (const auto &[from, to] : list.others)
                if (hasPosition(next, to))
                    setPosition(here, from);
            break;
        }
        case State::Kind::Gap:
            std::copy_n(next, blocks, here);
            spreadEarlier(here, blocks, one.what);
            break;
        case State::Kind::Guard:
            std::copy_n(next, blocks, here);
            keepOnly(here, sentence.where(one.what), blocks);
            break;
        case State::Kind::Sentence:
            std::fill_n(here, blocks, 0);
            here[0] = next[0] & 1;
            break;
        case State::Kind::Fork: {
            const quint64 *other = rows.data() + size_t(one.other) * blocks;
            for (size_t i = 0; i < blocks; ++i)
                here[i] = next[i] | other[i];
            break;
        }
        }
        here += blocks;
    }
    return here - blocks;
}

const quint64 *WordProgram::lookBack(const SetSentence &sentence, qsizetype end, Rows &rows) const
{
    // Most sentences are short, and what is known to be one number is several times as quick.
    return sentence.blocks() == 1 ? lookBackIn<true>(sentence, end, rows) : lookBackIn<false>(sentence, end, rows);
}

std::vector<qsizetype> WordProgram::starts(const SetSentence &sentence) const
{
    Rows rows;
    return positionsIn(lookBack(sentence, 0, rows), sentence.blocks());
}

bool WordProgram::isIn(const SetSentence &sentence) const
{
    Rows rows;
    if (!mayMatch(sentence))
        return false;
    const quint64 *row = lookBack(sentence, 0, rows);
    return std::any_of(row, row + sentence.blocks(), [](quint64 some) { return some != 0; });
}

bool WordProgram::isAround(const SetSentence &sentence, qsizetype first, qsizetype count) const
{
    if (!mayMatch(sentence))
        return false;
    Rows rows;
    const auto starts = positionsIn(lookBack(sentence, first, rows), sentence.blocks());
    return !starts.empty() && starts.front() <= first + count;
}

std::vector<qsizetype> WordProgram::ends(const SetSentence &sentence, qsizetype at) const
{
    const size_t blocks = sentence.blocks();
    Rows rows(qsizetype(m_states.size() * blocks));
    std::fill(rows.begin(), rows.end(), 0);
    sentence.steps += rows.size();
    quint64 *here = rows.end() - blocks;
    setPosition(here, at);
    for (auto one = m_states.rbegin(); one != m_states.rend(); ++one, here -= blocks) {
        if (one->kind == State::Kind::Found)
            break;
        quint64 *next = rows.data() + size_t(one->next) * blocks;
        switch (one->kind) {
        case State::Kind::Set:
            keepOnly(here, sentence.where(one->what), blocks);
            addLater(here, next, blocks);
            break;
        case State::Kind::Person:
            keepOnly(here, sentence.persons(), blocks);
            addLater(here, next, blocks);
            break;
        case State::Kind::Any:
            addLater(here, next, blocks);
            break;
        case State::Kind::List: {
            const auto &list = sentence.matchesOf(one->what);
            for (const auto &[from, to] : list.others)
                if (hasPosition(here, from))
                    setPosition(next, to);
            keepOnly(here, list.single.data(), blocks);
            addLater(here, next, blocks);
            break;
        }
        case State::Kind::Gap:
            spreadLater(here, blocks, one->what);
            for (size_t i = 0; i < blocks; ++i)
                next[i] |= here[i];
            break;
        case State::Kind::Guard:
            keepOnly(here, sentence.where(one->what), blocks);
            for (size_t i = 0; i < blocks; ++i)
                next[i] |= here[i];
            break;
        case State::Kind::Sentence:
            next[0] |= here[0] & 1;
            break;
        case State::Kind::Fork:
            for (size_t i = 0; i < blocks; ++i) {
                next[i] |= here[i];
                rows[qsizetype(size_t(one->other) * blocks + i)] |= here[i];
            }
            break;
        case State::Kind::Found:
            break;
        }
        // No match goes beyond the end.
        keepOnly(next, sentence.places(), blocks);
    }
    return positionsIn(rows.data(), blocks);
}

}  // namespace evenkeel
