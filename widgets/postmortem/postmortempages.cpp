// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/postmortempages.h"

#include "models/document/document.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/evidenceintake.h"
#include "widgets/postmortem/actionspage.h"
#include "widgets/postmortem/backlogpage.h"
#include "widgets/postmortem/curationpage.h"
#include "widgets/postmortem/fishbonepage.h"
#include "widgets/postmortem/impactpage.h"
#include "widgets/postmortem/lazypage.h"
#include "widgets/postmortem/lessonkeys.h"
#include "widgets/postmortem/listpage.h"
#include "widgets/postmortem/markdownedit.h"
#include "widgets/postmortem/meetingpage.h"
#include "widgets/postmortem/notespage.h"
#include "widgets/postmortem/reviewpage.h"
#include "widgets/postmortem/reviewstep.h"
#include "widgets/postmortem/sectionpage.h"
#include "widgets/postmortem/textpictures.h"
#include "widgets/postmortem/whyspage.h"

#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPointer>

#include <utility>

namespace evenkeel {

PostmortemPages::PostmortemPages(const PaneContext &context, const PostmortemOutlineModel &outline, BannerBar &banner,
                                 QWidget *parent)
    : FrontStack(parent), m_context(context), m_banner(banner), m_pictures(new TextPictures(context.document, this)),
      m_intake(new EvidenceIntake(context, banner, this))
{
    connect(m_intake, &EvidenceIntake::failed, this, &PostmortemPages::failed);
    for (int row = 0; row < outline.rowCount(); ++row) {
        const PostmortemPart part = outline.partAt(row);
        QWidget *page = makePage(part);
        addWidget(page);
        m_pageOf.emplace(part, page);
    }
}

QWidget *PostmortemPages::bringUp(const PostmortemPart &part)
{
    QWidget *page = m_pageOf.at(part);
    setCurrentWidget(page);
    return page;
}

std::optional<PostmortemPart> PostmortemPages::partOf(const QWidget &inside) const
{
    const auto found =
        std::ranges::find_if(m_pageOf, [&](const auto &known) { return known.second->isAncestorOf(&inside); });
    return found == m_pageOf.end() ? std::nullopt : std::optional(found->first);
}

// What fails there is told here.
template <typename Part>
Part *PostmortemPages::told(Part *part)
{
    connect(part, &Part::failed, this, &PostmortemPages::failed);
    return part;
}

QWidget *PostmortemPages::later(std::function<QWidget *(QWidget *)> make)
{
    auto *page = new LazyPage(std::move(make), this);
    connect(page, &LazyPage::made, this, &PostmortemPages::made);
    return page;
}

QWidget *PostmortemPages::makePage(const PostmortemPart &part)
{
    if (const auto *page = std::get_if<PostmortemPage>(&part)) {
        switch (*page) {
        case PostmortemPage::About: {
            m_review = told(new ReviewPage(m_context, this));
            connect(m_review, &ReviewPage::noticed, &m_banner, [this](const QString &text) { m_banner.show(text); });
            connect(m_review, &ReviewPage::goneTo, this, &PostmortemPages::goneTo);
            connect(m_review, &ReviewPage::commentChosen, this, &PostmortemPages::commentChosen);
            connect(&m_review->step(), &ReviewStep::committing, this, &PostmortemPages::commitAll);
            m_review->restoreDrafts();
            return m_review;
        }
        case PostmortemPage::Notes:
            return later([this](QWidget *at) { return told(new NotesPage(m_context, at)); });
        case PostmortemPage::Meeting:
            return later([this](QWidget *at) { return makeMeeting(at); });
        case PostmortemPage::Backlog:
            return later([this](QWidget *at) { return told(new BacklogPage(m_context, at)); });
        case PostmortemPage::Whys:
            return told(new WhysPage(m_context, this));
        }
    }
    if (const auto *list = std::get_if<ListName>(&part)) {
        auto *page = new ListPage(m_context, *list, this);
        adopt(page->editor());
        addLessonKeys(page->editor(), *list);
        page->setHint(LessonKeys::hint());
        return page;
    }
    auto *page = told(new SectionPage(m_context, std::get<SectionKey>(part), this));
    connect(page, &SectionPage::toolMade, this, &PostmortemPages::made);
    takePicturesFor(page);
    m_sections.append(page);
    m_editors.append(page->draft());
    if (page->section() == SectionKey::Lessons)
        addLessonKeys(page->draft(), std::nullopt);
    if (page->section() == SectionKey::Timeline)
        page->setTool(tr("Lines"), [this](QWidget *at) {
            auto *lines = told(new CurationPage(m_context, at));
            connect(lines, &CurationPage::made, this, &PostmortemPages::made);
            return lines;
        });
    else if (page->section() == SectionKey::Impact)
        page->setTool(tr("Figures"), [this](QWidget *at) { return told(new ImpactPage(m_context, at)); });
    else if (page->section() == SectionKey::Factors)
        page->setTool(tr("Factors"), [this](QWidget *at) { return told(new FishbonePage(m_context, at)); });
    else if (page->section() == SectionKey::Actions)
        page->setTool(tr("Actions"), [this](QWidget *at) { return told(new ActionsPage(m_context, at)); });
    return page;
}

// Files and pictures that are dropped on or pasted into a section's text become evidence, which the text shows.
void PostmortemPages::takePicturesFor(SectionPage *page)
{
    page->usePictures(*m_pictures);
    const auto show = [page = QPointer(page)](EntityId evidence) {
        if (page)
            page->insertPicture(evidence);
    };
    const EvidenceIntake::Place place{.isForText = true, .attached = show};
    m_intake->watch(&page->edit(), place);
    m_intake->watch(page->edit().viewport(), place);
    connect(page, &SectionPage::writingChanged, this, &PostmortemPages::writingChanged);
    connect(page, &SectionPage::picturesRequested, this, [this, show] {
        auto *dialog = new QFileDialog(this, tr("Attach pictures"), QDir::homePath(),
                                       tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, m_intake,
                [this, show](const QStringList &files) { m_intake->takeFiles(files, show); });
        dialog->open();
    });
}

QWidget *PostmortemPages::makeMeeting(QWidget *at)
{
    auto *meeting = told(new MeetingPage(m_context, at));
    connect(meeting, &MeetingPage::noticed, &m_banner, [this](const QString &text) { m_banner.show(text); });
    connect(meeting, &MeetingPage::meetingRequested, this, &PostmortemPages::meetingRequested);
    meeting->restoreDrafts();
    return meeting;
}

void PostmortemPages::adopt(DraftEditor *editor)
{
    m_editors.append(told(editor));
}

void PostmortemPages::addLessonKeys(DraftEditor *editor, std::optional<ListName> list)
{
    auto *keys = told(new LessonKeys(editor, m_context, list));
    connect(keys, &LessonKeys::noticed, &m_banner, [this](const QString &text) { m_banner.show(text); });
}

// What is typed is part of what goes on.
void PostmortemPages::commitAll()
{
    for (DraftEditor *editor : std::as_const(m_editors))
        (void)editor->commit();
}

}  // namespace evenkeel
