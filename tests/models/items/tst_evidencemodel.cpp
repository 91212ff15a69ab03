// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidencemodel.h"

#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class EvidenceModelTest : public QObject
{
    Q_OBJECT

    using Column = EvidenceModel::Column;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void keep(const QString &name, qint64 size, Instant captured)
    {
        m_open->perform({ChangeOf<Evidence>(EntityId::generate(m_open->clock().now()))
                             .set<&Evidence::name>(name)
                             .set<&Evidence::mimeType>(u"image/png"_s)
                             .set<&Evidence::size>(size)
                             .set<&Evidence::digest>(u"abc"_s)
                             .set<&Evidence::captured>(captured)});
    }

    [[nodiscard]] QModelIndex cell(int row, Column column) const { return m_model->index(row, int(column)); }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>();
        QVERIFY(m_open->isOpen());
        m_model = std::make_unique<EvidenceModel>(m_open->document(), m_open->clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        keep(u"graph.png"_s, 90, m_open->clock().now());
        keep(u"before.png"_s, 2048, m_open->clock().now() - std::chrono::hours(1));
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void standsByWhenItWasCaptured()
    {
        QCOMPARE(test::columnOf(*m_model, int(Column::Name)), (QStringList{u"before.png"_s, u"graph.png"_s}));
        QCOMPARE(cell(0, Column::Size).data(), u"2.00 KiB"_s);
        QCOMPARE(cell(0, Column::Type).data(), u"image/png"_s);
        QCOMPARE(cell(0, Column::Captured).data(), u"2026-03-14 11:00"_s);
        QCOMPARE(cell(0, Column::Name).data(EvidenceModel::DigestRole), u"abc"_s);
    }

    void sortsBySizeAsANumber()
    {
        m_model->sort(int(Column::Size));
        QCOMPARE(test::columnOf(*m_model, int(Column::Name)), (QStringList{u"graph.png"_s, u"before.png"_s}));
    }

    void itsBytesAreNotEdited()
    {
        QVERIFY(!cell(0, Column::Size).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(cell(0, Column::Size), 3));
        QVERIFY(!cell(0, Column::Type).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(m_model->setData(cell(0, Column::Name), u"then.png"_s));
        QCOMPARE(cell(0, Column::Name).data(), u"then.png"_s);
        QVERIFY(m_open->document().undo());
        QCOMPARE(cell(0, Column::Name).data(), u"before.png"_s);
        QVERIFY(m_open->document().redo());
        QCOMPARE(cell(0, Column::Name).data(), u"then.png"_s);
    }
};

EVENKEEL_TEST(EvidenceModelTest);
#include "tst_evidencemodel.moc"
