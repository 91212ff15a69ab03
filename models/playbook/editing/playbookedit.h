// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookschema.h"
#include "models/playbook/playbook.h"

#include <QObject>

namespace evenkeel {

/// A playbook under edit: a tree that may be wrong for a while, its problems by the value they are about, and each step
/// undone by its name. Knows no file. GUI thread.
class PlaybookEdit : public QObject
{
    Q_OBJECT

public:
    struct Change {
        enum class Kind {
            Value,     ///< of the path
            Inserted,  ///< the item at the path
            Removed,   ///< the item that was at the path
            Moved,     ///< the item that was at the path is at `to` of its list
            Whole,     ///< anything
        };
        Kind kind = Kind::Whole;
        PlaybookPath path;
        qsizetype to = 0;
        bool operator==(const Change &) const = default;
    };
    struct Problem {
        PlaybookPath path;
        QString what;
        QString expected;
        bool operator==(const Problem &) const = default;
    };

    /// A tree that is merged with what it extends.
    explicit PlaybookEdit(YamlNode tree, QObject *parent = nullptr);

    [[nodiscard]] const YamlNode &tree() const { return m_tree; }
    /// What is said there; nullptr for nothing.
    [[nodiscard]] const YamlNode *at(const PlaybookPath &path) const;
    [[nodiscard]] QString textAt(const PlaybookPath &path) const;
    /// How many items a list has.
    [[nodiscard]] qsizetype countAt(const PlaybookPath &list) const;

    /// As of the latest tree without a problem; empty while there was none.
    [[nodiscard]] const Playbook &playbook() const { return m_playbook; }
    /// In the order of the tree. Texts are translated.
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// The first that is about the value or a part of it; nullptr where all is well.
    [[nodiscard]] const Problem *problemIn(const PlaybookPath &path) const;

    /// Whether the tree says something else than when it was saved last.
    [[nodiscard]] bool isModified() const;
    void setSaved();
    /// Replaces everything, the steps too.
    void reset(YamlNode tree);

    // Each is one step, which `name` calls for people.

    /// Nothing takes the value away. Values of one path that follow one another are one step, until endTyping.
    void set(const PlaybookPath &path, const YamlNode &value, const QString &name);
    void endTyping() { m_typing = false; }
    /// At the list's end, with a name of its own, and with what it must have left open. Returns its path.
    PlaybookPath add(const PlaybookPath &list, const QString &name);
    /// After the item, under another name. Returns its path.
    PlaybookPath duplicate(const PlaybookPath &item, const QString &name);
    void remove(const PlaybookPath &item, const QString &name);
    /// By so many places, within its list. Returns its path.
    PlaybookPath move(const PlaybookPath &item, qsizetype by, const QString &name);

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// What undo and redo would take back and do again; empty when nothing.
    [[nodiscard]] QString undoName() const { return canUndo() ? m_steps[m_done - 1].name : QString(); }
    [[nodiscard]] QString redoName() const { return canRedo() ? m_steps[m_done].name : QString(); }
    void undo();
    void redo();

signals:
    /// Tree, problems and playbook are up to date.
    void changed(const evenkeel::PlaybookEdit::Change &change);

private:
    // Trees share what is the same in them.
    struct Step {
        QString name;
        Change change;
        YamlNode before;
        YamlNode after;
    };

    void take(YamlNode tree, const Change &change, const QString &name);
    void check();

    YamlNode m_tree;
    YamlNode m_saved;
    Playbook m_playbook;
    QList<Problem> m_problems;
    QList<Step> m_steps;
    qsizetype m_done = 0;  ///< of the steps
    bool m_typing = false;
};

}  // namespace evenkeel
