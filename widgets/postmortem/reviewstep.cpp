// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/reviewstep.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/fieldref.h"
#include "models/incident/sealing.h"
#include "models/playbook/playbookrun.h"
#include "models/postmortem/postmortemwriting.h"
#include "widgets/common/fieldmark.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString stepName(PostmortemState state)
{
    switch (state) {
    case PostmortemState::Draft:
        return ReviewStep::tr("Draft");
    case PostmortemState::Review:
        return ReviewStep::tr("In review");
    case PostmortemState::Final:
        return ReviewStep::tr("Final");
    }
    return {};
}

}  // namespace

ReviewStep::ReviewStep(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_steps(new QLabel(this)), m_seal(new QLabel(this)),
      m_on(new QPushButton(this)), m_back(new QPushButton(tr("&Back to a draft"), this)), m_question(new QLabel(this)),
      m_reason(new QLineEdit(this)), m_yes(new QPushButton(tr("&Reopen…"), this)),
      m_no(new QPushButton(tr("&Not yet"), this))
{
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setWordWrap(true);  // between the steps, where the pane is narrow
    m_steps->setFocusPolicy(Qt::NoFocus);
    for (QLabel *label : {m_seal, m_question}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    // It is copied from here to be compared with an export's.
    m_seal->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_seal->setAccessibleDescription(tr("Seal"));
    m_seal->setMinimumWidth(1);  // a hash has no place to wrap at, and mustn't widen the pane
    m_question->setBuddy(m_yes);
    m_reason->setPlaceholderText(tr("What is to be changed? Enter reopens it"));
    m_reason->setAccessibleName(tr("Reason for reopening the postmortem"));
    m_on->setAutoDefault(false);
    markField(m_on, factRef<&IncidentFacts::postmortemState>(context.document.incident()));

    auto *row = new QHBoxLayout;
    row->addWidget(m_steps, 1);
    row->addWidget(m_back);
    row->addWidget(m_on);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_reason, 1);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this));
    column->addLayout(row);
    column->addWidget(m_seal);
    column->addWidget(m_question);
    column->addLayout(answers);
    setFocusProxy(m_on);

    connect(m_on, &QPushButton::clicked, this,
            [this] { currentSeal(m_context.document.incident()) ? reopen() : goOn(); });
    connect(m_back, &QPushButton::clicked, this, &ReviewStep::goBack);
    connect(m_yes, &QPushButton::clicked, this, &ReviewStep::confirm);
    connect(m_no, &QPushButton::clicked, this, [this] {
        putAway();
        m_on->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReviewStep::confirm);
    connect(&context.document, &Document::changed, this, &ReviewStep::readIncident);
    connect(&context.document, &Document::readOnlyChanged, this, &ReviewStep::readIncident);
    putAway();
    readIncident();
}

PostmortemState ReviewStep::next() const
{
    return m_context.document.incident().facts().postmortemState == PostmortemState::Draft ? PostmortemState::Review
                                                                                           : PostmortemState::Final;
}

void ReviewStep::readIncident()
{
    const Incident &incident = m_context.document.incident();
    const PostmortemState state = incident.facts().postmortemState;
    const Seal *seal = currentSeal(incident);
    QStringList steps;
    for (const PostmortemState step : {PostmortemState::Draft, PostmortemState::Review, PostmortemState::Final}) {
        const QString name = stepName(step).replace(u' ', QChar::Nbsp).toHtmlEscaped();
        // Full: here; a tick: past; empty: to come.
        steps.append(step == state  ? u"<b>\u25CF\u00A0%1</b>"_s.arg(name)
                     : step < state ? u"\u2713\u00A0%1"_s.arg(name)
                                    : u"\u25CB\u00A0%1"_s.arg(name));
    }
    m_steps->setText(steps.join(u"\u00A0\u2192 "_s));
    m_steps->setAccessibleName(tr("State of the postmortem: %1").arg(stepName(state)));
    m_on->setText(seal                              ? tr("&Reopen…")
                  : state == PostmortemState::Draft ? tr("Send to re&view")
                                                    : tr("&Seal as final…"));
    m_back->setVisible(state == PostmortemState::Review && !seal);
    const bool mayChange = !m_context.document.isReadOnly();
    m_on->setEnabled(mayChange);
    m_back->setEnabled(mayChange);
    m_seal->setVisible(seal || state == PostmortemState::Final);
    if (seal) {
        // It reads all of the postmortem: not before somebody looks.
        if (isVisible())
            m_holds = sealHolds(incident);
        const QString sealed = tr("%1 sealed it on %2. SHA-256 %3", "who, when, hash")
                                   .arg(seal->person.isEmpty() ? tr("Somebody") : seal->person,
                                        seal->at ? toLocalText(*seal->at, incident.zone()) : QString(), seal->digest);
        m_seal->setText(m_holds
                            ? sealed
                            : sealed + u'\n'
                                  + tr("\u26A0 The record has changed since: the postmortem no longer says what was "
                                       "sealed. Reopen it, and seal it anew."));
    } else if (state == PostmortemState::Final) {
        m_seal->setText(tr("It is called final, and nobody has sealed it."));
    }
    // A question stands only as long as what it asks about: by now somebody else may have taken the step.
    if (!mayChange || (m_asked == Asked::Reopen && !seal) || (m_asked == Asked::GoOn && (seal || next() != m_wanted)))
        putAway();
}

void ReviewStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIncident();
}

void ReviewStep::ask(const QString &question, const QString &answer, bool wantsReason)
{
    m_question->setText(question);
    m_question->show();
    m_reason->setVisible(wantsReason);
    m_yes->setText(answer);
    m_yes->setVisible(!answer.isEmpty());
    m_no->setVisible(true);
    m_no->setText(answer.isEmpty() ? tr("All ri&ght") : tr("&Not yet"));
    QWidget *first = wantsReason ? static_cast<QWidget *>(m_reason) : answer.isEmpty() ? m_no : m_yes;
    first->setFocus(Qt::OtherFocusReason);
}

void ReviewStep::putAway()
{
    m_asked = Asked::Nothing;
    m_reason->clear();
    for (QWidget *part : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_reason),
                          static_cast<QWidget *>(m_yes), static_cast<QWidget *>(m_no)})
        part->hide();
}

void ReviewStep::goOn()
{
    if (!canWritePostmortem(m_context.document))
        return;
    emit committing();
    putAway();
    m_wanted = next();
    const auto missing = missingFor(m_wanted, m_context.playbook.context());
    if (lacksRequired(missing)) {
        const QString what = inOneSentence(missing, MissingPart::Weight::Required);
        return ask(m_wanted == PostmortemState::Final ? tr("It can't be final yet: %1.").arg(what)
                                                      : tr("It can't leave its draft yet: %1.").arg(what),
                   {}, false);
    }
    const QString advised = inOneSentence(missing, MissingPart::Weight::Advised);
    const bool seals = m_wanted == PostmortemState::Final;
    m_asked = Asked::GoOn;
    if (!seals && advised.isEmpty())
        return confirm();
    QString question = seals ? tr("Sealed, it can't be changed and the seal can't be undone; it can be reopened for a "
                                  "reason, which is recorded.")
                             : QString();
    if (!advised.isEmpty())
        question.prepend(tr("Still to be thought of: %1.").arg(advised) + (seals ? u"\n"_s : QString()));
    ask(question, seals ? tr("&Seal it") : tr("Send it all the sa&me"), false);
}

void ReviewStep::goBack()
{
    putAway();
    perform(tr("postmortem back to a draft"),
            setPostmortemState(m_context.document.incident(), PostmortemState::Draft, m_context.clock.now()));
}

void ReviewStep::reopen()
{
    if (m_context.document.isReadOnly() || !currentSeal(m_context.document.incident()))
        return;
    putAway();
    m_asked = Asked::Reopen;
    ask(tr("Reopened, it is in review again. The record tells who reopened it, and why."), tr("&Reopen it"), true);
}

void ReviewStep::confirm()
{
    const Incident &incident = m_context.document.incident();
    const Instant now = m_context.clock.now();
    const QString person = m_context.document.author();
    bool done = false;
    switch (m_asked) {
    case Asked::Nothing:
        return;
    case Asked::GoOn:
        done = m_wanted == PostmortemState::Final
                   ? perform(tr("seal the postmortem"), sealPostmortem(incident, person, now), true)
                   : perform(tr("postmortem to review"), setPostmortemState(incident, PostmortemState::Review, now));
        break;
    case Asked::Reopen:
        done = perform(tr("reopen the postmortem"),
                       reopenPostmortem(incident, person, {.now = now, .reason = m_reason->text()}));
        break;
    }
    if (!done)
        return;
    putAway();
    m_on->setFocus(Qt::OtherFocusReason);
}

bool ReviewStep::perform(const QString &name, const Result<Changes> &changes, bool finally)
{
    Document &document = m_context.document;
    const auto performed =
        changes && finally ? document.performFinally(name, *changes) : document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return performed.hasValue();
}

void ReviewStep::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_no->isHidden())
        return QWidget::keyPressEvent(event);
    putAway();
    m_on->setFocus(Qt::OtherFocusReason);
}

}  // namespace evenkeel
