// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/logpreview.h"

#include "models/core/instant.h"
#include "models/intake/logdraft.h"
#include "models/report/reportlanguage.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace evenkeel {

using namespace Qt::StringLiterals;

LogPreview::LogPreview(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAccessibleDescription(tr("What was understood"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::Ink::set(this, theme::subdued);
    showHint();
}

void LogPreview::showHint()
{
    setText(
        tr("-7m  14:05  ~14:00    !d decision  !h hypothesis  !a action  !s symptom  !m mitigation    @who  #system  "
           "* pin"));
}

void LogPreview::show(const LogLine &line, const LogLineContext &context)
{
    const ReportLanguage language(QLocale().bcp47Name());
    const EntryKind kind = entryKindOf(line.kind);
    QStringList parts;
    if (!m_note.isEmpty())
        parts.append(m_note);
    const auto time = [&](Instant instant) { return toLocalText(instant, context.zone); };
    if (!line.occurred)
        parts.append(tr("now"));
    else if (line.occurred->end)
        parts.append(tr("%1 to %2").arg(time(line.occurred->begin), time(*line.occurred->end)));
    else
        parts.append(line.occurred->about ? tr("about %1").arg(time(line.occurred->begin))
                                          : time(line.occurred->begin));
    if (line.occurred && line.occurred->begin > context.now)
        parts.append(tr("in the future"));
    if (line.doubt != LocalTimeDoubt::None)
        parts.append(tr("the clocks changed then: say the offset to be sure"));
    parts.append(language.name(kind));
    if (!line.owner.isEmpty())
        parts.append(u'@' + line.owner);
    if (line.due)
        parts.append(tr("due %1").arg(time(*line.due)));
    for (const QString &system : line.systems)
        parts.append(u'#' + system);
    if (line.pinned)
        parts.append(tr("pinned"));
    if (line.text.isEmpty())
        parts.append(tr("say what happened"));
    setText(parts.join(u"   "_s));
}

// As wide as there is room: a long line must not widen the window.
QSize LogPreview::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void LogPreview::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QString elided = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), elided, foregroundRole());
}

}  // namespace evenkeel
