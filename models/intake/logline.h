// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/localtime.h"
#include "models/intake/logkind.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace evenkeel {

/// What the line is read against.
struct LogLineContext {
    Instant now{};
    QTimeZone zone = QTimeZone::utc();
    /// Names known in the incident, for resolving `@an` and `#check`.
    QStringList people;
    QStringList systems;
};

/// A stretch of the input that was understood, for showing it while typing: places in the text given to parseLogLine.
struct Understood {
    enum class As { Time, Kind, Pin, Owner, System, Due };
    As as = As::Time;
    qsizetype from = 0;
    qsizetype length = 0;
    /// In the reader's words: "2020-02-20 21:17", "Decision", "Ana Souza".
    QString meaning;

    bool operator==(const Understood &) const = default;
};

struct LogLine {
    /// Nothing: it happens as it is logged.
    std::optional<Occurrence> occurred;
    /// Whether the clocks' change left a doubt about `occurred`.
    LocalTimeDoubt doubt = LocalTimeDoubt::None;
    LogKind kind = LogKind::Note;
    /// Empty when the line holds marks only: such a line isn't complete yet.
    QString text;
    QString owner;
    QStringList systems;
    /// Only of actions.
    std::optional<Instant> due;
    bool pinned = false;
    /// By place.
    QList<Understood> understood;

    bool operator==(const LogLine &) const = default;
};

/// Reads what a scribe types. It never fails: what isn't understood is text, unchanged but for spaces at its ends.
///
/// A line may begin, in any order and each once, with
/// - a time (see readOccurrence), not after an owner: `-7m`, `14:05`, `14:02–14:10`, `~14:00`, `yesterday 23:50`,
///   `2020-02-20 21:17`; a colon, comma or dash that sets it off from the text goes with it;
/// - a kind: `!d` decision, `!h` hypothesis, `!a` action, `!s` symptom, `!m` mitigation, `!p` someone paged, `!n` note;
/// - `*`: pinned;
/// - `@name`: the owner. After an action's owner may follow when it is due: `by 16:00` or `10m`.
///
/// In the text, the first `@name` is the owner if none came before it, and each `#system` is a system; both stay in the
/// text (a `#system` may also stand among the marks). A name is letters, digits and . _ -, after a space or an opening
/// bracket or quote; a system begins with a letter (#2207 is somebody's ticket). A mention that fits one known name
/// means that, any other is taken as written. An action may also end with `by 16:00`, or with its owner and `10m`.
[[nodiscard]] LogLine parseLogLine(QStringView text, const LogLineContext &context);

}  // namespace evenkeel
