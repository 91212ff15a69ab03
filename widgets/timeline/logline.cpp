// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/logline.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/intake/logdraft.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/followreadonly.h"
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
    m_edit->setPlaceholderText(tr("What happened? Enter logs it."));
    followReadOnly(m_edit, context.document);

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
}

void LogLineBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void LogLineBar::takeNames()
{
    const LogLineContext context = logLineContext(m_context.document.incident(), m_context.clock.now());
    m_edit->setNames(context.people, context.systems);
}

void LogLineBar::showUnderstood()
{
    if (m_edit->text().trimmed().isEmpty()) {
        m_preview->showHint();
        return;
    }
    const LogLineContext context = logLineContext(m_context.document.incident(), m_context.clock.now());
    m_preview->show(parseLogLine(m_edit->text(), context), context);
}

bool LogLineBar::log(const QString &line)
{
    const Instant now = m_context.clock.now();
    const LogLine understood = parseLogLine(line, logLineContext(m_context.document.incident(), now));
    if (understood.text.isEmpty())
        return false;
    const LoggedEntry entry = logEntry(draftOf(understood, now), now);
    if (const auto performed = m_context.document.perform(tr("log entry"), entry.changes); !performed) {
        emit failed(performed.error());
        return false;
    }
    emit logged(entry.entry);
    return true;
}

void LogLineBar::logTyped()
{
    const QString line = m_edit->text().trimmed();
    if (!line.isEmpty() && log(line)) {
        m_edit->remember(line);
        m_edit->clear();
    }
}

void LogLineBar::askAboutLines(const QStringList &lines)
{
    auto *each = new QAction(tr("Log %n entries", nullptr, int(lines.size())), m_question);
    auto *one = new QAction(tr("Paste as one line"), m_question);
    connect(each, &QAction::triggered, this, [this, lines] {
        m_question->dismiss();
        for (const QString &line : lines)
            (void)log(line);
        focusEdit();
    });
    connect(one, &QAction::triggered, this, [this, lines] {
        m_question->dismiss();
        m_edit->insert(lines.join(u' '));
        focusEdit();
    });
    m_question->show(tr("You pasted %n lines.", nullptr, int(lines.size())), {each, one});
}

}  // namespace evenkeel
