// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/report/reportlanguage.h"
#include "widgets/common/panecontext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace evenkeel {

/// Hands a role over: who takes it, what they must know, and what they say back. Stays open beside the window while the
/// incident goes on; the packet follows it. Enter hands over, Esc leaves everything as it is.
class HandoverSheet : public QDialog
{
    Q_OBJECT

public:
    explicit HandoverSheet(const PaneContext &context, const QString &role = QStringLiteral("commander"),
                           QWidget *parent = nullptr);

signals:
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillRoles(const QString &role);
    void readIncident();
    void showHolder();
    void handOver();
    void copy(bool markdown);
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString packetMarkdown() const;

    PaneContext m_context;
    ReportLanguage m_language;
    QComboBox *m_role;
    QLabel *m_holder;
    QLineEdit *m_person;
    QTextBrowser *m_packet;
    QLineEdit *m_readBack;
    QCheckBox *m_confirmed;
    QLabel *m_trouble;
    QPushButton *m_handOver;
};

}  // namespace evenkeel
