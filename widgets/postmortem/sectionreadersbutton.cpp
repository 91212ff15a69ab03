// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/sectionreadersbutton.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/items/postmortemoutlinemodel.h"
#include "models/report/disclosure.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace evenkeel {

SectionReadersButton::SectionReadersButton(const PaneContext &context, QWidget *parent)
    : QToolButton(parent), m_context(context), m_menu(new QMenu(this))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(m_menu);
    setAccessibleName(tr("Readers"));
    m_menu->setAccessibleName(tr("Readers of the section"));
    auto *group = new QActionGroup(m_menu);
    for (const auto &[readers, name] : EnumNames<SectionReaders>::names) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setData(int(readers));
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this,
            [this](const QAction *action) { give(SectionReaders(action->data().toInt())); });
    connect(&context.document, &Document::changed, this, &SectionReadersButton::readIncident);
    connect(&context.document, &Document::readOnlyChanged, this, &SectionReadersButton::readIncident);
    hide();
}

QString SectionReadersButton::nameOf(Audience readers)
{
    switch (readers) {
    case Audience::Internal:
        return tr("The organisation only");
    case Audience::Regulator:
        return tr("A regulator, too");
    case Audience::Customer:
        return tr("Everyone, customers too");
    }
    return {};
}

void SectionReadersButton::setSection(std::optional<SectionKey> section)
{
    m_section = section;
    setVisible(section.has_value());
    readIncident();
}

void SectionReadersButton::choose()
{
    if (isEnabled())
        m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

void SectionReadersButton::readIncident()
{
    if (!m_section)
        return;
    const Incident &incident = m_context.document.incident();
    const PostmortemSection *section = incident.section(*m_section);
    const SectionReaders chosen = section ? section->readers : SectionReaders::AsUsual;
    const Audience readers = Disclosure::readersOf(incident, *m_section);
    const QString usual = nameOf(Disclosure::usualReaders(*m_section));
    const auto told = [&](SectionReaders of) {
        switch (of) {
        case SectionReaders::AsUsual:
            return tr("As &usual: %1").arg(usual);
        case SectionReaders::Internal:
            return nameOf(Audience::Internal);
        case SectionReaders::Regulator:
            return nameOf(Audience::Regulator);
        case SectionReaders::Customer:
            return nameOf(Audience::Customer);
        }
        return QString();
    };
    for (QAction *action : m_menu->actions()) {
        const auto of = SectionReaders(action->data().toInt());
        action->setText(told(of));
        action->setChecked(of == chosen);
    }
    const auto brief = [readers] {
        switch (readers) {
        case Audience::Internal:
            return tr("For: organisation");
        case Audience::Regulator:
            return tr("For: regulator");
        case Audience::Customer:
            break;
        }
        return tr("For: everyone");
    };
    setText(brief());
    setAccessibleDescription(nameOf(readers));
    setToolTip(tr("Which readers are given this section as it is written: %1. Reports for others leave it out, and "
                  "say how many sections they leave out.")
                   .arg(nameOf(readers)));
    setEnabled(!m_context.document.isReadOnly());
}

void SectionReadersButton::give(SectionReaders readers)
{
    const auto performed = m_context.document.perform(
        tr("Readers of “%1”").arg(PostmortemOutlineModel::nameOf(*m_section)),
        setSectionReaders(m_context.document.incident(), *m_section, readers, m_context.clock.now()));
    if (!performed)
        emit failed(performed.error());
}

}  // namespace evenkeel
