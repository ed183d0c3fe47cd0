// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/demo/story.h"

#include <QDateTime>

#include <memory>

namespace boshi {
namespace {

namespace keys = records::keys;

/// They take turns.
constexpr std::array lives{
    demo::Life{.ageDays = 640, .gestationDays = 276, .hasAllergy = true},
    demo::Life{.ageDays = -90, .hasLowHaemoglobin = true, .hasSupport = true},
    demo::Life{.ageDays = 410, .gestationDays = 29 * 7 + 2, .hasSupport = true, .firstDoseDays = 72},
    demo::Life{.ageDays = 250, .gestationDays = 255, .babies = 2, .hasHighPressure = true},
    demo::Life{.ageDays = 100, .gestationDays = 30 * 7 + 2, .isLoss = true, .hasSupport = true},
    demo::Life{.ageDays = 500, .gestationDays = 279, .isFromAbroad = true},
    demo::Life{.ageDays = 3000, .gestationDays = 273, .hasMoved = true},
    demo::Life{.ageDays = 1280, .isFoster = true, .hasSupport = true, .joinedDays = 400, .firstDoseDays = 430},
};

void writeChildhood(demo::Story &story)
{
    for (int order = 1; order <= story.life.babies; ++order) {
        demo::Baby baby = writeChild(story, order);
        writeBirth(story, baby);
        if (!story.life.isFoster) {
            writeFirstWeeks(story, baby);
            writeNewbornTests(story, baby);
        }
        writeGrowth(story, baby);
        writeCheckups(story, baby);
        writeTeeth(story, baby);
        writeGuardianPages(story, baby);
        writeDoses(story, baby);
        writeHealth(story, baby);
        writeHomeVisits(story, baby);
        writeNotes(story, baby);
        if (story.life.isFoster)
            writeSupport(story, baby.id);
        story.children.push_back(baby);
    }
}

void writePregnancyChapters(demo::Story &story)
{
    writePregnancy(story);
    writeVisits(story);
    writeTests(story);
    writePreparations(story);
    writeServices(story);
    writeCareOfMother(story);
    if (story.life.hasSupport)
        writeSupport(story, story.mother);
}

Result<Done> writeFamily(const DemoOptions &options, const growth::Reference &reference, int family, const Change::Take &take)
{
    demo::Writer writer(options.today, quint32(options.seed * 7919 + quint64(family)), take);
    const int choice = int(options.seed % 1000) + family;
    demo::Story story{.writer = writer, .reference = reference, .life = lives[std::size_t(family) % lives.size()],
                      .familyNumber = family, .choice = choice};
    writePeople(story);
    if (!story.life.isFoster)
        writePregnancyChapters(story);
    if (story.life.isLoss)
        writeLoss(story);
    if (story.life.hasLivingChild())
        writeChildhood(story);
    if (!story.life.isFoster && !story.life.isOngoing())
        writePostpartum(story);
    writeDocuments(story);
    return writer.outcome();
}

/// Where demo records say they come from.
Result<Done> writeOrigin(const DemoOptions &options, const Change::Take &take)
{
    const QUuid name = QUuid::createUuidV5(QUuid(), QStringLiteral("boshi demo source %1").arg(options.seed));
    RecordEdit source{.record = name, .type = &records::source};
    source.set(keys::source::layout, QStringLiteral("demo"));
    source.set(keys::source::issuer, QStringLiteral("Boshi"));
    RecordEdit batch{.record = QUuid::createUuidV5(name, QStringLiteral("batch")), .type = &records::batch};
    batch.set(keys::batch::source, name);
    batch.set(keys::batch::rows, qint64(options.families));
    const auto written = take(source);
    return written ? take(batch) : written;
}

} // namespace

Change demoChange(const DemoOptions &options)
{
    Change change{.kind = ChangeKind::Setup, .title = QStringLiteral("family")};
    change.produce = [options](const Change::Take &take) -> Result<Done> {
        const auto reference = growth::loadReference(u"jp2023");
        if (!reference)
            return reference.error();
        if (const auto written = writeOrigin(options, take); !written)
            return written;
        for (int family = 0; family < options.families; ++family)
            if (const auto written = writeFamily(options, *reference, family, take); !written)
                return written;
        return Done{};
    };
    return change;
}

Surroundings demoSurroundings(const DemoOptions &options)
{
    auto random = std::make_shared<QRandomGenerator>(quint32(options.seed));
    Surroundings surroundings;
    surroundings.now = [today = options.today] { return Moment::of(QDateTime(today, QTime(9, 0), Qt::OffsetFromUTC, 9 * 3600)); };
    surroundings.random = [random](int count) {
        QByteArray bytes(count, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random->bounded(256));
        return bytes;
    };
    surroundings.device = QUuid::createUuidV5(QUuid(), QStringLiteral("boshi demo %1").arg(options.seed));
    return surroundings;
}

} // namespace boshi
