// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/postmortemoutlinemodel.h"
#include "models/postmortem/prosecheck.h"
#include "models/report/postmortemreadiness.h"
#include "widgets/common/panecontext.h"
#include "widgets/postmortem/prosemarks.h"

#include <QHash>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace evenkeel {

class BannerBar;
class CommentPanel;
class DraftEditor;
class ReviewPage;
class SectionPage;
class TurningSplitter;
class WordingList;

/// Writes the postmortem: at the left its sections, how far each has come and how long it is; at the right the page of
/// one; below what the language rules question.
class PostmortemPane : public QWidget
{
    Q_OBJECT

public:
    explicit PostmortemPane(const PaneContext &context, QWidget *parent = nullptr);
    ~PostmortemPane() override;

    void showPart(const PostmortemPart &part);
    /// What can be done here from anywhere, each with the key it has here; they stay the pane's.
    [[nodiscard]] const QList<QAction *> &offers() const { return m_offers; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

signals:
    void failed(const evenkeel::Error &error);
    /// The meeting's window is wanted.
    void meetingRequested();

private:
    QWidget *makeHead();
    void makeKeys();
    void addPages();
    QWidget *makePage(const PostmortemPart &part);
    QWidget *makeMeeting(QWidget *at);
    void adopt(DraftEditor *editor);
    void addLessonKeys(DraftEditor *editor, std::optional<ListName> list);
    void showRow(int row);
    void tellHint();
    void tellState();
    void move(int by);
    void setDone(bool done);
    void follow(const EntityRef &entity);
    void lookAt(const PlacedWording &found);
    void goTo(const MissingPart &part);
    void showComment(SectionKey section, EntityId comment);
    void commitAll();
    void tell(const Result<void> &result);

    PaneContext m_context;
    PostmortemOutlineModel m_outline;
    ProseCheck m_prose;
    ProseMarks m_marks;
    BannerBar *m_banner;
    QListView *m_list;
    TurningSplitter *m_splitter;
    QLabel *m_title;
    QLabel *m_length;
    QCheckBox *m_done;
    QToolButton *m_comment;
    QToolButton *m_previewed;
    QLabel *m_hint;
    QStackedWidget *m_pages;
    WordingList *m_wording;
    CommentPanel *m_comments;
    ReviewPage *m_review = nullptr;
    QList<QAction *> m_offers;
    QHash<std::pair<size_t, int>, QWidget *> m_pageOf;  ///< by OutlineItem::key: rows move
    QList<SectionPage *> m_sections;
    QList<DraftEditor *> m_editors;
};

}  // namespace evenkeel
