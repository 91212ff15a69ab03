// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace evenkeel {

/// Asks whether an entry's content is to be removed for good, and why. Says what stays and what it can't reach. Modal,
/// because it can't be undone; Enter does nothing before there is a reason.
class ExpungeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `line` is the entry in words.
    explicit ExpungeDialog(const QString &line, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    QLineEdit *m_reason;
};

}  // namespace evenkeel
