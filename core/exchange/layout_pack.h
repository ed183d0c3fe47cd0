// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/encoding.h"
#include "core/exchange/measure_unit.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace boshi::exchange {

enum class PackStatus { Official, DerivedFromImplementation, Provisional };
enum class PackDriver { CsvFlat };
enum class ItemType { Text, LongText, Integer, Decimal, YesNo, Choice, Date };
enum class Newline { Lf, CrLf };
enum class Quoting { Minimal, All };
enum class DateStyle { Iso, Slash, Compact, Era, Mixed };

/// One column of a layout and the field it fills; without a record type it is a key or the issuer only.
struct LayoutItem {
    QString key; ///< Permanent within the pack.
    QString recordType;
    QString field;
    QStringList headings; ///< The one we write first, then the others we accept.
    QString officialCode;
    ItemType type = ItemType::Text;
    MeasureUnit unit = {};
    int scale = 0; ///< Decimals written on export.
    QString codeList;
    bool required = false;
    Privacy sensitivity = Privacy::Child;
    Certainty evidence = Certainty::Proposal;
    int row = 0; ///< In items.csv, for whoever reports a fault.
};

/// A code of a layout's list and what it means to us, in the grammar of data.md §2 ("male", "!unknown").
struct LayoutCode {
    QString list;
    QString code; ///< Empty: written by its label.
    QStringList labels;
    QString value;
    QDate validFrom;
    QDate validTo;
    int row = 0; ///< In codelists.csv.

    bool isValidOn(QDate day) const;
};

/// Keys of the items that say whose row it is.
struct PersonItems {
    QString addressNumber, name, kana, birth, sex;
};

/// What a list of packs shows.
struct PackInfo {
    QString id;
    QString revision;
    QString titleJa;
    QString titleEn;
    QString authority;
    PackStatus status = PackStatus::Provisional;
    PackDriver driver = PackDriver::CsvFlat;
    Encoding encoding = Encoding::Utf8;
    bool imports = false;
    bool exports = false;
    QString folder;
    bool isShipped = false;
    bool isUsable = true; ///< False: `boshi-cli layout check` says why.
};

/// A municipal data layout as data: what the columns are called, what they mean, which codes they use.
struct LayoutPack {
    PackInfo info;
    QDate effectiveFrom;
    QDate effectiveTo;
    Newline newline = Newline::CrLf;
    Quoting quoting = Quoting::Minimal;
    char delimiter = ',';
    DateStyle dateStyle = DateStyle::Iso;
    QHash<QString, QString> nulls; ///< Text of a cell → `!unknown` …
    QString recordType; ///< What one row of the file is.
    QStringList naturalKey; ///< Item keys that name a row for ever.
    PersonItems person;
    QString issuer; ///< Item key.
    std::vector<LayoutItem> items;
    std::vector<LayoutCode> codes;

    const LayoutItem *item(QStringView key) const;
};

/// UnknownLayout when there is no such folder; BrokenLayout names the first fault's file, row and column in
/// Error::place.
Result<LayoutPack> loadPack(const QString &folder);

/// The shipped packs and those of a user's folder, which is laid out the same way (<id>/<revision>/), by id and
/// revision.
std::vector<PackInfo> listPacks(const QString &userFolder = {});

/// `id`, or `id@revision`; without a revision the newest, a user's pack before a shipped one of the same name.
Result<LayoutPack> findPack(const QString &name, const QString &userFolder = {});

/// `:/layouts`
QString shippedPacksFolder();

} // namespace boshi::exchange
