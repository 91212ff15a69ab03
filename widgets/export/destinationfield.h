// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace evenkeel {

/// Where a report goes: a path that follows the name proposed for it until somebody gives it another.
class DestinationField : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationField(const QString &folder, QWidget *parent = nullptr);

    /// The name that fits what is exported. A name of one's own is kept, but for its ending.
    void propose(const QString &fileName);
    [[nodiscard]] QString path() const;
    [[nodiscard]] QLineEdit &edit() const { return *m_path; }
    /// What there is to know about the path before it is used; empty when nothing.
    [[nodiscard]] QString note() const;
    /// Says that the path may hold something else now.
    void look();

private:
    void browse();

    QString m_proposed;
    QLineEdit *m_path;
    QLabel *m_note;
};

}  // namespace evenkeel
