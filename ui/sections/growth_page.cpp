// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/growth_page.h"

#include "core/growth/growth_reading.h"
#include "core/records/catalogue.h"
#include "ui/charts/growth_chart_view.h"
#include "ui/forms/record_form.h"
#include "ui/sections/chart_sheet_dialog.h"
#include "ui/sections/record_names.h"
#include "ui/sections/record_panel.h"

#include <algorithm>

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

/// Where a measure is written down; empty where no field is.
std::string_view fieldOf(growth::Measure measure)
{
    const auto found = std::ranges::find_if(records::childMeasurement.fields, [&](const Field &field) { return growth::measureOf(field) == measure; });
    return found == records::childMeasurement.fields.end() ? std::string_view() : found->key;
}

} // namespace

GrowthPage::GrowthPage(VaultSession &session, std::string_view chapter, QWidget *parent)
    : SectionPage(session, chapter, parent)
    , m_chart(new GrowthChartView)
{
    addView(m_chart, tr("Chart"));
    connect(m_chart, &GrowthChartView::recordAsked, this, [this](const QUuid &record) { emit recordAsked(place(), record); });
    connect(m_chart, &GrowthChartView::entryAsked, this, &GrowthPage::addMeasurement);
    m_chart->takeEntries();
    letOut(*m_chart, session, [this] { return std::vector{this->place().person}; });
}

bool GrowthPage::fits(const Section &section)
{
    return section.chapter == growthChapter && std::ranges::any_of(section.types, [](const RecordType *type) {
        return std::ranges::any_of(type->fields, isBodyMeasurement);
    });
}

void GrowthPage::addMeasurement(QDate day)
{
    leaveThen([this, day] {
        const RecordType &type = records::childMeasurement;
        addRecord(type);
        if (!hasFormOf(type))
            return;
        RecordForm &form = *panel().form();
        if (day.isValid())
            form.editor(type.sortDay()->key)->copyValue(PartialDate(std::clamp(day, m_birth, std::max(m_birth, session().surroundings().today()))),
                                                        tr("From the place on the chart."));
        if (const std::string_view field = fieldOf(m_chart->measure()); !field.empty())
            form.focusField(field);
    });
}

void GrowthPage::showRecords()
{
    SectionPage::showRecords();
    const Family &family = *session().family();
    const Record *person = family.record(place().person);
    if (!person)
        return;
    const growth::ChildFacts child = growth::childFacts(family, *person);
    m_birth = child.birth;
    m_chart->setChild(personName(*person), child, growth::growthPoints(family, *person));
}

} // namespace boshi::ui
