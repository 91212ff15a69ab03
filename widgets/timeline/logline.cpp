// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/logline.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/intake/logdraft.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/linedraft.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logpreview.h"

#include <QAction>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

LogLineBar::LogLineBar(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_edit(new LogEdit(this)), m_preview(new LogPreview(this)),
      m_question(new BannerBar(this))
{
    m_edit->setAccessibleName(tr("Log line"));
    m_edit->setAccessibleDescription(tr("Type what happened and press Enter. Times, kinds and people by prefix."));
    followReadOnly(m_edit, context.document, tr("What happened? Enter logs it."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_question);
    layout->addWidget(m_edit);
    layout->addWidget(m_preview);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::returnPressed, this, &LogLineBar::logTyped);
    connect(m_edit, &QLineEdit::textChanged, this, &LogLineBar::showUnderstood);
    connect(m_edit, &LogEdit::linesPasted, this, &LogLineBar::askAboutLines);
    connect(&context.document, &Document::changed, this, &LogLineBar::takeNames);
    takeNames();

    auto *draft = new LineDraft(m_edit, context.document, context.clock, {EntityKind::Entry, {}}, u"log-line"_s);
    connect(draft, &LineDraft::failed, this, &LogLineBar::failed);
    if (m_edit->isEnabled() && draft->restore()) {
        m_preview->setNote(tr("put back from last time"));
        showUnderstood();
    }
}

void LogLineBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void LogLineBar::forget(const QStringList &words)
{
    m_edit->forget(words);
    // Lines that were pasted and aren't logged may hold them; what was copied can be pasted again.
    m_question->dismiss();
    for (QAction *answer : m_question->findChildren<QAction *>())
        answer->deleteLater();
}

void LogLineBar::takeNames()
{
    m_known = logLineContext(m_context.document.incident(), m_context.clock.now());
    m_edit->setNames(m_known.people, m_known.systems);
}

LogLineContext LogLineBar::knownNow() const
{
    LogLineContext known = m_known;
    known.now = m_context.clock.now();
    return known;
}

void LogLineBar::showUnderstood()
{
    if (m_edit->text().trimmed().isEmpty()) {
        m_preview->setNote({});
        m_preview->showHint();
        return;
    }
    const LogLineContext context = knownNow();
    m_preview->show(parseLogLine(m_edit->text(), context), context);
}

QStringList LogLineBar::log(const QStringList &lines)
{
    const LogLineContext context = knownNow();
    const Instant now = context.now;
    Changes changes;
    EntityId newest;
    QStringList left;
    for (const QString &line : lines) {
        const LogLine understood = parseLogLine(line, context);
        if (understood.text.isEmpty()) {
            left.append(line);
            continue;
        }
        const LoggedEntry entry = logEntry(draftOf(understood, now), now);
        changes += entry.changes;
        newest = entry.entry;
    }
    if (newest.isNull())
        return left;
    const QString name = lines.size() == 1 ? tr("log entry") : tr("log %n entries", nullptr, int(lines.size()));
    if (const auto performed = m_context.document.perform(name, changes); !performed) {
        emit failed(performed.error());
        return lines;
    }
    emit logged(newest);
    return left;
}

void LogLineBar::logTyped()
{
    const QString line = m_edit->text().trimmed();
    // Enter alone answers what was asked about pasted lines.
    if (line.isEmpty() && m_question->isVisible() && m_logEach) {
        m_logEach->trigger();
        return;
    }
    if (!line.isEmpty() && log({line}).isEmpty()) {
        m_edit->remember(line);
        m_edit->setText({});  // unlike clear(), leaves nothing to undo: what is undone next is the entry
    }
}

void LogLineBar::askAboutLines(const QStringList &lines)
{
    auto *each = new QAction(tr("Log %n entries", nullptr, int(lines.size())), m_question);
    auto *one = new QAction(tr("Paste as one line"), m_question);
    connect(each, &QAction::triggered, this, [this, lines] {
        m_question->dismiss();
        // What is no entry yet stays, to be finished.
        if (const QStringList left = log(lines); !left.isEmpty())
            m_edit->insert(left.join(u' '));
        focusEdit();
    });
    connect(one, &QAction::triggered, this, [this, lines] {
        m_question->dismiss();
        m_edit->insert(lines.join(u' '));
        focusEdit();
    });
    m_logEach = each;
    m_question->show(tr("You pasted %n lines.", nullptr, int(lines.size())), {each, one});
}

}  // namespace evenkeel
