// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/panecontext.h"

#include <QWidget>

class QPushButton;

namespace evenkeel {

class MessageEditor;
class TablePane;
class TurningSplitter;
struct MessageDraft;

/// Messages to each audience, from draft to sent, with what they promised; and the one that is chosen, to be written.
/// Ctrl+Enter in the table goes into its text.
class CommsPane : public QWidget
{
    Q_OBJECT

public:
    explicit CommsPane(const PaneContext &context, QWidget *parent = nullptr);
    ~CommsPane() override;

    [[nodiscard]] TablePane &table() const { return *m_table; }
    [[nodiscard]] MessageEditor &editor() const { return *m_editor; }

    /// Begins a message from the playbook's template of that id; its first blank is selected.
    void draftFrom(const QString &id);
    /// Offers the playbook's templates, by audience.
    void offerTemplates();

signals:
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const QString &text);
    bool begin(const MessageDraft &draft);
    void fillTemplates();
    void choose();
    void chooseFirst();
    [[nodiscard]] QList<int> shares(Qt::Orientation way) const;
    void showColumns();

    PaneContext m_context;
    TablePane *m_table;
    MessageEditor *m_editor;
    TurningSplitter *m_splitter;
    QPushButton *m_templates;
};

}  // namespace evenkeel
