// SPDX-License-Identifier: GPL-3.0-or-later
/// The command line as a script sees it: the real program, its output, its exit codes (cli.md is a contract).
#include "tests/cli/command_line_support.h"

namespace boshi::cli_tests {
namespace {

TEST_F(CommandLine, makesAVaultThatTellsItsHeaderWithoutPassphrase)
{
    ASSERT_EQ(run("vault create new.boshi --profile small").code, 0);
    const auto info = run("vault info new.boshi --json", {});
    ASSERT_EQ(info.code, 0) << info.err.toStdString();
    const auto facts = QJsonDocument::fromJson(info.out.toUtf8()).object();
    EXPECT_EQ(facts[QStringLiteral("format")].toInt(), 1);
    EXPECT_EQ(facts[QStringLiteral("key_profile")].toString(), QStringLiteral("small"));
    EXPECT_FALSE(facts.contains(QStringLiteral("records")));
    EXPECT_EQ(run("vault check new.boshi").code, 0);
}

TEST_F(CommandLine, neverReplacesAnExistingFile)
{
    write(QStringLiteral("there.boshi"), "mine");
    EXPECT_EQ(run("vault create there.boshi").code, 3);
    EXPECT_EQ(run("demo there.boshi").code, 3);
    EXPECT_EQ(read(QStringLiteral("there.boshi")), QByteArray("mine"));
}

TEST_F(CommandLine, inventsTheSameFamiliesFromTheSameSeed)
{
    makeDemo("v.boshi");
    makeDemo("again.boshi");
    EXPECT_EQ(run("list v.boshi").out, run("list again.boshi").out);
}

TEST_F(CommandLine, listsInTheColumnsOfTheContract)
{
    makeDemo();
    const auto all = run("list v.boshi");
    EXPECT_EQ(all.lines().first(), QStringLiteral("id,type,subject,day,summary"));
    const auto measurements = run("list v.boshi --type child_measurement");
    EXPECT_EQ(measurements.lines().first(), QStringLiteral("id,type,subject,day,summary,day,weight,height,posture,head,chest,place,notes"));
    EXPECT_GT(measurements.lines().size(), 5);
    EXPECT_EQ(run("list v.boshi --type nonsense").code, 2);
}

TEST_F(CommandLine, listsOneFamilyAmongMany)
{
    makeDemo();
    const QString family = run("list v.boshi --type family").lines().value(1).section(u',', 0, 0);
    const auto one = run(QStringList{QStringLiteral("list"), QStringLiteral("v.boshi"), QStringLiteral("--family"), family});
    ASSERT_EQ(one.code, 0);
    EXPECT_EQ(one.out.count(QStringLiteral(",family,")), 1);
    EXPECT_LT(one.lines().size(), run("list v.boshi").lines().size());
}

TEST_F(CommandLine, addsChangesVoidsAndTakesBack)
{
    makeDemo();
    const QString subject = first("child_measurement").value(2);
    const auto added = run(QStringList{QStringLiteral("add"), QStringLiteral("v.boshi"), QStringLiteral("--type"), QStringLiteral("child_measurement"),
                                       QStringLiteral("--subject"), subject, QStringLiteral("--today"), QStringLiteral("2026-11-20"),
                                       QStringLiteral("day=2026-11-19"), QStringLiteral("weight=9.876")});
    ASSERT_EQ(added.code, 0) << added.err.toStdString();
    const QString id = added.out.trimmed();
    const auto weight = [&] {
        const auto shown = run(QStringList{QStringLiteral("show"), QStringLiteral("v.boshi"), id});
        return QJsonDocument::fromJson(shown.out.toUtf8()).object()[QStringLiteral("values")].toObject()[QStringLiteral("weight")].toString();
    };
    EXPECT_EQ(weight(), QStringLiteral("9.876"));
    EXPECT_EQ(run(QStringList{QStringLiteral("set"), QStringLiteral("v.boshi"), id, QStringLiteral("weight=9.5")}).code, 0);
    EXPECT_EQ(weight(), QStringLiteral("9.5"));
    EXPECT_EQ(run("undo v.boshi").code, 0);
    EXPECT_EQ(weight(), QStringLiteral("9.876"));
    EXPECT_EQ(run(QStringList{QStringLiteral("void"), QStringLiteral("v.boshi"), id, QStringLiteral("--reason"), QStringLiteral("entered twice")}).code, 0);
    EXPECT_FALSE(run("list v.boshi").out.contains(id));
    const auto history = run(QStringList{QStringLiteral("history"), QStringLiteral("v.boshi"), id});
    EXPECT_EQ(history.lines().first(), QStringLiteral("revision,parents,author,device,at,mode,field,value"));
    EXPECT_TRUE(history.out.contains(QStringLiteral("@void,entered twice")));
}

TEST_F(CommandLine, refusesWhatTheRulesForbidAndWarnsOfTheUnusual)
{
    makeDemo();
    const QString subject = first("child_measurement").value(2);
    const QStringList add{QStringLiteral("add"), QStringLiteral("v.boshi"), QStringLiteral("--type"), QStringLiteral("child_measurement"),
                          QStringLiteral("--subject"), subject, QStringLiteral("--today"), QStringLiteral("2026-11-20")};
    EXPECT_EQ(run(add + QStringList{QStringLiteral("day=2026-11-19"), QStringLiteral("weight=9000")}).code, 1);
    EXPECT_EQ(run(add + QStringList{QStringLiteral("day=2026-11-21"), QStringLiteral("weight=9")}).code, 1);
    EXPECT_EQ(run(add + QStringList{QStringLiteral("weight=9")}).code, 1);
    EXPECT_EQ(run(add + QStringList{QStringLiteral("day=yesterday")}).code, 2);
    EXPECT_EQ(run(add + QStringList{QStringLiteral("colour=red")}).code, 2);
    const auto unusual = run(add + QStringList{QStringLiteral("day=2026-11-19"), QStringLiteral("weight=90")});
    EXPECT_EQ(unusual.code, 0);
    EXPECT_FALSE(unusual.err.isEmpty());
}

TEST_F(CommandLine, takesAnIndividualNumberOutOfWhatIsTyped)
{
    makeDemo();
    const QString subject = first("child_measurement").value(2);
    const auto added = run(QStringList{QStringLiteral("add"), QStringLiteral("v.boshi"), QStringLiteral("--type"), QStringLiteral("note"),
                                       QStringLiteral("--subject"), subject, QStringLiteral("text=番号は 1234-5678-9018 です"), QStringLiteral("--lang"), QStringLiteral("ja")});
    ASSERT_EQ(added.code, 0) << added.err.toStdString();
    EXPECT_TRUE(added.err.contains(QStringLiteral("個人番号"))) << added.err.toStdString();
    const auto shown = run(QStringList{QStringLiteral("show"), QStringLiteral("v.boshi"), added.out.trimmed()});
    EXPECT_TRUE(shown.out.contains(QStringLiteral("番号は 〔個人番号は保存しません〕 です"))) << shown.out.toStdString();
}

TEST_F(CommandLine, saysInSentencesWhatItMadeOfATownsFile)
{
    makeDemo();
    const auto imported = run(QStringList{QStringLiteral("layout"), QStringLiteral("import"), sample(), QStringLiteral("v.boshi"), QStringLiteral("--layout"),
                                          QStringLiteral("sample-infant-checkups"), QStringLiteral("--people"), QStringLiteral("all"), QStringLiteral("--dry-run"),
                                          QStringLiteral("--lang"), QStringLiteral("ja")});
    EXPECT_TRUE(imported.err.contains(QStringLiteral("6行目・体重(kg)：6860 はグラムとして読み取りました。"))) << imported.err.toStdString();
    EXPECT_TRUE(imported.err.contains(QStringLiteral("8行目・健診受診日："))) << imported.err.toStdString();
    EXPECT_TRUE(imported.err.contains(QStringLiteral("13行目："))) << imported.err.toStdString();
}

TEST_F(CommandLine, importsATownsFileOnceAndUndoesItByBatch)
{
    makeDemo();
    const auto before = listed();
    importSample("v.boshi", "all");
    ASSERT_EQ(m_importCode, 0);
    ASSERT_FALSE(m_batch.isEmpty());
    const auto after = run("list v.boshi --type infant_checkup");
    EXPECT_TRUE(after.out.contains(QStringLiteral(",2024-07-24,")));
    const QString batch = m_batch;
    importSample("v.boshi", "all");
    EXPECT_EQ(m_importCode, 0);
    EXPECT_TRUE(m_batch.isEmpty()) << "the same file twice changes nothing";
    EXPECT_EQ(run(QStringList{QStringLiteral("layout"), QStringLiteral("undo"), QStringLiteral("v.boshi"), batch}).code, 0);
    EXPECT_EQ(listed(), before);
    EXPECT_EQ(run("vault check v.boshi").code, 0);
}

TEST_F(CommandLine, asksAboutUnknownPeopleInAVaultThatHasPeople)
{
    makeDemo();
    importSample("v.boshi", "known");
    EXPECT_EQ(m_importCode, 1);
    EXPECT_TRUE(m_batch.isEmpty());
}

TEST_F(CommandLine, reportsAnImportWithoutWriting)
{
    makeDemo();
    const auto before = run("list v.boshi").out;
    const auto reported = run(QStringList{QStringLiteral("layout"), QStringLiteral("import"), sample(), QStringLiteral("v.boshi"), QStringLiteral("--layout"),
                                          QStringLiteral("sample-infant-checkups@2026-11"), QStringLiteral("--people"), QStringLiteral("all"),
                                          QStringLiteral("--dry-run"), QStringLiteral("--report"), QStringLiteral("report.csv")});
    EXPECT_EQ(reported.code, 0) << reported.err.toStdString();
    const QString report = QString::fromUtf8(read(QStringLiteral("report.csv")));
    EXPECT_TRUE(report.startsWith(QStringLiteral("row,outcome,person,record,column,code,value\n")));
    EXPECT_TRUE(report.contains(QStringLiteral("grams_for_kilograms,6860")));
    EXPECT_FALSE(report.contains(QStringLiteral("123456789018"))) << "an individual number goes nowhere, not even into a report";
    EXPECT_EQ(run("list v.boshi").out, before);
}

TEST_F(CommandLine, mergesTwoCopiesAndNamesTheirConflicts)
{
    makeDemo();
    ASSERT_TRUE(QFile::copy(path(QStringLiteral("v.boshi")), path(QStringLiteral("copy.boshi"))));
    const QString id = first("child_measurement").value(0);
    ASSERT_EQ(run(QStringList{QStringLiteral("set"), QStringLiteral("v.boshi"), id, QStringLiteral("weight=4.1"), QStringLiteral("--author"), QStringLiteral("Aki")}).code, 0);
    ASSERT_EQ(run(QStringList{QStringLiteral("set"), QStringLiteral("copy.boshi"), id, QStringLiteral("weight=4.2"), QStringLiteral("--author"), QStringLiteral("Ren")}).code, 0);
    const auto merged = run("merge v.boshi copy.boshi");
    EXPECT_EQ(merged.code, 1);
    EXPECT_EQ(merged.lines().first(), QStringLiteral("added,known,records,conflicts"));
    const auto conflicts = run("conflicts v.boshi");
    EXPECT_EQ(conflicts.lines().first(), QStringLiteral("record,field,values,authors,times"));
    EXPECT_TRUE(conflicts.lines().value(1).startsWith(id + QStringLiteral(",weight,")));
    EXPECT_TRUE(conflicts.out.contains(QStringLiteral("4.1")) && conflicts.out.contains(QStringLiteral("4.2")));
    EXPECT_TRUE(conflicts.out.contains(QStringLiteral("Aki")) && conflicts.out.contains(QStringLiteral("Ren")));
    EXPECT_EQ(run(QStringList{QStringLiteral("set"), QStringLiteral("v.boshi"), id, QStringLiteral("weight=4.15")}).code, 0);
    EXPECT_EQ(run("conflicts v.boshi").code, 0);
    EXPECT_EQ(run("merge v.boshi copy.boshi").lines().value(1).section(u',', 0, 0), QStringLiteral("0"));
}

TEST_F(CommandLine, backsUpRestoresAndRekeys)
{
    makeDemo();
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("backups")));
    const auto backup = run("vault backup v.boshi backups");
    ASSERT_EQ(backup.code, 0) << backup.err.toStdString();
    const auto before = run("list v.boshi").out;
    ASSERT_EQ(run("vault rekey v.boshi --new-passphrase-file other").code, 0);
    EXPECT_EQ(run("list v.boshi").code, 3);
    EXPECT_EQ(run("list v.boshi", QStringLiteral("other")).out, before);
    EXPECT_EQ(run(QStringList{QStringLiteral("vault"), QStringLiteral("restore"), backup.out.trimmed(), QStringLiteral("v.boshi")}).code, 3);
    const auto restored = run(QStringList{QStringLiteral("vault"), QStringLiteral("restore"), backup.out.trimmed(), QStringLiteral("v.boshi"), QStringLiteral("--force")});
    EXPECT_EQ(restored.code, 0) << restored.err.toStdString();
    EXPECT_EQ(run("list v.boshi").out, before);
    const auto kept = QDir(m_folder.path()).entryList({QStringLiteral("v.boshi.before-restore-*")});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(run(QStringList{QStringLiteral("list"), kept.first()}, QStringLiteral("other")).out, before);
}

TEST_F(CommandLine, keepsTheLatestBackupsAndRestoresTheNewestWholeOne)
{
    makeDemo();
    const QDir folder(m_folder.path());
    ASSERT_TRUE(folder.mkdir(QStringLiteral("backups")));
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(run("vault backup v.boshi backups --keep 2").code, 0);
    EXPECT_EQ(run("vault backup v.boshi backups --keep 0").code, 2);
    EXPECT_EQ(run("vault backup v.boshi nowhere").code, 3);
    const auto listed = run("vault backups v.boshi backups");
    EXPECT_EQ(listed.code, 0);
    ASSERT_EQ(listed.lines().size(), 3) << listed.out.toStdString();
    EXPECT_TRUE(listed.lines().value(1).endsWith(QStringLiteral(",yes,yes")));
    QFile newest(folder.filePath(QStringLiteral("backups/") + listed.lines().value(1).section(u',', 0, 0)));
    ASSERT_TRUE(newest.open(QIODevice::ReadWrite) && newest.seek(5 * 4096 + 99) && newest.write("damage") == 6);
    newest.close();
    EXPECT_EQ(run("vault backups v.boshi backups").code, 1);
    EXPECT_EQ(run("vault restore backups v.boshi --preview").code, 0);
    const auto restored = run("vault restore backups v.boshi --force");
    EXPECT_EQ(restored.code, 0);
    EXPECT_TRUE(restored.err.contains(QFileInfo(newest).fileName()));
    EXPECT_EQ(run("vault check v.boshi").code, 0);
}

TEST_F(CommandLine, tellsWhatRestoringWouldLose)
{
    makeDemo();
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("backups")));
    ASSERT_EQ(run("vault backup v.boshi backups").code, 0);
    const QString child = run("list v.boshi --type person").lines().value(1).section(u',', 0, 0);
    ASSERT_EQ(run(QStringList{QStringLiteral("add"), QStringLiteral("v.boshi"), QStringLiteral("--type"), QStringLiteral("note"),
                              QStringLiteral("--subject"), child, QStringLiteral("text=later")}).code, 0);
    const auto preview = run("vault restore backups v.boshi --preview");
    EXPECT_EQ(preview.code, 1);
    EXPECT_TRUE(preview.lines().contains(QStringLiteral("type,note,1,0,0,0,0"))) << preview.out.toStdString();
    EXPECT_TRUE(run("list v.boshi --type note").out.contains(QStringLiteral("later")));
}

TEST_F(CommandLine, erasesAFamilyOnlyWhenToldTwiceAndKeepsItAway)
{
    makeDemo();
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("backups")));
    ASSERT_EQ(run("vault backup v.boshi backups").code, 0);
    const QString family = run("list v.boshi --type family").lines().value(1).section(u',', 0, 0);
    const auto before = run("list v.boshi").out;
    EXPECT_EQ(run("vault erase v.boshi").code, 2);
    const QStringList command{QStringLiteral("vault"), QStringLiteral("erase"), QStringLiteral("v.boshi"), QStringLiteral("--family"), family,
                              QStringLiteral("--backup-folder"), QStringLiteral("backups")};
    const auto preview = run(command);
    EXPECT_EQ(preview.code, 0) << preview.err.toStdString();
    EXPECT_TRUE(preview.lines().contains(QStringLiteral("family,1")));
    EXPECT_TRUE(preview.err.contains(QStringLiteral("backups/v-")));
    EXPECT_EQ(run("list v.boshi").out, before);
    ASSERT_EQ(run(command + QStringList(QStringLiteral("--yes"))).code, 0);
    EXPECT_FALSE(run("list v.boshi").out.contains(family));
    EXPECT_EQ(run("vault check v.boshi").code, 0);
    const QString backup = QStringLiteral("backups/") + QDir(m_folder.filePath(QStringLiteral("backups"))).entryList(QDir::Files).value(0);
    ASSERT_EQ(run(QStringList{QStringLiteral("merge"), QStringLiteral("v.boshi"), backup}).code, 0);
    EXPECT_FALSE(run("list v.boshi").out.contains(family));
    const QString moment = run("vault erased v.boshi").lines().value(1).section(u',', 0, 0);
    EXPECT_EQ(run("vault erased v.boshi --lift never").code, 2);
    ASSERT_EQ(run(QStringList{QStringLiteral("vault"), QStringLiteral("erased"), QStringLiteral("v.boshi"), QStringLiteral("--lift"), moment}).code, 0);
    ASSERT_EQ(run(QStringList{QStringLiteral("merge"), QStringLiteral("v.boshi"), backup}).code, 0);
    EXPECT_EQ(run("list v.boshi").out, before);
}

TEST_F(CommandLine, saysWhatAnImportLeftOutBecauseItWasErased)
{
    makeDemo();
    importSample("v.boshi", "all");
    EXPECT_FALSE(m_importSentences.contains(QStringLiteral("was erased from this file")));
    const QString checkup = first("infant_checkup").value(0);
    ASSERT_EQ(run(QStringList{QStringLiteral("vault"), QStringLiteral("erase"), QStringLiteral("v.boshi"), QStringLiteral("--record"), checkup,
                              QStringLiteral("--yes")}).code, 0);
    importSample("v.boshi", "all");
    EXPECT_TRUE(m_importSentences.contains(QStringLiteral("was erased from this file"))) << m_importSentences.toStdString();
    EXPECT_FALSE(run("list v.boshi --type infant_checkup").out.contains(checkup));
}

TEST_F(CommandLine, keepsAPrivateAreaClosedWithoutItsPassphrase)
{
    makeDemo();
    write(QStringLiteral("mine"), "only my own words\n");
    const QString mother = run("list v.boshi --type pregnancy").lines().value(1).split(u',').value(2);
    const QStringList add{QStringLiteral("add"),     QStringLiteral("v.boshi"), QStringLiteral("--type"),  QStringLiteral("note"),
                          QStringLiteral("--class"), QStringLiteral("mother"),  QStringLiteral("--subject"), mother,
                          QStringLiteral("text=ひみつの気持ち")};
    const auto added = run(add);
    ASSERT_EQ(added.code, 0) << added.err.toStdString();
    const QStringList protect{QStringLiteral("vault"),    QStringLiteral("protect"), QStringLiteral("v.boshi"),
                              QStringLiteral("--class"),  QStringLiteral("mother"),  QStringLiteral("--person"), mother,
                              QStringLiteral("--profile"), QStringLiteral("small"),  QStringLiteral("--new-private-passphrase-file"),
                              QStringLiteral("mine")};
    const auto set = run(protect);
    ASSERT_EQ(set.code, 0) << set.err.toStdString();
    const QStringList areas = run("vault private v.boshi").lines().filter(mother);
    ASSERT_EQ(areas.size(), 1) << "of several mothers";
    EXPECT_TRUE(areas.front().endsWith(QStringLiteral(",yes,yes"))) << areas.front().toStdString();
    EXPECT_FALSE(run("list v.boshi --type note").out.contains(added.out.trimmed()));
    const auto refused = run(add);
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("private area is closed"))) << refused.err.toStdString();
    EXPECT_TRUE(run("list v.boshi --type note --private-passphrase-file mine").out.contains(QStringLiteral("ひみつの気持ち")));
    const auto wrong = run("list v.boshi --private-passphrase-file other");
    EXPECT_EQ(wrong.code, 3);
    EXPECT_TRUE(wrong.err.contains(QStringLiteral("opens no private area"))) << wrong.err.toStdString();
    EXPECT_EQ(run("vault check v.boshi").code, 0);
    EXPECT_EQ(run("add v.boshi --type note --class child --subject x text=y").code, 2); // A note is the family's.
}

TEST_F(CommandLine, placesMeasuredValuesBetweenTheLinesOfTheSurvey)
{
    // Birth rows of the 2023 survey: boys' weight p25 2.80, p50 3.06, p75 3.31, p90 3.56, p97 3.81 kg (e-Stat 000040240361).
    write(QStringLiteral("in.csv"), "id,sex,birth_date,date,gestation_weeks,gestation_days,measure,value\n"
                                    "a,male,2025-01-01,2025-01-01,,,weight,2.9\n"
                                    "b,male,2025-01-01,2025-01-01,,,weight,3.5\n"
                                    "c,male,2025-01-01,2025-01-01,,,weight,3.81\n"
                                    "d,other,2025-01-01,2025-01-01,,,weight,3.81\n"
                                    "e,male,2025-01-01,2024-12-31,,,weight,3.81\n"
                                    "f,male,2025-01-01,2025-05-01,32,0,weight,5.0\n");
    ASSERT_EQ(run("growth position --reference jp2023 in.csv out.csv", {}).code, 0);
    const QStringList rows = QString::fromUtf8(read(QStringLiteral("out.csv"))).split(u'\n');
    EXPECT_EQ(rows.value(0), QStringLiteral("id,age_days,corrected_age_days,band,position,position_corrected,reason"));
    EXPECT_EQ(rows.value(1), QStringLiteral("a,0,,birth,p25-p50,,"));
    EXPECT_EQ(rows.value(2), QStringLiteral("b,0,,birth,p75-p90,,"));
    EXPECT_EQ(rows.value(3), QStringLiteral("c,0,,birth,>=p97,,"));
    EXPECT_TRUE(rows.value(4).endsWith(QStringLiteral("unknown_sex")));
    EXPECT_TRUE(rows.value(5).endsWith(QStringLiteral("before_birth")));
    EXPECT_TRUE(rows.value(6).startsWith(QStringLiteral("f,120,64,4-5,<p3,")));
    EXPECT_EQ(run("growth position --reference who1234 in.csv out.csv", {}).code, 2);
}

/// Records 219 and 371 of WHO's demonstration survey.
TEST_F(CommandLine, scoresAsWhoDoesAndNamesWhatIsWrong)
{
    write(QStringLiteral("in.csv"), "id,sex,age_days,age_months,weight_kg,lenhei_cm,measure,oedema,head_cm\n"
                                    "219,male,0,,5.5,55.9,,n,38.2\n371,female,,31.38,7.6,,,,\n");
    ASSERT_EQ(run("growth zscores --reference who2006 in.csv out.csv", {}).code, 0);
    EXPECT_EQ(read(QStringLiteral("out.csv")), QByteArray("id,zlen,zwei,zwfl,zbmi,zhc,flen,fwei,fwfl,fbmi,fhc\n"
                                                          "219,3.18,3.77,1.55,2.73,2.94,0,0,0,0,0\n371,,-4.32,,,,,0,,,\n"));
    write(QStringLiteral("bad.csv"), "id,sex,age_days,weight_kg\n7,boy,100,5.5\n8,male,100,five\n");
    const auto bad = run("growth zscores --reference who2006 bad.csv out.csv", {});
    EXPECT_EQ(bad.code, 1);
    EXPECT_TRUE(bad.err.contains(QStringLiteral("Row 2 (7) sex: the sex is neither male nor female."))) << bad.err.toStdString();
    EXPECT_TRUE(bad.err.contains(QStringLiteral("Row 3 (8) weight_kg: this is not a number."))) << bad.err.toStdString();
    EXPECT_TRUE(bad.err.contains(QStringLiteral("lenhei_cm"))) << "a column that is not there";
    EXPECT_EQ(read(QStringLiteral("out.csv")).count('\n'), 3) << "every row has its row";
    EXPECT_EQ(run("growth zscores --reference jp2023 in.csv out.csv", {}).code, 2);
    EXPECT_EQ(run("growth obesity --formula adult in.csv out.csv", {}).code, 2);
    EXPECT_EQ(run("growth sds --reference who2006 --method best in.csv out.csv", {}).code, 2);
    EXPECT_EQ(run("growth zscores --reference who2006 missing.csv out.csv", {}).code, 3);
}

TEST_F(CommandLine, checksItsOwnNumbers)
{
    const auto test = run("growth selftest", {});
    EXPECT_EQ(test.code, 0);
    EXPECT_EQ(test.lines().first(), QStringLiteral("reference,version,checksum,compared,equal"));
    for (const QString &line : test.lines().mid(1))
        EXPECT_EQ(line.section(u',', 3, 3), line.section(u',', 4, 4)) << line.toStdString();
    EXPECT_TRUE(run("growth selftest --json", {}).out.contains(QStringLiteral("\"wrong\"")));
}

TEST_F(CommandLine, describesEveryFieldInBothLanguages)
{
    const auto catalogue = run("catalogue", {});
    EXPECT_EQ(catalogue.lines().first(), QStringLiteral("type,chapter,page,edition,subject,field,kind,unit,privacy,required,code_list,choices,"
                                                        "title_ja,title_en,label_ja,label_en,source,certainty"));
    EXPECT_TRUE(catalogue.out.contains(QStringLiteral("infant_checkup,checkups,15,,person,weight,decimal,kg,child,no,")));
    EXPECT_TRUE(catalogue.out.contains(QStringLiteral("体重")));
    const auto leftOut = run("catalogue --left-out --lang en", {});
    EXPECT_EQ(leftOut.lines().first(), QStringLiteral("section,page,name_ja,name_en,reason"));
    EXPECT_TRUE(leftOut.out.contains(QStringLiteral("§3,02,BMI,body mass index,It is computed from height and usual weight.")));
    EXPECT_TRUE(run("catalogue --format md", {}).out.startsWith(QStringLiteral("| type |")));
}

TEST_F(CommandLine, checksLayoutPacks)
{
    EXPECT_EQ(run("layout list", {}).lines().first(), QStringLiteral("id,revision,status,driver,encoding,imports,exports,title"));
    EXPECT_TRUE(run("layout list", {}).out.contains(QStringLiteral("sample-infant-checkups,2026-11,provisional")));
    const QString shipped = QStringLiteral(BOSHI_SOURCE_DIR "/resources/layouts/sample-infant-checkups/2026-11");
    EXPECT_EQ(run(QStringList{QStringLiteral("layout"), QStringLiteral("check"), shipped}, {}).code, 0);
    EXPECT_EQ(run("layout check .", {}).code, 1);
}

TEST_F(CommandLine, saysSoWhenItIsUsedWrongly)
{
    EXPECT_EQ(run("nonsense", {}).code, 2);
    EXPECT_EQ(run("vault create", {}).code, 2);
    EXPECT_EQ(run("list v.boshi --colour red", {}).code, 2);
    EXPECT_EQ(run("--help", {}).code, 0);
    EXPECT_EQ(run("list v.boshi --today tomorrow", {}).code, 2);
}

TEST_F(Refusals, giveEachFaultOfAVaultASentenceOfItsOwn)
{
    makeDemo();
    const QByteArray vault = read(QStringLiteral("v.boshi"));
    const auto flipped = [&](qsizetype at) {
        QByteArray copy = vault;
        copy[at] = char(copy[at] ^ 1);
        return copy;
    };
    write(QStringLiteral("header.boshi"), flipped(8));
    write(QStringLiteral("page1.boshi"), flipped(100));
    write(QStringLiteral("page2.boshi"), flipped(4096 + 100));
    write(QStringLiteral("text.boshi"), "hello, this is only text\n");
    write(QStringLiteral("plain.boshi"), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    EXPECT_REFUSED("list missing.boshi", 3);
    EXPECT_REFUSED("list header.boshi", 3);
    EXPECT_REFUSED("list page1.boshi", 3);
    EXPECT_REFUSED("list text.boshi", 3);
    EXPECT_REFUSED("list plain.boshi", 3);
    m_sentences << run("list v.boshi --lang en", QStringLiteral("other")).err;
    const qsizetype told = m_sentences.size();
    m_sentences.removeDuplicates();
    EXPECT_EQ(m_sentences.size(), told) << "two faults share a sentence";
    EXPECT_EQ(run("vault check page1.boshi").code, 1);
    EXPECT_EQ(run("vault check page2.boshi").code, 1);
    EXPECT_EQ(run("vault check header.boshi").code, 3);
    EXPECT_EQ(read(QStringLiteral("v.boshi")), vault) << "nothing was changed by all this";
}

TEST_F(Refusals, giveEachFaultOfAFileASentenceOfItsOwn)
{
    makeDemo();
    const QByteArray before = read(QStringLiteral("v.boshi"));
    QFile file(sample());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    write(QStringLiteral("empty.csv"), {});
    write(QStringLiteral("binary.csv"), QByteArray("PK\3\4\0\0\0\0", 8) + QByteArray(100, '\0'));
    write(QStringLiteral("columns.csv"), "a,b,c\n1,2,3\n");
    write(QStringLiteral("long.csv"), csv + QByteArray(10'000'000, 'x'));
    write(QStringLiteral("quotes.csv"), csv + "000000001002003,\"open");
    for (const char *name : {"missing.csv", "empty.csv", "binary.csv", "columns.csv", "long.csv", "quotes.csv"}) {
        const QByteArray line = QByteArray("layout import ") + name + " v.boshi --layout sample-infant-checkups --people all";
        EXPECT_REFUSED(line.constData(), 3);
    }
    EXPECT_REFUSED("layout import empty.csv v.boshi --layout no-such-layout", 2);
    const qsizetype told = m_sentences.size();
    m_sentences.removeDuplicates();
    EXPECT_EQ(m_sentences.size(), told) << "two faults share a sentence";
    EXPECT_EQ(run("vault info v.boshi --json").code, 0);
    EXPECT_EQ(read(QStringLiteral("v.boshi")), before) << "nothing was written by a refused import";
}

} // namespace
} // namespace boshi::cli_tests
