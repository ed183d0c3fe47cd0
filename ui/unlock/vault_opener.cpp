// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/vault_opener.h"

namespace boshi::ui {

VaultOpener::~VaultOpener()
{
    if (m_thread)
        m_thread->wait();
}

void VaultOpener::open(const QString &path, Secret passphrase)
{
    start([path, secret = std::move(passphrase)] { return Vault::open(path, secret); });
}

void VaultOpener::openBySheet(const QString &path, VaultKey sheet)
{
    start([path, key = std::move(sheet)] { return Vault::openBySheet(path, key.copy()); });
}

void VaultOpener::create(const QString &path, Secret passphrase, KeyProfile profile)
{
    start([path, profile, secret = std::move(passphrase)] { return Vault::create(path, secret, profile); });
}

template <typename Work>
void VaultOpener::start(Work work)
{
    if (isBusy())
        return;
    m_outcome.reset();
    m_thread.reset(QThread::create([this, work = std::move(work)] { m_outcome.emplace(work()); }));
    connect(m_thread.get(), &QThread::finished, this, &VaultOpener::finish);
    m_thread->start();
}

void VaultOpener::finish()
{
    m_thread->wait();
    m_thread.reset();
    Outcome outcome = std::move(*m_outcome);
    m_outcome.reset();
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    m_vault = std::move(*outcome);
    emit opened();
}

} // namespace boshi::ui
