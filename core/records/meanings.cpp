// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/meanings.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi::records {
namespace {

namespace visit = keys::antenatalVisit;

} // namespace

std::span<const Meaning> meanings()
{
    static constexpr Meaning all[] = {
        {&antenatalVisit, visit::day, QT_TRANSLATE_NOOP("meanings", "The day on which the visit took place.")},
        {&antenatalVisit, visit::gestation,
         QT_TRANSLATE_NOOP("meanings", "How many weeks and days of pregnancy are complete on that day, as the clinic writes it: 31w4d, 31週4日 or 31 4.")},
        {&antenatalVisit, visit::fundalHeight,
         QT_TRANSLATE_NOOP("meanings", "The length from the pubic bone to the top of the womb. It shows roughly how the womb grows.")},
        {&antenatalVisit, visit::girth,
         QT_TRANSLATE_NOOP("meanings", "The length around the belly. Many clinics no longer measure it; the cell may stay empty.")},
        {&antenatalVisit, visit::systolic, QT_TRANSLATE_NOOP("meanings", "The higher of the two figures, when the heart beats: the 118 of 118/72.")},
        {&antenatalVisit, visit::diastolic, QT_TRANSLATE_NOOP("meanings", "The lower of the two figures, between two beats: the 72 of 118/72.")},
        {&antenatalVisit, visit::oedema, QT_TRANSLATE_NOOP("meanings", "Water in the legs or elsewhere. The paper has − for none, then ± and one or more +; type - +- + ++.")},
        {&antenatalVisit, visit::urineProtein, QT_TRANSLATE_NOOP("meanings", "Protein on the test strip. − is none; more + is more. Type - +- + ++ or 1+ 2+.")},
        {&antenatalVisit, visit::urineSugar, QT_TRANSLATE_NOOP("meanings", "Sugar on the test strip. − is none; more + is more. Type - +- + ++ or 1+ 2+.")},
        {&antenatalVisit, visit::otherTests,
         QT_TRANSLATE_NOOP("meanings", "What else was tested or seen, as written there: haemoglobin, ultrasound, infections. Results of blood tests have a page of their own.")},
        {&antenatalVisit, visit::weight, QT_TRANSLATE_NOOP("meanings", "Body weight on that day. Grams among kilograms are asked about, never changed silently.")},
        {&antenatalVisit, visit::instructions, QT_TRANSLATE_NOOP("meanings", "What the doctor or midwife asked for: rest, being admitted, leave from work, and the like.")},
        {&antenatalVisit, visit::facility, QT_TRANSLATE_NOOP("meanings", "Where the visit was, or who did it. Usually as last time: Alt+Left copies it.")},
    };
    return all;
}

const char *meaningOf(const RecordType &type, const Field &field)
{
    const auto found = std::ranges::find_if(meanings(), [&](const Meaning &meaning) { return meaning.type == &type && meaning.field == field.key; });
    return found == meanings().end() ? nullptr : found->text;
}

} // namespace boshi::records
