// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"

/// Who wrote, on what machine, and where imported values came from; records too, so that merging carries them.
namespace boshi::records {

static constexpr Field authorFields[] = {
    {.key = keys::author::name, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name"), .flags = Required,
     .certainty = Certainty::Proposal},
    {.key = keys::author::role, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Role of the author"),
     .choices = &codes::authorRole, .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(authorFields));

extern const RecordType author{.key = "author", .title = QT_TRANSLATE_NOOP("records", "Author"), .subject = Subject::None,
                               .privacy = Privacy::Child, .fields = authorFields, .source = "own record [proposal]"};

static constexpr Field deviceFields[] = {
    {.key = keys::device::name, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name of the device"),
     .flags = Internal, .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(deviceFields));

extern const RecordType device{.key = "device", .title = QT_TRANSLATE_NOOP("records", "Device"), .subject = Subject::None,
                               .privacy = Privacy::Child, .fields = deviceFields, .source = "own record [proposal]"};

static constexpr Field sourceFields[] = {
    {.key = keys::source::layout, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Layout"),
     .flags = Required | Internal, .certainty = Certainty::Proposal},
    {.key = keys::source::issuer, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Issuer"), .flags = Internal,
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(sourceFields));

extern const RecordType source{.key = "source", .title = QT_TRANSLATE_NOOP("records", "Source of imported records"),
                               .subject = Subject::None, .privacy = Privacy::Child, .fields = sourceFields,
                               .source = "own record [proposal]"};

static constexpr Field batchFields[] = {
    {.key = keys::batch::source, .kind = FieldKind::Reference, .label = QT_TRANSLATE_NOOP("records", "Source"),
     .flags = Required | Internal, .refersTo = "source", .certainty = Certainty::Proposal},
    {.key = keys::batch::importedAt, .kind = FieldKind::DateTime, .label = QT_TRANSLATE_NOOP("records", "Imported at"),
     .flags = Internal, .certainty = Certainty::Proposal},
    {.key = keys::batch::fileName, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "File name"), .flags = Internal,
     .certainty = Certainty::Proposal},
    {.key = keys::batch::fileHash, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Fingerprint of the file"),
     .flags = Internal, .certainty = Certainty::Proposal},
    {.key = keys::batch::revision, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Layout revision"),
     .flags = Internal, .certainty = Certainty::Proposal},
    {.key = keys::batch::rows, .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Rows"), .flags = Internal,
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(batchFields));

extern const RecordType batch{.key = "batch", .title = QT_TRANSLATE_NOOP("records", "Import"), .subject = Subject::None,
                              .privacy = Privacy::Child, .fields = batchFields, .source = "own record [proposal]"};

} // namespace boshi::records
