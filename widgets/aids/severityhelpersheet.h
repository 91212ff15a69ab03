// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/playbook/aids/severityhelper.h"
#include "models/playbook/playbook.h"
#include "widgets/common/panecontext.h"

#include <QDialog>
#include <QMap>

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace evenkeel {

/// A few questions, and the level that the answers speak for, with the reason. One press sets it; between two levels it
/// says so, proposes the graver and offers the milder. Lies beside the window and stops nothing.
class SeverityHelperSheet : public QDialog
{
    Q_OBJECT

public:
    explicit SeverityHelperSheet(const PaneContext &context, QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);

private:
    QWidget *questionBox(const SeverityQuestion &question);
    [[nodiscard]] std::optional<SeveritySuggestion> suggested() const;
    void weigh();
    void choose(const PlaybookLevel &level);

    PaneContext m_context;
    Playbook m_playbook;
    QMap<QString, QButtonGroup *> m_answers;  ///< by question
    QLabel *m_suggestion;
    QPushButton *m_take;
    QPushButton *m_takeMilder;
};

}  // namespace evenkeel
