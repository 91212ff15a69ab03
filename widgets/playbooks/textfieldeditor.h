// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/playbooks/fieldeditor.h"

namespace evenkeel {

class GrowingEdit;

/// A text of any length; or a list of short ones, one a line.
class TextFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextFieldEditor(const PlaybookField &field, QWidget *parent);

    void setSaid(const YamlNode *said) override;
    void setSpokenName(const QString &name, const QString &description) override;

private:
    [[nodiscard]] bool isList() const { return field().kind != PlaybookField::Kind::Text; }
    [[nodiscard]] QString textFor(const YamlNode *said) const;
    [[nodiscard]] YamlNode said() const;

    GrowingEdit *m_edit;
};

}  // namespace evenkeel
