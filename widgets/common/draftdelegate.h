// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/error.h"
#include "models/document/draftstore.h"
#include "widgets/common/panecontext.h"

#include <QSet>
#include <QStyledItemDelegate>

#include <optional>

class QAbstractItemView;
class QAction;
class QComboBox;
class QLineEdit;

namespace evenkeel {

class BannerBar;
class DraftEditor;

/// Edits the cells of a view: as a choice or as a text of several lines where a subclass makes one, else as a line of
/// text. What is typed is a draft until the model has taken it or Esc has given it up. What is left (the program was
/// killed, the model refused it, its row went from under it) is offered in a banner: Restore opens the cell with those
/// words; where the row is gone for good, they can be copied.
class DraftDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The view owns it, and has a model by now.
    explicit DraftDelegate(QAbstractItemView *view);

    /// From now on; before, nothing outlives its editor. The view's rows are of this kind. The banner outlives the
    /// view.
    void keepDrafts(const PaneContext &context, EntityKind rows, BannerBar *banner);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    void setEditorData(QWidget *editor, const QModelIndex &index) const final;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const final;

signals:
    void failed(const evenkeel::Error &error);

protected:
    /// nullptr where any text goes.
    [[nodiscard]] virtual QComboBox *makeChoice(QWidget *parent, const QModelIndex &index) const = 0;
    virtual void takeChoice(const QComboBox &choice, QAbstractItemModel *model, const QModelIndex &index) const;
    virtual void helpTyping(QLineEdit * /*line*/, const QModelIndex & /*index*/) const {}
    /// The editor of a cell that writes by itself, and not through the model; nullptr where a line will do. Asked only
    /// once drafts are kept.
    [[nodiscard]] virtual DraftEditor *makeText(QWidget *parent, const QModelIndex &index) const;
    /// What the draft of a cell in this column is kept under, beside its row.
    [[nodiscard]] static QString fieldName(int column);
    /// Once drafts are kept.
    [[nodiscard]] const PaneContext &context() const { return *m_context; }

private:
    void keepWhileTyped(QLineEdit *line, const QModelIndex &index) const;
    [[nodiscard]] QWidget *startText(QWidget *parent, const QModelIndex &index) const;
    [[nodiscard]] std::optional<Draft> takeLeft(const EntityRef &row, const QString &field) const;
    [[nodiscard]] bool isOurs(const Draft &left) const;
    [[nodiscard]] QModelIndex cellOf(const Draft &left) const;
    /// Whether nothing in the incident has a row for it: not one that is merely filtered out.
    [[nodiscard]] bool isGone(const Draft &left) const;
    [[nodiscard]] bool isOpen(const Draft &left) const;
    void look();
    void offer();
    void restore();
    void copy();
    void discard();
    void onClosed(bool dropped);
    void onRefused(const Error &error);
    void onTextClosed();
    void onForgotten(const QSet<EntityId> &gone);

    QAbstractItemView *m_view;
    std::optional<PaneContext> m_context;
    EntityKind m_rows = EntityKind::Unknown;
    BannerBar *m_banner = nullptr;
    QAction *m_restore;
    QAction *m_copy;
    QAction *m_discard;
    QString m_offered;            ///< what the banner was last told
    bool m_restoring = false;     ///< one after the other, until all are
    bool m_refused = false;       ///< what the open text says could not be written
    mutable QList<Draft> m_left;  ///< words without an editor: whoever opens the cell gets them
};

}  // namespace evenkeel
