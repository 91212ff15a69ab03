// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/editing/playbookschema.h"

#include <QWidget>

namespace evenkeel {

/// A control for one value of a playbook. It shows what is said, whatever that is, and tells what a person makes of it;
/// whether that is right is for others to say.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(PlaybookField field, QWidget *parent) : QWidget(parent), m_field(std::move(field)) {}

    /// nullptr: nothing is said. What shows it already stays as it is, with the cursor where it was.
    virtual void setSaid(const YamlNode *said) = 0;
    /// What a screen reader calls it.
    virtual void setSpokenName(const QString &name, const QString &description) = 0;

    [[nodiscard]] const PlaybookField &field() const { return m_field; }

    /// The control for a field; names are what its references can be.
    [[nodiscard]] static FieldEditor *make(const PlaybookField &field, const QString &label, const QStringList &names,
                                           QWidget *parent);

signals:
    /// By a person. Nothing takes the value away.
    void edited(const evenkeel::YamlNode &said);

private:
    PlaybookField m_field;
};

}  // namespace evenkeel
