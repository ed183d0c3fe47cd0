// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/usual_records.h"
#include "core/records/usual_time.h"
#include "ui/sections/change_name.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/unlock/calm_page.h"
#include "ui/words/change_text.h"

#include <QLabel>

/// What the bar above offers at this place.
namespace boshi::ui {

void Workspace::refreshBar()
{
    offerTypes();
    m_bar->setUndo(undoWords(m_session.undoable(), false), undoWords(m_session.redoable(), true));
    showPrivateState();
    showConflictCount();
}

/// First what is usually written at this time, of it first what belongs to the section in sight, and always first what is
/// written down on the day.
void Workspace::offerTypes()
{
    std::vector<const RecordType *> first;
    std::vector<const RecordType *> others;
    const Family *family = m_session.family();
    const QDate today = m_session.surroundings().today();
    const std::string_view here(m_chapter.constData(), std::size_t(m_chapter.size()));
    for (const Section &section : family ? sectionsOf(*family, m_place, today) : std::vector<Section>())
        for (const RecordType *type : section.types)
            if (const QUuid subject = subjectForNew(*family, m_place, *type); !subject.isNull())
                (isUsualNow(*type, *family, subject, today) ? first : others).push_back(type);
    const auto often = records::writtenOften();
    for (auto *types : {&first, &others}) {
        std::ranges::stable_sort(*types, {}, [often](const RecordType *type) { return std::ranges::find(often, type) - often.begin(); });
        std::ranges::stable_partition(*types, [](const RecordType *type) { return type->sortDay() && type->sortDay()->has(StartsToday); });
        std::ranges::stable_partition(*types, [&](const RecordType *type) { return type->chapter == here; });
    }
    m_bar->setTypes(first, others);
}

ChangeWords Workspace::undoWords(const std::optional<ChangeLine> &line, bool redo) const
{
    if (!line)
        return {};
    const VaultReader reader = m_session.reader();
    const ChangeLine origin = originOf(reader, *line);
    const QString name = changeName(reader, origin);
    const auto text = redo ? redoText : undoText;
    return {text(origin.kind, origin.title, {}), text(origin.kind, origin.title, name)};
}

void Workspace::takeBack(bool redo)
{
    const ChangeWords words = undoWords(redo ? m_session.redoable() : m_session.undoable(), redo);
    const auto report = redo ? m_session.redoLatest() : m_session.undoLatest();
    if (!report)
        return showError(m_sentence, report.error());
    if (!words.full.isEmpty())
        say(tr("Done. %1", "what was undone or redone").arg(words.full));
}

void Workspace::showPrivateState()
{
    PrivateState state = PrivateState::Unprotected;
    if (const auto areas = m_session.privateAreas())
        for (const PrivateArea &area : *areas)
            if (area.hasOwnSecret)
                state = std::max(state, area.isClosed ? PrivateState::Closed : PrivateState::Open);
    m_bar->setPrivate(state);
}

} // namespace boshi::ui
