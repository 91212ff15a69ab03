// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/rolespane.h"

#include "models/items/rolesmodel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

RolesPane::RolesPane(const PaneContext &paneContext, QWidget *parent)
    : TablePane(paneContext, std::make_unique<RolesModel>(paneContext.document, paneContext.clock),
                {tr("Roles"), {}, {}, {}}, int(RolesModel::Column::Person), parent)
{
    auto *handOver = new QPushButton(tr("Hand over…"), this);
    handOver->setToolTip(tr("Hand over the role of the row"));
    handOver->setAccessibleDescription(handOver->toolTip());
    auto *fare = new QPushButton(tr("How they fare…"), this);
    fare->setToolTip(tr("Time on duty, stress and breaks of those who respond"));
    fare->setAccessibleDescription(fare->toolTip());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(handOver, 1);
    buttons->addWidget(fare, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(fare, &QPushButton::clicked, this, &RolesPane::respondersRequested);
    connect(handOver, &QPushButton::clicked, this, &RolesPane::requestHandover);
    view().setEditTriggers(view().editTriggers() | QAbstractItemView::AnyKeyPressed);
    view().setCurrentIndex(model().index(0, int(RolesModel::Column::Person)));
    view().setAccessibleDescription(tr("Type a name to assign a role."));
}

void RolesPane::requestHandover()
{
    const QString role = view().currentIndex().data(RolesModel::RoleNameRole).toString();
    emit handOverRequested(role.isEmpty() ? QStringLiteral("commander") : role);
}

// A narrow dock shows who; what else there is comes with room.
void RolesPane::resizeEvent(QResizeEvent *event)
{
    TablePane::resizeEvent(event);
    using enum RolesModel::Column;
    const int letters = width() / std::max(fontMetrics().averageCharWidth(), 1);
    for (const auto &[column, needed] : {std::pair{Time, 36}, std::pair{Since, 60}, std::pair{Contact, 80},
                                         std::pair{Channel, 100}, std::pair{Acknowledged, 120}})
        view().setColumnHidden(int(column), letters < needed);
}

}  // namespace evenkeel
