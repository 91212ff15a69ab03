// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/redactionsmodel.h"

#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class RedactionsModelTest : public QObject
{
    Q_OBJECT

    using Column = RedactionsModel::Column;

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<RedactionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QModelIndex cell(int row, Column column) const { return m_model->index(row, int(column)); }
    [[nodiscard]] QString said(int row, Column column) const { return cell(row, column).data().toString(); }
    void keep(const QString &words)
    {
        const Incident &incident = m_open->document().incident();
        m_open->perform(*redact(incident, RedactionsModel::orderFor(incident, words), m_open->clock().now()));
    }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>(u"UTC"_s);
        QVERIFY(m_open->isOpen());
        m_model = std::make_unique<RedactionsModel>(m_open->document(), m_open->clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_open->perform({ChangeOf<RoleAssignment>(EntityId::generate(m_open->clock().now()))
                             .set<&RoleAssignment::role>(u"commander"_s)
                             .set<&RoleAssignment::person>(u"Ana Berg"_s)});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void aPersonGetsALetterOtherWordsABar()
    {
        keep(u"ana  berg"_s);
        keep(u"the big customer"_s);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(said(0, Column::Number), u"1"_s);
        QCOMPARE(said(0, Column::Words), u"ana berg"_s);
        QCOMPARE(said(0, Column::Kind), u"Name"_s);
        QCOMPARE(said(0, Column::Instead), u"Engineer A"_s);
        QCOMPARE(said(0, Column::From), u"Readers outside"_s);
        QCOMPARE(said(1, Column::Kind), u"Passage"_s);
        QCOMPARE(said(1, Column::Instead), redactionBar());
        QCOMPARE(cell(1, Column::Instead).data(Qt::EditRole).toString(), QString());
    }

    void cellsCallVerbs()
    {
        keep(u"Ana Berg"_s);
        QVERIFY(m_model->setData(cell(0, Column::From), 1));
        QVERIFY(redactionsInOrder(m_open->document().incident())[0]->fromAll);
        QVERIFY(m_model->setData(cell(0, Column::Instead), u"Somebody"_s));
        QCOMPARE(said(0, Column::Instead), u"Somebody"_s);
        QSignalSpy failed(m_model.get(), &RedactionsModel::failed);
        QVERIFY(!m_model->setData(cell(0, Column::Instead), u"<b>"_s));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!cell(0, Column::Number).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(m_model->setData(cell(0, Column::Kind), int(RedactionKind::Passage)));
        QCOMPARE(said(0, Column::Kind), u"Passage"_s);
    }

    void numbersFollow()
    {
        keep(u"one thing"_s);
        keep(u"another thing"_s);
        const EntityId first = redactionsInOrder(m_open->document().incident())[0]->id;
        m_open->perform({ChangeOf<Redaction>(first).set<&Redaction::deleted>(true)});
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(said(0, Column::Number), u"1"_s);
        QCOMPARE(said(0, Column::Words), u"another thing"_s);
    }
};

EVENKEEL_TEST(RedactionsModelTest);
#include "tst_redactionsmodel.moc"
