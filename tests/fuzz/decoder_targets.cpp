// SPDX-License-Identifier: GPL-3.0-or-later
/// The readers of bytes: header, one value, one revision, a cached state. A decoder accepts only what it would write.
#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/records/state.h"
#include "core/records/summary.h"
#include "core/schema/family_view.h"
#include "core/schema/validation.h"
#include "core/schema/value_codec.h"
#include "core/schema/value_text.h"
#include "core/security/vault_header.h"
#include "tests/fuzz/fuzz_target.h"

namespace boshi::fuzz {
namespace {

void readAnyHeader(QByteArrayView input)
{
    const auto header = readHeader(input);
    if (!header)
        return;
    require(input.startsWith(header->bytes), "a header is what the file begins with");
    const VaultHeader again = makeHeader(header->profile(), QByteArrayView(header->bytes).sliced(6, 8));
    require(again.bytes == header->bytes, "a header that reads is one that we would make");
}

std::vector<QByteArray> headers()
{
    std::vector<QByteArray> seeds{QByteArray("SQLite format 3\0", 16), QByteArray("BOSHI")};
    for (const KeyProfile profile : {KeyProfile::Small, KeyProfile::Usual, KeyProfile::Strong})
        seeds.push_back(makeHeader(profile, "12345678").bytes + "what follows");
    return seeds;
}

/// What lists, forms and exports do with a value, whichever field it claims to belong to.
void useValue(QByteArrayView raw)
{
    for (const RecordType *type : records::all())
        for (const Field &field : type->fields)
            if (const auto value = decodeValue(field, raw)) {
                require(toText(field, *value).size() < 2'000'000, "a value has a text of bounded length");
                validateField(field, *value, QDate(2026, 6, 1));
            }
}

void readAnyValue(QByteArrayView input)
{
    const auto value = decodeValue(input);
    if (value)
        require(encodeValue(*value) == input, "a value that reads is written with the same bytes");
    CborReader whole(input);
    const QByteArrayView item = whole.rawItem();
    require(!value || (whole.finished() && item == input), "what reads as a value is canonical");
    useValue(input);
}

std::vector<QByteArray> values()
{
    const QUuid id = QUuid::fromRfc4122(QByteArray(16, 'r'));
    std::vector<QByteArray> seeds;
    for (const Value &value : std::vector<Value>{Value(), Absence::Refused, true, qint64(3120), qint64(-1), QStringLiteral("塚神 羽"),
                                                 *PartialDate::of(2024, 4, 3, true), TimeOfDay{845}, DateTime{QDate(2024, 3, 10), 845, 540},
                                                 Duration{570}, *GestationalAge::of(31, 4), PregnancyMonth{5},
                                                 Ordinal{Ordinal::Plus1, QStringLiteral("＋")}, ToothChart{{55, QStringLiteral("C")}},
                                                 AttachmentId{QByteArray(32, 'a')}, id, QStringList{QStringLiteral("a"), QStringLiteral("b")}})
        seeds.push_back(encodeValue(value));
    seeds.push_back(encodeValue(QString(2, QChar(0xfeff))));
    seeds.push_back(QByteArray(20, char(0x81)) + char(0x01));
    seeds.push_back(QByteArray::fromHex("a2616101616202"));
    seeds.push_back(QByteArray::fromHex("9bffffffffffffffff"));
    return seeds;
}

Revision sampleRevision()
{
    Revision revision;
    revision.record = QUuid::fromRfc4122(QByteArray(16, 'r'));
    revision.type = "child_measurement";
    revision.subject = QUuid::fromRfc4122(QByteArray(16, 's'));
    revision.parents = {QByteArray(32, 'p'), QByteArray(32, 'q')};
    for (const QByteArray &value : values())
        if (decodeValue(value))
            revision.sets.push_back({"k" + QByteArray::number(qsizetype(revision.sets.size())), value});
    revision.author = revision.record;
    revision.device = revision.subject;
    revision.at = {1'700'000'000'000, 540};
    revision.nonce = QByteArray(16, 'n');
    return revision;
}

void readAnyRevision(QByteArrayView input)
{
    auto revision = decodeRevision(input);
    if (!revision)
        return;
    require(encodeRevision(*revision) == input, "a revision that reads is written with the same bytes");
    toText(revision->at);
    for (const FieldSet &set : revision->sets)
        useValue(set.value);
}

std::vector<QByteArray> revisions()
{
    Revision whole = sampleRevision();
    Revision first = sampleRevision();
    first.parents.clear();
    first.subject = {};
    first.sets.resize(2);
    Revision empty = first;
    empty.sets.clear();
    return {encodeRevision(whole), encodeRevision(first), encodeRevision(empty)};
}

void readAnyState(QByteArrayView input)
{
    if (const auto state = decodeState(input)) {
        state->isVoided();
        state->inConflict();
        encodeState(*state);
    }
    const QUuid id = QUuid::fromRfc4122(QByteArray(16, 'r'));
    for (const RecordType *type : records::all())
        if (const auto record = toRecord(id, *type, id, input)) {
            records::summary(*record);
            validate(*record, EmptyFamilyView(), QDate(2026, 6, 1));
        }
}

std::vector<QByteArray> states()
{
    Revision one = sampleRevision();
    one.parents.clear();
    Revision other = one;
    other.nonce = QByteArray(16, 'o');
    for (FieldSet &set : other.sets)
        set.value = encodeValue(QStringLiteral("other"));
    const QByteArray first = blake2b256(encodeRevision(one));
    const QByteArray second = blake2b256(encodeRevision(other));
    const std::vector<KnownRevision> both{{first, one}, {second, other}};
    // Nobody can hash a circle, but a file can claim one.
    Revision circle = one;
    circle.parents = {second};
    other.parents = {first};
    const std::vector<KnownRevision> round{{first, circle}, {second, other}};
    return {encodeState(stateOf(both)), encodeState(stateOf(std::span(both).first(1))), encodeState(stateOf(round))};
}

} // namespace

const Target headerTarget{"header", readAnyHeader, headers, 1};
const Target valueTarget{"value", readAnyValue, values, 1};
const Target revisionTarget{"revision", readAnyRevision, revisions, 1};
const Target stateTarget{"state", readAnyState, states, 1};

} // namespace boshi::fuzz
