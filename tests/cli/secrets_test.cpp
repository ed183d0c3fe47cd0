// SPDX-License-Identifier: GPL-3.0-or-later
/// What somebody else on the computer can see of a running boshi-cli: its arguments, its environment, its limits.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace secrets_tests {
namespace {

/// Runs `vault info` until it waits for its passphrase file, which is a pipe nobody writes to.
class WaitingProgram : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        run({QStringLiteral("vault"), QStringLiteral("create"), vault(), QStringLiteral("--profile"), QStringLiteral("small")});
        ASSERT_TRUE(m_process.waitForFinished(60'000));
        ASSERT_EQ(m_process.exitCode(), 0);
        ASSERT_EQ(::mkfifo(QFile::encodeName(pipe()).constData(), 0600), 0);
        run({QStringLiteral("vault"), QStringLiteral("info"), vault(), QStringLiteral("--passphrase-file"), pipe()});
        m_writer.setFileName(pipe());
        ASSERT_TRUE(m_writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // Waits until the program reads.
    }
    void TearDown() override
    {
        m_writer.close();
        m_process.waitForFinished(60'000);
    }

    QByteArray seen(const char *what) const
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(QLatin1String(what)));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << what;
        return file.readAll();
    }

    qint64 processId() const { return m_process.processId(); }

private:
    QString vault() const { return m_folder.filePath(QStringLiteral("v.boshi")); }
    QString pipe() const { return m_folder.filePath(QStringLiteral("pipe")); }

    void run(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BOSHI_PASSPHRASE"), QStringLiteral("four blue paper boats"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(BOSHI_CLI), arguments);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QFile m_writer;
};

TEST_F(WaitingProgram, leavesNoCoreDump)
{
    const QByteArray limits = seen("limits");
    const qsizetype start = limits.indexOf("Max core file size");
    ASSERT_GE(start, 0);
    EXPECT_TRUE(limits.mid(start, limits.indexOf('\n', start) - start).simplified() == "Max core file size 0 0 bytes");
}

TEST_F(WaitingProgram, hasNoPassphraseInItsEnvironmentOrArguments)
{
    if (::getuid() != 0) {
        QFile hidden(QStringLiteral("/proc/%1/environ").arg(processId()));
        EXPECT_FALSE(hidden.open(QIODevice::ReadOnly)); // A protected process is closed to everybody but root.
        return;
    }
    const QByteArray environment = seen("environ");
    EXPECT_TRUE(environment.contains("PATH="));
    EXPECT_FALSE(environment.contains("blue paper"));
    EXPECT_FALSE(seen("cmdline").contains("blue paper"));
}

} // namespace
} // namespace secrets_tests
