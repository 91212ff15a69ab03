// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/error.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QTableView;

namespace evenkeel {

class BannerBar;
class ChosenColumns;
class CurationModel;
class EmptyNote;
struct EntityRef;

/// The timeline for the postmortem's reader: which lines are told, in which words, at which time, and what shows them.
/// The record stays. Nothing of it is made before it is first shown.
class CurationPage : public QWidget
{
    Q_OBJECT

public:
    explicit CurationPage(const PaneContext &context, QWidget *parent = nullptr);
    ~CurationPage() override;

    /// nullptr before it is first shown.
    [[nodiscard]] QTableView *view() const { return m_view; }

signals:
    void failed(const evenkeel::Error &error);
    /// It is there now: when the page is first shown.
    void made(QWidget *page);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void makeView();
    void makeFilter();
    void makeActions();
    QAction *addAction(const QString &text, const QList<QKeySequence> &keys, void (CurationPage::*slot)());
    void connectModel();

    void drop();
    void keep();
    void editText();
    void editTime();
    void editEvidence();
    void editReason();
    void merge();
    void takeApart();
    void tellAsRecorded();
    void goToEntry();
    void editCell(int column);

    [[nodiscard]] QList<EntityId> selected() const;
    void showCounts();
    void showCurrent();
    void enableActions();
    void fitColumns();
    void noticeCurrent();
    void findCurrent();
    void follow(const EntityRef &entity);

    PaneContext m_context;
    CurationModel *m_model = nullptr;
    BannerBar *m_banner = nullptr;
    QLabel *m_counts = nullptr;
    QComboBox *m_filter = nullptr;
    QTableView *m_view = nullptr;
    ChosenColumns *m_columns = nullptr;
    EmptyNote *m_empty = nullptr;
    QLabel *m_nothing = nullptr;  ///< in place of the table where no line fits the filter
    QLabel *m_detail = nullptr;
    QLabel *m_keys = nullptr;  ///< for who is here for the first time
    QList<QAction *> m_edits;  ///< what changes the incident
    QAction *m_showLeftOut = nullptr;
    EntityId m_current;  ///< where the reader is: when a reset is announced, rows may already be others
    int m_currentColumn = 0;
};

}  // namespace evenkeel
