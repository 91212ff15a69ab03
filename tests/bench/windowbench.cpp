// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/benchjournal.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/samples.h"

#include <QFile>
#include <QHash>
#include <QProcess>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

namespace {

using Samples = std::vector<double>;

// What a probe has measured, in seconds, by name: each in a process of its own and on a copy of its own.
QHash<QByteArray, Samples> probe(const QString &measure, const QString &journal)
{
    const QString copy = u"%1-%2.keel"_s.arg(journal, measure);
    QFile::copy(journal, copy);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    // Qt's remarks on a platform without a screen.
    environment.insert(u"QT_LOGGING_RULES"_s, u"default.warning=false"_s);
    process.setProcessEnvironment(environment);
    process.start(ownProgram(u"evenkeel_bench_window"_s), {measure, copy, copy + u".state"_s});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        stop(u"evenkeel_bench_window %1 failed."_s.arg(measure));
    QHash<QByteArray, Samples> measured;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (const QList<QByteArray> words = line.split(' '); words.size() == 2)
            measured[words[0]].push_back(words[1].toDouble());
    QFile::remove(copy);
    return measured;
}

// Of what people notice, the worst of a hundred counts.
Figure latency(const QString &what, Samples samples, double limit)
{
    if (samples.empty())
        stop(u"nothing was measured of: %1"_s.arg(what));
    std::ranges::sort(samples);
    const double worst = samples[size_t(double(samples.size() - 1) * 0.99)];
    return {what,
            u"p99 %1, median %2"_s.arg(timeText(worst), timeText(medianOf(samples))),
            u"%1 times, longest %2"_s.arg(samples.size()).arg(timeText(samples.back())),
            {},
            u"p99 < %1"_s.arg(timeText(limit)),
            worst < limit};
}

}  // namespace

QList<Figure> windowBench(const QString &folder)
{
    const QString journal = folder + u"/window"_s;
    makeJournal(journal, 100'000);
    const auto typing = probe(u"typing"_s, journal);
    const auto slowly = probe(u"slowdisk"_s, journal);
    const auto filtering = probe(u"filtering"_s, journal);
    const auto scrolling = probe(u"scrolling"_s, journal);
    const auto opening = probe(u"opening"_s, journal);

    const Samples &frames = scrolling["frame"];
    double taken = 0;
    for (const double frame : frames)
        taken += frame;
    const double rate = double(frames.size()) / taken;
    const Pair open = pairOf(opening["open"], opening["fold"]);
    return {latency(u"a key in the log line → painted, 100,000 entries"_s, typing["key"], 8e-3),
            latency(u"… on a disk that takes 500 ms to sync"_s, slowly["key"], 8e-3),
            latency(u"Enter in the log line → painted as pending, 100,000 entries"_s, typing["enter"], 16e-3),
            latency(u"… on a disk that takes 500 ms to sync"_s, slowly["enter"], 16e-3),
            latency(u"a key in the filter → painted, 100,000 entries"_s, filtering["key"], 50e-3),
            {u"scrolling 100,000 entries, by page and by wheel"_s,
             u"%1 frames a second"_s.arg(rate, 0, 'f', 0),
             u"longest %1"_s.arg(timeText(std::ranges::max(frames))),
             {},
             u"≥ 60"_s,
             rate >= 60},
            {u"open 100,000 entries → first paint"_s, timeText(open.ours),
             timeText(open.theirs) + u" to open and fold"_s, ratioText(open.ratio), u"≤ 1.5 ×"_s, open.ratio <= 1.5}};
}

}  // namespace evenkeel::bench
