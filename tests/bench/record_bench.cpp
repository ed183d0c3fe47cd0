// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/records/state.h"
#include "core/schema/value_codec.h"
#include "tests/bench/bench_vault.h"

#include <benchmark/benchmark.h>

namespace boshi::bench {
namespace {

Revision typicalRevision()
{
    Revision revision;
    revision.record = QUuid::createUuid();
    revision.type = "child_measurement";
    revision.subject = QUuid::createUuid();
    revision.author = QUuid::createUuid();
    revision.device = QUuid::createUuid();
    revision.at = {1'763'600'000'000, 540};
    revision.nonce = randomBytes(8);
    revision.sets = {{"day", encodeValue(PartialDate(QDate(2024, 7, 24)))},
                     {"weight", encodeValue(qint64(6250))},
                     {"height", encodeValue(qint64(613))},
                     {"head", encodeValue(qint64(403))},
                     {"place", encodeValue(QStringLiteral("保健センター"))}};
    return revision;
}

QByteArray typicalState()
{
    const Revision revision = typicalRevision();
    RecordState state;
    applyOnHeads(state, revision);
    return encodeState(state);
}

void encodeAndHash(benchmark::State &state)
{
    Revision revision = typicalRevision();
    for (auto _ : state)
        benchmark::DoNotOptimize(blake2b256(encodeRevision(revision)));
}

void decodeWholeState(benchmark::State &state)
{
    const QByteArray cached = typicalState();
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeState(cached));
}

void readRecord(benchmark::State &state)
{
    const QByteArray cached = typicalState();
    const QUuid id = QUuid::createUuid();
    for (auto _ : state)
        benchmark::DoNotOptimize(toRecord(id, records::childMeasurement, id, QByteArrayView(cached)));
}

BENCHMARK(encodeAndHash)->Name("record/encode and hash a revision");
BENCHMARK(decodeWholeState)->Name("record/decode a state");
BENCHMARK(readRecord)->Name("record/read a record");

} // namespace
} // namespace boshi::bench
