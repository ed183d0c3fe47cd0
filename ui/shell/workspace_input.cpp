// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"

namespace boshi::ui {
namespace {

constexpr QLatin1StringView familyInput("family"), personInput("person"), subjectInput("subject"), chapterInput("chapter"),
    pageInput("page");

} // namespace

QCborMap Workspace::input() const
{
    const QCborMap typed = page() ? page()->input() : QCborMap();
    if (typed.isEmpty())
        return {};
    const bool mayTellPrivate = page()->holdsPrivateInput() && m_bar->privateState() == PrivateState::Open;
    return {{familyInput, m_session.family() ? m_session.family()->id().toString() : QString()},
            {personInput, m_place.person.toString()},
            {subjectInput, m_place.subject.toString()},
            {chapterInput, isOfPlace(page()) ? m_chapter : m_pageBeside.key(page())},
            {Page::sealedInput, mayTellPrivate || typed.value(Page::sealedInput).toBool()},
            {pageInput, typed}};
}

void Workspace::takeInput(const QCborMap &input)
{
    const QUuid family(input.value(familyInput).toString());
    const Place place{QUuid(input.value(personInput).toString()), QUuid(input.value(subjectInput).toString())};
    const QByteArray chapter = input.value(chapterInput).toByteArray();
    if (!family.isNull()) {
        openCase(family, place.person);
        goTo(place);
    }
    if (!showBeside(chapter))
        showSection(chapter);
    page()->takeInput(input.value(pageInput).toMap());
    say(tr("Your input is still here. It is not saved yet."));
}

bool Workspace::mayShow(const QCborMap &input) const
{
    if (!input.value(Page::sealedInput).toBool())
        return true;
    const auto areas = m_session.privateAreas();
    return areas && std::ranges::none_of(*areas, &PrivateArea::isClosed);
}

} // namespace boshi::ui
