// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/declare/severitychoice.h"

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

SeverityChoice::SeverityChoice(const Playbook &playbook, QWidget *parent)
    : QWidget(parent), m_playbook(playbook), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Severity"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(theme::narrow(this));
    layout->setHorizontalSpacing(theme::wide(this));
    layout->setColumnStretch(1, 1);
    showLevels();
    connect(m_group, &QButtonGroup::idClicked, this, &SeverityChoice::chosen);
}

void SeverityChoice::showLevels()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    QWidget *before = previousInFocusChain();
    for (int row = 0; row < int(m_playbook.levels.size()); ++row) {
        const PlaybookLevel &level = m_playbook.levels[row];
        // A number stays with its unit.
        QString every = level.update.inWords();
        every.replace(u' ', QChar::Nbsp);
        const QString criteria = level.update.rule() == Limit::Rule::Within
                                     ? tr("%1 Updates every %2.").arg(level.criteria, every)
                                     : level.criteria;
        auto *button = new QRadioButton(withKey(level.level), this);
        button->setAccessibleName(level.level);
        button->setAccessibleDescription(criteria);
        button->installEventFilter(this);
        auto *label = new QLabel(criteria, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->installEventFilter(this);
        m_group->addButton(button, row);
        grid->addWidget(button, row, 0);
        grid->addWidget(label, row, 1);
        // Made later than what stands below it, it is reached in its place all the same.
        setTabOrder(before, button);
        before = button;
    }
    setFocusProxy(m_group->button(0));
}

void SeverityChoice::setPlaybook(const Playbook &playbook)
{
    const auto chosenBefore = severity();
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        m_group->removeButton(button);
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_playbook = playbook;
    showLevels();
    for (int row = 0; chosenBefore && row < int(playbook.levels.size()); ++row)
        if (playbook.levels[row].rank == chosenBefore->rank)
            m_group->button(row)->setChecked(true);
}

std::optional<Severity> SeverityChoice::severity() const
{
    const int row = m_group->checkedId();
    return row < 0 ? std::nullopt : std::optional(m_playbook.severityOf(m_playbook.levels[row]));
}

QString SeverityChoice::keys() const
{
    QStringList keys;
    for (const PlaybookLevel &level : m_playbook.levels)
        keys.append(level.level.last(1));
    return keys.join(QStringLiteral(", "));
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
