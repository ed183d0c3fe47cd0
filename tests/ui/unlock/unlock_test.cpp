// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_copy.h"
#include "tests/support/vaults.h"
#include "ui/unlock/create_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/recent_vaults.h"
#include "ui/unlock/unlock_page.h"
#include "ui/unlock/welcome_page.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

constexpr int unlockPatience = 60'000;

QPushButton *defaultButton(const QWidget &page)
{
    const auto buttons = page.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, &QPushButton::isDefault);
    return found == buttons.end() ? nullptr : *found;
}

bool pageSays(const QWidget &page, const char *text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return !label->isHidden() && label->text().contains(QString::fromUtf8(text)); });
}

TEST(PassphraseField, isReachedByTheAccessKeyOfItsCaption)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    column->addWidget(before);
    auto *field = new PassphraseField(QStringLiteral("Passphrase"));
    addCaptioned(*column, QStringLiteral("&Passphrase"), field);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(&window, Qt::Key_P, Qt::AltModifier);
    EXPECT_TRUE(field->edit()->hasFocus());
}

TEST(PassphraseField, forgetsWhatWasTaken)
{
    PassphraseField field(QStringLiteral("Passphrase"));
    field.edit()->setText(QStringLiteral("さくら"));
    const Secret taken = field.take();
    EXPECT_EQ(taken.view(), QByteArrayView("さくら"));
    EXPECT_TRUE(field.isEmpty());
    EXPECT_FALSE(field.edit()->isUndoAvailable());
}

TEST(PassphraseField, isHiddenUntilAskedAndHasAName)
{
    const PassphraseField field(QStringLiteral("Passphrase"));
    EXPECT_EQ(field.edit()->echoMode(), QLineEdit::Password);
    EXPECT_EQ(field.edit()->accessibleName(), QStringLiteral("Passphrase"));
}

TEST(RecentVaults, keepTheLatestFirstAndForgetFilesThatAreGone)
{
    const test::Folder folder;
    QSettings settings(folder.path("boshi.conf"), QSettings::IniFormat);
    RecentVaults recent(settings);
    test::writeBytes(folder.path("a.boshi"), {});
    test::writeBytes(folder.path("b.boshi"), {});
    recent.add(folder.path("a.boshi"));
    recent.add(folder.path("b.boshi"));
    recent.add(folder.path("gone.boshi"));
    EXPECT_EQ(recent.paths(), QStringList({folder.path("b.boshi"), folder.path("a.boshi")}));
    recent.clear();
    EXPECT_TRUE(recent.paths().isEmpty());
    EXPECT_TRUE(settings.allKeys().isEmpty());
}

TEST(UnlockPage, opensTheVaultWhileTheWindowStaysAlive)
{
    const test::Folder folder;
    UnlockPage page(test::emptyVault(folder));
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &page, [&] { ++ticks; });
    timer.start(1);
    QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    page.unlockWith(test::passphrase());
    EXPECT_FALSE(defaultButton(page)->isEnabled()) << "busy";
    ASSERT_TRUE(unlocked.wait(unlockPatience));
    EXPECT_GT(ticks, 5);
    EXPECT_TRUE(page.takeVault());
}

TEST(UnlockPage, saysThatThePassphraseDoesNotFit)
{
    const test::Folder folder;
    UnlockPage page(test::emptyVault(folder));
    QSignalSpy refused(&page, &UnlockPage::refused);
    page.unlockWith(test::passphrase(QStringLiteral("ちがう")));
    ASSERT_TRUE(refused.wait(unlockPatience));
    EXPECT_TRUE(pageSays(page, "The passphrase does not fit"));
    EXPECT_TRUE(defaultButton(page)->isEnabled());
}

TEST(UnlockPage, canBeThrownAwayInTheMiddle)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    {
        UnlockPage page(path);
        page.unlockWith(test::passphrase());
    }
    EXPECT_TRUE(test::openVault(path)) << "nobody holds the file any more";
}

struct NewVault {
    test::Folder folder;
    CreatePage page{folder.path("new.boshi"), KeyProfile::Small};

    void type(const char16_t *first, const char16_t *second)
    {
        const auto fields = page.findChildren<PassphraseField *>();
        fields[0]->edit()->setText(QString::fromUtf16(first));
        fields[1]->edit()->setText(QString::fromUtf16(second));
    }
};

TEST(CreatePage, makesAVault)
{
    NewVault vault;
    QSignalSpy created(&vault.page, &CreatePage::created);
    vault.type(u"さくらの花がさく道", u"さくらの花がさく道");
    EXPECT_FALSE(pageSays(vault.page, "could be guessed"));
    defaultButton(vault.page)->click();
    ASSERT_TRUE(created.wait(unlockPatience));
    EXPECT_TRUE(vault.page.takeVault());
}

TEST(CreatePage, wantsTheSamePassphraseTwice)
{
    NewVault vault;
    vault.type(u"さくらの花がさく道", u"さくらの花が咲く道");
    defaultButton(vault.page)->click();
    EXPECT_TRUE(pageSays(vault.page, "differ"));
    EXPECT_TRUE(vault.folder.files().isEmpty());
}

TEST(CreatePage, warnsAboutAWeakPassphraseAndTakesIt)
{
    NewVault vault;
    QSignalSpy created(&vault.page, &CreatePage::created);
    vault.type(u"hanako", u"hanako");
    EXPECT_TRUE(pageSays(vault.page, "could be guessed"));
    defaultButton(vault.page)->click();
    EXPECT_TRUE(created.wait(unlockPatience));
}

TEST(CreatePage, neverReplacesAFile)
{
    NewVault vault;
    test::writeBytes(vault.folder.path("new.boshi"), "kept");
    vault.type(u"さくらの花がさく道", u"さくらの花がさく道");
    defaultButton(vault.page)->click();
    const QDeadlineTimer deadline(unlockPatience);
    while (!pageSays(vault.page, "There is a file of that name already") && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    EXPECT_TRUE(pageSays(vault.page, "There is a file of that name already"));
    EXPECT_EQ(test::bytesOf(vault.folder.path("new.boshi")), QByteArray("kept"));
}

TEST(UnlockPages, nameEveryControl)
{
    const test::Folder folder;
    const WelcomePage welcome({folder.path("a.boshi")});
    const UnlockPage unlock(folder.path("a.boshi"));
    const CreatePage create(folder.path("b.boshi"), KeyProfile::Small);
    for (const QWidget *page : {static_cast<const QWidget *>(&welcome), static_cast<const QWidget *>(&unlock), static_cast<const QWidget *>(&create)})
        for (QWidget *control : page->findChildren<QWidget *>())
            if (control->focusPolicy() != Qt::NoFocus && control->focusProxy() == nullptr) {
                const auto *spoken = QAccessible::queryAccessibleInterface(control);
                EXPECT_FALSE(!spoken || spoken->text(QAccessible::Name).isEmpty()) << control->metaObject()->className();
            }
}

TEST(UnlockPage, saysThatSomethingWasLeftBesideTheFile)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    EXPECT_FALSE(pageSays(UnlockPage(path), "interrupted"));
    test::copyFile(path, db::erasingName(path));
    EXPECT_TRUE(pageSays(UnlockPage(path), "interrupted"));
}

} // namespace
} // namespace boshi::ui
