// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/incident.h"

#include <QObject>
#include <QTimer>

class QPlainTextEdit;

namespace evenkeel {

class Clock;
class Document;

/// Keeps what is typed into one text of a sheet that isn't part of the incident yet, so that it outlives sheet and
/// program. The editor owns it.
class SheetDraft : public QObject
{
    Q_OBJECT

public:
    /// What the editor says now is what it began with.
    SheetDraft(QPlainTextEdit *edit, Document &document, const Clock &clock, const EntityRef &entity,
               const QString &field);
    /// Keeps what is in the editor.
    ~SheetDraft() override;

    /// Puts what was left into the editor where it was typed after that moment; what is older goes. Whether it did.
    bool restore(std::optional<Instant> after);
    /// It was said, or given up.
    void forget();

signals:
    void failed(const evenkeel::Error &error);

private:
    void keep();

    QPlainTextEdit *m_edit;
    Document &m_document;
    const Clock &m_clock;
    EntityRef m_entity;
    QString m_field;
    QString m_base;
    QString m_text;  ///< the editor's, which may be gone before this is
    QTimer m_soon;
    bool m_saidCantKeep = false;
};

}  // namespace evenkeel
