// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fieldhistorymodel.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace evenkeel {

class BannerBar;

/// Who set a field, when, and what it held before and after; of all its fields for a line of the timeline. Stands
/// beside the window and stops nobody; Esc closes it.
class HistoryPanel : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryPanel(Document &document, QWidget *parent = nullptr);

    void show(const FieldRef &subject);
    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] FieldHistoryModel &model() { return m_model; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showHistory();

    FieldHistoryModel m_model;
    BannerBar *m_banner;
    QLabel *m_heading;
    QLabel *m_state;  ///< what is shown in place of an empty list, and the zone
    QTableView *m_view;
};

}  // namespace evenkeel
