// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backgroundwork.h"
#include "models/core/error.h"
#include "models/incident/enums.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace evenkeel {

class Clock;
class Document;

/// Keeps what the journal makes of a section up to date while somebody looks at it, in a thread of its own. The
/// document and the clock must outlive it.
class SectionMaker : public QObject
{
    Q_OBJECT

public:
    SectionMaker(const Document &document, const Clock &clock, SectionKey section, QObject *parent = nullptr);

    void setActive(bool active);
    /// As Markdown without the section's heading; null before it was made for the first time, or when it
    /// can't be.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Why it couldn't be made.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Whether what was made is of the incident as it is now.
    [[nodiscard]] bool isCurrent() const { return !m_stale && !m_work.isRunning(); }

signals:
    void made();

private:
    void make();
    void take();

    struct Made {
        QString text;
        std::optional<Error> problem;
    };

    const Document &m_document;
    const Clock &m_clock;
    SectionKey m_section;
    BackgroundWork m_work;
    QTimer m_soon;
    std::shared_ptr<Made> m_next;
    QString m_text;
    std::optional<Error> m_problem;
    bool m_active = false;
    bool m_stale = true;
};

}  // namespace evenkeel
