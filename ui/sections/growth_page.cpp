// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/growth_page.h"

#include "core/domain/loss.h"
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
    connect(m_chart, &GrowthChartView::recordAsked, this, [this](const QUuid &record) { emit recordAsked(placeOf(record), record); });
    connect(m_chart, &GrowthChartView::entryAsked, this, &GrowthPage::addMeasurement);
    m_chart->takeEntries();
    letOut(*m_chart, session, [this] { return m_chart->peopleShown(); });
}

bool GrowthPage::fits(const Section &section)
{
    return section.chapter == growthChapter && std::ranges::any_of(section.types, [](const RecordType *type) {
        return std::ranges::any_of(type->fields, isBodyMeasurement);
    });
}

/// That of a brother or sister where the record is about one.
Place GrowthPage::placeOf(const QUuid &record) const
{
    const Record *asked = session().family()->record(record);
    const std::vector<QUuid> people = m_chart->peopleShown();
    const bool isOfAnother = asked && asked->subject != place().person && std::ranges::find(people, asked->subject) != people.end();
    return isOfAnother ? Place{asked->subject, asked->subject} : place();
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
    const auto measured = [this](const QUuid &id) {
        const Family &all = *session().family();
        const Record *child = all.record(id);
        return child ? MeasuredChild{id, personName(*child), growth::childFacts(all, *child), growth::growthPoints(all, *child)} : MeasuredChild{};
    };
    Siblings siblings{{}, measured};
    for (const Member &member : family.members())
        if (isChildRole(member.role) && member.person->id != person->id && !isMourned(family, member.person->id))
            siblings.names.emplace_back(member.person->id, personName(*member.person));
    MeasuredChild child = measured(person->id);
    m_birth = child.facts.birth;
    m_chart->setChild(std::move(child), std::move(siblings), growth::growthReferenceOf(family, *person));
}

} // namespace boshi::ui
