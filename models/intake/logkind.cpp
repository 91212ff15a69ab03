// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/logkind.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

class LogKindText
{
    Q_DECLARE_TR_FUNCTIONS(LogKindText)
};

}  // namespace

std::optional<LogKind> logKindOfMark(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'n':
        return LogKind::Note;
    case u'd':
        return LogKind::Decision;
    case u'h':
        return LogKind::Hypothesis;
    case u'a':
        return LogKind::Action;
    case u's':
        return LogKind::Symptom;
    case u'm':
        return LogKind::Mitigation;
    case u'p':
        return LogKind::Paged;
    default:
        return std::nullopt;
    }
}

QString logKindName(LogKind kind)
{
    switch (kind) {
    case LogKind::Note:
        return LogKindText::tr("Note");
    case LogKind::Decision:
        return LogKindText::tr("Decision");
    case LogKind::Hypothesis:
        return LogKindText::tr("Hypothesis");
    case LogKind::Action:
        return LogKindText::tr("Action");
    case LogKind::Symptom:
        return LogKindText::tr("Symptom");
    case LogKind::Mitigation:
        return LogKindText::tr("Mitigation");
    case LogKind::Paged:
        return LogKindText::tr("Paged");
    }
    Q_UNREACHABLE();
}

}  // namespace evenkeel
