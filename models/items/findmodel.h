// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/incidentsearch.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>

namespace evenkeel {

class Document;

/// What was found in an open incident, a row a hit. Follows what is typed and what changes; looks in slices, so that no
/// key waits, and tells of the hits when it has looked at everything. The document must outlive it.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole,  ///< where it was found, in a word: "decision", "hypothesis", "impact"
        MarksRole,                ///< QList<SearchWords::Mark>: where the words stand in the text
        RoleEnd
    };

    explicit FindModel(const Document &document, QObject *parent = nullptr);

    void setWords(const QString &words);
    /// For a window that others see: nothing that is private is found.
    void setWithoutPrivate(bool without);
    [[nodiscard]] bool isEmptyQuery() const { return m_words.isEmpty(); }
    [[nodiscard]] bool isSearching() const { return m_search.has_value(); }
    /// The row of a hit is -1 when it isn't one any more.
    [[nodiscard]] SearchHit hitAt(int row) const { return m_hits.value(row); }
    [[nodiscard]] int rowOf(const SearchHit &hit) const { return int(m_hits.indexOf(hit)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// Everything was looked at; the rows are what was found.
    void found();

private:
    void begin();
    void lookOn();
    [[nodiscard]] QString kindOf(const SearchHit &hit) const;

    const Document &m_document;
    ReportLanguage m_language;
    QString m_text;
    SearchWords m_words;
    bool m_withoutPrivate = false;
    QList<SearchHit> m_hits;
    std::optional<IncidentSearch> m_search;
    QTimer m_slice;
};

}  // namespace evenkeel

Q_DECLARE_METATYPE(evenkeel::SearchWords::Mark)
