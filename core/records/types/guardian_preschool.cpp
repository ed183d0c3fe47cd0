// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/guardian_fields.h"

/// What guardians write down before school. Those of four and five years are remembered, in no edition seen yet.
namespace boshi::records {

static constexpr Field of4Years[] = {
    guardian::day(),
    {.key = "jump", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Jumps down from a step"),
     .certainty = Certainty::Remembered},
    {.key = "hop", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Hops on one foot"),
     .certainty = Certainty::Remembered},
    {.key = "tell", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Tells what happened"),
     .certainty = Certainty::Remembered},
    {.key = "cross", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Copies a cross"),
     .certainty = Certainty::Remembered},
    {.key = "scissors", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Uses scissors"),
     .certainty = Certainty::Remembered},
    {.key = "dress", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Dresses alone"),
     .certainty = Certainty::Remembered},
    {.key = "role", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Pretend play with roles"),
     .certainty = Certainty::Remembered},
    {.key = "wash", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Brushes teeth, rinses and washes hands"), .certainty = Certainty::Remembered},
    guardian::finishingBrush(Certainty::Remembered),
    guardian::thumbSucking(Certainty::Remembered),
    guardian::chewsWell(Certainty::Remembered),
    {.key = "pee", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Pees without help"),
     .certainty = Certainty::Remembered},
    guardian::adviser(Certainty::Remembered),
    guardian::anxiety(Certainty::Remembered),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of4Years));

extern const RecordType guardian4Years{.key = "guardian_4y",
                                       .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 4 years"),
                                       .subject = Subject::Person, .privacy = Privacy::Child, .fields = of4Years,
                                       .about = About::Child, .chapter = "guardian", .page = "14",
                                       .source = "pages.md §14", .issues = rules::aboutAChild};

static constexpr Field of5Years[] = {
    guardian::day(),
    {.key = "roll", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Turns a somersault"),
     .certainty = Certainty::Remembered},
    {.key = "draw", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Draws from memory"),
     .certainty = Certainty::Remembered},
    {.key = "colour", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Knows colours"),
     .certainty = Certainty::Remembered},
    {.key = "speak", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Speaks clearly"),
     .certainty = Certainty::Remembered},
    {.key = "poo", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Poos without help"),
     .certainty = Certainty::Remembered},
    {.key = "group", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Plays in a group"),
     .certainty = Certainty::Remembered},
    {.key = "meal", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Eats with the family"),
     .certainty = Certainty::Remembered},
    guardian::finishingBrush(Certainty::Remembered),
    guardian::thumbSucking(Certainty::Remembered),
    {.key = "care", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Feels for others"),
     .certainty = Certainty::Remembered},
    guardian::adviser(Certainty::Remembered),
    guardian::anxiety(Certainty::Remembered),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of5Years));

extern const RecordType guardian5Years{.key = "guardian_5y",
                                       .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 5 years"),
                                       .subject = Subject::Person, .privacy = Privacy::Child, .fields = of5Years,
                                       .about = About::Child, .chapter = "guardian", .page = "14",
                                       .source = "pages.md §14", .issues = rules::aboutAChild};

static constexpr Field of6Years[] = {
    guardian::day(),
    guardian::birthdayMessage(Certainty::Official),
    {.key = "onefoot", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Stands on one foot"),
     .certainty = Certainty::Official},
    {.key = "square", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Copies a square"),
     .certainty = Certainty::Official},
    {.key = "side", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Knows front, back, left and right"),
     .certainty = Certainty::Official},
    {.key = "hiragana", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Reads and writes own name"),
     .certainty = Certainty::Official},
    {.key = "patience", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Can hold back wishes"),
     .certainty = Certainty::Official},
    {.key = "rules", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Keeps promises and rules"),
     .certainty = Certainty::Official},
    {.key = "molar", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "First permanent molar"),
     .certainty = Certainty::Official},
    guardian::finishingBrush(Certainty::Official),
    {.key = "breakfast", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Breakfast every day"),
     .certainty = Certainty::Official},
    guardian::adviser(Certainty::Official),
    guardian::anxiety(Certainty::Official),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of6Years));

extern const RecordType guardian6Years{.key = "guardian_6y",
                                       .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 6 years"),
                                       .subject = Subject::Person, .privacy = Privacy::Child, .fields = of6Years,
                                       .about = About::Child, .chapter = "guardian", .page = "14", .wording = "R2-10",
                                       .source = "pages.md §14", .issues = rules::aboutAChild};

} // namespace boshi::records
