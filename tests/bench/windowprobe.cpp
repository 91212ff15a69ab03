// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/mainwindow.h"
#include "models/core/clock.h"
#include "models/document/journalconnection.h"
#include "models/document/journalreader.h"
#include "tests/bench/samples.h"
#include "tests/support/faultyvfs.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinefilterbar.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>
#include <functional>

using namespace evenkeel;
using namespace evenkeel::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 200;
constexpr int Frames = 300;
constexpr int Openings = 7;

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "evenkeel_bench_window: %s\n", why);
    std::exit(1);
}

void tell(const char *name, double seconds)
{
    std::printf("%s %.9f\n", name, seconds);
}

/// Whether a widget has been told to paint itself since this was made.
class PaintFlag : public QObject
{
public:
    explicit PaintFlag(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] bool isSet() const { return m_set; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_set = m_set || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_set = false;
};

// From a gesture to the end of the paint that shows it. Qt paints all that has changed in one go, when the window's
// update request comes up in the event loop, and flushes it to the platform before that event is over: once the widget
// was asked to paint and the round of events has ended, what it shows is there. Whatever else comes up in these rounds
// (timers, what the writer has to say) is part of the time, as it is for a person.
double untilPainted(QWidget &shows, const std::function<void()> &gesture)
{
    QCoreApplication::processEvents();
    const PaintFlag flag(shows);
    const double taken = timed([&] {
        const auto began = std::chrono::steady_clock::now();
        gesture();
        while (!flag.isSet()) {
            QCoreApplication::processEvents();
            if (std::chrono::steady_clock::now() - began > std::chrono::seconds(20))
                giveUp("nothing was painted");
        }
    });
    return taken;
}

/// The program's own way to a window, with settings and state of its own.
class Probe
{
public:
    Probe(const QString &path, const QString &state)
        : m_path(path), m_windows(m_clock, {state, state + u"/settings.ini"_s, u"Ana"_s})
    {
    }

    MainWindow &open()
    {
        const auto opened = m_windows.open(m_path);
        if (!opened)
            giveUp(qPrintable(opened.error().message()));
        return **opened;
    }

    /// A window that has come to rest.
    MainWindow &shown()
    {
        MainWindow &window = open();
        if (!QTest::qWaitForWindowActive(&window))
            giveUp("the window doesn't come up");
        for (int i = 0; i < 100; ++i)
            QCoreApplication::processEvents();
        return window;
    }

    void type()
    {
        MainWindow &window = shown();
        LogEdit &edit = window.timeline().logLine().edit();
        QTableView &view = window.timeline().view();
        const TimelineModel &model = window.timeline().model();
        const QString line = u"-3m replica lag rises since deploy #%1"_s;
        for (int i = 0; i < Lines; ++i) {
            for (const QChar letter : line.arg(i))
                tell("key", untilPainted(edit, [&] { QTest::keyClick(&edit, letter.toLatin1()); }));
            const int before = model.rowCount();
            tell("enter", untilPainted(*view.viewport(), [&] { QTest::keyClick(&edit, Qt::Key_Return); }));
            if (model.rowCount() != before + 1)
                giveUp("Enter didn't log the line");
        }
    }

    void filter()
    {
        MainWindow &window = shown();
        window.timeline().filterBar().focusText();
        QWidget *edit = QApplication::focusWidget();
        QWidget &viewport = *window.timeline().view().viewport();
        // Each letter of these leaves some entries.
        for (const char *word : {"checkout", "rollback", "deploy", "graph", "pool", "nothing", "replica", "Ana"}) {
            const QByteArray letters(word);
            for (const char letter : letters)
                tell("key", untilPainted(viewport, [&] { QTest::keyClick(edit, letter); }));
            for (qsizetype i = 0; i < letters.size(); ++i)
                tell("key", untilPainted(viewport, [&] { QTest::keyClick(edit, Qt::Key_Backspace); }));
        }
    }

    void scroll()
    {
        QTableView &view = shown().timeline().view();
        QWidget &viewport = *view.viewport();
        view.setFocus();
        view.scrollToBottom();
        view.setCurrentIndex(view.model()->index(view.model()->rowCount() - 1, 0));
        for (int i = 0; i < Frames; ++i)
            tell("frame", untilPainted(viewport, [&] { QTest::keyClick(&view, Qt::Key_PageUp); }));
        const QPointF middle = QRectF(viewport.rect()).center();
        for (int i = 0; i < Frames; ++i) {
            QWheelEvent wheel(middle, viewport.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            tell("frame", untilPainted(viewport, [&] { QCoreApplication::sendEvent(&viewport, &wheel); }));
        }
    }

    void openAgainAndAgain()
    {
        // Once first, so that what is made once a process isn't counted.
        for (int round = 0; round <= Openings; ++round) {
            const double folded = timed([&] {
                const auto connection = JournalConnection::open(m_path, JournalConnection::Mode::ReadOnly);
                if (!connection || !JournalReader(**connection).fold())
                    giveUp("the journal can't be read");
            });
            MainWindow *window = nullptr;
            const double opened = timed([&] {
                window = &open();
                const PaintFlag flag(*window->timeline().view().viewport());
                while (!flag.isSet())
                    QCoreApplication::processEvents();
            });
            window->close();
            while (!m_windows.windows().empty())
                QCoreApplication::processEvents();
            if (round > 0) {
                tell("fold", folded);
                tell("open", opened);
            }
        }
    }

private:
    QString m_path;
    SystemClock m_clock;
    Application m_windows;
};

}  // namespace

// evenkeel_bench_window MEASURE JOURNAL STATE prints a name and seconds for each sample.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        giveUp("start evenkeel_bench, which starts this");
    test::FaultyVfs disk;
    if (words[1] == "slowdisk"_L1)
        disk.setSyncTakes(std::chrono::milliseconds(500));
    Probe probe(words[2], words[3]);
    if (words[1] == "typing"_L1 || words[1] == "slowdisk"_L1)
        probe.type();
    else if (words[1] == "filtering"_L1)
        probe.filter();
    else if (words[1] == "scrolling"_L1)
        probe.scroll();
    else if (words[1] == "opening"_L1)
        probe.openAgainAndAgain();
    else
        giveUp("there is no such measure");
    // What is still on its way to a slow disk isn't worth waiting for.
    std::fflush(stdout);
    std::_Exit(0);
}
