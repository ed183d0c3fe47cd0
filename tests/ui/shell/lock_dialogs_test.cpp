// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety/open_window.h"
#include "ui/charts/growth_chart_view.h"
#include "ui/safety/area_passphrase_dialog.h"
#include "ui/safety/backups_dialog.h"
#include "ui/safety/check_dialog.h"
#include "ui/safety/erased_dialog.h"
#include "ui/safety/erasure_dialog.h"
#include "ui/safety/merge_dialog.h"
#include "ui/safety/open_area_dialog.h"
#include "ui/safety/private_areas_dialog.h"
#include "ui/sections/chart_sheet_dialog.h"
#include "ui/unlock/new_passphrase_dialog.h"
#include "ui/unlock/sheet_dialog.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace boshi::ui::lock_dialogs_tests {
namespace {

using test::comesTrue;
using test::SafetyWindow;

using Made = std::function<QDialog *(SafetyWindow &open, QWidget *window)>;

/// Every dialog of an open vault by its class, as the window makes it; what names somebody names the mother.
std::map<QString, Made> dialogs()
{
    static const QString name = QStringLiteral("見本 はなこ");
    const auto area = [](SafetyWindow &open) { return SealedArea{Privacy::Mother, open.people.mother}; };
    return {
        {QStringLiteral("ConfirmDialog"), [](SafetyWindow &open, QWidget *window) { return new ConfirmDialog(open.session().vault(), ConfirmDialog::Proof::Passphrase, window); }},
        {QStringLiteral("SheetDialog"), [](SafetyWindow &open, QWidget *window) { return new SheetDialog(open.session().vault(), test::today, window); }},
        {QStringLiteral("NewPassphraseDialog"), [](SafetyWindow &open, QWidget *window) { return new NewPassphraseDialog(open.session().vault(), window); }},
        {QStringLiteral("ErasureDialog"), [](SafetyWindow &open, QWidget *window) { return new ErasureDialog(open.session(), ConfirmDialog::Proof::Passphrase, QUuid(), window); }},
        {QStringLiteral("ErasedDialog"), [](SafetyWindow &open, QWidget *window) { return new ErasedDialog(open.session(), window); }},
        {QStringLiteral("CheckDialog"), [](SafetyWindow &open, QWidget *window) { return new CheckDialog(open.session(), window); }},
        {QStringLiteral("MergeDialog"), [](SafetyWindow &open, QWidget *window) { return new MergeDialog(open.session(), open.path, window); }},
        {QStringLiteral("PrivateAreasDialog"), [](SafetyWindow &open, QWidget *window) { return new PrivateAreasDialog(open.session(), KeyProfile::Small, ConfirmDialog::Proof::Passphrase, window); }},
        {QStringLiteral("AreaPassphraseDialog"), [area](SafetyWindow &open, QWidget *window) { return new AreaPassphraseDialog(open.session(), area(open), name, AreaPassphraseDialog::Step::Set, KeyProfile::Small, window); }},
        {QStringLiteral("OpenAreaDialog"), [area](SafetyWindow &open, QWidget *window) { return new OpenAreaDialog(open.session(), area(open), name, window); }},
        {QStringLiteral("ChartSheetDialog"), [](SafetyWindow &open, QWidget *window) { return new ChartSheetDialog(open.session(), *new GrowthChartView(window), {open.people.mother}, window); }},
        {QStringLiteral("BackupsDialog"), [](SafetyWindow &open, QWidget *window) { return new BackupsDialog(open.session(), window); }},
    };
}

/// The dialogs that the sources declare.
QStringList declaredDialogs()
{
    static const QRegularExpression declaration(QStringLiteral("class (\\w+) : public Q\\w*Dialog"));
    QStringList names;
    QDirIterator headers(QStringLiteral(BOSHI_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        EXPECT_TRUE(header.open(QIODevice::ReadOnly));
        if (const auto found = declaration.match(QString::fromUtf8(header.readAll())); found.hasMatch())
            names << found.captured(1);
    }
    names.sort();
    return names;
}

/// Nothing but the window itself is on the screen, and nobody is named anywhere.
void expectBlank(const SafetyWindow &open, const std::string &what)
{
    EXPECT_FALSE(test::readable().contains(QStringLiteral("見本"))) << what;
    for (const QWidget *shown : QApplication::topLevelWidgets()) {
        EXPECT_TRUE(shown == &open.window || shown->isHidden()) << what << ' ' << shown->metaObject()->className();
        EXPECT_FALSE(shown->windowTitle().contains(QStringLiteral("family"))) << what;
    }
}

TEST(LockedDialogs, areAllThatThereAre)
{
    QStringList known;
    for (const auto &[name, make] : dialogs())
        known << name;
    EXPECT_EQ(known, declaredDialogs()) << "a new dialog needs its line here";
}

TEST(LockedDialogs, goWithEverythingThatTheySay)
{
    SafetyWindow open("overview");
    for (const auto &[name, make] : dialogs()) {
        QDialog *dialog = make(open, open.window.workspace());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        QCoreApplication::processEvents();
        EXPECT_TRUE(dialog->isVisible()) << name.toStdString();
        open.window.lockAtOnce();
        expectBlank(open, name.toStdString());
        open.unlock();
    }
}

TEST(LockedDialogs, goWithTheFileDialogBeforeThem)
{
    SafetyWindow open("overview");
    auto *sheet = new SheetDialog(open.session().vault(), test::today, open.window.workspace());
    sheet->open();
    test::press(*sheet, "Save as text");
    ASSERT_TRUE(comesTrue([&] { return QApplication::activeModalWidget() != sheet; }));
    open.window.lockAtOnce();
    expectBlank(open, "file dialog");
}

TEST(LockedDialogs, goWhileTheirWorkIsUnderWay)
{
    SafetyWindow open("overview");
    auto *backups = new BackupsDialog(open.session(), open.window.workspace());
    backups->open();
    test::press(*backups, "Back up now");
    open.window.lockAtOnce();
    expectBlank(open, "backups");
    open.unlock();
    EXPECT_FALSE(open.window.isLocked());
}

} // namespace
} // namespace boshi::ui::lock_dialogs_tests
