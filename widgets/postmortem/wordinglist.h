// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/wordingof.h"
#include "models/items/wordingmodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace evenkeel {

class ProseCheck;

/// What the language rules question, below the editor: why, and what to write in its stead. Enter goes to the words;
/// Delete keeps them as they are. Takes no room while there is nothing.
class WordingList : public QWidget
{
    Q_OBJECT

public:
    WordingList(const PaneContext &context, const ProseCheck &check, QWidget *parent = nullptr);

    /// The next (or, by -1, the previous) phrase after the chosen one, from the other end at the end; chosen and gone
    /// to.
    void step(int by);

signals:
    void goneTo(const evenkeel::PlacedWording &found);
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();
    void tellCount();

    PaneContext m_context;
    WordingModel m_model;
    QLabel *m_count;
    QListView *m_list;
    QPushButton *m_keep;
};

}  // namespace evenkeel
