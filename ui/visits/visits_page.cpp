// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visits_page.h"

#include "core/records/catalogue.h"
#include "ui/sections/record_panel.h"
#include "ui/visits/visit_table.h"

namespace boshi::ui {
namespace {

constexpr QLatin1StringView lineInput("line");

} // namespace

VisitsPage::VisitsPage(VaultSession &session, std::string_view chapter, QWidget *parent)
    : SectionPage(session, chapter, parent)
    , m_table(new VisitTable(session, records::antenatalVisit))
{
    addViewOf(records::antenatalVisit, m_table, tr("Table as on paper"));
    connect(m_table, &VisitTable::lineAsked, this, [this](const VisitTable::Action &then) {
        leaveThen([this, then] {
            panel().close(); // One thing is typed into at a time.
            then();
        });
    });
    connect(m_table, &VisitTable::leaveAsked, this, &VisitsPage::leaveThen);
    connect(m_table, &VisitTable::saved, this, [this] { emit told(tr("Saved.")); });
    connect(&panel(), &RecordPanel::shownOrHidden, this, [this] {
        if (panel().isOpen())
            m_table->closeLine();
    });
}

/// While the page is still whole: an input that goes with the keyboard in it is judged once more.
VisitsPage::~VisitsPage() { delete m_table; }

bool VisitsPage::fits(const Section &section) { return std::ranges::find(section.types, &records::antenatalVisit) != section.types.end(); }

void VisitsPage::showRecords()
{
    SectionPage::showRecords();
    m_table->showVisits(place());
}

void VisitsPage::addInView() { m_table->beginNew(); }

void VisitsPage::showAgain()
{
    m_table->closeLine();
    SectionPage::showAgain();
}

void VisitsPage::focusOpened()
{
    if (m_table->isLineOpen())
        m_table->focusLine();
    else
        SectionPage::focusOpened();
}

bool VisitsPage::isEdited() const { return SectionPage::isEdited() || m_table->isEdited(); }

bool VisitsPage::holdsPrivateInput() const { return SectionPage::holdsPrivateInput() || m_table->holdsPrivateInput(); }

void VisitsPage::forgetPrivate()
{
    SectionPage::forgetPrivate();
    m_table->forgetPrivate();
}

bool VisitsPage::save() { return SectionPage::save() && m_table->save(); }

void VisitsPage::discard()
{
    SectionPage::discard();
    m_table->closeLine();
}

QCborMap VisitsPage::input() const
{
    const QCborMap line = m_table->input();
    return line.isEmpty() ? SectionPage::input() : QCborMap{{lineInput, line}, {sealedInput, line.value(sealedInput)}};
}

void VisitsPage::takeInput(const QCborMap &input)
{
    if (!input.contains(lineInput))
        return SectionPage::takeInput(input);
    chooseType(records::antenatalVisit);
    m_table->takeInput(input.value(lineInput).toMap());
}

} // namespace boshi::ui
