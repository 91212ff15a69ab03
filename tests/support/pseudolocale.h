// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace evenkeel::test {

/// Translates every text of the program into itself, accented, a third longer and in ⟦ ⟧: what is shown without them
/// was never handed to the translator, and what is cut off has no room for other languages.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
};

/// Texts in a window (of labels, buttons, fields, actions, headers, tabs and their accessible names) that show words
/// outside of ⟦ ⟧. What contains nothing else but these words and signs is let through: names that people gave.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window, const QStringList &given);

}  // namespace evenkeel::test
