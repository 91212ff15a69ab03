// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/respondersmodel.h"
#include "widgets/common/panecontext.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QTableView;

namespace evenkeel {

/// How those who respond fare: since when they are on duty, the stress they give themselves, a break. Nothing of it is
/// ever exported. Of the row the keys 1 to 5 say the stress, 0 takes it back, B begins or ends a break.
class RespondersSheet : public QDialog
{
    Q_OBJECT

public:
    explicit RespondersSheet(const PaneContext &context, QWidget *parent = nullptr);
    ~RespondersSheet() override;

signals:
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRow();
    void takeStress(int stress);
    void takeBreak();
    void add();

    PaneContext m_context;
    RespondersModel m_model;
    QTableView *m_table;
    QList<QPushButton *> m_stress;
    QPushButton *m_break;
    QLineEdit *m_person;
    QTimer m_minute;
};

}  // namespace evenkeel
