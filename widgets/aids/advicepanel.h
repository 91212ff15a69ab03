// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/playbook/aids/advice.h"
#include "widgets/common/panecontext.h"

#include <QPushButton>
#include <QTimer>

namespace evenkeel {

/// What the playbook says to the situation, in one line: pressed, it opens to the whole question with its answers, or
/// to what the decision table says with its press. One at a time; gone while there is nothing. What is shown stays
/// until it is answered, put away, or no longer so: nothing takes its place under somebody's finger.
class AdvicePanel : public QPushButton
{
    Q_OBJECT

public:
    explicit AdvicePanel(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<Advice> &shown() const { return m_shown; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// An answer leads there.
    void goalReached(evenkeel::AidGoal goal);
    void failed(const evenkeel::Error &error);

public slots:
    /// Whether it is another advice now. By itself every few seconds: some situations come with time.
    void look();

protected:
    /// The line is shortened to the pane's width.
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const std::optional<Advice> &advice);
    void answer(const QString &answer, AidOffer offer);
    void fitText();

    PaneContext m_context;
    std::optional<Advice> m_shown;
    int m_more = 0;
    QTimer m_timer;
};

}  // namespace evenkeel
