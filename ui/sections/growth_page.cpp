// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/growth_page.h"

#include "core/growth/growth_reading.h"
#include "ui/charts/growth_chart_view.h"
#include "ui/sections/record_names.h"

namespace boshi::ui {
namespace {

constexpr std::string_view growthChapter = "growth";

bool isBodyMeasurement(const Field &field)
{
    switch (field.quantity) {
    case Quantity::BodyWeight:
    case Quantity::BodyLength:
    case Quantity::HeadCircumference:
    case Quantity::ChestCircumference: return field.has(Chartable);
    default: return false;
    }
}

} // namespace

GrowthPage::GrowthPage(VaultSession &session, std::string_view chapter, QWidget *parent)
    : SectionPage(session, chapter, parent)
    , m_chart(new GrowthChartView)
{
    addView(m_chart, tr("Chart"));
    connect(m_chart, &GrowthChartView::recordAsked, this, [this](const QUuid &record) { emit recordAsked(place(), record); });
}

bool GrowthPage::fits(const Section &section)
{
    return section.chapter == growthChapter && std::ranges::any_of(section.types, [](const RecordType *type) {
        return std::ranges::any_of(type->fields, isBodyMeasurement);
    });
}

void GrowthPage::showRecords()
{
    SectionPage::showRecords();
    const Family &family = *session().family();
    const Record *person = family.record(place().person);
    if (person)
        m_chart->setChild(personName(*person), growth::childFacts(family, *person), growth::growthPoints(family, *person));
}

} // namespace boshi::ui
