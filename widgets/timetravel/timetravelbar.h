// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/document/timetravel.h"
#include "models/report/reportlanguage.h"
#include "widgets/common/panecontext.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QToolButton;

namespace evenkeel {

class MomentSlider;

/// The way through the incident's past: a slider over its transactions, the moment shown, and what was done then. It
/// says that the past is read-only. Hidden in the present; Esc, in it, goes back there.
class TimeTravelBar : public QFrame
{
    Q_OBJECT

public:
    explicit TimeTravelBar(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_travel.isOn(); }
    void begin();
    void end();
    [[nodiscard]] MomentSlider &slider() const { return *m_slider; }
    /// What it says of the moment that is shown.
    [[nodiscard]] QString text() const;
    /// The moment in words, for the window's title; empty in the present.
    [[nodiscard]] QString moment() const;

signals:
    /// Begun, moved or ended.
    void travelled();
    void failed(const evenkeel::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMoment();
    void showRange();
    void onEnded();
    void takeColours();

    PaneContext m_context;
    ReportLanguage m_language;
    TimeTravel m_travel;
    QLabel *m_moment;
    QLabel *m_what;
    MomentSlider *m_slider;
    QToolButton *m_back;
    QPointer<QWidget> m_cameFrom;  ///< had the keyboard
};

}  // namespace evenkeel
