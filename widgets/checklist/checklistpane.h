// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/checklistmodel.h"
#include "widgets/common/panecontext.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace evenkeel {

class EmptyNote;
class StepLine;

/// The playbook's checklists and the incident's own tasks, to be checked off: Space ticks, letters say who does a step,
/// note something, skip it. Below stands how the current step is done, and a line to add a task.
class ChecklistPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPane(const PaneContext &context, QWidget *parent = nullptr);
    ~ChecklistPane() override;

    /// What can be done with the current row; each has its key in the list.
    [[nodiscard]] const QList<QAction *> &offers() const { return m_offers; }

    /// Whether what comes later is shown: for the window to remember.
    [[nodiscard]] bool showsLater() const { return m_model.showsLater(); }
    void setShowsLater(bool shows) { m_model.setShowsLater(shows); }

signals:
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeAddLine();
    void makeOffers();
    QAction *offer(const QString &text, const QKeySequence &key, void (ChecklistPane::*slot)());
    void tick();
    void reopen();
    void showOrHideLater();
    void ask(StepWord word);
    void add();
    void follow(const EntityRef &entity);
    void chooseFirst();
    void openOrClose(const QModelIndex &section);
    bool takeArrow(int key);
    void showCurrent();
    void fitDetail();
    void showWhetherEmpty();

    PaneContext m_context;
    ChecklistModel m_model;
    QListView *m_list;
    EmptyNote *m_empty;
    QScrollArea *m_detailRoom;
    QLabel *m_detail;
    QStackedWidget *m_foot;  ///< what is asked of a step, in place of the line that adds: nothing else moves
    StepLine *m_ask;
    QLineEdit *m_text;
    QComboBox *m_category;
    QList<QAction *> m_offers;
    QAction *m_owner = nullptr;
    QAction *m_note = nullptr;
    QAction *m_skip = nullptr;
    QAction *m_tick = nullptr;
    QAction *m_reopen = nullptr;
    QTimer m_clockTick;
};

}  // namespace evenkeel
