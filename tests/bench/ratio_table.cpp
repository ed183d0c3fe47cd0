// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ratio_table.h"

#include <iomanip>

namespace boshi::bench {

void RatioTable::ReportRuns(const std::vector<Run> &runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const Run &run : runs) {
        if (run.aggregate_name != "median")
            continue;
        Median &median = m_medians[run.run_name.function_name];
        median.time = run.GetAdjustedRealTime();
        median.unit = benchmark::GetTimeUnitString(run.time_unit);
        if (const auto rate = run.counters.find("bytes_per_second"); rate != run.counters.end())
            median.bytesPerSecond = rate->second;
        if (const auto memory = run.counters.find("MB more"); memory != run.counters.end())
            median.megabytesMore = memory->second;
    }
}

const RatioTable::Median *RatioTable::find(const std::string &name) const
{
    const auto found = m_medians.find(name);
    return found == m_medians.end() ? nullptr : &found->second;
}

void RatioTable::printTime(std::ostream &out, const std::string &what, const std::string &name, const std::string &bar) const
{
    const Median *median = find(name);
    if (!median)
        return;
    out << "| " << what << " | " << median->time << ' ' << median->unit;
    if (median->bytesPerSecond > 0)
        out << ", " << median->bytesPerSecond / 1e6 << " MB/s";
    out << " | " << bar << " |\n";
}

void RatioTable::printRatio(std::ostream &out, const std::string &what, const std::string &ours, const std::string &theirs,
                            const std::string &bar) const
{
    const Median *our = find(ours);
    const Median *their = find(theirs);
    if (our && their)
        out << "| " << what << " | " << our->time << ' ' << our->unit << " / " << their->time << ' ' << their->unit << " = "
            << our->time / their->time << " | " << bar << " |\n";
}

void RatioTable::print(std::ostream &out) const
{
    out << std::fixed << std::setprecision(2) << "\n| what | median | bar |\n|---|---|---|\n";
    printTime(out, "opening a family of 3,000 records after key derivation", "family/both", "≤ 25 ms");
    printTime(out, "– opening the vault with the derived key", "family/open vault", "");
    printTime(out, "– loading the family", "family/load 3000", "");
    printTime(out, "opening a family with everything filled in after key derivation", "family/everything filled in", "≤ 40 ms");
    printRatio(out, "import of 20,000 rows, whole way, against inserts of the same rows", "import/whole way", "import/same rows inserted", "≤ 2.5 ×");
    printTime(out, "– planning only", "import/plan only", "");
    printRatio(out, "a file of 50 MB into the vault, whole way, against the same bytes in a bare table", "attachment/in", "attachment/plain in", "≤ 1.5 ×");
    printRatio(out, "– into a private area", "attachment/in sealed", "attachment/plain in", "");
    printRatio(out, "– out of it", "attachment/out", "attachment/plain out", "≤ 1.5 ×");
    printRatio(out, "– out of a private area", "attachment/out sealed", "attachment/plain out", "");
    printMemory(out, "– memory above the level after unlocking, in", "attachment/in", "≤ 60 MB");
    printMemory(out, "– out", "attachment/out", "≤ 60 MB");
    printTime(out, "encoding and hashing a revision", "record/encode and hash a revision", "");
    printTime(out, "decoding a cached state", "record/decode a state", "");
    printTime(out, "reading a record from its cached state", "record/read a record", "");
    printTime(out, "slowest key of a search in the open family of 3,000 records", "search/slowest key", "≤ 16 ms");
    printTime(out, "– longest wait while its records are still being read", "search/longest slice", "≤ 16 ms");
    printTime(out, "– reading all of them, while nothing else is done", "search/read all", "");
    printTime(out, "window: slowest switch of section", "window/switch section", "≤ 16 ms");
    printTime(out, "– slowest switch of person", "window/switch person", "≤ 16 ms");
    printTime(out, "– slowest first showing of a section", "window/first showing", "≤ 50 ms");
    printTime(out, "– slowest first showing of import, help or settings", "window/first showing beside", "≤ 50 ms");
    printTime(out, "– slowest first showing of a form", "window/form", "≤ 50 ms");
    printTime(out, "– slowest first showing of a section of a family with everything filled in", "window/first showing full", "≤ 50 ms");
    printTime(out, "– slowest first showing of a form of it", "window/form full", "≤ 50 ms");
    printTime(out, "verifying every page", "check/every page", "");
    printTime(out, "checking the whole vault", "check/whole vault", "");
    printScale(out);
}

void RatioTable::printScale(std::ostream &out) const
{
    printTime(out, "large caseload: opening an empty vault with the derived key", "scale/unlock empty", "");
    printTime(out, "– opening the large one, with the first lines of its list", "scale/unlock large", "≤ 100 ms more");
    printTime(out, "– opening a family of 30 records that came together", "scale/family together", "≤ 25 ms");
    printTime(out, "– opening one that came in rounds over all families", "scale/family scattered", "≤ 60 ms");
    printTime(out, "– opening the family of 3,000 that came together", "scale/3000 together", "≤ 25 ms");
    printTime(out, "– opening the one that grew among the others", "scale/3000 scattered", "≤ 60 ms");
    printTime(out, "– slowest key of a search by name", "scale/search per key", "≤ 16 ms");
    printRatio(out, "– opening a family of 3,000 beside 2 GB of files, against the same without", "scale/family beside files", "scale/family without files", "the same");
    printTime(out, "– verifying every page", "scale/check pages", "≥ 400 MB/s");
    printTime(out, "– checking everything that follows from the pages", "scale/check everything", "");
    printRatio(out, "– import of a city's file against inserts of the same rows", "scale/import", "scale/same rows inserted", "≤ 2.5 ×");
    printMemory(out, "– memory of that import above the level after unlocking", "scale/import", "≤ 150 MB");
    printMemory(out, "– memory of opening 2,000 families and 200 searches", "scale/memory", "≤ 150 MB");
}

void RatioTable::printMemory(std::ostream &out, const std::string &what, const std::string &name, const std::string &bar) const
{
    if (const Median *median = find(name))
        out << "| " << what << " | " << median->megabytesMore << " MB | " << bar << " |\n";
}

} // namespace boshi::bench
