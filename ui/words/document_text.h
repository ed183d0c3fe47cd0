// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media.h"
#include "core/schema/record.h"
#include "core/store/vault_reader.h"
#include "ui/words/history_text.h"

/// Files kept with records, and pages copied from them, in words.
namespace boshi::ui {

/// Its title, or else what kind of paper it is.
QString documentName(const Record &document);
/// What else there is to know of it in one line: "Certificate · 3 Apr 2024".
QString documentLine(const Record &document);

/// "JPEG picture".
QString mediaText(MediaKind kind);
/// "JPEG picture · 4,000 × 3,000 pixels · 3.2 MB".
QString mediaLine(const MediaFacts &facts);
/// What of the file is not the picture, and that it may go; empty when there is nothing.
QString metadataText(const MediaFacts &facts);

/// "Copied from paper by Hanako, checked against it by Taro."; empty for a record that was not copied from paper.
QString paperText(const std::vector<HistoryStep> &steps, Writers &writers);

} // namespace boshi::ui
