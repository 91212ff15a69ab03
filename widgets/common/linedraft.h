// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/document/draftstore.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QLineEdit;

namespace evenkeel {

class Clock;
class Document;

/// Keeps what is typed into a line as a draft, so that it outlives the program: until the line says again what it said
/// at first (mostly nothing), or, of a FieldLine, what the incident holds. The line owns it.
class LineDraft : public QObject
{
    Q_OBJECT

public:
    /// `entity` with `field` is what the draft is kept under: a null id for something that isn't made yet.
    LineDraft(QLineEdit *edit, Document &document, const Clock &clock, const EntityRef &entity, const QString &field);
    /// Keeps what is in the line.
    ~LineDraft() override;

    [[nodiscard]] const EntityRef &entity() const { return m_entity; }
    [[nodiscard]] bool isOf(const EntityRef &entity, const QString &field) const
    {
        return m_entity == entity && m_field == field;
    }
    /// Whether the line says something that is neither in the incident nor forgotten.
    [[nodiscard]] bool isDirty() const { return m_text != m_base; }

    void setPace(std::chrono::milliseconds keepAfter) { m_keepSoon.setInterval(keepAfter); }
    /// Puts what an earlier run left into the line, when nothing is typed there. Whether it did. In a field that
    /// somebody has changed since, the draft stays where it is.
    bool restore();
    /// What to tell people then.
    [[nodiscard]] QString restoredNote() const;
    /// What was typed is settled: it is in the incident, or was given up.
    void forget();
    /// At once, and not only soon.
    void keep();

signals:
    void failed(const evenkeel::Error &error);
    /// The line is gone; whether with words that are now only a draft.
    void ended(bool dirty);

private:
    void onTextChanged(const QString &text);
    [[nodiscard]] QString base() const;

    QLineEdit *m_edit;
    Document &m_document;
    const Clock &m_clock;
    EntityRef m_entity;
    QString m_field;
    QString m_text;   ///< the line's, which may be gone before this is
    QString m_base;   ///< and what the incident holds of it
    QString m_first;  ///< what a line that is no FieldLine said at first
    QTimer m_keepSoon;
    bool m_saidCantKeep = false;
};

}  // namespace evenkeel
