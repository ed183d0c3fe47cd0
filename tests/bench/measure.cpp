// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include "tests/bench/ratio_table.h"

#include <iostream>

namespace boshi::bench {

int measure(int argc, char **argv)
{
    std::vector<std::string> words{argv[0], "--benchmark_repetitions=9", "--benchmark_enable_random_interleaving=true",
                                   "--benchmark_report_aggregates_only=true"};
    words.insert(words.end(), argv + 1, argv + argc);
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    int count = int(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    RatioTable table;
    benchmark::RunSpecifiedBenchmarks(&table);
    table.print(std::cout);
    return 0;
}

} // namespace boshi::bench
