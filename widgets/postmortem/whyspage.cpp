// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/whyspage.h"

#include "models/incident/commands/recordverbs.h"
#include "models/incident/fieldref.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/growingedit.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWhys = 5;

std::vector<const Why *> whysOf(const Incident &incident)
{
    auto whys = incident.whys().all();
    std::ranges::sort(whys, {}, &Why::sort);
    return whys;
}

QString answerOf(const Incident &incident, int n)
{
    const auto whys = whysOf(incident);
    return n <= int(whys.size()) ? whys[size_t(n - 1)]->answer : QString();
}

}  // namespace

WhysPage::WhysPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_document(context.document), m_scroll(new QScrollArea(this))
{
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    // An import or a later version may bring more than five.
    const int count = std::max(LeastWhys, int(m_document.incident().whys().all().size()));
    for (int n = 1; n <= count; ++n) {
        const QString name = tr("Why %1").arg(n);
        auto *label = new QLabel(n == 1 ? tr("1. Why did it happen?") : tr("%1. Why was that?").arg(n), content);
        auto *edit = new GrowingEdit(content);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        edit->setAccessibleDescription(label->text());
        column->addWidget(label);
        column->addWidget(edit);
        column->addSpacing(theme::narrow(this));
        DraftField field{{EntityKind::Facts, m_document.incident().id()},
                         u"why.%1"_s.arg(n),
                         name,
                         EntityKind::Why,
                         [n](const Incident &incident) { return answerOf(incident, n); },
                         [n](const Incident &incident, const QString &text, Instant now) {
                             return answerWhy(incident, n, text.trimmed(), now);
                         }};
        m_editors.append(new DraftEditor(edit, context.document, context.clock, std::move(field)));
        // While it is typed, so that Tab reaches the next one.
        connect(edit, &QPlainTextEdit::textChanged, this, &WhysPage::enableNext);
    }
    column->addStretch(1);
    connect(&context.document, &Document::changed, this, &WhysPage::enableNext);
    enableNext();
}

void WhysPage::pointAt(EntityId why)
{
    const auto whys = whysOf(m_document.incident());
    const auto at = std::ranges::find(whys, why, &Why::id) - whys.begin();
    if (at >= m_editors.size())
        return;
    QPlainTextEdit *edit = m_editors[at]->edit();
    m_scroll->ensureWidgetVisible(edit);
    edit->selectAll();
    setFocusProxy(edit);
}

void WhysPage::enableNext()
{
    const auto whys = whysOf(m_document.incident());
    const int answered = int(whys.size());
    bool reachable = true;
    for (int n = 1; n <= int(m_editors.size()); ++n) {
        QPlainTextEdit *edit = m_editors[n - 1]->edit();
        const bool written = !edit->document()->isEmpty();
        edit->setEnabled(reachable || n <= answered || written);
        edit->setPlaceholderText(edit->isEnabled() ? tr("Because …") : tr("Answer the one above first"));
        reachable = n <= answered || (reachable && written);
        markField(edit, n <= answered
                            ? FieldRef{{EntityKind::Why, whys[size_t(n - 1)]->id}, fieldIndexOf<&Why::answer>()}
                            : FieldRef());
    }
}

}  // namespace evenkeel
