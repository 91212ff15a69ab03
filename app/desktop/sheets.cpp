// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sheets.h"

#include "models/core/clock.h"
#include "widgets/catchup/catchupsheet.h"
#include "widgets/checkin/checkindialog.h"
#include "widgets/handover/handoversheet.h"
#include "widgets/responders/responderssheet.h"

#include <QDialog>
#include <QGuiApplication>

namespace evenkeel {

Sheets::Sheets(const PaneContext &context, QWidget &window) : QObject(&window), m_context(context), m_window(window)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            m_left = m_context.clock.now();
    });
}

Sheets::~Sheets()
{
    delete m_handover;
    delete m_catchUp;
    delete m_checkIn;
    delete m_responders;
}

void Sheets::show(QPointer<QDialog> &place, QDialog *sheet)
{
    delete place;
    place = sheet;
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

void Sheets::handOver(const QString &role)
{
    auto *sheet = new HandoverSheet(m_context, role, &m_window);
    connect(sheet, &HandoverSheet::failed, this, &Sheets::failed);
    show(m_handover, sheet);
}

void Sheets::checkIn()
{
    auto *sheet = new CheckInDialog(m_context, &m_window);
    connect(sheet, &CheckInDialog::failed, this, &Sheets::failed);
    show(m_checkIn, sheet);
}

void Sheets::responders()
{
    auto *sheet = new RespondersSheet(m_context, &m_window);
    connect(sheet, &RespondersSheet::failed, this, &Sheets::failed);
    show(m_responders, sheet);
}

void Sheets::catchUp()
{
    const Instant since = m_left.value_or(m_context.clock.now() - std::chrono::hours(1));
    show(m_catchUp, new CatchUpSheet(m_context, since, &m_window));
}

}  // namespace evenkeel
