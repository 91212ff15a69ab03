// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/playbooks/fieldeditor.h"

class QLineEdit;

namespace evenkeel {

/// A value of a few words: a name, a limit, ranks, a number, a date.
class LineFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// The names are proposed while one is typed.
    LineFieldEditor(const PlaybookField &field, const QStringList &names, QWidget *parent);

    void setSaid(const YamlNode *said) override;
    void setSpokenName(const QString &name, const QString &description) override;

private:
    QLineEdit *m_edit;
};

}  // namespace evenkeel
