// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/session/vault_session.h"
#include "ui/unlock/background.h"

#include <atomic>

namespace boshi::ui {

/// One file on its way into the handbook, read and taken over beside the window's own thread. While it is busy nobody else
/// touches the session.
class ImportRun : public QObject {
    Q_OBJECT

public:
    using PersonNames = QHash<QUuid, QString>;

    explicit ImportRun(VaultSession &session, QObject *parent = nullptr);
    ~ImportRun() override;

    /// Finds those layouts that fit the file.
    void look(const QString &path, const std::vector<exchange::PackInfo> &layouts);
    /// Reads the file and decides; what was planned before is gone.
    void plan(const QString &path, const exchange::PackInfo &layout, exchange::ImportOptions options);
    /// Only of what was planned.
    void takeOver();
    /// Takes a former import back.
    void undo(qint64 change);
    /// What is under way ends with Cancelled, and nothing of it stays.
    void cancel() { m_isCancelled = true; }

    bool isBusy() const { return m_background.isBusy(); }
    bool isWriting() const { return isBusy() && m_isWriting; }
    /// The row that is being read or written.
    qint64 row() const { return m_row; }
    /// Nothing before it was planned and while it is busy.
    const exchange::Importer *importer() const { return !isBusy() && m_importer && *m_importer ? &**m_importer : nullptr; }
    const PersonNames &names() const { return m_names; }

signals:
    void looked(const std::vector<boshi::exchange::PackInfo> &fitting);
    void planned();
    void takenOver(const boshi::ChangeReport &report);
    void undone(const boshi::ChangeReport &report);
    void failed(const boshi::Error &error);

private:
    enum class Work { Look, Plan, TakeOver, Undo };

    void start(Work work, std::function<void()> steps);
    void finish();
    void readNames();
    std::function<bool(qint64)> counting();

    VaultSession &m_session;
    Work m_work = Work::Look;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qint64> m_row = 0;
    bool m_isWriting = false;
    exchange::LayoutPack m_pack; ///< Outlives the importer.
    std::optional<Result<exchange::Importer>> m_importer = {}; ///< These are written by the background, read after it ended.
    std::optional<Result<std::vector<exchange::PackInfo>>> m_fitting = {};
    std::optional<Result<ChangeReport>> m_report = {};
    PersonNames m_names;
    Background m_background{&m_session}; ///< Last: it goes first and waits.
};

} // namespace boshi::ui
