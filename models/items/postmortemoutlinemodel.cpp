// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/postmortemoutlinemodel.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/lessonverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/postmortem/postmortemwriting.h"

#include <QMimeData>

#include <algorithm>
#include <memory>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SectionMime = "application/x-evenkeel-section"_L1;

// About the postmortem as a whole; they stand before its sections and don't move.
constexpr PostmortemPage WholePages[] = {PostmortemPage::About, PostmortemPage::Notes, PostmortemPage::Meeting};

// What is worked on for a section, in the order in which it is read.
QList<PostmortemPart> partsOf(SectionKey section)
{
    switch (section) {
    case SectionKey::RootCause:
        return {section, PostmortemPage::Whys};
    case SectionKey::Lessons:
        return {ListName::WentWell, ListName::WentPoorly, ListName::GotLucky, section, PostmortemPage::Backlog};
    case SectionKey::Summary:
    case SectionKey::Detection:
    case SectionKey::Response:
    case SectionKey::Recovery:
    case SectionKey::Mitigators:
    case SectionKey::Glossary:
    case SectionKey::Appendix:
    case SectionKey::Impact:
    case SectionKey::Timeline:
    case SectionKey::Factors:
    case SectionKey::Actions:
    case SectionKey::Messages:
        break;
    }
    return {section};
}

int wordsIn(const QString &text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool isOfWord = c.isLetterOrNumber();
        words += isOfWord && !inWord ? 1 : 0;
        inWord = isOfWord || (inWord && (c.isMark() || c == u'-' || c == u'\'' || c == u'\u2019'));
    }
    return words;
}

int wordsOf(const Incident &incident, PostmortemPage page)
{
    int words = 0;
    switch (page) {
    case PostmortemPage::Whys:
        incident.whys().forEach([&](const Why &why) { words += wordsIn(why.answer); });
        break;
    case PostmortemPage::Notes:
        incident.participantNotes().forEach([&](const ParticipantNote &note) { words += wordsIn(note.answer); });
        break;
    case PostmortemPage::Backlog:
        for (const ListName list : {ListName::RunbookChange, ListName::Automation})
            for (const ListMember *member : drawnFromLessons(incident, list))
                words += wordsIn(member->text);
        break;
    case PostmortemPage::About:
    case PostmortemPage::Meeting:
        break;
    }
    return words;
}

bool isFilled(const Incident &incident, PostmortemPage page)
{
    switch (page) {
    case PostmortemPage::About:
        return !incident.facts().postmortemOwner.isEmpty() && incident.facts().postmortemTarget;
    case PostmortemPage::Meeting:
        return incident.facts().reviewMeeting.has_value();
    case PostmortemPage::Notes:
    case PostmortemPage::Whys:
    case PostmortemPage::Backlog:
        break;
    }
    return wordsOf(incident, page) > 0;
}

int wordsOf(const Incident &incident, SectionKey key)
{
    const PostmortemSection *section = incident.section(key);
    return section ? wordsIn(section->body) : 0;
}

int wordsOf(const Incident &incident, ListName list)
{
    int words = 0;
    for (const ListMember *member : incident.list(list))
        words += wordsIn(member->text);
    return words;
}

SectionState stateOfPart(const Incident &incident, PostmortemPage page, SectionState section)
{
    if (std::ranges::find(WholePages, page) != std::end(WholePages))
        return isFilled(incident, page) ? SectionState::Done : SectionState::Empty;
    return section == SectionState::Done ? section
           : isFilled(incident, page)    ? SectionState::Draft
                                         : SectionState::Empty;
}

SectionState stateOfPart(const Incident &, SectionKey, SectionState section)
{
    return section;
}

SectionState stateOfPart(const Incident &incident, ListName list, SectionState section)
{
    if (section == SectionState::Done)
        return section;
    return incident.list(list).empty() ? SectionState::Empty : SectionState::Draft;
}

QString signOf(SectionState state)
{
    switch (state) {
    case SectionState::Empty:
        return u"\u25CB"_s;  // a circle, empty
    case SectionState::Generated:
    case SectionState::Draft:
        return u"\u25D0"_s;  // half full
    case SectionState::Done:
        return u"\u25CF"_s;  // full
    }
    return {};
}

QString wordFor(SectionState state)
{
    switch (state) {
    case SectionState::Empty:
        return PostmortemOutlineModel::tr("empty");
    case SectionState::Generated:
        return PostmortemOutlineModel::tr("made from the journal");
    case SectionState::Draft:
        return PostmortemOutlineModel::tr("draft");
    case SectionState::Done:
        return PostmortemOutlineModel::tr("done");
    }
    return {};
}

bool concernsPostmortem(EntityKind kind)
{
    return kind == EntityKind::Facts || kind == EntityKind::PostmortemSection || kind == EntityKind::Why
           || kind == EntityKind::ListMember || kind == EntityKind::ParticipantNote;
}

}  // namespace

PostmortemOutlineModel::PostmortemOutlineModel(Document &document, const Clock &clock, QObject *parent)
    : FollowedRows(parent), m_document(document), m_clock(clock)
{
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, concernsPostmortem, &EntityRef::kind))
            readIncident();
    });
    readIncident();
}

void PostmortemOutlineModel::readIncident()
{
    const Incident &incident = m_document.incident();
    const auto itemOf = [&](const PostmortemPart &part, SectionKey section) {
        const SectionState whole = stateOf(incident, section);
        return OutlineItem{part, section,
                           std::visit([&](auto value) { return stateOfPart(incident, value, whole); }, part),
                           std::visit([&](auto value) { return wordsOf(incident, value); }, part)};
    };
    QList<OutlineItem> items;
    for (const PostmortemPage page : WholePages)
        items.append(itemOf(page, SectionKey::Summary));
    for (const SectionKey section : sectionOrder(incident))
        for (const PostmortemPart &part : partsOf(section))
            items.append(itemOf(part, section));
    follow(items);
}

QModelIndexList PostmortemOutlineModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                              Qt::MatchFlags flags) const
{
    return FollowedRows::match(start, role == Qt::DisplayRole ? int(NameRole) : role, value, hits, flags);
}

QVariant PostmortemOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineItem &item = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.words > 0 ? u"%1 %2  %3"_s.arg(signOf(item.state), nameOf(item.part)).arg(item.words)
                              : u"%1 %2"_s.arg(signOf(item.state), nameOf(item.part));
    case Qt::AccessibleTextRole:
        return item.words > 0 ? tr("%1, %2, %n word(s)", "section, state, length", item.words)
                                    .arg(nameOf(item.part), wordFor(item.state))
                              : tr("%1, %2", "section, state").arg(nameOf(item.part), wordFor(item.state));
    case Qt::ToolTipRole:
        return hintFor(item.part);
    case StateRole:
        return QVariant::fromValue(item.state);
    case WordsRole:
        return item.words;
    case NameRole:
        return nameOf(item.part);
    default:
        return {};
    }
}

Qt::ItemFlags PostmortemOutlineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = FollowedRows::flags(index);
    if (!canWritePostmortem(m_document))
        return usual;
    return index.isValid() && index.row() >= firstSection() ? usual | Qt::ItemIsDragEnabled
                                                            : usual | Qt::ItemIsDropEnabled;
}

QStringList PostmortemOutlineModel::mimeTypes() const
{
    return {SectionMime};
}

QMimeData *PostmortemOutlineModel::mimeData(const QModelIndexList &indexes) const
{
    const auto section = indexes.isEmpty() ? std::nullopt : sectionAt(indexes.constFirst().row());
    if (!section)
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(SectionMime, QByteArray(evenkeel::nameOf(*section).data()));
    return data.release();
}

bool PostmortemOutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                          const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(SectionMime) || parent.isValid())
        return false;
    const auto dragged = enumFromName<SectionKey>(QString::fromLatin1(data->data(SectionMime)));
    if (!dragged)
        return false;
    // Before the section of the row that lies below the gap.
    const QList<SectionKey> order = sectionOrder(m_document.incident());
    const auto below = row < 0 || row >= rowCount() ? std::nullopt : sectionAt(std::max(row, firstSection()));
    qsizetype place = below ? order.indexOf(*below) : order.size();
    if (order.indexOf(*dragged) < place)
        --place;
    (void)moveTo(*dragged, int(place));
    return false;  // the rows have moved already: the view has none to remove
}

int PostmortemOutlineModel::firstSection() const
{
    return int(std::size(WholePages));
}

std::optional<SectionKey> PostmortemOutlineModel::sectionAt(int row) const
{
    return row < firstSection() || row >= rowCount() ? std::nullopt : std::optional(rows()[row].section);
}

Result<void> PostmortemOutlineModel::moveTo(SectionKey section, int place)
{
    return m_document.perform(tr("Move “%1”").arg(nameOf(section)),
                              moveSection(m_document.incident(), section, place, m_clock.now()));
}

Result<void> PostmortemOutlineModel::move(int row, int by)
{
    const auto section = sectionAt(row);
    if (!section)
        return {};
    return moveTo(*section, int(sectionOrder(m_document.incident()).indexOf(*section)) + by);
}

Result<void> PostmortemOutlineModel::setDone(int row, bool done)
{
    const auto section = sectionAt(row);
    if (!section)
        return {};
    return m_document.perform(done ? tr("“%1” is done").arg(nameOf(*section))
                                   : tr("“%1” is a draft again").arg(nameOf(*section)),
                              setSectionDone(m_document.incident(), *section, done, m_clock.now()));
}

QModelIndex PostmortemOutlineModel::indexOf(const PostmortemPart &part) const
{
    const bool isOfFactors = part == PostmortemPart(ListName::Factor) || part == PostmortemPart(ListName::Bone);
    const PostmortemPart wanted = isOfFactors ? PostmortemPart(SectionKey::Factors) : part;
    const auto at = std::ranges::find(rows(), wanted, &OutlineItem::part);
    return at == rows().end() ? QModelIndex() : index(int(at - rows().begin()));
}

}  // namespace evenkeel
