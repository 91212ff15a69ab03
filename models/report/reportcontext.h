// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportscope.h"
#include "models/report/templatedata.h"

namespace evenkeel {

class Progress;
struct KeyFigure;
struct ReportLine;

/// Where a report's Markdown goes. On pages the title, the key figures and the line about the export stand in the PDF's
/// own title block and margins; an executive summary that doesn't fit its page so is told in half the words.
enum class ReportLayout { Document, Pages, TightPages };

/// Makes of an incident what the templates see. One file a concern.
class ReportContext
{
public:
    ReportContext(const ReportScope &scope, ReportLayout layout) : m_scope(scope), m_layout(layout) {}

    /// Incomplete once the progress is cancelled.
    [[nodiscard]] TemplateData data(Progress &progress) const { return data(sectionsInOrder(), progress); }
    /// With these sections of the postmortem only.
    [[nodiscard]] TemplateData data(const QList<SectionKey> &sections, Progress &progress) const;

private:
    void addSituation(TemplateData &data) const;
    void addMoments(TemplateData &data) const;
    /// Of the stretches from … to, given the times of all of them.
    [[nodiscard]] TemplateData momentsByPeriod(qsizetype from, qsizetype to,
                                               const QList<QList<KeyFigure>> &figuresOf) const;
    void addExport(TemplateData &data) const;
    void addRoles(TemplateData &data) const;
    void addTimeline(TemplateData &data, Progress &progress) const;
    void addHypotheses(TemplateData &data) const;
    void addComms(TemplateData &data) const;
    void addActions(TemplateData &data) const;
    void addPostmortem(TemplateData &data) const;
    void addSections(TemplateData &data, const QList<SectionKey> &sections) const;
    [[nodiscard]] QList<SectionKey> sectionsInOrder() const;
    void addImpact(TemplateData &data) const;
    void addHandover(TemplateData &data) const;
    void addAppendix(TemplateData &data) const;
    void addCriteria(TemplateData &data) const;
    void addBacklog(TemplateData &data) const;
    void addInvite(TemplateData &data) const;

    enum class Place { Cell, ListItem };
    /// A line with what is told in it.
    [[nodiscard]] TemplateData row(const ReportLine &line, bool withDate, Place place = Place::Cell) const;
    [[nodiscard]] QString eventOf(const ReportLine &line, Place place) const;
    [[nodiscard]] QString asidesOf(const ReportLine &line) const;
    [[nodiscard]] QStringList evidenceOf(const ReportLine &line) const;
    [[nodiscard]] TemplateData message(const CommsDraft &message) const;
    [[nodiscard]] TemplateData action(const ActionItem &item) const;
    /// What people wrote in a section, its headings below `level`; empty for an audience that isn't given it.
    [[nodiscard]] QString sectionBody(SectionKey key, int level) const;
    [[nodiscard]] QStringList textsOf(ListName list) const;

    [[nodiscard]] QString word(const char *source) const { return m_scope.word(source); }
    /// "not recorded", emphasised.
    [[nodiscard]] QString none() const;
    // A value that is "not recorded" when it is empty.
    void lineOrNone(TemplateData &data, QLatin1StringView name, const QString &text) const;
    void cellOrNone(TemplateData &data, QLatin1StringView name, const QString &text) const;
    void blockOrNone(TemplateData &data, QLatin1StringView name, const QString &text) const;
    void bodyOrNone(TemplateData &data, QLatin1StringView name, const QString &markdown) const;
    /// The names of the parts that are empty, as one label: those that are there get a heading each, these share a
    /// line.
    void missingParts(TemplateData &data, QLatin1StringView name,
                      std::initializer_list<std::pair<QString, bool>> parts) const;
    /// A text as the report has room for it: the executive summary takes the beginning of a long one.
    [[nodiscard]] QString fitted(const QString &text, qsizetype most) const;
    [[nodiscard]] QString momentOrEmpty(std::optional<Instant> instant) const;

    const ReportScope &m_scope;
    ReportLayout m_layout;
};

}  // namespace evenkeel
