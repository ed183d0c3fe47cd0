// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/guardian_fields.h"

/// What guardians write down at two and three years; the questions of the edition of October 2020.
namespace boshi::records {

static constexpr Field of2Years[] = {
    guardian::day(),
    {.key = "run", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Runs")},
    {.key = "spoon", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Eats with a spoon")},
    {.key = "blocks", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Building blocks and pretend play")},
    {.key = "copy", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Copies gestures")},
    {.key = "two", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Two-word sentences")},
    {.key = "fibre", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Eats meat and fibrous vegetables")},
    guardian::finishingBrush(),
    guardian::favouritePlay(),
    {.key = "screen", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Avoids long screen time"),
     .certainty = Certainty::Secondhand, .edition = "R5-04"},
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of2Years));

extern const RecordType guardian2Years{.key = "guardian_2y",
                                       .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 2 years"),
                                       .subject = Subject::Person, .privacy = Privacy::Child, .fields = of2Years,
                                       .about = About::Child, .chapter = "guardian", .page = "14", .wording = "R2-10",
                                       .source = "pages.md §14", .issues = rules::aboutAChild};

static constexpr Field of3Years[] = {
    guardian::day(),
    guardian::birthdayMessage(),
    {.key = "stairs", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Climbs stairs without hands")},
    {.key = "circle", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Draws a circle")},
    {.key = "dress", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Wants to dress alone")},
    {.key = "name", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Says own name")},
    {.key = "wash", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Brushes teeth and washes hands")},
    guardian::finishingBrush(),
    guardian::thumbSucking(),
    guardian::chewsWell(),
    {.key = "squint", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Eyes do not always point the same way")},
    {.key = "narrow", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Narrows the eyes or goes very close")},
    {.key = "ear", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Worry about hearing")},
    {.key = "bite", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Worry about bite or position of teeth")},
    guardian::fluoride(),
    {.key = "pretend", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Pretend play")},
    {.key = "friends", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Has friends to play with")},
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of3Years));

extern const RecordType guardian3Years{.key = "guardian_3y",
                                       .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 3 years"),
                                       .subject = Subject::Person, .privacy = Privacy::Child, .fields = of3Years,
                                       .about = About::Child, .chapter = "guardian", .page = "14", .wording = "R2-10",
                                       .source = "pages.md §14", .issues = rules::aboutAChild};

} // namespace boshi::records
