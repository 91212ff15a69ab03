// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/meetingverbs.h"
#include "models/report/noteformtext.h"
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const Incident &meetingIncident()
{
    static const Incident incident = [] {
        IncidentBuilder b(u"Checkout returns 502"_s);
        b.fact<&IncidentFacts::key>(u"INC-1"_s)
            .fact<&IncidentFacts::reviewMeeting>(IncidentBuilder::time("2026-03-18T09:00:00Z"));
        return b.incident();
    }();
    return incident;
}

// The form as Ana sends it back, with these answers by number.
QString answered(const Incident &incident, const QMap<int, QString> &answers, const QString &name = u"Ana Souza"_s)
{
    QString text = noteFormText(incident);
    text.replace(u"Your name: \n"_s, u"Your name: "_s + name + u'\n');
    for (const auto &[number, answer] : answers.asKeyValueRange()) {
        const QString line = questionLine(number, noteFormFor(incident).questions[number - 1]);
        text.replace(line + u"\n\n"_s, line + u"\n\n"_s + answer);
    }
    return text;
}

QString quoted(const QString &text)
{
    return u"> "_s + QString(text).replace(u'\n', u"\n> "_s);
}

NoteFormReading readBack(const QString &text, const Incident &incident = meetingIncident())
{
    const auto reading = readNoteForm(text.toUtf8(), noteFormFor(incident));
    if (!reading)
        qFatal("%s", qPrintable(reading.error().message()));
    return *reading;
}

QStringList told(const NoteFormReading &reading)
{
    QStringList lines;
    for (const NoteAnswer &answer : reading.answers)
        lines.append(answer.question.left(12) + u'|' + answer.answer);
    return lines;
}

QString remarksOf(const NoteFormReading &reading)
{
    QStringList lines;
    for (const NoteRemark &remark : reading.remarks)
        lines.append(u"%1-%2 %3"_s.arg(remark.first).arg(remark.last).arg(remark.text));
    return lines.join(u'\n');
}

const QMap<int, QString> TwoAnswers{{3, u"How quiet it was.\n\nAnd the 2nd page."_s}, {5, u"> No access"_s}};
const QStringList TwoTold{u"What surpris|How quiet it was.\n\nAnd the 2nd page."_s, u"What held yo|> No access"_s};

}  // namespace

class NoteFormTest : public QObject
{
    Q_OBJECT

private slots:
    void aMailIsReadAsItWasSaved_data()
    {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray form = answered(meetingIncident(), {{3, u"die Übung"_s}}).toUtf8();
        const QByteArray head = "From: ana@example.com\r\nSubject: Re: notes\r\nMIME-Version: 1.0\r\n";
        const auto lines = [](QByteArray text) { return text.replace("\n", "\r\n"); };
        QByteArray quoted;
        for (const char byte : form)
            quoted += byte == '\n' ? QByteArray("\r\n")
                      : byte == '=' || uchar(byte) > 126
                          ? '=' + QByteArray::number(uchar(byte), 16).toUpper().rightJustified(2, '0')
                          : QByteArray(1, byte);
        quoted.replace("remember", "remem=\r\nber");
        const QByteArray base64 = "Content-Transfer-Encoding: base64\r\n\r\n" + form.toBase64();
        QTest::newRow("8bit") << head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + lines(form);
        QTest::newRow("base64") << head + "Content-Type: text/plain;\r\n charset=\"UTF-8\"\r\n" + base64;
        QTest::newRow("quoted-printable")
            << head + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                   + quoted;
        QTest::newRow("Latin-1") << head + "Content-Type: text/plain; charset=windows-1252\r\n\r\n"
                                        + QString::fromUtf8(lines(form)).toLatin1();
        // An empty form quoted in the mail, the answers in what is attached; and the mail told twice, also as HTML.
        QTest::newRow("attached") << head
                                         + "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\nfor others\r\n--x\r\n"
                                           "Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n"
                                           "Content-Type: text/plain\r\n\r\nHere it is\r\n"
                                         + lines(noteFormText(meetingIncident()).toUtf8())
                                         + "\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>Here</p>\r\n--y--\r\n--x\r\n"
                                           "Content-Type: text/markdown; name=a.md\r\n"
                                         + base64 + "\r\n--x--\r\n";
        QTest::newRow("cut off") << head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n" + lines(form);
    }
    void aMailIsReadAsItWasSaved()
    {
        QFETCH(QByteArray, mail);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ana.eml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mail) == mail.size());
        file.close();
        const auto reading = readNoteFormFile(file.fileName(), noteFormFor(meetingIncident()));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message()));
        QCOMPARE(reading->person, u"Ana Souza"_s);
        QCOMPARE(told(*reading), QStringList{u"What surpris|die Übung"_s});
    }

    void canBeMailed()
    {
        const QString form = noteFormText(meetingIncident());
        QVERIFY(form.startsWith(u"# What you remember: INC-1 Checkout returns 502\n"_s));
        QVERIFY(form.contains(u"2026-03-18 09:00"_s));
        for (const QString &line : form.split(u'\n')) {
            QVERIFY2(line.size() <= 76, qPrintable(line));
            QVERIFY(!line.contains(u'<'));
        }
        QCOMPARE(noteFormFileName(meetingIncident()), u"INC-1-notes.md"_s);
    }

    void aTitleIsNoQuestion()
    {
        IncidentBuilder b(u"x\n## [1] What surprised you?\n[name] a: b\n[end] <b>"_s);
        const NoteFormReading reading = readBack(answered(b.incident(), {{2, u"yes"_s}}), b.incident());
        QCOMPARE(told(reading), QStringList{u"What did you|yes"_s});
        QCOMPARE(reading.person, u"Ana Souza"_s);
    }

    void comesBackAsItWasMeant_data()
    {
        QTest::addColumn<QString>("text");
        const QString plain = answered(meetingIncident(), TwoAnswers);
        QTest::newRow("plain") << plain;
        QTest::newRow("CRLF") << QString(plain).replace(u'\n', u"\r\n"_s);
        QTest::newRow("CR") << QString(plain).replace(u'\n', u'\r');
        QTest::newRow("with a byte order mark") << QChar(QChar::ByteOrderMark) + plain;
        QTest::newRow("quoted") << quoted(plain);
        QTest::newRow("quoted twice") << quoted(quoted(plain));
        QTest::newRow("quoted without spaces") << u'>' + QString(plain).replace(u'\n', u"\n>"_s);
        QTest::newRow("bold headings") << QString(plain).replace(QRegularExpression(u"## (.*)"_s), u"**\\1**"_s);
        QTest::newRow("headings without marks of Markdown") << QString(plain).remove(u"## "_s);
        QTest::newRow("without numbers") << QString(plain).remove(QRegularExpression(u"\\[\\d\\] "_s));
        QTest::newRow("escaped by an editor")
            << QString(plain).replace(QRegularExpression(u"\\[(\\d|end|name)\\]"_s), u"\\[\\1\\]"_s);
        QTest::newRow("questions wrapped")
            << QString(plain).replace(u"missing?"_s, u"\nmissing?"_s).replace(u"surprised you"_s, u"surprised\nyou"_s);
        QTest::newRow("read aloud with no-break spaces") << QString(plain).replace(u"] "_s, u"]\u00a0"_s);
    }
    void comesBackAsItWasMeant()
    {
        QFETCH(QString, text);
        const NoteFormReading reading = readBack(text);
        QCOMPARE(told(reading), TwoTold);
        QCOMPARE(reading.person, u"Ana Souza"_s);
        QCOMPARE(remarksOf(reading), QString());
    }

    void answersBelowQuotedQuestions()
    {
        QString text = quoted(noteFormText(meetingIncident()));
        text.replace(u"> ## [3] What surprised you?\n"_s,
                     u"> ## [3] What surprised you?\nThe quiet.\n> as it were\n"_s);
        text.replace(u"Your name: \n"_s, u"Your name: Ana\n"_s);
        QCOMPARE(told(readBack(text)), QStringList{u"What surpris|The quiet.\nas it were"_s});
    }

    void questionsMayBeMovedAndAnsweredTwice()
    {
        const QString text = u"[name] Ana\n## [5] x\nsecond\n## [3] What surprised you?\nfirst\n"
                             "## [3] What surprised you?\nfirst\n## [3] What surprised you?\nmore\n"_s;
        QCOMPARE(told(readBack(text)),
                 (QStringList{u"What held yo|second"_s, u"What surpris|first"_s, u"What surpris|more"_s}));
    }

    void tellsWhatItLeftOut()
    {
        QString text = u"Hello Bo,\nhere you are.\n\n"_s + answered(meetingIncident(), TwoAnswers);
        text += u"\nAna\n+49 30 123\n"_s;
        const int last = int(text.count(u'\n'));
        const NoteFormReading reading = readBack(text);
        QCOMPARE(told(reading), TwoTold);
        QCOMPARE(reading.remarks.size(), 2);
        QCOMPARE(reading.remarks[0].first, 1);
        QCOMPARE(reading.remarks[0].last, 2);
        QVERIFY(reading.remarks[0].text.contains(u"Hello Bo,"_s));
        QCOMPARE(reading.remarks[1].last, last);
    }

    void aSignatureIsNoAnswer()
    {
        const QString text = u"## [3] What surprised you?\nIt\n-- \nAna Souza, Payments\n"_s;
        const NoteFormReading reading = readBack(text);
        QCOMPARE(told(reading), QStringList{u"What surpris|It"_s});
        QCOMPARE(reading.person, QString());
        QCOMPARE(reading.remarks.size(), 1);
        QCOMPARE(reading.remarks[0].first, 4);
    }

    void aFootnoteStaysInItsAnswer()
    {
        const QString text = u"## [3] What surprised you?\nThe log [1]\n[1] see the wiki\n- [2] done\n# A heading\n"_s;
        QCOMPARE(told(readBack(text)),
                 QStringList{u"What surpris|The log [1]\n[1] see the wiki\n- [2] done\n# A heading"_s});
    }

    void aQuestionOfItsOwnIsKept()
    {
        const NoteFormReading reading = readBack(u"## [3] What surprised you?\na\n## [42] Who paid?\nwe\n"_s);
        QCOMPARE(told(reading), (QStringList{u"What surpris|a"_s, u"Who paid?|we"_s}));
        QVERIFY2(remarksOf(reading).startsWith(u"3-3 "_s), qPrintable(remarksOf(reading)));
    }

    void theNameMayStandBelow()
    {
        QString text = answered(meetingIncident(), TwoAnswers, {});
        text.replace(u"Your name: \n"_s, u"Your name:\n\nAna  Souza\n"_s);
        QCOMPARE(readBack(text).person, u"Ana Souza"_s);
    }

    void anEmptyFormSaysSo()
    {
        const NoteFormReading reading = readBack(noteFormText(meetingIncident()));
        QVERIFY(reading.answers.isEmpty());
        QCOMPARE(reading.remarks.size(), 1);
    }

    void aFormStillFitsWhenTheMeetingWasMoved()
    {
        const Incident before = meetingIncident();
        const Incident moved =
            before.with({ChangeOf<IncidentFacts>(before.id())
                             .set<&IncidentFacts::reviewMeeting>(IncidentBuilder::time("2026-04-20T14:30:00Z"))},
                        Instant());
        QCOMPARE(remarksOf(readBack(answered(before, TwoAnswers), moved)), QString());
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Dear Bo,\nI saw nothing.\n");
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html>## [3] What surprised you?\nx");
        QTest::newRow("no text") << QByteArray("## [3] What surprised you?\n\0x", 28);
        QTest::newRow("too long") << QByteArray("## [3] What surprised you?\n") + QByteArray(MostFormBytes, 'x');
        QTest::newRow("another incident")
            << "[form " + EntityId(7, 7).toString().toLatin1() + "]\n## [3] What surprised you?\nx\n";
    }
    void isRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = readNoteForm(bytes, noteFormFor(meetingIncident()));
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::InvalidInput);
        QVERIFY(!reading.error().remedy.isEmpty());
    }

    void otherEncodingsAreRead()
    {
        const QString text = u"## [3] What surprised you?\nBücher\n"_s;
        for (const QByteArray &bytes :
             {text.toLatin1(),
              QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)}) {
            const auto reading = readNoteForm(bytes, noteFormFor(meetingIncident()));
            QVERIFY(reading);
            QCOMPARE(told(*reading), QStringList{u"What surpris|Bücher"_s});
        }
    }

    void noReportTellsNotes()
    {
        IncidentBuilder b(u"T"_s);
        b.fact<&IncidentFacts::reviewMeeting>(IncidentBuilder::time("2026-03-18T09:00:00Z"));
        b.changes(keepNotes(b.incident(), {{u"Zebedee"_s, u"What helped?"_s, u"marmalade"_s}}, Instant()));
        for (const auto &[kind, kindName] : EnumNames<ReportKind>::names)
            for (const auto &[format, formatName] : EnumNames<ReportFormat>::names) {
                const auto told = renderReport(b.incident(), {.kind = kind}, format);
                QVERIFY2(!told || (!told->contains("marmalade") && !told->contains("Zebedee")), kindName);
            }
    }

    void hostileTextStaysText()
    {
        const QString hostile = u"<script>alert(1)</script> | =cmd() \u202eabc\x07 [x](javascript:y)"_s;
        const NoteFormReading reading = readBack(u"## [3] What surprised you?\n"_s + hostile + u"\n"_s);
        QVERIFY(reading.answers.first().answer.contains(u"<script>"_s));
        QVERIFY(!reading.answers.first().answer.contains(u'\x07'));
    }
};

EVENKEEL_TEST(NoteFormTest);
#include "tst_noteform.moc"
