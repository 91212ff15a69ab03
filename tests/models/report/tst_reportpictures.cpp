// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/evidencejob.h"
#include "models/document/evidencestore.h"
#include "models/incident/commands/evidenceverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/markup/pictureaddress.h"
#include "models/report/pictureformat.h"
#include "models/report/report.h"
#include "models/report/reportfile.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QSize>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

// As much of a PNG as is looked at without unpacking it.
QByteArray pngOf(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const quint32 side : {width, height})
        for (const int shift : {24, 16, 8, 0})
            bytes += char(side >> shift);
    return bytes + QByteArray("\x08\x02\0\0\0 and so on", 15);
}

}  // namespace

class ReportPicturesTest : public QObject
{
    Q_OBJECT

    std::optional<DocumentFixture> m_fixture;

    EntityId attach(const QByteArray &bytes, const QString &name = u"graph.png"_s)
    {
        const auto job = m_fixture->document().evidence().attach(
            [bytes]() -> Result<std::unique_ptr<QIODevice>> {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(bytes);
                buffer->open(QIODevice::ReadOnly);
                return std::unique_ptr<QIODevice>(std::move(buffer));
            },
            {.name = name});
        QSignalSpy done(*job, &EvidenceJob::succeeded);
        if (!done.wait())
            qFatal("not attached");
        m_fixture->settle();
        return done.at(0).at(0).value<EntityId>();
    }
    void write(const QString &markdown, SectionKey section = SectionKey::Detection)
    {
        m_fixture->perform(writeSection(m_fixture->incident(), section, markdown, m_fixture->clock.now()));
    }
    [[nodiscard]] QString report(ReportFormat format, ReportPictureFiles *files = nullptr,
                                 Audience audience = Audience::Internal)
    {
        const auto rendered = renderReport(m_fixture->incident(),
                                           {.kind = ReportKind::Postmortem,
                                            .audience = audience,
                                            .exportedAt = m_fixture->clock.now(),
                                            .incidentPath = m_fixture->path()},
                                           format, {}, files);
        return rendered ? QString::fromUtf8(*rendered) : QString();
    }

private slots:
    void init() { m_fixture.emplace(); }
    void cleanup() { m_fixture.reset(); }

    void readsFormatsByTheirBeginning_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::newRow("png") << pngOf(1200, 800) << QSize(1200, 800);
        QTest::newRow("png that unpacks to a terabyte") << pngOf(1'000'000, 1'000'000) << QSize();
        QTest::newRow("png without pixels") << pngOf(0, 800) << QSize();
        QTest::newRow("gif") << QByteArray("GIF89a\x40\x01\xf0\x00", 10) << QSize(320, 240);
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x11\x08\x00\xf0\x01\x40\x03",
                                            18)
                              << QSize(320, 240);
        QTest::newRow("jpeg cut short") << QByteArray("\xff\xd8\xff\xe0\x00\x04\x00", 7) << QSize();
        QTest::newRow("webp") << QByteArray("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x3f\x01\0\xef\0\0", 30)
                              << QSize(320, 240);
        QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << QSize();
        QTest::newRow("nothing") << QByteArray() << QSize();
    }
    void readsFormatsByTheirBeginning()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        const auto format = pictureFormat(bytes);
        QCOMPARE(format ? QSize(format->width, format->height) : QSize(), size);
    }

    void markdownHasItsPicturesBesideIt()
    {
        const QByteArray bytes = pngOf(1200, 800);
        const QString picture = pictureAddress(attach(bytes));
        write(u"The graph:\n\n![5xx *rates*](%1)\n\nand again ![small](%1)"_s.arg(picture));
        ReportPictureFiles files{u"my report-pictures"_s, {}};
        const QString markdown = report(ReportFormat::Markdown, &files);
        QVERIFY2(markdown.contains(u"![5xx *rates*](my%20report-pictures/picture-1.png)"_s), qPrintable(markdown));
        QVERIFY(markdown.contains(u"![small](my%20report-pictures/picture-1.png)"_s));
        QCOMPARE(files.files, (QList<ReportPictureFiles::File>{{u"picture-1.png"_s, bytes}}));

        const QString path = m_fixture->folder() + u"/my report.md"_s;
        QCOMPARE(pictureFolderFor(path), files.folder);
        QVERIFY(writeReportPictures(files, path));
        QFile written(m_fixture->folder() + u"/my report-pictures/picture-1.png"_s);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), bytes);
    }

    void whereNoFilesCanGoItSaysSo()
    {
        write(u"![5xx *rates*](%1)"_s.arg(pictureAddress(attach(pngOf(12, 8)))));
        const QString markdown = report(ReportFormat::Markdown);
        QVERIFY2(markdown.contains(u"\\[picture left out: 5xx *rates*\\]"_s), qPrintable(markdown));
        QVERIFY(!markdown.contains(u"](evidence:"_s));
    }

    void htmlHasItsPicturesInIt()
    {
        const QByteArray bytes = pngOf(1200, 800);
        write(u"![5xx](%1)"_s.arg(pictureAddress(attach(bytes))));
        const QString html = report(ReportFormat::Html);
        QVERIFY(html.contains(u"<img src=\"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64())));
        QVERIFY(html.contains(u"img-src data:"_s));
    }

    void othersAreGivenOnlyWhatALineOfTheirsShows()
    {
        const EntityId evidence = attach(pngOf(1200, 800));
        write(u"![the customer ACME](%1)"_s.arg(pictureAddress(evidence)));
        QString html = report(ReportFormat::Html, nullptr, Audience::Customer);
        QVERIFY2(html.contains(u"[picture left out]"_s), qPrintable(html));
        QVERIFY(!html.contains(u"ACME"_s));
        QVERIFY(!html.contains(u"base64"_s));

        const TimelineEntry *line = m_fixture->incident().timeline().back();
        QCOMPARE(line->attachment, evidence);
        m_fixture->perform({ChangeOf<TimelineEntry>(line->id).set<&TimelineEntry::audience>(Audience::Customer)});
        html = report(ReportFormat::Html, nullptr, Audience::Customer);
        QVERIFY(html.contains(u"base64"_s));
    }

    void saysWhatCantBeShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("no picture");
        QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("huge") << pngOf(300'000, 300'000);
    }
    void saysWhatCantBeShown()
    {
        QFETCH(QByteArray, bytes);
        write(u"![5xx](%1)"_s.arg(pictureAddress(attach(bytes))));
        QVERIFY(report(ReportFormat::Html).contains(u"[picture that can&#39;t be shown: 5xx]"_s)
                || report(ReportFormat::Html).contains(u"[picture that can't be shown: 5xx]"_s));
    }

    void saysWhatIsGone()
    {
        const EntityId evidence = attach(pngOf(12, 8));
        write(u"![5xx](%1)\n\n![never there](%2)"_s.arg(pictureAddress(evidence), pictureAddress(EntityId(7, 7))));
        m_fixture->perform({ChangeOf<Evidence>(evidence).set<&Evidence::deleted>(true)});
        const QString html = report(ReportFormat::Html);
        QVERIFY2(html.contains(u"[picture no longer kept with the incident: 5xx]"_s), qPrintable(html));
        QVERIFY(html.contains(u"[picture no longer kept with the incident: never there]"_s));
        QVERIFY(!html.contains(u"base64"_s));
    }

    void whatAFileSaysIsNoPicture()
    {
        m_fixture->log(u"![x](%1)"_s.arg(pictureAddress(attach(pngOf(12, 8)))));
        ReportPictureFiles files{u"pictures"_s, {}};
        (void)report(ReportFormat::Markdown, &files);
        QVERIFY(files.files.isEmpty());
        QVERIFY(!report(ReportFormat::Html).contains(u"<img"_s));
    }
};

EVENKEEL_TEST(ReportPicturesTest);
#include "tst_reportpictures.moc"
