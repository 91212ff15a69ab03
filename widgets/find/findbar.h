// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findmodel.h"
#include "widgets/common/panecontext.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace evenkeel {

/// Finds words anywhere in the incident as one types, and goes to what was found: Enter and F3 to the next, with Shift
/// to the one before. The keyboard stays here meanwhile; Esc takes it back to where it was. Hidden until it is opened.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] FindModel &model() { return m_model; }
    /// Visible, with the keyboard in it and its words chosen.
    void open();
    void close();
    /// Goes so many hits on, or back; round at the ends. Opens itself while there is nothing to look for.
    void goOn(int step);

signals:
    /// The person wants to work on what the navigator shows.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goTo(int row);
    void onFound();
    void showCount();

    PaneContext m_context;
    FindModel m_model;
    QLineEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QListView *m_list;
    std::optional<SearchHit> m_at;  ///< where the person was taken last
    QPointer<QWidget> m_before;     ///< what had the keyboard
};

}  // namespace evenkeel
