// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/openwindow.h"

#include "tests/app/desktop/makepanes.h"
#include "widgets/timeline/logedit.h"
#include "widgets/timeline/logline.h"
#include "widgets/timeline/timelinepane.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

OpenWindow::OpenWindow(const DocumentFixture::Opening &opening) : file(opening), window(openAgain(), file.clock)
{
    window.resize(1280, 720);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    (void)QTest::qWaitFor([this] { return !window.playbook().isWaiting(); });
    makePanes(window);
}

void OpenWindow::log(const QString &line)
{
    QTest::keyClicks(&window.timeline().logLine().edit(), line);
    QTest::keyClick(&window.timeline().logLine().edit(), Qt::Key_Return);
}

bool OpenWindow::shows(const QString &text) const
{
    const auto &model = window.timeline().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, int(TimelineModel::Column::Text)).data().toString() == text)
            return true;
    return false;
}

std::unique_ptr<Document> OpenWindow::openAgain()
{
    auto document = Document::open(
        file.path(), file.clock,
        {.author = u"Bo"_s, .stateFolder = file.folder() + u"/second"_s, .pollEvery = std::chrono::milliseconds(20)});
    if (!document)
        qFatal("%s", qPrintable(document.error().message()));
    return *std::move(document);
}

bool isKept(const QString &stateFolder, const QString &text)
{
    QDirIterator files(stateFolder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
            return true;
    }
    return false;
}

}  // namespace evenkeel::test
