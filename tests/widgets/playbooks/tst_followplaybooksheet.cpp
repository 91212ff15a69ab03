// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/statusverbs.h"
#include "models/incident/commands/stepverbs.h"
#include "models/playbook/playbooklibrary.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/playbooks/followplaybooksheet.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

// An incident of SEV2, the playbooks that ship, and a folder of people's own.
struct Followed {
    explicit Followed(const test::DocumentFixture::Opening &opening = {}) : fixture(opening) {}

    void writeOwn(const QString &name, const QByteArray &rest)
    {
        QFile file(folder.filePath(name + u".yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("evenkeel-playbook: 1\nname: " + name.toUtf8() + '\n' + rest);
    }
    void open()
    {
        sheet = std::make_unique<FollowPlaybookSheet>(
            PaneContext{fixture.document(), fixture.clock, navigator, fixture.playbook()},
            PlaybookLibrary({folder.path()}));
        sheet->show();
        sheet->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(sheet.get()));
    }
    [[nodiscard]] QListWidget &list() const { return *sheet->findChild<QListWidget *>(); }
    [[nodiscard]] QString said(const QString &name) const
    {
        for (const auto *label : sheet->findChildren<QLabel *>())
            if (label->accessibleName() == name)
                return label->text();
        return {};
    }
    [[nodiscard]] QPushButton &button() const
    {
        for (auto *one : sheet->findChildren<QPushButton *>())
            if (one->isDefault())
                return *one;
        qFatal("no button follows");
    }
    // By keys, as people walk down the list.
    void choose(const QString &heading) const
    {
        QTest::keyClick(&list(), Qt::Key_Home);
        for (int row = 0; row < list().count() && !list().currentItem()->text().startsWith(heading); ++row)
            QTest::keyClick(&list(), Qt::Key_Down);
        QVERIFY2(list().currentItem()->text().startsWith(heading), qPrintable(heading));
    }

    test::DocumentFixture fixture;
    Navigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<FollowPlaybookSheet> sheet;
};

QString titleOf(const QString &name)
{
    return PlaybookLibrary().load(name)->title;
}

}  // namespace

class FollowPlaybookSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWouldChangeAndFollowsByKeys()
    {
        Followed f;
        const StepName step{u"communicate/first"_s, u"The first update is out."_s};
        f.fixture.perform(completeStep(f.fixture.incident(), step, {f.fixture.clock.now(), {}, {}}));
        f.open();
        QVERIFY(!f.sheet->isModal());
        QCOMPARE(test::unnamedControls(*f.sheet), QStringList());
        QVERIFY(f.list().hasFocus());
        // What is followed comes first to the eye, and can't be followed again.
        QVERIFY(f.list().currentItem()->text().startsWith(titleOf(u"sev-ics"_s) + u" – followed now"_s));
        QVERIFY(!f.button().isEnabled());

        f.choose(titleOf(u"p1-p4"_s));
        QCOMPARE(f.said(u"Severity"_s), u"SEV2 → P2"_s);
        QVERIFY2(f.said(u"Updates"_s).startsWith(u"30 min"_s), qPrintable(f.said(u"Updates"_s)));
        QVERIFY(!f.said(u"Holds then"_s).isEmpty() && !f.said(u"Holds no longer"_s).isEmpty());
        QCOMPARE(f.said(u"Due at once"_s), u"nothing that isn't due already"_s);
        QVERIFY2(f.said(u"Steps"_s).startsWith(u"1 "_s), qPrintable(f.said(u"Steps"_s)));

        const auto lines = f.fixture.incident().entries().all().size();
        QTest::keyClick(&f.list(), Qt::Key_Return);
        QVERIFY(!f.sheet->isVisible());
        QCOMPARE(f.fixture.incident().facts().playbook, u"p1-p4"_s);
        QCOMPARE(f.fixture.incident().facts().severityLevel, u"P2"_s);
        QCOMPARE(f.fixture.playbook().playbook().name, u"p1-p4"_s);
        QCOMPARE(f.fixture.incident().entries().all().size(), lines + 1);
        QVERIFY(recordOf(f.fixture.incident(), step.step)->done);
        QCOMPARE(f.fixture.document().undoStack().undoName(), u"playbook “%1”"_s.arg(titleOf(u"p1-p4"_s)));
        QVERIFY(f.fixture.document().undo());
        QCOMPARE(f.fixture.incident().facts().playbook, u"sev-ics"_s);
        QCOMPARE(f.fixture.incident().facts().severityLevel, u"SEV2"_s);
    }

    void saysThatItBecomesADrill()
    {
        Followed f;
        f.open();
        f.choose(titleOf(u"solo"_s));
        QVERIFY(!f.said(u"About this playbook"_s).contains(u"drill"_s));
        f.choose(titleOf(u"drill"_s));
        QVERIFY(f.said(u"About this playbook"_s).contains(u"is then a drill"_s));
        QTest::keyClick(&f.list(), Qt::Key_Return);
        QVERIFY(f.fixture.incident().facts().drill);
        f.open();
        f.choose(titleOf(u"solo"_s));
        QVERIFY(f.said(u"About this playbook"_s).contains(u"no drill any more"_s));
    }

    void escLeavesAllAsItWas()
    {
        Followed f;
        f.open();
        f.choose(titleOf(u"solo"_s));
        QTest::keyClick(&f.list(), Qt::Key_Escape);
        QVERIFY(!f.sheet->isVisible());
        QCOMPARE(f.fixture.incident().facts().playbook, u"sev-ics"_s);
    }

    void aFileWithProblemsSaysWhichAndIsntFollowed()
    {
        Followed f;
        f.writeOwn(u"ours"_s, "title: Ours\nextends: sev-ics\nlevles: []\n");
        f.open();
        f.choose(u"Ours – can't be read"_s);
        QVERIFY(f.list().currentItem()->text().contains(u"levles"_s));
        QVERIFY(f.said(u"About this playbook"_s).contains(u"levles"_s));
        QVERIFY(!f.button().isEnabled());
        QTest::keyClick(&f.list(), Qt::Key_Return);
        QCOMPARE(f.fixture.incident().facts().playbook, u"sev-ics"_s);
    }

    void offersTheNewerFileOfTheOneThatIsFollowed()
    {
        Followed f;
        f.writeOwn(u"ours"_s, "title: Ours\nextends: sev-ics\n");
        f.fixture.follow(*PlaybookLibrary({f.folder.path()}).load(u"ours"_s));
        f.writeOwn(u"ours"_s, "title: Ours\nextends: sev-ics\nwithout:\n  guardrails: [evidence-kept]\n");
        f.open();
        QVERIFY(f.list().currentItem()->text().startsWith(u"Ours – followed now, newer file"_s));
        QVERIFY(f.said(u"About this playbook"_s).contains(u"changed since"_s));
        QCOMPARE(f.button().text(), u"Take the newer one"_s);
        QVERIFY2(f.said(u"Holds no longer"_s).contains(u"Evidence kept"_s), qPrintable(f.said(u"Holds no longer"_s)));
        QTest::keyClick(&f.list(), Qt::Key_Return);
        QVERIFY(!f.fixture.playbook().playbook().rule(Guardrail::EvidenceKept));
        f.open();
        QVERIFY(!f.list().currentItem()->text().contains(u"newer"_s));
    }

    void followsWhatOthersDoMeanwhile()
    {
        Followed f;
        f.open();
        f.choose(titleOf(u"p1-p4"_s));
        f.fixture.perform(
            changeSeverity(f.fixture.incident(), test::severity(u"SEV1"), {f.fixture.clock.now(), {}, {}}));
        QCOMPARE(f.said(u"Severity"_s), u"SEV1 → P1"_s);
        // Another took it: nothing is left to do, and where somebody looks stays.
        f.fixture.follow(*PlaybookLibrary().load(u"p1-p4"_s));
        QVERIFY(f.list().currentItem()->text().startsWith(titleOf(u"p1-p4"_s) + u" – followed now"_s));
        QVERIFY(!f.button().isEnabled());
    }
};

EVENKEEL_TEST(FollowPlaybookSheetTest);
#include "tst_followplaybooksheet.moc"
