// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_check.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/pack_reader.h"
#include "core/schema/value_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace boshi::exchange {

namespace {

using Issues = std::vector<PackIssue>;

/// 特定個人情報名コード and item codes: TK or TM and 14 digits; numbers of 8 or 10 digits on their own.
bool looksOfficial(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("T[KM]\\d{14}|(?<!\\d)(?:\\d{8}|\\d{10})(?!\\d)"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text.normalized(QString::NormalizationForm_KC)).hasMatch();
}

void checkCodesInTable(const QString &folder, QStringView file, Issues &issues)
{
    QFile device(QDir(folder).filePath(file.toString()));
    QStringList header;
    if (!device.open(QIODevice::ReadOnly))
        return;
    // Whatever cannot be read has been noted by readPack.
    (void)readCsv(device, {}, [&](const CsvRow &row) {
        if (header.isEmpty())
            header = row.texts();
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            if (looksOfficial(row.cells[column].text))
                issues.push_back(
                    {PackFault::OfficialCode, file.toString(), int(row.number), header.value(qsizetype(column))});
        return true;
    });
}

bool holdsOfficialCode(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::ranges::any_of(object.keys(), looksOfficial)
            || std::any_of(object.begin(), object.end(), [](const auto &entry) { return holdsOfficialCode(entry); });
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const auto &entry) { return holdsOfficialCode(entry); });
    }
    return looksOfficial(value.toVariant().toString());
}

void checkOfficialCodes(const LayoutPack &pack, Issues &issues)
{
    if (pack.info.status == PackStatus::Official)
        return;
    checkCodesInTable(pack.info.folder, itemsFile, issues);
    checkCodesInTable(pack.info.folder, codesFile, issues);
    QFile layout(QDir(pack.info.folder).filePath(layoutFile.toString()));
    if (!layout.open(QIODevice::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(layout.readAll()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (looksOfficial(entry.key()) || holdsOfficialCode(entry.value()))
            issues.push_back({PackFault::OfficialCode, layoutFile.toString(), 0, entry.key()});
}

void checkItemNames(const LayoutPack &pack, Issues &issues)
{
    const auto check = [&](const QString &key, const char *entry) {
        if (!key.isEmpty() && !pack.item(key))
            issues.push_back({PackFault::UnknownItem, layoutFile.toString(), 0, QLatin1StringView(entry)});
    };
    for (const QString &key : pack.naturalKey)
        check(key, "natural_key");
    for (const QString &key :
        {pack.person.addressNumber, pack.person.name, pack.person.kana, pack.person.birth, pack.person.sex})
        check(key, "person");
    check(pack.issuer, "issuer");
}

bool canFill(ItemType type, FieldKind kind)
{
    switch (type) {
    case ItemType::Text:
    case ItemType::LongText: return kind == FieldKind::Text || kind == FieldKind::LongText;
    case ItemType::Integer: return kind == FieldKind::Integer || kind == FieldKind::Decimal;
    case ItemType::Decimal: return kind == FieldKind::Decimal;
    case ItemType::YesNo: return kind == FieldKind::YesNo;
    case ItemType::Choice: return kind == FieldKind::Choice;
    case ItemType::Date: return kind == FieldKind::Date;
    }
    return false;
}

void checkCodes(const LayoutPack &pack, const LayoutItem &item, const Field &field, Issues &issues)
{
    for (const LayoutCode &code : pack.codes)
        if (code.list == item.codeList && !valueFromText(field, code.value))
            issues.push_back({PackFault::UnknownValue, codesFile.toString(), code.row, QStringLiteral("value")});
}

void checkItem(const LayoutPack &pack, const LayoutItem &item, RecordTypeLookup recordType, Issues &issues)
{
    const auto note = [&](PackFault fault, const char *column) {
        issues.push_back({fault, itemsFile.toString(), item.row, QLatin1StringView(column)});
    };
    const bool hasList = std::ranges::find(pack.codes, item.codeList, &LayoutCode::list) != pack.codes.end();
    const bool needsList = item.type == ItemType::Choice || item.type == ItemType::YesNo;
    if (!hasList && (needsList || !item.codeList.isEmpty()))
        note(PackFault::UnknownCodeList, "code_list");
    if (item.recordType.isEmpty() && item.field.isEmpty())
        return;
    const RecordType *type = recordType(item.recordType);
    if (!type)
        return note(PackFault::UnknownRecordType, "record_type");
    const Field *field = type->find(item.field.toStdString());
    if (!field)
        return note(PackFault::UnknownField, "field");
    if (!canFill(item.type, field->kind))
        return note(PackFault::TypeMismatch, "type");
    if (measureUnit(field->unit).dimension != item.unit.dimension)
        note(PackFault::TypeMismatch, "unit");
    checkCodes(pack, item, *field, issues);
}

void checkFolder(const LayoutPack &pack, Issues &issues)
{
    const QString expected = pack.info.id + u'/' + pack.info.revision;
    if (!QDir::cleanPath(pack.info.folder).endsWith(u'/' + expected))
        issues.push_back({PackFault::WrongFolder, layoutFile.toString(), 0, QStringLiteral("id")});
}

bool isUnread(const Issues &issues, QStringView file)
{
    return std::ranges::any_of(issues, [file](const PackIssue &issue) {
        return issue.file == file && (issue.fault == PackFault::MissingFile || issue.fault == PackFault::BadJson);
    });
}

} // namespace

QLatin1StringView faultText(PackFault fault)
{
    switch (fault) {
    case PackFault::MissingFile: return QLatin1StringView("missing_file");
    case PackFault::UnreadableFile: return QLatin1StringView("unreadable_file");
    case PackFault::BadJson: return QLatin1StringView("bad_json");
    case PackFault::MissingEntry: return QLatin1StringView("missing_entry");
    case PackFault::UnknownWord: return QLatin1StringView("unknown_word");
    case PackFault::BadDate: return QLatin1StringView("bad_date");
    case PackFault::BadNumber: return QLatin1StringView("bad_number");
    case PackFault::DuplicateKey: return QLatin1StringView("duplicate_key");
    case PackFault::DuplicateCode: return QLatin1StringView("duplicate_code");
    case PackFault::UnknownItem: return QLatin1StringView("unknown_item");
    case PackFault::UnknownCodeList: return QLatin1StringView("unknown_code_list");
    case PackFault::UnknownRecordType: return QLatin1StringView("unknown_record_type");
    case PackFault::UnknownField: return QLatin1StringView("unknown_field");
    case PackFault::TypeMismatch: return QLatin1StringView("type_mismatch");
    case PackFault::UnknownValue: return QLatin1StringView("unknown_value");
    case PackFault::OfficialCode: return QLatin1StringView("official_code");
    case PackFault::WrongFolder: return QLatin1StringView("wrong_folder");
    }
    return {};
}

std::vector<PackIssue> checkPack(const QString &folder, RecordTypeLookup recordType)
{
    PackReading reading = readPack(folder);
    Issues &issues = reading.issues;
    const LayoutPack &pack = reading.pack;
    checkOfficialCodes(pack, issues);
    if (!isUnread(issues, layoutFile)) {
        checkFolder(pack, issues);
        if (!recordType(pack.recordType) && !pack.recordType.isEmpty())
            issues.push_back({PackFault::UnknownRecordType, layoutFile.toString(), 0, QStringLiteral("record_type")});
        if (!isUnread(issues, itemsFile))
            checkItemNames(pack, issues);
    }
    if (!isUnread(issues, codesFile))
        for (const LayoutItem &item : pack.items)
            checkItem(pack, item, recordType, issues);
    return issues;
}

} // namespace boshi::exchange
