// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <QList>
#include <QString>

namespace evenkeel::bench {

/// Each measures one thing in files that it makes in `folder`, which exists and is empty of files of its name. The
/// folder's disk is part of what is measured.

/// One durable entry, in a journal of 1,000 and of 100,000, against SQLite's own insert of such a row.
[[nodiscard]] QList<Figure> appendBench(const QString &folder);
/// Opening and folding 100,000 entries against SQLite's own SELECT of the rows, and the memory it takes.
[[nodiscard]] QList<Figure> foldBench(const QString &folder);
/// The check of the hash chain over 100,000 entries.
[[nodiscard]] QList<Figure> checkBench(const QString &folder);
/// What follows from the playbook, evaluated after each change at 10,000 entries.
[[nodiscard]] QList<Figure> rulesBench(const QString &folder);
/// `evenkeel log` as a process against the sqlite3 shell.
[[nodiscard]] QList<Figure> logBench(const QString &folder);
/// The PDF of a 300-entry postmortem as a process, against two HTML printers on the same Markdown.
[[nodiscard]] QList<Figure> pdfBench(const QString &folder);
/// From a program's start to its first painted window, against an empty window and other programs; its memory at rest.
/// On a desktop of its own, which this process's environment names from then on.
[[nodiscard]] QList<Figure> startBench(const QString &folder);
/// From a key in the window of 100,000 entries to the paint that shows what it did; opening; scrolling.
[[nodiscard]] QList<Figure> windowBench(const QString &folder);

}  // namespace evenkeel::bench
