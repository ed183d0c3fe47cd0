// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>

namespace boshi::test {
namespace {

int waitFor(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return status;
}

int answerOf(const std::function<int()> &work)
{
    try {
        return work();
    } catch (...) {
        return 255;
    }
}

bool becomeNobody() { return ::getuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0); }

} // namespace

int runInChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("fork");
    if (child == 0)
        ::_exit(answerOf(work));
    const int status = waitFor(child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int runAsNobody(const std::function<int()> &work)
{
    return runInChild([&] { return becomeNobody() ? work() : 254; });
}

} // namespace boshi::test
