// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

namespace evenkeel {

class BacklogModel;
class TablePane;

/// What runbooks are to say and what is to be automated, edited in place; an owner makes an action of it.
class BacklogPage : public QWidget
{
    Q_OBJECT

public:
    explicit BacklogPage(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] TablePane &table() const { return *m_table; }

signals:
    void failed(const evenkeel::Error &error);

private:
    void add(const QString &text);
    void removeChosen();

    BacklogModel *m_model;  ///< the table's
    TablePane *m_table;
};

}  // namespace evenkeel
