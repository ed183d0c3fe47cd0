// SPDX-License-Identifier: GPL-3.0-or-later
/// Who is non-disclosed leaves by no door until released, each time anew.
#include "core/domain/disclosure.h"
#include "tests/cli/command_line_support.h"
#include "tests/support/media_files.h"

namespace boshi::cli_tests {
namespace {

/// A command that lets something out, and the file by which it does.
struct WayOut {
    Door door;
    const char *program;
    QString arguments;
    const char *file;
};

const WayOut waysOut[] = {
    {Door::Pictures, BOSHI_DESKTOP, QStringLiteral("v.boshi --today 2026-11-20 --pictures shown"), "shown/overview.png"},
    {Door::ImportReport, BOSHI_CLI,
     QStringLiteral("layout import %1 v.boshi --layout sample-infant-checkups --people known --today 2026-11-20 --report rows.csv"), "rows.csv"},
    {Door::Export, BOSHI_CLI, QStringLiteral("export v.boshi tables --type infant_checkup"), "tables/infant_checkup.csv"},
    {Door::Document, BOSHI_CLI, QStringLiteral("document write v.boshi %2 written.jpg"), "written.jpg"},
};
static_assert(std::size(waysOut) == allDoors.size(), "a new door needs its way out here");

class NonDisclosure : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        ASSERT_EQ(run("vault create v.boshi --profile small").code, 0);
        importSample("v.boshi", "all");
        m_person = first("infant_checkup").value(2);
        ASSERT_FALSE(m_person.isEmpty());
        write(QStringLiteral("picture.jpg"), test::plainJpeg());
        m_document = run(QStringList{QStringLiteral("document"), QStringLiteral("add"), QStringLiteral("v.boshi"), QStringLiteral("picture.jpg"),
                                     QStringLiteral("--subject"), m_person})
                         .out.trimmed();
        ASSERT_FALSE(m_document.isEmpty());
    }
    void mark(const char *value)
    {
        const auto marked = run(QStringList{QStringLiteral("set"), QStringLiteral("v.boshi"), m_person, QStringLiteral("not_disclosed=") + QLatin1String(value)});
        ASSERT_EQ(marked.code, 0) << marked.err.toStdString();
    }
    Outcome leaveBy(const WayOut &way, const QStringList &more = {}) const
    {
        const QString line = QString(way.arguments).replace(QStringLiteral("%1"), sample()).replace(QStringLiteral("%2"), m_document);
        return start(way.program, line.split(u' ') + more, QStringLiteral("four blue paper boats"));
    }
    bool isOut(const WayOut &way) const { return QFile::exists(path(QLatin1String(way.file))); }
    void takeBack(const WayOut &way) const { ASSERT_TRUE(QFile::remove(path(QLatin1String(way.file)))); }

    QString m_person;
    QString m_document;
};

TEST_F(NonDisclosure, closesEveryDoorUntilReleasedEachTime)
{
    const QStringList release{QStringLiteral("--release-non-disclosed")};
    const auto freely = [&](const WayOut &way) { return leaveBy(way).code != 3 && isOut(way); };
    for (const WayOut &way : waysOut) {
        SCOPED_TRACE(way.file);
        mark("no");
        EXPECT_TRUE(freely(way));
        takeBack(way);
        mark("yes");
        const QStringList before = listed();
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        const auto refused = leaveBy(way);
        EXPECT_EQ(refused.code, 1) << refused.err.toStdString();
        EXPECT_TRUE(refused.out.isEmpty());
        EXPECT_FALSE(isOut(way));
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), files);
        EXPECT_EQ(listed(), before);
        leaveBy(way, release);
        EXPECT_TRUE(isOut(way));
        takeBack(way);
        EXPECT_EQ(leaveBy(way).code, 1); // Nothing of the release was kept.
        EXPECT_FALSE(isOut(way));
    }
}

TEST_F(NonDisclosure, isRefusedInASentenceThatNamesNobody)
{
    mark("yes");
    const QString name = run(QStringList{QStringLiteral("show"), QStringLiteral("v.boshi"), m_person}).out;
    const QString shown = QJsonDocument::fromJson(name.toUtf8()).object()[QStringLiteral("values")].toObject()[QStringLiteral("name")].toString();
    ASSERT_FALSE(shown.isEmpty());
    for (const WayOut &way : waysOut)
        for (const char *language : {"ja", "en"}) {
            const auto refused = leaveBy(way, {QStringLiteral("--lang"), QLatin1String(language)});
            EXPECT_TRUE(refused.err.contains(QStringLiteral("--release-non-disclosed"))) << refused.err.toStdString();
            EXPECT_TRUE(refused.err.contains(u'1')) << refused.err.toStdString();
            EXPECT_FALSE(refused.err.contains(shown));
        }
}

/// Reading by the owner, and whole copies for the owner, are no doors.
TEST_F(NonDisclosure, leavesReadingAndBackupsAlone)
{
    mark("yes");
    EXPECT_TRUE(run("list v.boshi --type person").out.contains(m_person));
    EXPECT_EQ(run(QStringList{QStringLiteral("show"), QStringLiteral("v.boshi"), m_person}).code, 0);
    QDir(m_folder.path()).mkdir(QStringLiteral("copies"));
    EXPECT_EQ(run("vault backup v.boshi copies").code, 0);
    EXPECT_NE(run(QStringList{QStringLiteral("layout"), QStringLiteral("import"), sample(), QStringLiteral("v.boshi"), QStringLiteral("--layout"),
                              QStringLiteral("sample-infant-checkups")})
                  .code,
              3);
}

} // namespace
} // namespace boshi::cli_tests
