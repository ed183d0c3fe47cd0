// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/guardian_fields.h"

/// What guardians write down of the first months, in topics of our own few words.
namespace boshi::records {

static constexpr Field of2Weeks[] = {
    guardian::day(),
    {.key = "weak_feed", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Weak cry or weak sucking")},
    guardian::sleepsOnBack(),
    guardian::childSeat(),
    guardian::ownSleep(),
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of2Weeks));

extern const RecordType guardian2Weeks{.key = "guardian_2w",
                                       .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 2 weeks"),
                                       .subject = Subject::Person, .privacy = Privacy::Child, .fields = of2Weeks,
                                       .about = About::Child, .chapter = "guardian", .page = "14", .edition = "R5-04",
                                       .source = "pages.md §14", .issues = rules::aboutAChild};

static constexpr Field of1Month[] = {
    guardian::day(),
    {.key = "limbs", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Moves arms and legs well")},
    guardian::feeds(),
    {.key = "startle", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Reacts to loud sounds")},
    {.key = "navel", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Navel has dried")},
    guardian::sleepsOnBack(),
    guardian::childSeat(),
    guardian::ownSleep(),
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of1Month));

extern const RecordType guardian1Month{.key = "guardian_1m",
                                       .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 1 month"),
                                       .subject = Subject::Person, .privacy = Privacy::Child, .fields = of1Month,
                                       .about = About::Child, .chapter = "guardian", .page = "14",
                                       .source = "pages.md §14", .issues = rules::aboutAChild};

static constexpr Field of2Months[] = {
    guardian::day(),
    guardian::feeds(),
    {.key = "follow", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Follows with the eyes")},
    guardian::sleepsOnBack(),
    guardian::childSeat(),
    guardian::ownSleep(),
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of2Months));

extern const RecordType guardian2Months{.key = "guardian_2m",
                                        .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 2 months"),
                                        .subject = Subject::Person, .privacy = Privacy::Child, .fields = of2Months,
                                        .about = About::Child, .chapter = "guardian", .page = "14", .edition = "R5-04",
                                        .source = "pages.md §14", .issues = rules::aboutAChild};

static constexpr Field of3Months[] = {
    guardian::day(),
    {.key = "neck", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First held the head up"),
     .flags = NotInFuture},
    {.key = "smile", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Smiles when played with")},
    {.key = "eye", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Worry about eyes or their movement")},
    {.key = "voice", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Turns to a voice out of sight")},
    {.key = "air", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Goes out into the open air")},
    guardian::childSeat(),
    {.key = "child_sleep", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Trouble with the child's sleep"), .edition = "R5-04"},
    guardian::ownSleep(),
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of3Months));

extern const RecordType guardian3Months{.key = "guardian_3m",
                                        .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 3 to 4 months"),
                                        .subject = Subject::Person, .privacy = Privacy::Child, .fields = of3Months,
                                        .about = About::Child, .chapter = "guardian", .page = "14",
                                        .source = "pages.md §14", .issues = rules::aboutAChild};

} // namespace boshi::records
