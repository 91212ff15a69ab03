// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"

#include <map>

namespace evenkeel::test {

/// The playbooks that ship and can be run, by name.
QStringList runnablePlaybooks();

/// A playbook that ships, as far as its file can be read; read once.
const Playbook &shippedPlaybook(const QString &name);

/// All texts of a playbook, as "where: text", so that a failing test says which.
QStringList textsOf(const Playbook &playbook);

template <typename T>
QStringList idsOf(const QList<T> &items, QString T::*member)
{
    QStringList ids;
    for (const T &item : items)
        ids.append(item.*member);
    return ids;
}

/// Everything of a playbook that has an id, by kind; steps as "checklist/step".
std::map<QString, QStringList> idsByKind(const Playbook &playbook);

}  // namespace evenkeel::test
