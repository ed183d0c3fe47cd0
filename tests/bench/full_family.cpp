// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/full_family.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/support/sample_values.h"

#include <benchmark/benchmark.h>

namespace boshi::bench {
namespace {

namespace keys = records::keys;

constexpr int ofEachType = 10;

RecordEdit personOf(const QUuid &family, const QUuid &id, const QString &name, QDate born)
{
    RecordEdit edit{.record = id, .type = &records::person};
    edit.near = family;
    edit.set(keys::person::name, name);
    edit.set(keys::person::birthDate, PartialDate(born));
    return edit;
}

RecordEdit membershipOf(const Surroundings &surroundings, const QUuid &family, const QUuid &person, const char16_t *role)
{
    RecordEdit edit{.record = surroundings.newId(), .type = &records::membership, .subject = family};
    edit.set(keys::membership::person, person);
    edit.set(keys::membership::role, QString::fromUtf16(role));
    return edit;
}

/// With a child of eight years, to whom every page has come.
FullVault emptyFullVault(VaultSession &session)
{
    const Surroundings &surroundings = session.surroundings();
    const QUuid family = surroundings.newId(), mother = surroundings.newId(), child = surroundings.newId();
    RecordEdit own{.record = family, .type = &records::family};
    own.set(keys::family::name, QStringLiteral("見本"));
    RecordEdit pregnancy{.record = surroundings.newId(), .type = &records::pregnancy, .subject = mother};
    pregnancy.set(keys::pregnancy::dueDate, PartialDate(QDate(2018, 6, 1)));
    RecordEdit handbook{.record = surroundings.newId(), .type = &records::handbook, .subject = child};
    handbook.set(keys::handbook::edition, QStringLiteral("R7-04"));
    must(session.apply(Change::of(ChangeKind::Add, {own, personOf(family, mother, QStringLiteral("見本 母"), QDate(1990, 1, 2)),
                                                    personOf(family, child, QStringLiteral("見本 子"), QDate(2018, 6, 1)),
                                                    membershipOf(surroundings, family, mother, u"mother"),
                                                    membershipOf(surroundings, family, child, u"child"), pregnancy, handbook})));
    must(session.openFamily(family));
    return {session.vault().path(), session.vault().key().copy(), family, {mother, mother}, {child, child}};
}

/// The first from this seed on that may be saved: in some a period ends before it begins.
Record sampleOf(const VaultSession &session, const RecordType &type, const QUuid &subject, quint32 seed)
{
    Record record = test::sampleRecord(type, seed);
    record.id = session.surroundings().newId();
    record.subject = subject;
    return hasErrors(session.issuesOf(record)) ? sampleOf(session, type, subject, seed + 1) : record;
}

void fill(VaultSession &session, const ui::Place &place)
{
    for (const ui::Section &section : ui::sectionsOf(*session.family(), place, QDate()))
        for (const RecordType *type : section.types) {
            const QUuid subject = ui::subjectForNew(*session.family(), place, *type);
            for (int i = 0; i < ofEachType && !subject.isNull(); ++i)
                must(session.save(sampleOf(session, *type, subject, quint32(i) * 100)));
        }
}

FullVault makeFullVault()
{
    const auto session = newSession();
    FullVault full = emptyFullVault(*session);
    fill(*session, full.mother);
    fill(*session, full.child);
    return full;
}

void openFull(benchmark::State &state)
{
    const FullVault &full = fullVault();
    qsizetype records = 0;
    for (auto _ : state) {
        std::unique_ptr<Vault> vault;
        std::optional<Family> family;
        state.SetIterationTime(secondsOf([&] {
            vault = must(Vault::open(full.path, full.key.copy()));
            family = must(VaultReader(*vault).family(full.family));
        }));
        records = family->size();
    }
    state.counters["records"] = double(records);
}

BENCHMARK(openFull)->Name("family/everything filled in")->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace

const FullVault &fullVault()
{
    static const FullVault vault = makeFullVault();
    return vault;
}

} // namespace boshi::bench
