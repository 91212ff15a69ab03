// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/roleverbs.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/statusstrip/statusstrip.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

class Strip
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    StatusStrip strip{{fixture.document(), fixture.clock, navigator}};

    [[nodiscard]] QToolButton *button(const QString &nameBegins) const
    {
        for (auto *button : strip.findChildren<QToolButton *>())
            if (button->accessibleName().startsWith(nameBegins))
                return button;
        return nullptr;
    }
    void choose(QToolButton *button, const QString &begins)
    {
        for (QAction *action : button->menu()->actions())
            if (action->text().startsWith(begins))
                action->trigger();
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        for (auto *label : strip.findChildren<QLabel *>())
            if (label->accessibleName() == name)
                return label->text();
        return {};
    }
};

}  // namespace

class StatusStripTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereItStands()
    {
        Strip s;
        QCOMPARE(s.button(u"Severity"_s)->text(), u"SEV2"_s);
        QCOMPARE(s.button(u"Status"_s)->text(), u"Declared"_s);
        QVERIFY(s.label(u"Incident"_s).contains(u"Checkout returns 502"_s));
        QVERIFY(s.button(u"Incident commander"_s)->text().contains(u"nobody"_s));
        s.fixture.perform(assignRole(s.fixture.incident(), u"commander"_s, u"Ana"_s, {s.fixture.clock.now(), {}, {}}));
        QVERIFY(s.button(u"Incident commander"_s)->text().contains(u"Ana"_s));
    }

    void changesSeverityInOneGestureAndUndoNamesIt()
    {
        Strip s;
        s.choose(s.button(u"Severity"_s), u"SEV1"_s);
        QCOMPARE(s.fixture.incident().facts().severityRank, 1);
        QCOMPARE(s.fixture.document().undoStack().undoName(), u"severity SEV2 → SEV1"_s);
        QCOMPARE(s.button(u"Severity"_s)->text(), u"SEV1"_s);
    }

    void guardrailsHoldHereToo()
    {
        Strip s;
        QSignalSpy failed(&s.strip, &StatusStrip::failed);
        s.choose(s.button(u"Status"_s), u"Mitigating"_s);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(s.fixture.incident().facts().status, IncidentStatus::Declared);
        s.fixture.perform(assignRole(s.fixture.incident(), u"commander"_s, u"Ana"_s, {s.fixture.clock.now(), {}, {}}));
        s.choose(s.button(u"Status"_s), u"Mitigating"_s);
        QCOMPARE(s.fixture.incident().facts().status, IncidentStatus::Mitigating);
    }
};

EVENKEEL_TEST(StatusStripTest);
#include "tst_statusstrip.moc"
