// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"

/// That a recovery sheet was tested, and for which key: a new passphrase, or another copy of the vault, needs another sheet.
namespace boshi::records {

static constexpr Field fields[] = {
    {.key = keys::sheetTest::testedOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Sheet tested on"),
     .flags = Internal, .certainty = Certainty::Proposal},
    {.key = keys::sheetTest::header, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Fingerprint of the header"),
     .flags = Required | Internal, .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(fields));

extern const RecordType sheetTest{.key = "sheet_test", .title = QT_TRANSLATE_NOOP("records", "Test of the recovery sheet"),
                                  .subject = Subject::None, .privacy = Privacy::Child, .fields = fields,
                                  .source = "own record [proposal]"};

} // namespace boshi::records
