// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QScrollArea;

namespace evenkeel {

class DraftEditor;

/// The five whys. The next can be answered once there is an answer before it.
class WhysPage : public QWidget
{
    Q_OBJECT

public:
    explicit WhysPage(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const QList<DraftEditor *> &editors() const { return m_editors; }
    /// Brings an answer into view; the page gives it the keyboard when it gets it.
    void pointAt(EntityId why);

private:
    void enableNext();

    const Document &m_document;
    QScrollArea *m_scroll;
    QList<DraftEditor *> m_editors;
};

}  // namespace evenkeel
