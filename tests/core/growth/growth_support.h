// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/reference.h"

namespace boshi::growth {

/// The shipped 2023 survey; a test that cannot have it should crash.
inline const Reference &jp2023()
{
    static const Reference reference = *loadReference(u"jp2023");
    return reference;
}

} // namespace boshi::growth
