// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panecontext.h"

#include <QWidget>

namespace evenkeel {

class DraftEditor;

/// The five whys. The next can be answered once there is an answer before it.
class WhysPage : public QWidget
{
    Q_OBJECT

public:
    explicit WhysPage(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const QList<DraftEditor *> &editors() const { return m_editors; }

private:
    void enableNext();

    const Document &m_document;
    QList<DraftEditor *> m_editors;
};

}  // namespace evenkeel
