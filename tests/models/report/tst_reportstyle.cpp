// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ReportStyleTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file can't be written");
        return file.fileName();
    }
    Result<LoadedStyle> read(const QByteArray &yaml) { return readStyle(write(u"style.yaml"_s, yaml)); }

private slots:
    void theExampleIsRead()
    {
        const auto loaded = readStyle(QFINDTESTDATA("../../../resources/styles/example.yaml"));
        QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message()));
        QVERIFY(loaded->remarks.isEmpty());
        QCOMPARE(loaded->style.accent, std::optional<quint32>(0x1f4a5c));
        QCOMPARE(loaded->style.severities[4], std::optional<quint32>(0x5a6370));
        QCOMPARE(loaded->style.textFont, u"Lato"_s);
        QCOMPARE(loaded->style.confidentiality, u"Internal use only"_s);
        QCOMPARE(loaded->style.paper, std::optional(PaperSize::A4));
    }

    void mistakesAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown key") << QByteArray("paper: A4\ncolors:\n  accent: \"#000000\"\n") << u":2:1"_s;
        QTest::newRow("no colour") << QByteArray("colours:\n  accent: blue\n") << u":2:11"_s;
        QTest::newRow("colour by words of CSS") << QByteArray("colours:\n  accent: \"url(x)\"\n") << u":2:11"_s;
        QTest::newRow("too many") << QByteArray("colours:\n  severity: [a, b, c, d, e, f]\n") << u":2:13"_s;
        QTest::newRow("no font") << QByteArray("fonts:\n  text: \"x; } body {\"\n") << u":2:9"_s;
        QTest::newRow("paper") << QByteArray("paper: A3\n") << u":1:8"_s;
        QTest::newRow("a list") << QByteArray("- a\n") << u":1:1"_s;
        QTest::newRow("two lines") << QByteArray("confidentiality: \"a\\x07b\"\n") << u":1:18"_s;
        QTest::newRow("twice") << QByteArray("paper: A4\npaper: A4\n") << u":2"_s;
        QTest::newRow("no logo") << QByteArray("logo: none.png\n") << u":1:7"_s;
        QTest::newRow("a logo from elsewhere") << QByteArray("logo: ../../../etc/hostname\n") << u":1:7"_s;
        QTest::newRow("a logo by its whole path") << QByteArray("logo: /etc/hostname\n") << u":1:7"_s;
        QTest::newRow("a logo from the network") << QByteArray("logo: https://x.org/l.png\n") << u":1:7"_s;
    }
    void mistakesAreToldWithTheirPlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, place);
        const auto loaded = read(yaml);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().where.endsWith(u"style.yaml"_s + place), qPrintable(loaded.error().where));
        QVERIFY(!loaded.error().remedy.isEmpty());
    }

    void severalMistakesAreCounted()
    {
        const auto loaded = read("paper: A3\ncolours:\n  accent: x\n  rules: y\n");
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().what.contains(u"2 more"_s), qPrintable(loaded.error().what));
    }

    void paleColoursAreToldButUsed()
    {
        const auto loaded = read("colours:\n  accent: \"#ffcc00\"\n  severity: [\"#888888\", \"#000000\"]\n");
        QVERIFY(bool(loaded));
        QCOMPARE(loaded->remarks.size(), 2);
        QCOMPARE(loaded->remarks[0].place.line, 2);
        QVERIFY2(loaded->remarks[0].what.contains(u"1.5"_s), qPrintable(loaded->remarks[0].what));
        QCOMPARE(loaded->style.accent, std::optional<quint32>(0xffcc00));
        QCOMPARE(contrast(0, 0xFFFFFF), 21.0);
        QCOMPARE(contrast(0xFFFFFF, 0xFFFFFF), 1.0);
    }

    void hostileLogos_data()
    {
        QTest::addColumn<QByteArray>("logo");
        QTest::addColumn<bool>("taken");
        const QByteArray begin =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
            "width=\"9\" height=\"9\">";
        QTest::newRow("shapes") << begin + "<rect width=\"9\" height=\"9\" fill=\"#f00\"/></svg>" << true;
        QTest::newRow("gradient") << begin + "<rect width=\"9\" height=\"9\" fill=\"url(#g)\"/></svg>" << true;
        QTest::newRow("gradient, quoted")
            << begin + "<rect width=\"9\" height=\"9\" fill=\"url( '#g')\"/></svg>" << true;
        QTest::newRow("outside, quoted") << begin + "<rect fill=\"url( 'x#g')\"/></svg>" << false;
        QTest::newRow("picture") << begin + "<image xlink:href=\"/etc/x.png\"/></svg>" << false;
        QTest::newRow("script") << begin + "<script>x</script></svg>" << false;
        QTest::newRow("use") << begin + "<use xlink:href=\"#a\"/></svg>" << false;
        QTest::newRow("style") << begin + "<style>@import url(x)</style></svg>" << false;
        QTest::newRow("outside fill") << begin + "<rect fill=\"url(http://x.org/#g)\"/></svg>" << false;
        QTest::newRow("handler") << begin + "<rect onclick=\"x\"/></svg>" << false;
        QTest::newRow("entity") << "<!DOCTYPE svg [<!ENTITY x SYSTEM \"/etc/hostname\">]>" + begin + "&x;</svg>"
                                << false;
        QTest::newRow("cut off") << begin + "<rect" << false;
        QTest::newRow("page") << QByteArray("<html/>") << false;
        QTest::newRow("text") << QByteArray("root:x:0:0") << false;
        QTest::newRow("png of a million pixels")
            << QByteArray::fromHex("89504e470d0a1a0a0000000d494844520010000000100000080600000000000000") << false;
        QTest::newRow("too large") << QByteArray(600 * 1024, ' ') << false;
        QTest::newRow("too deep") << begin + QByteArray("<g>").repeated(100) + QByteArray("</g>").repeated(100)
                                         + "</svg>"
                                  << false;
    }
    void hostileLogos()
    {
        QFETCH(QByteArray, logo);
        QFETCH(bool, taken);
        write(u"logo.svg"_s, logo);
        const auto loaded = read("logo: logo.svg\n");
        QCOMPARE(bool(loaded), taken);
        if (taken)
            QCOMPARE(loaded->style.logo, logo);
    }

    void pagesTakeTheLook()
    {
        ReportOptions options;
        options.style.accent = 0x123456;
        options.style.textFont = u"Lato"_s;
        options.style.logo = "<svg/>";
        options.style.logoIsSvg = true;
        const auto html = renderReport(richIncident(), options, ReportFormat::Html);
        QVERIFY(bool(html));
        QVERIFY(html->contains("--link: #123456;"));
        QVERIFY(html->contains("font-family: \"Lato\""));
        QVERIFY(html->contains("src=\"data:image"));
        options.style = {};
        QVERIFY(!renderReport(richIncident(), options, ReportFormat::Html)->contains("data:image"));
    }
};

EVENKEEL_TEST(ReportStyleTest);
#include "tst_reportstyle.moc"
