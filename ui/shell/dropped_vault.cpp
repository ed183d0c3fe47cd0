// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropped_vault.h"

#include "core/store/vault.h"

#include <QMimeData>
#include <QUrl>

namespace boshi::ui {
namespace {

/// One whose header is damaged is one too: its unlock page says so and offers the backups.
bool isVault(const QString &path)
{
    const auto header = Vault::headerOf(path);
    return header || header.error().code == ErrorCode::DamagedHeader || header.error().code == ErrorCode::NewerFormat;
}

} // namespace

QString droppedVault(const QMimeData &dropped)
{
    const auto urls = dropped.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    return isVault(path) ? path : QString();
}

} // namespace boshi::ui
