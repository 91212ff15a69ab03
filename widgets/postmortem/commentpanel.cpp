// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/commentpanel.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/sectionorder.h"
#include "models/items/postmortemoutlinemodel.h"
#include "models/items/reviewcommentsmodel.h"
#include "widgets/common/linedraft.h"
#include "widgets/common/wrapdelegate.h"
#include "widgets/postmortem/markdownedit.h"
#include "widgets/postmortem/markdownmarks.h"
#include "widgets/postmortem/sectionpage.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

CommentPanel::CommentPanel(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_count(new QLabel(this)), m_list(new QListView(this)),
      m_about(new QLabel(this)), m_line(new QLineEdit(this))
{
    m_list->setItemDelegate(new WrapDelegate(m_list));
    m_list->setModel(&m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Comments on this section"));
    m_list->setAccessibleDescription(tr("Enter answers, Space settles, Esc goes back to the text."));
    m_list->setToolTip(m_list->accessibleDescription());
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_list->setMaximumHeight(8 * fontMetrics().lineSpacing());
    m_list->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_list->installEventFilter(this);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setBuddy(m_line);
    m_line->setAccessibleName(tr("Comment or answer"));
    m_line->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this));
    column->addWidget(m_count);
    column->addWidget(m_list);
    column->addWidget(m_about);
    column->addWidget(m_line);
    m_about->hide();
    m_line->hide();
    hide();

    // What an earlier run left stands in the line when the next comment is begun.
    auto *left = new LineDraft(m_line, context.document, context.clock, {EntityKind::Unknown, {}}, u"comment"_s);
    connect(left, &LineDraft::failed, this, &CommentPanel::failed);
    left->restore();

    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &CommentPanel::readAgain);
    connect(m_line, &QLineEdit::returnPressed, this, &CommentPanel::write);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && m_list->hasFocus() && m_page)
            if (const auto place = m_model.threadAt(now.row()).place)
                m_page->select(*place);
    });
    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, [](const EntityRef &touched) {
                return touched.kind == EntityKind::ReviewComment || touched.kind == EntityKind::PostmortemSection;
            }))
            readAgain();
    });
}

void CommentPanel::attach(SectionPage *page)
{
    if (m_page == page)
        return;
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    if (m_page)
        m_page->edit().marks().setCommented({});
    m_page = page;
    // What is being written stays, with the words it is about.
    if (m_line->text().isEmpty())
        putAway();
    if (page) {
        const auto soon = [this] { m_soon.start(); };
        m_connections = {connect(&page->edit(), &QPlainTextEdit::textChanged, this, soon),
                         connect(page, &SectionPage::textShown, this, soon)};
    }
    readAgain();
}

void CommentPanel::readAgain()
{
    m_soon.stop();
    const EntityId current = chosen();
    m_model.show(m_context.document.incident(), m_page ? std::optional(m_page->section()) : std::nullopt,
                 m_page ? m_page->shownText() : QString());
    if (!m_list->currentIndex().isValid() && !current.isNull() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    QList<MarkdownMarks::Commented> commented;
    for (const CommentThread &thread : m_model.threads())
        if (thread.place)
            commented.append({thread.place->start, thread.place->length});
    // In the editor, where that is what is shown; a preview has no marks.
    if (m_page)
        m_page->edit().marks().setCommented(
            m_page->shownText() == m_page->edit().toPlainText() ? commented : QList<MarkdownMarks::Commented>());
    const int count = m_model.rowCount();
    m_count->setText(tr("%n open comment(s) here (F9)", nullptr, count));
    m_count->setVisible(count > 0);
    // The last one is settled: the keyboard goes on where the comments are about.
    if (m_page && count == 0 && m_list->hasFocus())
        m_page->setFocus(Qt::OtherFocusReason);
    setFocusProxy(count > 0 ? static_cast<QWidget *>(m_list) : m_page.data());
    m_list->setVisible(count > 0);
    setVisible(m_page && (count > 0 || !m_line->isHidden()));
}

EntityId CommentPanel::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model.threadAt(current.row()).comment : EntityId();
}

void CommentPanel::ask(const QString &about, const QString &placeholder)
{
    m_about->setText(about);
    m_line->setPlaceholderText(placeholder);
    m_about->show();
    m_line->show();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
}

void CommentPanel::compose()
{
    if (!m_page || m_context.document.isReadOnly())
        return;
    const QuotedWords words = quotedAt(m_page->shownText(), m_page->selection());
    m_answered = {};
    m_draft = {m_page->section(), words.quote, words.before, {}};
    constexpr qsizetype MostOfQuote = 80;
    const QString quote = words.quote.simplified();
    ask(quote.isEmpty() ? tr("On the whole section “%1”; select words first to comment on them")
                              .arg(PostmortemOutlineModel::nameOf(m_draft.section))
                        : tr("On “%1”").arg(quote.size() > MostOfQuote ? quote.left(MostOfQuote) + u'\u2026' : quote),
        tr("What about it? Enter says it"));
}

void CommentPanel::answer()
{
    const ReviewComment *thread = m_context.document.incident().reviewComments().find(chosen());
    if (!thread || m_context.document.isReadOnly())
        return;
    m_answered = thread->id;
    ask(tr("Answer to %1: %2").arg(thread->person, thread->text.simplified()), tr("Enter answers"));
}

void CommentPanel::write()
{
    const Incident &incident = m_context.document.incident();
    const Instant now = m_context.clock.now();
    const QString person = m_context.document.author();
    if (m_line->text().trimmed().isEmpty())
        return;
    m_draft.text = m_line->text();
    const bool done = m_answered.isNull()
                          ? perform(tr("comment"), comment(m_draft, person, now))
                          : perform(tr("answer"), answerComment(incident, m_answered, m_line->text(), person, now));
    if (!done)
        return;
    putAway();
    readAgain();
    if (m_page)
        m_page->setFocus(Qt::OtherFocusReason);
}

void CommentPanel::putAway()
{
    m_line->clear();
    m_line->hide();
    m_about->hide();
    m_answered = {};
}

void CommentPanel::settle()
{
    const EntityId comment = chosen();
    if (comment.isNull())
        return;
    perform(ReviewCommentsModel::settlingName(true),
            resolveComment(m_context.document.incident(), comment, true, m_context.document.author(),
                           m_context.clock.now()));
}

void CommentPanel::choose(EntityId comment)
{
    if (!m_page)
        return;
    m_page->showText();
    readAgain();
    const QModelIndex row = m_model.indexOf(comment);
    if (!row.isValid())
        return;
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row);
    if (const auto place = m_model.threadAt(row.row()).place)
        m_page->select(*place);
    m_list->setFocus(Qt::OtherFocusReason);
}

void CommentPanel::step(int by)
{
    // As they are read: section by section, and in each as this panel shows them.
    const Incident &incident = m_context.document.incident();
    QList<std::pair<SectionKey, EntityId>> all;
    const auto open = openComments(incident);
    for (const SectionKey section : sectionOrder(incident)) {
        if (m_page && section == m_page->section()) {
            for (const CommentThread &thread : m_model.threads())
                all.append({section, thread.comment});
            continue;
        }
        for (const ReviewComment *one : open)
            if (one->section == section)
                all.append({section, one->id});
    }
    if (all.isEmpty())
        return;
    const auto at = std::ranges::find(all, chosen(), [](const auto &one) { return one.second; });
    const auto count = all.size();
    // From a section without any, onwards from there would be as good; from the first is simple to foresee.
    const qsizetype from = at == all.end() ? (by > 0 ? -1 : 0) : at - all.begin();
    const auto &[section, comment] = all[(from + by + count) % count];
    emit wanted(section, comment);
}

bool CommentPanel::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_context.document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return performed.hasValue();
}

bool CommentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool inList = watched == m_list;
    if (key == Qt::Key_Escape) {
        if (!inList && m_line->text().isEmpty())
            putAway();
        readAgain();
        if (m_page)
            m_page->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (inList && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        answer();
        return true;
    }
    if (inList && key == Qt::Key_Space) {
        settle();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
