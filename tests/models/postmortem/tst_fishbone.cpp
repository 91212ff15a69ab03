// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/factorverbs.h"
#include "models/postmortem/fishbonelayout.h"
#include "models/postmortem/wrappedlines.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class FishboneTest : public QObject
{
    Q_OBJECT

    static constexpr qreal LetterWidth = 5;

    static FishboneMeasures measures(qreal width)
    {
        return {width, 11,  5,
                120,   690, [](FishboneRole, const QString &text) {
                    return LetterWidth * qreal(text.size()); }};
    }
    static FishboneWords words()
    {
        return {u"Checkout returns 502 for a third of all customers"_s, u"Without a category"_s, u"%1 more"_s};
    }
    static Fishbone fish(int bones, int factors, const QString &text)
    {
        Fishbone made;
        quint64 id = 0;
        for (int i = 0; i < bones; ++i) {
            FishboneBone bone{EntityId(1, ++id), u"Category %1"_s.arg(i), {}};
            for (int j = 0; j < factors; ++j)
                bone.factors.append({EntityId(1, ++id), text, {}});
            made.bones.append(bone);
        }
        return made;
    }
    static QString faultIn(const FishboneDrawing &drawing)
    {
        for (const FishboneBand &band : drawing.bands) {
            const QRectF whole(0, 0, drawing.width, band.height);
            for (qsizetype i = 0; i < band.texts.size(); ++i) {
                const FishboneText &text = band.texts[i];
                if (text.lines.isEmpty())
                    continue;
                if (!whole.adjusted(-0.01, -0.01, 0.01, 0.01).contains(text.area))
                    return u"outside: "_s + text.lines.join(u'/');
                if (qreal(text.lines.size()) * drawing.leading > text.area.height() + 0.01)
                    return u"too tall: "_s + text.lines.join(u'/');
                for (const QString &line : text.lines)
                    if (LetterWidth * qreal(line.size()) > text.area.width() + 0.01)
                        return u"too wide: "_s + line;
                for (qsizetype j = 0; j < i; ++j)
                    if (band.texts[j].area.intersects(text.area))
                        return u"%1 on %2"_s.arg(text.lines.join(u'/'), band.texts[j].lines.join(u'/'));
                for (const FishboneLine &line : band.lines) {
                    const QRectF inside = text.area.adjusted(0.5, 0.5, -0.5, -0.5);
                    for (const auto &[from, to] : {std::pair(inside.topLeft(), inside.topRight()),
                                                   {inside.topLeft(), inside.bottomLeft()},
                                                   {inside.bottomLeft(), inside.bottomRight()},
                                                   {inside.topRight(), inside.bottomRight()}})
                        if (line.line.intersects(QLineF(from, to)) == QLineF::BoundedIntersection)
                            return u"a line through "_s + text.lines.join(u'/');
                }
            }
        }
        return {};
    }

private slots:
    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("bones");
        QTest::addColumn<int>("factors");
        QTest::addColumn<QString>("text");
        const QString usual = u"No alert on the time that requests wait for a connection"_s;
        for (const int bones : {0, 1, 2, 3, 5, 6, 10, 40})
            for (const int factors : {0, 1, 4, 15, 300})
                QTest::addRow("%d bones, %d factors", bones, factors) << bones << factors << usual;
        QTest::newRow("one long word") << 6 << 4 << QString(300, u'x');
        QTest::newRow("an address") << 6 << 4 << u"https://example.com/a/very/long/address?with=many&parameters=1"_s;
        QTest::newRow("Arabic") << 4 << 3
                                << u"\u0644\u0645 \u064a\u0643\u0646 \u0647\u0646\u0627\u0643 "
                                   "\u062a\u0646\u0628\u064a\u0647 \u0639\u0644\u0649 \u0627\u0644\u0627"
                                   "\u0646\u062a\u0638\u0627\u0631"_s;
        QTest::newRow("Japanese") << 4 << 3 << QString(80, u'\u8a2d');
        QTest::newRow("nothing") << 4 << 3 << QString();
    }
    void nothingOverlaps()
    {
        QFETCH(int, bones);
        QFETCH(int, factors);
        QFETCH(QString, text);
        for (const qreal width : {482.0, 500.0, 200.0, 1400.0}) {
            Fishbone fishbone = fish(bones, factors, text);
            for (int i = 0; i < std::min(factors, 4); ++i)
                fishbone.loose.append({EntityId(3, quint64(i + 1)), text, {}});
            const FishboneDrawing drawing = layOutFishbone(fishbone, words(), measures(width));
            QVERIFY2(drawing.width <= width + 0.01, qPrintable(QString::number(drawing.width)));
            const QString fault = faultIn(drawing);
            QVERIFY2(fault.isEmpty(), qPrintable(u"%1: %2"_s.arg(width).arg(fault)));
            for (const FishboneBand &band : drawing.bands)
                QVERIFY2(width < 480 || band.height <= 690, qPrintable(QString::number(band.height)));
        }
    }

    void placesAreFound()
    {
        const Fishbone fishbone = fish(10, 3, u"a factor"_s);
        const FishboneDrawing drawing = layOutFishbone(fishbone, words(), measures(482));
        QVERIFY(drawing.bands.size() > 1);
        for (const FishboneBone &bone : fishbone.bones) {
            QCOMPARE(drawing.textAt(drawing.areaOf(bone.id).center())->id, bone.id);
            for (const FishboneFactor &factor : bone.factors)
                QCOMPARE(drawing.textAt(drawing.areaOf(factor.id).center())->id, factor.id);
        }
        QVERIFY(drawing.areaOf({}).isEmpty());
        QVERIFY(!drawing.textAt({-5, -5}));
    }

    void linesBreakWhereTheyMay()
    {
        const MeasureText widthOf = [](const QString &text) { return qreal(text.size()); };
        QCOMPARE(wrappedLines(u"no alert on waiting"_s, 8, 5, widthOf),
                 (QStringList{u"no alert"_s, u"on"_s, u"waiting"_s}));
        QCOMPARE(wrappedLines(u"abcdefghij kl"_s, 4, 5, widthOf),
                 (QStringList{u"abcd"_s, u"efgh"_s, u"ij"_s, u"kl"_s}));
        QCOMPARE(wrappedLines(u"one two three four"_s, 5, 2, widthOf), (QStringList{u"one"_s, u"two\u2026"_s}));
        QCOMPARE(wrappedLines(QString(), 5, 2, widthOf), QStringList());
    }

    void factorsAreByBone()
    {
        const Instant now(std::chrono::milliseconds(1'700'000'000'000));
        Incident incident;
        const auto apply = [&](const Changes &changes) { incident = incident.with(changes, now); };
        apply(addBones(incident, {u"Technology"_s, u"Process"_s, u"Environment"_s}, now));
        const EntityId first = incident.list(ListName::Bone).front()->id;
        apply(*addFactors(incident, {u"a"_s, u"b"_s}, first, now));
        apply(*addFactors(incident, {u"c"_s}, {}, now));
        Fishbone fishbone = Fishbone::of(incident);
        QCOMPARE(fishbone.bones.size(), 3);
        QCOMPARE(fishbone.bones.front().factors.size(), 2);
        QCOMPARE(fishbone.loose.size(), 1);
        QVERIFY(fishbone.hasFactors());
        // Whoever reads a report isn't shown where nothing was found.
        QCOMPARE(fishbone.withoutEmptyBones().bones, fishbone.bones.first(1));
        QCOMPARE(fishbone.withoutEmptyBones().loose, fishbone.loose);
        // A merge may leave a factor on a bone that is gone.
        apply({ChangeOf<ListMember>(first).set<&ListMember::deleted>(true)});
        QCOMPARE(Fishbone::of(incident).loose.size(), 3);
        QVERIFY(!Fishbone().hasFactors());
    }
};

EVENKEEL_TEST(FishboneTest);
#include "tst_fishbone.moc"
