// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/benchjournal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace evenkeel::bench;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    const char *name;
    QList<Figure> (*measure)(const QString &folder);
};

// Those that start processes come first: a process counts as its own memory what this one has when it starts it.
constexpr std::array Benches{Bench{"log", logBench},     Bench{"pdf", pdfBench},       Bench{"window", windowBench},
                             Bench{"start", startBench}, Bench{"append", appendBench}, Bench{"fold", foldBench},
                             Bench{"check", checkBench}, Bench{"rules", rulesBench}};

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList names;
    for (const Bench &bench : Benches)
        names.append(QLatin1StringView(bench.name));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints a table of what Evenkeel takes beside what others take in the same run. "
                                     "Use the preset release; packaging/setup.sh bench installs the others."_s);
    parser.addHelpOption();
    parser.addOption({u"folder"_s, u"Where the files are made; its disk is measured. The current folder by default."_s,
                      u"FOLDER"_s, QDir::currentPath()});
    parser.addPositionalArgument(u"name"_s, u"What to measure, all by default: %1."_s.arg(names.join(u", "_s)),
                                 u"[name…]"_s);
    parser.process(application);
    const QStringList wanted = parser.positionalArguments();
    for (const QString &name : wanted)
        if (!names.contains(name))
            stop(u"\"%1\" is none of %2."_s.arg(name, names.join(u", "_s)));

    const QTemporaryDir folder(parser.value(u"folder"_s) + u"/evenkeel-bench-XXXXXX"_s);
    if (!folder.isValid())
        stop(folder.errorString());
#ifndef NDEBUG
    std::fprintf(stderr, "This is a debug build: its figures mean little.\n");
#endif
    QList<Figure> figures;
    for (const Bench &bench : Benches) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1StringView(bench.name)))
            continue;
        std::fprintf(stderr, "%s …\n", bench.name);
        figures += bench.measure(folder.path());
    }
    std::fputs(qPrintable(tableOf(figures)), stdout);
    return 0;
}
