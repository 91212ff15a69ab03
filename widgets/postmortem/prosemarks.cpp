// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/prosemarks.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/wordingverbs.h"
#include "models/postmortem/incidentwords.h"
#include "widgets/postmortem/markdownedit.h"
#include "widgets/postmortem/markdownmarks.h"
#include "widgets/postmortem/sectionpage.h"

#include <QMenu>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int MostSuggestions = 5;
constexpr int WidestReason = 60;  // letters

template <typename Range>
auto coveringAt(const Range &findings, int position)
{
    return std::ranges::find_if(
        findings, [&](const auto &found) { return found.start <= position && position <= found.start + found.length; });
}

}  // namespace

ProseMarks::ProseMarks(const PaneContext &context, ProseCheck &check, QObject *parent)
    : QObject(parent), m_context(context), m_check(check)
{
    connect(&check, &ProseCheck::changed, this, &ProseMarks::mark);
}

void ProseMarks::attach(SectionPage *page)
{
    if (m_page == page)
        return;
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    if (m_page)
        m_page->edit().setNotes({});
    m_page = page;
    if (!page) {
        m_check.clearTyped();
        return;
    }
    MarkdownEdit &edit = page->edit();
    m_connections = {connect(&edit, &QPlainTextEdit::textChanged, this, &ProseMarks::typed),
                     connect(&edit, &MarkdownEdit::menuRequested, this, &ProseMarks::offer)};
    edit.setNotes([this](int position) { return noteAt(position); });
    typed();
}

void ProseMarks::typed()
{
    m_check.setTyped(m_page->section(), m_page->edit().toPlainText());
}

void ProseMarks::mark()
{
    // Of a text that has changed since, the places aren't those any more; the next look comes soon.
    if (!m_page || m_check.section() != m_page->section() || m_check.text() != m_page->edit().toPlainText())
        return;
    QList<MarkdownMarks::Underline> underlines;
    for (const PlacedWording &found : m_check.wording())
        if (found.place == WordingPlace(m_page->section()))
            underlines.append({found.finding.start, found.finding.length, MarkdownMarks::Question::Wording});
    for (const Misspelt &found : m_check.spelling())
        underlines.append({found.start, found.length, MarkdownMarks::Question::Spelling});
    m_page->edit().marks().setUnderlines(underlines);
}

QString ProseMarks::noteAt(int position) const
{
    if (!m_page || m_check.text() != m_page->edit().toPlainText())
        return {};
    for (const PlacedWording &found : m_check.wording())
        if (found.place == WordingPlace(m_page->section()) && found.finding.start <= position
            && position <= found.finding.start + found.finding.length)
            return tr("%1 %2", "reason, what to write in its stead").arg(found.finding.reason, found.finding.rewrite);
    const auto word = coveringAt(m_check.spelling(), position);
    return word == m_check.spelling().cend() ? QString() : tr("“%1” isn't in the dictionary.").arg(word->word);
}

void ProseMarks::offer(QMenu *menu, int position)
{
    if (!m_page || m_page->edit().isReadOnly() || m_check.text() != m_page->edit().toPlainText())
        return;
    QAction *first = menu->actions().isEmpty() ? nullptr : menu->actions().constFirst();
    const auto add = [&](const QString &text) {
        auto *action = new QAction(text, menu);
        menu->insertAction(first, action);
        return action;
    };
    bool any = false;
    for (const PlacedWording &found : m_check.wording()) {
        if (found.place != WordingPlace(m_page->section()) || found.finding.start > position
            || position > found.finding.start + found.finding.length)
            continue;
        // All of it stands in the list below and in the tooltip: a menu mustn't become as wide as the screen.
        add(menu->fontMetrics().elidedText(found.finding.reason, Qt::ElideRight,
                                           WidestReason * menu->fontMetrics().averageCharWidth()))
            ->setEnabled(false);
        connect(add(tr("Keep “%1”").arg(found.words.simplified())), &QAction::triggered, this, [this, found] {
            perform(tr("Keep “%1”").arg(found.words.simplified()),
                    suppressWording(m_context.document.incident(), found.place, found.finding, m_context.clock.now()));
        });
        any = true;
        break;
    }
    if (const auto at = coveringAt(m_check.spelling(), position); at != m_check.spelling().cend()) {
        const Misspelt &word = *at;
        const QStringList suggestions = m_check.suggestionsFor(word.word).mid(0, MostSuggestions);
        for (const QString &suggestion : suggestions)
            connect(add(suggestion), &QAction::triggered, this,
                    [this, word, suggestion] { replace(word, suggestion); });
        connect(add(tr("“%1” is right in this incident").arg(word.word)), &QAction::triggered, this, [this, word] {
            perform(tr("Know the word “%1”").arg(word.word),
                    keepSpelling(m_context.document.incident(), word.word, m_context.clock.now()));
        });
        any = true;
    }
    if (any)
        menu->insertSeparator(first);
}

void ProseMarks::replace(const Misspelt &word, const QString &by)
{
    if (!m_page || m_page->edit().toPlainText().sliced(word.start, word.length) != word.word)
        return;
    QTextCursor cursor(m_page->edit().document());
    cursor.setPosition(int(word.start));
    cursor.setPosition(int(word.start + word.length), QTextCursor::KeepAnchor);
    cursor.insertText(by);
}

void ProseMarks::select(const WordingFinding &finding, const QString &words)
{
    if (!m_page)
        return;
    m_page->showText();
    MarkdownEdit &edit = m_page->edit();
    edit.setFocus();
    if (edit.toPlainText().mid(finding.start, finding.length) != words)
        return;
    QTextCursor cursor(edit.document());
    cursor.setPosition(int(finding.start));
    cursor.setPosition(int(finding.start + finding.length), QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
}

void ProseMarks::perform(const QString &name, const Changes &changes)
{
    if (const auto performed = m_context.document.perform(name, changes); !performed)
        emit failed(performed.error());
}

}  // namespace evenkeel
