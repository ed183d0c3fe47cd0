// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

#include <QObject>
#include <QThread>

namespace boshi::ui {

/// Opens or makes a vault beside the window's own thread: deriving the key takes most of a second on purpose.
class VaultOpener : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Waits for work under way; what it opened is closed again.
    ~VaultOpener() override;

    void open(const QString &path, Secret passphrase);
    void openBySheet(const QString &path, VaultKey sheet);
    void create(const QString &path, Secret passphrase, KeyProfile profile);
    bool isBusy() const { return m_thread != nullptr; }
    /// Once, after opened().
    std::unique_ptr<Vault> takeVault() { return std::move(m_vault); }

signals:
    void opened();
    void failed(const boshi::Error &error);

private:
    using Outcome = Result<std::unique_ptr<Vault>>;

    template <typename Work>
    void start(Work work);
    void finish();

    std::unique_ptr<QThread> m_thread;
    std::optional<Outcome> m_outcome; ///< Written by the thread, read after it ended.
    std::unique_ptr<Vault> m_vault;
};

} // namespace boshi::ui
