// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <ostream>
#include <string>

namespace boshi::bench {

/// The usual console output, and the medians kept for a table at the end.
class RatioTable : public benchmark::ConsoleReporter {
public:
    RatioTable() : ConsoleReporter(OO_Tabular) { }
    void ReportRuns(const std::vector<Run> &runs) override;

    /// The medians as Markdown, with ratios and bars where the issue sets one.
    void print(std::ostream &out) const;

private:
    struct Median {
        double time = 0;
        std::string unit;
        double bytesPerSecond = 0;
        double megabytesMore = 0;
    };
    const Median *find(const std::string &name) const;
    void printTime(std::ostream &out, const std::string &what, const std::string &name, const std::string &bar) const;
    void printRatio(std::ostream &out, const std::string &what, const std::string &ours, const std::string &theirs, const std::string &bar) const;
    void printMemory(std::ostream &out, const std::string &what, const std::string &name, const std::string &bar) const;
    void printScale(std::ostream &out) const;

    std::map<std::string, Median> m_medians;
};

} // namespace boshi::bench
