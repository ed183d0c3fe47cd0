// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogs.h"
#include "tests/ui/sections/family_at_home.h"
#include "ui/safety/open_area_dialog.h"
#include "ui/safety/private_areas_dialog.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

namespace boshi::ui::private_areas_tests {
namespace {

using test::button;
using test::comesTrue;
using test::press;
using test::says;

const QString word = QStringLiteral("seven purple tin kettles");
const QString otherWord = QStringLiteral("nine brown paper boats");

struct PrivateFamily {
    test::FamilyAtHome home;
    VaultSession &session = *home.session;
    SealedArea mothers{Privacy::Mother, home.people.mother};

    PrivateFamily()
    {
        Record note = test::noteAbout(session.surroundings().newId(), home.people.mother, QStringLiteral("眠れない"));
        note.privacy = Privacy::Mother;
        home.keep(session.save(note));
    }
    void protect(const QString &with = word) { ASSERT_TRUE(session.protect(mothers, test::passphrase(with), KeyProfile::Small)); }
    void close() { ASSERT_TRUE(session.closePrivate()); }
    PrivateArea state() const
    {
        const auto areas = session.privateAreas();
        return *std::ranges::find(*areas, mothers, &PrivateArea::area);
    }
    bool opensWith(const QString &typed)
    {
        close();
        return *session.openPrivate(test::passphrase(typed));
    }
};

QString lineAbout(const PrivateAreasDialog &dialog, const char *text)
{
    const auto found = dialog.findChild<QListWidget *>()->findItems(QString::fromUtf8(text), Qt::MatchContains);
    return found.isEmpty() ? QString() : found.front()->text();
}

void choose(const PrivateAreasDialog &dialog, const char *text)
{
    auto *list = dialog.findChild<QListWidget *>();
    const auto found = list->findItems(QString::fromUtf8(text), Qt::MatchContains);
    ASSERT_EQ(found.size(), 1) << text;
    list->setCurrentItem(found.front());
}

TEST(PrivateAreasDialog, listsTheMothersAndTheProfessionalsAndHowTheyStand)
{
    PrivateFamily family;
    const auto line = [&](const char *text) { return lineAbout(PrivateAreasDialog(family.session, KeyProfile::Small, ConfirmDialog::Proof::Passphrase), text); };
    EXPECT_TRUE(line("professional").contains(QStringLiteral("without a passphrase")));
    const QString mother = QStringLiteral("Private records of %1").arg(nameOf(*family.home.family().record(family.home.people.mother)));
    EXPECT_TRUE(line(mother.toUtf8()).contains(QStringLiteral("without a passphrase")));
    EXPECT_TRUE(line("ひまり").isEmpty()) << "a child has no private area until there is something in it";
    family.protect();
    EXPECT_TRUE(line(mother.toUtf8()).endsWith(QStringLiteral("open")));
    family.close();
    EXPECT_TRUE(line(mother.toUtf8()).endsWith(QStringLiteral("closed")));
}

TEST(PrivateAreasDialog, offersOnlyWhatCanBeDone)
{
    PrivateFamily family;
    const auto offered = [&] {
        PrivateAreasDialog dialog(family.session, KeyProfile::Small, ConfirmDialog::Proof::Passphrase);
        choose(dialog, "Private records of");
        QStringList names;
        for (const QPushButton *each : dialog.findChildren<QPushButton *>())
            if (each->isEnabled())
                names << each->text().remove(u'&').remove(u'…');
        return names.join(u'|');
    };
    EXPECT_EQ(offered(), QStringLiteral("Set a passphrase|Done"));
    family.protect();
    EXPECT_EQ(offered(), QStringLiteral("Close private areas|Change the passphrase|Take the passphrase away|Done"));
    family.close();
    EXPECT_EQ(offered(), QStringLiteral("Open|Done"));
}

TEST(PrivateAreasDialog, setsAPassphraseByKeyboardAloneAndShowsIt)
{
    PrivateFamily family;
    PrivateAreasDialog dialog(family.session, KeyProfile::Small, ConfirmDialog::Proof::Passphrase);
    choose(dialog, "Private records of");
    dialog.show();
    button(dialog, "Set a passphrase")->setFocus();
    QTest::keyClick(button(dialog, "Set a passphrase"), Qt::Key_Space);
    auto *asking = test::awaited<ConfirmDialog>(dialog);
    ASSERT_TRUE(asking) << "whoever finds the window open must not lock its owner out";
    QLineEdit *proof = asking->findChild<PassphraseField *>()->edit();
    proof->setText(test::passphraseText); // Keys of a test type Latin letters only.
    QTest::keyClick(proof, Qt::Key_Return);
    auto *setting = test::awaited<AreaPassphraseDialog>(dialog);
    ASSERT_TRUE(setting);
    EXPECT_TRUE(says(*setting, "nobody can open them"));
    EXPECT_TRUE(says(*setting, "nor the recovery sheet"));
    for (PassphraseField *field : setting->findChildren<PassphraseField *>())
        QTest::keyClicks(field->edit(), word);
    EXPECT_TRUE(says(*setting, "Hard to guess"));
    QTest::keyClick(setting->findChildren<PassphraseField *>().last()->edit(), Qt::Key_Return);
    ASSERT_TRUE(comesTrue([&] { return family.state().hasOwnSecret; }));
    EXPECT_TRUE(comesTrue([&] { return lineAbout(dialog, "Private records of").endsWith(QStringLiteral("open")); }));
    EXPECT_TRUE(family.opensWith(word));
}

TEST(PrivateAreasDialog, asksWhoeverHoldsTheFormsToCloseThem)
{
    PrivateFamily family;
    family.protect();
    PrivateAreasDialog dialog(family.session, KeyProfile::Small, ConfirmDialog::Proof::Passphrase);
    QSignalSpy asked(&dialog, &PrivateAreasDialog::closeAsked);
    press(dialog, "Close private areas");
    EXPECT_EQ(asked.size(), 1);
}

TEST(OpenAreaDialog, saysAWrongPassphraseBesideTheFieldAndOpensWithTheRightOne)
{
    PrivateFamily family;
    family.protect();
    family.close();
    OpenAreaDialog dialog(family.session, family.mothers, QStringLiteral("area"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    test::typeSecrets(dialog, {otherWord});
    press(dialog, "Open");
    EXPECT_TRUE(comesTrue([&] { return says(dialog, "opens no private area"); }));
    EXPECT_TRUE(accepted.isEmpty());
    EXPECT_TRUE(family.state().isClosed);
    test::typeSecrets(dialog, {word});
    press(dialog, "Open");
    EXPECT_TRUE(comesTrue([&] { return !accepted.isEmpty(); }));
    EXPECT_FALSE(family.state().isClosed);
}

TEST(OpenAreaDialog, leavesEverythingClosedWhenCancelled)
{
    PrivateFamily family;
    family.protect();
    family.close();
    OpenAreaDialog dialog(family.session, family.mothers, QStringLiteral("area"));
    press(dialog, "Cancel");
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_TRUE(family.state().isClosed);
}

TEST(AreaPassphraseDialog, saysThatEarlierCopiesHoldTheRecordsWithoutIt)
{
    PrivateFamily family;
    const auto saysSo = [&](AreaPassphraseDialog::Step step) {
        const AreaPassphraseDialog dialog(family.session, family.mothers, QStringLiteral("area"), step, KeyProfile::Small);
        return says(dialog, "copies made before today still hold them without");
    };
    EXPECT_TRUE(saysSo(AreaPassphraseDialog::Step::Set));
    EXPECT_FALSE(saysSo(AreaPassphraseDialog::Step::Change));
}

TEST(AreaPassphraseDialog, wantsTheSameTwice)
{
    PrivateFamily family;
    AreaPassphraseDialog dialog(family.session, family.mothers, QStringLiteral("area"), AreaPassphraseDialog::Step::Set, KeyProfile::Small);
    press(dialog, "Set the passphrase");
    EXPECT_TRUE(says(dialog, "think of a passphrase"));
    test::typeSecrets(dialog, {word, otherWord});
    press(dialog, "Set the passphrase");
    EXPECT_TRUE(says(dialog, "differ"));
    EXPECT_FALSE(family.state().hasOwnSecret);
}

TEST(AreaPassphraseDialog, changesItOnlyForWhoeverKnowsThePresentOne)
{
    PrivateFamily family;
    family.protect();
    AreaPassphraseDialog dialog(family.session, family.mothers, QStringLiteral("area"), AreaPassphraseDialog::Step::Change, KeyProfile::Small);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    test::typeSecrets(dialog, {otherWord, otherWord, otherWord});
    press(dialog, "Set the passphrase");
    EXPECT_TRUE(comesTrue([&] { return says(dialog, "not the present passphrase"); }));
    EXPECT_TRUE(family.opensWith(word));
    test::typeSecrets(dialog, {word, otherWord, otherWord});
    press(dialog, "Set the passphrase");
    ASSERT_TRUE(comesTrue([&] { return !accepted.isEmpty(); }));
    EXPECT_FALSE(family.opensWith(word));
    EXPECT_TRUE(family.opensWith(otherWord));
}

TEST(AreaPassphraseDialog, takesItAwayOnlyForWhoeverKnowsIt)
{
    PrivateFamily family;
    family.protect();
    AreaPassphraseDialog dialog(family.session, family.mothers, QStringLiteral("area"), AreaPassphraseDialog::Step::TakeAway, KeyProfile::Small);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    test::typeSecrets(dialog, {otherWord});
    press(dialog, "Take it away");
    EXPECT_TRUE(comesTrue([&] { return says(dialog, "not the present passphrase"); }));
    EXPECT_TRUE(family.state().hasOwnSecret);
    test::typeSecrets(dialog, {word});
    press(dialog, "Take it away");
    ASSERT_TRUE(comesTrue([&] { return !accepted.isEmpty(); }));
    EXPECT_FALSE(family.state().hasOwnSecret);
}

TEST(PrivateAreasDialog, namesEveryControl)
{
    PrivateFamily family;
    test::expectNames(PrivateAreasDialog(family.session, KeyProfile::Small, ConfirmDialog::Proof::Passphrase));
    test::expectNames(OpenAreaDialog(family.session, family.mothers, QStringLiteral("area")));
    test::expectNames(AreaPassphraseDialog(family.session, family.mothers, QStringLiteral("area"), AreaPassphraseDialog::Step::Change, KeyProfile::Small));
}

} // namespace
} // namespace boshi::ui::private_areas_tests
