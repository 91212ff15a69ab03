// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/handoversheet.h"

#include "models/core/clock.h"
#include "models/core/durationtext.h"
#include "models/document/document.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/durations.h"
#include "models/intake/logdraft.h"
#include "models/markup/markdownparser.h"
#include "models/markup/plaintext.h"
#include "models/markup/renderhtml.h"
#include "models/report/handoverpacket.h"
#include "models/report/redactor.h"
#include "widgets/common/leavecompletion.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

HandoverSheet::HandoverSheet(const PaneContext &context, const QString &role, QWidget *parent)
    : QDialog(parent), m_context(context), m_language(QLocale().bcp47Name()), m_role(new QComboBox(this)),
      m_holder(new QLabel(this)), m_person(new QLineEdit(this)), m_packet(new QTextBrowser(this)),
      m_readBack(new QLineEdit(this)), m_confirmed(new QCheckBox(tr("&Confirmed: they have it right"), this)),
      m_trouble(new QLabel(this)), m_handOver(new QPushButton(tr("&Hand over"), this))
{
    setWindowTitle(tr("Hand over – %1").arg(context.document.incident().facts().key));
    m_role->setAccessibleName(tr("Role"));
    m_holder->setTextFormat(Qt::PlainText);
    m_person->setPlaceholderText(tr("Who takes over"));
    m_person->setAccessibleName(tr("Next person"));
    auto *names = new QCompleter(logLineContext(context.document.incident(), context.clock.now()).people, m_person);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    m_person->setCompleter(names);
    hideOffersWhenLeft(names);
    m_packet->setOpenLinks(false);
    m_packet->setAccessibleName(tr("What the next person must know"));
    m_packet->setTabChangesFocus(true);
    // The parts of a sheet, not the chapters of a book.
    m_packet->document()->setDefaultStyleSheet(
        u"h2 { font-size: medium; margin-top: %1px; margin-bottom: %2px; } ul { margin: 0px; }"_s.arg(theme::wide(this))
            .arg(theme::narrow(this) / 2));
    m_packet->document()->setIndentWidth(2 * theme::narrow(this));
    m_readBack->setPlaceholderText(tr("What they say back, in their words (optional)"));
    m_readBack->setAccessibleName(tr("Read-back"));
    m_confirmed->installEventFilter(this);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    theme::Ink::set(m_trouble, theme::alarm);

    auto *copies = new QPushButton(tr("Copy &packet"), this);
    auto *menu = new QMenu(copies);
    connect(menu->addAction(tr("As &Markdown")), &QAction::triggered, this, [this] { copy(true); });
    connect(menu->addAction(tr("As plain &text")), &QAction::triggered, this, [this] { copy(false); });
    copies->setMenu(menu);
    copies->setAutoDefault(false);
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    m_handOver->setDefault(true);

    auto *form = new QFormLayout;
    auto *roleRow = new QHBoxLayout;
    roleRow->addWidget(m_role);
    roleRow->addWidget(m_holder, 1);
    auto *roleLabel = new QLabel(tr("&Role"), this);
    roleLabel->setBuddy(m_role);
    form->addRow(roleLabel, roleRow);
    form->addRow(tr("&To"), m_person);
    auto *readBack = new QFormLayout;
    readBack->addRow(tr("Read-&back"), m_readBack);
    readBack->addRow(QString(), m_confirmed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copies);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_handOver);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_packet, 1);
    layout->addLayout(readBack);
    layout->addWidget(m_trouble);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 34);

    connect(m_handOver, &QPushButton::clicked, this, &HandoverSheet::handOver);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_role, &QComboBox::currentIndexChanged, this, &HandoverSheet::showHolder);
    connect(&context.document, &Document::changed, this, &HandoverSheet::readIncident);
    fillRoles(role);
    readIncident();
    m_handOver->setEnabled(!context.document.isReadOnly());
    m_person->setFocus();
}

void HandoverSheet::fillRoles(const QString &role)
{
    QStringList roles;
    for (const char *common : CommonRoles)
        roles.append(QString::fromLatin1(common));
    m_context.document.incident().roles().forEach([&](const RoleAssignment &assignment) {
        if (!assignment.role.isEmpty() && !roles.contains(assignment.role))
            roles.append(assignment.role);
    });
    if (!role.isEmpty() && !roles.contains(role))
        roles.append(role);
    for (const QString &one : std::as_const(roles))
        m_role->addItem(ReportLanguage::asHeading(m_language.role(one)), one);
    m_role->setCurrentIndex(std::max(0, m_role->findData(role)));
}

QString HandoverSheet::role() const
{
    return m_role->currentData().toString();
}

QString HandoverSheet::packetMarkdown() const
{
    const Incident &whole = m_context.document.incident();
    const Incident incident = redacted(whole, Redactor(whole, Audience::Internal));
    // What is private is not read out: the next person may see it in the file.
    return handoverMarkdown(handoverPacket(incident, Disclosure(incident, Audience::Internal)), incident, m_language,
                            m_context.clock.now());
}

void HandoverSheet::readIncident()
{
    const auto tree = parseMarkdown(packetMarkdown());
    const int at = m_packet->verticalScrollBar()->value();
    m_packet->setHtml(tree ? renderHtml(*tree) : QString());
    m_packet->verticalScrollBar()->setValue(at);
    showHolder();
}

void HandoverSheet::showHolder()
{
    const Incident &incident = m_context.document.incident();
    const RoleAssignment *holder = incident.holderOf(role());
    const auto inRole = timeInRole(incident, role(), m_context.clock.now());
    if (!holder || holder->person.isEmpty())
        m_holder->setText(tr("vacant"));
    else
        m_holder->setText(inRole ? tr("from %1, in it for %2").arg(holder->person, formatDuration(*inRole))
                                 : tr("from %1").arg(holder->person));
    m_trouble->hide();
}

// A box pressed by its letter would be checked only after a moment, and Enter may come before that.
bool HandoverSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_confirmed || event->type() != QEvent::Shortcut)
        return QDialog::eventFilter(watched, event);
    m_confirmed->setFocus(Qt::ShortcutFocusReason);
    m_confirmed->toggle();
    return true;
}

void HandoverSheet::handOver()
{
    const QString person = m_person->text().trimmed();
    const auto changes =
        evenkeel::handOver(m_context.document.incident(), role(), person,
                           {m_readBack->text(), m_confirmed->isChecked()}, {m_context.clock.now(), {}, {}});
    if (!changes) {
        m_trouble->setText(changes.error().message());
        m_trouble->show();
        m_person->setFocus();
        return;
    }
    const auto performed = m_context.document.perform(
        tr("handover of %1 to %2", "role, person").arg(m_language.role(role()), person), *changes);
    if (!performed) {
        emit failed(performed.error());
        return;
    }
    accept();
}

void HandoverSheet::copy(bool markdown)
{
    const Incident &incident = m_context.document.incident();
    const QString text = u"# %1\n\n"_s.arg(tr("Handover %1").arg(incident.facts().key)) + packetMarkdown();
    const auto tree = markdown ? Result<MarkdownTree>(MarkdownTree()) : parseMarkdown(text);
    QGuiApplication::clipboard()->setText(markdown || !tree ? text : toPlainText(*tree));
}

}  // namespace evenkeel
