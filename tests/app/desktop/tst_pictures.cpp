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
#include <QListView>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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

    void pagesOfThePostmortem()
    {
        const std::unique_ptr<Application> application = makeApplication(theme::Appearance::Light);
        const auto opened = application->open(sample());
        QVERIFY(opened);
        MainWindow &window = **opened;
        show(window, Workspace::Review, QSize(1280, 720));
        auto *pages = window.layout().pane(PaneId::Postmortem)->findChild<QListView *>();
        QStringList wrong;
        for (int row = 0; row < pages->model()->rowCount(); ++row) {
            pages->setCurrentIndex(pages->model()->index(row, 0));
            settle();
            const QString name = pages->currentIndex().data().toString();
            QVERIFY(window.grab().save(picture(u"postmortem-%1"_s.arg(row), window)));
            for (const QString &text : test::clippedTexts(window) + test::unnamedControls(window))
                wrong.append(u"%1: %2"_s.arg(name, text));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_s)));
        QVERIFY(window.close());
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
        const std::unique_ptr<Application> application = makeApplication(appearance);
        const auto opened = application->open(sample());
        QVERIFY(opened);
        MainWindow &window = **opened;
        show(window, workspace, size);
        QCOMPARE(window.size(), size);
        QVERIFY(window.grab().save(picture(name, window)));
        QCOMPARE(test::clippedTexts(window).join(u"\n"_s), QString());
        QCOMPARE(test::unnamedControls(window).join(u"\n"_s), QString());
        QVERIFY(window.close());
    }
    [[nodiscard]] std::unique_ptr<Application> makeApplication(theme::Appearance appearance) const
    {
        auto application =
            std::make_unique<Application>(m_clock, Application::Places{m_folder.filePath(u"state"_s),
                                                                       m_folder.filePath(u"settings.ini"_s), u"Ana"_s});
        theme::apply(appearance);  // after the program's own choice
        return application;
    }
    static void show(MainWindow &window, Workspace workspace, QSize size)
    {
        test::makePanes(window);
        window.setWindowState(Qt::WindowNoState);
        window.resize(size);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.layout().switchTo(workspace);
        window.layout().reset();
        settle();
    }
    // Fields that grow with their words take a round or two.
    static void settle()
    {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] static QString picture(const QString &name, const MainWindow &window)
    {
        const QString scale = QString::number(qRound(window.devicePixelRatio() * 100));
        return u"%1/%2-%3.png"_s.arg(QStringLiteral(EVENKEEL_PICTURES), name, scale);
    }
    [[nodiscard]] QString sample() const { return m_folder.filePath(u"INC-2041.keel"_s); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
};

EVENKEEL_TEST(PicturesTest);
#include "tst_pictures.moc"
