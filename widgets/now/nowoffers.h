// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/incident/change.h"
#include "models/items/nowmodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace evenkeel {

/// What can be done on the spot about one line of what is due: ask the owner of a late task, put it off, give it to
/// somebody else; hand over the command. Hidden where there is nothing to offer. Each has a letter, for the list's
/// keys.
class NowOffers : public QWidget
{
    Q_OBJECT

public:
    explicit NowOffers(const PaneContext &context, QWidget *parent = nullptr);

    void offer(NowOffer offer, const EntityRef &subject);
    /// Whether the key meant one of the offers, which is then taken.
    bool takeKey(int key);
    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }

signals:
    void failed(const evenkeel::Error &error);
    void handOverRequested();
    void dismissed();
    /// The question was answered or left; the keyboard may go back.
    void answered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Question { None, HowLong, Who };
    void ask();
    void askHowLong();
    void askWho();
    void put(Question question, const QString &placeholder, const QString &text);
    void answer();
    void close();
    bool perform(const QString &name, const Result<Changes> &changes);

    struct Offered {
        QToolButton *button;
        NowOffer offer;
        int key;
    };
    PaneContext m_context;
    QList<Offered> m_offered;
    QLineEdit *m_edit;
    NowOffer m_offer = NowOffer::Nothing;
    EntityRef m_subject;
    Question m_question = Question::None;
};

}  // namespace evenkeel
