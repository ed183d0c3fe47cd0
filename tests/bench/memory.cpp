// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory.h"

#include <algorithm>
#include <fstream>
#include <string>

#include <malloc.h>

namespace boshi::bench {
namespace {

/// A line of /proc/self/status, in MB.
double megabytes(const std::string &name)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == name + ':') {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

} // namespace

Memory Memory::now()
{
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << 5; // Sets the peak to what is held now.
    Memory memory;
    memory.m_held = megabytes("VmRSS");
    return memory;
}

double Memory::peakSince() const { return std::max(0.0, megabytes("VmHWM") - m_held); }

} // namespace boshi::bench
