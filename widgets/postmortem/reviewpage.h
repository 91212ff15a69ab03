// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/missingmodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListView;
class QStackedWidget;
class QTabBar;

namespace evenkeel {

class AboutPage;
class ReviewCommentsModel;
class ReviewStep;
class TablePane;

/// The review of a postmortem: who writes it and by when, how far it has come, what is missing before it goes on, the
/// comments on it, who reviews it, and with whom it was shared.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ReviewStep &step() const { return *m_step; }
    /// Puts back what an earlier run left typed, and tells of it.
    void restoreDrafts();
    /// To the line in which somebody is asked to review it, or it is told with whom it was shared.
    void askReviewer();
    void share();
    /// To where something that is missing on this page is given.
    void pointAt(const MissingPart &part);

signals:
    void failed(const evenkeel::Error &error);
    void noticed(const QString &text);
    /// To what is missing, and to a comment's words.
    void goneTo(const evenkeel::MissingPart &part);
    void commentChosen(evenkeel::EntityId comment);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Tab { Comments, Reviewers, Shared };

    QWidget *makeMissing();
    TablePane *makeComments();
    TablePane *makeReviewers();
    TablePane *makeSharings();
    void makeTables();
    void bringUp(Tab tab);
    void lookAgain();
    void nameTabs();
    void dropChosen();
    void settleChosen();
    bool perform(const QString &name, const Result<Changes> &changes);

    PaneContext m_context;
    AboutPage *m_about;
    ReviewStep *m_step;
    QLabel *m_lacking;
    QListView *m_missing;
    MissingModel m_missingModel;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ReviewCommentsModel *m_commentsModel = nullptr;  ///< of m_comments
    // Made when the page is first seen.
    TablePane *m_comments = nullptr;
    QCheckBox *m_settledToo = nullptr;
    TablePane *m_reviewers = nullptr;
    TablePane *m_sharings = nullptr;
    bool m_isStale = true;  ///< what is missing was last looked for before the incident changed
};

}  // namespace evenkeel
