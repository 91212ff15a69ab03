// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fieldmark.h"

#include "models/items/fieldrole.h"

#include <QAbstractItemView>
#include <QVariant>
#include <QWidget>

namespace evenkeel {

namespace {

constexpr char Mark[] = "evenkeelField";

}  // namespace

void markField(QWidget *control, const FieldRef &field)
{
    control->setProperty(Mark, QVariant::fromValue(field));
}

bool isFieldMarked(const QWidget *control)
{
    return control->property(Mark).isValid();
}

std::optional<FieldRef> fieldAt(const QWidget *focus)
{
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        QVariant field = widget->property(Mark);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            field = view->currentIndex().data(FieldRole);
        if (!field.canConvert<FieldRef>())
            continue;
        const auto ref = field.value<FieldRef>();
        return ref.isNull() ? std::nullopt : std::optional(ref);
    }
    return std::nullopt;
}

}  // namespace evenkeel
