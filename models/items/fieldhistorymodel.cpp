// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldhistorymodel.h"

#include "models/document/document.h"
#include "models/items/postmortemoutlinemodel.h"
#include "models/markup/escapehtml.h"
#include "models/report/fieldwords.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

FieldHistoryModel::FieldHistoryModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_language(QLocale().bcp47Name()),
      m_time(document.incident().zone()), m_reader(this)
{
    m_reader.setMaxThreadCount(1);
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        const auto concerns = [this](const EntityRef &touched) {
            return touched == m_subject.entity || (m_subject.isList() && touched.kind == EntityKind::ListMember);
        };
        if (changes.reset || std::ranges::any_of(changes.touched, concerns))
            read();
    });
    connect(&document, &Document::safe, this, [this](const QList<EntityId> &entities) {
        if (m_subject.isList() || entities.contains(m_subject.entity.id))
            read();
    });
}

FieldHistoryModel::~FieldHistoryModel()
{
    m_reader.waitForDone();
}

void FieldHistoryModel::setSubject(const FieldRef &subject)
{
    if (subject == m_subject)
        return;
    beginResetModel();
    m_subject = subject;
    m_edits.clear();
    endResetModel();
    read();
}

void FieldHistoryModel::read()
{
    if (m_subject.isNull())
        return;
    m_time = ReportTime(m_document.incident().zone());
    ++m_reading;
    m_reader.start(
        [this, asked = ++m_asked, path = m_document.path(), subject = m_subject, asOf = m_document.shownAt()] {
            const auto edits = readFieldHistory(path, subject, asOf);
            QMetaObject::invokeMethod(
                this, [this, asked, edits] { take(asked, edits); }, Qt::QueuedConnection);
        });
}

void FieldHistoryModel::take(int asked, const Result<QList<FieldEdit>> &edits)
{
    --m_reading;
    if (asked != m_asked)
        return;  // a later question is on its way
    if (!edits) {
        emit failed(edits.error());
        return;
    }
    QList<FieldEdit> named;
    for (const FieldEdit &edit : *edits)
        if (!nameOfField(edit.entity.kind, edit.field).isEmpty())
            named.prepend(edit);
    if (named != m_edits) {
        beginResetModel();
        m_edits = named;
        endResetModel();
    }
    emit loaded();
}

// Of a thing among several of its kind.
QString FieldHistoryModel::entityName() const
{
    const Incident &incident = m_document.incident();
    const EntityId id = m_subject.entity.id;
    const auto textOf = [id](const auto &table, auto member) {
        const auto *found = table.find(id);
        return found ? QString(found->*member).simplified() : QString();
    };
    switch (m_subject.entity.kind) {
    case EntityKind::Entry:
        return textOf(incident.entries(), &TimelineEntry::text);
    case EntityKind::Hypothesis:
        return textOf(incident.hypotheses(), &Hypothesis::text);
    case EntityKind::ActionItem:
        return textOf(incident.actions(), &ActionItem::text);
    case EntityKind::CommsDraft:
        return textOf(incident.comms(), &CommsDraft::subject);
    case EntityKind::Evidence:
        return textOf(incident.evidence(), &Evidence::name);
    case EntityKind::RoleAssignment:
        return textOf(incident.roles(), &RoleAssignment::role);
    case EntityKind::PostmortemSection: {
        const PostmortemSection *section = incident.sections().find(id);
        return section ? PostmortemOutlineModel::nameOf(section->section) : QString();
    }
    case EntityKind::StepRecord:
        return textOf(incident.stepRecords(), &StepRecord::text);
    case EntityKind::PlaybookCopy:
    case EntityKind::Snooze:
    case EntityKind::ResponderState:
    case EntityKind::AidAnswer:
    case EntityKind::CheckIn:
    case EntityKind::CuratedLine:
    case EntityKind::ImpactMeasure:
    case EntityKind::Reviewer:
    case EntityKind::ReviewComment:
    case EntityKind::ParticipantNote:
    case EntityKind::Sharing:
    case EntityKind::Seal:
    case EntityKind::ParkedTopic:
    case EntityKind::Redaction:
    case EntityKind::Facts:
    case EntityKind::ImpactWindow:
    case EntityKind::Link:
    case EntityKind::ListMember:
    case EntityKind::Why:
    case EntityKind::Unknown:
        break;
    }
    return {};
}

QString FieldHistoryModel::subjectName() const
{
    if (m_subject.isList()) {
        return m_subject.list == ListName::System        ? tr("Systems")
               : m_subject.list == ListName::Region      ? tr("Regions")
               : m_subject.list == ListName::Stakeholder ? tr("Stakeholders")
                                                         : PostmortemOutlineModel::nameOf(m_subject.list);
    }
    const QString entity = entityName();
    const QString field = nameOfField(m_subject.entity.kind, m_subject.field);
    if (m_subject.entity.kind == EntityKind::PostmortemSection)
        return entity;  // which has but one
    if (entity.isEmpty() || field.isEmpty())
        return entity + field;
    return tr("%1 of “%2”", "field of an entry").arg(field, entity);
}

QString FieldHistoryModel::zoneName() const
{
    QList<Instant> times;
    for (const FieldEdit &edit : m_edits)
        times.append(edit.logged);
    return m_time.zoneName(times);
}

int FieldHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_edits.size());
}

int FieldHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString FieldHistoryModel::text(const FieldEdit &edit, Column column) const
{
    const auto words = [&](const FieldValue &value) {
        const QString said = wordsOfValue(edit.entity.kind, edit.field, value, m_language, m_time);
        return said.isEmpty() ? tr("(empty)") : said;
    };
    switch (column) {
    case Column::When:
        return m_time.dateAndClock(edit.logged);
    case Column::Who:
        return edit.author;
    case Column::Field:
        return nameOfField(edit.entity.kind, edit.field);
    case Column::Before:
        return words(edit.before);
    case Column::After:
        return words(edit.after);
    case Column::Count:
        break;
    }
    return {};
}

QVariant FieldHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldEdit &edit = m_edits[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(edit, column).simplified();
    case Qt::ToolTipRole:
        return toolTipText(text(edit, column));
    case Qt::AccessibleTextRole:
        // The first cell says the whole line.
        if (column == Column::When)
            return tr("%1, %2, %3: %4 became %5", "when, who, field, before, after")
                .arg(text(edit, Column::When), text(edit, Column::Who), text(edit, Column::Field),
                     text(edit, Column::Before), text(edit, Column::After));
        return text(edit, column);
    default:
        return {};
    }
}

QVariant FieldHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (Column(section)) {
    case Column::When:
        return tr("When");
    case Column::Who:
        return tr("Who");
    case Column::Field:
        return tr("What");
    case Column::Before:
        return tr("Before");
    case Column::After:
        return tr("After");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace evenkeel
