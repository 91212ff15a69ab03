// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/report/pdf/printing.h"
#include "models/report/report.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace evenkeel {

/// Lays a report out, draws its pages and prints them, all in one thread of its own, which the fonts want; what is
/// printed are the pages that were drawn. Lives in the thread that made it; its end cancels the work and waits for it.
class PagesMaker : public QObject
{
    Q_OBJECT

public:
    using Print =
        std::function<Result<void>(const PrintOrder &, QSizeF size, const DrawPage &, const ReportProgress &)>;

    /// `print`: printPages, but for tests.
    explicit PagesMaker(Print print = &printPages, QObject *parent = nullptr);
    ~PagesMaker() override;

    /// From a copy of the incident. Cancels the work on what was asked for before; the pages of that are gone.
    void layOut(const Incident &incident, const ReportOptions &options);
    /// One page, from 0, of what was laid out, as large as fits so many pixels. A newer wish takes an older one's
    /// place.
    void draw(int page, QSize pixels, bool grey);
    /// The order's pages of what was laid out.
    void print(const PrintOrder &order);
    /// Stops what is under way: a layout is gone then, a printer gets nothing.
    void cancel();
    /// Whether a layout or a printout is under way.
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

signals:
    void progressed(int percent);
    /// How many pages there are, or why there are none. Neither when it was cancelled.
    void laidOut(int pages);
    void notLaidOut(const evenkeel::Error &error);
    void drawn(int page, const QImage &picture);
    void printed(const evenkeel::Result<void> &outcome);

private:
    struct Work;
    /// In the thread; `what` is given how to ask whether to go on.
    void begin(std::function<void(Work &work, const ReportProgress &goOn)> what);
    void tell(std::function<void()> what);

    std::shared_ptr<Work> m_work;  ///< the thread's
    Print m_print;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<std::atomic_int> m_drawing;  ///< which wish for a picture is the newest
    int m_busy = 0;
    QThread m_thread;
    QObject m_inThread;
};

}  // namespace evenkeel
