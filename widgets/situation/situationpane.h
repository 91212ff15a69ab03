// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/enums.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/panecontext.h"

#include <QMap>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace evenkeel {

class BannerBar;
class FieldLine;
class LinksBox;
class PlanBox;

/// What is known of the incident as a whole, each thing edited where it stands, in the order in which it is asked for:
/// title, impact, what changed, what was done; systems, regions, stakeholders; the plan; links; moments and the
/// durations they give; then what reports want.
class SituationPane : public QWidget
{
    Q_OBJECT

public:
    explicit SituationPane(const PaneContext &context, QWidget *parent = nullptr);
    ~SituationPane() override;

    /// Whether a list is edited here.
    [[nodiscard]] static bool shows(ListName list);
    // As a press on the link's own button. False when there is no address, or not one to open.
    bool openLink(LinkPurpose purpose);
    bool copyLink(LinkPurpose purpose);
    /// Brings the link's field into view; the pane gives it the keyboard when it gets it.
    void pointAt(LinkPurpose purpose);

signals:
    void failed(const evenkeel::Error &error);

private:
    void follow(const EntityRef &entity);
    void pointAt(QWidget *field);
    void addTexts();
    void addPlan();
    void openPlanFor(const QWidget *field);
    void addBoxes();
    template <auto Member>
    void addFact(const QString &name, const QString &hint);
    QWidget *addText(DraftField field, const QString &hint);
    void addList(ListName list, const QString &name, const QString &hint);
    void keepWhileTyped(FieldLine *line, const QString &field);
    void addHeading(const QString &text);
    void readLists();
    void writeList(ListName list, const QString &name, const QString &text);

    PaneContext m_context;
    BannerBar *m_banner;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    PlanBox *m_plan = nullptr;
    LinksBox *m_links = nullptr;
    QMap<QString, QWidget *> m_facts;  ///< by stored name
    QList<DraftEditor *> m_texts;
    QMap<ListName, FieldLine *> m_lists;
};

}  // namespace evenkeel
