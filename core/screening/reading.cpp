// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/reading.h"

#include "core/records/keys.h"

namespace boshi::screening {
namespace {

std::optional<int> scoreOf(const Record &record, const Field &field)
{
    const auto *score = record.get<qint64>(field.key);
    return score && field.hard.contains(*score) ? std::optional(int(*score)) : std::nullopt;
}

int countMissing(const Sheet &sheet, const Record &record)
{
    const auto isMissing = [&](const SheetItem &item) {
        return sheet.hasTotal() ? !scoreOf(record, *item.field) : !isRecorded(record.value(*item.field));
    };
    return int(std::ranges::count_if(sheet.items, isMissing));
}

int sumOf(const Sheet &sheet, const Record &record)
{
    int sum = 0;
    for (const SheetItem &item : sheet.items)
        sum += scoreOf(record, *item.field).value_or(0);
    return sum;
}

Outcome outcomeOf(const Reading &reading)
{
    if (!reading.computed && !reading.copied)
        return Outcome::NoTotal;
    if (!reading.cutoff)
        return Outcome::NoCutoff;
    const int total = std::max(reading.computed.value_or(0), reading.copied.value_or(0));
    return total >= reading.cutoff->atLeast ? Outcome::AtCutoff : Outcome::BelowCutoff;
}

} // namespace

Reading read(const Sheet &sheet, const Record &record, const Setting &setting)
{
    Reading reading{.missing = countMissing(sheet, record)};
    if (!sheet.hasTotal())
        return reading;
    if (reading.missing == 0)
        reading.computed = sumOf(sheet, record);
    if (const auto *copied = record.get<qint64>(records::keys::screening::total))
        reading.copied = int(*copied);
    if (sheet.watched) {
        reading.watched = scoreOf(record, *sheet.watched->field);
        reading.isWatchedRaised = reading.watched && *reading.watched >= sheet.watched->atLeast;
    }
    const auto cutoff = std::ranges::find_if(sheet.cutoffs, [&](const Cutoff &each) { return each.covers(setting); });
    if (cutoff != sheet.cutoffs.end())
        reading.cutoff = *cutoff;
    reading.outcome = outcomeOf(reading);
    return reading;
}

bool leadsOn(const Record &record, const Family &family)
{
    if (!isSheet(*record.type))
        return false;
    const auto sheet = loadSheet(*record.type);
    return sheet && read(*sheet, record, settingOf(record, family)).leadsOn();
}

} // namespace boshi::screening
