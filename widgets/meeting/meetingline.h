// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/incident/incident.h"
#include "widgets/common/panecontext.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace evenkeel {

/// Where things said in the meeting are written down: a topic that is put off, a note on the line that is shown, an
/// action. Enter keeps it, Esc goes back to the meeting; what isn't kept yet outlives the program.
class MeetingLine : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Parked, Note, Action };

    explicit MeetingLine(const PaneContext &context, QWidget *parent = nullptr);

    void enter(Kind kind);
    /// The line of the timeline that notes are about; null: none.
    void setEntry(EntityId entry) { m_entry = entry; }

signals:
    void failed(const evenkeel::Error &error);
    /// It is done with: the keyboard goes back.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLine(Kind kind, const QString &name, const QString &placeholder, const QString &draft);
    void keep(Kind kind);
    [[nodiscard]] Result<Changes> changesFor(Kind kind, const QString &text) const;

    PaneContext m_context;
    EntityId m_entry;
    QStackedWidget *m_stack;
    QLabel *m_done;
    QHash<Kind, QLineEdit *> m_lines;
};

}  // namespace evenkeel
