// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/draftoffer.h"

#include "widgets/common/bannerbar.h"
#include "widgets/common/draftedit.h"

#include <QAction>
#include <QLocale>

namespace evenkeel {

DraftOffer::DraftOffer(BannerBar *banner, Document &document, const QList<DraftEditor *> &editors, QObject *parent)
    : QObject(parent), m_banner(banner), m_document(document), m_editors(editors)
{
    for (const DraftEditor *editor : editors)
        tellOfOthers(banner, editor);
    offer();
}

void DraftOffer::tellOfOthers(BannerBar *banner, const DraftEditor *editor)
{
    connect(editor, &DraftEditor::changedMeanwhile, banner, [banner, editor] {
        banner->show(tr("Somebody else changed “%1” while you edit it. Your text stays; saving keeps both.")
                         .arg(editor->name()));
    });
    connect(editor, &DraftEditor::united, banner, [banner, editor] {
        banner->show(tr("“%1” now holds both texts, the other one first.").arg(editor->name()));
    });
}

void DraftOffer::offer()
{
    for (const Draft &left : m_document.drafts().all())
        for (DraftEditor *editor : std::as_const(m_editors))
            if (editor->hold(left)) {
                m_holding.append(editor);
                break;
            }
    if (m_holding.isEmpty() || m_document.isReadOnly())
        return;
    auto *restore = new QAction(tr("Restore"), this);
    auto *discard = new QAction(tr("Discard"), this);
    connect(restore, &QAction::triggered, this, [this] {
        m_banner->dismiss();
        const auto holding = std::exchange(m_holding, {});
        for (DraftEditor *editor : holding)
            editor->restoreHeld();
        if (!holding.isEmpty())
            emit restored(holding.front());
    });
    connect(discard, &QAction::triggered, this, [this] {
        m_banner->dismiss();
        for (DraftEditor *editor : std::exchange(m_holding, {}))
            editor->discardHeld();
    });
    QStringList names;
    for (const DraftEditor *editor : std::as_const(m_holding))
        names.append(editor->name());
    m_banner->show(tr("Text from last time is not in the incident yet: %1.").arg(QLocale().createSeparatedList(names)),
                   {restore, discard});
}

}  // namespace evenkeel
