// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace boshi::bench {

/// Runs the benchmarks of this program: medians of interleaved repetitions in one run, so that ratios mean something on a
/// busy machine. Prints, asserts nothing. The exit code of a program; 2 for wrong usage.
int measure(int argc, char **argv);

} // namespace boshi::bench
