// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_page.h"
#include "ui/exchange/import_page.h"
#include "ui/loss/loss_page.h"
#include "ui/merge/conflicts_page.h"
#include "ui/search/finder.h"
#include "ui/screening/screening_page.h"
#include "ui/sections/new_person_page.h"
#include "ui/setup/setup_page.h"
#include "ui/shell/dropped_vault.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/together/together_page.h"
#include "ui/unlock/calm_page.h"
#include "ui/widgets/front_layout.h"

#include "core/records/catalogue.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QStandardPaths>
#include <QTabBar>

#include <utility>

/// The pages that are about the whole file and not about a person's section.
namespace boshi::ui {

namespace {

/// Names that no chapter has.
constexpr char conflictsName[] = "#conflicts";
constexpr char importName[] = "#import";
constexpr char exportName[] = "#export";

/// Where people put layouts of their own, as the command line finds them.
QString userPacks()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("layouts"));
}

/// The one file that is dropped; empty for anything else, and for handbooks.
QString tableIn(const QMimeData &dropped)
{
    const auto urls = dropped.urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return droppedVault(dropped).isEmpty() ? path : QString();
}

} // namespace

void Workspace::showBesideSections(Page *page)
{
    m_tabs->hide();
    bringUp(page);
}

/// Later: a page aside may be the one that asked to leave.
void Workspace::bringUp(Page *page)
{
    m_pages->setCurrentWidget(page);
    showRail(!page->standsAlone() && !qobject_cast<SetupPage *>(page));
    m_bar->setHidden(page->standsAlone());
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

void Workspace::addPersonPage()
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
    m_newPerson->begin();
}

/// The page of this name, when it is one of these; the empty name is a new person's.
bool Workspace::showBeside(const QByteArray &name)
{
    if (name.isEmpty())
        addPersonPage();
    else if (name == conflictsName)
        showConflicts();
    else if (name == Page::setupPage)
        showBesideSections(setupPage());
    else if (name == Page::screeningPage)
        showBesideSections(screeningPage());
    else if (name == Page::togetherPage)
        showBesideSections(togetherPage());
    else
        return false;
    return true;
}

void Workspace::askForConflicts()
{
    goThen([this] { showConflicts(); });
}

void Workspace::showConflicts()
{
    auto *page = qobject_cast<ConflictsPage *>(m_pageBeside.value(conflictsName));
    if (!page) {
        page = new ConflictsPage(m_session);
        m_pageBeside.insert(conflictsName, adopt(page));
        connect(page, &ConflictsPage::left, this, &Workspace::leaveBeside);
    }
    showBesideSections(page);
    page->showPlace(m_place);
    page->focusList();
}

ImportPage *Workspace::showImport()
{
    auto *page = qobject_cast<ImportPage *>(m_pageBeside.value(importName));
    if (!page) {
        page = new ImportPage(m_session, userPacks());
        m_pageBeside.insert(importName, adopt(page));
        connect(page, &ImportPage::left, this, &Workspace::leaveBeside);
    }
    showBesideSections(page);
    page->showPlace(m_place);
    page->focusFirst();
    return page;
}

void Workspace::showExport()
{
    auto *page = qobject_cast<ExportPage *>(m_pageBeside.value(exportName));
    if (!page) {
        page = new ExportPage(m_session);
        m_pageBeside.insert(exportName, adopt(page));
        connect(page, &ExportPage::left, this, &Workspace::leaveBeside);
    }
    showBesideSections(page);
    page->showPlace(m_place);
    page->focusFirst();
}

/// It goes when it is left: the next one is about somebody else.
void Workspace::showLoss(const QUuid &subject)
{
    auto *page = new LossPage(m_session, subject);
    connect(page, &LossPage::left, this, &Workspace::leaveBeside);
    connect(page, &LossPage::contactAsked, this, [this] { record(records::contact); });
    showAside(page);
    page->focusFirst();
}

/// The rail may not ask the session anything while another thread has it; the bar still locks.
void Workspace::takeBusy()
{
    m_rail->setEnabled(!isBusy());
    if (isBusy())
        m_finder->stop();
    if (!isBusy())
        refresh({});
}

void Workspace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !tableIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Workspace::dropEvent(QDropEvent *event)
{
    const QString path = tableIn(*event->mimeData());
    event->acceptProposedAction();
    goThen([this, path] { showImport()->openFile(path); });
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
