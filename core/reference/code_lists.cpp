// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/code_lists.h"

#include <QtGlobal>

#include <vector>

namespace boshi::codes {
namespace {

constexpr Code sexCodes[] = {
    {"male", QT_TRANSLATE_NOOP("codes", "Male")},
    {"female", QT_TRANSLATE_NOOP("codes", "Female")},
    {"unknown", QT_TRANSLATE_NOOP("codes", "Not determined")},
};

constexpr Code familyRoleCodes[] = {
    {"mother", QT_TRANSLATE_NOOP("codes", "Mother")},
    {"father", QT_TRANSLATE_NOOP("codes", "Father")},
    {"child", QT_TRANSLATE_NOOP("codes", "Child")},
    {"partner", QT_TRANSLATE_NOOP("codes", "Partner")},
    {"grandparent", QT_TRANSLATE_NOOP("codes", "Grandparent")},
    {"foster_parent", QT_TRANSLATE_NOOP("codes", "Foster parent")},
    {"adoptive_parent", QT_TRANSLATE_NOOP("codes", "Adoptive parent")},
    {"guardian", QT_TRANSLATE_NOOP("codes", "Other guardian")},
    {"supporter", QT_TRANSLATE_NOOP("codes", "Supporter")},
};

constexpr Code setUpCodes[] = {
    {"begun", QT_TRANSLATE_NOOP("codes", "Begun")},
    {"finished", QT_TRANSLATE_NOOP("codes", "Finished")},
};

constexpr Code authorRoleCodes[] = {
    {"guardian", QT_TRANSLATE_NOOP("codes", "Guardian")},
    {"pregnant", QT_TRANSLATE_NOOP("codes", "Pregnant person")},
    {"professional", QT_TRANSLATE_NOOP("codes", "Professional")},
    {"program", QT_TRANSLATE_NOOP("codes", "Program")},
};

constexpr Code documentKindCodes[] = {
    {"photo", QT_TRANSLATE_NOOP("codes", "Photo")},
    {"ultrasound", QT_TRANSLATE_NOOP("codes", "Ultrasound picture")},
    {"handbook_page", QT_TRANSLATE_NOOP("codes", "Page of the paper handbook")},
    {"certificate", QT_TRANSLATE_NOOP("codes", "Certificate")},
    {"letter", QT_TRANSLATE_NOOP("codes", "Letter")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code dueDateMethodCodes[] = {
    {"lmp", QT_TRANSLATE_NOOP("codes", "Last period")},
    {"crl", QT_TRANSLATE_NOOP("codes", "Ultrasound, crown-rump length")},
    {"bpd", QT_TRANSLATE_NOOP("codes", "Ultrasound, head width")},
    {"ovulation", QT_TRANSLATE_NOOP("codes", "Ovulation")},
    {"insemination", QT_TRANSLATE_NOOP("codes", "Insemination")},
    {"transfer", QT_TRANSLATE_NOOP("codes", "Embryo transfer")},
    {"clinician", QT_TRANSLATE_NOOP("codes", "Set by the clinic")},
};

constexpr Code pregnancyOutcomeCodes[] = {
    {"ongoing", QT_TRANSLATE_NOOP("codes", "Ongoing")},
    {"birth", QT_TRANSLATE_NOOP("codes", "Birth")},
    {"miscarriage", QT_TRANSLATE_NOOP("codes", "Miscarriage")},
    {"stillbirth", QT_TRANSLATE_NOOP("codes", "Stillbirth")},
    {"ended", QT_TRANSLATE_NOOP("codes", "Other outcome")},
};

constexpr Code handbookEditionCodes[] = {
    {"H24", QT_TRANSLATE_NOOP("codes", "2012 edition")},
    {"R2-10", QT_TRANSLATE_NOOP("codes", "October 2020 edition")},
    {"R5-04", QT_TRANSLATE_NOOP("codes", "April 2023 edition")},
    {"R7-04", QT_TRANSLATE_NOOP("codes", "April 2025 edition")},
};

constexpr Code growthReferenceCodes[] = {
    {"jp2023", QT_TRANSLATE_NOOP("codes", "Japan 2023 survey")},
    {"jp2010", QT_TRANSLATE_NOOP("codes", "Japan 2010 survey")},
};

constexpr Code presentationCodes[] = {
    {"cephalic", QT_TRANSLATE_NOOP("codes", "Head first")},
    {"breech", QT_TRANSLATE_NOOP("codes", "Breech")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code deliveryModeCodes[] = {
    {"vaginal", QT_TRANSLATE_NOOP("codes", "Vaginal birth")},
    {"caesarean", QT_TRANSLATE_NOOP("codes", "Caesarean section")},
    {"instrumental", QT_TRANSLATE_NOOP("codes", "Vacuum or forceps")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code bloodLossCodes[] = {
    {"small", QT_TRANSLATE_NOOP("codes", "Small amount")},
    {"medium", QT_TRANSLATE_NOOP("codes", "Medium amount")},
    {"large", QT_TRANSLATE_NOOP("codes", "Large amount")},
};

constexpr Code noneOrPresentCodes[] = {
    {"none", QT_TRANSLATE_NOOP("codes", "None")},
    {"present", QT_TRANSLATE_NOOP("codes", "Present")},
};

constexpr Code pluralityCodes[] = {
    {"single", QT_TRANSLATE_NOOP("codes", "Single")},
    {"multiple", QT_TRANSLATE_NOOP("codes", "Multiple")},
};

constexpr Code birthFindingsCodes[] = {
    {"asphyxia_revived", QT_TRANSLATE_NOOP("codes", "Newborn asphyxia, revived")},
    {"asphyxia_died", QT_TRANSLATE_NOOP("codes", "Newborn asphyxia, died")},
    {"stillbirth", QT_TRANSLATE_NOOP("codes", "Stillbirth")},
};

constexpr Code birthCertificateCodes[] = {
    {"birth", QT_TRANSLATE_NOOP("codes", "Birth certificate")},
    {"stillbirth", QT_TRANSLATE_NOOP("codes", "Stillbirth certificate")},
    {"birth_and_death", QT_TRANSLATE_NOOP("codes", "Birth certificate and death certificate")},
};

constexpr Code measuringPostureCodes[] = {
    {"lying", QT_TRANSLATE_NOOP("codes", "Lying")},
    {"standing", QT_TRANSLATE_NOOP("codes", "Standing")},
};

constexpr Code checkupKindCodes[] = {
    {"m1", QT_TRANSLATE_NOOP("codes", "1-month checkup")},
    {"m2", QT_TRANSLATE_NOOP("codes", "2-month checkup")},
    {"m3", QT_TRANSLATE_NOOP("codes", "3- to 4-month checkup")},
    {"m6", QT_TRANSLATE_NOOP("codes", "6- to 7-month checkup")},
    {"m9", QT_TRANSLATE_NOOP("codes", "9- to 10-month checkup")},
    {"m12", QT_TRANSLATE_NOOP("codes", "1-year checkup")},
    {"m18", QT_TRANSLATE_NOOP("codes", "1-year-6-month checkup")},
    {"y2", QT_TRANSLATE_NOOP("codes", "2-year checkup")},
    {"y3", QT_TRANSLATE_NOOP("codes", "3-year checkup")},
    {"y4", QT_TRANSLATE_NOOP("codes", "4-year checkup")},
    {"y5", QT_TRANSLATE_NOOP("codes", "5-year checkup")},
    {"y6", QT_TRANSLATE_NOOP("codes", "6-year checkup")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other checkup")},
};

constexpr Code nutritionCodes[] = {
    {"good", QT_TRANSLATE_NOOP("codes", "Good")},
    {"guidance", QT_TRANSLATE_NOOP("codes", "Guidance needed")},
};

constexpr Code feedingCodes[] = {
    {"breast", QT_TRANSLATE_NOOP("codes", "Breast milk")},
    {"mixed", QT_TRANSLATE_NOOP("codes", "Mixed feeding")},
    {"formula", QT_TRANSLATE_NOOP("codes", "Formula")},
};

constexpr Code checkupVerdictCodes[] = {
    {"no_findings", QT_TRANSLATE_NOOP("codes", "No findings")},
    {"under_treatment", QT_TRANSLATE_NOOP("codes", "Already under medical care")},
    {"follow_up", QT_TRANSLATE_NOOP("codes", "Follow-up")},
    {"refer_examination", QT_TRANSLATE_NOOP("codes", "Referred for detailed examination")},
    {"refer_treatment", QT_TRANSLATE_NOOP("codes", "Referred for treatment")},
};

constexpr Code vaccineCodes[] = {
    {"dpt_ipv_hib", QT_TRANSLATE_NOOP("codes", "5-in-1 (DPT-IPV-Hib)")},
    {"dpt_ipv", QT_TRANSLATE_NOOP("codes", "4-in-1 (DPT-IPV)")},
    {"dpt", QT_TRANSLATE_NOOP("codes", "DPT")},
    {"dt", QT_TRANSLATE_NOOP("codes", "DT")},
    {"ipv", QT_TRANSLATE_NOOP("codes", "Polio (IPV)")},
    {"hib", QT_TRANSLATE_NOOP("codes", "Hib")},
    {"pcv", QT_TRANSLATE_NOOP("codes", "Pneumococcus")},
    {"hepb", QT_TRANSLATE_NOOP("codes", "Hepatitis B")},
    {"rota1", QT_TRANSLATE_NOOP("codes", "Rotavirus, 2-dose product")},
    {"rota5", QT_TRANSLATE_NOOP("codes", "Rotavirus, 3-dose product")},
    {"bcg", QT_TRANSLATE_NOOP("codes", "BCG")},
    {"mr", QT_TRANSLATE_NOOP("codes", "Measles-rubella (MR)")},
    {"measles", QT_TRANSLATE_NOOP("codes", "Measles")},
    {"rubella", QT_TRANSLATE_NOOP("codes", "Rubella")},
    {"varicella", QT_TRANSLATE_NOOP("codes", "Varicella")},
    {"je", QT_TRANSLATE_NOOP("codes", "Japanese encephalitis")},
    {"hpv", QT_TRANSLATE_NOOP("codes", "HPV")},
    {"rsv_maternal", QT_TRANSLATE_NOOP("codes", "RSV (during pregnancy)")},
    {"rsv_antibody", QT_TRANSLATE_NOOP("codes", "RSV antibody")},
    {"mumps", QT_TRANSLATE_NOOP("codes", "Mumps")},
    {"influenza", QT_TRANSLATE_NOOP("codes", "Influenza, injected")},
    {"influenza_nasal", QT_TRANSLATE_NOOP("codes", "Influenza, nasal")},
    {"hepa", QT_TRANSLATE_NOOP("codes", "Hepatitis A")},
    {"meningococcus", QT_TRANSLATE_NOOP("codes", "Meningococcus")},
    {"covid19", QT_TRANSLATE_NOOP("codes", "COVID-19")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other vaccine")},
};

constexpr Code vaccinationPlaceCodes[] = {
    {"group", QT_TRANSLATE_NOOP("codes", "Group session")},
    {"individual", QT_TRANSLATE_NOOP("codes", "Individual appointment")},
    {"elsewhere", QT_TRANSLATE_NOOP("codes", "Outside the home municipality")},
    {"before_move", QT_TRANSLATE_NOOP("codes", "Before moving in")},
};

} // namespace

extern constexpr CodeList sex{"sex", sexCodes, "handbook page 00; national list 227 [implementation]"};
extern constexpr CodeList familyRole{"family_role", familyRoleCodes, "own list [proposal]"};
extern constexpr CodeList setUp{"set_up", setUpCodes, "own list [proposal]"};
extern constexpr CodeList authorRole{"author_role", authorRoleCodes, "own list [proposal]"};
extern constexpr CodeList documentKind{"document_kind", documentKindCodes, "own list [proposal]"};
extern constexpr CodeList dueDateMethod{"due_date_method", dueDateMethodCodes, "pages.md §19 [secondhand]"};
extern constexpr CodeList pregnancyOutcome{"pregnancy_outcome", pregnancyOutcomeCodes, "own list [proposal]"};
extern constexpr CodeList handbookEdition{"handbook_edition", handbookEditionCodes, "pages.md §0 [secondhand]"};
extern constexpr CodeList growthReference{"growth_reference", growthReferenceCodes, "growth.md §0 [secondhand]"};
extern constexpr CodeList presentation{"presentation", presentationCodes, "handbook page 10 [implementation]"};
extern constexpr CodeList deliveryMode{"delivery_mode", deliveryModeCodes, "handbook page 10 [implementation]"};
extern constexpr CodeList bloodLoss{"blood_loss", bloodLossCodes, "handbook page 10 [implementation]"};
extern constexpr CodeList noneOrPresent{"none_or_present", noneOrPresentCodes, "handbook pages [implementation]"};
extern constexpr CodeList plurality{"plurality", pluralityCodes, "handbook page 10 [implementation]"};
extern constexpr CodeList birthFindings{"birth_findings", birthFindingsCodes, "handbook page 10 [implementation]"};
extern constexpr CodeList birthCertificate{"birth_certificate", birthCertificateCodes, "handbook page 10 [implementation]"};
extern constexpr CodeList measuringPosture{"measuring_posture", measuringPostureCodes, "growth.md §1 [implementation]"};
extern constexpr CodeList checkupKind{"checkup_kind", checkupKindCodes, "pages.md §15, §18"};
extern constexpr CodeList nutrition{"nutrition", nutritionCodes, "handbook page 15 [implementation]"};
extern constexpr CodeList feeding{"feeding", feedingCodes, "handbook page 13 [implementation]"};
extern constexpr CodeList checkupVerdict{"checkup_verdict", checkupVerdictCodes, "national lists 116 and 219 [implementation]"};
extern constexpr CodeList vaccine{"vaccine", vaccineCodes, "vaccination/rules.md [secondhand]"};
extern constexpr CodeList vaccinationPlace{"vaccination_place", vaccinationPlaceCodes, "national list of 予防接種の実施方式 [implementation]"};

std::span<const CodeList *const> all()
{
    static const std::vector<const CodeList *> lists = [] {
        std::vector<const CodeList *> joined{
            &sex, &familyRole, &setUp, &authorRole, &dueDateMethod, &pregnancyOutcome, &handbookEdition, &growthReference,
            &presentation, &deliveryMode, &bloodLoss, &noneOrPresent, &plurality, &birthFindings, &birthCertificate,
            &measuringPosture, &checkupKind, &nutrition, &feeding, &checkupVerdict, &vaccine, &vaccinationPlace, &documentKind,
            &screeningOccasion, &screeningRespondent, &confidingInHusband, &confidingInMother,
        };
        for (const auto &others : {motherLists(), childLists()})
            joined.insert(joined.end(), others.begin(), others.end());
        return joined;
    }();
    return lists;
}

} // namespace boshi::codes
