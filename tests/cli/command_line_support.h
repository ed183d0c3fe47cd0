// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// The real program in a folder of its own.
namespace boshi::cli_tests {

struct Outcome {
    int code;
    QString out;
    QString err;
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

/// A folder of its own with two passphrase files, and the program run in it.
class CommandLine : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        write(QStringLiteral("pass"), "four blue paper boats\n");
        write(QStringLiteral("other"), "seven green tin kites\n");
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// `passphrase` goes into the environment; empty: none does.
    Outcome start(const char *program, const QStringList &arguments, const QString &passphrase = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.remove(QStringLiteral("BOSHI_PASSPHRASE"));
        if (!passphrase.isEmpty())
            environment.insert(QStringLiteral("BOSHI_PASSPHRASE"), passphrase);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QString::fromUtf8(program), arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    Outcome run(const QStringList &arguments, const QString &passphraseFile = QStringLiteral("pass")) const
    {
        QStringList all = arguments;
        if (!passphraseFile.isEmpty())
            all << QStringLiteral("--passphrase-file") << passphraseFile;
        return start(BOSHI_CLI, all);
    }

    Outcome run(const char *line, const QString &passphraseFile = QStringLiteral("pass")) const
    {
        return run(QString::fromUtf8(line).split(u' '), passphraseFile);
    }

    void makeDemo(const char *name = "v.boshi", int families = 2)
    {
        const auto made = run(QStringList{QStringLiteral("demo"), QString::fromLatin1(name), QStringLiteral("--families"), QString::number(families),
                                          QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--today"), QStringLiteral("2026-11-20"),
                                          QStringLiteral("--profile"), QStringLiteral("small")});
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
    }

    /// The id and subject of the first listed record of a type.
    QStringList first(const char *type)
    {
        const auto listed = run(QStringList{QStringLiteral("list"), QStringLiteral("v.boshi"), QStringLiteral("--type"), QString::fromLatin1(type)});
        return listed.lines().value(1).split(u',');
    }

    /// What stands in the vault, less the record of this machine, which comes with its first change.
    QStringList listed()
    {
        QStringList lines = run("list v.boshi").lines();
        lines.removeIf([](const QString &line) { return line.contains(QStringLiteral(",device,")); });
        return lines;
    }

    void importSample(const char *vault, const char *people)
    {
        const auto imported = run(QStringList{QStringLiteral("layout"), QStringLiteral("import"), sample(), QString::fromLatin1(vault),
                                              QStringLiteral("--layout"), QStringLiteral("sample-infant-checkups"), QStringLiteral("--people"),
                                              QString::fromLatin1(people), QStringLiteral("--today"), QStringLiteral("2026-11-20")});
        m_batch = imported.out.trimmed();
        m_importCode = imported.code;
        m_importSentences = imported.err;
    }

    static QString sample() { return QStringLiteral(BOSHI_SOURCE_DIR "/resources/samples/infant_checkups_cp932.csv"); }

    QTemporaryDir m_folder;
    QString m_batch;
    int m_importCode = -1;
    QString m_importSentences;
};

/// A refusal in both languages: the same exit code, a sentence in each, and not the same one.
#define EXPECT_REFUSED(commandLine, expectedCode, ...)                                                                          \
    do {                                                                                                                         \
        const Outcome english = run(QString::fromUtf8(commandLine).split(u' ') << QStringLiteral("--lang") << QStringLiteral("en") __VA_OPT__(,) __VA_ARGS__); \
        const Outcome japanese = run(QString::fromUtf8(commandLine).split(u' ') << QStringLiteral("--lang") << QStringLiteral("ja") __VA_OPT__(,) __VA_ARGS__); \
        EXPECT_EQ(english.code, expectedCode) << english.err.toStdString();                                                      \
        EXPECT_EQ(japanese.code, expectedCode) << japanese.err.toStdString();                                                    \
        EXPECT_GT(english.err.size(), 10);                                                                                       \
        EXPECT_TRUE(japanese.err.contains(QRegularExpression(QStringLiteral("[\\p{Hiragana}\\p{Katakana}\\p{Han}]")))) << japanese.err.toStdString(); \
        m_sentences << english.err;                                                                                              \
    } while (false)

class Refusals : public CommandLine {
protected:
    QStringList m_sentences;
};

} // namespace boshi::cli_tests
