// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/change.h"
#include "models/incident/enums.h"
#include "models/playbook/guardrails.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/panecontext.h"

class QLineEdit;

namespace evenkeel {

/// What a guardrail refused, from whichever pane it came: says what is missing, mends it in one press where that is
/// possible, and does it all the same for a reason, which is logged. Anything else that is asked of the incident, or
/// Esc, puts it away.
class GuardrailBar : public BannerBar
{
    Q_OBJECT

public:
    explicit GuardrailBar(const PaneContext &context, QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void explain(const QString &name, const Changes &changes);
    void lookAgain();
    void putAway();
    void mend(const Changes &changes);
    void askWhy();
    void overrideIt();

    PaneContext m_context;
    QLineEdit *m_reason;
    QList<QAction *> m_remedies;
    QString m_name;
    Changes m_refused;
    IncidentStatus m_statusThen = IncidentStatus::Declared;
    bool m_stacked = false;
};

}  // namespace evenkeel
