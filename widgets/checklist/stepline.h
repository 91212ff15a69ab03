// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/checklistmodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLineEdit;

namespace evenkeel {

class LineDraft;

/// The line in which people say who does a step, note something on it, or why it is skipped. Enter says it, Esc drops
/// it; what was typed otherwise is a draft and comes back.
class StepLine : public QWidget
{
    Q_OBJECT

public:
    StepLine(const PaneContext &context, ChecklistModel &model, QWidget *parent = nullptr);
    ~StepLine() override;

    /// Of a row that takes the word (ChecklistModel::takes). What was being typed for another stays as its draft.
    void ask(const QModelIndex &row, StepWord word);
    /// Asks again what an earlier run left unanswered; false when there is nothing.
    bool restore();
    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }

signals:
    void failed(const evenkeel::Error &error);
    /// Something is being asked now, or nothing any more.
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const EntityRef &subject, StepWord word, const QString &text);
    void answer();
    void close();

    PaneContext m_context;
    ChecklistModel &m_model;
    QLineEdit *m_edit;
    LineDraft *m_draft = nullptr;  ///< of what is asked
    EntityRef m_subject;
    StepWord m_word = StepWord::Note;
};

}  // namespace evenkeel
