// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/incident/change.h"
#include "models/playbook/prompts.h"
#include "widgets/common/panecontext.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace evenkeel {

class LineDraft;

/// One question for people at a time, at a quiet moment, along the foot of the window. Its room is kept as long as the
/// playbook asks anything, so that nothing moves when one comes or goes. One press puts it away, one turns all of them
/// off for this incident; only an answer that is typed reaches the timeline.
class PromptBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit PromptBar(const PaneContext &context, QWidget *parent = nullptr);
    ~PromptBar() override;

    /// The keyboard goes to the question; false when there is none.
    bool enter();
    /// Asks again in this incident, or no more.
    void setAsking(bool asks);
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] QString question() const;
    /// Whether a question comes or goes now. By itself every few seconds, and when the incident changes.
    void look();

signals:
    void failed(const evenkeel::Error &error);
    void askingChanged(bool asks);
    /// The question is dealt with; the keyboard may go back.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &told, void (PromptBar::*slot)());
    void beginAnswer();
    void log();
    void endAnswer();
    void dropAnswer();
    void putAway();
    void turnOff();
    void showPrompt(const Prompt *prompt);
    void fitHeight();
    bool perform(const QString &name, const Changes &changes);

    PaneContext m_context;
    PromptHistory m_history;
    QWidget *m_content;
    QStackedWidget *m_words;
    QLabel *m_text;
    QLineEdit *m_edit;
    LineDraft *m_draft = nullptr;  ///< while an answer is typed
    QList<QToolButton *> m_buttons;
    QTimer m_timer;
    bool m_wasAsking = true;
};

}  // namespace evenkeel
