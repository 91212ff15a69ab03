// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/items/commentthreadsmodel.h"
#include "widgets/common/panecontext.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace evenkeel {

class SectionPage;

/// The comments on the section that is shown, below its text, and a line in which one is written or answered. Their
/// words lie on a ground of their own in the editor. Enter on a comment answers it, Space settles it; Esc goes back to
/// the text. Takes no room while there is nothing to say.
class CommentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CommentPanel(const PaneContext &context, QWidget *parent = nullptr);

    /// From now on of this page; nullptr: of none.
    void attach(SectionPage *page);
    /// Begins a comment on the words that are selected, or on the section as a whole.
    void compose();
    void answer();
    /// Settles the comment that is chosen.
    void settle();
    /// Brings a comment of this section up, and its words.
    void choose(EntityId comment);
    /// Goes to the next (or, by -1, the previous) open comment of the postmortem, from the other end at the end.
    void step(int by);

signals:
    void failed(const evenkeel::Error &error);
    /// The comment is on another section than the one that is shown, which is to be shown first.
    void wanted(evenkeel::SectionKey section, evenkeel::EntityId comment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readAgain();
    void write();
    void putAway();
    void ask(const QString &about, const QString &placeholder);
    [[nodiscard]] EntityId chosen() const;
    bool perform(const QString &name, const Result<Changes> &changes);

    PaneContext m_context;
    CommentThreadsModel m_model;
    QPointer<SectionPage> m_page;
    QList<QMetaObject::Connection> m_connections;
    QLabel *m_count;
    QListView *m_list;
    QLabel *m_about;
    QLineEdit *m_line;
    QTimer m_soon;
    CommentDraft m_draft;  ///< what is being written …
    EntityId m_answered;   ///< … unless it answers this
};

}  // namespace evenkeel
