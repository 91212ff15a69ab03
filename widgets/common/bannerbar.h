// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace evenkeel {

/// A line above a pane or a window that says what went wrong and offers what helps. Hidden while there is nothing to
/// say; never takes the keyboard from where it is. Esc on it, or its last button, puts it away.
class BannerBar : public QFrame
{
    Q_OBJECT

public:
    explicit BannerBar(QWidget *parent = nullptr);

    /// Replaces what was said before. The actions become buttons; they are somebody else's.
    void show(const QString &text, const QList<QAction *> &remedies = {});
    void show(const Error &error, const QList<QAction *> &remedies = {});
    /// How far what it tells of is, in percent, beside the text until something else is said.
    void setProgress(int percent);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    QLabel *m_text;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
};

}  // namespace evenkeel
