// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QObject>

namespace evenkeel {

/// Where in the incident the person is. Panes tell it what was chosen and follow what others chose; no pane knows
/// another. One a window.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const EntityRef &current() const { return m_current; }
    /// The stored name of a field of `current`; empty: the thing as a whole.
    [[nodiscard]] const QString &field() const { return m_field; }
    void goTo(const EntityRef &entity, const QString &field = {})
    {
        m_current = entity;
        m_field = field;
        emit arrived(entity);
    }

signals:
    /// Also when it is the same as before: whoever shows it brings it into view.
    void arrived(const evenkeel::EntityRef &entity);

private:
    EntityRef m_current;
    QString m_field;
};

}  // namespace evenkeel
