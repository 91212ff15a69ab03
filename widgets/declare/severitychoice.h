// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace evenkeel {

/// The levels of a playbook, one below the other, each with its criteria in sight. Nothing is chosen at first,
/// because a proposed level would be taken unread. Alt and the level's number choose it.
class SeverityChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityChoice(const Playbook &playbook, QWidget *parent = nullptr);

    /// Shows the levels of another playbook. What was chosen stays chosen where it has a level of that rank.
    void setPlaybook(const Playbook &playbook);

    [[nodiscard]] std::optional<Severity> severity() const;
    /// The keys that choose levels together with Alt: "1, 2, 3, 4".
    [[nodiscard]] QString keys() const;

signals:
    void chosen();

protected:
    /// The criteria are part of what is pressed; and a level's key chooses at once.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLevels();

    Playbook m_playbook;
    QButtonGroup *m_group;
};

}  // namespace evenkeel
