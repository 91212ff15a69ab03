// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/reportchoices.h"

#include "models/report/report.h"

#include <QComboBox>

namespace evenkeel {

void ReportChoices::offerReports(QComboBox *box)
{
    box->addItem(tr("Response plan, while it runs"), int(ReportKind::Plan));
    box->addItem(tr("Postmortem"), int(ReportKind::Postmortem));
    box->addItem(tr("Executive summary, one page"), int(ReportKind::Executive));
    box->addItem(tr("Record, the postmortem for a repository"), int(ReportKind::Record));
    box->addItem(tr("Timeline"), int(ReportKind::Timeline));
    box->addItem(tr("Handoff packet"), int(ReportKind::Handoff));
    box->addItem(tr("Actions"), int(ReportKind::Actions));
    box->addItem(tr("Invitation to the meeting"), int(ReportKind::Invite));
}

void ReportChoices::offerAudiences(QComboBox *box)
{
    box->addItem(tr("Internal"), int(Audience::Internal));
    box->addItem(tr("Customers"), int(Audience::Customer));
    box->addItem(tr("A regulator"), int(Audience::Regulator));
}

void ReportChoices::offerPapers(QComboBox *box)
{
    box->addItem(tr("A4"), int(PaperSize::A4));
    box->addItem(tr("Letter"), int(PaperSize::Letter));
}

QString ReportChoices::leftOut(const LeftOut &what)
{
    QStringList parts;
    if (what.privateEntries > 0)
        parts.append(tr("%n private entries", nullptr, what.privateEntries));
    if (what.otherEntries > 0)
        parts.append(tr("%n entries for other readers", nullptr, what.otherEntries));
    if (what.sections > 0)
        parts.append(tr("%n sections for other readers", nullptr, what.sections));
    QString text =
        parts.isEmpty() ? tr("No entry is left out.") : tr("Left out: %1.").arg(parts.join(QStringLiteral(", ")));
    if (what.redactions > 0)
        text += u'\n' + tr("Redacted in %n places.", nullptr, what.redactions);
    return text;
}

}  // namespace evenkeel
