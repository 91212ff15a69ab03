// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/postmortemoutlinemodel.h"
#include "models/postmortem/prosecheck.h"
#include "models/report/postmortemreadiness.h"
#include "widgets/common/panecontext.h"
#include "widgets/postmortem/prosemarks.h"

#include <QWidget>

class QAction;
class QListView;
class QScrollArea;

namespace evenkeel {

class BannerBar;
class CommentPanel;
class PostmortemPages;
class SectionHead;
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
    /// In the order in which they are listed.
    [[nodiscard]] QList<PostmortemPart> parts() const;
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
    /// A part of it that wasn't there yet, before it is seen.
    void partMade(QWidget *part);

private:
    void makeKeys();
    void showRow(int row);
    void tellHint();
    void tellState();
    void tellPreview();
    void move(int by);
    void setDone(bool done);
    void follow(const EntityRef &entity);
    void lookAt(const PlacedWording &found);
    void goTo(const MissingPart &part);
    void showComment(SectionKey section, EntityId comment);
    void tell(const Result<void> &result);

    PaneContext m_context;
    PostmortemOutlineModel m_outline;
    ProseCheck m_prose;
    ProseMarks m_marks;
    BannerBar *m_banner;
    QListView *m_list;
    TurningSplitter *m_splitter;
    QScrollArea *m_scroll;
    SectionHead *m_head;
    PostmortemPages *m_pages;
    WordingList *m_wording;
    CommentPanel *m_comments;
    QList<QAction *> m_offers;
};

}  // namespace evenkeel
