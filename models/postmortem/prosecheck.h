// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backgroundwork.h"
#include "models/core/error.h"
#include "models/incident/wordingof.h"
#include "models/markup/spelling/findmisspelt.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace evenkeel {

class Document;
class SpellingDictionary;

/// Looks at what a postmortem says as it is written: at the wording of all of it, and at the spelling of the section
/// that is being typed. Works in a thread of its own, a moment after each change; the rules and the dictionary are read
/// when they are first needed. The document must outlive it.
class ProseCheck : public QObject
{
    Q_OBJECT

public:
    explicit ProseCheck(const Document &document, QObject *parent = nullptr);
    ~ProseCheck() override;

    /// What an editor holds, which the incident may not hold yet; findings are about it from now on.
    void setTyped(SectionKey section, const QString &text);
    /// Nothing is being typed: findings are about what the incident holds.
    void clearTyped();
    /// Looks at nothing until it is switched on: nobody reads the findings.
    void setActive(bool active);

    /// In the order of the sections, the whys and the lists.
    [[nodiscard]] const QList<PlacedWording> &wording() const { return m_found.wording; }
    /// In the typed section, by place.
    [[nodiscard]] const QList<Misspelt> &spelling() const { return m_found.spelling; }
    /// The section and the text that the findings' places are counted in.
    [[nodiscard]] std::optional<SectionKey> section() const { return m_found.section; }
    [[nodiscard]] const QString &text() const { return m_found.text; }
    /// False when no dictionary of the incident's language is there.
    [[nodiscard]] bool knowsSpelling() const { return m_found.dictionary != nullptr; }
    [[nodiscard]] QStringList suggestionsFor(const QString &word) const;

signals:
    void changed();
    /// Language rules of a person's own that can't be read; told once for each.
    void failed(const evenkeel::Error &error);

private:
    struct Found {
        QList<PlacedWording> wording;
        QList<Misspelt> spelling;
        std::optional<SectionKey> section;
        QString text;
        QString language;
        std::shared_ptr<SpellingDictionary> dictionary;
        std::optional<WordingRules> rules;
        std::optional<Error> problem;
    };

    void lookSoon();
    void look();
    void take();

    const Document &m_document;
    BackgroundWork m_work;
    QTimer m_soon;
    bool m_active = false;
    bool m_again = false;
    std::optional<SectionKey> m_section;
    QString m_text;
    Found m_found;
    std::shared_ptr<Found> m_next;
    QString m_toldProblem;
};

}  // namespace evenkeel
