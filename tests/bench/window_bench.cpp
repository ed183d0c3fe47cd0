// SPDX-License-Identifier: GPL-3.0-or-later
// What people wait for in the window of a family of 3,000 records: until everything asked for is painted.
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/bench/full_family.h"
#include "tests/bench/measure.h"
#include "ui/sections/section.h"
#include "ui/shell/looks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/visits/visit_table.h"
#include "ui/visits/visits_page.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QComboBox>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace boshi::bench {
namespace {

namespace keys = records::keys;

constexpr QSize roomForWindows(1280, 768); ///< A screen of 1280×800 less a title bar.
constexpr std::chrono::milliseconds timeToRead(500); ///< In which the search has read all records.
constexpr int visits = 14;                 ///< Of one pregnancy.

/// Layouts, timers without delay and paintings, until nothing of them is left.
void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

/// The mother of the big family with a pregnancy, so that there are people and pages to go between.
ui::Place addMother(VaultSession &session)
{
    const Surroundings &surroundings = session.surroundings();
    RecordEdit mother{.record = surroundings.newId(), .type = &records::person};
    mother.near = session.family()->id();
    mother.set(keys::person::name, QStringLiteral("見本　母"));
    RecordEdit membership{.record = surroundings.newId(), .type = &records::membership, .subject = session.family()->id()};
    membership.set(keys::membership::person, mother.record);
    membership.set(keys::membership::role, QStringLiteral("mother"));
    RecordEdit pregnancy{.record = surroundings.newId(), .type = &records::pregnancy, .subject = mother.record};
    pregnancy.set(keys::pregnancy::dueDate, PartialDate(QDate(2019, 4, 9)));
    std::vector<RecordEdit> edits{mother, membership, pregnancy};
    for (int visit = 0; visit < visits; ++visit) {
        RecordEdit edit{.record = surroundings.newId(), .type = &records::antenatalVisit, .subject = pregnancy.record};
        edit.set("day", PartialDate(QDate(2018, 9, 1).addDays(14 * visit)));
        edit.set("weight", qint64(52'000 + 400 * visit));
        edits.push_back(edit);
    }
    must(session.apply(Change::of(ChangeKind::Add, std::move(edits))));
    return {mother.record, mother.record};
}

ui::Place addMotherOnce()
{
    static const ui::Place mother = [] {
        const BigVault &big = bigVault();
        VaultSession session(must(Vault::open(big.path, big.key.copy())), systemSurroundings(QUuid::createUuid()));
        must(session.openFamily(big.family));
        return addMother(session);
    }();
    return mother;
}

/// A family to look at.
struct Shown {
    QString path;
    QUuid family;
    std::vector<ui::Place> people;
};

/// The child with 3,000 records, and its mother.
Shown bigFamily()
{
    const ui::Place mother = addMotherOnce();
    VaultSession session(must(Vault::open(bigVault().path, bigVault().key.copy())), systemSurroundings(QUuid::createUuid()));
    must(session.openFamily(bigVault().family));
    const QUuid child = session.family()->members().back().person->id;
    return {bigVault().path, bigVault().family, {{child, child}, mother}};
}

Shown fullFamily() { return {fullVault().path, fullVault().family, {fullVault().child, fullVault().mother}}; }

/// The window with a family in it.
class OpenWindow {
public:
    explicit OpenWindow(const Shown &shown)
        : m_people(shown.people)
    {
        m_window.resize(roomForWindows);
        m_window.show();
        m_window.unlockWith(shown.path, passphraseBytes(QStringLiteral("bench")));
        waitForOpening();
        must(session().openFamily(shown.family));
        workspace().goTo(m_people.front());
        rest();
    }

    ui::Workspace &workspace() { return *m_window.workspace(); }
    VaultSession &session() { return *m_window.session(); }
    const std::vector<ui::Place> &people() const { return m_people; }
    std::vector<QByteArray> chapters(const ui::Place &place)
    {
        std::vector<QByteArray> chapters{QByteArrayLiteral("overview")};
        for (const ui::Section &section : ui::sectionsOf(*session().family(), place, QDate::currentDate()))
            chapters.push_back(QByteArray(section.chapter.data(), qsizetype(section.chapter.size())));
        return chapters;
    }

private:
    void waitForOpening()
    {
        if (!m_window.isLocked())
            return;
        QEventLoop loop;
        QObject::connect(&m_window, &ui::MainWindow::opened, &loop, &QEventLoop::quit);
        QObject::connect(&m_window, &ui::MainWindow::refused, [] { giveUp({ErrorCode::WrongPassphrase}); });
        loop.exec();
    }
    static void rest()
    {
        QEventLoop loop;
        QTimer::singleShot(timeToRead, &loop, &QEventLoop::quit);
        loop.exec();
        settle();
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("boshi.conf")), QSettings::IniFormat};
    ui::MainWindow m_window{m_settings, systemSurroundings(QUuid::createUuid()), KeyProfile::Small};
    ui::Looks m_looks{*qApp, m_window.preferences(), {.language = QStringLiteral("ja"), .theme = QStringLiteral("light")}};
    std::vector<ui::Place> m_people;
};

template <typename Work>
double untilPainted(Work work)
{
    return secondsOf([&] {
        work();
        settle();
    });
}

/// Every section of everybody, shown the second time; the slowest.
void switchSection(benchmark::State &state)
{
    OpenWindow open(bigFamily());
    const auto goThrough = [&] {
        double slowest = 0;
        for (const ui::Place &person : open.people()) {
            open.workspace().goTo(person);
            settle();
            for (const QByteArray &chapter : open.chapters(person))
                slowest = std::max(slowest, untilPainted([&] { open.workspace().showSection(chapter); }));
        }
        return slowest;
    };
    goThrough();
    for (auto _ : state)
        state.SetIterationTime(goThrough());
}

/// From everybody to everybody else and back, in the section that comes up; the slowest.
void switchPerson(benchmark::State &state)
{
    OpenWindow open(bigFamily());
    const auto goThrough = [&] {
        double slowest = 0;
        for (const ui::Place &person : open.people())
            slowest = std::max(slowest, untilPainted([&] { open.workspace().goTo(person); }));
        return slowest;
    };
    goThrough();
    for (auto _ : state)
        state.SetIterationTime(goThrough());
}

/// Every section of everybody, made and shown for the first time since unlocking; the slowest.
void showFirst(benchmark::State &state, Shown (*family)())
{
    for (auto _ : state) {
        OpenWindow open(family());
        double slowest = 0;
        for (const ui::Place &person : open.people()) {
            slowest = std::max(slowest, untilPainted([&] { open.workspace().goTo(person); }));
            for (const QByteArray &chapter : open.chapters(person))
                slowest = std::max(slowest, untilPainted([&] { open.workspace().showSection(chapter); }));
        }
        state.SetIterationTime(slowest);
    }
}

/// The pages that are about nobody: import, help, settings.
void showBesideFirst(benchmark::State &state)
{
    for (auto _ : state) {
        OpenWindow open(bigFamily());
        auto *bar = open.workspace().findChild<ui::TopBar *>();
        double slowest = 0;
        for (const auto &ask : {&ui::TopBar::importAsked, &ui::TopBar::helpAsked, &ui::TopBar::settingsAsked})
            slowest = std::max(slowest, untilPainted([&] { emit (bar->*ask)(); }));
        state.SetIterationTime(slowest);
    }
}

/// Every form of everybody, made and shown for the first time.
void showForm(benchmark::State &state, Shown (*family)())
{
    for (auto _ : state) {
        OpenWindow open(family());
        double slowest = 0;
        for (const ui::Place &person : open.people()) {
            open.workspace().goTo(person);
            for (const ui::Section &section : ui::sectionsOf(*open.session().family(), person, QDate::currentDate())) {
                open.workspace().showSection(QByteArray(section.chapter.data(), qsizetype(section.chapter.size())));
                settle();
                for (const RecordType *type : section.types)
                    if (!ui::subjectForNew(*open.session().family(), person, *type).isNull())
                        slowest = std::max(slowest, untilPainted([&] { open.workspace().page()->addRecord(*type); }));
            }
        }
        state.SetIterationTime(slowest);
    }
}

/// The wide table of the visits, and then its first line with all inputs, each for the first time; the slower.
void showVisits(benchmark::State &state)
{
    for (auto _ : state) {
        OpenWindow open(bigFamily());
        open.workspace().goTo(open.people().back());
        open.workspace().showSection(QByteArrayLiteral("pregnancy"));
        settle();
        auto *page = qobject_cast<ui::VisitsPage *>(open.workspace().page());
        auto *chooser = page->findChild<QComboBox *>();
        const auto visitType = std::ranges::find(page->types(), &records::antenatalVisit) - page->types().begin();
        const double table = untilPainted([&] { chooser->setCurrentIndex(int(visitType)); });
        const double line = untilPainted([&] { page->table().beginNew(); });
        state.counters["table_ms"] = table * 1000;
        state.SetIterationTime(std::max(table, line));
    }
}

BENCHMARK(switchSection)->Name("window/switch section")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(switchPerson)->Name("window/switch person")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(showFirst, full, fullFamily)->Name("window/first showing full")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(showForm, full, fullFamily)->Name("window/form full")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(showFirst, big, bigFamily)->Name("window/first showing")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(showBesideFirst)->Name("window/first showing beside")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(showVisits)->Name("window/first showing of the visits")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(showForm, big, bigFamily)->Name("window/form")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace boshi::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return boshi::bench::measure(argc, argv);
}
