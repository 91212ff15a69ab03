// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/innerlayout.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/recovery.h"
#include "app/desktop/sample.h"
#include "app/desktop/tour.h"
#include "models/core/clock.h"
#include "widgets/common/bannerbar.h"
#include "widgets/declare/declaredialog.h"
#include "widgets/export/exportdialog.h"
#include "widgets/export/exportoutcome.h"
#include "widgets/playbooks/playbooksdialog.h"
#include "widgets/print/printsheet.h"
#include "widgets/recovery/recoveryreportdialog.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/start/startpage.h"
#include "widgets/theme/appearance.h"
#include "widgets/timeline/timelinepane.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStyle>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString GeometryKey = u"window/geometry"_s;
const QString StateKey = u"window/state"_s;
const QString InnerKey = u"window/inner"_s;
const QString LeftGroup = u"left/"_s;  // with the incident's id
const QString ExportFolderKey = u"export/folder"_s;

QString leftKeyOf(const MainWindow &window)
{
    return LeftGroup + window.document().live().id().toString();
}

void bringForward(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

// What a screen leaves for a window's content.
QSize roomFor(const QWidget &window)
{
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return window.screen()->availableSize() - QSize(0, title);
}

}  // namespace

Application::Application(const Clock &clock, Places places, QObject *parent)
    : QObject(parent), m_clock(clock), m_places(std::move(places)),
      m_state(std::make_unique<QSettings>(m_places.stateFolder + u"/windows.ini"_s, QSettings::IniFormat)),
      m_settings(m_places.settingsFile), m_recent(m_places.stateFolder), m_attention(clock),
      m_recovery(new Recovery(
          clock, [this] { return author(); }, this))
{
    connect(&m_settings, &Settings::changed, this, &Application::onSettingChanged);
    connect(&m_scheme, &ColourScheme::changed, this, &Application::applyAppearance);
    connect(&m_attention, &Attention::quitRequested, this, &Application::quit);
    connect(m_recovery, &Recovery::recovered, this, &Application::openRecovered);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            for (const auto &window : m_windows)
                rememberLeft(*window);
    });
    applyAppearance();
    m_attention.setNotifying(m_settings.get<SettingKey::Notifications>());
    m_attention.setTray(m_settings.get<SettingKey::Tray>());
}

Application::~Application() = default;

void Application::reachDesktop(const QDBusConnection &bus)
{
    m_scheme.reach(bus);
    m_attention.reach(bus);
    m_fileManager.reach(bus);
}

Result<MainWindow *> Application::open(const QString &path)
{
    const QFileInfo wanted(path);
    const auto known = std::ranges::find_if(
        m_windows, [&](const auto &window) { return QFileInfo(window->document().path()) == wanted; });
    if (known != m_windows.end()) {
        bringForward(**known);
        return known->get();
    }
    auto document =
        Document::open(wanted.absoluteFilePath(), m_clock, {.author = author(), .stateFolder = m_places.stateFolder});
    if (!document)
        return document.error();
    auto window = std::make_unique<MainWindow>(std::move(*document), m_clock, &m_settings);
    MainWindow *opened = window.get();
    connect(opened, &MainWindow::openRequested, this,
            [this, opened](const QString &other) { openOrSay(other, opened); });
    connect(opened, &MainWindow::declareRequested, this, [this, opened] { declare(opened); });
    connect(opened, &MainWindow::quitRequested, this, &Application::quit);
    connect(opened, &MainWindow::settingsRequested, this, [this, opened] { showSettings(opened); });
    connect(opened, &MainWindow::playbooksRequested, this, &Application::showPlaybooks);
    connect(opened, &MainWindow::tourRequested, this, &Application::startTour);
    connect(opened, &MainWindow::exportRequested, this, [this, opened] { showExport(*opened); });
    connect(opened, &MainWindow::printRequested, this, [this, opened] { showPrint(*opened); });
    // Once it closes, panes are hidden, and docks shrink while it waits for the disk.
    connect(opened, &MainWindow::closing, this, [this, opened] { remember(*opened); });
    connect(opened, &MainWindow::closed, this, [this, opened] {
        rememberLeft(*opened);
        note(*opened);
        // After its own event has run its course.
        QMetaObject::invokeMethod(
            this, [this, opened] { forget(opened); }, Qt::QueuedConnection);
    });
    const QByteArray geometry = m_state->value(GeometryKey).toByteArray();
    // Also where what was left can't be had any more: it was on a screen of another size, or at another scale.
    opened->resize(QSize(1280, 720).boundedTo(roomFor(*opened)));
    opened->restoreArrangement(geometry, m_state->value(StateKey).toByteArray());
    restoreInnerLayout(*opened, m_state->value(InnerKey).toMap());
    connect(opened, &MainWindow::paneMade, this,
            [this](QWidget *pane) { restoreInnerLayout(*pane, m_state->value(InnerKey).toMap()); });
    connect(opened, &MainWindow::paneLeft, this, [this](QWidget *pane) { rememberInner(*pane); });
    if (const auto left = fromIsoUtc(m_state->value(leftKeyOf(*opened)).toString()))
        opened->setLeft(*left);
    m_windows.push_back(std::move(window));
    m_attention.watch(opened);
    connect(opened, &MainWindow::painted, this, [this, opened] { note(*opened); });
    if (m_start)
        m_start->hide();
    opened->show();
    showUtc(*opened);
    return opened;
}

void Application::quit()
{
    if (std::ranges::all_of(m_windows, [](const auto &window) { return window->close(); }))
        QCoreApplication::quit();
}

void Application::openOrSay(const QString &path, MainWindow *from)
{
    const auto opened = open(path);
    if (opened)
        return;
    if (from)
        m_recovery->say(opened.error(), path, from->banner());
    else
        sayOnStart(opened.error(), path);
}

void Application::showStart()
{
    if (!m_start) {
        m_start = std::make_unique<StartPage>(m_recent, m_clock);
        m_start->setWindowTitle(tr("Evenkeel"));
        m_start->resize(m_start->sizeHint().expandedTo({900, 600}));
        connect(m_start.get(), &StartPage::declareRequested, this, [this] { declare(m_start.get()); });
        connect(m_start.get(), &StartPage::sampleRequested, this, &Application::openSample);
        connect(m_start.get(), &StartPage::settingsRequested, this, [this] { showSettings(m_start.get()); });
        connect(m_start.get(), &StartPage::playbooksRequested, this, &Application::showPlaybooks);
        connect(m_start.get(), &StartPage::openRequested, this, [this](const QString &path) {
            if (path.isEmpty())
                askForFile(m_start.get());
            else
                openOrSay(path, nullptr);
        });
    }
    m_start->reload();
    m_start->show();
}

void Application::sayOnStart(const Error &error, const QString &path)
{
    showStart();
    m_recovery->say(error, path, m_start->banner());
}

void Application::openRecovered(const QString &newPath, const QString &damagedPath, const RecoveryReport &report)
{
    const auto opened = open(newPath);
    if (!opened)
        return sayOnStart(opened.error(), newPath);
    auto *told = new RecoveryReportDialog(report, damagedPath, *opened);
    told->setAttribute(Qt::WA_DeleteOnClose);
    told->show();
}

void Application::askForFile(QWidget *over)
{
    const QString path = QFileDialog::getOpenFileName(over, tr("Open an incident"), m_settings.newIncidentFolder(),
                                                      tr("Incidents (*.keel)"));
    if (!path.isEmpty())
        openOrSay(path, qobject_cast<MainWindow *>(over));
}

void Application::declare(QWidget *over)
{
    auto *dialog = new DeclareDialog(m_clock, m_settings, author(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeclareDialog::declared, this,
            [this, over](const QString &path) { openOrSay(path, qobject_cast<MainWindow *>(over)); });
    dialog->open();
}

void Application::showSettings(QWidget *over)
{
    auto *dialog = new SettingsDialog(m_settings, m_places.accountName, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::playbooksRequested, this, &Application::showPlaybooks);
    dialog->open();
}

void Application::showPlaybooks()
{
    if (!m_playbooks) {
        m_playbooks = std::make_unique<PlaybooksDialog>(m_settings);
        connect(m_playbooks.get(), &PlaybooksDialog::folderRequested, this, [this](const QString &folder) {
            m_fileManager.showFolder(folder, [this, folder] { m_playbooks->sayNothingOpens(folder); });
        });
    }
    bringForward(*m_playbooks);
}

void Application::onSettingChanged(SettingKey key)
{
    switch (key) {
    case SettingKey::Theme:
        applyAppearance();
        break;
    case SettingKey::Notifications:
        m_attention.setNotifying(m_settings.get<SettingKey::Notifications>());
        break;
    case SettingKey::Tray:
        m_attention.setTray(m_settings.get<SettingKey::Tray>());
        break;
    case SettingKey::Utc:
        for (const auto &window : m_windows)
            showUtc(*window);
        break;
    case SettingKey::AuthorName:
        for (const auto &window : m_windows)
            window->document().setAuthor(author());
        break;
    case SettingKey::DefaultZone:
    case SettingKey::Paper:
    case SettingKey::FileFolder:
    case SettingKey::KeyRule:
    case SettingKey::FileRule:
    case SettingKey::Playbook:
    case SettingKey::ExportReport:
    case SettingKey::ExportFormat:
    case SettingKey::ExportAudience:
    case SettingKey::ExportArchival:
    case SettingKey::StyleFile:
    case SettingKey::TemplateFolder:
    case SettingKey::Count:
        break;  // looked up when they are needed
    }
}

void Application::applyAppearance()
{
    const auto appearance = [this] {
        switch (m_settings.get<SettingKey::Theme>()) {
        case ThemeChoice::Light:
            return theme::Appearance::Light;
        case ThemeChoice::Dark:
            return theme::Appearance::Dark;
        case ThemeChoice::Desktop:
            break;
        }
        return m_scheme.preference() == ColourScheme::Preference::Dark ? theme::Appearance::Dark
                                                                       : theme::Appearance::Platform;
    }();
    theme::apply(appearance);
}

void Application::showUtc(MainWindow &window)
{
    const bool utc = m_settings.get<SettingKey::Utc>();
    window.actions().action(ActionId::ShowUtc)->setChecked(utc);
    window.timeline().model().setUtc(utc);
}

void Application::startTour()
{
    // A fresh copy each time: the steps count on what is in it.
    const QString path = m_places.stateFolder + u"/tour/INC-2041.keel"_s;
    for (const auto &window : m_windows)
        if (QFileInfo(window->document().path()) == QFileInfo(path)) {
            bringForward(*window);
            new Tour(*window);
            return;
        }
    QFile::remove(path);
    if (const auto made = makeSample(path); !made)
        return sayOnStart(made.error());
    const auto opened = open(path);
    if (opened)
        new Tour(**opened);
    else
        sayOnStart(opened.error());
}

void Application::showExport(MainWindow &over)
{
    auto *dialog = over.findChild<ExportDialog *>({}, Qt::FindDirectChildrenOnly);
    if (!dialog || !dialog->isVisible()) {
        dialog =
            new ExportDialog(over.document(), m_clock, m_settings, m_state->value(ExportFolderKey).toString(), &over);
        connect(dialog, &ExportDialog::saved, this, [this, incident = over.document().path()](const QString &path) {
            // Beside the incident is where the next one goes as well, wherever that lies.
            const QString folder = QFileInfo(path).absolutePath();
            m_state->setValue(ExportFolderKey, folder == QFileInfo(incident).absolutePath() ? QString() : folder);
        });
        connect(dialog, &ExportDialog::folderRequested, this, [this, dialog](const QString &path) {
            m_fileManager.show(path, [path, asking = QPointer(dialog)] {
                if (asking)
                    asking->outcome().sayNothingOpens(QFileInfo(path).path());
            });
        });
    }
    bringForward(*dialog);
}

void Application::showPrint(MainWindow &over)
{
    auto *sheet = over.findChild<PrintSheet *>({}, Qt::FindDirectChildrenOnly);
    if (!sheet || !sheet->isVisible()) {
        sheet = new PrintSheet(over.document(), m_clock, m_settings, {}, &over);
        connect(sheet, &PrintSheet::exportRequested, this, [this, &over] { showExport(over); });
    }
    bringForward(*sheet);
}

void Application::openSample()
{
    const QString path = m_places.stateFolder + u"/INC-2041.keel"_s;
    if (!QFileInfo::exists(path))
        if (const auto made = makeSample(path); !made)
            return sayOnStart(made.error());
    openOrSay(path, nullptr);
}

QString Application::author() const
{
    const QString name = m_settings.get<SettingKey::AuthorName>();
    return name.isEmpty() ? m_places.accountName : name;
}

void Application::note(const MainWindow &window)
{
    const Document &document = window.document();
    // The list is a convenience: that it couldn't be written is nothing to stop for.
    (void)m_recent.note(RecentIncident::of(document.live(), document.path(), m_clock.now(), m_clock.now()));
}

void Application::remember(const MainWindow &window)
{
    m_state->setValue(GeometryKey, window.saveGeometry());
    m_state->setValue(StateKey, window.layout().state());
    rememberInner(window);
}

// What this part has no opinion of stays as another left it.
void Application::rememberInner(const QWidget &part)
{
    QVariantMap inner = m_state->value(InnerKey).toMap();
    inner.insert(innerLayoutOf(part));
    m_state->setValue(InnerKey, inner);
}

void Application::rememberLeft(const MainWindow &window)
{
    m_state->setValue(leftKeyOf(window), toIsoUtc(m_clock.now()));
}

void Application::forget(const MainWindow *window)
{
    m_attention.forget(window);
    std::erase_if(m_windows, [window](const auto &known) { return known.get() == window; });
}

}  // namespace evenkeel
