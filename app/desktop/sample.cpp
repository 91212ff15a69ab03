// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Sample {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

constexpr int AtMost = 30'000;  // milliseconds

}  // namespace

Result<void> makeSample(const QString &path)
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString script = here + u"/make-sample"_s;
    QString evenkeel = here + u"/evenkeel"_s;  // in a build; installed, it is among the commands
    if (!QFileInfo(evenkeel).isExecutable())
        evenkeel = QDir::cleanPath(here + u"/../../bin/evenkeel"_s);
    QDir().mkpath(QFileInfo(path).path());
    QProcess process;
    process.start(script, {evenkeel, path});
    if (process.waitForFinished(AtMost) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return Error{ErrorCode::Io, Sample::tr("the sample incident couldn't be made"), script,
                 QString::fromLocal8Bit(process.readAllStandardError()).trimmed()};
}

}  // namespace evenkeel
