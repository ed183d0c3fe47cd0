// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/process.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace boshi {

void protectProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

Secret takeFromEnvironment(const char *name)
{
    char *value = std::getenv(name);
    if (!value)
        return {};
    QString text = QString::fromUtf8(value);
    Secret secret = passphraseBytes(text);
    wipe(text);
    sodium_memzero(value, std::strlen(value));
    qunsetenv(name);
    return secret;
}

bool canLockMemory()
{
    if (sodium_init() < 0)
        return false;
    unsigned char probe[1] = {};
    const bool isLocked = sodium_mlock(probe, sizeof probe) == 0;
    if (isLocked)
        sodium_munlock(probe, sizeof probe);
    return isLocked;
}

} // namespace boshi
