// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/linestage.h"

#include "models/document/document.h"
#include "models/postmortem/beforeincident.h"
#include "models/report/entrywords.h"
#include "models/report/reporttime.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;
using CurationColumn = CurationModel::Column;

namespace {

// Times the window's own size: the largest at which the words have room is taken.
constexpr double Sizes[] = {4.5, 4, 3.5, 3, 2.6, 2.2, 1.9, 1.6, 1.4};
// Lines of text that a window has room for where these sizes are right; in a larger one all is larger.
constexpr int UsualLines = 40;
constexpr double MostLarger = 2.5;

}  // namespace

LineStage::LineStage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.document, context.clock),
      m_language(context.document.incident().facts().language), m_place(new QLabel(this)), m_time(new QLabel(this)),
      m_scroll(new QScrollArea(this)), m_words(new QLabel(m_scroll)), m_with(new QLabel(this)),
      m_known(new QLabel(this))
{
    m_model.setFilter(CurationFilter::Kept);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline, line by line"));
    for (QLabel *label : {m_place, m_time, m_words, m_with, m_known}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel *label : {m_place, m_with})
        theme::Ink::set(label, theme::subdued);
    m_words->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_scroll->setWidget(m_words);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(this);
    const int wide = theme::wide(this);
    column->setContentsMargins(wide, wide, wide, wide);
    column->setSpacing(wide);
    column->addWidget(m_place);
    column->addWidget(m_time);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_with);
    column->addWidget(m_known);

    // Once all rows stand: between the model's own signals there are rows of lines that are gone.
    connect(&m_model, &CurationModel::counted, this, &LineStage::follow);
    connect(&m_context.document, &Document::changed, this, [this] {
        if (m_step == 0)
            showStep();
    });
    showStep();
}

QList<int> LineStage::steps() const
{
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.index(row, 0).data(CurationModel::MergedRole).toBool())
            rows.append(row);
    return rows;
}

QString LineStage::words() const
{
    return m_words->text();
}

void LineStage::go(int by)
{
    const QList<int> rows = steps();
    m_step = std::clamp(m_step + by, 0, int(rows.size()));
    m_entry = m_step == 0 ? EntityId() : m_model.entryAt(m_model.index(rows[m_step - 1], 0));
    showStep();
    emit moved();
}

void LineStage::goTo(EntityId entry)
{
    m_entry = entry;
    follow();
    emit moved();
}

// The line that was shown may stand elsewhere now, or be gone: then the one in its place.
void LineStage::follow()
{
    const EntityId before = m_entry;
    const QList<int> rows = steps();
    const auto at =
        std::ranges::find(rows, m_entry, [this](int row) { return m_model.entryAt(m_model.index(row, 0)); });
    if (m_entry.isNull())
        m_step = 0;
    else if (at != rows.end())
        m_step = int(at - rows.begin()) + 1;
    else
        m_step = std::min(m_step, int(rows.size()));
    m_entry = m_step == 0 ? EntityId() : m_model.entryAt(m_model.index(rows[m_step - 1], 0));
    showStep();
    if (m_entry != before)
        emit moved();
}

void LineStage::showStep()
{
    const QList<int> rows = steps();
    if (m_step == 0 || m_step > rows.size())
        showBefore();
    else
        showLine(rows[m_step - 1]);
    setAccessibleDescription(
        QStringList{m_place->text(), m_time->text(), m_words->text(), m_with->text(), m_known->text()}.join(u'\n'));
    m_with->setVisible(!m_with->text().isEmpty());
    m_known->setVisible(!m_known->text().isEmpty());
    m_scroll->verticalScrollBar()->setValue(0);
    fit();
}

void LineStage::showBefore()
{
    const Incident &incident = m_context.document.incident();
    const ReportTime time(incident.zone());
    const BeforeIncident before = beforeIncident(incident, m_model.timeline());
    const int lines = int(steps().size());
    m_place->setText(tr("Before the incident · then %n lines", nullptr, lines));
    m_time->setText(
        before.began ? tr("It began at %1 (%2)").arg(time.dateAndClock(*before.began), time.zoneName({*before.began}))
                     : tr("Nobody has recorded when it began."));
    m_words->setText(before.whatChanged.isEmpty() ? tr("What had changed shortly before? Nobody has recorded it.")
                                                  : tr("What had changed: %1").arg(before.whatChanged));
    const QModelIndex good = m_model.indexOf(before.lastKnownGood);
    m_with->setText({});
    m_known->setText(good.isValid() ? tr("Last known before it: %1, %2")
                                          .arg(time.dateAndClock(*before.lastSeen),
                                               good.siblingAtColumn(int(CurationColumn::Text)).data().toString())
                                    : tr("No line tells how things stood before. When was it last known to be good?"));
}

void LineStage::showLine(int row)
{
    const auto cell = [&](int at, CurationColumn column) { return m_model.index(at, int(column)).data().toString(); };
    m_place->setText(tr("Line %1 of %n", nullptr, int(steps().size())).arg(m_step));
    const TimelineEntry &entry = *m_context.document.incident().entries().find(m_entry);
    QStringList when{cell(row, CurationColumn::Time)};
    // What was only thought, or decided, is heard as such.
    if (!saysItsKind(entry))
        when.append(m_language.name(entry.kind));
    if (!entry.owner.isEmpty())
        when.append(entry.owner);
    m_time->setText(when.join(u" \u00b7 "_s));
    m_words->setText(cell(row, CurationColumn::Text));
    QStringList with;
    for (int part = row + 1; part < m_model.rowCount(); ++part) {
        if (!m_model.index(part, 0).data(CurationModel::MergedRole).toBool())
            break;
        with.append(cell(part, CurationColumn::Time) + u"  "_s + cell(part, CurationColumn::Text));
    }
    m_with->setText(with.join(u'\n'));
    const QString known = cell(row, CurationColumn::Known);
    m_known->setText(known.isEmpty() ? QString() : tr("Known then: %1").arg(known));
}

void LineStage::fit()
{
    const double whole = std::clamp(double(height()) / (UsualLines * fontMetrics().height()), 1.0, MostLarger);
    for (const auto &[label, by] : {std::pair(m_place, 1.2), {m_time, 1.8}, {m_with, 1.3}, {m_known, 1.4}})
        label->setFont(theme::scaled(font(), by * whole));
    layout()->activate();
    const QSize room = m_scroll->viewport()->size();
    for (const double by : Sizes) {
        m_words->setFont(theme::scaled(font(), by * whole));
        const QRect taken =
            m_words->fontMetrics().boundingRect(QRect(QPoint(), room), Qt::TextWordWrap, m_words->text());
        if (taken.height() <= room.height() && taken.width() <= room.width())
            break;
    }
}

void LineStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Once the parts have their places.
    QMetaObject::invokeMethod(this, &LineStage::fit, Qt::QueuedConnection);
}

void LineStage::mousePressEvent(QMouseEvent *)
{
    setFocus();
}

void LineStage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        return go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return go(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return go(-1);
    case Qt::Key_Home:
        return go(-m_step);
    case Qt::Key_End:
        return go(int(steps().size()) - m_step);
    default:
        return QWidget::keyPressEvent(event);
    }
}

}  // namespace evenkeel
