// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pagesmaker.h"

#include "models/report/pdf/reportpages.h"

namespace evenkeel {

struct PagesMaker::Work {
    std::unique_ptr<ReportPages> pages;
};

PagesMaker::PagesMaker(Print print, QObject *parent)
    : QObject(parent), m_work(std::make_shared<Work>()), m_print(std::move(print)),
      m_cancelled(std::make_shared<std::atomic_bool>(false)), m_drawing(std::make_shared<std::atomic_int>(0))
{
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
}

PagesMaker::~PagesMaker()
{
    cancel();
    ++*m_drawing;
    // The pages go where they were made.
    QMetaObject::invokeMethod(&m_inThread, [work = m_work] {
        work->pages.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

// What the thread tells comes by this object's event loop, and not at all once this has gone.
void PagesMaker::tell(std::function<void()> what)
{
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void PagesMaker::begin(std::function<void(Work &, const ReportProgress &)> what)
{
    ++m_busy;
    const ReportProgress goOn = [this, cancelled = m_cancelled, told = std::make_shared<int>(-1)](int percent) {
        if (!*cancelled && std::exchange(*told, percent) != percent)
            tell([this, cancelled, percent] {
                if (!*cancelled)
                    emit progressed(percent);
            });
        return !*cancelled;
    };
    QMetaObject::invokeMethod(&m_inThread, [work = m_work, what = std::move(what), goOn] { what(*work, goOn); });
}

void PagesMaker::layOut(const Incident &incident, const ReportOptions &options)
{
    cancel();
    ++*m_drawing;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    begin([this, incident, options, cancelled = m_cancelled](Work &work, const ReportProgress &goOn) {
        work.pages.reset();
        auto pages = ReportPages::make(incident, options, goOn);
        const int count = pages ? (*pages)->count() : 0;
        const Error error = pages ? Error() : pages.error();
        if (pages && !*cancelled)
            work.pages = *std::move(pages);
        tell([this, count, error, cancelled] {
            --m_busy;
            if (*cancelled)
                return;
            if (count > 0)
                emit laidOut(count);
            else
                emit notLaidOut(error);
        });
    });
}

void PagesMaker::draw(int page, QSize pixels, bool grey)
{
    const int wish = ++*m_drawing;
    QMetaObject::invokeMethod(&m_inThread, [this, work = m_work, wish, newest = m_drawing, page, pixels, grey] {
        if (wish != *newest || !work->pages || page < 0 || page >= work->pages->count())
            return;
        QImage picture = work->pages->picture(page, pixels);
        if (grey)
            picture.convertTo(QImage::Format_Grayscale8);
        tell([this, wish, newest, page, picture] {
            if (wish == *newest)
                emit drawn(page, picture);
        });
    });
}

void PagesMaker::print(const PrintOrder &order)
{
    if (*m_cancelled)  // a layout that was cancelled left nothing to print
        m_cancelled = std::make_shared<std::atomic_bool>(false);
    begin([this, order, print = m_print](Work &work, const ReportProgress &goOn) {
        Result<void> outcome = reportCancelled();
        if (work.pages)
            outcome = print(
                order, work.pages->size(), [&work](QPainter &painter, int page) { work.pages->draw(painter, page); },
                goOn);
        tell([this, outcome] {
            --m_busy;
            emit printed(outcome);
        });
    });
}

void PagesMaker::cancel()
{
    *m_cancelled = true;
}

}  // namespace evenkeel
