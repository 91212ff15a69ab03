// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/noteform.h"

#include "models/intake/cleantext.h"
#include "models/intake/mailtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct NoteFormText {
    Q_DECLARE_TR_FUNCTIONS(NoteForm)
};

// Letters and digits only: how lines were broken, quoted and marked up doesn't count.
QString bareWords(QStringView text)
{
    QString bare;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c.isSurrogate())
            bare += c.toCaseFolded();
    return bare;
}

// Numbers don't count where it is asked whether a line was in the form: the meeting may have been moved since.
QString bareLetters(QStringView text)
{
    QString bare;
    for (const QChar c : text)
        if (c.isLetter() || c.isSurrogate())
            bare += c.toCaseFolded();
    return bare;
}

QString shortWords(const QString &text)
{
    constexpr qsizetype Most = 60;
    const QString line = cleanLine(text);
    return line.size() > Most ? line.first(Most - 1).trimmed() + u'\u2026' : line;
}

Error notTheForm(const QString &what)
{
    return {ErrorCode::InvalidInput, what, {}, NoteFormText::tr("Read in the form that was sent out, as plain text.")};
}

// How many signs of quoting a line begins with, and the line without the first `most` of them.
int quotingOf(QStringView line)
{
    int depth = 0;
    for (const QChar c : line) {
        if (c == u'>')
            ++depth;
        else if (c != u' ')
            break;
    }
    return depth;
}

QString unquoted(QStringView line, int most)
{
    for (; most > 0; --most) {
        const QStringView rest = line.trimmed();
        if (!rest.startsWith(u'>'))
            break;
        line = rest.sliced(1);
        if (line.startsWith(u' '))
            line = line.sliced(1);
    }
    return line.toString();
}

// A line that asks a question of the form.
struct Asked {
    int number = 0;  // of the form; 0: none of its
    QString words;   // as they stand there
};

class FormReader
{
public:
    explicit FormReader(const NoteForm &form) : m_form(form), m_around(bareLetters(form.around))
    {
        for (const QString &question : form.questions)
            m_bare.append(bareWords(question));
    }

    Result<NoteFormReading> read(const QString &text);

private:
    [[nodiscard]] std::optional<Asked> askedIn(const QString &line) const;
    void takeLine(const QString &line, int number);
    void begin(const Asked &asked, int number);
    void endAnswer();
    [[nodiscard]] bool isOfTheForm(const QString &line);
    void leaveOut(const QString &line, int number);
    void endLeftOut();

    struct Open {
        QString question;
        int line = 0;
        QString toCome;  // what a wrapped question's next line ought to begin with
        QStringList answer;
    };

    const NoteForm &m_form;
    QString m_around;
    QStringList m_bare;
    NoteFormReading m_reading;
    std::optional<Open> m_open;
    std::optional<NoteRemark> m_leftOut;
    bool m_awaitsName = false;
    bool m_isOver = false;
    bool m_wasOfTheForm = false;
};

std::optional<Asked> FormReader::askedIn(const QString &line) const
{
    static const QRegularExpression decorated(
        u"\\A\\s*(#{1,6}|\\*{1,2}|_{1,2}|[-*+](?=\\s)|\\d+[.)](?=\\s))?\\s*(?:\\\\?\\[(\\d{1,3})\\\\?\\])?\\s*(.*?)[\\s*_#]*\\z"_s);
    const auto match = decorated.match(line);
    const bool isHeading =
        match.captured(1).startsWith(u'#') || match.captured(1).startsWith(u'*') || match.captured(1).startsWith(u'_');
    const int number = match.captured(2).toInt();
    const QString words = match.captured(3).trimmed();
    const QString bare = bareWords(words);
    if (const int known = int(m_bare.indexOf(bare)) + 1; known > 0)
        return Asked{known, words};
    if (number == 0)
        return std::nullopt;
    if (number > m_bare.size())
        return isHeading ? std::optional(Asked{0, words}) : std::nullopt;
    // A footnote in an answer may look like a mark: then other words follow.
    const QString &asked = m_bare[number - 1];
    const bool fits = bare.isEmpty() || asked.startsWith(bare) || bare.startsWith(asked);
    return isHeading || fits ? std::optional(Asked{number, words}) : std::nullopt;
}

void FormReader::endAnswer()
{
    if (!m_open)
        return;
    const NoteAnswer answer{m_open->question, cleanText(m_open->answer.join(u'\n')), m_open->line};
    const bool isThere = std::ranges::any_of(m_reading.answers, [&](const NoteAnswer &other) {
        return other.question == answer.question && other.answer.simplified() == answer.answer.simplified();
    });
    if (!answer.answer.isEmpty() && !isThere)
        m_reading.answers.append(answer);
    m_open.reset();
}

void FormReader::endLeftOut()
{
    if (!m_leftOut)
        return;
    m_leftOut->text = NoteFormText::tr("in no answer, and left out: “%1”").arg(shortWords(m_leftOut->text));
    m_reading.remarks.append(*m_leftOut);
    m_leftOut.reset();
}

// Of a few letters only where the form's own words go before: anybody may write "ok".
bool FormReader::isOfTheForm(const QString &line)
{
    constexpr qsizetype Telling = 8;
    const QString bare = bareLetters(line);
    m_wasOfTheForm = !bare.isEmpty() && m_around.contains(bare) && (m_wasOfTheForm || bare.size() >= Telling);
    return m_wasOfTheForm;
}

void FormReader::leaveOut(const QString &line, int number)
{
    if (bareWords(line).isEmpty())
        return;
    if (isOfTheForm(line)) {
        endLeftOut();
        return;
    }
    if (!m_leftOut)
        m_leftOut = NoteRemark{number, number, line};
    m_leftOut->last = number;
}

void FormReader::begin(const Asked &asked, int number)
{
    endAnswer();
    endLeftOut();
    m_open = Open{};
    m_open->line = number;
    if (asked.number > 0) {
        m_open->question = m_form.questions[asked.number - 1];
        const QString bare = bareWords(asked.words);
        if (!bare.isEmpty() && m_bare[asked.number - 1].startsWith(bare))
            m_open->toCome = m_bare[asked.number - 1].sliced(bare.size());
        return;
    }
    m_open->question = cleanLine(asked.words);
    m_reading.remarks.append(
        {number, number,
         NoteFormText::tr("not a question of this form; kept with its own words: “%1”").arg(shortWords(asked.words))});
}

void FormReader::takeLine(const QString &line, int number)
{
    static const QRegularExpression name(
        u"\\A[\\s#*_]*\\\\?\\[name\\\\?\\][^:\\x{FF1A}]*[:\\x{FF1A}]?[\\s*_]*(.*?)[\\s*_]*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = line.trimmed();
    if (const auto match = name.match(line); match.hasMatch()) {
        endAnswer();
        if (m_reading.person.isEmpty())
            m_reading.person = cleanLine(match.captured(1));
        m_awaitsName = m_reading.person.isEmpty();
        return;
    }
    if (const auto asked = askedIn(line)) {
        m_isOver = false;
        m_awaitsName = false;
        return begin(*asked, number);
    }
    if (QString(trimmed).remove(u'\\').startsWith(EndMark, Qt::CaseInsensitive) || line == "-- "_L1
        || trimmed == "--"_L1) {
        m_wasOfTheForm = true;  // what follows may be the rest of its last words
        endAnswer();
        m_isOver = true;
        m_awaitsName = false;
        return;
    }
    if (m_awaitsName && !m_isOver && !bareWords(line).isEmpty() && !isOfTheForm(line)) {
        m_reading.person = cleanLine(line);
        m_awaitsName = false;
        return;
    }
    if (!m_open || m_isOver)
        return leaveOut(line, number);
    if (!m_open->toCome.isEmpty()) {
        const QString bare = bareWords(line);
        if (!bare.isEmpty() && m_open->toCome.startsWith(bare)) {
            m_open->toCome.remove(0, bare.size());
            return;
        }
        m_open->toCome.clear();
    }
    m_open->answer.append(line);
}

Result<NoteFormReading> FormReader::read(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::Nbsp, u' ');
    if (plain.startsWith(QChar::ByteOrderMark))
        plain.remove(0, 1);
    const QString begins = plain.left(200).trimmed().toLower();
    if (begins.startsWith("<!doctype"_L1) || begins.startsWith("<html"_L1))
        return notTheForm(NoteFormText::tr("this is a web page and not plain text"));
    const QStringList lines = plain.split(u'\n');
    static const QRegularExpression mark(u"\\[form ([0-9A-Za-z]{26})\\\\?\\]"_s);
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const auto match = mark.match(lines[i]); match.hasMatch())
            if (const auto of = EntityId::fromString(match.captured(1)); of && *of != m_form.incident)
                return Error{ErrorCode::InvalidInput, NoteFormText::tr("the form is of another incident"),
                             NoteFormText::tr("line %1").arg(i + 1),
                             NoteFormText::tr("Open that incident and read it in there.")};
    // As deep as the questions are quoted belongs to the mail; what is quoted deeper, to the answer.
    int depth = -1;
    for (const QString &line : lines)
        if (const int quoted = quotingOf(line); askedIn(unquoted(line, quoted)))
            depth = std::max(depth, quoted);
    if (depth < 0)
        return notTheForm(NoteFormText::tr("none of the form's questions is in it"));
    for (qsizetype i = 0; i < lines.size(); ++i)
        takeLine(unquoted(lines[i], depth), int(i + 1));
    endAnswer();
    endLeftOut();
    if (m_reading.answers.isEmpty())
        m_reading.remarks.append({1, int(lines.size()), NoteFormText::tr("nothing is answered")});
    std::ranges::stable_sort(m_reading.remarks, {}, &NoteRemark::first);
    return m_reading;
}

}  // namespace

QString formMark(EntityId incident)
{
    return u"[form %1]"_s.arg(incident.toString());
}

QString questionLine(int number, const QString &question)
{
    return u"## [%1] %2"_s.arg(number).arg(question);
}

Result<NoteFormReading> readNoteForm(const QString &text, const NoteForm &form)
{
    if (text.size() > MostFormBytes)
        return notTheForm(NoteFormText::tr("it is far longer than a form"));
    return FormReader(form).read(text);
}

Result<NoteFormReading> readNoteForm(const QByteArray &bytes, const NoteForm &form)
{
    if (bytes.size() > MostFormBytes)
        return notTheForm(NoteFormText::tr("it is far longer than a form"));
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    // An old editor's file; its letters beyond ASCII are mostly these.
    if (decoder.hasError() && encoding == QStringConverter::Utf8)
        text = QString::fromLatin1(bytes);
    if (text.contains(QChar::Null))
        return notTheForm(NoteFormText::tr("this isn't text"));
    return readNoteForm(text, form);
}

Result<NoteFormReading> readNoteFormFile(const QString &path, const NoteForm &form)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    // Not from a pipe, which may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, NoteFormText::tr("the file can't be read: %1").arg(file.errorString()), name, {}};
    const QByteArray bytes = file.read(MostFormBytes + 1);
    auto reading = readNoteForm(bytes, form);
    // Of a mail, what most is answered in: its words, or a file attached to them.
    const QStringList texts = bytes.size() > MostFormBytes ? QStringList() : textsOfMail(bytes);
    bool isOfMail = false;
    for (const QString &text : texts) {
        auto part = readNoteForm(text, form);
        if (part && (!isOfMail || part->answers.size() > reading->answers.size())) {
            reading = std::move(part);
            isOfMail = true;
        }
    }
    if (reading)
        return reading;
    Error error = reading.error();
    error.where = error.where.isEmpty() ? name : name + u", "_s + error.where;
    return error;
}

}  // namespace evenkeel
