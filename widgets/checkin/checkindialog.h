// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/commands/checkinverbs.h"
#include "widgets/common/panecontext.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace evenkeel {

class GrowingEdit;
class LineDraft;
class SheetDraft;

/// Compares notes in four lines: what we know, what we think, what we are doing, when next. They begin with what is
/// known already. Stays open beside the window while the incident goes on. Enter goes to the next line and, in the
/// last, records the check-in; Esc leaves, and what was typed is there again next time.
class CheckInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CheckInDialog(const PaneContext &context, QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    GrowingEdit *addLine(QFormLayout &form, const QString &label, const QString &hint);
    void fill();
    void restore();
    void beginAnew();
    void record();
    void forgetDrafts();
    [[nodiscard]] Result<std::optional<Instant>> readNext() const;
    void tellTrouble(const QString &trouble, QWidget *at);

    PaneContext m_context;
    QLabel *m_last;
    GrowingEdit *m_know;
    GrowingEdit *m_think;
    GrowingEdit *m_doing;
    QLineEdit *m_next;
    QLabel *m_restored;
    QLabel *m_trouble;
    QPushButton *m_anew;
    QPushButton *m_record;
    QList<SheetDraft *> m_drafts;
    LineDraft *m_nextDraft = nullptr;
};

}  // namespace evenkeel
