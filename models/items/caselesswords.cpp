// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/caselesswords.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

// Most letters of most texts: looked up, not asked of Unicode's tables.
constexpr auto AsciiFolded = [] {
    std::array<char16_t, 0x80> letters{};
    for (char16_t letter = 0; letter < 0x80; ++letter)
        letters[letter] = letter >= u'A' && letter <= u'Z' ? char16_t(letter + (u'a' - u'A')) : letter;
    return letters;
}();

char16_t folded(char16_t letter)
{
    return letter < 0x80 ? AsciiFolded[letter] : QChar(letter).toCaseFolded().unicode();
}

}  // namespace

CaselessWords::CaselessWords(const QString &words)
    : m_folded(words), m_isPlain(std::ranges::none_of(words, [](QChar letter) { return letter.isSurrogate(); }))
{
    // Letter by letter, as Qt compares: "ß" stays one.
    if (m_isPlain)
        for (QChar &letter : m_folded)
            letter = QChar(folded(letter.unicode()));
}

bool CaselessWords::areIn(QStringView text) const
{
    if (!m_isPlain)
        return text.contains(m_folded, Qt::CaseInsensitive);
    if (m_folded.isEmpty())
        return true;
    const char16_t *wanted = QStringView(m_folded).utf16();
    const char16_t *letters = text.utf16();
    const qsizetype length = m_folded.size();
    for (qsizetype from = 0; from + length <= text.size(); ++from) {
        if (folded(letters[from]) != wanted[0])
            continue;
        qsizetype same = 1;
        while (same < length && folded(letters[from + same]) == wanted[same])
            ++same;
        if (same == length)
            return true;
    }
    return false;
}

}  // namespace evenkeel
