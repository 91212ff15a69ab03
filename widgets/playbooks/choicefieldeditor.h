// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/playbooks/fieldeditor.h"

class QComboBox;

namespace evenkeel {

/// One of a closed set, in words.
class ChoiceFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceFieldEditor(const PlaybookField &field, QWidget *parent);

    void setSaid(const YamlNode *said) override;
    void setSpokenName(const QString &name, const QString &description) override;

protected:
    /// A form that is scrolled must not change what lies under the wheel.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
};

}  // namespace evenkeel
