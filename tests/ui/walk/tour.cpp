// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/tour.h"

#include "core/records/keys.h"
#include "core/session/demo.h"
#include "tests/support/sample_values.h"
#include "tests/ui/walk/written.h"
#include "ui/documents/documents_page.h"
#include "ui/exchange/export_page.h"
#include "ui/exchange/import_page.h"
#include "ui/forms/record_form.h"
#include "ui/search/search_box.h"
#include "ui/charts/growth_chart_view.h"
#include "ui/charts/pregnancy_chart_view.h"
#include "ui/sections/chart_sheet_dialog.h"
#include "ui/sections/growth_page.h"
#include "ui/sections/history_panel.h"
#include "ui/visits/pregnancy_page.h"
#include "ui/sections/record_panel.h"
#include "ui/shell/help_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/rail_model.h"
#include "ui/setup/whole_form.h"
#include "ui/shell/top_bar.h"
#include "ui/together/child_column.h"
#include "ui/together/together_page.h"
#include "ui/visits/visit_table.h"
#include "ui/visits/visits_page.h"

#include <QComboBox>
#include <QDir>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace boshi::test {

namespace {

constexpr int families = 4; ///< Of the kinds that demo families are: a toddler, a pregnancy, a child born early, twins.

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QTest::qWait(1); // Layouts of layouts take their turns.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Of a town, about somebody known, somebody who is not, and one that cannot be read; nobody in it exists.
QByteArray townFile()
{
    return QStringLiteral("宛名番号,氏名,カナ氏名,生年月日,性別,健診種別,健診受診日,健診受診時月齢,身長(cm),体重(kg),胸囲(cm),頭囲(cm),栄養状態,判定,特記事項,実施市区町村\r\n"
                          "0001,若宮 蓮,ワカミヤ レン,2024/03/05,1,3～4か月児健診,2024/07/24,4,61.3,6.25,38.0,40.3,良,1,,三ノ宮市\r\n"
                          "0002,若宮 凪,ワカミヤ ナギ,2024/04/05,2,3～4か月児健診,いつか,3,61.3,6.25,38.0,40.3,良,1,,三ノ宮市\r\n").toUtf8();
}

} // namespace

/// A midwife's vault: several families, one record on which copies differ, a past import, a private area.
struct Tour::OpenVault {
    Folder folder;
    QString path = emptyVault(folder);
    QSettings settings{folder.path("boshi.conf"), QSettings::IniFormat};
    std::unique_ptr<ui::MainWindow> window;

    OpenVault()
    {
        fill();
        window = std::make_unique<ui::MainWindow>(settings, surroundings(9), KeyProfile::Small);
        window->keepBackupsIn(folder.path("backups"));
        QSignalSpy opened(window.get(), &ui::MainWindow::opened);
        window->unlockWith(path, passphrase());
        window->resize(roomForWindows);
        window->show();
        EXPECT_TRUE(opened.wait(patience));
    }

    void fill()
    {
        const auto session = openSession(path);
        keep(session->chooseAuthor(QStringLiteral("助産師 見本"), {}));
        keep(session->apply(demoChange({.families = families, .today = today})));
        const auto lines = *session->reader().caseload(1);
        const QUuid weight = session->surroundings().newId();
        const auto weigh = [&](VaultSession &copy, qint64 grams) {
            keep(copy.save(measurement(weight, lines.front().person, today.addDays(-1), grams)));
        };
        weigh(*session, 9000);
        const QString otherPath = folder.path("other.boshi");
        copyFile(path, otherPath);
        const auto other = openSession(otherPath, 3);
        weigh(*session, 9100);
        weigh(*other, 9200);
        keep(session->merge(other->vault()));
    }

    template <typename T>
    static void keep(const Result<T> &result)
    {
        if (!result)
            throw std::runtime_error("the vault for the tour is not made, error " + std::to_string(int(result.error().code)));
    }

    ui::Workspace &workspace() const { return *window->workspace(); }
    VaultSession &session() const { return *window->session(); }
    ui::Rail &rail() const { return *window->findChild<ui::Rail *>(); }
    ui::TopBar &bar() const { return *window->findChild<ui::TopBar *>(); }
    QString place() const
    {
        return rail().model().index(rail().model().rowOf(workspace().place())).data().toString() + u' ' + QString::fromUtf8(workspace().chapter());
    }
};

void Tour::stop(QWidget &window, const QString &place)
{
    settle();
    EXPECT_LE(window.width(), roomForWindows.width()) << place.toStdString() << " does not fit on the screen";
    m_look(window, place);
    m_seen << className(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible())
            m_seen << className(*widget);
}

void Tour::visitOpen()
{
    OpenVault open;
    visitEveryKind();
    visitEverybody(open);
    visitBeside(open);
    visitImport(open);
    visitExport(open);
}

/// Also kinds of fields that no record type has yet.
void Tour::visitEveryKind()
{
    ui::RecordForm form(everyKind());
    form.resize(roomForWindows);
    form.show();
    stop(form, QStringLiteral("a field of each kind"));
}

void Tour::visitEverybody(OpenVault &open)
{
    std::set<QUuid> visited;
    const std::vector<CaseloadLine> lines = *open.session().reader().caseload(families * 9);
    for (const CaseloadLine &line : lines)
        if (visited.insert(line.family).second) {
            emit open.rail().caseAsked(line.family, line.person);
            for (int row = 0; row < open.rail().model().rowCount(); ++row) {
                open.workspace().goTo(open.rail().model().placeAt(row));
                visitSections(open);
            }
        }
}

void Tour::visitSections(OpenVault &open)
{
    const auto *tabs = open.window->findChild<QTabBar *>(QString(), Qt::FindChildrenRecursively);
    std::vector<QByteArray> chapters;
    for (int tab = 0; tab < tabs->count(); ++tab)
        chapters.push_back(tabs->tabData(tab).toByteArray());
    for (const QByteArray &chapter : chapters) {
        open.workspace().showSection(chapter);
        stop(*open.window, open.place());
        if (auto *page = qobject_cast<ui::SectionPage *>(open.workspace().page()))
            visitSection(open, *page);
    }
}

/// Its further views, as the chart and its table, and each kind of record.
void Tour::visitSection(OpenVault &open, ui::SectionPage &page)
{
    auto *views = page.findChild<QTabWidget *>();
    for (int view = 1; view < views->count(); ++view) {
        views->setCurrentIndex(view);
        stop(*open.window, open.place() + u' ' + views->tabText(view));
    }
    views->setCurrentIndex(0);
    visitTable(open, page, QStringLiteral("growthTableButton"));
    visitCurves(open, page);
    visitSheet(open, page);
    if (auto *documents = qobject_cast<ui::DocumentsPage *>(&page))
        visitDocuments(*open.window, *documents, open.place());
    if (auto *visits = qobject_cast<ui::VisitsPage *>(&page))
        visitLines(open, *visits);
    const std::vector<const RecordType *> types = page.types();
    for (const RecordType *type : types)
        visitRecords(open, page, *type);
    for (const RecordType *type : types)
        if (!ui::childrenFilledTogether(*open.session().family(), open.workspace().place(), *type).empty())
            visitTogether(open, *type);
}

/// For twins: as it is opened, with something that differs and something that cannot be read, and with the same value twice.
void Tour::visitTogether(OpenVault &open, const RecordType &type)
{
    const QString chapter = QString::fromUtf8(type.chapter.data(), qsizetype(type.chapter.size()));
    if (m_together.contains(chapter))
        return;
    m_together << chapter;
    emit open.workspace().page()->togetherAsked(&type);
    auto *page = qobject_cast<ui::TogetherPage *>(open.workspace().page());
    ASSERT_TRUE(page);
    stop(*open.window, open.place() + QStringLiteral(" for all"));
    for (const auto &field : type.fields)
        if (ui::isShared(field))
            page->setDiffers(field.key, true);
    for (const ui::ChildColumn *column : page->columns())
        for (const Field &field : type.fields)
            if (auto *line = qobject_cast<QLineEdit *>(column->form().editor(field.key)->input()); line && line->isEnabled() && field.quantity == Quantity::None)
                QTest::keyClicks(line, QStringLiteral("3120"));
    page->save();
    stop(*open.window, open.place() + QStringLiteral(" for all, refused"));
    page->open(type, open.workspace().place().person);
    for (const ui::ChildColumn *column : page->columns())
        for (const Field &field : type.fields)
            if (field.quantity == Quantity::BodyWeight)
                column->form().editor(field.key)->copyValue(qint64(8'120), {});
    page->save();
    stop(*open.window, open.place() + QStringLiteral(" for all, the same"));
    page->discard();
    emit page->left({});
}

void Tour::visitTable(OpenVault &open, ui::SectionPage &page, const QString &button)
{
    auto *table = page.findChild<QAbstractButton *>(button);
    if (!table || !table->isVisible())
        return;
    table->click();
    stop(*open.window, open.place() + QStringLiteral(" as a table"));
    table->click();
}

void Tour::visitCurves(OpenVault &open, ui::SectionPage &page)
{
    auto *pregnancy = qobject_cast<ui::PregnancyPage *>(&page);
    auto *views = page.findChild<QTabWidget *>();
    if (!pregnancy)
        return;
    views->setCurrentIndex(views->count() - 1);
    for (const charts::PregnancyMeasure measure : charts::pregnancyMeasures) {
        pregnancy->chart().setMeasure(measure);
        stop(*open.window, open.place() + QStringLiteral(" curve ") + QString::number(int(measure)));
    }
    visitTable(open, page, QStringLiteral("pregnancyTableButton"));
    views->setCurrentIndex(0);
}

/// A part of the growth chart, and the dialog by which it leaves: also of somebody who is not to be found.
void Tour::visitSheet(OpenVault &open, ui::SectionPage &page)
{
    auto *charted = qobject_cast<ui::GrowthPage *>(&page);
    if (!charted || m_hasSheet)
        return;
    m_hasSheet = true;
    auto *chart = page.findChild<QWidget *>(QStringLiteral("growthChart"));
    QTest::keyClick(chart, Qt::Key_Plus);
    stop(*open.window, open.place() + QStringLiteral(" a part of the chart"));
    Record person = *open.session().family()->record(open.workspace().place().person);
    const auto mark = [&](bool isHidden) {
        person.setValue(*person.type->find(records::keys::person::notDisclosed), isHidden);
        OpenVault::keep(open.session().save(person));
    };
    mark(true);
    emit charted->chart().sheetAsked();
    auto *dialog = charted->chart().findChild<ui::ChartSheetDialog *>();
    ASSERT_TRUE(dialog);
    stop(*dialog, QStringLiteral("chart to print or save"));
    dialog->copy();
    stop(*dialog, QStringLiteral("chart of somebody non-disclosed"));
    delete dialog;
    person = *open.session().family()->record(person.id);
    mark(false);
    QTest::keyClick(chart, Qt::Key_0);
    charted->chart().setSecond(QStringLiteral("jp2010"));
    stop(*open.window, open.place() + QStringLiteral(" two editions"));
    charted->chart().setReference(QStringLiteral("who2006"));
    charted->chart().setMeasure(growth::Measure::WeightForHeight);
    stop(*open.window, open.place() + QStringLiteral(" weight for height"));
    charted->chart().setMeasure(growth::Measure::Weight);
    charted->chart().setReference(QStringLiteral("jp2023"));
    charted->chart().setSecond({});
}

/// The visits as on paper, and the last line of them in use: from it Tab goes on out of the table.
void Tour::visitLines(OpenVault &open, ui::VisitsPage &page)
{
    auto *chooser = page.findChild<QComboBox *>();
    chooser->setCurrentIndex(int(std::ranges::find(page.types(), &records::antenatalVisit) - page.types().begin()));
    stop(*open.window, open.place() + QStringLiteral(" visits as on paper"));
    ui::VisitTableModel &model = page.table().model();
    if (const auto last = model.lineAt(model.rowCount() - 1)) {
        page.table().begin(*last, 0);
        stop(*open.window, open.place() + QStringLiteral(" visits as on paper, in use"));
    }
    page.showAgain();
    chooser->setCurrentIndex(0);
}

void Tour::visitRecords(OpenVault &open, ui::SectionPage &page, const RecordType &type)
{
    const Family &family = *open.session().family();
    const auto records = ui::recordsAt(family, open.workspace().place(), type);
    const bool canAdd = !ui::subjectForNew(family, open.workspace().place(), type).isNull();
    const QString key = QString::fromUtf8(type.key.data(), qsizetype(type.key.size())) + QLatin1String(canAdd ? "+" : "") + QLatin1String(records.empty() ? "" : "*");
    if (m_types.contains(key))
        return;
    m_types << key;
    if (canAdd && &type != &records::document) { // That one has its own way in, see visitDocuments().
        page.addRecord(type);
        stop(*open.window, open.place() + QStringLiteral(" new ") + key);
        for (const Field &field : type.fields) // What cannot be read, and grams among kilograms.
            if (auto *line = qobject_cast<QLineEdit *>(page.panel().form()->editor(field.key)->input()); line && line->isEnabled())
                QTest::keyClicks(line, QStringLiteral("3120"));
        page.save();
        stop(*open.window, open.place() + QStringLiteral(" refused ") + key);
        open.workspace().leaveThen([] {});
        stop(*open.window, open.place() + QStringLiteral(" asked about ") + key);
        page.discard();
        open.workspace().findChild<ui::QuestionBar *>()->hide();
    }
    if (!records.empty() && &type != &records::document)
        visitStored(open, page, records.front()->id);
}

void Tour::visitStored(OpenVault &open, ui::SectionPage &page, const QUuid &record)
{
    page.openRecord(record);
    stop(*open.window, open.place() + QStringLiteral(" stored"));
    if (auto *strikeOut = button(page, words("boshi::ui::RecordPanel", "Strike &out…").remove(u'&').toUtf8().constData());
        strikeOut && strikeOut->isVisible()) {
        strikeOut->click();
        stop(*open.window, open.place() + QStringLiteral(" to be struck out"));
    }
    page.discard();
    page.openRecord(record);
    emit page.panel().historyAsked(record);
    stop(*open.window, open.place() + QStringLiteral(" history"));
    page.history().close();
}

void Tour::visitBeside(OpenVault &open)
{
    for (const bool inNewFamily : {false, true}) {
        emit open.rail().personAsked(inNewFamily);
        stop(*open.window, QStringLiteral("new person"));
        emit open.bar().settingsAsked();
        stop(*open.window, QStringLiteral("settings"));
    }
    open.bar().search().begin();
    for (const char16_t *typed : {u"見本", u"nobody"}) {
        open.bar().search().field().setText(QString::fromUtf16(typed));
        emit open.bar().search().field().textEdited(QString::fromUtf16(typed));
        stop(*open.window, QStringLiteral("search"));
    }
    open.bar().search().clear();
    emit open.bar().helpAsked();
    stop(*open.window, QStringLiteral("help"));
    emit qobject_cast<ui::HelpPage *>(open.workspace().page())->numbersAsked();
    stop(*open.window, QStringLiteral("numbers"));
    emit open.bar().conflictsAsked();
    stop(*open.window, QStringLiteral("conflicts"));
    ASSERT_TRUE(open.workspace().page());
    open.workspace().page()->save();
    stop(*open.window, QStringLiteral("conflicts, refused"));
}

void Tour::visitImport(OpenVault &open)
{
    emit open.bar().importAsked();
    stop(*open.window, QStringLiteral("import"));
    auto *page = qobject_cast<ui::ImportPage *>(open.workspace().page());
    ASSERT_TRUE(page);
    auto *views = page->findChild<QTabWidget *>();
    const QString path = open.folder.path("town.csv");
    writeBytes(path, townFile());
    page->openFile(path);
    EXPECT_TRUE(comesTrue([&] { return !page->isBusy(); }));
    for (int view = 0; view < views->count(); ++view) {
        views->setCurrentIndex(view);
        stop(*open.window, QStringLiteral("import, ") + views->tabText(view));
        for (QComboBox *box : views->currentWidget()->findChildren<QComboBox *>())
            for (int choice = 0; choice < box->count() && box->isVisible() && box->isEnabled(); ++choice) {
                box->setCurrentIndex(choice);
                emit box->activated(choice);
                stop(*open.window, QStringLiteral("import, ") + box->currentText());
            }
    }
}

/// What would go, the question about files that are there, and what was written.
void Tour::visitExport(OpenVault &open)
{
    emit open.bar().exportAsked();
    stop(*open.window, QStringLiteral("export"));
    auto *page = qobject_cast<ui::ExportPage *>(open.workspace().page());
    ASSERT_TRUE(page);
    const QString folder = open.folder.path("tables");
    ASSERT_TRUE(QDir().mkpath(folder));
    for (const char *place : {"export, written", "export, asked about"}) {
        page->exportTo(folder);
        EXPECT_TRUE(comesTrue([&] { return !page->isBusy(); }));
        stop(*open.window, QString::fromLatin1(place));
    }
}

} // namespace boshi::test
