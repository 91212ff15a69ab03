// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/postmortempane.h"

#include "models/document/document.h"
#include "models/incident/sealing.h"
#include "models/playbook/playbookrun.h"
#include "models/postmortem/postmortemwriting.h"
#include "models/postmortem/wantedsections.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/draftoffer.h"
#include "widgets/common/navigator.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/common/wrapdelegate.h"
#include "widgets/postmortem/commentpanel.h"
#include "widgets/postmortem/fishbonepage.h"
#include "widgets/postmortem/postmortempages.h"
#include "widgets/postmortem/reviewpage.h"
#include "widgets/postmortem/reviewstep.h"
#include "widgets/postmortem/sectionhead.h"
#include "widgets/postmortem/sectionpage.h"
#include "widgets/postmortem/whyspage.h"
#include "widgets/postmortem/wordinglist.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesForGuidance = 16;

}  // namespace

PostmortemPane::PostmortemPane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_outline(context.document, context.clock), m_prose(context.document),
      m_marks(context, m_prose), m_banner(new BannerBar(this)), m_list(new QListView(this)),
      m_splitter(new TurningSplitter(u"postmortem"_s, this)), m_scroll(new QScrollArea(this)),
      m_head(new SectionHead(context, this)), m_pages(new PostmortemPages(context, m_outline, *m_banner, this)),
      m_wording(new WordingList(context, m_prose, this)), m_comments(new CommentPanel(context, this))
{
    m_list->setItemDelegate(new WrapDelegate(m_list));
    m_list->setModel(&m_outline);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setAccessibleName(tr("Parts of the postmortem"));
    m_list->setAccessibleDescription(tr("Enter goes into the part's editor, Alt with Up or Down moves its section."));

    // In a low dock it is scrolled to: what it would rather have mustn't be taken from the timeline.
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *right = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(theme::narrow(this), theme::narrow(this), theme::narrow(this), theme::narrow(this));
    column->setSpacing(theme::narrow(this));
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_comments);
    column->addWidget(m_wording);
    m_splitter->addWidget(m_list);
    m_scroll->setWidget(right);
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_scroll)})
        part->setMinimumHeight(2 * fontMetrics().height());
    m_splitter->addWidget(m_scroll);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);

    makeKeys();
    connect(m_pages, &PostmortemPages::failed, this, &PostmortemPane::failed);
    connect(m_pages, &PostmortemPages::goneTo, this, &PostmortemPane::goTo);
    connect(m_pages, &PostmortemPages::commentChosen, this, [this](EntityId comment) {
        follow({EntityKind::ReviewComment, comment});
    });
    connect(m_pages, &PostmortemPages::writingChanged, this, &PostmortemPane::tellPreview);
    connect(m_pages, &PostmortemPages::meetingRequested, this, &PostmortemPane::meetingRequested);
    connect(m_pages, &PostmortemPages::made, this, &PostmortemPane::partMade);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_list, &QListView::activated, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(&m_outline, &QAbstractItemModel::dataChanged, this, &PostmortemPane::tellState);
    connect(&context.document, &Document::readOnlyChanged, this, &PostmortemPane::tellState);
    connect(&context.document, &Document::changed, this, &PostmortemPane::tellHint);
    connect(&context.playbook, &PlaybookRun::changed, this, &PostmortemPane::tellHint);
    connect(m_head, &SectionHead::failed, this, &PostmortemPane::failed);
    connect(m_head, &SectionHead::doneChosen, this, &PostmortemPane::setDone);
    connect(m_head, &SectionHead::commentRequested, this, [this] { m_comments->compose(); });
    connect(m_head, &SectionHead::previewed, this, [this](bool previewed) {
        for (SectionPage *page : m_pages->sections())
            page->setPreviewed(previewed);
    });
    connect(m_wording, &WordingList::goneTo, this, &PostmortemPane::lookAt);
    connect(m_wording, &WordingList::failed, this, &PostmortemPane::failed);
    connect(m_comments, &CommentPanel::failed, this, &PostmortemPane::failed);
    connect(m_comments, &CommentPanel::wanted, this, &PostmortemPane::showComment);
    connect(&m_marks, &ProseMarks::failed, this, &PostmortemPane::failed);
    connect(&m_prose, &ProseCheck::failed, m_banner, [this](const Error &error) { m_banner->show(error); });
    connect(&context.navigator, &Navigator::arrived, this, &PostmortemPane::follow);
    m_list->setCurrentIndex(m_outline.index(0));

    auto *offer = new DraftOffer(m_banner, context.document, m_pages->editors(), this);
    connect(offer, &DraftOffer::restored, this, [this](DraftEditor *editor) {
        if (const auto part = m_pages->partOf(*editor->edit()))
            showPart(*part);
        if (auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget()))
            page->showText();
        editor->edit()->setFocus();
    });
}

// Editors write down what was typed while they go; by then there is nobody here to be told.
PostmortemPane::~PostmortemPane()
{
    m_context.document.disconnect(this);
    m_context.playbook.disconnect(this);
}

QList<PostmortemPart> PostmortemPane::parts() const
{
    QList<PostmortemPart> parts;
    for (int row = 0; row < m_outline.rowCount(); ++row)
        parts.append(m_outline.partAt(row));
    return parts;
}

void PostmortemPane::makeKeys()
{
    const auto act = [this](QWidget *at, const QString &name, const QKeySequence &key, auto slot) {
        auto *action = new QAction(name, at);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        at->addAction(action);
        return action;
    };
    act(m_list, tr("Move &up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    act(m_list, tr("Move &down"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
    act(m_list, tr("&Done, or a draft again"), Qt::Key_Space, [this] { m_head->turnDone(); });
    const auto offer = [&](const QString &name, const QKeySequence &key, auto slot) {
        m_offers.append(act(this, name, key, slot));
    };
    const auto onReview = [this](auto slot) {
        return [this, slot] {
            showPart(PostmortemPage::About);
            slot(m_pages->review());
        };
    };
    offer(tr("Comment on the selected words"), Qt::CTRL | Qt::ALT | Qt::Key_M, [this] { m_comments->compose(); });
    offer(tr("Next comment"), Qt::Key_F9, [this] { m_comments->step(1); });
    offer(tr("Previous comment"), Qt::SHIFT | Qt::Key_F9, [this] { m_comments->step(-1); });
    offer(tr("Settle the comment"), Qt::CTRL | Qt::ALT | Qt::Key_R, [this] { m_comments->settle(); });
    offer(tr("Answer the comment"), Qt::CTRL | Qt::ALT | Qt::Key_A, [this] { m_comments->answer(); });
    offer(tr("Say who is given this section"), {}, [this] {
        if (!m_outline.sectionAt(m_list->currentIndex().row()))
            showPart(SectionKey::Summary);
        m_head->chooseReaders();
    });
    offer(tr("Send to review, or seal as final"), {}, onReview([](ReviewPage &page) { page.step().goOn(); }));
    offer(tr("Reopen what is sealed"), {}, onReview([](ReviewPage &page) { page.step().reopen(); }));
    offer(tr("Ask somebody to review it"), {}, onReview([](ReviewPage &page) { page.askReviewer(); }));
    offer(tr("Say with whom it was shared"), {}, onReview([](ReviewPage &page) { page.share(); }));
    act(this, tr("Next questioned phrase"), Qt::Key_F8, [this] { m_wording->step(1); });
    act(this, tr("Previous questioned phrase"), Qt::SHIFT | Qt::Key_F8, [this] { m_wording->step(-1); });
}

void PostmortemPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int names = 0;
    for (int row = 0; row < m_outline.rowCount(); ++row)
        names = std::max(names, fontMetrics().horizontalAdvance(m_outline.index(row).data().toString()));
    names += 2 * theme::wide(this) + m_list->verticalScrollBar()->sizeHint().width();
    // Beside each other only where both can be read; else the parts lie above.
    const auto wanted = width() >= 3 * names ? Qt::Horizontal : Qt::Vertical;
    const int room = wanted == Qt::Horizontal ? width() : height();
    const int forList = wanted == Qt::Horizontal ? names : room / 3;
    const bool hasTurned = m_splitter->turn(wanted, {forList, room - forList});
    tellHint();
    if (!hasTurned)
        return;
    // Once the list has laid itself out anew, bring the part back that is shown.
    QMetaObject::invokeMethod(
        m_list, [list = m_list] { list->scrollTo(list->currentIndex()); }, Qt::QueuedConnection);
}

void PostmortemPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_prose.setActive(true);
}

void PostmortemPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_prose.setActive(false);
}

// Where there is no text under edit there is nothing to see beside it.
void PostmortemPane::tellPreview()
{
    const auto *section = qobject_cast<SectionPage *>(m_pages->currentWidget());
    m_head->offer(section != nullptr, section && section->isWriting());
}

void PostmortemPane::showPart(const PostmortemPart &part)
{
    m_list->setCurrentIndex(m_outline.indexOf(part));
}

void PostmortemPane::showRow(int row)
{
    if (row < 0)
        return;
    const PostmortemPart part = m_outline.partAt(row);
    m_head->setName(PostmortemOutlineModel::nameOf(part));
    tellHint();
    auto *section = qobject_cast<SectionPage *>(m_pages->bringUp(part));
    // Nothing was gone to any more: whoever comes in chooses a part.
    setFocusProxy(m_list);
    m_marks.attach(section);
    m_comments->attach(section);
    tellPreview();
    tellState();
}

void PostmortemPane::tellHint()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PostmortemPart part = m_outline.partAt(index.row());
    const Playbook &playbook = m_context.playbook.playbook();
    const auto *section = std::get_if<SectionKey>(&part);
    QString hint = section ? guidanceFor(playbook, *section) : QString();
    if (hint.isEmpty())
        hint = PostmortemOutlineModel::hintFor(part);
    if (part == PostmortemPart(PostmortemPage::About)) {
        QStringList wanted;
        for (const SectionKey empty : sectionsStillWanted(m_context.document.incident(), playbook))
            wanted.append(PostmortemOutlineModel::nameOf(empty));
        if (!wanted.isEmpty())
            hint += u'\n' + tr("Still wanted: %1.").arg(QLocale().createSeparatedList(wanted));
    }
    if (const Seal *seal = currentSeal(m_context.document.incident()); seal && section)
        hint = tr("Final: %1 sealed it. It can be read and commented on; to change it, reopen it on the page “%2”.")
                   .arg(seal->person.isEmpty() ? tr("somebody") : seal->person,
                        PostmortemOutlineModel::nameOf(PostmortemPage::About));
    // In a low pane the words that are written there come before those on what to write.
    const bool isBegun = index.data(PostmortemOutlineModel::StateRole).value<SectionState>() != SectionState::Empty;
    const bool isLow = m_scroll->height() < LinesForGuidance * fontMetrics().lineSpacing();
    m_head->setHint(hint, !isLow || !isBegun || part == PostmortemPart(PostmortemPage::About)
                              || currentSeal(m_context.document.incident()));
}

void PostmortemPane::tellState()
{
    tellHint();
    const QModelIndex index = m_list->currentIndex();
    const auto state = index.data(PostmortemOutlineModel::StateRole).value<SectionState>();
    const int words = index.data(PostmortemOutlineModel::WordsRole).toInt();
    m_head->setWords(words);
    m_head->setSection(m_outline.sectionAt(index.row()));
    m_head->setDone(state == SectionState::Done, canWritePostmortem(m_context.document));
}

void PostmortemPane::move(int by)
{
    tell(m_outline.move(m_list->currentIndex().row(), by));
    m_list->scrollTo(m_list->currentIndex());
}

void PostmortemPane::setDone(bool done)
{
    // What is typed is part of what is done.
    if (auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget()); page && !page->draft()->commit())
        return tellState();
    tell(m_outline.setDone(m_list->currentIndex().row(), done));
    tellState();
}

void PostmortemPane::tell(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
}

void PostmortemPane::lookAt(const PlacedWording &found)
{
    if (const auto *section = std::get_if<SectionKey>(&found.place)) {
        showPart(*section);
        m_marks.select(found.finding, found.words);
        return;
    }
    follow(found.entity);
    m_pages->currentWidget()->setFocus();
}

void PostmortemPane::showComment(SectionKey section, EntityId comment)
{
    showPart(section);
    m_comments->choose(comment);
}

void PostmortemPane::goTo(const MissingPart &part)
{
    if (part.section) {
        showPart(*part.section);
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    } else if (part.place.kind == EntityKind::Reviewer || part.field.startsWith("postmortem"_L1)) {
        showPart(PostmortemPage::About);
        m_pages->review().pointAt(part);
    } else if (part.place.kind == EntityKind::ReviewComment) {
        follow(part.place);
    } else {
        m_context.navigator.goTo(part.place, part.field);
    }
}

void PostmortemPane::follow(const EntityRef &entity)
{
    const Incident &incident = m_context.document.incident();
    if (entity.kind == EntityKind::PostmortemSection) {
        const PostmortemSection *section = incident.sections().find(entity.id);
        showPart(section ? PostmortemPart(section->section) : PostmortemPart(PostmortemPage::About));
    } else if (const ReviewComment *comment =
                   entity.kind == EntityKind::ReviewComment ? incident.reviewComments().find(entity.id) : nullptr) {
        showComment(comment->section, comment->answerTo.isNull() ? comment->id : comment->answerTo);
        return setFocusProxy(m_comments);
    } else if (entity.kind == EntityKind::Reviewer || entity.kind == EntityKind::Sharing
               || entity.kind == EntityKind::Seal || entity.kind == EntityKind::ReviewComment) {
        showPart(PostmortemPage::About);
    } else if (entity.kind == EntityKind::ImpactMeasure) {
        showPart(SectionKey::Impact);
    } else if (entity.kind == EntityKind::Why) {
        showPart(PostmortemPage::Whys);
        if (auto *whys = qobject_cast<WhysPage *>(m_pages->currentWidget()))
            whys->pointAt(entity.id);
    } else if (entity.kind == EntityKind::ParticipantNote) {
        showPart(PostmortemPage::Notes);
    } else if (entity.kind == EntityKind::ParkedTopic) {
        showPart(PostmortemPage::Meeting);
    } else if (const ListMember *member =
                   entity.kind == EntityKind::ListMember ? incident.members().find(entity.id) : nullptr) {
        const bool isDrawn = member->list == ListName::RunbookChange || member->list == ListName::Automation;
        if (!isDrawn && !m_outline.indexOf(member->list).isValid())
            return;
        showPart(isDrawn ? PostmortemPart(PostmortemPage::Backlog) : PostmortemPart(member->list));
        auto *section = qobject_cast<SectionPage *>(m_pages->currentWidget());
        if (auto *factors = section ? qobject_cast<FishbonePage *>(section->showTool()) : nullptr)
            factors->pointAt(member->id);
    } else {
        return;
    }
    // Whoever works on what was gone to is in its editor.
    setFocusProxy(m_pages->currentWidget());
}

}  // namespace evenkeel
