// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/core/error.h"
#include "models/incident/incident.h"
#include "widgets/common/panecontext.h"

#include <QPoint>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QTableView;

namespace evenkeel {

class BannerBar;
class ChosenColumns;
class EmptyNote;
class EntityListModel;

/// A table of things of one kind: edited in place, sorted by its header, filtered as one types, and a field below that
/// adds one. What can be added, if anything, and what it says when it is empty is told by who makes it.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString name;         ///< of the table, for screen readers
        QString empty;        ///< that there is nothing …
        QString lesson;       ///< … and what to do then
        QString placeholder;  ///< of the field that adds; empty: nothing can be added
        QString key = {};     ///< tells it from another table of the same model: in every language the same
    };
    TablePane(const PaneContext &context, std::unique_ptr<EntityListModel> model, Words words, int stretched,
              QWidget *parent = nullptr);
    ~TablePane() override;

    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] EntityListModel &model() const { return *m_model; }
    [[nodiscard]] QLineEdit &addLine() const { return *m_add; }
    void clearFilter();
    /// As tall as there is room for: on a page that is scrolled where it is low, the table alone is.
    void letShrink();
    /// What was added can't be: the line stays as typed, to be mended.
    void refuse() { m_refused = true; }

signals:
    void failed(const evenkeel::Error &error);
    /// A line was typed into the field that adds; it is cleared when this returns, unless refuse() was called.
    void added(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] const PaneContext &context() const { return m_context; }

private:
    void showEmptyOrTable();
    void fitColumns(bool alsoNarrower);
    void fitRows();
    void noticeCurrent();
    void onReset();
    void follow(const EntityRef &entity);

    PaneContext m_context;
    std::unique_ptr<EntityListModel> m_model;
    BannerBar *m_banner;
    QLineEdit *m_filter;
    QTableView *m_view;
    EmptyNote *m_empty;
    QLineEdit *m_add;
    ChosenColumns *m_columns;
    // Where the reader is, kept from when it was chosen: when a reset is announced, rows may already be others.
    EntityId m_current;
    QPoint m_currentCell{-1, -1};  ///< column, row
    bool m_refused = false;
};

}  // namespace evenkeel
