// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/includerules.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel::test;
using namespace Qt::StringLiterals;

using Rules = QList<LayeringRule>;

class LayeringTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QStringList needed{u"QWidget"_s, u"qwidget.h"_s, u"QColor"_s, u"QSqlQuery"_s, u"QString"_s};
        for (const QString &header : needed)
            QVERIFY2(m_rules.knowsHeader(header), qPrintable(u"%1 isn't in %2"_s.arg(header, qtHeaders())));
    }

    void sourcesKeepTheRules()
    {
        QStringList checked;
        QStringList messages;
        for (const Violation &violation : m_rules.checkTree(QStringLiteral(EVENKEEL_SOURCE_DIR), &checked))
            messages.append(violation.message());
        QVERIFY2(messages.isEmpty(), qPrintable(u"\n"_s + messages.join(u'\n')));
        QVERIFY(checked.contains("models/core/result.h"_L1));
        QVERIFY(checked.contains("tests/layering/tst_layering.cpp"_L1));
    }

    void judges_data();
    void judges()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(Rules, broken);
        Rules found;
        for (const Violation &violation : m_rules.check(path, text)) {
            found.append(violation.rule);
            QVERIFY(!violation.message().isEmpty());
        }
        QCOMPARE(found, broken);
    }

    void namesTheLine()
    {
        const auto found = m_rules.check(u"models/core/x.h"_s, u"#pragma once\n\n#include \"widgets/common/y.h\"\n"_s);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().where, u"models/core/x.h:3"_s);
        QCOMPARE(found.front().include, u"widgets/common/y.h"_s);
    }

    void findsBreachesInATree_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Rules>("broken");
        const QString clean = u"models/core/clean.h"_s;
        QTest::newRow("nothing wrong") << clean << Rules{};
        QTest::newRow("below a folder of models") << u"models/core/deep/x.cpp"_s << Rules{LayeringRule::QtModule};
        QTest::newRow("directly in models")
            << u"models/x.h"_s << Rules{LayeringRule::FileOutsideFolders, LayeringRule::QtModule};
        QTest::newRow("utils.h") << u"widgets/common/utils.h"_s << Rules{LayeringRule::NamedUtils};
        QTest::newRow("utils, a folder") << u"app/utils/x.h"_s << Rules{LayeringRule::NamedUtils};
        QTest::newRow("a script") << u"packaging/textutils.py"_s << Rules{LayeringRule::NamedUtils};
    }
    void findsBreachesInATree()
    {
        QFETCH(QString, path);
        QFETCH(Rules, broken);
        const QTemporaryDir root;
        const bool clean = path.endsWith("clean.h"_L1);
        QVERIFY(QDir(root.path()).mkpath(QFileInfo(path).path()));
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(clean ? "#include <QString>\n" : "#include <QWidget>\n");
        file.close();
        Rules found;
        for (const Violation &violation : m_rules.checkTree(root.path()))
            found.append(violation.rule);
        QCOMPARE(found, broken);
    }

private:
    static QString qtHeaders() { return QLibraryInfo::path(QLibraryInfo::HeadersPath); }

    const IncludeRules m_rules{qtHeaders()};
};

void LayeringTest::judges_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rules>("broken");
    const auto row = [](const char *name, const QString &path, const QString &text, const Rules &broken = {}) {
        QTest::newRow(name) << path << text << broken;
    };
    const QString core = u"models/core/x.cpp"_s;
    const QString document = u"models/document/x.cpp"_s;
    const QString comms = u"models/comms/x.cpp"_s;
    const QString report = u"models/report/x.cpp"_s;
    const QString pdf = u"models/report/pdf/x.cpp"_s;
    const QString pane = u"widgets/timeline/x.cpp"_s;
    const QString app = u"app/x.cpp"_s;
    const QString test = u"tests/models/core/x.cpp"_s;

    row("own folder", core, u"#include \"models/core/y.h\""_s);
    row("the folder below", document, u"#include \"models/incident/y.h\""_s);
    row("the bottom from the top", u"models/items/x.h"_s, u"#include \"models/core/y.h\""_s);
    row("a brace from above", report, u"#include \"models/comms/y.h\""_s);
    row("the floors below", app, u"#include \"widgets/timeline/y.h\"\n#include \"models/core/y.h\""_s);
    row("a test's", test, u"#include \"app/y.h\"\n#include <QWidget>\n#include <sqlite3.h>\n#include \"x.moc\""_s);
    row("a pane's", pane, u"#include \"models/items/y.h\"\n#include <QWidget>"_s);
    row("the PDF's", pdf, u"#include <QPainter>\n#include <QtGui/QFont>\n#include \"models/report/y.h\""_s);
    row("the document's", document, u"#include <QSqlQuery>\n#include <QtSql/QSqlDatabase>\n#include <sqlite3.h>"_s);
    row("the workspace's", u"models/workspace/x.h"_s, u"#include <QtSql>"_s);
    row("no display needed", u"models/connect/x.h"_s, u"#include <QNetworkReply>\n#include <QtCore/qglobal.h>"_s);
    row("the standard library", core, u"#include <vector>\n#include <sys/stat.h>"_s);
    row("the word in a text", core, u"const char *text = \"#include <QWidget>\";"_s);

    const Rules above{LayeringRule::FloorAbove};
    row("widgets from models", core, u"#include \"widgets/common/y.h\""_s, above);
    row("app from models", u"models/items/x.h"_s, u"#include \"app/y.h\""_s, above);
    row("app from widgets", pane, u"#include \"app/y.h\""_s, above);
    row("tests from models", core, u"#include \"tests/support/mockclock.h\""_s, above);
    row("tests from app", app, u"#include \"tests/support/mockclock.h\""_s, above);
    row("with blanks", core, u"\t#  include   \"widgets/common/y.h\"  // why not"_s, above);

    const Rules order{LayeringRule::FolderOrder};
    row("upwards", core, u"#include \"models/incident/y.h\""_s, order);
    row("one up", u"models/incident/x.h"_s, u"#include \"models/document/y.h\""_s, order);
    row("its neighbour in the braces", comms, u"#include \"models/intake/y.h\""_s, order);
    row("a brace from below", u"models/playbook/x.h"_s, u"#include \"models/comms/y.h\""_s, order);
    row("the top from the PDF", pdf, u"#include \"models/items/y.h\""_s, order);
    row("an unknown folder", core, u"#include \"models/misc/y.h\""_s, order);
    row("in an unknown folder", u"models/misc/x.h"_s, u""_s, {LayeringRule::FolderWithoutPlace});
    row("in no folder", u"models/x.h"_s, u""_s, {LayeringRule::FileOutsideFolders});

    const Rules module{LayeringRule::QtModule};
    row("a widget", core, u"#include <QWidget>"_s, module);
    row("a widget, its file", core, u"#include <qwidget.h>"_s, module);
    row("a widget, in quotes", core, u"#include \"QWidget\""_s, {LayeringRule::QtModule, LayeringRule::NotFromRoot});
    row("a widget, its module", core, u"#include <QtWidgets/QWidget>"_s, module);
    row("all widgets", core, u"#include <QtWidgets>"_s, module);
    row("all widgets, its module", core, u"#include <QtWidgets/QtWidgets>"_s, module);
    row("a widget in the PDF", pdf, u"#include <QWidget>"_s, module);
    row("a private header", core, u"#include <QtWidgets/private/qwidget_p.h>"_s, module);
    row("a module that isn't installed", core, u"#include <QtCharts/QChart>"_s, module);
    row("printing", report, u"#include <QPrinter>"_s, module);
    row("Qt Test", core, u"#include <QTest>"_s, module);
    row("a colour", core, u"#include <QColor>"_s, module);
    row("a colour, its module", u"models/items/x.h"_s, u"#include <QtGui/QColor>"_s, module);
    row("a painter in the reports", report, u"#include <QPainter>"_s, module);
    row("the PDF from the reports", report, u"#include \"models/report/pdf/y.h\""_s, {LayeringRule::PdfFromOutside});

    const Rules sql{LayeringRule::SqlOutsideStores};
    row("a query", report, u"#include <QSqlQuery>"_s, sql);
    row("a query, its file", report, u"#include <qsqlquery.h>"_s, sql);
    row("a query, its module", core, u"#include <QtSql/QSqlQuery>"_s, sql);
    row("SQLite", comms, u"#include <sqlite3.h>"_s, sql);
    row("SQLite in a pane", pane, u"#include <sqlite3.h>"_s, sql);
    row("a query in the app", app, u"#include <QSqlQuery>"_s, sql);

    const Rules root{LayeringRule::NotFromRoot};
    row("beside it", core, u"#include \"y.h\""_s, root);
    row("up and down", core, u"#include \"../core/y.h\""_s, root);
    row("round about", core, u"#include \"models/../widgets/y.h\""_s,
        {LayeringRule::NotFromRoot, LayeringRule::FloorAbove});
    row("in angle brackets", core, u"#include <widgets/common/y.h>"_s,
        {LayeringRule::NotFromRoot, LayeringRule::FloorAbove});
    row("by macro", core, u"#include HEADER"_s, {LayeringRule::Unreadable});
    row("behind a comment", core, u"#include/**/<QWidget>"_s, {LayeringRule::Unreadable});
}

EVENKEEL_TEST(LayeringTest);
#include "tst_layering.moc"
