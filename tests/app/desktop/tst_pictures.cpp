// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/mainwindow.h"
#include "models/core/clock.h"
#include "tests/app/desktop/makepanes.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/testrunner.h"
#include "widgets/theme/appearance.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// Pictures of the sample in each workspace, for people to judge; what a program can judge (texts that are cut off,
/// controls that a screen reader can't name) is checked on the way. Run once for each scale.
class PicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(QStringLiteral(EVENKEEL_PICTURES)));
        QProcess process;
        process.start(QStringLiteral(EVENKEEL_BIN) + u"/make-sample"_s,
                      {QStringLiteral(EVENKEEL_BIN) + u"/evenkeel"_s, sample()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void workspaces_data()
    {
        QTest::addColumn<Workspace>("workspace");
        QTest::addColumn<theme::Appearance>("appearance");
        QTest::addColumn<QSize>("size");
        for (const auto &[workspace, name] :
             {std::pair(Workspace::Respond, "respond"), std::pair(Workspace::Communicate, "communicate"),
              std::pair(Workspace::Review, "review")})
            for (const auto &[appearance, light] :
                 {std::pair(theme::Appearance::Light, "light"), std::pair(theme::Appearance::Dark, "dark")})
                for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)})
                    QTest::addRow("%s-%s-%dx%d", name, light, size.width(), size.height())
                        << workspace << appearance << size;
    }
    void workspaces()
    {
        QFETCH(Workspace, workspace);
        QFETCH(theme::Appearance, appearance);
        QFETCH(QSize, size);
        look(workspace, appearance, size, QString::fromUtf8(QTest::currentDataTag()));
    }

    void fromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        look(Workspace::Respond, theme::Appearance::Light, QSize(1280, 720), u"respond-mirrored"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    void look(Workspace workspace, theme::Appearance appearance, QSize size, const QString &name)
    {
        Application application(m_clock,
                                {m_folder.filePath(u"state"_s), m_folder.filePath(u"settings.ini"_s), u"Ana"_s});
        theme::apply(appearance);  // after the program's own choice
        const auto opened = application.open(sample());
        QVERIFY(opened);
        MainWindow &window = **opened;
        test::makePanes(window);
        window.setWindowState(Qt::WindowNoState);
        window.resize(size);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.layout().switchTo(workspace);
        window.layout().reset();
        // Fields that grow with their words take a round or two to settle.
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        QCOMPARE(window.size(), size);
        const QString scale = QString::number(qRound(window.devicePixelRatio() * 100));
        QVERIFY(window.grab().save(u"%1/%2-%3.png"_s.arg(QStringLiteral(EVENKEEL_PICTURES), name, scale)));
        QCOMPARE(test::clippedTexts(window).join(u"\n"_s), QString());
        QCOMPARE(test::unnamedControls(window).join(u"\n"_s), QString());
        QVERIFY(window.close());
    }
    [[nodiscard]] QString sample() const { return m_folder.filePath(u"INC-2041.keel"_s); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
};

EVENKEEL_TEST(PicturesTest);
#include "tst_pictures.moc"
