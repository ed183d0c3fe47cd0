// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/screening/screening_page.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QStandardPaths>

/// The private page of a questionnaire: no rail, no bar, nobody's name.
namespace boshi::ui {
namespace {

/// Beside what else the program keeps for this user.
QString textFolder() { return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("screening")); }

} // namespace

ScreeningPage *Workspace::screeningPage()
{
    if (auto *known = qobject_cast<ScreeningPage *>(m_pageBeside.value(Page::screeningPage)))
        return known;
    auto *page = new ScreeningPage(m_session, textFolder());
    m_pageBeside.insert(Page::screeningPage, adopt(page));
    connect(page, &ScreeningPage::left, this, &Workspace::leaveBeside);
    connect(page, &ScreeningPage::lockAsked, this, &Workspace::lockAsked);
    connect(page, &ScreeningPage::closeAreasAsked, this, [this] { emit safetyAsked(SafetyStep::ClosePrivateAreas); });
    connect(page, &ScreeningPage::areaAsked, this, [this] { emit safetyAsked(SafetyStep::PrivateAreas); });
    connect(page, &ScreeningPage::contactAsked, this, [this] { record(records::contact); });
    return page;
}

/// Leaving it leads to the section where the record stands.
void Workspace::showScreening(const RecordType &type, const QUuid &id)
{
    const Record *stored = m_session.family()->record(id);
    const QUuid subject = subjectForNew(*m_session.family(), m_place, type);
    if (!stored && subject.isNull())
        return;
    m_chapter = QByteArray(type.chapter.data(), qsizetype(type.chapter.size()));
    say({});
    ScreeningPage *page = screeningPage();
    showBesideSections(page);
    if (stored)
        page->open(*stored);
    else
        page->openNew(type, subject);
}

/// Unless whoever saved went on to something else.
void Workspace::showFollowUp(const Page *saved, const QUuid &id)
{
    const Record *stored = page() == saved && m_session.family() ? m_session.family()->record(id) : nullptr;
    if (!stored)
        return;
    const Record record = *stored;
    showScreening(*record.type, id);
    screeningPage()->openFollowUp(record);
}

} // namespace boshi::ui
