// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/items/postmortemoutlinemodel.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace evenkeel {

class BannerBar;
class DraftEditor;
class TurningSplitter;

/// Writes the postmortem: at the left its parts and what is filled, at the right the editor of one.
class PostmortemPane : public QWidget
{
    Q_OBJECT

public:
    explicit PostmortemPane(const PaneContext &context, QWidget *parent = nullptr);

    void showPart(const PostmortemPart &part);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void failed(const evenkeel::Error &error);

private:
    void addPage(int row);
    void adopt(DraftEditor *editor);
    void showRow(int row);
    void follow(const EntityRef &entity);

    PaneContext m_context;
    PostmortemOutlineModel m_outline;
    BannerBar *m_banner;
    QListView *m_list;
    TurningSplitter *m_splitter;
    QLabel *m_title;
    QLabel *m_hint;
    QStackedWidget *m_pages;
    QList<DraftEditor *> m_editors;
};

}  // namespace evenkeel
