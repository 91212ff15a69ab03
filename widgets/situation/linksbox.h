// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/entities.h"
#include "widgets/common/panecontext.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace evenkeel {

class FieldLine;

/// Where people talk and look: bridge, channel, dashboard, status page, ticket, runbook. An address is opened on a
/// press only, and only when it is one of the web's.
class LinksBox : public QWidget
{
    Q_OBJECT

public:
    explicit LinksBox(const PaneContext &context, QWidget *parent = nullptr);

    /// As narrow as its dock: the buttons go below the name where they don't fit beside it.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Where the address is typed; nullptr when this kind isn't shown here.
    [[nodiscard]] QWidget *fieldOf(LinkPurpose purpose) const;
    // Both on a person's request only. False when there is no address, or not one to open.
    bool open(LinkPurpose purpose);
    bool copy(LinkPurpose purpose);

signals:
    void failed(const evenkeel::Error &error);
    void noticed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QBoxLayout *head = nullptr;
        FieldLine *line = nullptr;
        QToolButton *open = nullptr;
        QToolButton *copy = nullptr;
    };
    void readIncident();
    void write(LinkPurpose purpose, const QString &text);
    [[nodiscard]] const Link *linkOf(LinkPurpose purpose) const;
    [[nodiscard]] QString addressOf(LinkPurpose purpose) const;

    PaneContext m_context;
    QMap<LinkPurpose, Row> m_rows;
};

}  // namespace evenkeel
