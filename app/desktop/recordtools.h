// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/panecontext.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;
class QShortcut;

namespace evenkeel {

class ActionRegistry;
class BannerBar;
class HistoryPanel;
class TimelinePane;
class TimeTravelBar;

/// What a window does with the record itself: shows the past, tells a field's history, expunges an entry. Marks the
/// whole window while it shows the past. In the menu of each field and table it offers the field's history.
class RecordTools : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QMainWindow &window;
        ActionRegistry &actions;
        BannerBar &banner;
        TimeTravelBar &travel;
    };
    /// The window owns it.
    RecordTools(const PaneContext &context, const Parts &parts);

    /// Offers in the timeline what it does with an entry. Once, when the window has made it.
    void attend(TimelinePane &timeline);
    /// Of the control that has the keyboard.
    void showHistory();

signals:
    /// These words are to be kept from readers: those that are selected where the keyboard is, or the timeline's line;
    /// maybe none.
    void redactionRequested(const QString &words);
    /// The past is shown, or the present again.
    void travelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void markPast();
    /// Whether it is in the window, or in a part of it that floats; not in a sheet.
    [[nodiscard]] bool isOfTheWindow(const QWidget *control) const;
    void offer(QMenu *menu);
    [[nodiscard]] QString wordsToRedact() const;

    PaneContext m_context;
    Parts m_parts;
    TimelinePane *m_timeline = nullptr;
    QShortcut *m_back;
    QPointer<HistoryPanel> m_history;
    bool m_marked = false;
};

}  // namespace evenkeel
