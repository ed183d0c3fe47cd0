// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "ui/exchange/import_run.h"
#include "ui/sections/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace boshi::ui {

class ImportPeopleView;
class ImportRowsView;
class PastImportsView;

/// A town's file on its way into the handbook: chosen, read, looked through and corrected, taken over; and former imports,
/// each of which can be taken back. Nothing is written before "Take over".
class ImportPage : public Page {
    Q_OBJECT

public:
    /// `userPacks` is the folder of layouts that people made themselves.
    ImportPage(VaultSession &session, const QString &userPacks, QWidget *parent = nullptr);

    void showPlace(const Place &) override { refresh({}); }
    void refresh(const QSet<QUuid> &records) override;
    bool isBusy() const override { return m_run.isBusy(); }
    /// Reading is given up; writing is brought to its end.
    void stopThen(const Action &action) override;

    /// Reads this file as soon as its layout is clear.
    void openFile(const QString &path);
    void focusFirst();
    /// False when the file was not written, as it would name somebody who is not disclosed and nothing was released, or as
    /// it could not be: then the page says so.
    bool saveReport(const QString &path, const std::optional<Release> &release = {});

signals:
    void left();

private:
    QWidget *makeChoices();
    QWidget *makeProgress();
    QWidget *makeRelease();
    QTabWidget *makeViews();
    QLayout *makeButtons();
    void connectRun();
    void chooseFile();
    void chooseReport();
    void fillLayouts(const std::vector<exchange::PackInfo> &fitting);
    void plan();
    void takeOver();
    void clearPlan();
    void begin(const QString &what);
    /// Whether the page goes on; not when somebody waited for the end.
    bool end();
    void showState();
    void showPlan();
    void showProgress();
    void tellTaken(const ChangeReport &report);
    void tellUndone(const ChangeReport &report);
    void fail(const Error &error);
    void askForRelease(const QString &path, const std::vector<Record> &withheld);

    VaultSession &m_session;
    QString m_userPacks;
    QString m_path;
    QString m_reportPath; ///< Waits for a release.
    bool m_isStale = false; ///< Something was decided since the file was read.
    bool m_isTaken = false;
    Action m_afterwards;
    std::vector<exchange::PackInfo> m_layouts;
    QTimer m_tick;
    QWidget *m_choices = nullptr;
    QPushButton *m_chooseButton = nullptr;
    QLabel *m_file = nullptr;
    QComboBox *m_layout = nullptr;
    QComboBox *m_people = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_sentence;
    QWidget *m_release = nullptr;
    QLabel *m_releaseText = nullptr;
    QTabWidget *m_views = nullptr;
    ImportRowsView *m_rows = nullptr;
    ImportPeopleView *m_peopleView = nullptr;
    PastImportsView *m_past = nullptr;
    QPushButton *m_againButton = nullptr;
    QPushButton *m_takeButton = nullptr;
    QPushButton *m_reportButton = nullptr;
    ImportRun m_run;
};

} // namespace boshi::ui
