// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace evenkeel {

class MarkdownEdit;

/// The row of buttons above a Markdown editor. Where it is too narrow for all, the rest is in a menu at its end. The
/// keyboard doesn't go through it: each button's key works in the editor.
class MarkdownToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit MarkdownToolbar(MarkdownEdit &edit, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QToolButton *> m_buttons;
    QToolButton *m_more;
};

}  // namespace evenkeel
