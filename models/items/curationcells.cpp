// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a curated timeline say, to eyes and to screen readers.
#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/curationverbs.h"
#include "models/incident/fieldref.h"
#include "models/items/curationmodel.h"
#include "models/items/fieldrole.h"
#include "models/markup/escapehtml.h"
#include "models/report/disclosure.h"
#include "models/report/entrywords.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Letters of another line, where it is named.
constexpr qsizetype LongestOffer = 80;

QString shortened(const QString &text)
{
    return text.size() > LongestOffer ? text.first(LongestOffer - 1).trimmed() + u'\u2026' : text;
}

}  // namespace

const TimelineEntry &CurationModel::entryOf(const ToldLine &line) const
{
    return *m_document.incident().entries().find(line.entry);
}

bool CurationModel::isThere(const ToldLine &line) const
{
    return m_document.incident().entries().find(line.entry) != nullptr;
}

QString CurationModel::recordedWords(const TimelineEntry &entry) const
{
    return wordsOf(entry, m_language).simplified();
}

QString CurationModel::words(const ToldLine &line) const
{
    return line.title.isEmpty() ? recordedWords(entryOf(line)) : line.title;
}

QString CurationModel::dayText(const std::optional<Instant> &instant) const
{
    return instant ? m_time.dateAndClock(*instant) : tr("no time");
}

QString CurationModel::timeText(const ToldLine &line) const
{
    const TimelineEntry &entry = entryOf(line);
    if (line.isRetimed || !entry.occurred)
        return dayText(line.occurred);
    return m_time.date(*entry.occurred) + u' ' + m_time.occurrence(entry);
}

// The day stands where it begins only.
QString CurationModel::shortTime(int row) const
{
    const ToldLine &line = rows()[row].line;
    const auto above = row > 0 ? rows()[row - 1].line.occurred : std::nullopt;
    const bool sameDay = line.occurred && above && m_time.date(*above) == m_time.date(*line.occurred);
    if (!sameDay)
        return timeText(line);
    return line.isRetimed ? m_time.clock(*line.occurred) : m_time.occurrence(entryOf(line));
}

QString CurationModel::evidenceText(const ToldLine &line) const
{
    const Incident &incident = m_document.incident();
    QStringList names;
    for (const EntityId id : line.shownBy.files)
        if (const Evidence *file = incident.evidence().find(id))
            names.append(file->name);
    if (const ToldLine *other = m_timeline.find(line.shownBy.line))
        names.append(shortened(u"%1 %2"_s.arg(timeText(*other), words(*other))));
    if (!line.shownBy.source.isEmpty())
        names.append(line.shownBy.source);
    if (line.shownBy.byLink && !entryOf(line).link.isEmpty())
        names.append(entryOf(line).link);
    if (!names.isEmpty())
        return names.join(u", "_s);
    if (line.shownBy.byLink)
        return tr("the line it answers");
    if (line.shownBy.byReason)
        return tr("why it was decided");
    return line.lacksEvidence ? tr("no evidence") : QString();
}

QString CurationModel::knownText(const ToldLine &line) const
{
    if (!line.occurred)
        return {};
    const Incident &incident = m_document.incident();
    QStringList parts;
    if (line.known.learned)
        parts.append(tr("not known until %1").arg(m_time.dateAndClock(*line.known.learned)));
    if (!line.known.severity.isEmpty())
        parts.append(line.known.severity);
    if (!line.known.status.isEmpty())
        parts.append(m_language.storedStatus(line.known.status));
    if (!line.known.commander.isEmpty())
        parts.append(tr("%1 commands").arg(line.known.commander));
    if (line.known.openHypotheses > 0) {
        QStringList names;
        for (const EntityId id : line.known.newestHypotheses)
            if (const Hypothesis *hypothesis = incident.hypotheses().find(id))
                names.append(shortened(hypothesis->text.simplified()));
        parts.append(tr("%n open hypotheses: %1", nullptr, line.known.openHypotheses).arg(names.join(u"; "_s)));
    }
    return parts.join(u" \u00b7 "_s);
}

QString CurationModel::text(const ToldLine &line, Column column) const
{
    switch (column) {
    case Column::Time:
        return timeText(line);
    case Column::Text:
        return line.toldIn.isNull() ? words(line) : u"+ "_s + words(line);
    case Column::Evidence:
        return evidenceText(line);
    case Column::Known:
        return knownText(line);
    case Column::Because:
        return line.isDropped && !line.isDroppedSo ? tr("left out with its line") : line.because;
    case Column::Count:
        break;
    }
    return {};
}

QString CurationModel::editText(const ToldLine &line, Column column) const
{
    switch (column) {
    case Column::Time:
        return line.occurred ? timeText(line) : QString();
    case Column::Text:
        return words(line);
    case Column::Evidence: {
        const CuratedLine *curated = curatedLineOf(m_document.incident(), line.entry);
        if (!curated || curated->evidence.isNull())
            return curated ? curated->source : QString();
        for (const auto &[offer, id] : evidenceOffers())
            if (id == curated->evidence)
                return offer;
        return {};
    }
    case Column::Because:
        return line.because;
    case Column::Known:
    case Column::Count:
        break;
    }
    return {};
}

QList<std::pair<QString, EntityId>> CurationModel::evidenceOffers() const
{
    QList<std::pair<QString, EntityId>> offers;
    QHash<QString, int> taken;
    const auto add = [&](const QString &name, EntityId id) {
        // Each is to be told from the others.
        const int before = taken[name]++;
        offers.append({before > 0 ? u"%1 (%2)"_s.arg(name).arg(before + 1) : name, id});
    };
    const Disclosure disclosure(m_document.incident(), Audience::Internal);
    m_document.incident().evidence().forEach([&](const Evidence &file) {
        if (disclosure.shows(file))
            add(file.name, file.id);
    });
    for (const ToldLine &line : m_timeline.lines())
        add(shortened(u"%1 %2"_s.arg(timeText(line), words(line))), line.entry);
    return offers;
}

QString CurationModel::detail(const ToldLine &line) const
{
    const TimelineEntry &entry = entryOf(line);
    QStringList parts{words(line)};
    if (!line.title.isEmpty())
        parts.append(tr("Recorded: %1").arg(recordedWords(entry)));
    if (line.isRetimed)
        parts.append(tr("Recorded time: %1").arg(dayText(entry.occurred)));
    if (const ToldLine *teller = m_timeline.find(line.toldIn))
        parts.append(tr("Told in: %1").arg(shortened(words(*teller))));
    if (const QString evidence = evidenceText(line); !evidence.isEmpty())
        parts.append(tr("Evidence: %1").arg(evidence));
    if (const QString known = knownText(line); !known.isEmpty())
        parts.append(tr("As known then: %1").arg(known));
    if (line.isDropped)
        parts.append(line.because.isEmpty() ? tr("Left out") : tr("Left out: %1").arg(line.because));
    return parts.join(u'\n');
}

QString CurationModel::spoken(const ToldLine &line) const
{
    QStringList parts{timeText(line), words(line)};
    if (line.isDropped)
        parts.append(tr("left out"));
    if (!line.toldIn.isNull())
        parts.append(tr("merged"));
    if (!line.title.isEmpty() || line.isRetimed)
        parts.append(tr("edited for the reader"));
    if (line.lacksEvidence)
        parts.append(tr("a claim without evidence"));
    return parts.join(u", "_s);
}

QVariant CurationModel::field(const ToldLine &line, Column column) const
{
    if (!curatedLineOf(m_document.incident(), line.entry))
        return QVariant::fromValue(FieldRef{{EntityKind::Entry, line.entry}});
    const EntityRef curated{EntityKind::CuratedLine, curatedLineId(line.entry)};
    switch (column) {
    case Column::Time:
        return QVariant::fromValue(FieldRef{curated, fieldIndexOf<&CuratedLine::occurred>()});
    case Column::Text:
        return QVariant::fromValue(FieldRef{curated, fieldIndexOf<&CuratedLine::title>()});
    case Column::Because:
        return QVariant::fromValue(FieldRef{curated, fieldIndexOf<&CuratedLine::because>()});
    case Column::Evidence:
    case Column::Known:
    case Column::Count:
        break;
    }
    return QVariant::fromValue(FieldRef{curated});
}

bool CurationModel::isReworded(const ToldLine &line, Column column) const
{
    return (column == Column::Time && line.isRetimed) || (column == Column::Text && !line.title.isEmpty());
}

QVariant CurationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ToldLine &line = rows()[index.row()].line;
    if (!isThere(line))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::TextAlignmentRole:
        return column == Column::Time ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::EditRole:
        return editText(line, column);
    case Qt::ToolTipRole:
        return toolTipText(text(line, column));
    case Qt::AccessibleTextRole:
        // A reader walks along the cells of a line: the first one says it all.
        return column == Column::Time ? spoken(line) : text(line, column);
    case IdRole:
        return QVariant::fromValue(line.entry);
    case DroppedRole:
        return line.isDropped;
    case MergedRole:
        return !line.toldIn.isNull();
    case RewordedRole:
        return isReworded(line, column);
    case UnshownRole:
        return line.lacksEvidence;
    case ShortTimeRole:
        return shortTime(index.row());
    case DetailRole:
        return detail(line);
    case SuggestionsRole: {
        QStringList offers;
        if (column == Column::Evidence)
            for (const auto &[offer, id] : evidenceOffers())
                if (id != line.entry)
                    offers.append(offer);
        return offers;
    }
    case FieldRole:
        return field(line, column);
    case RowRole:
        return QVariant::fromValue(EntityRef{EntityKind::CuratedLine, curatedLineId(line.entry)});
    default:
        return {};
    }
}

QVariant CurationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !isName)
        return {};
    switch (Column(section)) {
    case Column::Time:
        // The offset is what a column has room for; the zone's own name is in the tip.
        return role == Qt::DisplayRole ? m_time.zoneName({m_clock.now()}).section(u", "_s, -1)
                                       : tr("Time, %1").arg(m_time.zoneName({m_clock.now()}));
    case Column::Text:
        return tr("What the reader is told");
    case Column::Evidence:
        return tr("Evidence");
    case Column::Known:
        return tr("As known then");
    case Column::Because:
        return tr("Left out because");
    case Column::Count:
        break;
    }
    return {};
}

}  // namespace evenkeel
