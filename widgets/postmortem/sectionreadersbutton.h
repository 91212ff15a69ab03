// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/enums.h"
#include "widgets/common/panecontext.h"

#include <QToolButton>

#include <optional>

namespace evenkeel {

/// Says which readers are given a section of the postmortem as it is written, and lets somebody choose others. A sealed
/// one's readers can still be chosen: it says the same to fewer, or to more.
class SectionReadersButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SectionReadersButton(const PaneContext &context, QWidget *parent = nullptr);

    /// Hides while there is none.
    void setSection(std::optional<SectionKey> section);
    /// Offers the choice where the button is.
    void choose();

    [[nodiscard]] static QString nameOf(Audience readers);

signals:
    void failed(const evenkeel::Error &error);

private:
    void readIncident();
    void give(SectionReaders readers);

    PaneContext m_context;
    std::optional<SectionKey> m_section;
    QMenu *m_menu;
};

}  // namespace evenkeel
