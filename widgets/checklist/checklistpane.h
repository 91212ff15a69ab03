// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/checklistmodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace evenkeel {

class EmptyNote;

/// The steps of the response as a list to check off, with a line to add one.
class ChecklistPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPane(const PaneContext &context, QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);

private:
    void add();
    void follow(const EntityRef &entity);
    void showWhetherEmpty();

    PaneContext m_context;
    ChecklistModel m_model;
    QListView *m_list;
    EmptyNote *m_empty;
    QLineEdit *m_text;
    QComboBox *m_category;
};

}  // namespace evenkeel
