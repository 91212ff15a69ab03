// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/mainwindow.h"
#include "widgets/common/bannerbar.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString GeometryKey = u"window/geometry"_s;
const QString StateKey = u"window/state"_s;

}  // namespace

Application::Application(const Clock &clock, Places places, QObject *parent)
    : QObject(parent), m_clock(clock), m_places(std::move(places)),
      m_state(std::make_unique<QSettings>(m_places.settingsFile, QSettings::IniFormat))
{
}

Application::~Application() = default;

Result<MainWindow *> Application::open(const QString &path)
{
    const QFileInfo wanted(path);
    const auto known = std::ranges::find_if(
        m_windows, [&](const auto &window) { return QFileInfo(window->document().path()) == wanted; });
    if (known != m_windows.end()) {
        (*known)->raise();
        (*known)->activateWindow();
        return known->get();
    }
    auto document = Document::open(wanted.absoluteFilePath(), m_clock,
                                   {.author = m_places.author, .stateFolder = m_places.stateFolder});
    if (!document)
        return document.error();
    auto window = std::make_unique<MainWindow>(std::move(*document), m_clock);
    MainWindow *opened = window.get();
    connect(opened, &MainWindow::openRequested, this,
            [this, opened](const QString &other) { openOrSay(other, *opened); });
    connect(opened, &MainWindow::closed, this, [this, opened] {
        remember(*opened);
        // After its own event has run its course.
        QMetaObject::invokeMethod(
            this, [this, opened] { forget(opened); }, Qt::QueuedConnection);
    });
    const QByteArray geometry = m_state->value(GeometryKey).toByteArray();
    if (geometry.isEmpty())
        opened->resize(1280, 720);
    opened->restoreArrangement(geometry, m_state->value(StateKey).toByteArray());
    m_windows.push_back(std::move(window));
    opened->show();
    return opened;
}

void Application::openOrSay(const QString &path, MainWindow &from)
{
    if (const auto opened = open(path); !opened)
        from.banner().show(opened.error());
}

void Application::remember(const MainWindow &window)
{
    m_state->setValue(GeometryKey, window.saveGeometry());
    m_state->setValue(StateKey, window.saveState(DockLayout::StateVersion));
}

void Application::forget(const MainWindow *window)
{
    std::erase_if(m_windows, [window](const auto &known) { return known.get() == window; });
}

}  // namespace evenkeel
