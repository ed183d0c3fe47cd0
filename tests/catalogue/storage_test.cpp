// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"
#include "core/records/state.h"
#include "core/schema/value_codec.h"
#include "core/schema/value_text.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace boshi {
namespace {

QByteArray bytes(std::string_view key) { return {key.data(), qsizetype(key.size())}; }

RecordState stateOf(const Record &record)
{
    RecordState state;
    for (const auto &[key, value] : record.values)
        state.fields.emplace(bytes(key), FieldState{encodeValue(value)});
    return state;
}

void expectEqual(const Record &left, const Record &right)
{
    for (const Field &field : left.type->fields)
        EXPECT_EQ(left.value(field), right.value(field)) << left.type->key << '.' << field.key;
}

} // namespace

TEST(CatalogueStorage, bringsEveryValueThroughTheGrammar)
{
    for (const RecordType *type : test::typesToTest())
        for (const Field &field : type->fields)
            for (const Value &value : test::sampleValues(field)) {
                const QString text = toText(field, value);
                EXPECT_EQ(valueFromText(field, text), value) << type->key << '.' << field.key << ' ' << text.toStdString();
            }
}

TEST(CatalogueStorage, bringsEveryValueThroughItsBytes)
{
    for (const RecordType *type : test::typesToTest())
        for (const Field &field : type->fields)
            for (const Value &value : test::sampleValues(field)) {
                EXPECT_TRUE(matchesKind(field, value)) << type->key << '.' << field.key;
                EXPECT_EQ(decodeValue(field, encodeValue(value)), value) << type->key << '.' << field.key;
            }
}

TEST(CatalogueStorage, leavesAnUnrecordedFieldBlankInEveryForm)
{
    for (const Field &field : test::everyKind().fields) {
        EXPECT_EQ(toText(field, Value()), QString());
        EXPECT_EQ(valueFromText(field, QString()), Value());
        EXPECT_EQ(encodeValue(Value()), clearedValue);
    }
}

TEST(CatalogueStorage, bringsWholeRecordsThroughTheirState)
{
    for (const RecordType *type : test::typesToTest())
        for (quint32 seed = 0; seed < 20; ++seed) {
            const Record record = test::sampleRecord(*type, seed);
            expectEqual(record, toRecord(record.id, *type, {}, stateOf(record)));
        }
}

TEST(CatalogueStorage, keepsWhatANewerVersionWroteWithoutShowingIt)
{
    for (const RecordType *type : test::typesToTest()) {
        const Record record = test::sampleRecord(*type, 7);
        RecordState state = stateOf(record);
        const QByteArray later = encodeValue(Value(QStringLiteral("from later")));
        state.fields.emplace(QByteArrayLiteral("zz_field_of_a_newer_version"), FieldState{later});
        const QByteArray cached = encodeState(state);
        const auto shown = toRecord(record.id, *type, {}, cached);
        ASSERT_TRUE(shown) << type->key;
        expectEqual(record, *shown);
        EXPECT_EQ(shown->values.size(), record.values.size()) << type->key;
        EXPECT_EQ(decodeState(cached)->shown("zz_field_of_a_newer_version"), later);
    }
}

} // namespace boshi
