// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/playbook/responders.h"
#include "widgets/common/panecontext.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QToolButton;

namespace evenkeel {

/// What would ease the load of those who respond, one advice at a time. Hidden while nobody needs any.
class AdviceLine : public QFrame
{
    Q_OBJECT

public:
    explicit AdviceLine(const PaneContext &context, QWidget *parent = nullptr);

    /// Whether there is another advice now. By itself every few seconds.
    void look();
    [[nodiscard]] QString text() const;

signals:
    void failed(const evenkeel::Error &error);
    /// Somebody else is to take over this role.
    void reliefRequested(const QString &role);

private:
    [[nodiscard]] static QString wordsOf(const ResponderAdvice &advice);
    [[nodiscard]] static QString buttonOf(const ResponderAdvice &advice);
    void act();
    void putAway();

    PaneContext m_context;
    std::optional<ResponderAdvice> m_advice;
    QLabel *m_text;
    QToolButton *m_act;
    QToolButton *m_away;
    QTimer m_timer;
};

}  // namespace evenkeel
