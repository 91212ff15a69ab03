// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/documentbanners.h"

#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "widgets/common/bannerbar.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace evenkeel {

DocumentBanners::DocumentBanners(Document &document, BannerBar &banner, QWidget &window)
    : QObject(&window), m_document(document), m_banner(banner), m_window(window)
{
    connect(&document, &Document::troubled, this, &DocumentBanners::onTroubled);
    connect(&document, &Document::troubleOver, &banner, &BannerBar::dismiss);
    connect(&document, &Document::pathChanged, &banner, &BannerBar::dismiss);
    connect(&document, &Document::clockAhead, this, [this](std::chrono::milliseconds by) {
        m_banner.show(tr("The newest entry is %1 ahead of this machine's clock: one of the clocks is wrong.")
                          .arg(formatDuration(by)));
    });
    if (const auto &reason = document.readOnlyReason()) {
        m_banner.show(*reason, {remedy(tr("Save elsewhere…"), [this] { saveElsewhere(); })});
    } else if (const int spilled = document.spilledCount(); spilled > 0) {
        const auto addThem = [this] {
            m_banner.dismiss();
            m_document.applySpilled();
        };
        m_banner.show(
            tr("%n change(s) of an earlier session never reached the file. They were kept.", nullptr, spilled),
            {remedy(tr("Add them"), addThem)});
    }
}

template <typename Slot>
QAction *DocumentBanners::remedy(const QString &text, Slot slot)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void DocumentBanners::onTroubled(const Error &error)
{
    QAction *again = error.code == ErrorCode::Replaced ? remedy(tr("Open it anew"), [this] { m_document.reopen(); })
                                                       : remedy(tr("Try again"), [this] { m_document.retry(); });
    m_banner.show(error, {again, remedy(tr("Save elsewhere…"), [this] { saveElsewhere(); })});
}

void DocumentBanners::saveElsewhere()
{
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Go on in a copy"), QFileInfo(m_document.path()).fileName(), tr("Incidents (*.keel)"));
    if (!path.isEmpty())
        m_document.saveElsewhere(path);
}

}  // namespace evenkeel
