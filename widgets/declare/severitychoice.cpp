// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/declare/severitychoice.h"

#include "models/core/durationtext.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

namespace evenkeel {

namespace {

// "SEV1" as "SEV&1": the last letter, which tells levels apart, is the key.
QString withKey(const QString &level)
{
    QString text = level;
    text.replace(u'&', QStringLiteral("&&"));
    return text.insert(text.size() - 1, u'&');
}

}  // namespace

SeverityChoice::SeverityChoice(const SeverityScheme &scheme, QWidget *parent)
    : QWidget(parent), m_scheme(scheme), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Severity"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(theme::narrow(this));
    layout->setHorizontalSpacing(theme::wide(this));
    layout->setColumnStretch(1, 1);
    for (int row = 0; row < int(scheme.levels().size()); ++row) {
        const SeverityLevel &level = scheme.levels()[row];
        // A number stays with its unit.
        QString every = formatDuration(level.updateEvery);
        every.replace(u' ', QChar::Nbsp);
        const QString criteria = tr("%1 Updates every %2.").arg(level.criteria, every);
        auto *button = new QRadioButton(withKey(level.severity.level), this);
        button->setAccessibleName(level.severity.level);
        button->setAccessibleDescription(criteria);
        button->installEventFilter(this);
        auto *label = new QLabel(criteria, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->installEventFilter(this);
        m_group->addButton(button, row);
        layout->addWidget(button, row, 0);
        layout->addWidget(label, row, 1);
    }
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idClicked, this, &SeverityChoice::chosen);
}

std::optional<Severity> SeverityChoice::severity() const
{
    const int row = m_group->checkedId();
    return row < 0 ? std::nullopt : std::optional(m_scheme.levels()[row].severity);
}

bool SeverityChoice::eventFilter(QObject *watched, QEvent *event)
{
    // A button pressed by its letter would be chosen only after a moment, and Enter may come before that.
    const bool isButton = qobject_cast<QAbstractButton *>(watched) != nullptr;
    const bool isPress = isButton
                             ? event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent *>(event)->isAmbiguous()
                             : event->type() == QEvent::MouseButtonPress
                                   && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (!isPress)
        return QWidget::eventFilter(watched, event);
    const auto *grid = static_cast<QGridLayout *>(layout());
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(grid->indexOf(static_cast<QWidget *>(watched)), &row, &column, &rows, &columns);
    m_group->button(row)->setFocus(isButton ? Qt::ShortcutFocusReason : Qt::MouseFocusReason);
    m_group->button(row)->click();
    return true;
}

}  // namespace evenkeel
