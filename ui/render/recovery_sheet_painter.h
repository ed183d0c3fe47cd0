// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/vault_key.h"
#include "ui/words/recovery_text.h"

class QPainter;
class QPagedPaintDevice;

namespace boshi::ui {

/// Paints the recovery sheet on one page of paper: what it is, the eight lines, the QR code; the language spoken first,
/// the other one below. Needs a QGuiApplication, for its fonts.
void paintSheet(QPagedPaintDevice &paper, const VaultKey &key, const SheetFacts &facts);

/// The same as a PDF whose text can be copied.
Secret sheetPdf(const VaultKey &key, const SheetFacts &facts);

} // namespace boshi::ui
