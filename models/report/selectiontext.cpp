// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/selectiontext.h"

#include "models/markup/escapemarkdown.h"
#include "models/markup/escapeslackmrkdwn.h"
#include "models/markup/markdownparser.h"
#include "models/markup/plaintext.h"
#include "models/report/disclosure.h"
#include "models/report/redactor.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString boldText(const QString &text, CopyForm form)
{
    switch (form) {
    case CopyForm::PlainText:
        return text;
    case CopyForm::Markdown:
        return u"**"_s + escapeMarkdownLine(text) + u"**"_s;
    case CopyForm::Slack:
        return u'*' + escapeSlackMrkdwn(text) + u'*';
    }
    return text;
}

QString boxOf(bool checked, CopyForm form)
{
    if (form == CopyForm::Slack)
        return checked ? u"\u2611 "_s : u"\u2610 "_s;
    return checked ? u"[x] "_s : u"[ ] "_s;
}

QString bulletOf(CopyForm form)
{
    switch (form) {
    case CopyForm::PlainText:
        return {};
    case CopyForm::Markdown:
        return u"- "_s;
    case CopyForm::Slack:
        return u"\u2022 "_s;
    }
    return {};
}

QString pastedLine(const SelectedRow &row, CopyForm form)
{
    const QString mark = row.checked && form == CopyForm::Slack ? QString() : bulletOf(form);
    const QString lead = row.lead.isEmpty() ? QString() : boldText(row.lead, form) + u' ';
    QString text = textForPasting(row.text, form);
    // Text that begins at the margin would end the item of a list that has an empty line in it.
    if (form == CopyForm::Markdown)
        text.replace(u'\n', "\n  "_L1);
    return mark + (row.checked ? boxOf(*row.checked, form) : QString()) + lead + text;
}

QString pastedLines(const QList<SelectedRow> &rows, CopyForm form)
{
    QStringList lines;
    QString heading;
    for (const SelectedRow &row : rows) {
        if (row.heading != heading) {
            heading = row.heading;
            if (!lines.isEmpty())
                lines.append(QString());
            if (!heading.isEmpty())
                lines.append(boldText(heading, form));
            // A list needs an empty line above it in some dialects.
            if (!heading.isEmpty() && form == CopyForm::Markdown)
                lines.append(QString());
        }
        lines.append(pastedLine(row, form));
    }
    return lines.join(u'\n');
}

QString rowOfTable(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

QString markdownTable(const QStringList &columns, const QList<QStringList> &rows)
{
    const auto escaped = [](const QStringList &cells) {
        QStringList row;
        for (const QString &cell : cells)
            row.append(escapeMarkdownTableCell(cell.simplified()));
        return rowOfTable(row);
    };
    QStringList lines{escaped(columns), rowOfTable(QStringList(columns.size(), u"---"_s))};
    for (const QStringList &row : rows)
        lines.append(escaped(row));
    return lines.join(u'\n');
}

// Slack has no tables: the first cell is the line, the others say what they are.
QString slackLine(const QStringList &columns, const QStringList &cells)
{
    QStringList parts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = cells[i].simplified();
        if (!cell.isEmpty())
            parts.append(escapeSlackMrkdwn(parts.isEmpty() ? cell : columns.value(i) + u": "_s + cell));
    }
    return u"\u2022 "_s + parts.join(u" \u00b7 "_s);
}

QString tabbedRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(cell.simplified());
    return row.join(u'\t');
}

QString pastedTable(const SelectedRows &selected, CopyForm form)
{
    QStringList columns;
    QList<QStringList> rows(selected.rows.size());
    for (qsizetype column = 0; column < selected.columns.size(); ++column) {
        const auto isEmpty = [column](const SelectedRow &row) { return row.cells.value(column).isEmpty(); };
        if (std::ranges::all_of(selected.rows, isEmpty))
            continue;
        columns.append(selected.columns[column]);
        for (qsizetype i = 0; i < rows.size(); ++i)
            rows[i].append(selected.rows[i].cells.value(column));
    }
    if (form == CopyForm::Markdown)
        return markdownTable(columns, rows);
    QStringList lines;
    for (const QStringList &row : std::as_const(rows))
        lines.append(form == CopyForm::Slack ? slackLine(columns, row) : tabbedRow(row));
    return lines.join(u'\n');
}

template <typename Entity>
bool isShown(const EntityTable<Entity> &table, EntityId id, const Disclosure &disclosure)
{
    const Entity *entity = table.find(id);
    return !entity || disclosure.shows(*entity);
}

bool isShown(const EntityRef &subject, const Incident &incident, const Disclosure &disclosure)
{
    if (subject.kind == EntityKind::Entry)
        return isShown(incident.entries(), subject.id, disclosure);
    if (subject.kind == EntityKind::Hypothesis)
        return isShown(incident.hypotheses(), subject.id, disclosure);
    if (subject.kind == EntityKind::ActionItem)
        return isShown(incident.actions(), subject.id, disclosure);
    if (subject.kind == EntityKind::Evidence)
        return isShown(incident.evidence(), subject.id, disclosure);
    return true;
}

}  // namespace

SelectedRows withoutPrivate(const SelectedRows &selected, const Incident &incident)
{
    const Disclosure disclosure(incident, Audience::Internal);
    SelectedRows shown{selected.columns, {}};
    std::ranges::copy_if(selected.rows, std::back_inserter(shown.rows),
                         [&](const SelectedRow &row) { return isShown(row.subject, incident, disclosure); });
    return shown;
}

SelectedRows withoutRedacted(const SelectedRows &selected, const Redactor &redactor)
{
    SelectedRows open = selected;
    for (SelectedRow &row : open.rows) {
        for (QString *text : {&row.heading, &row.lead, &row.text})
            *text = redactor.applied(*text);
        for (QString &cell : row.cells)
            cell = redactor.applied(cell);
    }
    return open;
}

QString selectionText(const SelectedRows &selected, CopyForm form)
{
    if (selected.rows.isEmpty())
        return {};
    return selected.columns.isEmpty() ? pastedLines(selected.rows, form) : pastedTable(selected, form);
}

QString textForPasting(const QString &text, CopyForm form)
{
    switch (form) {
    case CopyForm::PlainText:
        return text;
    case CopyForm::Markdown:
        return escapeMarkdown(text);
    case CopyForm::Slack:
        return escapeSlackMrkdwn(text);
    }
    return text;
}

QString markdownForPasting(const QString &markdown, CopyForm form)
{
    if (form != CopyForm::Slack)
        return markdown;
    const auto tree = parseMarkdown(markdown);
    return escapeSlackMrkdwn(tree ? toPlainText(*tree) : markdown);
}

}  // namespace evenkeel
