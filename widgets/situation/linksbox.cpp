// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/situation/linksbox.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/recordverbs.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/webaddress.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr LinkPurpose Purposes[] = {LinkPurpose::Bridge,     LinkPurpose::Channel, LinkPurpose::Dashboard,
                                    LinkPurpose::StatusPage, LinkPurpose::Ticket,  LinkPurpose::Runbook};

QString nameOf(LinkPurpose purpose)
{
    switch (purpose) {
    case LinkPurpose::Bridge:
        return LinksBox::tr("Bridge");
    case LinkPurpose::Channel:
        return LinksBox::tr("Channel");
    case LinkPurpose::Dashboard:
        return LinksBox::tr("Dashboard");
    case LinkPurpose::StatusPage:
        return LinksBox::tr("Status page");
    case LinkPurpose::Ticket:
        return LinksBox::tr("Ticket");
    case LinkPurpose::Runbook:
        return LinksBox::tr("Runbook");
    case LinkPurpose::Other:
        break;
    }
    return {};
}

QToolButton *buttonOf(QWidget *parent, const QString &text, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

LinksBox::LinksBox(const PaneContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::narrow(this) / 2);
    for (const LinkPurpose purpose : Purposes) {
        auto *label = new QLabel(nameOf(purpose), this);
        const Row row{new QHBoxLayout, new FieldLine(this),
                      buttonOf(this, tr("Open"), tr("Open: %1").arg(nameOf(purpose))),
                      buttonOf(this, tr("Copy"), tr("Copy the address: %1").arg(nameOf(purpose)))};
        row.line->setObjectName(u"link.%1"_s.arg(int(purpose)));
        row.line->setPlaceholderText(u"https://"_s);
        row.line->setAccessibleName(tr("Address: %1").arg(nameOf(purpose)));
        followReadOnly(row.line, context.document);
        label->setBuddy(row.line);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(row.open);
        buttons->addWidget(row.copy);
        buttons->addStretch(1);
        row.head->addWidget(label, 1);
        row.head->addLayout(buttons);
        column->addLayout(row.head);
        column->addWidget(row.line);
        m_rows.insert(purpose, row);
        setTabOrder(row.line, row.open);
        setTabOrder(row.open, row.copy);
        connect(row.line, &FieldLine::committed, this, [this, purpose](const QString &text) { write(purpose, text); });
        connect(row.line, &FieldLine::changedMeanwhile, this, [this, purpose] {
            emit noticed(tr("Somebody else changed the address “%1” while you edit it. Your text stays; Enter sets it, "
                            "Esc takes theirs.")
                             .arg(nameOf(purpose)));
        });
        connect(row.open, &QToolButton::clicked, this, [this, purpose] { open(purpose); });
        connect(row.copy, &QToolButton::clicked, this, [this, purpose] { copy(purpose); });
    }
    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        const auto isLink = [](const EntityRef &touched) { return touched.kind == EntityKind::Link; };
        if (changes.reset || std::ranges::any_of(changes.touched, isLink))
            readIncident();
    });
    readIncident();
}

QSize LinksBox::minimumSizeHint() const
{
    const Row &row = m_rows.first();
    return {row.open->minimumSizeHint().width() + row.copy->minimumSizeHint().width() + theme::wide(this),
            QWidget::minimumSizeHint().height()};
}

void LinksBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int names = 0;
    for (const LinkPurpose purpose : Purposes)
        names = std::max(names, fontMetrics().horizontalAdvance(nameOf(purpose)));
    const Row &any = m_rows.first();
    const int buttons = any.open->sizeHint().width() + any.copy->sizeHint().width();
    const bool beside = names + buttons + 2 * theme::wide(this) <= width();
    for (const Row &row : std::as_const(m_rows))
        row.head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

const Link *LinksBox::linkOf(LinkPurpose purpose) const
{
    const auto links =
        m_context.document.incident().links().select([&](const Link &link) { return link.purpose == purpose; });
    return links.empty() ? nullptr : links.front();
}

QString LinksBox::addressOf(LinkPurpose purpose) const
{
    const Link *link = linkOf(purpose);
    return link ? link->url : QString();
}

void LinksBox::readIncident()
{
    for (const auto &[purpose, row] : m_rows.asKeyValueRange()) {
        const QString address = addressOf(purpose);
        row.line->setValue(address);
        const Link *link = linkOf(purpose);
        markField(row.line, {{EntityKind::Link, link ? link->id : EntityId()}, fieldIndexOf<&Link::url>()});
        row.copy->setEnabled(!address.isEmpty());
        row.open->setEnabled(webAddress(address).has_value());
        row.open->setAccessibleDescription(address.isEmpty() || row.open->isEnabled()
                                               ? QString()
                                               : tr("Only http and https addresses are opened; this one can be "
                                                    "copied."));
    }
}

void LinksBox::write(LinkPurpose purpose, const QString &text)
{
    const auto performed = m_context.document.perform(
        tr("address “%1”").arg(nameOf(purpose)),
        setLink(m_context.document.incident(), purpose, text.trimmed(), m_context.clock.now()));
    if (!performed) {
        m_rows[purpose].line->refuse();
        emit failed(performed.error());
    }
}

QWidget *LinksBox::fieldOf(LinkPurpose purpose) const
{
    return m_rows.value(purpose).line;
}

bool LinksBox::open(LinkPurpose purpose)
{
    const auto address = webAddress(addressOf(purpose));
    if (!address) {
        if (!addressOf(purpose).isEmpty())
            emit noticed(tr("Only http and https addresses are opened; this one can be copied."));
        return false;
    }
    if (!QDesktopServices::openUrl(*address))
        emit failed({ErrorCode::Io, tr("the address can't be opened"), address->toDisplayString(),
                     tr("Copy it and open it by hand.")});
    return true;
}

bool LinksBox::copy(LinkPurpose purpose)
{
    const QString address = addressOf(purpose);
    if (!address.isEmpty())
        QGuiApplication::clipboard()->setText(address);
    return !address.isEmpty();
}

}  // namespace evenkeel
