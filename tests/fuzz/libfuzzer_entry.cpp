// SPDX-License-Identifier: GPL-3.0-or-later
/// The entry of libFuzzer (clang, option BOSHI_LIBFUZZER); BOSHI_FUZZ_TARGET is set by CMake, one program per target.
#include "tests/fuzz/fuzz_target.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    boshi::fuzz::BOSHI_FUZZ_TARGET.run({reinterpret_cast<const char *>(data), qsizetype(size)});
    return 0;
}
