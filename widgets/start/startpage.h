// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace evenkeel {

class BannerBar;
class Clock;
class RecentIncidents;
class RecentIncidentsModel;

/// What a window shows while no incident is open in it: the incidents of late, and the ways to another. It decides
/// nothing: its signals do. The list and the clock must outlive it.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const RecentIncidents &recent, const Clock &clock, QWidget *parent = nullptr);

    /// Reads the list anew, keeping the chosen line.
    void reload();
    /// What couldn't be opened, and why.
    [[nodiscard]] BannerBar &banner() { return *m_banner; }

signals:
    void declareRequested();
    /// A path, or an empty one: the person is to be asked for it.
    void openRequested(const QString &path);
    void sampleRequested();
    void settingsRequested();
    void playbooksRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeWelcome();
    void openCurrent();
    void onLooked(const QString &path, bool present);
    void forgetCurrent();
    void showListOrWelcome();

    const RecentIncidents &m_recent;
    RecentIncidentsModel *m_model;
    BannerBar *m_banner;
    QPushButton *m_declare;
    QPushButton *m_open;
    QPushButton *m_sample;
    QPushButton *m_settings;
    QPushButton *m_playbooks;
    QStackedWidget *m_stack;
    QTableView *m_list = nullptr;
    QWidget *m_welcome = nullptr;
    QAction *m_forget;
    QString m_wanted;  ///< to be opened once it is known to be there
};

}  // namespace evenkeel
