// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault_reader.h"

#include <QStringList>

#include <functional>

/// Records as CSV files, one for each record type, for the family whose they are.
namespace boshi::exchange {

/// A record that may be exported, with whom it is about.
struct ExportLine {
    QUuid record;
    const RecordType *type = nullptr;
    QUuid person = {}; ///< Null: the family as a whole.
    QString day = {};
    Privacy privacy = Privacy::Child;
};

/// By type in the order of the catalogue, then as `boshi-cli list` orders.
bool comesBefore(const ExportLine &left, const ExportLine &right);

/// Everything of a family that may leave for it, in order.
/// What is struck out, or about something struck out, is not in it, nor ever what is the professional's; what is sealed and
/// closed the family does not hold.
std::vector<ExportLine> exportable(const Family &family);

/// Whatever the export would tell of: the records themselves, whom and what they are about, and to what they refer. Whoever
/// writes them asks with it at Door::Export first.
std::vector<Record> toldBy(const Family &family, const std::vector<ExportLine> &lines);

/// One marked person may be told of by several families.
std::vector<Record> eachOnce(std::vector<Record> records);

/// The names of the files: `note.csv`.
QStringList exportFiles(const std::vector<ExportLine> &lines);
/// Those of them that the folder has already.
QStringList filesInTheWay(const std::vector<ExportLine> &lines, const QString &folder);

struct ExportOptions {
    bool replaces = false;                     ///< Otherwise FileExists when there is one of the files.
    std::function<bool(qint64 record)> goesOn = {}; ///< Asked before each record; false ends it with Cancelled.
};

/// Writes the files into a folder that is there, readable for their owner only: each under a temporary name, and all put in
/// place when the last is whole. On an error, or cancelled, none that was not there before is left.
/// Tells their paths.
Result<QStringList> writeExport(const VaultReader &reader, const std::vector<ExportLine> &lines, const QString &folder, const ExportOptions &options);

} // namespace boshi::exchange
