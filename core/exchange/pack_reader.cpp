// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_reader.h"

#include "core/exchange/pack_table.h"
#include "core/schema/value_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace boshi::exchange {

namespace {

/// An object of layout.json, with every fault noted under its key.
class Entries {
public:
    Entries(QJsonObject object, std::vector<PackIssue> &issues)
        : m_object(std::move(object))
        , m_issues(issues)
    {
    }

    void note(PackFault fault, QStringView key) const
    {
        m_issues.push_back({fault, layoutFile.toString(), 0, key.toString()});
    }

    QString text(QStringView key) const { return m_object.value(key).toString(); }
    QString requiredText(QStringView key) const
    {
        if (text(key).isEmpty())
            note(PackFault::MissingEntry, key);
        return text(key);
    }
    bool flag(QStringView key) const
    {
        if (!m_object.value(key).isBool())
            note(PackFault::MissingEntry, key);
        return m_object.value(key).toBool();
    }
    QDate date(QStringView key) const
    {
        const QDate day = QDate::fromString(text(key), Qt::ISODate);
        if (!text(key).isEmpty() && !day.isValid())
            note(PackFault::BadDate, key);
        return day;
    }
    QStringList texts(QStringView key) const { return m_object.value(key).toVariant().toStringList(); }
    QJsonObject object(QStringView key) const { return m_object.value(key).toObject(); }

    template <typename E, std::size_t N> E word(QStringView key, const Names<E, N> &names, E otherwise) const
    {
        const auto found = names.find(requiredText(key));
        if (!found && !text(key).isEmpty())
            note(PackFault::UnknownWord, key);
        return found.value_or(otherwise);
    }

private:
    QJsonObject m_object;
    std::vector<PackIssue> &m_issues;
};

bool isAbsenceText(const QString &text)
{
    constexpr Absence all[] = {Absence::Unknown, Absence::Refused, Absence::NotDone, Absence::Withheld};
    return std::ranges::any_of(all, [&](Absence absence) { return absenceText(absence) == text; });
}

void readInfo(const Entries &layout, PackInfo &info)
{
    info.id = layout.requiredText(u"id");
    info.revision = layout.requiredText(u"revision");
    info.titleJa = layout.requiredText(u"title_ja");
    info.titleEn = layout.requiredText(u"title_en");
    info.authority = layout.requiredText(u"authority");
    info.status = layout.word(u"status", packStatusNames, PackStatus::Provisional);
    info.driver = layout.word(u"driver", packDriverNames, PackDriver::CsvFlat);
    info.encoding = layout.word(u"encoding", encodingNames, Encoding::Utf8);
    info.imports = layout.flag(u"imports");
    info.exports = layout.flag(u"exports");
}

void readForm(const Entries &layout, LayoutPack &pack)
{
    pack.effectiveFrom = layout.date(u"effective_from");
    pack.effectiveTo = layout.date(u"effective_to");
    pack.newline = layout.word(u"newline", newlineNames, Newline::CrLf);
    pack.quoting = layout.word(u"quoting", quotingNames, Quoting::Minimal);
    pack.delimiter = layout.word(u"delimiter", delimiterNames, ',');
    pack.dateStyle = layout.word(u"date_style", dateStyleNames, DateStyle::Iso);
    const QJsonObject nulls = layout.object(u"nulls");
    for (auto null = nulls.begin(); null != nulls.end(); ++null) {
        if (!isAbsenceText(null.value().toString()))
            layout.note(PackFault::UnknownWord, u"nulls");
        pack.nulls.insert(null.key(), null.value().toString());
    }
}

void readMeaning(const Entries &layout, LayoutPack &pack, std::vector<PackIssue> &issues)
{
    pack.recordType = layout.requiredText(u"record_type");
    pack.naturalKey = layout.texts(u"natural_key");
    pack.issuer = layout.text(u"issuer");
    if (pack.naturalKey.isEmpty())
        layout.note(PackFault::MissingEntry, u"natural_key");
    const Entries person(layout.object(u"person"), issues);
    pack.person = {person.text(u"address_number"), person.text(u"name"), person.text(u"kana"), person.text(u"birth"),
        person.text(u"sex")};
}

void readLayout(PackReading &reading)
{
    QFile file(QDir(reading.pack.info.folder).filePath(layoutFile.toString()));
    if (!file.open(QIODevice::ReadOnly)) {
        reading.issues.push_back({PackFault::MissingFile, layoutFile.toString()});
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        reading.issues.push_back({PackFault::BadJson, layoutFile.toString()});
        return;
    }
    const Entries layout(document.object(), reading.issues);
    readInfo(layout, reading.pack.info);
    readForm(layout, reading.pack);
    readMeaning(layout, reading.pack, reading.issues);
}

LayoutItem itemOf(const PackRow &row)
{
    LayoutItem item;
    item.key = row.requiredText(u"key");
    item.recordType = row.text(u"record_type");
    item.field = row.text(u"field");
    item.headings = row.alternatives(u"headings");
    item.officialCode = row.text(u"official_code");
    item.type = row.word(u"type", itemTypeNames, ItemType::Text);
    const auto unit = measureUnitFromText(row.text(u"unit"));
    if (!unit)
        row.note(PackFault::UnknownWord, u"unit");
    item.unit = unit.value_or(MeasureUnit());
    item.scale = row.number(u"scale");
    item.codeList = row.text(u"code_list");
    item.required = row.word(u"required", yesNoNames, false);
    item.sensitivity = row.word(u"sensitivity", sensitivityNames, Privacy::Child);
    item.evidence = row.word(u"evidence", evidenceNames, Certainty::Proposal);
    item.row = row.row();
    return item;
}

LayoutCode codeOf(const PackRow &row)
{
    return {row.requiredText(u"list"), row.text(u"code"), row.alternatives(u"label"), row.requiredText(u"value"),
        row.date(u"valid_from"), row.date(u"valid_to"), row.row()};
}

void readItems(PackReading &reading)
{
    static const QStringList columns
        = QStringLiteral("key record_type field headings official_code type unit scale code_list required "
                         "sensitivity evidence")
              .split(u' ');
    QSet<QString> keys;
    readPackTable(reading.pack.info.folder, itemsFile.toString(), columns, reading.issues, [&](const PackRow &row) {
        const LayoutItem item = itemOf(row);
        if (keys.contains(item.key))
            row.note(PackFault::DuplicateKey, u"key");
        keys.insert(item.key);
        reading.pack.items.push_back(item);
    });
}

/// The same code twice in a list, unless one ends before the other begins.
bool clash(const LayoutCode &a, const LayoutCode &b)
{
    const bool apart = (a.validTo.isValid() && b.validFrom.isValid() && a.validTo < b.validFrom)
        || (b.validTo.isValid() && a.validFrom.isValid() && b.validTo < a.validFrom);
    return a.list == b.list && a.code == b.code && !a.code.isEmpty() && !apart;
}

void readCodes(PackReading &reading)
{
    static const QStringList columns = QStringLiteral("list code label value valid_from valid_to").split(u' ');
    std::vector<LayoutCode> &codes = reading.pack.codes;
    readPackTable(reading.pack.info.folder, codesFile.toString(), columns, reading.issues, [&](const PackRow &row) {
        const LayoutCode code = codeOf(row);
        if (std::ranges::any_of(codes, [&](const LayoutCode &other) { return clash(code, other); }))
            row.note(PackFault::DuplicateCode, u"code");
        codes.push_back(code);
    });
}

} // namespace

PackReading readPack(const QString &folder)
{
    PackReading reading;
    reading.pack.info.folder = folder;
    reading.pack.info.isShipped = folder.startsWith(shippedPacksFolder());
    readLayout(reading);
    readItems(reading);
    readCodes(reading);
    if (!QFile::exists(QDir(folder).filePath(sourcesFile.toString())))
        reading.issues.push_back({PackFault::MissingFile, sourcesFile.toString()});
    return reading;
}

} // namespace boshi::exchange
