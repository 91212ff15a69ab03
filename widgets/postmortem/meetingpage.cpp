// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/meetingpage.h"

#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/postmortem/agenda.h"
#include "models/postmortem/attendees.h"
#include "models/postmortem/meetingtime.h"
#include "models/report/invitecalendar.h"
#include "models/report/reportscope.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/fieldmark.h"
#include "widgets/postmortem/takealong.h"
#include "widgets/tables/parkedpane.h"
#include "widgets/theme/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesOfParked = 9;

}  // namespace

MeetingPage::MeetingPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_time(new FieldLine(this)), m_minutes(new FieldLine(this)),
      m_place(new FieldLine(this)), m_invited(new FieldLine(this)), m_timeLabel(new QLabel(this)),
      m_inTime(new QLabel(this)), m_suggest(new QPushButton(this)), m_asked(new QLabel(this)),
      m_agenda(new QLabel(this)), m_begin(new QPushButton(tr("&Begin the meeting"), this)),
      m_parked(new ParkedPane(context, ParkedPane::Adding::Here, this)), m_lines(context)
{
    for (QLabel *label : {m_inTime, m_asked, m_agenda}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_agenda->setAccessibleDescription(tr("The agenda"));
    m_begin->setToolTip(
        tr("Opens a window for the big screen: agenda, questions, parked topics and the timeline line by "
           "line (Ctrl+Shift+G)"));
    auto *take =
        new TakeAlong(context, ReportKind::Invite, {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Ics},
                      {tr("Invitation"), tr("Copy or save the invitation"), tr("The invitation is copied."),
                       tr("Save the invitation")},
                      this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(take, 1);
    buttons->addWidget(m_begin);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this));
    column->addWidget(makeForm());
    column->addWidget(m_asked);
    column->addWidget(m_agenda);
    column->addLayout(buttons);
    m_parked->setMinimumHeight(LinesOfParked * fontMetrics().lineSpacing());
    column->addWidget(m_parked, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    setFocusProxy(m_time);
    m_parked->letShrink();

    m_lines.add(m_time, tr("time of the meeting"), u"reviewMeeting"_s,
                [this](const QString &text) { return timeFrom(text); });
    m_lines.add(m_minutes, tr("length of the meeting"), u"reviewMinutes"_s,
                [this](const QString &text) { return minutesFrom(text); });
    m_lines.add(m_place, tr("place of the meeting"), u"reviewPlace"_s, [this](const QString &text) {
        return setFact<&IncidentFacts::reviewPlace>(m_context.document.incident(), text.trimmed());
    });
    m_lines.add(m_invited, tr("who is invited"), u"list.invited"_s,
                [this](const QString &text) { return invitedFrom(text); });
    connect(&m_lines, &FormLines::failed, this, &MeetingPage::failed);
    connect(&m_lines, &FormLines::noticed, this, &MeetingPage::noticed);
    connect(m_suggest, &QPushButton::clicked, this, &MeetingPage::takeSuggestion);
    connect(m_begin, &QPushButton::clicked, this, &MeetingPage::meetingRequested);
    connect(take, &TakeAlong::failed, this, &MeetingPage::failed);
    connect(m_parked, &TablePane::failed, this, &MeetingPage::failed);
    connect(&context.document, &Document::changed, this, &MeetingPage::readIncident);
    connect(&context.document, &Document::readOnlyChanged, this, &MeetingPage::readIncident);
    readFields();
}

QWidget *MeetingPage::makeForm()
{
    const Incident &incident = m_context.document.incident();
    auto *part = new QWidget(this);
    m_time->setAccessibleName(tr("When the meeting is"));
    m_minutes->setAccessibleName(tr("How many minutes it takes"));
    m_minutes->setPlaceholderText(QString::number(UsualMeetingMinutes));
    m_place->setAccessibleName(tr("Where the meeting is"));
    m_place->setPlaceholderText(tr("A room, or where to dial in"));
    markField(m_time, factRef<&IncidentFacts::reviewMeeting>(incident));
    markField(m_minutes, factRef<&IncidentFacts::reviewMinutes>(incident));
    markField(m_place, factRef<&IncidentFacts::reviewPlace>(incident));
    m_timeLabel->setBuddy(m_time);
    m_invited->setAccessibleName(tr("Who else is invited"));
    m_invited->setPlaceholderText(tr("Names with ; between them, besides responders and reviewers"));
    markField(m_invited, {{EntityKind::ListMember, {}}, FieldRef::AllFields, ListName::Invited});
    auto *when = new QHBoxLayout;
    when->addWidget(m_time, 1);
    when->addWidget(m_suggest);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_timeLabel, when);
    form->addRow(QString(), m_inTime);
    form->addRow(tr("Minutes"), m_minutes);
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Also invited"), m_invited);
    return part;
}

void MeetingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIncident();
}

void MeetingPage::readIncident()
{
    readFields();
    // While nobody looks there is nothing to work out.
    if (isVisible())
        showAgenda();
}

void MeetingPage::readFields()
{
    const Incident &incident = m_context.document.incident();
    const IncidentFacts &facts = incident.facts();
    const QString zone = QString::fromUtf8(incident.zone().id());
    m_timeLabel->setText(tr("When (%1)").arg(zone));
    m_time->setAccessibleDescription(tr("A time in %1, such as tomorrow 10:00.").arg(zone));
    m_time->setPlaceholderText(tr("tomorrow 10:00, 2026-03-18 14:30"));
    m_time->setValue(facts.reviewMeeting ? toLocalText(*facts.reviewMeeting, incident.zone()) : QString());
    m_minutes->setValue(facts.reviewMinutes > 0 ? QString::number(facts.reviewMinutes) : QString());
    m_place->setValue(facts.reviewPlace);
    QStringList invited;
    for (const ListMember *member : incident.list(ListName::Invited))
        invited.append(member->text);
    m_invited->setValue(invited.join(u"; "_s));
}

void MeetingPage::showAgenda()
{
    const Incident &incident = m_context.document.incident();
    const IncidentFacts &facts = incident.facts();

    const Instant suggested = suggestedMeeting(incident, m_context.clock.now());
    m_suggest->setText(tr("Take %1").arg(toLocalText(suggested, incident.zone())));
    m_suggest->setToolTip(
        tr("The first good time: within two days of the end where that can be had, in working hours"));
    m_suggest->setVisible(!facts.reviewMeeting && !m_context.document.isReadOnly());
    const bool isLate =
        facts.reviewMeeting ? !isInTime(incident, *facts.reviewMeeting) : !isInTime(incident, suggested);
    m_inTime->setText(facts.reviewMeeting ? tr("That is more than two days after the end: what people remember fades.")
                                          : tr("No working hours are left within two days of the end."));
    m_inTime->setVisible(isLate);

    const QStringList names = attendeesOf(incident);
    m_asked->setText(names.isEmpty() ? tr("Nobody is asked yet: those in roles, reviewers and who is invited are.")
                                     : tr("Asked to come: %1").arg(names.join(u", "_s)));
    const ReportScope scope(incident, {.kind = ReportKind::Invite, .exportedAt = m_context.clock.now()});
    m_agenda->setText(agendaLines(scope).join(u'\n'));
}

Result<Changes> MeetingPage::timeFrom(const QString &text) const
{
    const Incident &incident = m_context.document.incident();
    if (text.trimmed().isEmpty())
        return setFact<&IncidentFacts::reviewMeeting>(incident, std::optional<Instant>());
    const auto read = parseTime(text, {.now = m_context.clock.now(), .zone = incident.zone(), .future = true});
    if (!read)
        return read.error();
    return setFact<&IncidentFacts::reviewMeeting>(incident, std::optional<Instant>(*read));
}

Result<Changes> MeetingPage::minutesFrom(const QString &text) const
{
    const Result<int> minutes = text.trimmed().isEmpty() ? Result<int>(0) : readMeetingMinutes(text);
    if (!minutes)
        return minutes.error();
    return setFact<&IncidentFacts::reviewMinutes>(m_context.document.incident(), *minutes);
}

Result<Changes> MeetingPage::invitedFrom(const QString &text) const
{
    QStringList names;
    for (const QString &name : text.split(u';'))
        if (!name.trimmed().isEmpty())
            names.append(name.simplified());
    return replaceList(m_context.document.incident(), ListName::Invited, names, m_context.clock.now());
}

void MeetingPage::takeSuggestion()
{
    const Incident &incident = m_context.document.incident();
    const std::optional<Instant> suggested = suggestedMeeting(incident, m_context.clock.now());
    const auto performed = m_context.document.perform(tr("time of the meeting"),
                                                      setFact<&IncidentFacts::reviewMeeting>(incident, suggested));
    if (!performed)
        return emit failed(performed.error());
    m_time->setFocus();
}

}  // namespace evenkeel
