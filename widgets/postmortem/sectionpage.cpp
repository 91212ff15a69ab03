// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/sectionpage.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/fieldref.h"
#include "models/incident/sectionorder.h"
#include "models/items/postmortemoutlinemodel.h"
#include "models/markup/escapemarkdown.h"
#include "models/markup/pictureaddress.h"
#include "models/postmortem/postmortemwriting.h"
#include "models/report/sectionmaker.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/postmortem/frontstack.h"
#include "widgets/postmortem/markdownedit.h"
#include "widgets/postmortem/markdownpreview.h"
#include "widgets/postmortem/markdowntoolbar.h"
#include "widgets/postmortem/textpictures.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

DraftField draftOf(const Incident &incident, SectionKey section)
{
    return {{EntityKind::Facts, incident.id()},
            u"section."_s + nameOf(section),
            PostmortemOutlineModel::nameOf(section),
            EntityKind::PostmortemSection,
            [section](const Incident &of) {
                const PostmortemSection *found = of.section(section);
                return found ? found->body : QString();
            },
            [section](const Incident &of, const QString &text, Instant now) -> Result<Changes> {
                return writeSection(of, section, text, now);
            }};
}

}  // namespace

SectionPage::SectionPage(const PaneContext &context, SectionKey section, QWidget *parent)
    : QWidget(parent), m_context(context), m_section(section), m_tabs(new QTabBar(this)), m_stack(new FrontStack(this)),
      m_since(new QLabel(this)), m_takeBack(new QPushButton(tr("Take back"), this)), m_edit(new MarkdownEdit(this)),
      m_preview(new MarkdownPreview(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What to work on"));
    m_tabs->hide();
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &SectionPage::showTab);

    m_writing = makeWriting();
    m_stack->addWidget(m_writing);
    if (isMadeFromJournal(section)) {
        m_maker = new SectionMaker(context.document, context.clock, section, this);
        m_made = makeMade();
        m_stack->addWidget(m_made);
        connect(m_maker, &SectionMaker::made, this, &SectionPage::readIncident);
    }
    connect(&context.document, &Document::changed, this, &SectionPage::readIncident);
    connect(&context.document, &Document::readOnlyChanged, this, &SectionPage::readIncident);
    readIncident();
    showTab(0);
}

// Its editor writes down what was typed while it goes.
SectionPage::~SectionPage()
{
    m_context.document.disconnect(this);
}

QWidget *SectionPage::makeMade()
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout;
    auto *says = new QLabel(tr("Made from the journal, and follows it."), page);
    says->setWordWrap(true);
    m_writeAnew = new QPushButton(tr("&Write it anew"), page);
    m_writeAnew->setToolTip(tr("Begins with the words that stand here. They no longer follow the journal then; it can "
                               "be taken back."));
    connect(m_writeAnew, &QPushButton::clicked, this, &SectionPage::writeAnew);
    row->addWidget(says, 1);
    row->addWidget(m_writeAnew);
    m_madeText = new MarkdownPreview(page);
    m_madeText->setAccessibleName(tr("%1, made from the journal").arg(PostmortemOutlineModel::nameOf(m_section)));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_madeText, 1);
    page->setFocusProxy(m_madeText);
    return page;
}

QWidget *SectionPage::makeWriting()
{
    auto *page = new QWidget(this);
    m_since->setWordWrap(true);
    m_takeBack->setToolTip(
        tr("What was written goes, and the section follows the journal again. Undo brings it back."));
    connect(m_takeBack, &QPushButton::clicked, this, &SectionPage::takeBack);
    auto *row = new QHBoxLayout;
    row->addWidget(m_since, 1);
    row->addWidget(m_takeBack);
    m_edit->setPlaceholderText(tr("Write in Markdown"));
    // What the journal tells of is worked on elsewhere too, under that name.
    const QString name = PostmortemOutlineModel::nameOf(m_section);
    m_edit->setAccessibleName(isMadeFromJournal(m_section) ? tr("%1, written anew").arg(name) : name);
    m_edit->setAccessibleDescription(PostmortemOutlineModel::hintFor(m_section));
    m_preview->follow(m_edit);
    m_preview->hide();
    m_splitter = new TurningSplitter(u"section-"_s + nameOf(m_section), page);
    m_splitter->addWidget(m_edit);
    m_splitter->addWidget(m_preview);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(new MarkdownToolbar(*m_edit, page));
    column->addWidget(m_splitter, 1);
    page->setFocusProxy(m_edit);
    m_draft =
        new DraftEditor(m_edit, m_context.document, m_context.clock, draftOf(m_context.document.incident(), m_section));
    connect(m_draft, &DraftEditor::failed, this, &SectionPage::failed);
    return page;
}

void SectionPage::setTool(const QString &name, std::function<QWidget *(QWidget *)> make)
{
    m_makeTool = std::move(make);
    const QSignalBlocker blocker(m_tabs);
    m_tabs->addTab(name);
    m_tabs->addTab(tr("Text"));
    m_tabs->show();
}

void SectionPage::setPreviewed(bool previewed)
{
    m_preview->setVisible(previewed);
    if (!previewed)
        return;
    // Beside each other where both hold a line that can be read.
    const bool beside = width() > 60 * fontMetrics().averageCharWidth();
    const int half = (beside ? width() : height()) / 2;
    m_splitter->turn(beside ? Qt::Horizontal : Qt::Vertical, {half, half});
}

void SectionPage::showText()
{
    if (m_tabs->count() > 0)
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
    readIncident();
}

// What F does with the editor or the browser that is read; what it gives of neither is empty.
template <typename F>
auto SectionPage::withShown(F use) const
{
    if (m_stack->currentWidget() == m_writing)
        return use(m_edit);
    if (m_made && m_stack->currentWidget() == m_made)
        return use(m_madeText);
    return decltype(use(m_edit))();
}

QString SectionPage::shownText() const
{
    return withShown([](auto *text) { return text->toPlainText(); });
}

TextSpan SectionPage::selection() const
{
    return withShown([](auto *text) {
        const QTextCursor cursor = text->textCursor();
        return TextSpan{cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    });
}

void SectionPage::select(const TextSpan &words)
{
    withShown([&](auto *text) {
        QTextCursor cursor(text->document());
        const int end = text->document()->characterCount() - 1;
        cursor.setPosition(std::min(int(words.start), end));
        cursor.setPosition(std::min(int(words.start + words.length), end), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        text->ensureCursorVisible();
    });
}

void SectionPage::makeTool()
{
    if (!m_makeTool)
        return;
    m_tool = std::exchange(m_makeTool, nullptr)(m_stack);
    m_stack->addWidget(m_tool);
    emit toolMade(m_tool);
}

QWidget *SectionPage::showTool()
{
    makeTool();
    m_tabs->setCurrentIndex(0);
    showTab(0);
    return m_tool;
}

void SectionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_maker)
        m_maker->setActive(true);
    readIncident();
    showTab(m_tabs->currentIndex());
}

void SectionPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_begun = false;
    if (m_maker)
        m_maker->setActive(false);
}

void SectionPage::showTab(int tab)
{
    if (tab == 0 && isVisible())
        makeTool();
    QWidget *shown = m_tool && tab == 0 ? m_tool : m_made && !m_takeBack->isVisibleTo(m_writing) ? m_made : m_writing;
    const bool wasWriting = isWriting();
    const bool isOther = m_stack->currentWidget() != shown;
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (isWriting() != wasWriting)
        emit writingChanged();
    if (isOther)
        emit textShown();
}

bool SectionPage::isWriting() const
{
    return m_stack->currentWidget() == m_writing;
}

void SectionPage::usePictures(TextPictures &pictures)
{
    m_pictures = &pictures;
    m_preview->showPicturesOf(&pictures);
    if (m_madeText)
        m_madeText->showPicturesOf(&pictures);
    connect(m_edit, &MarkdownEdit::pictureRequested, this, &SectionPage::offerPictures);
    connect(m_edit, &MarkdownEdit::evidenceDropped, this, [this](const QList<EntityId> &files) {
        for (const EntityId file : files)
            insertPicture(file);
    });
}

void SectionPage::insertPicture(EntityId evidence)
{
    const Evidence *file = m_pictures ? m_pictures->file(evidence) : nullptr;
    if (!file)
        return;
    if (!TextPictures::isPicture(*file))
        return emit failed({ErrorCode::InvalidInput, tr("only pictures can be shown in a text"), file->name,
                            tr("It is kept as evidence; PNG, JPEG, GIF and WebP can be shown.")});
    m_edit->insertPicture(escapeMarkdownLine(QFileInfo(file->name).completeBaseName()), pictureAddress(evidence));
}

// By keys alone: what a drag from the evidence does too.
void SectionPage::offerPictures()
{
    constexpr qsizetype MostOffered = 30;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Pictures of the incident"));
    for (const Evidence *file : m_pictures->choices().first(std::min(MostOffered, m_pictures->choices().size()))) {
        const QString name = QString(file->name).replace(u'&', "&&"_L1);
        menu->addAction(name, this, [this, id = file->id] { insertPicture(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("The incident has no picture yet"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("&Attach a picture…"), this, &SectionPage::picturesRequested);
    menu->popup(m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()));
}

void SectionPage::readIncident()
{
    const Incident &incident = m_context.document.incident();
    const PostmortemSection *written = incident.section(m_section);
    // There is nothing to tell of before its first words.
    markField(m_edit,
              written ? FieldRef{{EntityKind::PostmortemSection, written->id}, fieldIndexOf<&PostmortemSection::body>()}
                      : FieldRef());
    // What was begun is written by now, or somebody looks elsewhere: from then on the journal tells it as ever.
    if (m_context.document.shownAt() || (written && !written->body.isEmpty()))
        m_begun = false;
    const bool isWritten = (written && !written->body.isEmpty()) || m_draft->isDirty() || m_begun;
    const bool isReadOnly = !canWritePostmortem(m_context.document);
    m_takeBack->setVisible(m_maker && isWritten);
    m_takeBack->setEnabled(!isReadOnly);
    m_since->setVisible(m_maker && isWritten);
    if (!m_maker)
        return;
    m_writeAnew->setEnabled(!isReadOnly && m_maker->isCurrent() && !m_maker->text().isNull());
    const bool knowsBasis = written && !written->basis.isEmpty() && m_maker->isCurrent();
    m_since->setText(knowsBasis && written->basis != sectionBasis(m_maker->text())
                         ? tr("Written anew. What the journal tells has changed since.")
                         : tr("Written anew; it doesn't follow the journal."));
    const QString shown = m_maker->problem() ? m_maker->problem()->what : m_maker->text();
    if (m_made && !isWritten && isVisible() && m_shown != shown) {
        m_shown = shown;
        const int place = m_madeText->verticalScrollBar()->value();
        m_madeText->showMarkdown(shown);
        m_madeText->verticalScrollBar()->setValue(place);
        emit textShown();
    }
    showTab(m_tabs->currentIndex());
}

void SectionPage::writeAnew()
{
    const Document &document = m_context.document;
    if (m_maker->text().isEmpty()) {
        // There is nothing to begin with.
        m_begun = true;
        readIncident();
        m_edit->setFocus();
        return;
    }
    const auto performed = m_context.document.perform(
        tr("Write “%1” anew").arg(PostmortemOutlineModel::nameOf(m_section)),
        rewriteSection(document.incident(), m_section, m_maker->text(), m_maker->text(), m_context.clock.now()));
    if (!performed)
        return emit failed(performed.error());
    m_edit->setFocus();
}

void SectionPage::takeBack()
{
    if (!m_draft->commit())
        return;
    m_begun = false;
    const auto performed =
        m_context.document.perform(tr("Take back “%1”").arg(PostmortemOutlineModel::nameOf(m_section)),
                                   takeBackSection(m_context.document.incident(), m_section));
    if (!performed)
        return emit failed(performed.error());
    readIncident();
    if (m_made)
        m_madeText->setFocus();
}

}  // namespace evenkeel
