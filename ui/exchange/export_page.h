// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/session/vault_session.h"
#include "ui/sections/page.h"
#include "ui/unlock/background.h"

#include <QTimer>

#include <atomic>

class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;

namespace boshi::ui {

class ExportChoice;
class ExportRowsModel;

/// Records of the open family on their way out, as CSV files, one for each page: chosen, looked through, written into a
/// folder of the user's choice. Nothing that is there is replaced, and nobody who is not disclosed told of, without asking.
class ExportPage : public Page {
    Q_OBJECT

public:
    explicit ExportPage(VaultSession &session, QWidget *parent = nullptr);
    ~ExportPage() override;

    void showPlace(const Place &place) override;
    void refresh(const QSet<QUuid> &records) override;
    void forgetPrivate() override { refresh({}); }
    bool isBusy() const override { return m_background.isBusy(); }
    /// Writing is given up, and nothing of it stays.
    void stopThen(const Action &action) override;

    void focusFirst();
    /// Writes what is chosen, or asks first.
    void exportTo(const QString &folder);

signals:
    void left();

private:
    QWidget *makeProgress();
    QWidget *makeQuestion();
    QLayout *makeButtons();
    QString leftOutText() const;
    void showChosen();
    void chooseFolder();
    void ask(const QString &question, const QString &yes, const Action &then);
    bool asksForRelease(const std::optional<Release> &release);
    void askOrWrite(bool replaces, const std::optional<Release> &release);
    void write(bool replaces);
    void finish();

    VaultSession &m_session;
    QString m_folder;
    Action m_agreed; ///< What the question is about.
    Action m_afterwards;
    QTimer m_tick;
    ExportChoice *m_choice;
    ExportRowsModel *m_rows;
    QLabel *m_count;
    QLabel *m_leftOut;
    QLabel *m_sentence;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QPushButton *m_yesButton = nullptr;
    QPushButton *m_noButton = nullptr;
    QPushButton *m_exportButton = nullptr;
    std::atomic<qint64> m_record = 0;
    std::atomic<bool> m_isCancelled = false;
    std::optional<Result<QStringList>> m_outcome = {}; ///< Written by the background, read after it ended.
    Background m_background{&m_session};               ///< Last: it goes first and waits.
};

} // namespace boshi::ui
