// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hypothesesmodel.h"

#include "models/incident/commands/entryverbs.h"
#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class HypothesesModelTest : public QObject
{
    Q_OBJECT

    using Column = HypothesesModel::Column;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<HypothesesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void think(const QString &text)
    {
        m_open->clock().advance(std::chrono::minutes(1));
        const Instant now = m_open->clock().now();
        m_open->perform(
            logEntry({.kind = EntryKind::Hypothesis, .text = text, .occurred = {now, {}, false}, .owner = u"Bo"_s}, now)
                .changes);
    }

    [[nodiscard]] QModelIndex cell(int row, Column column) const { return m_model->index(row, int(column)); }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>(u"Europe/Berlin"_s);
        QVERIFY(m_open->isOpen());
        m_model = std::make_unique<HypothesesModel>(m_open->document(), m_open->clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        think(u"pool exhausted"_s);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void showsWhatWasThought()
    {
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(cell(0, Column::Text).data(), u"pool exhausted"_s);
        QCOMPARE(cell(0, Column::State).data(), u"Open"_s);
        QCOMPARE(cell(0, Column::Owner).data(), u"Bo"_s);
        // In the incident's zone, an hour ahead of UTC.
        QCOMPARE(cell(0, Column::Opened).data(), u"2026-03-14 13:01"_s);
        QCOMPARE(cell(0, Column::Text).data(Qt::AccessibleTextRole), u"Hypothesis: pool exhausted, being saved"_s);
        QCOMPARE(cell(0, Column::Because).data(Qt::AccessibleTextRole), u"Because: empty"_s);
    }

    void editsGoThereAndBack_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QVariant>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("text") << Column::Text << QVariant(u" cache cold "_s) << u"cache cold"_s;
        QTest::newRow("state") << Column::State << QVariant(int(HypothesisState::RuledOut)) << u"Ruled out"_s;
        QTest::newRow("because") << Column::Because << QVariant(u"pool at 3 %"_s) << u"pool at 3 %"_s;
        QTest::newRow("owner") << Column::Owner << QVariant(u"Cy"_s) << u"Cy"_s;
        QTest::newRow("opened") << Column::Opened << QVariant(u"12:40"_s) << u"2026-03-14 12:40"_s;
        QTest::newRow("opened, ago") << Column::Opened << QVariant(u"-31m"_s) << u"2026-03-14 12:30"_s;
        QTest::newRow("not opened") << Column::Opened << QVariant(QString()) << QString();
    }
    void editsGoThereAndBack()
    {
        QFETCH(Column, column);
        QFETCH(QVariant, written);
        QFETCH(QString, shown);
        const QString before = cell(0, column).data().toString();
        QSignalSpy failed(m_model.get(), &EntityListModel::failed);
        QVERIFY(m_model->setData(cell(0, column), written));
        QCOMPARE(cell(0, column).data().toString(), shown);
        QVERIFY(m_open->document().undoStack().undoName().startsWith(u"Hypothesis: "_s));
        QVERIFY(m_open->document().undo());
        QCOMPARE(cell(0, column).data().toString(), before);
        QVERIFY(m_open->document().redo());
        QCOMPARE(cell(0, column).data().toString(), shown);
        QVERIFY(failed.isEmpty());
    }

    void theWordsOfACellChangeNothing()
    {
        // The time has seconds that the cell doesn't show.
        m_open->clock().advance(std::chrono::seconds(17));
        think(u"second"_s);
        m_open->perform({});
        const QString undoName = m_open->document().undoStack().undoName();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(1, column);
            QVERIFY(m_model->setData(index, index.data(Qt::EditRole)));
        }
        QCOMPARE(m_open->document().undoStack().undoName(), undoName);
    }

    void whatMakesNoSenseFails_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QVariant>("written");
        QTest::newRow("no text") << Column::Text << QVariant(u"  "_s);
        QTest::newRow("no state") << Column::State << QVariant(17);
        QTest::newRow("no number") << Column::State << QVariant(u"open"_s);
        QTest::newRow("no time") << Column::Opened << QVariant(u"soon"_s);
    }
    void whatMakesNoSenseFails()
    {
        QFETCH(Column, column);
        QFETCH(QVariant, written);
        const QString before = cell(0, column).data().toString();
        QSignalSpy failed(m_model.get(), &EntityListModel::failed);
        QVERIFY(!m_model->setData(cell(0, column), written));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::InvalidInput);
        QCOMPARE(cell(0, column).data().toString(), before);
    }

    void offersItsStates()
    {
        const auto offered = cell(0, Column::State).data(EntityListModel::ChoicesRole).value<Choices>();
        QCOMPARE(offered, (Choices{{int(HypothesisState::Open), u"Open"_s},
                                   {int(HypothesisState::Supported), u"Supported"_s},
                                   {int(HypothesisState::RuledOut), u"Ruled out"_s}}));
        QVERIFY(!cell(0, Column::Text).data(EntityListModel::ChoicesRole).isValid());
    }
};

EVENKEEL_TEST(HypothesesModelTest);
#include "tst_hypothesesmodel.moc"
