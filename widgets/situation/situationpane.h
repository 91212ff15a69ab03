// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/enums.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/panecontext.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class BannerBar;
class FieldLine;

/// What is known of the incident as a whole, each thing edited where it stands: impact, workaround, users; systems,
/// regions, stakeholders; links; moments and the durations they give.
class SituationPane : public QWidget
{
    Q_OBJECT

public:
    explicit SituationPane(const PaneContext &context, QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);

private:
    template <auto Member>
    void addFact(const QString &name, const QString &field, const QString &hint);
    QWidget *addText(DraftField field, const QString &hint);
    void addList(ListName list, const QString &name, const QString &hint);
    void addHeading(const QString &text);
    void readLists();
    void writeList(ListName list, const QString &name, const QString &text);

    PaneContext m_context;
    BannerBar *m_banner;
    QVBoxLayout *m_column;
    QList<DraftEditor *> m_texts;
    QMap<ListName, FieldLine *> m_lists;
};

}  // namespace evenkeel
