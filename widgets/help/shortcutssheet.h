// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLineEdit;
class QTreeWidget;

namespace evenkeel {

/// All shortcuts and what the log line understands, in groups, filtered as one types. Stays beside the window while
/// the work goes on.
class ShortcutsSheet : public QDialog
{
    Q_OBJECT

public:
    struct Line {
        QString keys;
        QString what;
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };
    explicit ShortcutsSheet(const QList<Group> &groups, QWidget *parent = nullptr);

    /// What the log line understands.
    [[nodiscard]] static Group logLineGroup();
    /// The keys of the checklist's rows.
    [[nodiscard]] static Group checklistGroup();

private:
    void filter(const QString &text);

    QLineEdit *m_filter;
    QTreeWidget *m_lines;
};

}  // namespace evenkeel
