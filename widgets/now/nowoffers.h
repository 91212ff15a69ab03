// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/incident/change.h"
#include "models/items/nowmodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QToolButton;

namespace evenkeel {

class SnoozeLine;

/// What can be done on the spot about one line of what is due, each by one press: acknowledge, escalate, draft the
/// update, turn to the next hypothesis …, or put it off for a reason. Hidden where there is nothing to offer. Each has
/// a letter, for the list's keys.
class NowOffers : public QWidget
{
    Q_OBJECT

public:
    explicit NowOffers(const PaneContext &context, QWidget *parent = nullptr);

    void offer(const NowItem &item);
    /// Whether the key meant one of the offers, which is then taken.
    bool takeKey(int key);
    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }
    [[nodiscard]] SnoozeLine &snooze() const { return *m_snooze; }

signals:
    void failed(const evenkeel::Error &error);
    void severityRequested();
    void checkInRequested();
    void evidenceRequested();
    void handOverRequested();
    /// The navigator went to what is to be written.
    void wentThere();
    /// The question was answered or left; the keyboard may go back.
    void answered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Question { None, HowLong, Who, WhyNot, WhoFollowsUp, HowLongPutOff };
    struct Offered {
        QToolButton *button;
        ClockOffer offer;
        int key;
    };
    QToolButton *add(const QString &text, const QString &told, ClockOffer offer, int key,
                     const std::function<void()> &take);
    void addOffers();
    void addTaskOffers();
    [[nodiscard]] bool isOffered(const Offered &offered) const;
    void nameEscalation();

    void acknowledge();
    void escalate();
    void draftUpdate();
    void openPostmortem();
    void ask();
    void askWhyNot();
    void askWho(Question question, const QString &placeholder, const QString &proposed);
    void put(Question question, const QString &placeholder, const QString &text);
    void answer();
    void putOff(Duration by, const QString &reason);
    void close();
    bool perform(const QString &name, const Result<Changes> &changes);

    PaneContext m_context;
    QList<Offered> m_offered;
    QLineEdit *m_edit;
    SnoozeLine *m_snooze;
    QToolButton *m_putOff = nullptr;
    NowItem m_item;
    Question m_question = Question::None;
};

}  // namespace evenkeel
