// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/result.h"
#include "models/items/checklistrow.h"
#include "models/items/followedrows.h"

#include <QHash>

namespace evenkeel {

class Clock;
class Document;
class PlaybookRun;

/// What people say of a step beyond that it is done.
enum class StepWord { Owner, Note, Skipped };

/// What is to be done: the playbook's checklists in sections, one a phase, the one that the incident's status stands
/// for first and open, the others that have come in their order, and a heading behind which are those that come later;
/// then the incident's own tasks, the open ones as they came, below them what is done. A section that is done closes.
/// Where the playbook has no steps there are only the tasks, without a heading. Checking a row completes it, and steps
/// are told of on the timeline.
class ChecklistModel : public FollowedRows<ChecklistRow>
{
    Q_OBJECT

public:
    using Kind = ChecklistRow::Kind;
    enum Role {
        KindRole = Qt::UserRole,
        SecondRole,   ///< the second line
        DetailRole,   ///< how a step is done, for the one that is current
        CountRole,    ///< of a section: "5 of 6"
        OpenRole,     ///< bool, of a section
        SettledRole,  ///< bool: done or skipped
        DoneRole,
        SkippedRole,
        SubjectRole,
        RoleEnd
    };

    /// All must outlive it.
    ChecklistModel(Document &document, const Clock &clock, PlaybookRun &playbook, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Kind kindOf(const QModelIndex &index) const;
    [[nodiscard]] EntityRef subjectOf(const QModelIndex &index) const;
    /// The row of a task, or of a step by its record's id, in an open section.
    [[nodiscard]] QModelIndex indexOf(EntityId id) const;
    /// The same, and opens the section where it is closed or comes later.
    QModelIndex reveal(EntityId id);

    /// The heading of the section in which a row stands; invalid where there is none.
    [[nodiscard]] QModelIndex sectionOf(const QModelIndex &index) const;
    void setOpen(const QModelIndex &section, bool open);
    /// Whether phases that the response hasn't reached are shown.
    [[nodiscard]] bool showsLater() const { return m_showsLater; }
    void setShowsLater(bool shows);

    /// What is said of a step (or of a task, whose owner it is), as it can be edited.
    [[nodiscard]] QString word(const QModelIndex &index, StepWord word) const;
    /// Whether it can be said of this row.
    [[nodiscard]] bool takes(const QModelIndex &index, StepWord word) const;
    /// Says it of what has that record's or task's id. False, after failed, when it can't be.
    bool say(const EntityRef &subject, StepWord word, const QString &text);
    /// A step that was done or skipped is neither.
    void reopen(const QModelIndex &index);

    [[nodiscard]] static QString nameOf(ActionCategory category);
    [[nodiscard]] static QString nameOf(ChecklistPhase phase);

public slots:
    /// Conditions may hold now that didn't a while ago.
    void lookAtClock();

signals:
    void failed(const evenkeel::Error &error);

private:
    static constexpr QLatin1StringView LaterSection{"later"};

    void readIncident();
    [[nodiscard]] QList<ChecklistRow> stepRows();
    [[nodiscard]] QList<ChecklistRow> taskRows() const;
    [[nodiscard]] ChecklistRow rowOf(const VisibleStep &step) const;
    void appendPhases(QList<ChecklistRow> &rows, const QList<std::optional<ChecklistPhase>> &phases);
    void appendSection(QList<ChecklistRow> &rows, ChecklistRow heading, const QList<ChecklistRow> &within);
    void learnWhoSettled(const QList<VisibleStep> &steps);
    [[nodiscard]] QString titleOfRole(const QString &role) const;
    [[nodiscard]] QString settledText(const VisibleStep &step, EntityId record) const;
    [[nodiscard]] const ChecklistRow *rowOf(EntityId subject) const;
    bool perform(const QString &name, const Result<Changes> &changes);

    Document &m_document;
    const Clock &m_clock;
    PlaybookRun &m_playbook;
    std::optional<ChecklistPhase> m_phase;  ///< that the status stands for
    bool m_showsLater = false;
    QHash<QString, bool> m_chosen;  ///< sections that somebody opened or closed
    QList<VisibleStep> m_steps;     ///< also those of closed sections
    struct Settled {
        std::optional<Instant> done;
        QString skipped;
        QString who;
    };
    QHash<EntityId, Settled> m_settled;  ///< by record
};

}  // namespace evenkeel
