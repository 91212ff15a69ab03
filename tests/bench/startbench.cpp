// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesktop.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchjournal.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/samples.h"
#ifdef EVENKEEL_BENCH_PAINTWATCH
#include "tests/bench/paintwatch.h"
#endif

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <optional>
#include <thread>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#ifdef EVENKEEL_BENCH_PAINTWATCH

namespace {

constexpr int Rounds = 40;  // after one that warms the caches

struct Started {
    double painted = 0;   ///< seconds from its start until it first painted its window
    double resident = 0;  ///< bytes, once it has come to rest
};

struct Contestant {
    QString name;
    QString program;
    QStringList arguments;
    std::vector<double> painted;
};

// The same for all: from the fork until the X server tells that a window of the program has been drawn into.
Started startOnce(const Contestant &contestant, std::chrono::milliseconds rest)
{
    // One a program, so that the server forgets what it was to tell.
    PaintWatch watch;
    watch.forget();
    std::optional<RunningChild> child;
    Started started;
    started.painted = timed([&] {
        child.emplace(contestant.program, contestant.arguments);
        if (!watch.wait(30s))
            stop(u"%1 shows no window"_s.arg(contestant.name));
    });
    std::this_thread::sleep_for(rest);
    started.resident = child->resident();
    return started;
}

QString makeSample(const QString &folder)
{
    const QString path = folder + u"/INC-2041.keel"_s;
    (void)run(ownProgram(u"make-sample"_s), {ownProgram(u"evenkeel"_s), path});
    return path;
}

Figure memoryOf(const QString &what, const QString &path, double limit)
{
    // Its first seconds are for what it puts off until its window is there.
    const double resident = startOnce({what, ownProgram(u"evenkeel"_s), {path}, {}}, 4s).resident;
    return {what, sizeText(resident), {}, {}, u"≤ %1 MiB"_s.arg(limit), resident <= limit * (1 << 20)};
}

}  // namespace

QList<Figure> startBench(const QString &folder)
{
    const QString what = u"start to the first painted window, the sample"_s;
    if (const QString missing = BenchDesktop::missing(); !missing.isEmpty())
        return {Figure::skipped(what, u"there is no %1"_s.arg(missing))};
    const QString sample = makeSample(folder);
    const QString large = folder + u"/large.keel"_s;
    makeJournal(large, 100'000);
    const BenchDesktop desktop(folder + u"/home"_s);

    std::vector<Contestant> contestants{
        {u"evenkeel"_s, ownProgram(u"evenkeel"_s), {sample}, {}},
        {u"empty window, as many docks"_s, ownProgram(u"evenkeel_bench_empty"_s), {}, {}}};
    QList<Figure> figures;
    for (const QString &other : {u"sqlitebrowser"_s, u"keepassxc"_s}) {
        const QString program = QStandardPaths::findExecutable(other);
        if (program.isEmpty())
            figures.append(Figure::skipped(what, u"there is no %1"_s.arg(other)));
        else
            contestants.push_back({other, program, {}, {}});
    }
    const auto start = [](Contestant &contestant) {
        contestant.painted.push_back(startOnce(contestant, 300ms).painted);
    };
    // There and back, as what one leaves to be cleared away meets the next.
    for (int round = 0; round <= Rounds; ++round) {
        if (round % 2 == 0)
            std::ranges::for_each(contestants, start);
        else
            std::for_each(contestants.rbegin(), contestants.rend(), start);
    }
    for (Contestant &contestant : contestants)
        contestant.painted.erase(contestant.painted.begin());
    for (size_t i = contestants.size() - 1; i > 0; --i) {
        const Pair pair = pairOf(contestants.front().painted, contestants[i].painted);
        const double target = i == 1 ? 1.4 : 1;
        figures.prepend({what, timeText(pair.ours), timeText(pair.theirs) + u' ' + contestants[i].name,
                         ratioText(pair.ratio), i == 1 ? u"≤ 1.4 ×"_s : u"< 1 ×"_s, pair.ratio <= target});
    }
    figures.append(memoryOf(u"memory at rest, the sample"_s, sample, 75));
    figures.append(memoryOf(u"memory at rest, 100,000 entries"_s, large, 200));
    return figures;
}

#else

QList<Figure> startBench(const QString &)
{
    return {Figure::skipped(u"start to the first painted window, the sample"_s, u"built without libxcb-damage0-dev"_s)};
}

#endif

}  // namespace evenkeel::bench
