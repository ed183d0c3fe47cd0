// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/encoding.h"
#include "core/exchange/import_row.h"

#include <functional>

class QFile;

namespace boshi::exchange {

/// A file to be read by a layout. The pack outlives the reading.
struct RowSource {
    QString path;
    const LayoutPack &pack;
    TextForm form;
    QDate today; ///< See ImportRowReader::read.
};

/// Hands over row after row, in the order of the file, until `take` answers an Error, which is passed on. The file is read
/// on a thread of its own, some hundreds of rows ahead, while the caller works on those before. Codes: EmptyFile,
/// FileMissing, PermissionDenied, ReadFailed, MissingColumns, LineTooLong, BrokenQuotes.
Result<Done> readRows(const RowSource &source, const std::function<Result<Done>(const ImportRow &)> &take);

/// BLAKE2b-256 of the whole file, which stands at its beginning afterwards. Code: ReadFailed.
Result<QByteArray> hashOf(QFile &file);

/// Opens a file that a person named. Codes: FileMissing, PermissionDenied.
Result<Done> openForReading(QFile &file);

} // namespace boshi::exchange
