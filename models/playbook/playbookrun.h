// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/rulecontext.h"

#include <QObject>

#include <memory>

namespace evenkeel {

class Clock;
class Document;

/// The playbook that a document's incident follows, with what its rules need to know kept up to date. One a window;
/// panes ask it. Nothing is read before somebody asks.
class PlaybookRun : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PlaybookRun(const Document &document, const Clock &clock, Surroundings surroundings = {},
                QObject *parent = nullptr);
    ~PlaybookRun() override;

    [[nodiscard]] const Playbook &playbook() const;
    /// For rules, at this moment of the clock. Holds until the document changes.
    [[nodiscard]] RuleContext context() const;
    void setSurroundings(const Surroundings &surroundings);

signals:
    /// The document changed, and this knows it: what follows playbooks listens here and not to the document.
    void changed();

private:
    struct State;
    State &state() const;

    const Document &m_document;
    const Clock &m_clock;
    Surroundings m_surroundings;
    mutable std::unique_ptr<State> m_state;  ///< once asked for
};

}  // namespace evenkeel
