// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line_support.h"

namespace boshi::cli_tests {
namespace {

TEST_F(CommandLine, exportsWhatItListsOneFileForEachType)
{
    makeDemo();
    const auto exported = run("export v.boshi tables");
    ASSERT_EQ(exported.code, 0) << exported.err.toStdString();
    EXPECT_EQ(exported.lines().value(0), QStringLiteral("file"));
    EXPECT_TRUE(exported.err.contains(QStringLiteral("not encrypted"))) << exported.err.toStdString();
    for (const char *type : {"person", "child_measurement", "pregnancy"}) {
        const QString file = QStringLiteral("tables/") + QLatin1String(type) + QStringLiteral(".csv");
        EXPECT_TRUE(exported.lines().contains(file)) << type;
        EXPECT_EQ(QString::fromUtf8(read(file)), run((QByteArray("list v.boshi --type ") + type).constData()).out) << type;
    }
}

TEST_F(CommandLine, exportsOneFamilyAndOneTypeAndNeverOverAFile)
{
    makeDemo();
    const QString family = run("list v.boshi --type family").lines().value(1).section(u',', 0, 0);
    const QStringList call{QStringLiteral("export"), QStringLiteral("v.boshi"), QStringLiteral("tables"), QStringLiteral("--type"),
                           QStringLiteral("person"), QStringLiteral("--family"), family};
    ASSERT_EQ(run(call).code, 0);
    EXPECT_EQ(QDir(path(QStringLiteral("tables"))).entryList(QDir::Files), QStringList{QStringLiteral("person.csv")});
    const auto listed = run(QStringList{QStringLiteral("list"), QStringLiteral("v.boshi"), QStringLiteral("--type"), QStringLiteral("person"),
                                        QStringLiteral("--family"), family});
    EXPECT_EQ(QString::fromUtf8(read(QStringLiteral("tables/person.csv"))), listed.out);
    write(QStringLiteral("tables/person.csv"), "mine");
    EXPECT_EQ(run(call).code, 3);
    EXPECT_EQ(read(QStringLiteral("tables/person.csv")), "mine");
    EXPECT_EQ(run("export v.boshi tables --type nonsense").code, 2);
    EXPECT_EQ(run("export v.boshi tables --family nonsense").code, 2);
}

} // namespace
TEST_F(CommandLine, exportsWhatIsPrivateOnlyWhenAskedAndNeverTheProfessionals)
{
    makeDemo();
    ASSERT_FALSE(first("epds").isEmpty());
    ASSERT_EQ(run("export v.boshi tables").code, 0);
    for (const char *type : {"epds", "infection_test", "postpartum_mood"})
        EXPECT_FALSE(QFile::exists(path(QStringLiteral("tables/%1.csv").arg(QLatin1StringView(type))))) << type;
    ASSERT_EQ(run("export v.boshi all --with-private").code, 0);
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("all/epds.csv"))));
    for (const char *type : {"professional_note", "referral"})
        EXPECT_FALSE(QFile::exists(path(QStringLiteral("all/%1.csv").arg(QLatin1StringView(type))))) << type;
}

} // namespace boshi::cli_tests
