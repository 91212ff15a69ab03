// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;

namespace evenkeel {

/// Offers names while a line is typed that holds one, with "@" before it or without.
class NameCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// The line owns it.
    NameCompleter(const QStringList &names, QLineEdit *line);

    [[nodiscard]] QStringList splitPath(const QString &path) const override;
};

}  // namespace evenkeel
