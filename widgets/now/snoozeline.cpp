// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/now/snoozeline.h"

#include "models/core/durationtext.h"
#include "models/playbook/clocks/clockoffers.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

SnoozeLine::SnoozeLine(QWidget *parent)
    : QWidget(parent), m_spans(new QButtonGroup(this)), m_reason(new QLineEdit(this))
{
    auto *spans = new QHBoxLayout;
    spans->setSpacing(theme::narrow(this));
    spans->addWidget(new QLabel(tr("For"), this));
    for (size_t i = 0; i < SnoozeSpans.size(); ++i) {
        auto *span = new QRadioButton(formatDuration(SnoozeSpans[i]), this);
        span->setAccessibleName(tr("Put off for %1").arg(span->text()));
        m_spans->addButton(span, int(i));
        spans->addWidget(span);
    }
    spans->addStretch(1);
    m_reason->setPlaceholderText(tr("Why it can wait"));
    m_reason->setAccessibleName(tr("Why it can wait"));
    m_reason->setAccessibleDescription(tr("Up and Down change for how long, Enter puts it off, Esc leaves."));
    m_reason->setToolTip(m_reason->accessibleDescription());
    m_reason->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    layout->addLayout(spans);
    layout->addWidget(m_reason);
    setFocusProxy(m_reason);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { emit chosen(span(), m_reason->text()); });
}

void SnoozeLine::open()
{
    m_spans->button(0)->setChecked(true);
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

Duration SnoozeLine::span() const
{
    return SnoozeSpans[size_t(std::max(m_spans->checkedId(), 0))];
}

bool SnoozeLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reason || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        emit left();
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_spans->button(std::clamp(m_spans->checkedId() + step, 0, int(SnoozeSpans.size()) - 1))->setChecked(true);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace evenkeel
