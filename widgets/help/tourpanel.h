// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QProgressBar;
class QPushButton;

namespace evenkeel {

/// One step of the guided tour, as a card in a corner of the window: what there is, what to try, and how far one is. It
/// never takes the keyboard away from what is to be tried: its buttons are a press of Alt and their letter away.
class TourPanel : public QFrame
{
    Q_OBJECT

public:
    explicit TourPanel(QWidget *parent = nullptr);

    struct Step {
        QString title;
        QString text;
        QString tryIt;  ///< what moves on by itself once it was done; empty: there is nothing to do
    };
    void showStep(const Step &step, int number, int count);
    /// Says that what was asked for was done.
    void showDone();
    /// A frame around the widget, to show which is meant; nullptr takes it away. The widget may die before the panel.
    void pointAt(QWidget *target);

signals:
    void nextRequested();
    void backRequested();
    void endRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void takeColours();

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_tryIt;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_end;
    QWidget *m_frame;  ///< drawn over what is meant
};

}  // namespace evenkeel
