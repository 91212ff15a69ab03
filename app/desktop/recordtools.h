// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/panecontext.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QShortcut;

namespace evenkeel {

class ActionRegistry;
class BannerBar;
class HistoryPanel;
class RedactionsSheet;
class TimelinePane;
class TimeTravelBar;

/// What a window does with the record itself: shows the past, tells a field's history, expunges an entry. Marks the
/// whole window while it shows the past.
class RecordTools : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QMainWindow &window;
        ActionRegistry &actions;
        BannerBar &banner;
        TimelinePane &timeline;
        TimeTravelBar &travel;
    };
    /// The window owns it.
    RecordTools(const PaneContext &context, const Parts &parts);

    /// The history of fields, in the menus of this part of the window.
    void offerInMenusOf(QWidget *part);
    /// Of the control that has the keyboard.
    void showHistory();
    /// Redacts the words that are selected where the keyboard is, or the timeline's line; without any, shows what is
    /// redacted.
    void redact();

signals:
    /// The past is shown, or the present again.
    void travelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void markPast();
    [[nodiscard]] QString wordsToRedact() const;

    PaneContext m_context;
    Parts m_parts;
    QShortcut *m_back;
    QPointer<HistoryPanel> m_history;
    QPointer<RedactionsSheet> m_redactions;
    bool m_marked = false;
};

}  // namespace evenkeel
