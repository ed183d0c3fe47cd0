// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/loss.h"
#include "core/screening/sheet.h"
#include "ui/search/finder.h"
#include "ui/search/search_box.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/words/labels.h"

/// The one search: what it offers beside people, fields and records, and where its results lead.
namespace boshi::ui {

void Workspace::connectSearch()
{
    m_finder = new Finder(m_session, [this] { return searchPages(); }, this);
    m_finder->setOpenForm([this](const RecordType &type) { return page() && page()->hasFormOf(type); });
    SearchBox &box = m_bar->search();
    // Another thread may have the session while work is under way.
    box.setFind([this](const QString &typed) { return isBusy() ? std::vector<SearchResult>() : m_finder->find(typed); });
    connect(m_finder, &Finder::learntAll, &box, &SearchBox::findAgain);
    connect(&box, &SearchBox::chosen, this, &Workspace::goToResult);
}

std::vector<SearchPage> Workspace::searchPages()
{
    std::vector<SearchPage> pages;
    const auto add = [&](const QString &title, const QString &alsoCalled, const Page::Action &action) {
        pages.push_back({title, alsoCalled, [this, action] { goThen(action); }});
    };
    if (const Family *family = m_session.family()) {
        add(chapterTitle("overview"), {}, [this] { showSection("overview"); });
        const auto sections = sectionsOf(*family, m_place, m_session.surroundings().today());
        for (const Section &section : sections) {
            const QByteArray chapter(section.chapter.data(), qsizetype(section.chapter.size()));
            add(chapterTitle(section.chapter), {}, [this, chapter] { showSection(chapter); });
        }
        for (const Section &section : sections)
            for (const RecordType *type : section.types)
                if (!subjectForNew(*family, m_place, *type).isNull())
                    add(tr("Record: %1").arg(boshi::ui::title(*type)), {}, [this, type] { record(*type); });
        if (const Record *subject = family->record(m_place.subject); subject && mayBeMourned(*family, *subject))
            add(tr("After a loss"), tr("died, stillbirth, miscarriage, grief, show with care"), [this] { showLoss(m_place.subject); });
        add(tr("Add a person"), tr("new child, new guardian"), [this] { addPersonPage(); });
    }
    add(tr("Add a family"), tr("new family, new mother"), [this] { addFamily(); });
    add(tr("Import"), tr("file of a town or clinic, CSV, past imports"), [this] { showImport(); });
    add(tr("Export"), tr("tables, CSV, files for other programs"), [this] { showExport(); });
    add(tr("Differing records"), tr("conflicts, copies, merge"), [this] { showConflicts(); });
    add(tr("Settings"), tr("language, calendar, text size, colours, lock by itself, backups, writer"), [this] { emit settingsAsked(); });
    add(tr("Check the numbers"), tr("growth references, checksum, scores, version"), [this] { showNumbers(); });
    add(tr("Help and keys"), tr("shortcuts, what to do when"), [this] { showHelp(); });
    add(tr("Lock"), {}, [this] { emit lockAsked(); });
    addSafetyPages(pages);
    return pages;
}

void Workspace::addSafetyPages(std::vector<SearchPage> &pages)
{
    const auto add = [&](const QString &title, const QString &alsoCalled, SafetyStep step) {
        pages.push_back({title, alsoCalled, [this, step] {
            if (!isBusy())
                emit safetyAsked(step);
        }});
    };
    add(tr("Private areas"), tr("passphrase of its own"), SafetyStep::PrivateAreas);
    if (m_session.backups())
        add(tr("Backups"), tr("copy, restore"), SafetyStep::Backups);
    add(tr("Check this file"), tr("verify, damage"), SafetyStep::Check);
    add(tr("Merge another copy"), tr("handbook of somebody else, differing records"), SafetyStep::Merge);
    add(tr("Recovery sheet"), tr("forgotten passphrase, print"), SafetyStep::Sheet);
    add(tr("New passphrase"), tr("change the passphrase"), SafetyStep::NewPassphrase);
    add(tr("Let erased records come again"), tr("erased, come back"), SafetyStep::Erased);
    add(tr("Erase a family or person"), tr("delete, remove"), SafetyStep::Erasure);
}

void Workspace::goToResult(const SearchResult &result)
{
    std::visit([this](const auto &target) { goToTarget(target); }, result.target);
}

void Workspace::goToTarget(const PersonTarget &target)
{
    goThen([this, target] { openCase(target.family, target.person); });
}

void Workspace::goToTarget(const PageTarget &target) { target.open(); }

/// In a form that is open already nothing is left, and nothing has to be asked.
void Workspace::goToTarget(const FieldTarget &target)
{
    if (page() && page()->hasFormOf(*target.type))
        return page()->showField(*target.type, target.field);
    goThen([this, target] {
        if (screening::isSheet(*target.type) && recordsAt(*m_session.family(), m_place, *target.type).empty())
            return record(*target.type);
        showSection(QByteArray(target.type->chapter.data(), qsizetype(target.type->chapter.size())));
        page()->showField(*target.type, target.field);
    });
}

void Workspace::goToTarget(const RecordTarget &target)
{
    goThen([this, target] {
        const Record *record = m_session.family()->record(target.record);
        if (!record)
            return;
        const std::string_view chapter = record->type->chapter;
        goTo(target.place);
        showSection(QByteArray(chapter.data(), qsizetype(chapter.size())));
        page()->openRecord(target.record);
        page()->focusOpened();
    });
}

} // namespace boshi::ui
