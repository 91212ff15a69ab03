// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aids/severityhelpersheet.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/aids/severityhelper.h"
#include "models/playbook/playbookrun.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace evenkeel {

namespace {

// Two columns: four questions fit a laptop's screen without scrolling.
constexpr int Columns = 2;

}  // namespace

SeverityHelperSheet::SeverityHelperSheet(const PaneContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_playbook(context.playbook.playbook()), m_suggestion(new QLabel(this)),
      m_take(new QPushButton(this)), m_takeMilder(new QPushButton(tr("Set the milder"), this))
{
    setWindowTitle(tr("How grave is it? – %1").arg(context.document.incident().facts().key));
    auto *questions = new QWidget(this);
    auto *grid = new QGridLayout(questions);
    grid->setHorizontalSpacing(2 * theme::wide(this));
    grid->setVerticalSpacing(theme::wide(this));
    int place = 0;
    for (const SeverityQuestion &question : std::as_const(m_playbook.severityQuestions)) {
        grid->addWidget(questionBox(question), place / Columns, place % Columns, Qt::AlignTop);
        ++place;
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(questions);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_suggestion->setTextFormat(Qt::PlainText);
    m_suggestion->setWordWrap(true);
    m_suggestion->setAccessibleName(tr("Suggested severity"));
    m_takeMilder->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_take->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_takeMilder);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_suggestion);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const auto suggestion = suggested())
            choose(suggestion->level);
    });
    connect(m_takeMilder, &QPushButton::clicked, this, [this] {
        if (const auto suggestion = suggested(); suggestion && suggestion->milder)
            choose(*suggestion->milder);
    });
    weigh();
    resize(sizeHint().boundedTo(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34)));
}

QWidget *SeverityHelperSheet::questionBox(const SeverityQuestion &question)
{
    auto *box = new QWidget(this);
    box->setAccessibleName(question.text);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme::narrow(this) / 2);
    auto *title = new QLabel(question.text, box);
    title->setTextFormat(Qt::PlainText);
    theme::embolden(title);
    column->addWidget(title);
    auto *group = new QButtonGroup(box);
    for (int i = 0; i < int(question.answers.size()); ++i) {
        auto *button = new QRadioButton(QString(question.answers[i].text).replace(u'&', QStringLiteral("&&")), box);
        button->setAccessibleName(question.answers[i].text);
        button->setAccessibleDescription(question.text);
        group->addButton(button, i);
        column->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, &SeverityHelperSheet::weigh);
    m_answers.insert(question.question, group);
    return box;
}

std::optional<SeveritySuggestion> SeverityHelperSheet::suggested() const
{
    QMap<QString, QString> answers;
    for (const SeverityQuestion &question : m_playbook.severityQuestions)
        if (const int chosen = m_answers[question.question]->checkedId(); chosen >= 0)
            answers.insert(question.question, question.answers[chosen].answer);
    return suggestSeverity(m_playbook, answers);
}

void SeverityHelperSheet::weigh()
{
    const auto suggestion = suggested();
    m_suggestion->setText(suggestion ? suggestion->reason()
                                     : tr("Answer what you know; what you don't know can stay open."));
    const bool mayChange = !m_context.document.isReadOnly();
    m_take->setEnabled(suggestion && mayChange);
    m_take->setText(suggestion ? tr("Set %1", "a severity").arg(suggestion->level.level) : tr("Set the severity"));
    m_takeMilder->setVisible(suggestion && suggestion->milder);
    if (suggestion && suggestion->milder)
        m_takeMilder->setText(tr("Set %1", "a severity").arg(suggestion->milder->level));
}

void SeverityHelperSheet::choose(const PlaybookLevel &level)
{
    const auto suggestion = suggested();
    const Incident &incident = m_context.document.incident();
    const Severity severity = m_playbook.severityOf(level);
    const Changes changes =
        changeSeverity(incident, severity,
                       {.now = m_context.clock.now(),
                        .reason = suggestion ? suggestion->because.join(QStringLiteral("; ")) : QString()});
    const auto performed =
        m_context.document.perform(tr("severity %1 → %2").arg(incident.facts().severityLevel, severity.level), changes);
    if (performed)
        accept();
    else
        emit failed(performed.error());
}

}  // namespace evenkeel
