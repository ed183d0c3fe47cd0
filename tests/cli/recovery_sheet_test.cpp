// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line_support.h"

namespace boshi::cli_tests {
namespace {

/// A small vault `v.boshi` with its sheet `sheet.txt`.
class RecoverySheets : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        ASSERT_EQ(run("vault create v.boshi --profile small").code, 0);
        const auto made = run("vault recovery-sheet v.boshi sheet.txt --today 2026-11-20");
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
    }

    /// Runs without any passphrase.
    Outcome withSheet(const char *line, const char *sheet = "sheet.txt") const
    {
        return run(QString::fromUtf8(line).split(u' ') << QStringLiteral("--recovery-file") << QString::fromLatin1(sheet) << QStringLiteral("--lang") << QStringLiteral("en"), {});
    }

    QString pdfText(const char *name) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path(QString::fromLatin1(name)), QStringLiteral("-")});
        EXPECT_TRUE(process.waitForFinished(60'000)) << "pdftotext of poppler-utils is needed";
        return QString::fromUtf8(process.readAllStandardOutput());
    }
};

TEST_F(RecoverySheets, areTextsInBothLanguagesForTheirOwnerOnly)
{
    const QString sheet = QString::fromUtf8(read(QStringLiteral("sheet.txt")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("回復シート")) && sheet.contains(QStringLiteral("Recovery sheet")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("2026年11月20日")) && sheet.contains(QStringLiteral("20 November 2026")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("v.boshi")));
    EXPECT_EQ(QFile::permissions(path(QStringLiteral("sheet.txt"))),
              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

TEST_F(RecoverySheets, areReadByTheFormatsOwnDescription)
{
    QProcess process;
    process.start(QStringLiteral("python3"), {QStringLiteral(BOSHI_SOURCE_DIR "/tests/golden/recovery_sheet.py"), QStringLiteral("read"), path(QStringLiteral("sheet.txt"))});
    ASSERT_TRUE(process.waitForFinished(60'000));
    const QByteArray header = process.readAllStandardOutput().split(' ').constFirst();
    EXPECT_EQ(header, read(QStringLiteral("v.boshi")).first(16).toHex());
}

TEST_F(RecoverySheets, openTheVaultWhereverAPassphraseIsAsked)
{
    EXPECT_EQ(withSheet("vault info v.boshi --json").code, 0);
    EXPECT_TRUE(withSheet("vault info v.boshi --json").out.contains(QStringLiteral("\"records\"")));
    EXPECT_EQ(withSheet("vault check v.boshi").code, 0);
    EXPECT_EQ(withSheet("list v.boshi").code, 0);
    ASSERT_TRUE(QFile::copy(path(QStringLiteral("v.boshi")), path(QStringLiteral("copy.boshi"))));
    EXPECT_EQ(withSheet("merge v.boshi copy.boshi").code, 0);
    EXPECT_EQ(withSheet("vault restore copy.boshi restored.boshi").code, 0);
    EXPECT_EQ(withSheet("list restored.boshi").code, 0);
    EXPECT_EQ(withSheet("vault recovery-sheet v.boshi again.txt").code, 0);
    EXPECT_EQ(withSheet("list v.boshi", "again.txt").code, 0);
}

TEST_F(RecoverySheets, giveAForgottenPassphraseANewOneAndAreVoidThen)
{
    const auto renewed = withSheet("vault rekey v.boshi --new-passphrase-file other");
    ASSERT_EQ(renewed.code, 0) << renewed.err.toStdString();
    EXPECT_TRUE(renewed.err.contains(QStringLiteral("please make a new one")));
    EXPECT_EQ(run("list v.boshi", QStringLiteral("other")).code, 0);
    const auto voided = withSheet("list v.boshi");
    EXPECT_EQ(voided.code, 3);
    EXPECT_TRUE(voided.err.contains(QStringLiteral("not for this file")));
}

TEST_F(RecoverySheets, neverReplaceAFileAndKnowTheirTwoForms)
{
    const QByteArray before = read(QStringLiteral("sheet.txt"));
    EXPECT_EQ(run("vault recovery-sheet v.boshi sheet.txt").code, 3);
    EXPECT_EQ(read(QStringLiteral("sheet.txt")), before);
    EXPECT_EQ(run("vault recovery-sheet v.boshi sheet.doc").code, 2);
    EXPECT_EQ(run("vault recovery-sheet v.boshi none/sheet.txt").code, 3);
}

TEST_F(RecoverySheets, sayWhichLineIsWrong)
{
    QByteArray slip = read(QStringLiteral("sheet.txt"));
    const qsizetype third = slip.indexOf("\n3: ") + 4;
    slip[third] = slip[third] == '7' ? '8' : '7';
    write(QStringLiteral("slip.txt"), slip);
    const auto told = withSheet("list v.boshi", "slip.txt");
    EXPECT_EQ(told.code, 3);
    EXPECT_TRUE(told.err.contains(QStringLiteral("Line: 3."))) << told.err.toStdString();
    slip.remove(third - 3, 18);
    write(QStringLiteral("missing.txt"), slip);
    EXPECT_TRUE(withSheet("list v.boshi", "missing.txt").err.contains(QStringLiteral("Line: 3.")));
    EXPECT_EQ(withSheet("list v.boshi", "pass").code, 3);
    EXPECT_EQ(withSheet("list v.boshi", "none.txt").code, 3);
}

TEST_F(RecoverySheets, openAVaultWhoseHeaderIsDamagedAndNameADamagedPage)
{
    QByteArray vault = read(QStringLiteral("v.boshi"));
    vault[8] = char(vault[8] ^ 1);
    write(QStringLiteral("header.boshi"), vault);
    EXPECT_EQ(run("list header.boshi").code, 3);
    EXPECT_EQ(withSheet("list header.boshi").code, 0);
    vault[8] = char(vault[8] ^ 1);
    vault[100] = char(vault[100] ^ 1);
    write(QStringLiteral("page1.boshi"), vault);
    EXPECT_EQ(withSheet("list page1.boshi").code, 3);
    EXPECT_EQ(withSheet("vault check page1.boshi").code, 1);
}

TEST_F(RecoverySheets, arePdfsWhoseCopiedTextOpensTheVault)
{
    const auto made = run("vault recovery-sheet v.boshi sheet.pdf --today 2026-11-20 --lang ja");
    ASSERT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_EQ(QFile::permissions(path(QStringLiteral("sheet.pdf"))),
              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    write(QStringLiteral("copied.txt"), pdfText("sheet.pdf").toUtf8());
    EXPECT_EQ(withSheet("list v.boshi", "copied.txt").code, 0);
}

TEST_F(RecoverySheets, arePdfsOfOrdinaryCharacters)
{
    ASSERT_EQ(run("vault recovery-sheet v.boshi sheet.pdf --today 2026-11-20 --lang ja").code, 0);
    const QString text = pdfText("sheet.pdf");
    const QString sheet = QString::fromUtf8(read(QStringLiteral("sheet.txt")));
    EXPECT_TRUE(text.contains(QStringLiteral("作成日：2026年11月20日"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("20 November 2026")));
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}\\x{FB00}-\\x{FB06}]")))) << text.toStdString();
    const auto squeezed = [](QString from) { return from.remove(QRegularExpression(QStringLiteral("\\s"))); };
    for (const QString &sentence : sheet.split(u'\n', Qt::SkipEmptyParts))
        EXPECT_TRUE(squeezed(text).contains(squeezed(sentence))) << sentence.toStdString();
}

} // namespace
} // namespace boshi::cli_tests
