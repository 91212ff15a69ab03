// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findmodel.h"

#include "models/document/document.h"
#include "models/items/postmortemoutlinemodel.h"
#include "models/markup/escapehtml.h"

#include <QElapsedTimer>
#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Slice = 4;  // milliseconds, a quarter of a frame
constexpr int LinesAtOnce = 128;

QString nameOfFact(const QString &field)
{
    if (field == "title"_L1)
        return FindModel::tr("title");
    if (field == "workaround"_L1)
        return FindModel::tr("workaround");
    if (field == "users"_L1)
        return FindModel::tr("affected users");
    if (field == "whatChanged"_L1)
        return FindModel::tr("what changed");
    if (field == "mitigation"_L1)
        return FindModel::tr("mitigation");
    return FindModel::tr("impact");
}

QString nameOfList(ListName list)
{
    switch (list) {
    case ListName::System:
        return FindModel::tr("system");
    case ListName::Region:
        return FindModel::tr("region");
    case ListName::Stakeholder:
        return FindModel::tr("stakeholder");
    case ListName::Factor:
    case ListName::WentWell:
    case ListName::WentPoorly:
    case ListName::GotLucky:
    case ListName::Tooling:
    case ListName::Logs:
    case ListName::Experiment:
    case ListName::RollbackOption:
    case ListName::Checkpoint:
        return PostmortemOutlineModel::nameOf(list);
    case ListName::Tag:
    case ListName::DependsOn:
    case ListName::Bone:
    case ListName::KeptWording:
    case ListName::RunbookChange:
    case ListName::Automation:
    case ListName::Invited:
        break;
    }
    return FindModel::tr("list");
}

}  // namespace

FindModel::FindModel(const Document &document, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_language(QLocale().bcp47Name())
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &FindModel::lookOn);
    connect(&document, &Document::changed, this, [this] {
        if (!m_words.isEmpty())
            begin();
    });
}

void FindModel::setWords(const QString &words)
{
    if (words == m_text)
        return;
    m_text = words;
    m_words = SearchWords(words);
    begin();
}

void FindModel::setWithoutPrivate(bool without)
{
    if (without == m_withoutPrivate)
        return;
    m_withoutPrivate = without;
    begin();
}

void FindModel::begin()
{
    m_search.emplace(m_document.incident(), m_text,
                     m_withoutPrivate ? IncidentSearch::Scope::WithoutPrivate : IncidentSearch::Scope::Everything);
    m_slice.start();
    lookOn();
}

void FindModel::lookOn()
{
    if (!m_search)
        return;
    QElapsedTimer time;
    time.start();
    while (!m_search->isDone() && !time.hasExpired(Slice))
        m_search->step(LinesAtOnce);
    if (!m_search->isDone())
        return;
    m_slice.stop();
    const QList<SearchHit> hits = m_search->hits();
    m_search.reset();
    if (hits == m_hits) {
        // The words may be others in the same places, or the texts.
        if (!m_hits.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_hits = hits;
        endResetModel();
    }
    emit found();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QString FindModel::kindOf(const SearchHit &hit) const
{
    const Incident &incident = m_document.incident();
    switch (hit.entity.kind) {
    case EntityKind::Facts:
        return nameOfFact(hit.field);
    case EntityKind::RoleAssignment:
        return tr("role");
    case EntityKind::Entry:
        if (const TimelineEntry *entry = incident.entries().find(hit.entity.id))
            return m_language.name(entry->kind);
        break;
    case EntityKind::Hypothesis:
        return tr("hypothesis");
    case EntityKind::ActionItem:
        return tr("action");
    case EntityKind::CommsDraft:
        return tr("message");
    case EntityKind::Evidence:
        return tr("evidence");
    case EntityKind::PostmortemSection:
        if (const PostmortemSection *section = incident.sections().find(hit.entity.id))
            return PostmortemOutlineModel::nameOf(section->section);
        break;
    case EntityKind::Why:
        return tr("why");
    case EntityKind::ListMember:
        if (const ListMember *member = incident.members().find(hit.entity.id))
            return nameOfList(member->list);
        break;
    case EntityKind::Link:
        if (const Link *link = incident.links().find(hit.entity.id))
            return m_language.name(link->purpose);
        break;
    case EntityKind::ImpactWindow:
    case EntityKind::PlaybookCopy:
    case EntityKind::StepRecord:
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
    case EntityKind::Unknown:
        break;
    }
    return {};
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits[index.row()];
    const auto excerpt = [&] { return IncidentSearch::excerptOf(m_document.incident(), hit, m_words, m_language); };
    switch (role) {
    case Qt::DisplayRole:
        return excerpt().text;
    case Qt::ToolTipRole:
        return toolTipText(tr("%1: %2").arg(kindOf(hit), excerpt().text));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(kindOf(hit), excerpt().text);
    case KindRole:
        return kindOf(hit);
    case MarksRole:
        return QVariant::fromValue(excerpt().marks);
    default:
        return {};
    }
}

}  // namespace evenkeel
