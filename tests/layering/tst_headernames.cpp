// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/headernames.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class HeaderNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void headersIncludeWhatTheyName()
    {
        const QDir root(QStringLiteral(EVENKEEL_SOURCE_DIR));
        QMap<QString, QString> sources;
        for (const QString &floor : {u"app"_s, u"widgets"_s, u"models"_s, u"tests"_s}) {
            QDirIterator headers(root.filePath(floor), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (headers.hasNext()) {
                QFile file(headers.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                sources.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            }
        }
        QVERIFY(sources.contains(u"models/core/result.h"_s));
        const QStringList missing = namesNotIncluded(sources);
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
    }

    void judges_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("misses");
        const auto row = [](const char *name, const QString &header, bool misses) {
            QTest::newRow(name) << header << misses;
        };
        row("named", u"Result<void> perform();"_s, true);
        row("a parameter", u"void perform(const Result<int> &result);"_s, true);
        row("included", u"#include \"models/core/result.h\"\nResult<void> perform();"_s, false);
        row("by another", u"#include \"models/core/job.h\"\nResult<void> perform();"_s, false);
        row("declared", u"template <typename T>\nclass Result;\nResult<void> &perform();"_s, false);
        row("declared by another", u"#include \"models/core/later.h\"\nResult<void> &perform();"_s, false);
        row("in a comment", u"/// A Result\n// Result\n/* Result */"_s, false);
        row("in a text", u"const char *name = \"Result\";"_s, false);
        row("of an enum", u"enum class Kind { Result, Other };"_s, false);
        row("behind an enum", u"enum class Kind { Other };\nResult<void> perform();"_s, true);
        row("another's", u"Outer::Result perform();"_s, false);
        row("a part of a word", u"ResultOf perform();"_s, false);
        row("a template's own", u"template <int Result>\nint perform();"_s, false);
        row("nobody's", u"Unheard perform();"_s, false);
    }
    void judges()
    {
        QFETCH(QString, header);
        QFETCH(bool, misses);
        const QStringList missing =
            namesNotIncluded({{u"models/core/result.h"_s, u"template <typename T>\nclass Result\n{\n};\n"_s},
                              {u"models/core/job.h"_s, u"#include \"models/core/result.h\"\n"_s},
                              {u"models/core/later.h"_s, u"template <typename T>\nclass Result;\n"_s},
                              {u"widgets/x.h"_s, header}});
        const QStringList expected{u"widgets/x.h names Result without an include or a declaration of it"_s};
        QCOMPARE(missing, misses ? expected : QStringList());
    }
};

EVENKEEL_TEST(HeaderNamesTest);
#include "tst_headernames.moc"
