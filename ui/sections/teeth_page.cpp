// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/teeth_page.h"

#include "ui/charts/teeth_comparison.h"

namespace boshi::ui {
namespace {

constexpr std::string_view teethChapter = "teeth";

bool hasChart(const RecordType *type)
{
    return std::ranges::any_of(type->fields, [](const Field &field) { return field.kind == FieldKind::ToothChart; });
}

} // namespace

TeethPage::TeethPage(VaultSession &session, std::string_view chapter, QWidget *parent)
    : SectionPage(session, chapter, parent)
    , m_comparison(new TeethComparison)
{
    addView(m_comparison, tr("Comparison"), ViewPlace::Behind);
}

bool TeethPage::fits(const Section &section) { return section.chapter == teethChapter && std::ranges::any_of(section.types, hasChart); }

void TeethPage::showRecords()
{
    SectionPage::showRecords();
    std::vector<const Record *> records;
    for (const RecordType *type : types())
        if (hasChart(type))
            std::ranges::copy(recordsAt(*session().family(), place(), *type), std::back_inserter(records));
    m_comparison->setExaminations(charts::toothExaminations(records));
}

} // namespace boshi::ui
