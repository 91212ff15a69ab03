// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/factorsmodel.h"

#include "models/incident/commands/factorverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "tests/models/items/openincident.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class FactorsModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OpenIncident> m_open;
    std::unique_ptr<FactorsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString tree(const QModelIndex &parent = {}) const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex at = m_model->index(row, 0, parent);
            texts.append(at.data().toString() + (m_model->hasChildren(at) ? u'(' + tree(at) + u')' : QString()));
        }
        return texts.join(u' ');
    }
    QModelIndex at(const QString &text) const
    {
        return m_model->match(m_model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    void add(const QStringList &texts, const QString &bone = {})
    {
        m_open->clock().advance(std::chrono::seconds(1));
        m_open->perform(*addFactors(m_open->incident(), texts, m_model->idAt(at(bone)), m_open->clock().now()));
    }

private slots:
    void init()
    {
        m_open = std::make_unique<test::OpenIncident>();
        QVERIFY(m_open->isOpen());
        m_model = std::make_unique<FactorsModel>(m_open->document(), m_open->clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void factorsStandAloneWithoutBones()
    {
        add({u"a"_s, u"b"_s});
        QCOMPARE(tree(), u"a b"_s);
        const QSignalSpy changed(m_model.get(), &FactorsModel::fishboneChanged);
        m_open->perform(addBones(m_open->incident(), {u"Tech"_s}, m_open->clock().now()));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(tree(), u"Tech %1(a b)"_s.arg(FactorsModel::looseName()));
        QVERIFY(m_model->putOn(at(u"a"_s), m_model->idAt(at(u"Tech"_s))));
        QVERIFY(m_model->putOn(at(u"b"_s), m_model->idAt(at(u"Tech"_s))));
        QCOMPARE(tree(), u"Tech(a b)"_s);
        QVERIFY(m_model->remove(at(u"Tech"_s)));
        QCOMPARE(tree(), u"a b"_s);
        QCOMPARE(m_open->document().undoStack().undoName(), u"remove a category"_s);
    }

    void whatIsSealedIsOnlyRead()
    {
        m_open->perform(addBones(m_open->incident(), {u"Tech"_s}, m_open->clock().now()));
        add({u"a"_s}, u"Tech"_s);
        m_open->perform(*sealPostmortem(m_open->incident(), u"Ana"_s, m_open->clock().now()));
        for (const QString &row : {u"Tech"_s, u"a"_s})
            QVERIFY(!at(row).flags().testFlag(Qt::ItemIsEditable));
    }

    void rowsMoveWithinAndBeyondTheirBone()
    {
        m_open->perform(addBones(m_open->incident(), {u"Tech"_s, u"Process"_s}, m_open->clock().now()));
        add({u"a"_s, u"b"_s}, u"Tech"_s);
        add({u"c"_s}, u"Process"_s);
        QCOMPARE(tree(), u"Tech(a b) Process(c)"_s);
        QVERIFY(m_model->moveUp(at(u"b"_s)));
        QCOMPARE(tree(), u"Tech(b a) Process(c)"_s);
        QVERIFY(m_model->moveDown(at(u"a"_s)));
        QCOMPARE(tree(), u"Tech(b) Process(a c)"_s);
        QVERIFY(m_model->moveDown(at(u"a"_s)));
        QCOMPARE(tree(), u"Tech(b) Process(c a)"_s);
        QVERIFY(m_model->moveUp(at(u"c"_s)));
        QCOMPARE(tree(), u"Tech(b c) Process(a)"_s);
        QVERIFY(!m_model->moveUp(at(u"b"_s)));
        QVERIFY(m_model->moveDown(at(u"Tech"_s)));
        QCOMPARE(tree(), u"Process(a) Tech(b c)"_s);
        QVERIFY(m_model->moveUp(at(u"Tech"_s)));
        QCOMPARE(tree(), u"Tech(b c) Process(a)"_s);
        QVERIFY(!m_model->moveDown(at(u"Process"_s)));
    }

    void cellsAreEdited()
    {
        QVERIFY(m_model->addUsualBones());
        QVERIFY(m_model->rowCount() >= 5);
        const QString first = m_model->index(0, 0).data().toString();
        add({u"a"_s}, first);
        QVERIFY(m_model->setData(at(u"a"_s), u"A"_s));
        QVERIFY(m_model->setData(at(u"A"_s).siblingAtColumn(1), u"https://x.example"_s));
        QVERIFY(m_model->setData(at(first), u"Machines"_s));
        // What somebody wrote is no page, and reads no picture.
        add({u"<img src=\"file:///x\">"_s}, u"Machines"_s);
        QVERIFY(!at(u"<img src=\"file:///x\">"_s).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
        QVERIFY(m_model->remove(at(u"<img src=\"file:///x\">"_s)));
        QVERIFY(m_model->description().startsWith(u"Machines: A."_s));
        QSignalSpy failed(m_model.get(), &FactorsModel::failed);
        QVERIFY(!m_model->setData(at(u"A"_s), u" "_s));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!m_model->addBone().isNull());
        QVERIFY(!m_model->addBone().isNull());
        QVERIFY(at(u"New category 2"_s).isValid());
    }
};

EVENKEEL_TEST(FactorsModelTest);
#include "tst_factorsmodel.moc"
