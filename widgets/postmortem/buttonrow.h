// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QMenu;
class QToolButton;

namespace evenkeel {

/// Buttons beside each other. Where it is too narrow for all, those at the end are left out: a menu behind the last
/// button has what each does.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    /// `all` is what the menu is called.
    explicit ButtonRow(const QString &all, QWidget *parent = nullptr);

    /// Behind those that are there; one whose action isn't visible isn't either. What it does is for the caller to put
    /// into the menu.
    void addButton(QToolButton *button);
    [[nodiscard]] QMenu &menu() const;
    [[nodiscard]] QToolButton &menuButton() const { return *m_all; }
    void setSpacing(int spacing);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    QBoxLayout *m_row;
    QList<QToolButton *> m_buttons;
    QToolButton *m_all;
};

}  // namespace evenkeel
