// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/guardian_fields.h"

/// What guardians write down from the first teeth to the first words; the questions of the edition of October 2020.
namespace boshi::records {

static constexpr Field of6Months[] = {
    guardian::day(),
    {.key = "roll", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First rolled over"),
     .flags = NotInFuture},
    {.key = "sit", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First sat alone"),
     .flags = NotInFuture},
    {.key = "grasp", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Reaches out for toys")},
    {.key = "babble", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Babbles to the family")},
    {.key = "sound", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Turns to sounds")},
    {.key = "wean", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Weaning begun")},
    {.key = "pupil", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "White or yellow-green light in the pupil")},
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of6Months));

extern const RecordType guardian6Months{.key = "guardian_6m",
                                        .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 6 to 7 months"),
                                        .subject = Subject::Person, .privacy = Privacy::Child, .fields = of6Months,
                                        .about = About::Child, .chapter = "guardian", .page = "14", .wording = "R2-10",
                                        .source = "pages.md §14", .issues = rules::aboutAChild};

static constexpr Field of9Months[] = {
    guardian::day(),
    {.key = "crawl", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First crawled"),
     .flags = NotInFuture},
    {.key = "stand", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First pulled up to stand"),
     .flags = NotInFuture},
    {.key = "pinch", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Picks up small things")},
    {.key = "alone", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Plays alone")},
    {.key = "wean_ok", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Weaning goes well")},
    {.key = "whisper", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Turns round to a whisper")},
    {.key = "chase", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Follows the guardian about")},
    {.key = "teeth", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Worry about teeth or gums")},
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of9Months));

extern const RecordType guardian9Months{.key = "guardian_9m",
                                        .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 9 to 10 months"),
                                        .subject = Subject::Person, .privacy = Privacy::Child, .fields = of9Months,
                                        .about = About::Child, .chapter = "guardian", .page = "14", .wording = "R2-10",
                                        .source = "pages.md §14", .issues = rules::aboutAChild};

static constexpr Field of1Year[] = {
    guardian::day(),
    {.key = "cruise", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First walked along furniture"),
     .flags = NotInFuture},
    {.key = "bye", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Greets with gestures")},
    {.key = "music", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Moves to music")},
    {.key = "words", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Understands simple words")},
    {.key = "point", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Looks where somebody points")},
    {.key = "together", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Enjoys playing together")},
    guardian::favouritePlay(),
    {.key = "meals", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Rhythm of three meals a day")},
    {.key = "brush", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Practises brushing teeth")},
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of1Year));

extern const RecordType guardian1Year{.key = "guardian_1y",
                                      .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 1 year"),
                                      .subject = Subject::Person, .privacy = Privacy::Child, .fields = of1Year,
                                      .about = About::Child, .chapter = "guardian", .page = "14", .wording = "R2-10",
                                      .source = "pages.md §14", .issues = rules::aboutAChild};

static constexpr Field of1Year6Months[] = {
    guardian::day(),
    {.key = "walk", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First walked alone"),
     .flags = NotInFuture},
    {.key = "mean", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Says words with a meaning")},
    {.key = "cup", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Drinks from a cup")},
    {.key = "bottle", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Still uses a bottle")},
    {.key = "times", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Fixed times for meals and snacks")},
    guardian::finishingBrush(),
    guardian::fluoride(),
    {.key = "dazzle", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Easily dazzled or odd eye movements")},
    {.key = "back", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Turns when called from behind")},
    guardian::favouritePlay(),
    guardian::adviser(),
    guardian::anxiety(),
    guardian::ownWords(),
    guardian::writtenBy(),
};
static_assert(keysAreUnique(of1Year6Months));

extern const RecordType guardian1Year6Months{.key = "guardian_1y6m",
                                             .title = QT_TRANSLATE_NOOP("records", "Guardian's record, about 1 year 6 months"),
                                             .subject = Subject::Person, .privacy = Privacy::Child,
                                             .fields = of1Year6Months, .about = About::Child,
                                             .chapter = "guardian", .page = "14", .wording = "R2-10",
                                             .source = "pages.md §14", .issues = rules::aboutAChild};

} // namespace boshi::records
