// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// The form in which people write down what they remember, as it was sent out.
struct NoteForm {
    EntityId incident;
    QStringList questions;  ///< the first is number 1
    QString around;         ///< all else that stands in it, to be known again
};

// By these a form is found again in whatever mail programs made of it. They are the same in all languages.
inline constexpr QLatin1StringView NameMark{"[name]"};
inline constexpr QLatin1StringView EndMark{"[end]"};
/// "[form 01HZX…]"
[[nodiscard]] QString formMark(EntityId incident);
/// "## [2] What surprised you?", without its line's end
[[nodiscard]] QString questionLine(int number, const QString &question);

/// What is told of a place in the text that was read. Lines count from 1.
struct NoteRemark {
    int first = 0;
    int last = 0;
    QString text;

    bool operator==(const NoteRemark &) const = default;
};

struct NoteAnswer {
    QString question;
    QString answer;  ///< cleaned (see cleanText), never empty
    int line = 0;    ///< where the question stands

    bool operator==(const NoteAnswer &) const = default;
};

struct NoteFormReading {
    QString person;  ///< empty: they left it out
    QList<NoteAnswer> answers;
    QList<NoteRemark> remarks;  ///< what wasn't understood, by place

    bool operator==(const NoteFormReading &) const = default;
};

/// A form that came back is no larger.
inline constexpr qsizetype MostFormBytes = 1024 * 1024;

/// Reads a form that came back. Marks, or the questions' own words, say where answers begin, in whatever order; line
/// ends of any kind, a byte order mark, a mail's quoting ("> ") as deep as the questions are quoted, questions that
/// were wrapped, and a signature don't matter. What stands outside the answers and wasn't in the form is told of.
///
/// InvalidInput for what is no text, HTML, larger than MostFormBytes, of another incident, or holds no question of the
/// form.
[[nodiscard]] Result<NoteFormReading> readNoteForm(const QByteArray &bytes, const NoteForm &form);
[[nodiscard]] Result<NoteFormReading> readNoteForm(const QString &text, const NoteForm &form);
/// The same of a file, also of a mail that was saved as one; also Io where it can't be read. Errors name it.
[[nodiscard]] Result<NoteFormReading> readNoteFormFile(const QString &path, const NoteForm &form);

}  // namespace evenkeel
