// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/incident/change.h"
#include "widgets/common/panecontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace evenkeel {

class BannerBar;
class TablePane;

/// The words that are kept from readers: what stands in their place, and from whom they are kept. Meant for show().
class RedactionsSheet : public QDialog
{
    Q_OBJECT

public:
    explicit RedactionsSheet(const PaneContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() const;
    [[nodiscard]] BannerBar &banner() const { return *m_banner; }
    /// Keeps these words from readers outside, and goes to their line; says so when they can't be.
    void redactWords(const QString &words);

private:
    void redactPeopleInRoles();
    void removeCurrent();
    bool perform(const QString &name, const Changes &changes);
    void showPeople();

    PaneContext m_context;
    BannerBar *m_banner;
    TablePane *m_table;
    QPushButton *m_people;
};

}  // namespace evenkeel
