// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/playbook/aids/advice.h"
#include "widgets/common/panecontext.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QHBoxLayout;

namespace evenkeel {

/// What the playbook says to the situation: one question with its answers, or one row of the decision table with its
/// press; how many more there are. Gone while there is nothing. What is shown stays until it is answered, put away, or
/// no longer so: nothing takes its place under somebody's finger.
class AdvicePanel : public QFrame
{
    Q_OBJECT

public:
    explicit AdvicePanel(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<Advice> &shown() const { return m_shown; }

signals:
    /// An answer leads there.
    void goalReached(evenkeel::AidGoal goal);
    void failed(const evenkeel::Error &error);

protected:
    /// Its question is never cut off, however narrow the pane is.
    void resizeEvent(QResizeEvent *event) override;

public slots:
    /// Whether it is another advice now. By itself every few seconds: some situations come with time.
    void look();

private:
    void show(const std::optional<Advice> &advice);
    void answer(const QString &answer, AidOffer offer);
    void giveRoom();

    PaneContext m_context;
    std::optional<Advice> m_shown;
    QLabel *m_says;
    QLabel *m_more;
    QHBoxLayout *m_answers;
    QTimer m_timer;
};

}  // namespace evenkeel
