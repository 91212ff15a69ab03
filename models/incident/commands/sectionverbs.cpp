// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/sectionverbs.h"

#include "models/incident/sectionorder.h"

#include <QCryptographicHash>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

ChangeOf<PostmortemSection> changeOfSection(const Incident &incident, SectionKey key, Instant now)
{
    const PostmortemSection *section = incident.section(key);
    ChangeOf<PostmortemSection> change(section ? section->id : EntityId::generate(now));
    if (!section)
        change.set<&PostmortemSection::section>(key);
    return change;
}

}  // namespace

Changes writeSection(const Incident &incident, SectionKey key, const QString &markdown, Instant now)
{
    const PostmortemSection *section = incident.section(key);
    if (section ? section->body == markdown : markdown.isEmpty())
        return {};
    ChangeOf<PostmortemSection> change = changeOfSection(incident, key, now);
    change.set<&PostmortemSection::body>(markdown);
    if (section && section->done)
        change.set<&PostmortemSection::done>(false);
    return {change};
}

QString sectionBasis(const QString &made)
{
    return QString::fromLatin1(QCryptographicHash::hash(made.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Changes rewriteSection(const Incident &incident, SectionKey key, const QString &markdown, const QString &made,
                       Instant now)
{
    const PostmortemSection *section = incident.section(key);
    ChangeOf<PostmortemSection> change = changeOfSection(incident, key, now);
    change.set<&PostmortemSection::body>(markdown).set<&PostmortemSection::basis>(sectionBasis(made));
    if (section && section->done)
        change.set<&PostmortemSection::done>(false);
    return {change};
}

Changes takeBackSection(const Incident &incident, SectionKey key)
{
    const PostmortemSection *section = incident.section(key);
    if (!section || section->body.isEmpty())
        return {};
    ChangeOf<PostmortemSection> change(section->id);
    change.set<&PostmortemSection::body>(QString()).set<&PostmortemSection::basis>(QString());
    if (section->done)
        change.set<&PostmortemSection::done>(false);
    return {change};
}

Changes setSectionDone(const Incident &incident, SectionKey key, bool done, Instant now)
{
    const PostmortemSection *section = incident.section(key);
    if ((section && section->done) == done)
        return {};
    return {changeOfSection(incident, key, now).set<&PostmortemSection::done>(done)};
}

Changes setSectionReaders(const Incident &incident, SectionKey key, SectionReaders readers, Instant now)
{
    const PostmortemSection *section = incident.section(key);
    if ((section ? section->readers : SectionReaders::AsUsual) == readers)
        return {};
    return {changeOfSection(incident, key, now).set<&PostmortemSection::readers>(readers)};
}

Changes moveSection(const Incident &incident, SectionKey key, int place, Instant now)
{
    QList<SectionKey> order = sectionOrder(incident);
    const qsizetype from = order.indexOf(key);
    const qsizetype to = std::clamp<qsizetype>(place, 0, order.size() - 1);
    if (from == to)
        return {};
    order.move(from, to);
    Changes changes;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString sort = SectionPlaceMark + u"%1"_s.arg(i, 2, 10, QChar(u'0'));
        const PostmortemSection *section = incident.section(order[i]);
        if (!section || section->sort != sort)
            changes.append(changeOfSection(incident, order[i], now).set<&PostmortemSection::sort>(sort));
    }
    return changes;
}

}  // namespace evenkeel
