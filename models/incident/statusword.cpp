// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/statusword.h"

#include <QCoreApplication>

namespace evenkeel {

const char *statusWord(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Detected:
        return QT_TRANSLATE_NOOP("Report", "detected");
    case IncidentStatus::Declared:
        return QT_TRANSLATE_NOOP("Report", "declared");
    case IncidentStatus::Acknowledged:
        return QT_TRANSLATE_NOOP("Report", "acknowledged");
    case IncidentStatus::Investigating:
        return QT_TRANSLATE_NOOP("Report", "investigating");
    case IncidentStatus::Identified:
        return QT_TRANSLATE_NOOP("Report", "cause identified");
    case IncidentStatus::Mitigating:
        return QT_TRANSLATE_NOOP("Report", "mitigating");
    case IncidentStatus::Monitoring:
        return QT_TRANSLATE_NOOP("Report", "monitoring");
    case IncidentStatus::Resolved:
        return QT_TRANSLATE_NOOP("Report", "resolved");
    case IncidentStatus::Postmortem:
        return QT_TRANSLATE_NOOP("Report", "in postmortem");
    case IncidentStatus::Closed:
        return QT_TRANSLATE_NOOP("Report", "closed");
    case IncidentStatus::Reopened:
        return QT_TRANSLATE_NOOP("Report", "reopened");
    }
    return "";
}

}  // namespace evenkeel
