// SPDX-License-Identifier: GPL-3.0-or-later
/// A vault written by somebody who has the key: merged into a family's own, and opened directly.
#include "core/charts/growth_chart.h"
#include "core/growth/growth_reading.h"
#include "core/records/catalogue.h"
#include "core/records/summary.h"
#include "core/store/statement.h"
#include "core/store/vault_check.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/hostile_script.h"

namespace boshi::fuzz {
namespace {

using Stored = std::map<QByteArray, QByteArray>;

Stored storedIn(const Vault &vault)
{
    Stored stored;
    db::Statement rows(vault.handle(), "SELECT id, payload FROM revision");
    while (rows.next())
        stored.emplace(rows.blob(0), rows.blob(1));
    return stored;
}

bool isClean(const Vault &vault)
{
    const auto report = checkVault(vault);
    return report && report->isClean();
}

void mergeHostile(QByteArrayView input)
{
    const test::Folder folder;
    test::writeBytes(folder.path("own.boshi"), home().bytes);
    const auto own = test::openVault(folder.path("own.boshi"));
    const auto hostile = test::openVault(test::emptyVault(folder, "hostile.boshi"));
    const qint64 offered = HostileScript(input).writeRevisions(*hostile);
    const Stored before = storedIn(*own);
    const auto report = mergeVault(*own, *hostile);
    require(bool(report), "a merge of hostile content ends with a report");
    const Stored after = storedIn(*own);
    require(std::ranges::includes(after, before), "a merge leaves every earlier revision as it was");
    require(qint64(after.size() - before.size()) == report->added, "as many were added as the report says");
    require(report->added + report->known + report->refused + report->waiting == offered, "every revision is accounted for");
    require(isClean(*own), "what a merge leaves is a sound vault");
    const QByteArray once = test::contentHash(*own);
    const auto again = mergeVault(*own, *hostile);
    require(again && again->added == 0 && test::contentHash(*own) == once, "merging again changes nothing");
}

void drawGrowth(const Family &family, const Record &child)
{
    const auto facts = growth::childFacts(family, child);
    const auto points = growth::growthPoints(family, child);
    const growth::Reference *reference = growth::shippedReference(growth::growthReferenceOf(family, child));
    if (!reference)
        return;
    for (const growth::Measure measure : growth::measures) {
        const auto rows = charts::growthRows(facts, points, measure, *reference);
        charts::growthChart({facts, rows}, {.measure = measure, .window = charts::suggestedWindow(rows), .reference = reference});
        charts::growthSummary(facts, rows, measure, *reference);
    }
}

void lookAt(const VaultReader &reader, const QUuid &id)
{
    const auto family = reader.family(id);
    if (family)
        for (const Member &member : family->members())
            drawGrowth(*family, *member.person);
    (void)reader.familiesOf(id);
    (void)reader.state(id);
    if (const auto steps = reader.history(id); steps && !steps->empty()) {
        std::vector<KnownRevision> known;
        for (const HistoryStep &step : *steps)
            known.push_back({step.id, step.revision});
        stateOf(known);
        ancestry(known, known.front().id, true);
    }
}

void lookAtEverything(const VaultSession &session)
{
    const VaultReader reader = session.reader();
    (void)reader.eachRecord(nullptr, [&](const RecordLine &line) {
        if (const auto record = recordOf(line)) {
            records::summary(*record);
            session.issuesOf(*record);
        }
    });
    (void)reader.caseload();
    (void)reader.inConflict();
    (void)reader.changes(50);
    (void)reader.counts();
    for (const QUuid &id : home().records)
        lookAt(reader, id);
}

void workIn(VaultSession &session)
{
    (void)session.openFamily(home().records[0]);
    const QUuid fresh = session.surroundings().newId();
    if (session.save(test::measurement(fresh, home().records[2], QDate(2025, 5, 3), 9100))) {
        const auto stored = session.reader().record(fresh);
        require(stored && *stored && *(*stored)->get<qint64>("weight") == 9100, "what was saved is there");
    }
    (void)session.setVoided(home().records[5], QStringLiteral("twice"));
    (void)session.undoLatest();
    (void)session.redoLatest();
}

void openHostile(QByteArrayView input)
{
    const test::Folder folder;
    test::writeBytes(folder.path("hostile.boshi"), home().bytes);
    {
        const auto vault = test::openVault(folder.path("hostile.boshi"));
        HostileScript script(input);
        script.spoilTables(*vault);
        script.writeRevisions(*vault);
    }
    const auto session = test::openSession(folder.path("hostile.boshi"), 12);
    require(bool(checkVault(session->vault())), "a check ends with a report");
    lookAtEverything(*session);
    workIn(*session);
}

/// Nothing says more about a script than its effect: long random ones, and one that does nothing.
std::vector<QByteArray> scripts()
{
    std::mt19937 random(20261120);
    std::vector<QByteArray> seeds{QByteArray()};
    for (int length : {40, 400, 1500, 3000}) {
        QByteArray script(length, '\0');
        for (char &byte : script)
            byte = char(random() & 0xff);
        seeds.push_back(script);
    }
    return seeds;
}

} // namespace

const Target mergeTarget{"merge", mergeHostile, scripts, 200};
const Target openTarget{"open", openHostile, scripts, 200};

} // namespace boshi::fuzz
