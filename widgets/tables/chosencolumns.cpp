// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/chosencolumns.h"

#include <QHeaderView>

#include <utility>

namespace evenkeel {

ChosenColumns::ChosenColumns(QHeaderView *header, const QString &name) : QObject(header), m_header(header)
{
    setObjectName(name);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int after) {
        const bool isStretched = m_header->sectionResizeMode(column) == QHeaderView::Stretch;
        const bool hidesOrShows = before == 0 || after == 0;
        m_isChosen |= !m_isFitting && !isStretched && !hidesOrShows;
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { m_isChosen = true; });
}

ChosenColumns::Fitting::Fitting(ChosenColumns &columns)
    : m_columns(columns), m_wasFitting(std::exchange(columns.m_isFitting, true))
{
}

ChosenColumns::Fitting::~Fitting()
{
    m_columns.m_isFitting = m_wasFitting;
}

QByteArray ChosenColumns::state() const
{
    return m_isChosen ? m_header->saveState() : QByteArray();
}

void ChosenColumns::restore(const QByteArray &state)
{
    {
        const Fitting fitting(*this);
        m_isChosen = m_header->restoreState(state);
    }
    emit restored();
}

}  // namespace evenkeel
