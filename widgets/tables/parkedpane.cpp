// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/parkedpane.h"

#include "models/document/document.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

ParkedPane::ParkedPane(const PaneContext &context, Adding adding, QWidget *parent)
    : TablePane(context, std::make_unique<ParkedModel>(context.document, context.clock),
                {tr("Parked topics"), tr("Nothing is parked."),
                 tr("What deserves a talk of its own goes here, so that the meeting goes on. Its outcome settles it."),
                 adding == Adding::Here ? tr("Park a topic") : QString(),
                 adding == Adding::Here ? QString() : u".meeting"_s},
                int(ParkedModel::Column::Text), parent)
{
    connect(this, &TablePane::added, this, [this](const QString &text) {
        if (!parked().park(text, {}))
            refuse();
    });
}

ParkedModel &ParkedPane::parked() const
{
    return *qobject_cast<ParkedModel *>(&model());
}

}  // namespace evenkeel
