// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/incident/durations.h"
#include "models/incident/enums.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace evenkeel {

/// The words of a report, in the language of the incident and never in that of LANG. The words are English in the
/// source, in the context "Report"; where the incident's language has no catalogue, or that lacks a word, it is
/// English. Not copyable; made anew for each report; any thread.
class ReportLanguage
{
public:
    /// A BCP 47 tag; empty is English.
    explicit ReportLanguage(const QString &tag);
    ReportLanguage(ReportLanguage &&) noexcept;
    ~ReportLanguage();

    /// The tag as HTML and PDF want it: "en", "de-AT".
    [[nodiscard]] const QString &tag() const { return m_tag; }

    /// A source text marked with QT_TRANSLATE_NOOP("Report", …).
    [[nodiscard]] QString word(const char *source) const;
    /// The same where one English word has several meanings: word(QT_TRANSLATE_NOOP3("Report", …, meaning)).
    struct Meant {
        const char *source;
        const char *meaning;
    };
    [[nodiscard]] QString word(Meant word) const;
    /// A sentence of a playbook that ships; an organisation's own stays as it is.
    [[nodiscard]] QString playbookWord(const QString &text) const;
    /// A source text with %n, marked with QT_TRANSLATE_N_NOOP, in the form for that number.
    [[nodiscard]] QString counted(const char *source, int n) const;

    /// "1 h 31 min", "24 h 43 min", "2 d 4 h", "under 1 min"; at most two units, cut and not rounded. Days only from
    /// two on: an hour more or less is much of one.
    [[nodiscard]] QString duration(Duration duration) const;

    // In lower case where the language has it, to stand within a sentence; asHeading() makes a cell or label of one.
    [[nodiscard]] QString name(IncidentStatus status) const;
    [[nodiscard]] QString name(Detection detection) const;
    [[nodiscard]] QString name(EntryKind kind) const;
    [[nodiscard]] QString name(Audience audience) const;
    [[nodiscard]] QString name(HypothesisState state) const;
    [[nodiscard]] QString name(CommsState state) const;
    [[nodiscard]] QString name(PostmortemState state) const;
    [[nodiscard]] QString name(LinkPurpose purpose) const;
    [[nodiscard]] QString name(SectionKey section) const;
    [[nodiscard]] QString name(Moment moment) const;
    [[nodiscard]] QString name(ActionCategory category) const;
    /// Empty where nothing was said.
    [[nodiscard]] QString name(ActionHorizon horizon) const;
    [[nodiscard]] QString name(ImpactDimension dimension) const;
    [[nodiscard]] QString name(ImpactKnowledge knowledge) const;
    /// A common role's name; another's is as the playbook calls it.
    [[nodiscard]] QString role(const QString &stored) const;
    /// The name of a stored status, or what is stored when this version doesn't know it.
    [[nodiscard]] QString storedStatus(const QString &stored) const;

    [[nodiscard]] static QString asHeading(const QString &name);

    /// What was asked for so far: the words that a report says of itself, whatever the incident tells.
    [[nodiscard]] QStringList said() const { return {m_said.cbegin(), m_said.cend()}; }

private:
    QString m_tag;
    mutable QSet<QString> m_said;
    std::unique_ptr<QTranslator> m_translator;
};

}  // namespace evenkeel
