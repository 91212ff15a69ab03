// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/playbooks/fieldeditor.h"

class QCheckBox;

namespace evenkeel {

/// Yes or no, in one box; or several of a closed set, in a box each.
class FlagsFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    FlagsFieldEditor(const PlaybookField &field, const QString &label, QWidget *parent);

    void setSaid(const YamlNode *said) override;
    void setSpokenName(const QString &name, const QString &description) override;

private:
    [[nodiscard]] bool isSet() const { return !field().choices.isEmpty(); }
    [[nodiscard]] YamlNode said() const;

    QList<QCheckBox *> m_boxes;
};

}  // namespace evenkeel
