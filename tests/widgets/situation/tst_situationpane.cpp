// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/impactverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/playbookrun.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/growingedit.h"
#include "widgets/common/navigator.h"
#include "widgets/common/runningimpactline.h"
#include "widgets/situation/situationpane.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class OpenSituation
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    SituationPane pane{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};
    QSignalSpy failed{&pane, &SituationPane::failed};

    OpenSituation()
    {
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("no active window");
    }

    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : pane.findChildren<T *>())
            if (widget->accessibleName() == name || widget->accessibleDescription() == name)
                return widget;
        qFatal("no %s", qPrintable(name));
    }
    FieldLine *type(const QString &name, const QString &text, Qt::Key end)
    {
        auto *line = named<FieldLine>(name);
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, end);
        return line;
    }
    [[nodiscard]] QStringList list(ListName name) const
    {
        QStringList texts;
        for (const ListMember *member : fixture.incident().list(name))
            texts.append(member->text);
        return texts;
    }
};

}  // namespace

class SituationPaneTest : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private slots:
    void init() { m_opened.clear(); }

    void textsAreEditedWhereTheyStand()
    {
        OpenSituation situation;
        auto *impact = situation.named<GrowingEdit>(u"Impact"_s);
        const int oneLine = impact->height();
        impact->setFocus();
        QTest::keyClicks(impact, u"No orders"_s);
        QTest::keyClick(impact, Qt::Key_Return);
        QTest::keyClicks(impact, u"since noon"_s);
        QVERIFY(impact->height() > oneLine);
        QTest::keyClick(impact, Qt::Key_Tab);
        QCOMPARE(situation.fixture.incident().facts().impact, u"No orders\nsince noon"_s);
        QVERIFY(situation.named<GrowingEdit>(u"What changed before"_s)->hasFocus());
    }

    void everyFactIsEditedHere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("title") << u"Title"_s << u"title"_s << u"Nobody can pay"_s;
        QTest::newRow("what changed") << u"What changed before"_s << u"whatChanged"_s << u"release 4f2c"_s;
        QTest::newRow("mitigation") << u"Mitigation"_s << u"mitigation"_s << u"rolled back"_s;
        QTest::newRow("users") << u"Impact on users"_s << u"usersImpact"_s << u"12,000"_s;
        QTest::newRow("revenue") << u"Impact on revenue"_s << u"revenueImpact"_s << u"40,000 EUR"_s;
        QTest::newRow("data") << u"Impact on data"_s << u"dataImpact"_s << u"none"_s;
        QTest::newRow("reputation") << u"Impact on reputation"_s << u"reputationImpact"_s << u"two articles"_s;
        QTest::newRow("zone") << u"Time zone"_s << u"zone"_s << u"Europe/Berlin"_s;
        QTest::newRow("language") << u"Language of reports"_s << u"language"_s << u"de"_s;
        QTest::newRow("confidentiality") << u"Confidentiality"_s << u"confidentiality"_s << u"internal"_s;
    }
    void everyFactIsEditedHere()
    {
        QFETCH(QString, name);
        QFETCH(QString, field);
        QFETCH(QString, text);
        OpenSituation situation;
        const int index = fieldIndex(EntityKind::Facts, field.toUtf8());
        const auto held = [&] {
            return fieldsOf(EntityKind::Facts)[size_t(index)].read(situation.fixture.incident().facts());
        };
        const FieldValue before = held();
        auto *edit = situation.named<QWidget>(name);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(held(), FieldValue(text));
        QCOMPARE(situation.fixture.document().undoStack().undoName(), name);
        const auto marked = fieldAt(edit);
        QVERIFY(marked);
        QCOMPARE(*marked, (FieldRef{{EntityKind::Facts, situation.fixture.incident().id()}, index}));
        QVERIFY(situation.fixture.document().undo());
        QCOMPARE(held(), before);
    }

    void whoNoticedIsChosen()
    {
        OpenSituation situation;
        auto *box = situation.named<QComboBox>(u"Detected by"_s);
        QVERIFY(!box->currentText().isEmpty());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(situation.fixture.incident().facts().detection, Detection::Monitoring);
        QVERIFY(fieldAt(box));
        QVERIFY(situation.fixture.document().undo());
        QCOMPARE(box->currentData().value<Detection>(), Detection::Unknown);
    }

    void whatIsFoundIsGoneTo()
    {
        OpenSituation situation;
        auto *mitigation = situation.named<GrowingEdit>(u"Mitigation"_s);
        situation.navigator.goTo({EntityKind::Facts, situation.fixture.incident().id()}, u"mitigation"_s);
        QCOMPARE(situation.pane.focusProxy(), mitigation);
    }

    void aTitleIsOneLineAndNeverEmpty()
    {
        OpenSituation situation;
        auto *title = situation.named<GrowingEdit>(u"Title"_s);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(title, Qt::Key_Delete);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(situation.failed.count(), 1);
        QVERIFY(!situation.failed.first().first().value<Error>().message().isEmpty());
        QCOMPARE(situation.fixture.incident().facts().title, u"Checkout returns 502"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(title->toPlainText(), u"Checkout returns 502"_s);
        QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(u"Nobody\ncan pay"_s);
        QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(situation.fixture.incident().facts().title, u"Nobody can pay"_s);
        QTest::keyClick(title, Qt::Key_Tab);
        QCOMPARE(title->toPlainText(), u"Nobody can pay"_s);
        QVERIFY(situation.named<GrowingEdit>(u"Impact"_s)->hasFocus());
    }

    void aZoneThatIsNoneStaysToBeMended()
    {
        OpenSituation situation;
        auto *line = situation.type(u"Time zone"_s, u"PST"_s, Qt::Key_Return);
        QCOMPARE(situation.failed.count(), 1);
        QCOMPARE(line->text(), u"PST"_s);
        QCOMPARE(situation.fixture.incident().facts().zone, u"UTC"_s);
    }

    void whatACrashLeftOfAFactIsOffered()
    {
        test::DocumentFixture fixture;
        const EntityRef facts{EntityKind::Facts, fixture.incident().id()};
        for (const auto &[field, text] :
             {std::pair{u"mitigation"_s, u"rolled ba"_s}, {u"confidentiality"_s, u"inte"_s}})
            QVERIFY(fixture.document().drafts().keep({facts, field, {}, text, fixture.clock.now()}));
        Navigator navigator;
        const SituationPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        const auto *banner = pane.findChild<BannerBar *>();
        QVERIFY2(banner->text().contains(u"Mitigation"_s), qPrintable(banner->text()));
        for (auto *button : banner->findChildren<QToolButton *>())
            if (button->text() == u"Restore"_s)
                button->click();
        for (const auto *edit : pane.findChildren<GrowingEdit *>())
            if (edit->accessibleName() == u"Mitigation"_s)
                QCOMPARE(edit->toPlainText(), u"rolled ba"_s);
        for (const auto *line : pane.findChildren<FieldLine *>())
            if (line->accessibleName() == u"Confidentiality"_s)
                QCOMPARE(line->text(), u"inte"_s);
    }

    void saysWhenSomebodyElseChangesWhatIsEdited()
    {
        OpenSituation situation;
        auto *users = situation.named<GrowingEdit>(u"Affected users"_s);
        users->setFocus();
        QTest::keyClicks(users, u"12 %"_s);
        situation.fixture.perform(setFact<&IncidentFacts::users>(situation.fixture.incident(), u"a few"_s));
        QCOMPARE(users->toPlainText(), u"12 %"_s);
        QVERIFY(situation.pane.findChild<BannerBar *>()->text().contains(u"Affected users"_s));
        QTest::keyClick(users, Qt::Key_Escape);
        QCOMPARE(users->toPlainText(), u"a few"_s);
    }

    void listsTakeWhatWasAddedAndRemovedHere()
    {
        OpenSituation situation;
        situation.type(u"Systems"_s, u" checkout, payments,, Checkout"_s, Qt::Key_Return);
        QCOMPARE(situation.list(ListName::System), QStringList({u"checkout"_s, u"payments"_s}));
        auto *line = situation.named<FieldLine>(u"Systems"_s);
        QCOMPARE(line->text(), u"checkout, payments"_s);
        // Somebody else adds one while this hand replaces another.
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"checkout, ledger"_s);
        situation.fixture.perform(
            addToList(situation.fixture.incident(), ListName::System, {u"cache"_s}, situation.fixture.clock.now()));
        QCOMPARE(line->text(), u"checkout, ledger"_s);
        QVERIFY(!situation.pane.findChild<BannerBar *>()->text().isEmpty());
        QTest::keyClick(line, Qt::Key_Tab);
        QStringList systems = situation.list(ListName::System);
        systems.sort();
        QCOMPARE(systems, QStringList({u"cache"_s, u"checkout"_s, u"ledger"_s}));
        QVERIFY(!line->isDirty());
    }

    void thePlanIsWrittenInItsListsOneItemALine()
    {
        OpenSituation situation;
        auto *head = situation.named<QToolButton>(u"Plan"_s);
        auto *experiments = situation.named<GrowingEdit>(u"Experiments"_s);
        QVERIFY(!experiments->isVisible());  // there is none yet
        head->setFocus();
        QTest::keyClick(head, Qt::Key_Space);
        QVERIFY(experiments->isVisible());
        experiments->setFocus();
        QTest::keyClicks(experiments, u"raise the pool to 50, watch p99"_s);
        QTest::keyClick(experiments, Qt::Key_Return);
        QTest::keyClicks(experiments, u"replay one order"_s);
        QTest::keyClick(experiments, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(situation.list(ListName::Experiment),
                 (QStringList{u"raise the pool to 50, watch p99"_s, u"replay one order"_s}));
        QCOMPARE(situation.fixture.document().undoStack().undoName(), u"Experiments"_s);
        QVERIFY2(head->text().contains(u"2"_s), qPrintable(head->text()));
        const auto marked = fieldAt(experiments);
        QVERIFY(marked && marked->isList() && marked->list == ListName::Experiment);
        for (const char *name : {"Tools", "Logs", "Rollback options", "Checkpoints"})
            QVERIFY(situation.named<GrowingEdit>(QString::fromLatin1(name))->isVisible());
        // What is closed while it is typed is saved.
        QTest::keyClicks(experiments, u" twice"_s);
        QTest::keyClick(head, Qt::Key_Space);
        QVERIFY(!experiments->isVisible());
        QVERIFY(situation.list(ListName::Experiment).first().contains(u"twice"_s)
                || situation.list(ListName::Experiment).last().contains(u"twice"_s));
    }

    void aPlanThatIsThereIsOpen()
    {
        test::DocumentFixture fixture;
        fixture.perform(addToList(fixture.incident(), ListName::Logs, {u"api since 14:00"_s}, fixture.clock.now()));
        Navigator navigator;
        SituationPane pane({fixture.document(), fixture.clock, navigator, fixture.playbook()});
        pane.show();
        GrowingEdit *logs = nullptr;
        for (auto *edit : pane.findChildren<GrowingEdit *>())
            if (edit->accessibleName() == u"Logs"_s)
                logs = edit;
        QVERIFY(logs && logs->isVisible());
        QCOMPARE(logs->toPlainText(), u"api since 14:00"_s);
        for (auto *head : pane.findChildren<QToolButton *>())
            if (head->accessibleName() == u"Plan"_s)
                head->click();
        QVERIFY(!logs->isVisible());
        // Who comes from elsewhere, as from a search, sees it.
        const ListMember *found = fixture.incident().list(ListName::Logs).front();
        QVERIFY(SituationPane::shows(ListName::Logs));
        navigator.goTo({EntityKind::ListMember, found->id});
        QVERIFY(logs->isVisible());
        QCOMPARE(logs->textCursor().selectedText(), u"api since 14:00"_s);
    }

    void opensOnlyAddressesOfTheWeb_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << u"https://meet.example/x"_s << true;
        QTest::newRow("http") << u"http://meet.example"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("program") << u"ssh://host"_s << false;
        QTest::newRow("no address") << u"room 4"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
    }
    void opensOnlyAddressesOfTheWeb()
    {
        QFETCH(QString, address);
        QFETCH(bool, opens);
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s, u"javascript"_s, u"ssh"_s})
            QDesktopServices::setUrlHandler(scheme, this, "takeUrl");
        OpenSituation situation;
        situation.type(u"Address: Bridge"_s, address, Qt::Key_Return);
        QVERIFY(m_opened.isEmpty());
        auto *open = situation.named<QToolButton>(u"Open: Bridge"_s);
        QCOMPARE(open->isEnabled(), opens);
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(m_opened.size(), opens ? 1 : 0);
        auto *copy = situation.named<QToolButton>(u"Copy the address: Bridge"_s);
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        situation.type(u"Address: Bridge"_s, {}, Qt::Key_Return);
        QVERIFY(!copy->isEnabled());
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s, u"javascript"_s, u"ssh"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void momentsAreRetimedAsPeopleWriteTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("distance") << u"-7m"_s << u"2026-03-14 11:53"_s;
        QTest::newRow("time of day") << u"11:40"_s << u"2026-03-14 11:40"_s;
        QTest::newRow("yesterday") << u"yesterday 23:50"_s << u"2026-03-13 23:50"_s;
        QTest::newRow("another zone") << u"2026-03-14 12:30 +01:00"_s << u"2026-03-14 11:30"_s;
    }
    void momentsAreRetimedAsPeopleWriteTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        OpenSituation situation;
        auto *line = situation.type(u"When it was: Began"_s, text, Qt::Key_Return);
        QCOMPARE(line->text(), shown);
        QCOMPARE(situation.failed.count(), 0);
        QVERIFY(situation.named<QLabel>(u"Durations"_s)->text().contains(u"To detect:"_s));
        situation.type(u"When it was: Began"_s, {}, Qt::Key_Return);
        QVERIFY(!momentOf(situation.fixture.incident(), Moment::Began));
        QCOMPARE(line->placeholderText(), u"not set"_s);
    }

    void whatIsNoTimeStaysToBeMended()
    {
        OpenSituation situation;
        auto *line = situation.type(u"When it was: Mitigated"_s, u"noonish"_s, Qt::Key_Return);
        QCOMPARE(situation.failed.count(), 1);
        QCOMPARE(line->text(), u"noonish"_s);
        QVERIFY(!momentOf(situation.fixture.incident(), Moment::Mitigated));
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), QString());
    }

    void aTypedTimeOutlivesAnothersChange()
    {
        OpenSituation situation;
        auto *line = situation.named<FieldLine>(u"When it was: Began"_s);
        line->setFocus();
        QTest::keyClicks(line, u"11:40"_s);
        situation.fixture.perform(*setMoment(situation.fixture.incident(), Moment::Began,
                                             situation.fixture.clock.now() - 1h, situation.fixture.clock.now()));
        QCOMPARE(line->text(), u"11:40"_s);
        QVERIFY(situation.pane.findChild<BannerBar *>()->text().contains(u"Began"_s));
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), u"2026-03-14 11:00"_s);
    }

    void fitsANarrowDock_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }
    void fitsANarrowDock()
    {
        QFETCH(double, scale);
        OpenSituation situation;
        QFont font = situation.pane.font();
        font.setPointSizeF(font.pointSizeF() * scale);
        situation.pane.setFont(font);
        situation.pane.resize(300, 600);
        auto *scroll = situation.pane.findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        for (const auto *edit : scroll->findChildren<GrowingEdit *>())
            QTRY_COMPARE(edit->viewport()->geometry(), edit->contentsRect());
        for (const QToolButton *button : scroll->findChildren<QToolButton *>())
            if (button->isVisible() && scroll->widget()->isAncestorOf(button))
                QTRY_VERIFY(button->width() >= button->minimumSizeHint().width());
    }

    void everyControlHasAName()
    {
        const OpenSituation situation;
        for (const QWidget *widget : situation.pane.findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !qobject_cast<const QLabel *>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }

private:
    QList<QUrl> m_opened;

    void tellsWhatTheImpactComesToWhileItRuns()
    {
        OpenSituation open;
        auto *line = open.pane.findChild<RunningImpactLine *>();
        QVERIFY(line->isHidden());
        const EntityId window = open.fixture.incident().windowsInOrder().back()->id;
        open.fixture.perform({ChangeOf<ImpactWindow>(window).set<&ImpactWindow::began>(open.fixture.clock.now())});
        open.fixture.perform(
            *setMeasure(open.fixture.incident(), {window, ImpactDimension::Revenue}, u"~350 EUR/min"_s, QLocale::c()));
        open.fixture.clock.advance(36min);
        emit open.fixture.playbook().ticked();
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), u"Impact so far: about 12,600 EUR"_s);
        open.fixture.perform(
            changeStatus(open.fixture.incident(), IncidentStatus::Resolved, {open.fixture.clock.now(), {}, {}}));
        QVERIFY(line->isHidden());
    }
};

EVENKEEL_TEST(SituationPaneTest);
#include "tst_situationpane.moc"
