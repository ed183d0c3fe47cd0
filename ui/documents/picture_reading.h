// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>

#include <atomic>

namespace boshi::ui {

/// A picture whose sides are at most `longest` pixels; of a kept file whose bytes are `content`. Nothing decodes it before
/// core/media has judged it. A null picture when this platform draws no such file; Cancelled once `isStopped`. For any thread.
Result<QImage> readPicture(const QByteArray &content, int longest, const std::atomic<bool> &isStopped);

} // namespace boshi::ui
