// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/conflicts_page.h"
#include "ui/sections/new_person_page.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/unlock/calm_page.h"

#include "core/records/catalogue.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

#include <utility>

/// The pages that are about the whole file and not about a person's section.
namespace boshi::ui {

/// A name that no chapter has.
static constexpr char conflictsName[] = "#conflicts";

void Workspace::showBesideSections(Page *page)
{
    m_tabs->hide();
    bringUp(page);
}

/// Later: a page aside may be the one that asked to leave.
void Workspace::bringUp(Page *page)
{
    m_pages->setCurrentWidget(page);
    if (m_aside && m_aside != page)
        std::exchange(m_aside, nullptr)->deleteLater();
}

void Workspace::showAside(Page *page)
{
    showBesideSections(adopt(page));
    m_aside = page;
}

void Workspace::leaveBeside()
{
    if (m_session.family())
        goTo(m_place);
    else
        start({}, m_chapter);
}

void Workspace::addPersonPage(bool inNewFamily)
{
    if (!m_newPerson) {
        m_newPerson = new NewPersonPage(m_session);
        adopt(m_newPerson);
        connect(m_newPerson, &NewPersonPage::added, this, [this](const QUuid &family, const QUuid &person) {
            openCase(family, person);
            say(tr("Saved."));
        });
        connect(m_newPerson, &NewPersonPage::left, this, [this] {
            if (m_session.family())
                goTo(m_place);
        });
    }
    showBesideSections(m_newPerson);
    m_newPerson->begin(inNewFamily);
}

/// The page of this name, when it is one of these; the empty name is a new person's.
bool Workspace::showBeside(const QByteArray &name)
{
    if (name.isEmpty())
        addPersonPage(false);
    else if (name == conflictsName)
        showConflicts();
    return name.isEmpty() || name == conflictsName;
}

void Workspace::showConflicts()
{
    auto *page = qobject_cast<ConflictsPage *>(m_pageOf.value(conflictsName));
    if (!page) {
        page = new ConflictsPage(m_session);
        m_pageOf.insert(conflictsName, adopt(page));
        connect(page, &ConflictsPage::left, this, &Workspace::leaveBeside);
    }
    showBesideSections(page);
    page->showPlace(m_place);
    page->focusList();
}

/// Says so when there are more than before: at the first sight of the file, and after a merge.
void Workspace::showConflictCount()
{
    const auto lines = m_session.reader().inConflict();
    const auto isKnown = [](const RecordLine &line) { return records::find(QString::fromUtf8(line.type)) != nullptr; };
    const int count = lines ? int(std::ranges::count_if(*lines, isKnown)) : 0;
    if (count > m_conflicts)
        say(tr("Copies of this handbook differ in %n record(s). Nothing is lost; \"Differing records\" above shows them and lets you choose.", nullptr, count));
    m_conflicts = count;
    m_bar->setConflicts(count);
}

} // namespace boshi::ui
