// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/curationmodel.h"
#include "models/report/reportlanguage.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace evenkeel {

/// The timeline as its reader is told it, one line at a time in large type, with what was known at it; first, how
/// things stood before. Space and the arrows go forward and back, Home and End to its ends. Private lines aren't among
/// them: a whole room looks on.
class LineStage : public QWidget
{
    Q_OBJECT

public:
    explicit LineStage(const PaneContext &context, QWidget *parent = nullptr);

    void go(int steps);
    /// The line that is shown; null before the first.
    [[nodiscard]] EntityId entry() const { return m_entry; }
    void goTo(EntityId entry);
    /// The words that are shown large.
    [[nodiscard]] QString words() const;

signals:
    void moved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// Rows of the model that stand for themselves.
    [[nodiscard]] QList<int> steps() const;
    void follow();
    void showStep();
    void showBefore();
    void showLine(int row);
    void fit();

    PaneContext m_context;
    CurationModel m_model;
    ReportLanguage m_language;
    EntityId m_entry;
    int m_step = 0;  ///< 0: before the first line
    QLabel *m_place;
    QLabel *m_time;
    QScrollArea *m_scroll;
    QLabel *m_words;
    QLabel *m_with;
    QLabel *m_known;
};

}  // namespace evenkeel
