// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/messageeditor.h"

#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/commands/commsverbs.h"
#include "models/incident/fieldref.h"
#include "models/markup/escapehtml.h"
#include "models/report/selectiontext.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/draftoffer.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/linedraft.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastLines = 3;  // of the body, however small the pane

QString audienceName(Audience audience)
{
    switch (audience) {
    case Audience::Internal:
        return MessageEditor::tr("Internal");
    case Audience::Customer:
        return MessageEditor::tr("Customers");
    case Audience::Regulator:
        return MessageEditor::tr("A regulator");
    }
    return {};
}

}  // namespace

MessageEditor::MessageEditor(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_banner(new BannerBar(this)), m_scroll(new QScrollArea(this)),
      m_subject(addLine(tr("Subject"), tr("What the first line says"))), m_audience(new QComboBox(this)),
      m_channel(addLine(tr("Channel"), tr("mail, #status"))),
      m_nextUpdate(addLine(tr("Next update by"), tr("30m, 14:30"))), m_body(new QPlainTextEdit(this)),
      m_state(new QLabel(this)), m_copy(new QToolButton(this)), m_approve(new QPushButton(tr("&Approve"), this)),
      m_send(new QPushButton(tr("Mark as &sent"), this)), m_copyAs(CopyForm::Markdown)
{
    m_audience->setAccessibleName(tr("Audience"));
    for (const auto &[audience, stored] : EnumNames<Audience>::names)
        m_audience->addItem(audienceName(audience), QVariant::fromValue(audience));
    m_nextUpdate->setAccessibleDescription(tr("A time as 14:30, or 30m from now. Empty: nothing is promised."));
    m_body->setTabChangesFocus(true);
    m_body->installEventFilter(this);
    m_body->setPlaceholderText(tr("What happened, whom it concerns, what is being done, when there will be more. "
                                  "Write in Markdown."));
    m_body->setAccessibleName(tr("Message text"));
    m_body->setAccessibleDescription(
        tr("Markdown. Ctrl+Enter saves. Tab goes to the next blank in brackets, then on."));
    m_body->setMinimumHeight(LeastLines * m_body->fontMetrics().lineSpacing() + theme::wide(this));
    m_state->setTextFormat(Qt::PlainText);
    // On one line: what wraps would make the pane as tall as it likes best, and scroll where there is room.
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setAccessibleName(tr("State of the message"));
    makeRows();
    makeButtons();
    setFocusProxy(m_body);

    connect(m_subject, &FieldLine::committed, this,
            [this](const QString &text) { writeText<&CommsDraft::subject>(m_subject, tr("Message: subject"), text); });
    connect(m_channel, &FieldLine::committed, this,
            [this](const QString &text) { writeText<&CommsDraft::channel>(m_channel, tr("Message: channel"), text); });
    connect(m_nextUpdate, &FieldLine::committed, this, &MessageEditor::writeNextUpdate);
    // Only by a person's hand, not when the incident is read.
    connect(m_audience, &QComboBox::activated, this, &MessageEditor::writeAudience);
    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        const EntityRef shown{EntityKind::CommsDraft, m_message};
        if (changes.reset || changes.touched.contains(shown))
            readMessage();
    });
    setMessage({});
}

MessageEditor::~MessageEditor()
{
    // Lines that go while they have the keyboard would still commit.
    for (FieldLine *line : {m_subject, m_channel, m_nextUpdate})
        disconnect(line, nullptr, this, nullptr);
}

FieldLine *MessageEditor::addLine(const QString &name, const QString &hint)
{
    auto *line = new FieldLine(this);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    connect(line, &FieldLine::changedMeanwhile, this, [this, name] {
        m_banner->show(tr("Somebody else changed “%1” while you edit it. Your text stays; Enter sets it, Esc takes "
                          "theirs.")
                           .arg(name));
    });
    return line;
}

void MessageEditor::makeRows()
{
    auto *content = new QWidget(m_scroll);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setSpacing(theme::narrow(this));
    const auto label = [content](const QString &text, QWidget *field) {
        auto *made = new QLabel(text, content);
        made->setBuddy(field);
        return made;
    };
    grid->addWidget(label(tr("Subject"), m_subject), 0, 0);
    grid->addWidget(m_subject, 0, 1, 1, 3);
    grid->addWidget(label(tr("To"), m_audience), 1, 0);
    grid->addWidget(m_audience, 1, 1);
    grid->addWidget(label(tr("On"), m_channel), 1, 2);
    grid->addWidget(m_channel, 1, 3);
    grid->addWidget(m_body, 2, 0, 1, 4);
    grid->addWidget(label(tr("Next update by"), m_nextUpdate), 3, 0);
    grid->addWidget(m_nextUpdate, 3, 1, 1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_approve);
    buttons->addWidget(m_send);
    grid->addLayout(buttons, 4, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(2, 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme::narrow(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);

    QWidget *before = m_subject;
    for (QWidget *next :
         {static_cast<QWidget *>(m_audience), static_cast<QWidget *>(m_channel), static_cast<QWidget *>(m_body),
          static_cast<QWidget *>(m_nextUpdate), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_approve),
          static_cast<QWidget *>(m_send)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void MessageEditor::makeButtons()
{
    auto *menu = new QMenu(m_copy);
    const std::pair<QString, CopyForm> forms[] = {{tr("as &Markdown"), CopyForm::Markdown},
                                                  {tr("for &Slack"), CopyForm::Slack},
                                                  {tr("as plain te&xt"), CopyForm::PlainText}};
    for (const auto &[text, form] : forms)
        connect(menu->addAction(text), &QAction::triggered, this, [this, as = form] {
            m_copyAs = as;
            copy(as);
        });
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy the message"));
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    m_copy->setAccessibleDescription(tr("As it was copied last, at first as Markdown. Down offers other forms."));
    m_copy->installEventFilter(this);
    connect(m_copy, &QToolButton::clicked, this, [this] { copy(m_copyAs); });
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_send->setToolTip(tr("Keeps that it was sent, and when. This can't be undone."));
    m_send->setAccessibleDescription(m_send->toolTip());
    connect(m_approve, &QPushButton::clicked, this, &MessageEditor::approveOrWithdraw);
    connect(m_send, &QPushButton::clicked, this, &MessageEditor::send);
}

const CommsDraft *MessageEditor::found() const
{
    const CommsDraft *message = m_context.document.incident().comms().find(m_message);
    return message && !message->deleted ? message : nullptr;
}

void MessageEditor::setMessage(EntityId message)
{
    if (message == m_message && (m_draft || message.isNull()))
        return;
    (void)commitAll();
    m_banner->dismiss();
    delete std::exchange(m_draft, nullptr);
    qDeleteAll(std::exchange(m_lineDrafts, {}));
    m_message = message;
    // What couldn't be written was told; it isn't the next message's.
    for (FieldLine *line : {m_subject, m_channel, m_nextUpdate})
        line->setText(line->base());
    const auto mark = [this](QWidget *control, int field) {
        markField(control, {{EntityKind::CommsDraft, m_message}, field});
    };
    mark(m_subject, fieldIndexOf<&CommsDraft::subject>());
    mark(m_audience, fieldIndexOf<&CommsDraft::audience>());
    mark(m_channel, fieldIndexOf<&CommsDraft::channel>());
    mark(m_body, fieldIndexOf<&CommsDraft::body>());
    mark(m_nextUpdate, fieldIndexOf<&CommsDraft::nextUpdateBy>());
    if (!message.isNull())
        beginDraft();
    readMessage();
    restoreLines();
}

void MessageEditor::beginDraft()
{
    const EntityId id = m_message;
    DraftField field{{EntityKind::CommsDraft, id},
                     u"body"_s,
                     tr("Message text"),
                     EntityKind::CommsDraft,
                     [id](const Incident &incident) {
                         const CommsDraft *message = incident.comms().find(id);
                         return message ? message->body : QString();
                     },
                     [id](const Incident &incident, const QString &text, Instant) {
                         return editMessage<&CommsDraft::body>(incident, id, text);
                     }};
    m_draft = new DraftEditor(m_body, m_context.document, m_context.clock, field);
    connect(m_draft, &DraftEditor::failed, this, &MessageEditor::failed);
    for (const auto &[line, name] :
         {std::pair(m_subject, u"subject"_s), {m_channel, u"channel"_s}, {m_nextUpdate, u"nextUpdateBy"_s}}) {
        auto *draft = new LineDraft(line, m_context.document, m_context.clock, field.entity, name);
        connect(draft, &LineDraft::failed, this, &MessageEditor::failed);
        m_lineDrafts.append(draft);
    }
    // Comes after the editor's own answer, which knows nothing of messages that were sent.
    connect(&m_context.document, &Document::readOnlyChanged, m_draft, [this] { readMessage(); });
    new DraftOffer(m_banner, m_context.document, {m_draft}, m_draft);
}

void MessageEditor::restoreLines()
{
    if (m_context.document.isReadOnly())
        return;
    for (LineDraft *draft : std::as_const(m_lineDrafts))
        if (draft->restore() && m_banner->isHidden())
            m_banner->show(draft->restoredNote());
}

void MessageEditor::readMessage()
{
    const CommsDraft *message = found();
    const Incident &incident = m_context.document.incident();
    m_subject->setValue(message ? message->subject : QString());
    m_channel->setValue(message ? message->channel : QString());
    m_nextUpdate->setValue(message && message->nextUpdateBy ? toLocalText(*message->nextUpdateBy, incident.zone())
                                                            : QString());
    if (message)
        m_audience->setCurrentIndex(m_audience->findData(QVariant::fromValue(message->audience)));
    m_state->setText(message ? stateText(*message) : QString());
    m_state->setToolTip(toolTipText(m_state->text()));
    const bool approved = message && message->state == CommsState::Approved;
    m_approve->setText(approved ? tr("Withdraw &approval") : tr("&Approve"));
    setEditable(message && !m_context.document.isReadOnly() && editableMessage(incident, m_message));
    m_send->setEnabled(m_approve->isEnabled() && approved);
    m_copy->setEnabled(message != nullptr);
}

void MessageEditor::setEditable(bool editable)
{
    for (FieldLine *line : {m_subject, m_channel, m_nextUpdate})
        line->setReadOnly(!editable);
    m_body->setReadOnly(!editable);
    m_audience->setEnabled(editable);
    m_approve->setEnabled(editable);
}

QString MessageEditor::stateText(const CommsDraft &message) const
{
    switch (message.state) {
    case CommsState::Draft:
        return tr("Draft, not approved");
    case CommsState::Approved:
        return message.approver.isEmpty() ? tr("Approved, not sent")
                                          : tr("Approved by %1, not sent").arg(message.approver);
    case CommsState::Sent:
        break;
    }
    if (!message.sent)
        return tr("Sent");
    const QTimeZone zone = m_context.document.incident().zone();
    return tr("Sent at %1 (%2)", "time, zone").arg(toLocalText(*message.sent, zone), QString::fromUtf8(zone.id()));
}

bool MessageEditor::commitAll()
{
    bool done = true;
    for (FieldLine *line : {m_subject, m_channel, m_nextUpdate}) {
        line->commit();
        done = done && !line->isDirty();
    }
    return (!m_draft || m_draft->commit()) && done;
}

bool MessageEditor::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_context.document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

template <auto Member>
void MessageEditor::writeText(FieldLine *line, const QString &name, const QString &text)
{
    if (!perform(name, editMessage<Member>(m_context.document.incident(), m_message, text.trimmed())))
        line->refuse();
}

void MessageEditor::writeAudience()
{
    const auto audience = m_audience->currentData().value<Audience>();
    if (!perform(tr("Message: audience"),
                 editMessage<&CommsDraft::audience>(m_context.document.incident(), m_message, audience)))
        readMessage();
}

void MessageEditor::writeNextUpdate(const QString &text)
{
    const Incident &incident = m_context.document.incident();
    std::optional<Instant> by;
    if (!text.trimmed().isEmpty()) {
        const auto read = parseTime(text, {.now = m_context.clock.now(), .zone = incident.zone(), .future = true});
        if (!read) {
            m_nextUpdate->refuse();
            emit failed(read.error());
            return;
        }
        by = *read;
    }
    if (!perform(tr("Message: next update"), editMessage<&CommsDraft::nextUpdateBy>(incident, m_message, by)))
        m_nextUpdate->refuse();
}

void MessageEditor::approveOrWithdraw()
{
    if (!commitAll())
        return;
    const CommsDraft *message = found();
    const Incident &incident = m_context.document.incident();
    if (message && message->state == CommsState::Approved)
        perform(tr("Withdraw approval"), withdrawApproval(incident, m_message));
    else
        perform(tr("Approve message"), approveMessage(incident, m_message, m_context.document.author()));
}

void MessageEditor::send()
{
    if (!commitAll())
        return;
    const auto changes =
        markSent(m_context.document.incident(), m_message, {.now = m_context.clock.now(), .at = {}, .reason = {}});
    const auto performed = changes ? m_context.document.performFinally(tr("Send message"), *changes) : changes.error();
    if (!performed)
        emit failed(performed.error());
}

}  // namespace evenkeel
