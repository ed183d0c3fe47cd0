// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <type_traits>

namespace boshi::db {

/// The code people read for what SQLite reports; `otherwise` when nothing more exact is known.
ErrorCode errorCodeOf(const Failure &failure, ErrorCode otherwise);

template <typename T>
struct ResultOf {
    using type = Result<T>;
};
template <>
struct ResultOf<void> {
    using type = Result<Done>;
};
template <typename T>
struct ResultOf<Result<T>> {
    using type = Result<T>;
};

/// Runs `work`; the one place where a database exception becomes an Error.
template <typename Work>
auto guarded(ErrorCode otherwise, Work work) -> typename ResultOf<decltype(work())>::type
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return Done{};
        } else {
            return work();
        }
    } catch (const Failure &failure) {
        return Error{errorCodeOf(failure, otherwise), QStringLiteral("sqlite %1").arg(failure.code)};
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory};
    }
}

} // namespace boshi::db
