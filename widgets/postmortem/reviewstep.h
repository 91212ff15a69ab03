// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/report/postmortemreadiness.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace evenkeel {

/// How far the postmortem has come, draft → in review → final, and the steps from there. What is required holds a step
/// back, and it is said what; what is advised is asked about once; sealing, which can't be undone, is always asked
/// about. Nothing of this is a dialog: question and answer stand below the step.
class ReviewStep : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewStep(const PaneContext &context, QWidget *parent = nullptr);

    /// The state after this one; Final while it is final.
    [[nodiscard]] PostmortemState next() const;
    /// To it, after what is to be asked.
    void goOn();
    /// Back to a draft.
    void goBack();
    /// Asks for a reason, then takes a sealed one up again.
    void reopen();

signals:
    void failed(const evenkeel::Error &error);
    /// What is typed is to go into the journal first: it is part of what is sealed.
    void committing();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readIncident();
    void ask(const QString &question, const QString &answer, bool wantsReason);
    void confirm();
    void putAway();
    bool perform(const QString &name, const Result<Changes> &changes, bool finally = false);

    enum class Asked { Nothing, GoOn, Reopen };

    PaneContext m_context;
    QLabel *m_steps;
    QLabel *m_seal;
    QPushButton *m_on;
    QPushButton *m_back;
    QLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_yes;
    QPushButton *m_no;
    Asked m_asked = Asked::Nothing;
    PostmortemState m_wanted = PostmortemState::Review;  ///< the step that is asked about
    bool m_holds = true;                                 ///< as it was looked at last
};

}  // namespace evenkeel
