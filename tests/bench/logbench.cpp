// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/benchjournal.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/samples.h"

#include <QStandardPaths>

namespace evenkeel::bench {

using namespace Qt::StringLiterals;

QList<Figure> logBench(const QString &folder)
{
    const QString what = u"`evenkeel log` as a process, journal of 1,000"_s;
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (shell.isEmpty())
        return {Figure::skipped(what, u"there is no sqlite3"_s)};
    const QString path = folder + u"/log.keel"_s;
    const QString rawPath = folder + u"/log.sqlite"_s;
    makeJournal(path, 1'000);
    (void)run(shell, {rawPath, u"CREATE TABLE line(id INTEGER PRIMARY KEY, text TEXT, occurred TEXT)"_s});
    const QString text = u"replica lag rises since the deploy, rollback starts"_s;

    std::vector<double> ours, theirs;
    const Pair pair = takeTurns(
        30,
        [&] {
            ours.push_back(run(ownProgram(u"evenkeel"_s), {u"log"_s, path, text}).processor);
        },
        [&] {
            theirs.push_back(
                run(shell, {rawPath, u"PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; "
                                     "INSERT INTO line(text, occurred) VALUES('%1', datetime())"_s.arg(text)})
                    .processor);
        });
    const Pair processor = pairOf(ours, theirs);
    return {{what, timeText(pair.ours), timeText(pair.theirs) + u" sqlite3 shell"_s, ratioText(pair.ratio), u"≤ 5 ×"_s,
             pair.ratio <= 5},
            {u"… its processor time"_s, timeText(processor.ours), timeText(processor.theirs) + u" sqlite3 shell"_s,
             ratioText(processor.ratio), u"≤ 5 ×"_s, processor.ratio <= 5}};
}

}  // namespace evenkeel::bench
