// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/situation/momentsbox.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/commands/statusverbs.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/followreadonly.h"
#include "widgets/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool hasMoments(EntityKind kind)
{
    return kind == EntityKind::Facts || kind == EntityKind::ImpactWindow;
}

}  // namespace

MomentsBox::MomentsBox(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new QFormLayout), m_zone(new QLabel(this)),
      m_durations(new QLabel(this))
{
    m_zone->setWordWrap(true);
    m_durations->setWordWrap(true);
    m_durations->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_durations->setAccessibleDescription(tr("Durations"));

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(theme::narrow(this) / 2);
    for (const Moment moment : AllMoments) {
        auto *line = new FieldLine(this);
        line->setObjectName(u"moment.%1"_s.arg(int(moment)));
        line->setPlaceholderText(tr("not set"));
        line->setAccessibleName(tr("When it was: %1").arg(nameOf(moment)));
        line->setAccessibleDescription(tr("A time as 21:17, yesterday 21:17, -7m or 2020-02-20 21:17. Empty: not "
                                          "known."));
        followReadOnly(line, context.document);
        m_form->addRow(nameOf(moment), line);
        m_lines.insert(moment, line);
        connect(line, &FieldLine::committed, this, [this, moment](const QString &text) { retime(moment, text); });
        connect(line, &FieldLine::changedMeanwhile, this, [this, moment] {
            emit noticed(tr("Somebody else retimed “%1” while you edit it. Your text stays; Enter sets it, Esc takes "
                            "theirs.")
                             .arg(nameOf(moment)));
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_zone);
    layout->addLayout(m_form);
    layout->addWidget(m_durations);

    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, hasMoments, &EntityRef::kind))
            readIncident();
    });
    readIncident();
}

QSize MomentsBox::minimumSizeHint() const
{
    return {m_zone->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void MomentsBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int name = 0;
    for (const Moment moment : AllMoments)
        name = std::max(name, fontMetrics().horizontalAdvance(nameOf(moment)));
    const int time = fontMetrics().horizontalAdvance(u"0000-00-00 00:00"_s) + theme::wide(this);
    const bool beside = name + theme::wide(this) + time <= width();
    m_form->setRowWrapPolicy(beside ? QFormLayout::DontWrapRows : QFormLayout::WrapAllRows);
}

QString MomentsBox::nameOf(Moment moment)
{
    switch (moment) {
    case Moment::Began:
        return tr("Began");
    case Moment::Detected:
        return tr("Detected");
    case Moment::Declared:
        return tr("Declared");
    case Moment::Acknowledged:
        return tr("Acknowledged");
    case Moment::Identified:
        return tr("Identified");
    case Moment::Mitigated:
        return tr("Mitigated");
    case Moment::Restored:
        return tr("Restored");
    case Moment::Resolved:
        return tr("Resolved");
    case Moment::Closed:
        return tr("Closed");
    }
    return {};
}

// Of the current stretch of impact.
std::optional<Instant> MomentsBox::shownMoment(Moment moment) const
{
    const Incident &incident = m_context.document.incident();
    const auto windows = incident.windowsInOrder();
    if (windows.empty() || moment == Moment::Declared || moment == Moment::Closed)
        return momentOf(incident, moment);
    return momentOf(*windows.back(), moment);
}

FieldRef MomentsBox::fieldOf(Moment moment) const
{
    const Incident &incident = m_context.document.incident();
    const auto windows = incident.windowsInOrder();
    const auto ofWindow = [&](int field) {
        return windows.empty() ? FieldRef() : FieldRef{{EntityKind::ImpactWindow, windows.back()->id}, field};
    };
    switch (moment) {
    case Moment::Began:
        return ofWindow(fieldIndexOf<&ImpactWindow::began>());
    case Moment::Detected:
        return ofWindow(fieldIndexOf<&ImpactWindow::detected>());
    case Moment::Declared:
        return factRef<&IncidentFacts::declared>(incident);
    case Moment::Acknowledged:
        return ofWindow(fieldIndexOf<&ImpactWindow::acknowledged>());
    case Moment::Identified:
        return ofWindow(fieldIndexOf<&ImpactWindow::identified>());
    case Moment::Mitigated:
        return ofWindow(fieldIndexOf<&ImpactWindow::mitigated>());
    case Moment::Restored:
        return ofWindow(fieldIndexOf<&ImpactWindow::restored>());
    case Moment::Resolved:
        return ofWindow(fieldIndexOf<&ImpactWindow::resolved>());
    case Moment::Closed:
        return factRef<&IncidentFacts::closed>(incident);
    }
    return {};
}

void MomentsBox::readIncident()
{
    const Incident &incident = m_context.document.incident();
    const QTimeZone zone = incident.zone();
    const int windows = int(incident.windowsInOrder().size());
    const QString zoneName = QString::fromUtf8(zone.id());
    m_zone->setText(windows > 1 ? tr("Times in %1; of the latest of %n impact windows", nullptr, windows).arg(zoneName)
                                : tr("Times in %1").arg(zoneName));
    for (const auto &[moment, line] : m_lines.asKeyValueRange()) {
        const auto at = shownMoment(moment);
        line->setValue(at ? toLocalText(*at, zone) : QString());
        markField(line, fieldOf(moment));
    }
    m_durations->setText(durationsText());
}

QString MomentsBox::durationsText() const
{
    const Durations durations = durationsOf(m_context.document.incident());
    const std::pair<QString, std::optional<Duration>> told[] = {
        {tr("To detect: %1"), durations.toDetect},     {tr("To acknowledge: %1"), durations.toAcknowledge},
        {tr("To mitigate: %1"), durations.toMitigate}, {tr("To recover: %1"), durations.toRecover},
        {tr("To resolve: %1"), durations.toResolve},
    };
    QStringList lines;
    for (const auto &[words, duration] : told)
        if (duration)
            lines.append(words.arg(formatDuration(*duration)));
    QStringList missing;
    for (const Moment moment : durations.missing)
        missing.append(nameOf(moment));
    if (!missing.isEmpty())
        lines.append(tr("Missing for the other durations: %1").arg(QLocale().createSeparatedList(missing)));
    return lines.join(u'\n');
}

void MomentsBox::retime(Moment moment, const QString &text)
{
    const Instant now = m_context.clock.now();
    const Incident &incident = m_context.document.incident();
    std::optional<Instant> at;
    if (!text.trimmed().isEmpty()) {
        const auto reading = readTime(text, {.now = now, .zone = incident.zone()});
        if (!reading) {
            m_lines[moment]->refuse();
            emit failed(reading.error());
            return;
        }
        at = reading->instant;
        if (reading->doubt == LocalTimeDoubt::Repeated)
            emit noticed(tr("The clocks showed that time twice. Write an offset, as in 2020-10-25 02:30 +01:00, if the "
                            "other is meant."));
        else if (reading->doubt == LocalTimeDoubt::Skipped)
            emit noticed(tr("The clocks skipped that time; it was moved forward."));
    }
    // The stretch of impact that is shown: the current one.
    const int windows = int(incident.windowsInOrder().size());
    const auto changes = setMoment(incident, moment, at, now, windows > 0 ? std::optional(windows) : std::nullopt);
    const auto performed = m_context.document.perform(tr("time of “%1”").arg(nameOf(moment)), changes);
    if (!performed) {
        m_lines[moment]->refuse();
        emit failed(performed.error());
    }
}

}  // namespace evenkeel
