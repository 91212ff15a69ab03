// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checkin/checkindialog.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/playbook/playbookrun.h"
#include "models/report/checkindraft.h"
#include "models/report/reportlanguage.h"
#include "widgets/checkin/sheetdraft.h"
#include "widgets/common/growingedit.h"
#include "widgets/common/linedraft.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

CheckInDialog::CheckInDialog(const PaneContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_last(new QLabel(this)), m_next(new QLineEdit(this)),
      m_restored(new QLabel(this)), m_trouble(new QLabel(this)), m_anew(new QPushButton(tr("Begin &anew"), this)),
      m_record(new QPushButton(tr("&Record the check-in"), this))
{
    setWindowTitle(tr("Check-in – %1").arg(context.document.incident().facts().key));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_know = addLine(*form, tr("What we &know"), tr("Impact, what is certain"));
    m_think = addLine(*form, tr("What we &think"), tr("The likeliest cause, and why"));
    m_doing = addLine(*form, tr("What we are &doing"), tr("Who does what"));
    m_next->setPlaceholderText(tr("15m, 14:30"));
    m_next->setAccessibleName(tr("When we compare notes again"));
    m_next->setAccessibleDescription(tr("A time as 14:30, or 15m from now. The next update is promised by then."));
    auto *nextLabel = new QLabel(tr("When &next"), this);
    nextLabel->setBuddy(m_next);
    form->addRow(nextLabel, m_next);
    for (QLabel *label : {m_last, m_restored, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::Ink::set(m_last, theme::subdued);
    theme::Ink::set(m_trouble, theme::alarm);
    m_trouble->hide();
    m_restored->hide();

    auto *leave = new QPushButton(tr("Close"), this);
    leave->setToolTip(tr("What was typed is there again next time."));
    m_anew->setToolTip(tr("Gives up what was typed, and fills in what is known now."));
    for (QPushButton *button : {m_anew, leave, m_record})
        button->setAutoDefault(false);
    m_record->setToolTip(tr("Writes it to the timeline, and begins an internal update with it."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_anew);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_record);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_last);
    layout->addLayout(form);
    layout->addWidget(m_restored);
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 16);

    connect(m_next, &QLineEdit::returnPressed, this, &CheckInDialog::record);
    connect(m_record, &QPushButton::clicked, this, &CheckInDialog::record);
    connect(m_anew, &QPushButton::clicked, this, &CheckInDialog::beginAnew);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    QWidget *before = m_know;
    for (QWidget *next :
         {static_cast<QWidget *>(m_think), static_cast<QWidget *>(m_doing), static_cast<QWidget *>(m_next),
          static_cast<QWidget *>(m_anew), static_cast<QWidget *>(leave), static_cast<QWidget *>(m_record)}) {
        setTabOrder(before, next);
        before = next;
    }
    const auto follow = [this] { m_record->setEnabled(!m_context.document.isReadOnly()); };
    connect(&context.document, &Document::readOnlyChanged, this, follow);
    follow();
    fill();
    restore();
    m_know->setFocus();
    m_know->moveCursor(QTextCursor::End);
}

GrowingEdit *CheckInDialog::addLine(QFormLayout &form, const QString &label, const QString &hint)
{
    auto *edit = new GrowingEdit(this);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->setAccessibleDescription(tr("Enter goes to the next line, Ctrl+Enter records the check-in."));
    edit->installEventFilter(this);
    auto *name = new QLabel(label, this);
    name->setBuddy(edit);
    form.addRow(name, edit);
    return edit;
}

void CheckInDialog::fill()
{
    const Incident &incident = m_context.document.incident();
    const Instant now = m_context.clock.now();
    const CheckInSheet sheet = checkInDraft(m_context.playbook.context(), ReportLanguage(QLocale().bcp47Name()));
    m_know->setPlainText(sheet.know);
    m_think->setPlainText(sheet.think);
    m_doing->setPlainText(sheet.doing);
    m_next->setText(sheet.next ? formatDuration(*sheet.next - now) : QString());
    const CheckIn *last = lastCheckIn(incident);
    if (!last || !last->at)
        m_last->setText(tr("The first check-in. What is known is filled in: change what isn't so."));
    else
        m_last->setText(tr("The last was %1 ago. What changed since is filled in: change what isn't so.")
                            .arg(formatDuration(std::max(Duration(now - *last->at), Duration::zero()))));
}

void CheckInDialog::restore()
{
    qDeleteAll(std::exchange(m_drafts, {}));
    const CheckIn *last = lastCheckIn(m_context.document.incident());
    bool restored = false;
    for (const auto &[edit, field] : {std::pair(m_know, u"know"_s), {m_think, u"think"_s}, {m_doing, u"doing"_s}}) {
        auto *draft =
            new SheetDraft(edit, m_context.document, m_context.clock, {EntityKind::CheckIn, {}}, u"sheet."_s + field);
        connect(draft, &SheetDraft::failed, this, &CheckInDialog::failed);
        m_drafts.append(draft);
        restored |= draft->restore(last ? last->at : std::nullopt);
    }
    delete std::exchange(m_nextDraft, nullptr);
    m_nextDraft =
        new LineDraft(m_next, m_context.document, m_context.clock, {EntityKind::CheckIn, {}}, u"sheet.next"_s);
    connect(m_nextDraft, &LineDraft::failed, this, &CheckInDialog::failed);
    if (restored)
        m_nextDraft->restore();
    m_restored->setText(tr("Some of this was typed earlier and not recorded."));
    m_restored->setVisible(restored);
}

void CheckInDialog::beginAnew()
{
    forgetDrafts();
    qDeleteAll(std::exchange(m_drafts, {}));
    m_trouble->hide();
    fill();
    restore();
    m_know->setFocus();
}

Result<std::optional<Instant>> CheckInDialog::readNext() const
{
    const QString text = m_next->text().trimmed();
    if (text.isEmpty())
        return std::optional<Instant>();
    if (const auto span = parseDuration(text))
        return std::optional(m_context.clock.now() + *span);
    const auto at =
        parseTime(text, {.now = m_context.clock.now(), .zone = m_context.document.incident().zone(), .future = true});
    if (!at)
        return at.error();
    return std::optional(*at);
}

void CheckInDialog::tellTrouble(const QString &trouble, QWidget *at)
{
    m_trouble->setText(trouble);
    m_trouble->show();
    at->setFocus();
}

void CheckInDialog::record()
{
    if (!m_record->isEnabled())
        return;
    const auto next = readNext();
    if (!next) {
        tellTrouble(next.error().message(), m_next);
        return;
    }
    // Each is one line of the timeline, however it was typed.
    const CheckInSheet sheet{m_know->toPlainText().simplified(), m_think->toPlainText().simplified(),
                             m_doing->toPlainText().simplified(), *next};
    const auto changes = recordCheckIn(m_context.document.incident(), sheet, {m_context.clock.now(), {}, {}});
    if (!changes) {
        tellTrouble(changes.error().message(), m_know);
        return;
    }
    const auto performed = m_context.document.perform(tr("check-in"), *changes);
    if (!performed) {
        emit failed(performed.error());
        return;
    }
    forgetDrafts();
    accept();
}

void CheckInDialog::forgetDrafts()
{
    for (SheetDraft *draft : std::as_const(m_drafts))
        draft->forget();
    m_nextDraft->forget();
}

bool CheckInDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (enter && press->modifiers().testFlag(Qt::ControlModifier)) {
            record();
            return true;
        }
        if (enter && !press->modifiers().testFlag(Qt::ShiftModifier)) {
            focusNextChild();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace evenkeel
