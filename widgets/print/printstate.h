// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace evenkeel {

/// How printing goes: what it waits for or how far it is, with a way to stop it; in the end that it is done. Invisible
/// until there is something to say.
class PrintState : public QWidget
{
    Q_OBJECT

public:
    explicit PrintState(QWidget *parent = nullptr);

    /// Under way; an unknown share is negative.
    void showRunning(const QString &text, int percent);
    void showDone(const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

signals:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

}  // namespace evenkeel
