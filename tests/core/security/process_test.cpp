// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/process.h"

#include "tests/support/child_process.h"

#include <QFile>
#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace boshi::process_tests {
namespace {

TEST(ProtectedProcess, leavesNoCoreDump)
{
    const int answer = test::runInChild([] {
        const rlimit generous{1 << 20, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &generous);
        protectProcess();
        rlimit found{};
        getrlimit(RLIMIT_CORE, &found);
        return found.rlim_cur == 0 && found.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1;
    });
    EXPECT_EQ(answer, 0);
}

TEST(PassphraseVariable, isGoneOnceItWasTaken)
{
    const int answer = test::runInChild([] {
        qputenv("BOSHI_TEST_PASSPHRASE", "four blue paper boats");
        const char *place = std::getenv("BOSHI_TEST_PASSPHRASE");
        const Secret taken = takeFromEnvironment("BOSHI_TEST_PASSPHRASE");
        const bool isTaken = taken.view() == "four blue paper boats";
        return isTaken && !qEnvironmentVariableIsSet("BOSHI_TEST_PASSPHRASE") && *place != 'f' ? 0 : 1;
    });
    EXPECT_EQ(answer, 0);
}

TEST(PassphraseVariable, thatIsNotSetIsEmpty) { EXPECT_TRUE(takeFromEnvironment("BOSHI_NO_SUCH_VARIABLE").isEmpty()); }

TEST(Secret, worksWhereNoMemoryCanBeLockedAndTheProgramKnows)
{
    const int answer = test::runAsNobody([] {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_MEMLOCK, &none);
        const Secret secret = Secret::copyOf("key");
        return secret.view() == "key" && !canLockMemory() ? 0 : 1;
    });
    EXPECT_EQ(answer, 0);
}

} // namespace
} // namespace boshi::process_tests
