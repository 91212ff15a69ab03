// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/postmortemoutlinemodel.h"
#include "models/report/postmortemreadiness.h"
#include "widgets/common/panecontext.h"
#include "widgets/postmortem/frontstack.h"

#include <functional>
#include <map>
#include <optional>

namespace evenkeel {

class BannerBar;
class DraftEditor;
class EvidenceIntake;
class ReviewPage;
class SectionPage;
class TextPictures;

/// The pages that the parts of the postmortem are written on, one a part, and what is alike in them: their errors,
/// their drafts, pictures for their texts, lessons drawn from them.
class PostmortemPages : public FrontStack
{
    Q_OBJECT

public:
    /// A page for each part that the outline has; the context and the banner must outlive it.
    PostmortemPages(const PaneContext &context, const PostmortemOutlineModel &outline, BannerBar &banner,
                    QWidget *parent);

    /// Brings the part's page to the front; it is returned.
    QWidget *bringUp(const PostmortemPart &part);
    /// Of the page that the widget is on.
    [[nodiscard]] std::optional<PostmortemPart> partOf(const QWidget &inside) const;
    [[nodiscard]] const QList<SectionPage *> &sections() const { return m_sections; }
    /// Those whose drafts are offered again.
    [[nodiscard]] const QList<DraftEditor *> &editors() const { return m_editors; }
    [[nodiscard]] ReviewPage &review() const { return *m_review; }

signals:
    void failed(const evenkeel::Error &error);
    /// Somebody goes to what is missing, or to a comment.
    void goneTo(const evenkeel::MissingPart &part);
    void commentChosen(evenkeel::EntityId comment);
    /// A section's editor has come to the front of its page, or gone behind something else.
    void writingChanged();
    /// The meeting's window is wanted.
    void meetingRequested();
    /// A page, or what a section is worked on with, before it is seen for the first time.
    void made(QWidget *part);

private:
    template <typename Part>
    Part *told(Part *part);
    QWidget *makePage(const PostmortemPart &part);
    QWidget *later(std::function<QWidget *(QWidget *parent)> make);
    QWidget *makeMeeting(QWidget *at);
    void takePicturesFor(SectionPage *page);
    void adopt(DraftEditor *editor);
    void addLessonKeys(DraftEditor *editor, std::optional<ListName> list);
    void commitAll();

    PaneContext m_context;
    BannerBar &m_banner;
    TextPictures *m_pictures;
    EvidenceIntake *m_intake;
    ReviewPage *m_review = nullptr;
    std::map<PostmortemPart, QWidget *> m_pageOf;
    QList<SectionPage *> m_sections;
    QList<DraftEditor *> m_editors;
};

}  // namespace evenkeel
