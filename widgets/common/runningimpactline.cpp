// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/runningimpactline.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/playbook/playbookrun.h"
#include "models/report/followups.h"
#include "models/report/impactwords.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

qint64 minuteOf(Instant at)
{
    return std::chrono::floor<std::chrono::minutes>(at.time_since_epoch()).count();
}

bool countsForImpact(const EntityRef &touched)
{
    return touched.kind == EntityKind::ImpactMeasure || touched.kind == EntityKind::ImpactWindow
           || touched.kind == EntityKind::Facts;
}

}  // namespace

RunningImpactLine::RunningImpactLine(const PaneContext &context, When when, QWidget *parent)
    : QLabel(parent), m_context(context), m_when(when)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, countsForImpact))
            look();
    });
    connect(&context.playbook, &PlaybookRun::ticked, this, &RunningImpactLine::tick);
    look();
}

void RunningImpactLine::tick()
{
    if (!isHidden() && minuteOf(m_context.clock.now()) != m_minute)
        look();
}

void RunningImpactLine::look()
{
    const Incident &incident = m_context.document.incident();
    const Instant now = m_context.clock.now();
    m_minute = minuteOf(now);
    if (incident.impactMeasures().all().empty() || (m_when == When::WhileItRuns && !isOngoing(incident))) {
        hide();
        return;
    }
    const auto figures = runningImpactOf(incident, now);
    const ReportLanguage language(QLocale().bcp47Name());
    QStringList texts;
    for (const RunningFigure &figure : figures)
        texts.append(wordsOf(figure, language));
    const bool isRunning = std::ranges::any_of(figures, &RunningFigure::isRunning);
    const QString all = texts.join(u" \u00b7 "_s);
    setText(isRunning ? tr("Impact so far: %1").arg(all) : tr("Impact in all: %1").arg(all));
    setVisible(!figures.isEmpty());
}

}  // namespace evenkeel
