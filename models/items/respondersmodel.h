// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/followedrows.h"
#include "models/playbook/responders.h"

#include <QAbstractTableModel>

namespace evenkeel {

class Clock;
class Document;

/// A responder as the table tells of them.
struct ResponderRow {
    Responder responder;
    QString onDuty;

    [[nodiscard]] QString key() const { return responder.person; }
    bool operator==(const ResponderRow &) const = default;
};

/// Who responds, for how long, and how they fare, as they say it themselves.
class RespondersModel : public FollowedRows<ResponderRow, QAbstractTableModel>
{
    Q_OBJECT

public:
    enum class Column { Person, OnDuty, Stress, Break, Count };

    /// Both must outlive it.
    RespondersModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// 1 (calm) to 5; 0 takes it back.
    void setStress(int row, int stress);
    void setOnBreak(int row, bool onBreak);
    [[nodiscard]] bool isOnBreak(int row) const { return rows()[row].responder.onBreak; }
    /// Somebody who left no trace yet, on duty from now on.
    void add(const QString &person);

public slots:
    void tick();

signals:
    void failed(const evenkeel::Error &error);

private:
    void readIncident();
    bool report(const QString &person, int stress, std::optional<Instant> since, bool onBreak);

    Document &m_document;
    const Clock &m_clock;
};

}  // namespace evenkeel
