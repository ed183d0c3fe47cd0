// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety/open_window.h"
#include "ui/merge/conflicts_page.h"
#include "ui/safety/merge_dialog.h"

#include <QDir>

namespace boshi::ui::merge_dialog_tests {
namespace {

using test::button;
using test::comesTrue;
using test::press;
using test::SafetyWindow;
using test::says;

/// Another copy of the file in which somebody has gone on writing.
struct Copy {
    QString path;

    Copy(const test::Folder &folder, const QString &of, const std::function<void(VaultSession &)> &write)
        : path(folder.path("copy.boshi"))
    {
        test::copyFile(of, path);
        write(*test::openSession(path, 77));
    }
};

MergeDialog *openFor(SafetyWindow &open, const QString &path)
{
    open.safety("Merge another copy…")->trigger();
    auto *dialog = test::awaited<MergeDialog>(open.window);
    if (dialog)
        dialog->setPath(path);
    return dialog;
}

void look(const MergeDialog &dialog, const QString &typed = test::passphraseText)
{
    test::typeSecrets(dialog, {typed});
    emit dialog.findChild<PassphraseField *>()->typed();
    press(dialog, "See what would come");
    ASSERT_TRUE(comesTrue([&] { return dialog.findChild<QPushButton *>() && button(dialog, "Cancel")->isEnabled() && dialog.findChild<PassphraseField *>()->isEnabled(); }));
}

void write(VaultSession &session, const Record &record) { ASSERT_TRUE(session.save(record)); }

TEST(MergeDialog, tellsWhatWouldComeAndBringsItAfterABackup)
{
    SafetyWindow open("overview");
    const QUuid note = QUuid::createUuid();
    const Copy copy(open.folder, open.path, [&](VaultSession &there) { write(there, test::noteAbout(note, open.people.child, QStringLiteral("from the copy"))); });
    MergeDialog *dialog = openFor(open, copy.path);
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(button(*dialog, "Merge")->isEnabled()) << "before anybody saw what would come";
    look(*dialog);
    EXPECT_TRUE(says(*dialog, "only in the copy"));
    EXPECT_TRUE(open.session().reader().record(note)->has_value() == false);
    press(*dialog, "Merge");
    ASSERT_TRUE(comesTrue([&] { return says(*dialog, "came or were brought up to date"); }));
    EXPECT_TRUE(open.session().family()->record(note)) << "also in the family that is open";
    EXPECT_FALSE(QDir(open.folder.path("backups")).isEmpty(QDir::Files));
    EXPECT_TRUE(button(*dialog, "Show differing records")->isHidden());
    press(*dialog, "Close");
}

TEST(MergeDialog, leadsToWhatDiffers)
{
    const QUuid measured = QUuid::createUuid();
    SafetyWindow open("overview", [&](test::FamilyAtHome &home) { write(*home.session, test::measurement(measured, home.people.child, QDate(2025, 4, 3), 9870)); });
    const auto weigh = [&](VaultSession &session, qint64 grams) { write(session, test::measurement(measured, open.people.child, QDate(2025, 4, 3), grams)); };
    open.window.lock();
    QCoreApplication::processEvents();
    const Copy copy(open.folder, open.path, [&](VaultSession &there) { weigh(there, 9000); });
    open.unlock();
    weigh(open.session(), 9500);
    MergeDialog *dialog = openFor(open, copy.path);
    ASSERT_TRUE(dialog);
    look(*dialog);
    EXPECT_TRUE(says(*dialog, "changed in both"));
    press(*dialog, "Merge");
    ASSERT_TRUE(comesTrue([&] { return says(*dialog, "the copies differ"); }));
    press(*dialog, "Show differing records");
    QCoreApplication::processEvents();
    EXPECT_TRUE(qobject_cast<ConflictsPage *>(open.window.workspace()->page()));
}

TEST(MergeDialog, saysWhenThePassphraseIsWrongOrTheFileIsTheOpenOne)
{
    SafetyWindow open("overview");
    const Copy copy(open.folder, open.path, [](VaultSession &) { });
    MergeDialog *dialog = openFor(open, copy.path);
    ASSERT_TRUE(dialog);
    look(*dialog, QStringLiteral("まったく別の言葉"));
    EXPECT_TRUE(says(*dialog, "passphrase"));
    EXPECT_FALSE(button(*dialog, "Merge")->isEnabled());
    dialog->setPath(open.path);
    look(*dialog);
    EXPECT_TRUE(says(*dialog, "That is the file that is open."));
    dialog->setPath(copy.path);
    look(*dialog);
    EXPECT_TRUE(says(*dialog, "nothing that is not here"));
    EXPECT_FALSE(button(*dialog, "Merge")->isEnabled());
}

TEST(MergeDialog, warnsAboutFamiliesThatAreNotHere)
{
    SafetyWindow open("overview");
    const Copy copy(open.folder, open.path, [](VaultSession &there) { test::addPeople(there, u"灯台 そら"); });
    MergeDialog *dialog = openFor(open, copy.path);
    ASSERT_TRUE(dialog);
    look(*dialog);
    EXPECT_TRUE(says(*dialog, "the right copy"));
}

} // namespace
} // namespace boshi::ui::merge_dialog_tests
