// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/pregnancy_page.h"

#include "core/records/catalogue.h"
#include "ui/charts/pregnancy_chart_view.h"
#include "ui/sections/chart_sheet_dialog.h"
#include "ui/sections/record_names.h"

namespace boshi::ui {

PregnancyPage::PregnancyPage(VaultSession &session, std::string_view chapter, QWidget *parent)
    : VisitsPage(session, chapter, parent)
    , m_chart(new PregnancyChartView)
{
    addView(m_chart, tr("Curves"), ViewPlace::Behind);
    connect(m_chart, &PregnancyChartView::recordAsked, this, [this](const QUuid &record) { emit recordAsked(place(), record); });
    letOut(*m_chart, session, [this] { return std::vector{this->place().subject, this->place().person}; });
}

bool PregnancyPage::fits(const Section &section, const Family &family, const Place &place)
{
    const Record *subject = family.record(place.subject);
    return section.chapter == records::pregnancy.chapter && subject && subject->type == &records::pregnancy;
}

void PregnancyPage::showRecords()
{
    VisitsPage::showRecords();
    const Record *person = session().family()->record(place().person);
    m_chart->setPregnancy(person ? personName(*person) : QString(), [this](charts::PregnancyMeasure measure) {
        const Record *pregnancy = session().family()->record(place().subject);
        return pregnancy ? charts::pregnancyChart(*session().family(), *pregnancy, measure) : charts::PregnancyChart{.measure = measure};
    });
}

} // namespace boshi::ui
