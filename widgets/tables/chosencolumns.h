// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QHeaderView;

namespace evenkeel {

/// The widths of a header's columns and the order of rows, once somebody has chosen them, also for the next window.
/// Until then whoever shows the table fits them to what is in it. The header owns this.
class ChosenColumns : public QObject
{
    Q_OBJECT

public:
    /// The name is what they are remembered by: the same in every language, and no other table's.
    ChosenColumns(QHeaderView *header, const QString &name);

    /// While one lives, widths change and nobody chose them.
    class Fitting
    {
    public:
        explicit Fitting(ChosenColumns &columns);
        ~Fitting();
        Fitting(const Fitting &) = delete;
        Fitting &operator=(const Fitting &) = delete;

    private:
        ChosenColumns &m_columns;
        bool m_wasFitting;
    };

    [[nodiscard]] bool isChosen() const { return m_isChosen; }
    /// As window state; empty until they are chosen. What can't be read leaves all as it is.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray &state);

signals:
    /// Which columns there is room for may be others now.
    void restored();

private:
    QHeaderView *m_header;
    bool m_isFitting = false;
    bool m_isChosen = false;
};

}  // namespace evenkeel
