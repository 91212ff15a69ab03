// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/stepline.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/intake/logdraft.h"
#include "widgets/common/linedraft.h"
#include "widgets/common/namecompleter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <optional>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// As a step's drafts are kept.
QString fieldOf(StepWord word)
{
    switch (word) {
    case StepWord::Owner:
        return u"step.owner"_s;
    case StepWord::Note:
        return u"step.note"_s;
    case StepWord::Skipped:
        break;
    }
    return u"step.skipped"_s;
}

std::optional<StepWord> wordOf(const QString &field)
{
    for (const StepWord word : {StepWord::Owner, StepWord::Note, StepWord::Skipped})
        if (fieldOf(word) == field)
            return word;
    return std::nullopt;
}

}  // namespace

StepLine::StepLine(const PaneContext &context, ChecklistModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_edit(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setAccessibleName(tr("About a step"));
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::returnPressed, this, &StepLine::answer);
}

StepLine::~StepLine() = default;

void StepLine::ask(const QModelIndex &row, StepWord word)
{
    if (!m_model.takes(row, word))
        return;
    begin(m_model.subjectOf(row), word, m_model.word(row, word));
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void StepLine::begin(const EntityRef &subject, StepWord word, const QString &text)
{
    delete std::exchange(m_draft, nullptr);  // which keeps what was typed
    m_edit->setCompleter(nullptr);
    m_subject = subject;
    m_word = word;
    QString asked;
    switch (word) {
    case StepWord::Owner:
        asked = tr("Who does it: a name");
        m_edit->setCompleter(
            new NameCompleter(logLineContext(m_context.document.incident(), m_context.clock.now()).people, m_edit));
        break;
    case StepWord::Note:
        asked = tr("A note on this step");
        break;
    case StepWord::Skipped:
        asked = tr("Skip it, because…");
        break;
    }
    m_edit->setPlaceholderText(asked);
    m_edit->setAccessibleName(asked);
    m_edit->setAccessibleDescription(tr("Enter says it, Esc drops it."));
    m_edit->setText(text);
    m_draft = new LineDraft(m_edit, m_context.document, m_context.clock, subject, fieldOf(word));
    connect(m_draft, &LineDraft::failed, this, &StepLine::failed);
    m_draft->restore();
    emit opened();
}

bool StepLine::restore()
{
    if (m_context.document.isReadOnly())
        return false;
    for (const Draft &left : m_context.document.drafts().all()) {
        const auto word = wordOf(left.field);
        if (!word || (left.entity.kind != EntityKind::StepRecord && left.entity.kind != EntityKind::ActionItem))
            continue;
        if (const QModelIndex row = m_model.reveal(left.entity.id); m_model.takes(row, *word)) {
            begin(left.entity, *word, m_model.word(row, *word));
            return true;
        }
    }
    return false;
}

void StepLine::answer()
{
    if (m_draft && m_model.say(m_subject, m_word, m_edit->text()))
        close();
}

void StepLine::close()
{
    if (m_draft)
        m_draft->forget();
    delete std::exchange(m_draft, nullptr);
    m_edit->clear();
    emit closed();
}

bool StepLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
