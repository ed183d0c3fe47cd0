// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/screening/sheet.h"
#include "ui/search/finder.h"
#include "ui/search/search_box.h"
#include "ui/sections/question_bar.h"
#include "ui/setup/setup_page.h"
#include "ui/shell/leftovers.h"
#include "ui/shell/rail.h"
#include "ui/shell/rail_model.h"
#include "ui/shell/top_bar.h"
#include "ui/unlock/calm_page.h"
#include "ui/widgets/front_layout.h"
#include "ui/words/labels.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr int mostNamesakes = 100;

QByteArray bytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

std::string_view view(const QByteArray &text) { return {text.constData(), std::size_t(text.size())}; }

} // namespace

Workspace::Workspace(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new TopBar(this))
    , m_question(new QuestionBar)
    , m_rail(new Rail(session))
    , m_sentence(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(8);
    sides->addWidget(m_rail);
    sides->addWidget(makeMiddle());
    sides->setStretchFactor(1, 1);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_bar);
    layout->addWidget(m_question);
    layout->addWidget(sides, 1);
    layout->addWidget(m_sentence);
    say({});
    connectParts();
    connectSearch();
    setAcceptDrops(true);
    m_bar->offerBackups(session.backups().has_value());
}

QWidget *Workspace::makeMiddle()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    m_tabs = new QTabBar;
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    auto *pages = new QWidget;
    m_pages = new FrontLayout(pages);
    layout->addWidget(m_tabs);
    layout->addWidget(pages, 1);
    return middle;
}

void Workspace::connectParts()
{
    connect(&m_session, &VaultSession::changed, this, &Workspace::refresh);
    connect(m_bar, &TopBar::lockAsked, this, &Workspace::lockAsked);
    connect(m_bar, &TopBar::conflictsAsked, this, &Workspace::askForConflicts);
    connect(m_bar, &TopBar::importAsked, this, [this] { goThen([this] { showImport(); }); });
    connect(m_bar, &TopBar::exportAsked, this, [this] { goThen([this] { showExport(); }); });
    connect(m_bar, &TopBar::safetyAsked, this, [this](SafetyStep step) {
        if (!isBusy())
            emit safetyAsked(step);
    });
    connect(m_bar, &TopBar::helpAsked, this, [this] { goThen([this] { showHelp(); }); });
    connect(m_bar, &TopBar::settingsAsked, this, [this] { goThen([this] { emit settingsAsked(); }); });
    connect(m_bar, &TopBar::undoAsked, this, [this] { goThen([this] { takeBack(false); }); });
    connect(m_bar, &TopBar::redoAsked, this, [this] { goThen([this] { takeBack(true); }); });
    connect(m_bar, &TopBar::recordAsked, this, [this](const RecordType *type) {
        goThen([this, type] { record(*type); });
    });
    connect(m_rail, &Rail::placeAsked, this, [this](const Place &place) { goThen([this, place] { goTo(place); }); });
    connect(m_rail, &Rail::caseAsked, this, [this](const QUuid &family, const QUuid &person) {
        goThen([this, family, person] { openCase(family, person); });
    });
    connect(m_rail, &Rail::personAsked, this, [this](bool inNewFamily) {
        goThen([this, inNewFamily] {
            if (inNewFamily)
                addFamily();
            else
                addPersonPage();
        });
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        const QByteArray wanted = m_tabs->tabData(index).toByteArray();
        goThen([this, wanted] { showSection(wanted); });
    });
}

void Workspace::start(const QString &person, const QByteArray &wantedChapter)
{
    m_rail->refresh();
    m_chapter = wantedChapter;
    const auto line = firstLine(person);
    if (!line)
        return showError(m_sentence, line.error());
    if (!*line)
        return setUpFile(false);
    openCase((*line)->family, (*line)->person);
    m_rail->people().setFocus();
}

/// Of this person (name or id), otherwise of a child, otherwise of anybody; nothing in an empty vault.
Result<std::optional<CaseloadLine>> Workspace::firstLine(const QString &person) const
{
    const VaultReader reader = m_session.reader();
    auto lines = person.isEmpty() ? Result(std::vector<CaseloadLine>())
        : QUuid(person).isNull()  ? reader.named(person, mostNamesakes)
                                  : reader.linesOf(QUuid(person));
    if (lines && QUuid(person).isNull())
        std::erase_if(*lines, [&](const CaseloadLine &line) { return line.name != person; });
    if (lines && lines->empty())
        lines = reader.caseload(mostNamesakes);
    if (!lines)
        return lines.error();
    const auto child = std::ranges::find_if(*lines, [](const CaseloadLine &line) { return isChildRole(line.role); });
    if (lines->empty())
        return std::optional<CaseloadLine>();
    return std::optional(child == lines->end() ? lines->front() : *child);
}

void Workspace::openCase(const QUuid &family, const QUuid &person)
{
    const bool isAnother = !m_session.family() || m_session.family()->id() != family;
    if (const auto opened = m_session.openFamily(family); !opened)
        return showError(m_sentence, opened.error());
    m_rail->refresh();
    m_finder->forget();
    goTo({person, person});
    refreshBar();
    if (isAnother)
        forgetPlacePages(page());
}

void Workspace::goTo(const Place &place)
{
    m_place = place;
    m_finder->setPlace(place);
    m_rail->choose(place);
    showTabs();
    showPage();
}

void Workspace::showSection(const QByteArray &wanted)
{
    m_chapter = wanted;
    showTabs();
    showPage();
}

/// The tabs fit the place; the section in sight stays when the place has it, else the overview comes.
void Workspace::showTabs()
{
    const QSignalBlocker quiet(m_tabs);
    QList<QByteArray> chapters{Page::overview};
    for (const Section &section : sectionsOf(*m_session.family(), m_place, m_session.surroundings().today()))
        chapters.append(bytes(section.chapter));
    QList<QByteArray> shown;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        shown.append(m_tabs->tabData(tab).toByteArray());
    if (chapters != shown)
        fillTabs(chapters);
    m_tabs->setCurrentIndex(int(std::max<qsizetype>(chapters.indexOf(m_chapter), 0)));
    m_chapter = m_tabs->tabData(m_tabs->currentIndex()).toByteArray();
    m_tabs->show();
    m_tabs->updateGeometry(); // Tabs added before the first show are not in the layout's mind yet.
}

void Workspace::fillTabs(const QList<QByteArray> &chapters)
{
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const QByteArray &chapter : chapters)
        m_tabs->setTabData(m_tabs->addTab(chapterTitle(view(chapter))), chapter);
}

Page *Workspace::adopt(Page *page)
{
    m_pages->addWidget(page);
    connect(page, &Page::leaveAsked, this, [this, page](const Page::Action &then) { m_question->ask(page, then); });
    connect(page, &Page::told, this, &Workspace::say);
    connect(page, &Page::busyChanged, this, &Workspace::takeBusy);
    connect(page, &Page::eraseAsked, this, &Workspace::eraseAsked);
    connect(page, &Page::lossAsked, this, [this](const QUuid &subject) { goThen([this, subject] { showLoss(subject); }); });
    connect(page, &Page::followUpAsked, this, [this, page](const QUuid &record) { showFollowUp(page, record); }, Qt::QueuedConnection);
    connect(page, &Page::screeningAsked, this, [this](const RecordType *type, const QUuid &record) { showScreening(*type, record); });
    connect(page, &Page::togetherAsked, this, [this](const RecordType *type) { showTogether(*type); });
    connect(page, &Page::recordAsked, this, [this](const Place &place, const QUuid &record) { goToTarget(RecordTarget{place, record}); });
    connect(page, &Page::sectionAsked, this, [this](const QByteArray &chapter, const QUuid &record) {
        if (chapter == Page::setupPage)
            return showSetup([](SetupPage &setup) { setup.goOn(); });
        showSection(chapter);
        if (!record.isNull())
            this->page()->openRecord(record);
    });
    return page;
}

Page *Workspace::page() const { return qobject_cast<Page *>(m_pages->currentWidget()); }

bool Workspace::isEdited() const { return page() && page()->isEdited(); }

bool Workspace::isBusy() const { return page() && page()->isBusy(); }

/// What the user asks for while work is under way waits for the next time.
void Workspace::goThen(const Page::Action &action)
{
    if (!isBusy())
        leaveThen(action);
}

void Workspace::leaveThen(const Page::Action &action)
{
    if (isBusy())
        return page()->stopThen(action);
    if (!isEdited()) {
        action();
        return;
    }
    // The choice is taken back until the user has decided; later, because a view may still be handling the click.
    QMetaObject::invokeMethod(this, [this] {
        m_rail->choose(m_place);
        const QSignalBlocker quiet(m_tabs);
        for (int tab = 0; tab < m_tabs->count(); ++tab)
            if (m_tabs->tabData(tab).toByteArray() == m_chapter)
                m_tabs->setCurrentIndex(tab);
    }, Qt::QueuedConnection);
    m_question->ask(page(), action);
}

void Workspace::record(const RecordType &type)
{
    const QByteArray wanted = bytes(type.chapter);
    if (screening::isSheet(type))
        return showScreening(type, {});
    if (wanted != m_chapter || !isOfPlace(page()))
        showSection(wanted);
    page()->addRecord(type);
}

void Workspace::refresh(const QSet<QUuid> &records)
{
    outdatePages();
    if (isBusy() || m_session.isLent())
        return; // It is made up for when the work has ended.
    m_question->hide();
    m_rail->refresh();
    m_finder->forget();
    m_bar->search().findAgain();
    if (m_place.subject.isNull()) {
        if (page())
            page()->refresh(records);
        return refreshBar();
    }
    if (!m_session.family())
        return leaveErasedFamily();
    if (m_rail->model().rowOf(m_place) < 0) {
        if (m_rail->model().rowCount() == 0)
            addPersonPage();
        else
            goTo(m_rail->model().placeAt(0));
        return forgetPages(page());
    }
    m_rail->choose(m_place);
    if (page())
        page()->refresh(records);
    refreshBar();
}

/// Dates are written in another calendar now.
void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh({});
}

/// Nothing that showed the family stays; the next one is opened, or the first person asked for.
void Workspace::leaveErasedFamily()
{
    m_place = {};
    m_bar->search().clear();
    forgetPages();
    clearCopies();
    start({}, m_chapter);
    refreshBar();
}

void Workspace::closePrivateAreas()
{
    if (page() && page()->holdsPrivateInput())
        m_question->ask(page(), [this] { closePrivateNow(); });
    else
        closePrivateNow();
}

void Workspace::closePrivateNow()
{
    if (!m_session.closePrivate())
        return emit lockAsked(); // What is in sight could not be read anew without them.
    if (page())
        page()->forgetPrivate();
    forgetPages(page());
    m_bar->search().clear();
    clearCopies();
    refreshBar();
    say(tr("Private areas with a passphrase of their own are closed."));
}

void Workspace::say(const QString &sentence) { showSentence(m_sentence, sentence); }

} // namespace boshi::ui
