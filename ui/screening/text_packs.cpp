// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/text_packs.h"

#include "core/store/durable_file.h"

#include <QDir>
#include <QFile>

namespace boshi::ui {

using namespace screening;

QString TextPacks::pathOf(const Sheet &sheet) const
{
    return QDir(m_folder).filePath(QString::fromUtf8(sheet.type->key.data(), qsizetype(sheet.type->key.size())) + QStringLiteral(".json"));
}

std::optional<TextPack> TextPacks::of(const Sheet &sheet) const
{
    QFile file(pathOf(sheet));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto read = readTextPack(sheet, file.read(largestTextPack + 1));
    auto *pack = std::get_if<TextPack>(&read);
    return pack ? std::optional(std::move(*pack)) : std::nullopt;
}

Result<std::optional<TextPackIssue>> TextPacks::take(const Sheet &sheet, const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::ReadFailed : ErrorCode::FileMissing};
    const QByteArray bytes = file.read(largestTextPack + 1);
    const auto read = readTextPack(sheet, bytes);
    if (const auto *issue = std::get_if<TextPackIssue>(&read))
        return std::optional(*issue);
    const QString unfinished = pathOf(sheet) + QStringLiteral(".unfinished");
    QDir().mkpath(m_folder);
    QFile::remove(unfinished);
    if (const auto written = durable::writePrivate(unfinished, bytes); !written)
        return written.error();
    if (const auto placed = durable::replaceFile(unfinished, pathOf(sheet)); !placed)
        return placed.error();
    return std::optional<TextPackIssue>();
}

void TextPacks::forget(const Sheet &sheet) const { QFile::remove(pathOf(sheet)); }

} // namespace boshi::ui
