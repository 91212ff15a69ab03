// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/prompts/promptbar.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/markup/escapehtml.h"
#include "models/playbook/playbookrun.h"
#include "widgets/common/linedraft.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds LookEvery{5};

bool isTyping(const QKeyEvent &press)
{
    constexpr auto Commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !press.text().isEmpty() && press.text().front().isPrint() && (press.modifiers() & Commands) == 0;
}

}  // namespace

PromptBar::PromptBar(const PaneContext &context, QWidget *parent)
    : QStatusBar(parent), m_context(context), m_content(new QWidget(this)), m_words(new QStackedWidget(m_content)),
      m_text(new QLabel(m_words)), m_edit(new QLineEdit(m_words))
{
    setSizeGripEnabled(false);
    // A status bar measures what it is given at once: empty, that costs nothing.
    addWidget(m_content, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Question for people"));
    // As little as it likes: the room is kept by fitHeight.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_edit->setAccessibleName(tr("Answer"));
    m_edit->setAccessibleDescription(tr("Enter logs it, Esc leaves it."));
    m_edit->installEventFilter(this);
    m_words->addWidget(m_text);
    m_words->addWidget(m_edit);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *layout = new QHBoxLayout(m_content);
    layout->setContentsMargins(theme::narrow(this), 0, theme::narrow(this), 0);
    layout->addWidget(m_words, 1);
    addButton(tr("Answer…"), tr("Type an answer, which is logged"), &PromptBar::beginAnswer);
    addButton(tr("Put away"), tr("Put this question away; nothing is logged"), &PromptBar::putAway);
    addButton(tr("Off"), tr("No more questions in this incident"), &PromptBar::turnOff);
    connect(m_edit, &QLineEdit::returnPressed, this, &PromptBar::log);
    connect(&context.playbook, &PlaybookRun::changed, this, &PromptBar::look);
    connect(&context.document, &Document::readOnlyChanged, this, &PromptBar::look);
    connect(&m_timer, &QTimer::timeout, this, &PromptBar::look);
    m_timer.start(LookEvery);
    qApp->installEventFilter(this);
    look();
}

PromptBar::~PromptBar()
{
    disconnect(m_edit, nullptr, this, nullptr);
}

QToolButton *PromptBar::addButton(const QString &text, const QString &told, void (PromptBar::*slot)())
{
    auto *button = new QToolButton(m_content);
    button->setText(text);
    button->setToolTip(told);
    button->setAccessibleDescription(told);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    // It keeps its room while there is nothing to ask.
    QSizePolicy room = button->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    button->setSizePolicy(room);
    connect(button, &QToolButton::clicked, this, slot);
    m_content->layout()->addWidget(button);
    m_buttons.append(button);
    return button;
}

QString PromptBar::question() const
{
    return m_text->text();
}

bool PromptBar::isAsking() const
{
    return !arePromptsOff(m_context.document.incident());
}

bool PromptBar::enter()
{
    if (question().isEmpty())
        return false;
    (m_draft ? static_cast<QWidget *>(m_edit) : m_buttons.first())->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void PromptBar::look()
{
    if (m_context.playbook.isWaiting())
        return;
    const RuleContext rules = m_context.playbook.context();
    const bool asks = isAsking();
    if (std::exchange(m_wasAsking, asks) != asks)
        emit askingChanged(asks);
    setVisible(asks && !rules.playbook.prompts.isEmpty());
    if (m_draft)
        return;  // somebody is answering
    showPrompt(m_context.document.isReadOnly() ? nullptr : promptToShow(rules, m_history));
    fitHeight();
}

void PromptBar::showPrompt(const Prompt *prompt)
{
    const QString name = prompt ? prompt->prompt : QString();
    const bool isNew = name != m_history.showing;
    m_history.showing = name;
    if (isNew && prompt)
        m_history.shown.insert(name, m_context.clock.now());
    const bool hadKeyboard = m_content->isAncestorOf(QApplication::focusWidget());
    m_text->setText(prompt ? prompt->text : QString());
    m_text->setToolTip(toolTipText(m_text->text()));
    for (QToolButton *button : std::as_const(m_buttons))
        button->setVisible(prompt != nullptr);
    if (isNew && prompt) {
        QAccessibleEvent appeared(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&appeared);
    }
    if (hadKeyboard && !prompt)
        emit left();
}

// As tall as the longest of the playbook's questions.
void PromptBar::fitHeight()
{
    if (m_context.playbook.isWaiting())
        return;  // look() fits it once the playbook is read
    const QMargins around = m_content->layout()->contentsMargins();
    int beside = around.left() + around.right();
    int tallest = std::max(m_edit->sizeHint().height(), m_buttons.first()->sizeHint().height());
    for (const QToolButton *button : std::as_const(m_buttons))
        beside += button->sizeHint().width() + m_content->layout()->spacing();
    const int room = std::max(m_content->width() - beside, fontMetrics().averageCharWidth() * 20);
    for (const Prompt &prompt : m_context.playbook.playbook().prompts)
        tallest = std::max(
            tallest,
            fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, prompt.text).height());
    if (m_content->height() != tallest || m_content->maximumHeight() != tallest)
        m_content->setFixedHeight(tallest);
}

void PromptBar::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fitHeight();
}

void PromptBar::beginAnswer()
{
    m_edit->clear();
    m_edit->setPlaceholderText(question());
    m_draft = new LineDraft(m_edit, m_context.document, m_context.clock, {EntityKind::AidAnswer, {}},
                            u"prompt."_s + m_history.showing);
    connect(m_draft, &LineDraft::failed, this, &PromptBar::failed);
    m_draft->restore();
    m_words->setCurrentWidget(m_edit);
    m_buttons.first()->setEnabled(false);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PromptBar::log()
{
    const QString answer = m_edit->text().trimmed();
    if (answer.isEmpty()) {
        endAnswer();
        return;
    }
    const Instant now = m_context.clock.now();
    EntryDraft line;
    line.kind = EntryKind::Note;
    line.text = tr("%1 %2", "a question, its answer").arg(question(), answer);
    line.occurred = {now, {}, {}};
    Changes changes = logEntry(line, now).changes;
    changes += answerAid(u"prompt/"_s + m_history.showing, u"answered"_s, {}, {now, {}, {}});
    const bool done = perform(tr("answer to a question"), changes);
    if (!done)
        return;
    dropAnswer();
}

void PromptBar::endAnswer()
{
    const bool hadKeyboard = m_edit->hasFocus();
    delete std::exchange(m_draft, nullptr);
    m_words->setCurrentWidget(m_text);
    m_buttons.first()->setEnabled(true);
    if (hadKeyboard)
        emit left();
    look();
}

void PromptBar::putAway()
{
    dropAnswer();
    (void)perform(tr("putting a question away"),
                  answerAid(u"prompt/"_s + m_history.showing, {}, {}, {m_context.clock.now(), {}, {}}));
}

void PromptBar::turnOff()
{
    dropAnswer();
    setAsking(false);
}

void PromptBar::dropAnswer()
{
    if (!m_draft)
        return;
    m_draft->forget();
    endAnswer();
}

void PromptBar::setAsking(bool asks)
{
    if (asks == isAsking())
        return;
    (void)perform(asks ? tr("questions for people on") : tr("questions for people off"),
                  answerAid(PromptsAid.toString(), (asks ? PromptsOn : PromptsOff).toString(), {},
                            {m_context.clock.now(), {}, {}}));
}

bool PromptBar::perform(const QString &name, const Changes &changes)
{
    const auto performed = m_context.document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

bool PromptBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QStatusBar::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (isTyping(*press))
        m_history.typed = m_context.clock.now();
    if (watched == m_edit && press->key() == Qt::Key_Escape) {
        endAnswer();
        return true;
    }
    auto *button = qobject_cast<QToolButton *>(watched);
    if (!button || !m_buttons.contains(button))
        return QStatusBar::eventFilter(watched, event);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button->click();
        return true;
    case Qt::Key_Escape:
        putAway();
        return true;
    default:
        return QStatusBar::eventFilter(watched, event);
    }
}

}  // namespace evenkeel
