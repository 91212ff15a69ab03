// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/postmortem/prosecheck.h"
#include "widgets/common/panecontext.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace evenkeel {

class SectionPage;

/// Marks in the shown section's editor what a ProseCheck finds there: underlined, explained where the pointer rests,
/// and in the menu with what can be done about it. The check must outlive it.
class ProseMarks : public QObject
{
    Q_OBJECT

public:
    ProseMarks(const PaneContext &context, ProseCheck &check, QObject *parent = nullptr);

    /// From now on in this page's editor.
    void attach(SectionPage *page);
    /// Selects a phrase in the attached editor, if it still stands there.
    void select(const WordingFinding &finding, const QString &words);

signals:
    void failed(const evenkeel::Error &error);

private:
    void typed();
    void mark();
    [[nodiscard]] QString noteAt(int position) const;
    void offer(QMenu *menu, int position);
    void replace(const Misspelt &word, const QString &by);
    void perform(const QString &name, const Changes &changes);

    PaneContext m_context;
    ProseCheck &m_check;
    QPointer<SectionPage> m_page;
    QList<QMetaObject::Connection> m_connections;
};

}  // namespace evenkeel
