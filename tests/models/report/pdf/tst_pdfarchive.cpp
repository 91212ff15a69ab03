// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/reportpdf.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/models/report/pdf/pdfinspector.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What ISO 19005-1 (PDF/A-1, level B) wants of a file's structure, as far as qpdf shows it. There is no veraPDF here:
/// what stands in content streams and in fonts' programs isn't looked at, but for operators and maps.
class PdfArchiveTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_pdf;
    QJsonObject m_objects;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.pdf"_s); }
    [[nodiscard]] QByteArray qpdf(const QStringList &arguments, int *exitCode = nullptr) const
    {
        QProcess process;
        process.start(u"qpdf"_s, arguments);
        process.waitForFinished(30'000);
        if (exitCode)
            *exitCode = process.exitCode();
        return process.readAllStandardOutput();
    }
    [[nodiscard]] QJsonValue resolved(const QJsonValue &value) const
    {
        const QJsonObject object = m_objects.value(u"obj:"_s + value.toString()).toObject();
        if (object.contains(u"stream"_s))
            return object.value(u"stream"_s).toObject().value(u"dict"_s);
        return object.isEmpty() ? value : object.value(u"value"_s);
    }
    [[nodiscard]] QJsonObject root() const
    {
        const QJsonObject trailer = m_objects.value(u"trailer"_s).toObject().value(u"value"_s).toObject();
        return resolved(trailer.value(u"/Root"_s)).toObject();
    }
    // Every dictionary of the file, those within others too.
    void forEachDictionary(const std::function<void(const QJsonObject &)> &visit) const
    {
        std::function<void(const QJsonValue &)> look = [&](const QJsonValue &value) {
            if (value.isArray())
                for (const QJsonValue item : value.toArray())
                    look(item);
            if (!value.isObject())
                return;
            visit(value.toObject());
            for (const QJsonValue item : value.toObject())
                look(item);
        };
        for (const QJsonValue object : m_objects) {
            look(object.toObject().value(u"value"_s));
            look(object.toObject().value(u"stream"_s).toObject().value(u"dict"_s));
        }
    }

private slots:
    void initTestCase()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        IncidentBuilder b(u"Checkout \u4f60\u597d \U0001F525 returns 502"_s);
        b.fact<&IncidentFacts::key>(u"INC-7"_s)
            .fact<&IncidentFacts::severityLevel>(u"SEV1"_s)
            .fact<&IncidentFacts::severityRank>(1)
            .fact<&IncidentFacts::impact>(u"Half of all orders <&> failed"_s)
            .fact<&IncidentFacts::postmortemOwner>(u"Dov"_s)
            .fact<&IncidentFacts::declared>(IncidentBuilder::time("2026-03-14T22:00:00Z"))
            .entry("2026-03-14T22:05:00Z", EntryKind::Decision, u"roll back, \U0001F600 see https://x.org/a"_s)
            .section(SectionKey::Summary,
                     u"**Bold**, *slanted*, `code`.\n\n> quote\n\n## A heading\n\n[to it](#a-heading)"_s);
        ReportOptions options;
        options.archival = true;
        options.head = u"00ff"_s;
        options.exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z");
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto written = writeReportPdf(b.incident(), options, out);
        QVERIFY2(bool(written), written ? "" : qPrintable(written.error().message()));
        m_pdf = out.data();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_pdf);
        file.close();
        const QJsonObject json =
            QJsonDocument::fromJson(qpdf({u"--json=2"_s, u"--json-stream-data=none"_s, path()})).object();
        m_objects = json.value(u"qpdf"_s).toArray().at(1).toObject();
        QVERIFY(!m_objects.isEmpty());
    }

    void isSound()
    {
        int exitCode = -1;
        (void)qpdf({u"--check"_s, path()}, &exitCode);
        QCOMPARE(exitCode, 0);
    }

    // 6.1.2, 6.1.3, 6.1.4: version 1.4, a comment of high bytes, a classic cross-reference table, an /ID, no
    // encryption.
    void fileStructure()
    {
        QVERIFY(m_pdf.startsWith("%PDF-1.4\n%"));
        for (qsizetype i = 10; i < 14; ++i)
            QVERIFY(uchar(m_pdf[i]) > 127);
        QVERIFY(m_pdf.contains("\nxref\n"));
        QVERIFY(m_pdf.trimmed().endsWith("%%EOF"));
        const QJsonObject trailer = m_objects.value(u"trailer"_s).toObject().value(u"value"_s).toObject();
        QCOMPARE(trailer.value(u"/ID"_s).toArray().size(), 2);
        QVERIFY(!trailer.contains(u"/Encrypt"_s));
        forEachDictionary([](const QJsonObject &dictionary) {
            const QString type = dictionary.value(u"/Type"_s).toString();
            QVERIFY(type != u"/ObjStm"_s && type != u"/XRef"_s);
            // 6.1.7, 6.1.10: no stream elsewhere, no LZW.
            QVERIFY(!(dictionary.contains(u"/Length"_s) && dictionary.contains(u"/F"_s)));
            QVERIFY(dictionary.value(u"/Filter"_s) != QJsonValue(u"/LZWDecode"_s));
        });
    }

    // 6.1.11, 6.1.13: no files within, no optional content.
    void nothingWithin()
    {
        QVERIFY(!root().contains(u"/OCProperties"_s));
        forEachDictionary([](const QJsonObject &dictionary) {
            QVERIFY(!dictionary.contains(u"/EF"_s));
            QVERIFY(!dictionary.contains(u"/EmbeddedFiles"_s));
        });
    }

    // 6.2.2: colours of devices are told by a profile.
    void outputIntent()
    {
        const QJsonArray intents = resolved(root().value(u"/OutputIntents"_s)).toArray();
        QCOMPARE(intents.size(), 1);
        const QJsonObject intent = resolved(intents[0]).toObject();
        QCOMPARE(intent.value(u"/S"_s), QJsonValue(u"/GTS_PDFA1"_s));
        const QJsonObject profile = resolved(intent.value(u"/DestOutputProfile"_s)).toObject();
        QCOMPARE(profile.value(u"/N"_s).toInt(), 3);
    }

    // 6.2.4, 6.2.8, 6.4: no soft masks, no groups, nothing half transparent, no smoothing of pictures.
    void nothingTransparent()
    {
        forEachDictionary([](const QJsonObject &dictionary) {
            const QJsonValue mask = dictionary.value(u"/SMask"_s);
            QVERIFY(mask.isUndefined() || mask == QJsonValue(u"/None"_s));
            for (const QString &key : {u"/CA"_s, u"/ca"_s})
                QVERIFY(!dictionary.contains(key) || dictionary.value(key).toDouble() == 1.0);
            const QJsonValue blend = dictionary.value(u"/BM"_s);
            QVERIFY(blend.isUndefined() || blend == QJsonValue(u"/Normal"_s));
            QVERIFY(dictionary.value(u"/S"_s) != QJsonValue(u"/Transparency"_s));
            QVERIFY(!dictionary.contains(u"/TR"_s) && !dictionary.contains(u"/TR2"_s));
            QVERIFY(dictionary.value(u"/Interpolate"_s) != QJsonValue(true));
            QVERIFY(!dictionary.contains(u"/Alternates"_s) && !dictionary.contains(u"/OPI"_s));
        });
    }

    // 6.3: every font is in the file; a subset says so and lists its glyphs.
    void fonts()
    {
        int fonts = 0;
        forEachDictionary([&](const QJsonObject &dictionary) {
            if (dictionary.value(u"/Type"_s) == QJsonValue(u"/Font"_s)) {
                ++fonts;
                const QString subtype = dictionary.value(u"/Subtype"_s).toString();
                QVERIFY2(subtype == u"/Type0"_s || subtype == u"/CIDFontType2"_s, qPrintable(subtype));
                if (subtype == u"/Type0"_s) {
                    QCOMPARE(dictionary.value(u"/Encoding"_s), QJsonValue(u"/Identity-H"_s));
                    QVERIFY(dictionary.contains(u"/ToUnicode"_s));
                } else {
                    QCOMPARE(dictionary.value(u"/CIDToGIDMap"_s), QJsonValue(u"/Identity"_s));
                    QVERIFY(dictionary.contains(u"/CIDSystemInfo"_s));
                    QVERIFY(dictionary.contains(u"/W"_s) || dictionary.contains(u"/DW"_s));
                }
            }
            if (dictionary.value(u"/Type"_s) == QJsonValue(u"/FontDescriptor"_s)) {
                QVERIFY(dictionary.contains(u"/FontFile2"_s) || dictionary.contains(u"/FontFile3"_s));
                QVERIFY(dictionary.contains(u"/CIDSet"_s));
                QVERIFY(dictionary.value(u"/FontName"_s).toString().mid(7, 1) == u"+"_s);
            }
        });
        QVERIFY(fonts >= 4);
    }

    // 6.5, 6.6: links that are printed, with actions that only lead somewhere.
    void annotationsAndActions()
    {
        QVERIFY(!root().contains(u"/OpenAction"_s) && !root().contains(u"/AA"_s) && !root().contains(u"/AcroForm"_s));
        int links = 0;
        forEachDictionary([&](const QJsonObject &dictionary) {
            QVERIFY(!dictionary.contains(u"/AA"_s));
            QVERIFY(!dictionary.contains(u"/JS"_s));
            if (dictionary.value(u"/Type"_s) != QJsonValue(u"/Annot"_s))
                return;
            ++links;
            QCOMPARE(dictionary.value(u"/Subtype"_s), QJsonValue(u"/Link"_s));
            QCOMPARE(dictionary.value(u"/F"_s).toInt(), 4);
            const QJsonObject action = resolved(dictionary.value(u"/A"_s)).toObject();
            QVERIFY(action.isEmpty() || action.value(u"/S"_s) == QJsonValue(u"/URI"_s));
        });
        QVERIFY(links > 0);
    }

    // 6.7: XMP as it stands, uncompressed, which says the same as the document information and that it is PDF/A-1b.
    void metadata()
    {
        const QJsonObject stream = resolved(root().value(u"/Metadata"_s)).toObject();
        QVERIFY(!stream.contains(u"/Filter"_s));
        QCOMPARE(stream.value(u"/Subtype"_s), QJsonValue(u"/XML"_s));
        const QByteArray begin = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>";
        const qsizetype at = m_pdf.indexOf(begin);
        QVERIFY(at > 0);
        const QString xmp = QString::fromUtf8(m_pdf.mid(at, m_pdf.indexOf("<?xpacket end", at) - at));
        QVERIFY(xmp.contains(u"<pdfaid:part>1</pdfaid:part>"_s));
        QVERIFY(xmp.contains(u"<pdfaid:conformance>B</pdfaid:conformance>"_s));
        const QJsonObject trailer = m_objects.value(u"trailer"_s).toObject().value(u"value"_s).toObject();
        const QJsonObject info = resolved(trailer.value(u"/Info"_s)).toObject();
        const auto said = [&](const QString &key) {
            QString text = info.value(key).toString();
            return text.startsWith(u"u:"_s) ? text.mid(2) : text;
        };
        const auto escaped = [](QString text) { return text.toHtmlEscaped(); };
        QVERIFY(xmp.contains(u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s + escaped(said(u"/Title"_s))
                             + u"</"_s));
        QVERIFY(xmp.contains(u"<dc:creator><rdf:Seq><rdf:li>"_s + escaped(said(u"/Author"_s)) + u"</"_s));
        QVERIFY(xmp.contains(escaped(said(u"/Subject"_s)) + u"</rdf:li></rdf:Alt></dc:description>"_s));
        QVERIFY(xmp.contains(u"<pdf:Keywords>"_s + escaped(said(u"/Keywords"_s)) + u"</pdf:Keywords>"_s));
        QVERIFY(xmp.contains(u"<xmp:CreatorTool>"_s + said(u"/Creator"_s) + u"</"_s));
        QVERIFY(xmp.contains(u"<pdf:Producer>"_s + said(u"/Producer"_s) + u"</"_s));
        QCOMPARE(said(u"/CreationDate"_s), u"D:20260315100000Z"_s);
        QVERIFY(xmp.contains(u"<xmp:CreateDate>2026-03-15T10:00:00Z</"_s));
        QVERIFY(xmp.contains(u"<xmp:ModifyDate>2026-03-15T10:00:00Z</"_s));
    }

    // 6.1.12: what readers of 2005 can hold.
    void limits()
    {
        forEachDictionary([](const QJsonObject &dictionary) {
            for (auto it = dictionary.begin(); it != dictionary.end(); ++it) {
                QVERIFY(it.key().size() <= 127);
                QVERIFY(it.value().toArray().size() <= 8191);
                QVERIFY(it.value().toString().size() <= 32767);
            }
        });
    }

    void withoutBeingAskedItIsAsUsual()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(bool(writeReportPdf(richIncident(), {}, out)));
        QVERIFY(out.data().startsWith("%PDF-1.7"));
        QVERIFY(!out.data().contains("pdfaid:part"));
    }
};

EVENKEEL_TEST(PdfArchiveTest);
#include "tst_pdfarchive.moc"
