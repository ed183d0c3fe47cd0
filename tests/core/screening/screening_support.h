// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/screening/sheet.h"

#include <QFile>

#include <gtest/gtest.h>

namespace boshi::screening {

namespace keys = records::keys;

inline const std::vector<const RecordType *> sheetTypes{&records::parentingChecklist, &records::epds, &records::mibs};

inline Sheet sheetOf(const RecordType &type)
{
    const auto sheet = loadSheet(type);
    if (!sheet)
        throw std::runtime_error(sheet.error().detail.toStdString());
    return *sheet;
}

inline QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/resources/screening/") + QLatin1StringView(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void answer(Record &record, int item, qint64 score)
{
    record.setValue(*record.type->find("item_" + std::to_string(item)), score);
}

/// All ten answered alike, but for the last.
inline Record filled(const RecordType &type, qint64 score, qint64 last)
{
    Record record{.id = QUuid::createUuid(), .type = &type};
    for (int item = 1; item < 10; ++item)
        answer(record, item, score);
    answer(record, 10, last);
    return record;
}

inline const Setting afterBirth{Respondent::Mother, Period::Postpartum, 30};

/// A family of a mother, with what a test adds; nobody in it exists.
struct SheetFamily {
    QUuid mother = QUuid::createUuid();
    Family family{QUuid::createUuid()};

    SheetFamily()
    {
        put(mother, records::person, {}, {});
        belongs(mother, u"mother");
    }
    void put(const QUuid &id, const RecordType &type, const QUuid &subject, const std::vector<std::pair<std::string_view, Value>> &values)
    {
        Record record{.id = id, .type = &type, .subject = subject};
        for (const auto &[key, value] : values)
            record.setValue(*type.find(key), value);
        family.put(record);
    }
    void belongs(const QUuid &person, const char16_t *role)
    {
        put(QUuid::createUuid(), records::membership, family.id(),
            {{keys::membership::person, person}, {keys::membership::role, QString::fromUtf16(role)}});
    }
};

} // namespace boshi::screening
