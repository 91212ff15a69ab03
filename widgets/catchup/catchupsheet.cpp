// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catchup/catchupsheet.h"

#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/durations.h"
#include "models/markup/escapehtml.h"
#include "models/report/redactor.h"
#include "models/report/reporttime.h"
#include "widgets/common/navigator.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineRole = Qt::UserRole;  // place in the lines; a heading has none

}  // namespace

CatchUpSheet::CatchUpSheet(const PaneContext &context, Instant since, QWidget *parent)
    : QDialog(parent), m_context(context), m_language(QLocale().bcp47Name()), m_since(since),
      m_sinceEdit(new QLineEdit(this)), m_list(new QTreeWidget(this)), m_trouble(new QLabel(this))
{
    setWindowTitle(tr("Catch me up – %1").arg(context.document.incident().facts().key));
    m_sinceEdit->setPlaceholderText(tr("14:05, -30m, yesterday 23:50"));
    m_sinceEdit->setAccessibleName(tr("Since when"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_list->setAccessibleName(tr("What happened"));
    m_list->setAccessibleDescription(tr("Enter goes to what a line tells of."));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    theme::Ink::set(m_trouble, theme::alarm);

    auto *choices = new QHBoxLayout;
    auto *label = new QLabel(tr("&Since"), this);
    label->setBuddy(m_sinceEdit);
    choices->addWidget(label);
    choices->addWidget(m_sinceEdit, 1);
    const auto quick = [&](const QString &text, auto when) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, when] { tellSince(when()); });
        choices->addWidget(button);
    };
    quick(tr("1&5 min"), [this] { return m_context.clock.now() - std::chrono::minutes(15); });
    quick(tr("&1 h"), [this] { return m_context.clock.now() - std::chrono::hours(1); });
    quick(tr("Since it &began"), [this] { return beginning(); });
    auto *copy = new QPushButton(tr("&Copy as text"), this);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {copy, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_trouble);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 82, fontMetrics().height() * 34);

    connect(m_sinceEdit, &QLineEdit::returnPressed, this, &CatchUpSheet::readSince);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { goTo(item); });
    connect(m_list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { goTo(item); });
    // Once the columns have taken the width that the sheet gives them.
    connect(m_list->header(), &QHeaderView::sectionResized, this, &CatchUpSheet::fitRows, Qt::QueuedConnection);
    connect(copy, &QPushButton::clicked, this, [this] {
        const Incident &incident = m_context.document.incident();
        const QString text = catchUpText(m_lines, incident, m_since, m_context.clock.now());
        QGuiApplication::clipboard()->setText(Redactor(incident, Audience::Internal).applied(text));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&context.document, &Document::changed, this, &CatchUpSheet::readIncident);
    tellSince(since);
    m_list->setFocus();
}

Instant CatchUpSheet::beginning() const
{
    const Incident &incident = m_context.document.incident();
    const auto began = momentOf(incident, Moment::Began);
    const auto start = began ? began : incident.facts().declared;
    return std::min(start.value_or(incident.facts().logged), incident.facts().logged);
}

void CatchUpSheet::tellSince(Instant since)
{
    m_since = since;
    m_trouble->hide();
    m_sinceEdit->setText(ReportTime(m_context.document.incident().zone()).dateAndClock(since));
    readIncident();
}

void CatchUpSheet::readSince()
{
    const Incident &incident = m_context.document.incident();
    const auto since = parseTime(m_sinceEdit->text(), {.now = m_context.clock.now(), .zone = incident.zone()});
    if (since) {
        tellSince(*since);
        m_list->setFocus();
        return;
    }
    m_trouble->setText(since.error().message());
    m_trouble->show();
}

void CatchUpSheet::readIncident()
{
    const Incident &incident = m_context.document.incident();
    const auto lines =
        catchUp(incident, Disclosure(incident, Audience::Internal), m_since, m_context.clock.now(), m_language);
    if (lines != m_lines || m_list->topLevelItemCount() == 0)
        showLines(lines);
}

void CatchUpSheet::showLines(const QList<CatchUpLine> &lines)
{
    m_lines = lines;
    const ReportTime time(m_context.document.incident().zone());
    const Instant now = m_context.clock.now();
    m_list->clear();
    QFont strong = m_list->font();
    strong.setBold(true);
    QTreeWidgetItem *first = nullptr;
    std::optional<CatchUpTopic> topic;
    for (int place = 0; place < int(lines.size()); ++place) {
        const CatchUpLine &line = lines[place];
        // A topic stands beside its first line, so that all of it fits on one screen.
        auto *item = new QTreeWidgetItem(m_list);
        if (topic != line.topic) {
            item->setText(0, nameOf(line.topic));
            item->setFont(0, strong);
        }
        topic = line.topic;
        const bool today = line.at && time.date(*line.at) == time.date(now);
        const QString when = !line.at ? QString() : today ? time.clock(*line.at) : time.dateAndClock(*line.at);
        item->setText(1, when.isEmpty() ? line.text : when + u"  "_s + line.text);
        item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
        item->setTextAlignment(1, Qt::AlignLeft | Qt::AlignTop);
        item->setData(0, LineRole, place);
        item->setData(0, Qt::AccessibleTextRole, nameOf(line.topic));
        item->setData(1, Qt::AccessibleTextRole, tr("%1: %2", "topic, line").arg(nameOf(line.topic), item->text(1)));
        item->setToolTip(1, toolTipText(line.text));
        first = first ? first : item;
    }
    m_list->setCurrentItem(first);
    fitRows();
}

// A tree doesn't wrap by itself: each row is as tall as its words need.
void CatchUpSheet::fitRows()
{
    const int around = theme::narrow(this);
    const QRect room(0, 0, m_list->header()->sectionSize(1) - 2 * around, QWIDGETSIZE_MAX);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QRect text = m_list->fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text(1));
        item->setSizeHint(1, {0, text.height() + around});
    }
    m_list->doItemsLayout();
}

void CatchUpSheet::goTo(const QTreeWidgetItem *item)
{
    if (item)
        m_context.navigator.goTo(m_lines[item->data(0, LineRole).toInt()].subject);
}

}  // namespace evenkeel
