// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/followplaybooksheet.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/wrapdelegate.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct FollowWords {
    Q_DECLARE_TR_FUNCTIONS(evenkeel::FollowPlaybookSheet)
};

QString heldInWords(const PlaybookSwitch::Held &held)
{
    return held.before ? FollowWords::tr("%1 (%2; now %3)", "a guardrail, what it does then and now")
                             .arg(inWords(held.guardrail), inWords(held.effect), inWords(*held.before))
                       : FollowWords::tr("%1 (%2)", "a guardrail, what it does")
                             .arg(inWords(held.guardrail), inWords(held.effect));
}

QString guardrailLines(const QList<PlaybookSwitch::Held> &guardrails, const QString &none)
{
    QStringList lines;
    for (const PlaybookSwitch::Held &held : guardrails)
        lines.append(heldInWords(held));
    return lines.isEmpty() ? none : lines.join(u'\n');
}

QString thenAndNow(const QString &now, const QString &then)
{
    return now == then ? FollowWords::tr("%1, as now").arg(now)
                       : FollowWords::tr("%1 → %2", "as it is now, as it would be").arg(now, then);
}

}  // namespace

FollowPlaybookSheet::FollowPlaybookSheet(const PaneContext &context, const PlaybookLibrary &library, QWidget *parent)
    : QDialog(parent), m_context(context), m_library(library), m_list(new QListWidget(this)), m_note(new QLabel(this)),
      m_changes(new QWidget(this)), m_follow(new QPushButton(this))
{
    setWindowTitle(tr("Follow another playbook – %1").arg(context.document.incident().facts().key));
    m_list->setItemDelegate(new WrapDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(theme::narrow(this) / 2);
    m_list->setAccessibleName(tr("Playbooks"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAccessibleName(tr("About this playbook"));
    auto *form = new QFormLayout(m_changes);
    form->setContentsMargins({});
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_severity = addRow(*form, tr("Severity"));
    m_updates = addRow(*form, tr("Updates"));
    m_due = addRow(*form, tr("Due at once"));
    m_gained = addRow(*form, tr("Holds then"));
    m_lost = addRow(*form, tr("Holds no longer"));
    m_steps = addRow(*form, tr("Steps"));

    auto *about = new QWidget(this);
    auto *aboutLayout = new QVBoxLayout(about);
    aboutLayout->setContentsMargins(theme::wide(this), 0, 0, 0);
    aboutLayout->setSpacing(theme::wide(this));
    aboutLayout->addWidget(m_note);
    aboutLayout->addWidget(m_changes);
    aboutLayout->addStretch(1);
    auto *room = new QScrollArea(this);
    room->setWidget(about);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setAccessibleName(tr("What would change"));
    auto *both = new QHBoxLayout;
    both->addWidget(m_list, 2);
    both->addWidget(room, 3);

    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_follow->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_follow);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addLayout(buttons);
    setTabOrder(m_list, room);
    setTabOrder(room, close);
    setTabOrder(close, m_follow);

    connect(m_list, &QListWidget::currentRowChanged, this, &FollowPlaybookSheet::showChosen);
    connect(m_follow, &QPushButton::clicked, this, &FollowPlaybookSheet::follow);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&context.playbook, &PlaybookRun::changed, this, &FollowPlaybookSheet::fillList);
    connect(&context.document, &Document::readOnlyChanged, this, &FollowPlaybookSheet::showChosen);
    fillList();
    m_list->setFocus();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28);
}

QLabel *FollowPlaybookSheet::addRow(QFormLayout &form, const QString &name)
{
    auto *label = new QLabel(m_changes);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(name);
    form.addRow(name, label);
    return label;
}

const PlaybookOffer *FollowPlaybookSheet::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_offers.size()) ? &m_offers[row] : nullptr;
}

// Files are read when the sheet opens and when the incident follows another one; else only what would change is new.
void FollowPlaybookSheet::fillList()
{
    const Playbook &followed = m_context.playbook.playbook();
    if (!m_offers.isEmpty() && m_followed == followed) {
        showChosen();
        return;
    }
    const PlaybookOffer *before = chosen();
    const QString wanted = before ? before->name : followed.name;
    m_followed = followed;
    m_offers = playbooksToFollow(m_library, m_context.playbook.context());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PlaybookOffer &offer : std::as_const(m_offers)) {
        // One's own is often called as what it was made from.
        const bool isOneOfSeveral = std::ranges::count(m_offers, offer.playbook.title,
                                                       [](const PlaybookOffer &other) { return other.playbook.title; })
                                    > 1;
        const QString title = offer.playbook.title.isEmpty() ? offer.name
                              : isOneOfSeveral
                                  ? tr("%1 (%2)", "a playbook's title, name").arg(offer.playbook.title, offer.name)
                                  : offer.playbook.title;
        const QString heading = offer.fault      ? tr("%1 – can't be read", "a playbook").arg(title)
                                : offer.newer    ? tr("%1 – followed now, newer file", "a playbook").arg(title)
                                : offer.followed ? tr("%1 – followed now", "a playbook").arg(title)
                                                 : title;
        // Where and what; what to do about it stands beside the list.
        const QString second = offer.fault
                                   ? u"%1: %2"_s.arg(QFileInfo(offer.fault->where).fileName(), offer.fault->what)
                                   : offer.playbook.description.simplified();
        auto *item = new QListWidgetItem(second.isEmpty() ? heading : heading + u'\n' + second, m_list);
        if (offer.fault)
            item->setForeground(theme::subdued(palette()));
        if (offer.name == wanted)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showChosen();
}

void FollowPlaybookSheet::showChosen()
{
    const PlaybookOffer *offer = chosen();
    m_follow->setEnabled(offer && offer->canBeFollowed() && !m_context.document.isReadOnly());
    m_changes->setVisible(offer && offer->canBeFollowed());
    if (!offer)
        return;
    const QString title = offer->playbook.title.isEmpty() ? offer->name : offer->playbook.title;
    if (offer->fault)
        m_note->setText(tr("Its file has to be put right before it can be followed:") + u'\n'
                        + offer->fault->message());
    else if (offer->newer)
        m_note->setText(tr("The incident follows the copy of it that is kept in its file. Your own file has changed "
                           "since. If you take it, the history, ticks and snoozes stay."));
    else if (offer->followed)
        m_note->setText(tr("The incident follows this one. Choose another to see what would change."));
    else
        m_note->setText(tr("It holds from then on; the history, ticks and snoozes stay."));
    const bool isDrill = m_context.document.incident().facts().drill;
    if (offer->canBeFollowed() && offer->playbook.drill != isDrill)
        m_note->setText(m_note->text() + u"\n\n"_s
                        + (isDrill
                               ? tr("The incident is then no drill any more: it counts as a real one.")
                               : tr("The incident is then a drill: it is marked so everywhere and doesn't count.")));
    m_follow->setText(offer->newer ? tr("Take the newer one")
                                   : tr("Follow %1", "a playbook").arg(QString(title).replace(u'&', u"&&"_s)));
    if (offer->canBeFollowed())
        showSwitch(*offer);
}

void FollowPlaybookSheet::showSwitch(const PlaybookOffer &offer)
{
    const PlaybookSwitch change = switchTo(offer.playbook, m_context.playbook.context());
    m_severity->setText(change.levelBefore.isEmpty() ? tr("not classified yet")
                                                     : thenAndNow(change.levelBefore, change.levelAfter));
    m_updates->setText(thenAndNow(change.updatesBefore.inWords(), change.updatesAfter.inWords()));
    QStringList due;
    for (const PlaybookClock &clock : change.dueAtOnce)
        due.append(clock.what);
    m_due->setText(due.isEmpty() ? tr("nothing that isn't due already") : due.join(u", "_s));
    theme::Ink::set(m_due, due.isEmpty() ? nullptr : theme::alarm);
    m_gained->setText(guardrailLines(change.gained, tr("what holds now", "guardrails")));
    m_lost->setText(guardrailLines(change.lost, tr("nothing", "guardrails")));
    QStringList steps{tr("%n that somebody ticked or noted stay(s)", nullptr, change.stepsKept)};
    if (change.stepsApart > 0)
        steps.append(tr("%n stand(s) apart, under “From another playbook”", "steps of a checklist", change.stepsApart));
    m_steps->setText(steps.join(u'\n'));
}

void FollowPlaybookSheet::follow()
{
    const PlaybookOffer *offer = chosen();
    if (!offer || !m_follow->isEnabled())
        return;
    const Incident &incident = m_context.document.incident();
    const PlaybookSwitch change = switchTo(offer->playbook, m_context.playbook.context());
    const auto performed =
        m_context.document.perform(tr("playbook “%1”").arg(offer->playbook.title),
                                   followPlaybook(incident, change.choice, {.now = m_context.clock.now()}));
    if (performed || performed.error().code == ErrorCode::Blocked)
        accept();
    else
        emit failed(performed.error());
}

}  // namespace evenkeel
