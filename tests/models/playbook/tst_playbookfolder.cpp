// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookedit.h"
#include "models/playbook/editing/playbookfolder.h"
#include "tests/support/testrunner.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PlaybookFolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PlaybookFolder> m_folder;

    void put(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(m_folder->path()));
        QFile file(m_folder->path() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    [[nodiscard]] QByteArray got(const QString &name) const
    {
        QFile file(m_folder->path() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // What is in the file, with SEV2's updates at another pace.
    [[nodiscard]] static YamlNode changed(const OwnPlaybook &opened)
    {
        PlaybookEdit edit(opened.merged);
        edit.set({u"levels"_s, u"1"_s, u"update"_s}, YamlNode::ofText(u"20m"_s), u"Update"_s);
        return edit.tree();
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        m_folder = std::make_unique<PlaybookFolder>(m_home->filePath(u"config/playbooks"_s));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("takePlace");
        QTest::addColumn<QString>("problem");
        QTest::newRow("another") << u"ours-2"_s << false << QString();
        QTest::newRow("with capitals") << u"Ours"_s << false << u"can't be a playbook's name"_s;
        QTest::newRow("with a path") << u"../ours"_s << false << u"can't be a playbook's name"_s;
        QTest::newRow("nothing") << QString() << false << u"can't be a playbook's name"_s;
        QTest::newRow("too long") << QString(41, u'a') << false << u"can't be a playbook's name"_s;
        QTest::newRow("there already") << u"ours"_s << true << u"of your own already"_s;
        QTest::newRow("ships") << u"sev-ics"_s << false << u"ships with Evenkeel"_s;
        QTest::newRow("ships, knowingly") << u"sev-ics"_s << true << QString();
        QTest::newRow("ships to be extended") << u"common"_s << false << u"ships with Evenkeel"_s;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, takePlace);
        QFETCH(QString, problem);
        put(u"ours.yaml"_s, "evenkeel-playbook: 1\n");
        const auto checked =
            m_folder->checkName(name, takePlace ? PlaybookFolder::TakePlace::Yes : PlaybookFolder::TakePlace::No);
        QCOMPARE(bool(checked), problem.isEmpty());
        if (!checked)
            QVERIFY(checked.error().what.contains(problem));
    }

    void customisedEditedAndSavedItIsSound()
    {
        const auto path = m_folder->customise(u"sev-ics"_s, u"ours"_s, u"As we do it"_s);
        QVERIFY(path);
        const auto opened = m_folder->open(*path);
        QVERIFY(opened);
        QVERIFY(!opened->byHand);
        const auto saved = m_folder->save(*opened, changed(*opened));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message()));
        QCOMPARE(saved->bytes, got(u"ours.yaml"_s));
        QVERIFY(saved->bytes.contains("extends: sev-ics"));
        QVERIFY(!saved->bytes.contains("checklists"));
        const auto ours = m_folder->library().load(u"ours"_s);
        QVERIFY(ours);
        QCOMPARE(ours->title, u"As we do it"_s);
        QCOMPARE(ours->levels[1].update.toText(), u"20 min"_s);
        QVERIFY(!QFile::exists(m_folder->path() + u"/ours.yaml~"_s));
        // And once more, from what was saved.
        QVERIFY(m_folder->save(*saved, opened->merged));
        QCOMPARE(m_folder->library().load(u"ours"_s)->levels[1].update.toText(), u"30 min"_s);
    }

    void aDrillThatIsCustomisedStaysOne()
    {
        QVERIFY(m_folder->customise(u"drill"_s, u"our-drill"_s, u"Drill"_s));
        QVERIFY(m_folder->library().load(u"our-drill"_s)->drill);
    }

    void oneMayTakeTheShippedOnesPlace()
    {
        QVERIFY(!m_folder->customise(u"sev-ics"_s, u"sev-ics"_s, u"T"_s));
        QVERIFY(m_folder->customise(u"sev-ics"_s, u"sev-ics"_s, u"T"_s, PlaybookFolder::TakePlace::Yes));
        QCOMPARE(m_folder->library().load(u"sev-ics"_s)->title, u"T"_s);
    }

    void whatWasWrittenByHandIsKept()
    {
        const QByteArray text =
            "# Ours.\n# By Ana.\n\nevenkeel-playbook: 1\nname: ours\ntitle: Ours\nextends: sev-ics\n"
            "clocks:\n  hypothesis: 20m  # was 15\n";
        put(u"ours.yaml"_s, text);
        const auto opened = m_folder->open(m_folder->pathOf(u"ours"_s));
        QVERIFY(opened);
        QVERIFY(opened->byHand);
        const auto saved = m_folder->save(*opened, changed(*opened));
        QVERIFY(saved);
        QCOMPARE(got(u"ours.yaml~"_s), text);
        QVERIFY(saved->bytes.startsWith("# Ours.\n# By Ana.\n\nevenkeel-playbook: 1\n"));
        QVERIFY(saved->bytes.contains("hypothesis: 20m\n"));
        QVERIFY(!saved->byHand);
    }

    void whatChangedUnderneathIsLeft()
    {
        const auto path = m_folder->customise(u"sev-ics"_s, u"ours"_s, u"Ours"_s);
        const auto opened = m_folder->open(*path);
        const QByteArray theirs = opened->bytes + "solo: yes\n";
        put(u"ours.yaml"_s, theirs);
        const auto saved = m_folder->save(*opened, changed(*opened));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Replaced);
        QCOMPARE(got(u"ours.yaml"_s), theirs);
        const auto other = m_folder->saveAs(*opened, changed(*opened), u"ours-2"_s);
        QVERIFY(other);
        QCOMPARE(m_folder->library().load(u"ours-2"_s)->levels[1].update.toText(), u"20 min"_s);
        QVERIFY(!m_folder->saveAs(*opened, changed(*opened), u"ours"_s));
        QFile::remove(*path);
        QCOMPARE(m_folder->save(*opened, changed(*opened)).error().code, ErrorCode::Replaced);
    }

    void aFolderThatCantBeWrittenIsTold()
    {
        const auto path = m_folder->customise(u"sev-ics"_s, u"ours"_s, u"Ours"_s);
        const auto opened = m_folder->open(*path);
        constexpr auto Readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder->path(), Readable));
        {
            const test::Unprivileged unprivileged(m_home->path());
            if (!test::Unprivileged::isEffective())
                QSKIP("no other user can be had here");
            const auto saved = m_folder->save(*opened, changed(*opened));
            const auto made = m_folder->customise(u"sev-ics"_s, u"ours-2"_s, u"Ours"_s);
            QVERIFY(!saved);
            QVERIFY(!made);
            QVERIFY(!saved.error().remedy.isEmpty());
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), Readable | QFile::WriteOwner));
        QCOMPARE(got(u"ours.yaml"_s), opened->bytes);
    }

    void aCopyKeepsItsCommentsAndAnotherNameItsWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("kept");
        QTest::newRow("plain") << QByteArray("# Ours\nevenkeel-playbook: 1\nname: ours\ntitle: Ours  # us\n"
                                             "extends: sev-ics\n# why\nsolo: no\n")
                               << true;
        QTest::newRow("quoted") << QByteArray("evenkeel-playbook: 1\nname: \"ours\"\ntitle: 'Ours'\n# why\n"
                                              "extends: sev-ics\n")
                                << true;
        QTest::newRow("several lines") << QByteArray("evenkeel-playbook: 1\nname: ours\ntitle: >-\n  Ours\n  it is\n"
                                                     "# why\nextends: sev-ics\n")
                                       << false;
        QTest::newRow("in braces") << QByteArray("{evenkeel-playbook: 1, name: ours, title: Ours, extends: sev-ics}\n")
                                   << false;
    }
    void aCopyKeepsItsCommentsAndAnotherNameItsWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, kept);
        put(u"ours.yaml"_s, text);
        QVERIFY(m_folder->duplicate(m_folder->pathOf(u"ours"_s), u"theirs"_s, u"Theirs: all"_s));
        const auto copy = m_folder->library().load(u"theirs"_s);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message()));
        QCOMPARE(copy->title, u"Theirs: all"_s);
        QCOMPARE(got(u"theirs.yaml"_s).contains("# why"), kept);
        QVERIFY(m_folder->rename(m_folder->pathOf(u"ours"_s), u"ours-2"_s));
        QVERIFY(!QFile::exists(m_folder->pathOf(u"ours"_s)));
        QVERIFY(m_folder->library().load(u"ours-2"_s)->title.startsWith(u"Ours"_s));
    }

    void saysWhoExtendsIt()
    {
        QVERIFY(m_folder->customise(u"sev-ics"_s, u"ours"_s, u"Ours"_s));
        QVERIFY(m_folder->customise(u"ours"_s, u"team-a"_s, u"A"_s));
        QVERIFY(m_folder->customise(u"ours"_s, u"team-b"_s, u"B"_s));
        QCOMPARE(m_folder->extendedBy(u"ours"_s), (QStringList{u"team-a"_s, u"team-b"_s}));
        QCOMPARE(m_folder->extendedBy(u"team-a"_s), QStringList());
    }

    void whatIsThrownAwayIsInTheTrash()
    {
        const auto path = m_folder->customise(u"sev-ics"_s, u"ours"_s, u"Ours"_s);
        // A trash of its own, which Qt's test mode knows nothing of.
        QVERIFY(QDir().mkpath(m_home->filePath(u"data"_s)));
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
        QStandardPaths::setTestModeEnabled(false);
        const auto gone = m_folder->throwAway(*path);
        QStandardPaths::setTestModeEnabled(true);
        qunsetenv("XDG_DATA_HOME");
        QVERIFY(gone);
        QVERIFY(!QFile::exists(*path));
        QVERIFY(QFile::exists(m_home->filePath(u"data/Trash/files/ours.yaml"_s)));
        QVERIFY(!m_folder->throwAway(*path));
    }

    void whatCantBeReadIsNotOpened()
    {
        put(u"ours.yaml"_s, "roles: [a\n");
        const auto opened = m_folder->open(m_folder->pathOf(u"ours"_s));
        QVERIFY(!opened);
        QVERIFY(opened.error().where.contains(u"ours.yaml"_s));
        QVERIFY(!m_folder->open(m_folder->pathOf(u"nothing"_s)));
        // What can be read and is wrong can be mended in the form.
        put(u"wrong.yaml"_s,
            "evenkeel-playbook: 1\nname: wrong\ntitle: W\nextends: sev-ics\nclocks: {evidence: soon}\n");
        QVERIFY(m_folder->open(m_folder->pathOf(u"wrong"_s)));
    }
};

EVENKEEL_TEST(PlaybookFolderTest);
#include "tst_playbookfolder.moc"
