// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/change.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace evenkeel {

class FieldLine;

/// How the record is kept and told: who noticed, the zone its times are in, the language and the head of its reports.
class RecordBox : public QWidget
{
    Q_OBJECT

public:
    explicit RecordBox(const PaneContext &context, QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);
    /// Something to tell that is no failure.
    void noticed(const QString &text);

private:
    template <typename Control>
    Control *add(const QString &name, Control *control);
    template <auto Member, typename Write>
    FieldLine *addLine(const QString &name, const QString &hint, Write write);
    void readIncident();
    bool perform(const QString &name, const Result<Changes> &changes);

    PaneContext m_context;
    QVBoxLayout *m_column;
    QComboBox *m_detection;
    FieldLine *m_zone;
    FieldLine *m_language;
    FieldLine *m_confidentiality;
};

}  // namespace evenkeel
