// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/severityscheme.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace evenkeel {

/// The levels of a severity scheme, one below the other, each with its criteria in sight. Nothing is chosen at first,
/// because a proposed level would be taken unread. Alt and the level's number choose it.
class SeverityChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityChoice(const SeverityScheme &scheme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Severity> severity() const;

signals:
    void chosen();

protected:
    /// The criteria are part of what is pressed; and a level's key chooses at once.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SeverityScheme m_scheme;
    QButtonGroup *m_group;
};

}  // namespace evenkeel
