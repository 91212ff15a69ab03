// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace evenkeel {

class ImpactModel;
class TablePane;

/// What the incident cost, by stretch of impact and in each respect, edited in place; below what all of it comes to.
class ImpactPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactPage(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() const;

signals:
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWhatMatters();

    ImpactModel *m_model;  ///< the table's
    TablePane *m_table;
    QLabel *m_lesson;
    QLabel *m_totals;
};

}  // namespace evenkeel
