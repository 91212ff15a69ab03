// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/shortcutssheet.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

enum SheetColumn { WhatColumn, KeysColumn, SheetColumnCount };

}  // namespace

ShortcutsSheet::ShortcutsSheet(const QList<Group> &groups, QWidget *parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_lines(new QTreeWidget(this))
{
    setWindowTitle(tr("Shortcuts"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the shortcuts"));
    m_filter->setClearButtonEnabled(true);
    m_lines->setAccessibleName(tr("Shortcuts"));
    m_lines->setColumnCount(SheetColumnCount);
    m_lines->setHeaderHidden(true);
    m_lines->setRootIsDecorated(false);
    m_lines->setIndentation(fontMetrics().averageCharWidth() * 2);
    for (const Group &group : groups) {
        auto *title = new QTreeWidgetItem(m_lines, {group.title});
        title->setFirstColumnSpanned(true);
        // A reader meets the spanned cell as well.
        title->setData(KeysColumn, Qt::AccessibleTextRole, group.title);
        QFont strong = font();
        strong.setBold(true);
        title->setFont(WhatColumn, strong);
        for (const Line &line : group.lines) {
            auto *item = new QTreeWidgetItem(title, {line.what, line.keys});
            item->setData(WhatColumn, Qt::AccessibleTextRole, tr("%1: %2", "what: keys").arg(line.what, line.keys));
        }
    }
    m_lines->expandAll();
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_lines->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_lines->setCurrentItem(m_lines->topLevelItem(0));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_lines, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsSheet::filter);
    m_filter->setFocus();
    resize(QSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 36)
               .boundedTo(screen()->availableSize() * 9 / 10));
}

ShortcutsSheet::Group ShortcutsSheet::logLineGroup()
{
    return {tr("In the log line"),
            {{u"-7m   14:05   ~14:00"_s, tr("When it happened; about then with ~")},
             {u"14:02–14:10"_s, tr("From when to when")},
             {u"yesterday 23:50"_s, tr("On another day")},
             {u"!d"_s, tr("A decision")},
             {u"!h"_s, tr("A hypothesis")},
             {u"!a @ana by 16:00"_s, tr("An action, whose it is, until when")},
             {u"!a @ana 10m"_s, tr("An action with a countdown")},
             {u"!s"_s, tr("A symptom")},
             {u"!m"_s, tr("A mitigation")},
             {u"!p"_s, tr("Somebody was paged")},
             {u"*"_s, tr("Pinned")},
             {u"@name"_s, tr("Whose entry it is")},
             {u"#system"_s, tr("The system it concerns")},
             {tr("Up, Down"), tr("What was logged before")}}};
}

ShortcutsSheet::Group ShortcutsSheet::checklistGroup()
{
    return {tr("In the checklist"),
            {{tr("Space"), tr("A step is done, or open again")},
             {u"O"_s, tr("Who does the step")},
             {u"N"_s, tr("A note on the step")},
             {u"S"_s, tr("The step is skipped, because of what")},
             {u"U"_s, tr("The step wasn't skipped after all")},
             {tr("Right, Left"), tr("A section opens, closes")},
             {u"L"_s, tr("What comes later is shown or hidden")}}};
}

void ShortcutsSheet::filter(const QString &text)
{
    for (int g = 0; g < m_lines->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_lines->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *line = group->child(i);
            const bool fits = line->text(WhatColumn).contains(text, Qt::CaseInsensitive)
                              || line->text(KeysColumn).contains(text, Qt::CaseInsensitive);
            line->setHidden(!fits);
            any |= fits;
        }
        group->setHidden(!any);
    }
}

}  // namespace evenkeel
