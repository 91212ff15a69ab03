// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/fieldeditor.h"

#include "widgets/playbooks/choicefieldeditor.h"
#include "widgets/playbooks/conditionsfieldeditor.h"
#include "widgets/playbooks/flagsfieldeditor.h"
#include "widgets/playbooks/linefieldeditor.h"
#include "widgets/playbooks/textfieldeditor.h"

namespace evenkeel {

FieldEditor *FieldEditor::make(const PlaybookField &field, const QString &label, const QStringList &names,
                               QWidget *parent)
{
    switch (field.kind) {
    case PlaybookField::Kind::Text:
    case PlaybookField::Kind::Texts:
    case PlaybookField::Kind::Dates:
        return new TextFieldEditor(field, parent);
    case PlaybookField::Kind::Flag:
    case PlaybookField::Kind::ChoiceSet:
        return new FlagsFieldEditor(field, label, parent);
    case PlaybookField::Kind::Choice:
        return new ChoiceFieldEditor(field, parent);
    case PlaybookField::Kind::Conditions:
        return new ConditionsFieldEditor(field, parent);
    case PlaybookField::Kind::Version:
    case PlaybookField::Kind::Line:
    case PlaybookField::Kind::Number:
    case PlaybookField::Kind::Limit:
    case PlaybookField::Kind::Ranks:
    case PlaybookField::Kind::TimeOfDay:
    case PlaybookField::Kind::Date:
    case PlaybookField::Kind::Map:
    case PlaybookField::Kind::Items:
        break;
    }
    return new LineFieldEditor(field, names, parent);
}

}  // namespace evenkeel
