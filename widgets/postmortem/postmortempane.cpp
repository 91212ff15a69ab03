// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/postmortempane.h"

#include "widgets/common/bannerbar.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/draftoffer.h"
#include "widgets/common/navigator.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/common/wrapdelegate.h"
#include "widgets/postmortem/aboutpage.h"
#include "widgets/postmortem/fishbonepage.h"
#include "widgets/postmortem/textpage.h"
#include "widgets/postmortem/whyspage.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

PostmortemPane::PostmortemPane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_outline(context.document), m_banner(new BannerBar(this)),
      m_list(new QListView(this)), m_splitter(new TurningSplitter(u"postmortem"_s, this)), m_title(new QLabel(this)),
      m_hint(new QLabel(this)), m_pages(new QStackedWidget(this))
{
    m_list->setItemDelegate(new WrapDelegate(m_list));
    m_list->setModel(&m_outline);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Parts of the postmortem"));
    m_list->setAccessibleDescription(tr("Enter goes into the part's editor."));
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_hint->setWordWrap(true);

    // In a low dock it is scrolled to: what it would rather have mustn't be taken from the timeline.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *right = new QWidget(scroll);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(theme::narrow(this), theme::narrow(this), theme::narrow(this), theme::narrow(this));
    column->setSpacing(theme::narrow(this));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_pages, 1);
    m_splitter->addWidget(m_list);
    scroll->setWidget(right);
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(scroll)})
        part->setMinimumHeight(2 * fontMetrics().height());
    m_splitter->addWidget(scroll);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);

    for (int row = 0; row < m_outline.rowCount(); ++row)
        addPage(row);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_list, &QListView::activated, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(&context.navigator, &Navigator::arrived, this, &PostmortemPane::follow);
    m_list->setCurrentIndex(m_outline.index(0));
    setFocusProxy(m_list);

    auto *offer = new DraftOffer(m_banner, context.document, m_editors, this);
    connect(offer, &DraftOffer::restored, this, [this](DraftEditor *editor) {
        for (int row = 0; row < m_pages->count(); ++row)
            if (m_pages->widget(row)->isAncestorOf(editor->edit()))
                m_list->setCurrentIndex(m_outline.index(row));
        editor->edit()->setFocus();
    });
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
    if (!m_splitter->turn(wanted, {forList, room - forList}))
        return;
    // Once the list has laid itself out anew, bring the part back that is shown.
    QMetaObject::invokeMethod(
        m_list, [list = m_list] { list->scrollTo(list->currentIndex()); }, Qt::QueuedConnection);
}

void PostmortemPane::addPage(int row)
{
    const PostmortemPart part = m_outline.partAt(row);
    if (const auto *page = std::get_if<PostmortemPage>(&part)) {
        switch (*page) {
        case PostmortemPage::About: {
            auto *about = new AboutPage(m_context, this);
            connect(about, &AboutPage::failed, this, &PostmortemPane::failed);
            connect(about, &AboutPage::noticed, m_banner, [this](const QString &text) { m_banner->show(text); });
            about->restoreDrafts();
            m_pages->addWidget(about);
            break;
        }
        case PostmortemPage::Whys: {
            auto *whys = new WhysPage(m_context, this);
            connect(whys, &WhysPage::failed, this, &PostmortemPane::failed);
            m_pages->addWidget(whys);
            break;
        }
        }
        return;
    }
    if (part == PostmortemPart(ListName::Factor)) {
        auto *factors = new FishbonePage(m_context, this);
        connect(factors, &FishbonePage::failed, this, &PostmortemPane::failed);
        adopt(factors->editor());
        m_pages->addWidget(factors);
        return;
    }
    const auto *section = std::get_if<SectionKey>(&part);
    auto *text =
        section ? new TextPage(m_context, *section, this) : new TextPage(m_context, std::get<ListName>(part), this);
    adopt(text->editor());
    m_pages->addWidget(text);
}

void PostmortemPane::adopt(DraftEditor *editor)
{
    connect(editor, &DraftEditor::failed, this, &PostmortemPane::failed);
    m_editors.append(editor);
}

void PostmortemPane::showPart(const PostmortemPart &part)
{
    m_list->setCurrentIndex(m_outline.indexOf(part));
}

void PostmortemPane::showRow(int row)
{
    const PostmortemPart part = m_outline.partAt(row);
    m_title->setText(PostmortemOutlineModel::nameOf(part));
    m_hint->setText(PostmortemOutlineModel::hintFor(part));
    m_pages->setCurrentIndex(row);
}

void PostmortemPane::follow(const EntityRef &entity)
{
    const Incident &incident = m_context.document.incident();
    if (entity.kind == EntityKind::PostmortemSection) {
        const PostmortemSection *section = incident.sections().find(entity.id);
        showPart(section ? PostmortemPart(section->section) : PostmortemPart(PostmortemPage::About));
    } else if (entity.kind == EntityKind::Why) {
        showPart(PostmortemPage::Whys);
        if (auto *whys = qobject_cast<WhysPage *>(m_pages->currentWidget()))
            whys->pointAt(entity.id);
    } else if (const ListMember *member =
                   entity.kind == EntityKind::ListMember ? incident.members().find(entity.id) : nullptr;
               member
               && m_outline.indexOf(member->list == ListName::Bone ? ListName::Factor : member->list).isValid()) {
        showPart(member->list == ListName::Bone ? ListName::Factor : member->list);
        if (auto *factors = qobject_cast<FishbonePage *>(m_pages->currentWidget()))
            factors->pointAt(member->id);
    } else {
        return;
    }
    // Whoever works on what was gone to is in its editor.
    setFocusProxy(m_pages->currentWidget());
}

}  // namespace evenkeel
