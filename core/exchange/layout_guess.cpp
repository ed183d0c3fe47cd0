// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout_guess.h"

#include "core/exchange/column_map.h"
#include "core/exchange/csv_reader.h"

#include <QFile>

namespace boshi::exchange {
namespace {

Result<QStringList> headingsOf(QFile &file, const TextForm &form, char delimiter)
{
    file.seek(0);
    QStringList headings;
    const auto read = readCsv(file, {.form = form, .delimiter = delimiter}, [&](const CsvRow &row) {
        headings = row.texts();
        return false;
    });
    return read ? Result(headings) : read.error();
}

} // namespace

std::vector<PackInfo> packsToImport(const QString &userFolder)
{
    std::vector<PackInfo> newest;
    for (const PackInfo &pack : listPacks(userFolder)) { // By id and revision.
        if (!pack.imports || !pack.isUsable)
            continue;
        if (!newest.empty() && newest.back().id == pack.id)
            newest.back() = pack;
        else
            newest.push_back(pack);
    }
    return newest;
}

Result<std::vector<PackInfo>> packsThatFit(const QString &path, const std::vector<PackInfo> &packs)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied};
    const auto form = detectEncoding(file);
    if (!form)
        return form.error();
    std::vector<PackInfo> fitting;
    for (const PackInfo &info : packs) {
        const auto pack = loadPack(info.folder);
        const auto headings = pack ? headingsOf(file, *form, pack->delimiter) : Result(QStringList());
        if (!headings)
            return headings.error();
        if (pack && mapColumns(*pack, *headings))
            fitting.push_back(info);
    }
    return fitting;
}

} // namespace boshi::exchange
