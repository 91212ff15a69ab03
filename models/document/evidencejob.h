// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/error.h"

#include <QObject>

#include <atomic>

namespace evenkeel {

/// A file on its way into the incident or out of it. Lives in the window's thread and belongs to the EvidenceStore,
/// which deletes it after it has finished. Signals come in the window's thread, too.
class EvidenceJob : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceJob(const QString &name, QObject *parent = nullptr) : QObject(parent), m_name(name) {}

    /// Of the file, without folders.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Stops after the piece that is under way; then failed says Cancelled. Thread-safe.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

signals:
    /// In bytes; `total` is 0 while it isn't known.
    void progressed(qint64 done, qint64 total);
    /// All of it is where it belongs. `evidence` is null for a file that went out.
    void succeeded(const evenkeel::EntityId &evidence);
    void failed(const evenkeel::Error &error);
    /// After either.
    void finished();

private:
    QString m_name;
    std::atomic<bool> m_cancelled = false;
};

}  // namespace evenkeel
