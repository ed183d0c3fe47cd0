// SPDX-License-Identifier: GPL-3.0-or-later
/// Walks the gallery: every breach has its own answer, in words, with its exit code, and nothing is written to the file.
#include "core/store/vault_check.h"
#include "tests/gallery/broken_vaults.h"
#include "tests/support/child_process.h"
#include "ui/words/check_text.h"
#include "ui/words/error_text.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <iostream>
#include <map>

namespace boshi::gallery {
namespace {

/// As a program opens it that has derived the right key.
Result<std::unique_ptr<Vault>> opened(const QString &path)
{
    const auto header = Vault::headerOf(path);
    if (!header)
        return header.error();
    return Vault::open(path, VaultKey{test::sharedKey().key.copy(), *header}, Access::ReadOnly);
}

bool shows(const CheckReport &report, Finding finding)
{
    switch (finding) {
    case Finding::Pages: return !report.damagedPages.empty();
    case Finding::Order: return !report.sqliteProblems.isEmpty();
    case Finding::Revisions: return report.badRevisions > 0;
    case Finding::States: return report.badStates > 0;
    case Finding::Index: return report.badIndex > 0;
    case Finding::Attachments: return report.badAttachments > 0;
    case Finding::None: return report.isClean();
    case Finding::RefusedToOpen: return false;
    }
    Q_UNREACHABLE();
}

/// The first sentence a person reads.
QString answerOf(const BrokenVault &broken, const QString &path)
{
    const auto vault = opened(path);
    if (!vault) {
        EXPECT_EQ(broken.finding, Finding::RefusedToOpen);
        EXPECT_EQ(vault.error().code, broken.code);
        return ui::errorText(vault.error()).title;
    }
    EXPECT_NE(broken.finding, Finding::RefusedToOpen);
    const auto report = checkVault(**vault);
    EXPECT_TRUE(report && shows(*report, broken.finding));
    return report ? ui::checkText(*report).join(u'\n') : QString();
}

int exitCodeOf(const BrokenVault &broken)
{
    switch (broken.finding) {
    case Finding::None: return 0;
    case Finding::RefusedToOpen: return broken.code == ErrorCode::DamagedFirstPage || broken.code == ErrorCode::DamagedPage ? 1 : 3;
    default: return 1;
    }
}

struct Spoken {
    int code;
    QString words;
};

Spoken checkedByProgram(const test::Folder &folder, const QString &path, const char *language)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BOSHI_PASSPHRASE"), test::passphraseText);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path("config"));
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QStringLiteral(BOSHI_CLI), {QStringLiteral("vault"), QStringLiteral("check"), path, QStringLiteral("--lang"), QString::fromLatin1(language)});
    EXPECT_TRUE(program.waitForFinished(120'000));
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
}

QByteArray bytesIfFile(const QString &path) { return QFileInfo(path).isFile() ? test::bytesOf(path) : QByteArray(); }

class Gallery : public testing::TestWithParam<BrokenVault> {};

TEST_P(Gallery, answersAndWritesNothing)
{
    const BrokenVault &broken = GetParam();
    const test::Folder folder;
    const QString path = folder.path("broken.boshi");
    broken.make(path);
    const QByteArray before = bytesIfFile(path);
    const QStringList files = folder.files();
    const QString answer = answerOf(broken, path);
    EXPECT_EQ(bytesIfFile(path), before);

    const Spoken english = checkedByProgram(folder, path, "en");
    const Spoken japanese = checkedByProgram(folder, path, "ja");
    EXPECT_EQ(english.code, exitCodeOf(broken)) << english.words.toStdString();
    EXPECT_EQ(japanese.code, english.code);
    EXPECT_EQ(bytesIfFile(path), before);
    EXPECT_EQ(folder.files(), files);
    if (broken.finding == Finding::None)
        return;
    if (exitCodeOf(broken) == 3) {
        EXPECT_TRUE(english.words.contains(answer)) << english.words.toStdString();
    }
    EXPECT_GT(english.words.size(), 20);
    EXPECT_TRUE(japanese.words.contains(QRegularExpression(QStringLiteral("[\\p{Hiragana}\\p{Katakana}]")))) << japanese.words.toStdString();
    std::cout << "[ answer   ] " << broken.rule << ": " << english.code << ", " << english.words.section(u'\n', 0, 0).toStdString() << '\n';
}

INSTANTIATE_TEST_SUITE_P(Every, Gallery, testing::ValuesIn(brokenVaults().begin(), brokenVaults().end()), [](const auto &chosen) {
    std::string name = chosen.param.rule;
    std::ranges::replace_if(name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

TEST(GalleryAnswers, shareNoSentenceWhereTheCodesDiffer)
{
    std::map<QString, ErrorCode> said;
    for (const BrokenVault &broken : brokenVaults()) {
        if (broken.finding != Finding::RefusedToOpen)
            continue;
        const auto [entry, isNew] = said.emplace(ui::errorText({broken.code}).text, broken.code);
        EXPECT_TRUE(isNew || entry->second == broken.code) << broken.rule;
    }
}

TEST(GalleryAnswers, tellAVaultThatNobodyMayReadFromADamagedOne)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    QFile::setPermissions(path, {});
    const int answer = test::runAsNobody([&] {
        const auto vault = opened(path);
        return !vault && vault.error().code == ErrorCode::PermissionDenied ? 0 : 1;
    });
    EXPECT_EQ(answer, 0);
}

} // namespace
} // namespace boshi::gallery
