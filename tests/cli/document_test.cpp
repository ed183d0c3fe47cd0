// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line_support.h"
#include "tests/support/media_files.h"

/// Pictures and papers in and out by the command line.
namespace boshi::cli_tests {
namespace {

class Documents : public Refusals {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        makeDemo("v.boshi", 1);
        m_person = first("note").value(2);
        ASSERT_FALSE(m_person.isEmpty());
        write(QStringLiteral("picture.jpg"), test::telephoneJpeg());
    }
    Outcome document(const QString &words) { return run((QStringLiteral("document ") + words).split(u' ')); }
    Outcome add(const QString &file, const QString &more = {})
    {
        return document(QStringLiteral("add v.boshi %1 --subject %2%3").arg(file, m_person, more.isEmpty() ? QString() : u' ' + more));
    }
    /// The cells of the line of this record.
    QStringList line(const QString &id)
    {
        const QStringList lines = document(QStringLiteral("list v.boshi")).lines().filter(id);
        return lines.value(0).split(u',');
    }
    QByteArray written(const QString &id)
    {
        const auto outcome = document(QStringLiteral("write v.boshi %1 out.bin").arg(id));
        EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
        const QByteArray bytes = read(QStringLiteral("out.bin"));
        QFile::remove(path(QStringLiteral("out.bin")));
        return bytes;
    }

    QString m_person;
};

TEST_F(Documents, comeInWithoutWhatTheyTellAndGoOutAsTheyCame)
{
    const auto added = add(QStringLiteral("picture.jpg"), QStringLiteral("kind=ultrasound title=Echo day=2026-05-03"));
    ASSERT_EQ(added.code, 0) << added.err.toStdString();
    const QString id = added.out.trimmed();
    const QByteArray out = written(id);
    EXPECT_FALSE(out.contains("GPS"));
    EXPECT_FALSE(out.contains("Mihonchou"));
    EXPECT_EQ(line(id).mid(1), (QStringList{m_person, QStringLiteral("2026-05-03"), QStringLiteral("ultrasound"), QStringLiteral("Echo"), QStringLiteral("picture.jpg"),
                                            QStringLiteral("image/jpeg"), QString::number(out.size()), QStringLiteral("yes")}));
    const QString kept = add(QStringLiteral("picture.jpg"), QStringLiteral("--keep-metadata")).out.trimmed();
    EXPECT_EQ(written(kept), test::telephoneJpeg());
    EXPECT_EQ(run("vault check v.boshi").code, 0);
}

TEST_F(Documents, ofKindsThatCannotLoseThemAreKeptAsTheyAreAndSaySo)
{
    write(QStringLiteral("letter.pdf"), test::plainPdf());
    const auto added = add(QStringLiteral("letter.pdf"), QStringLiteral("--lang en"));
    ASSERT_EQ(added.code, 0);
    EXPECT_TRUE(added.err.contains(QStringLiteral("kept as it is")));
    EXPECT_EQ(written(added.out.trimmed()), test::plainPdf());
}

TEST_F(Documents, areRefusedInASentenceForEachFault)
{
    const struct {
        const char *name;
        QByteArray bytes;
        int code;
    } files[] = {{"page.html.jpg", "<html></html>", 1}, {"moves.png", test::movingPng(), 1}, {"huge.png", test::pngClaiming(60'000, 60'000), 1},
                 {"half.jpg", test::plainJpeg().chopped(10), 1}, {"empty.jpg", {}, 3}};
    const QStringList before = document(QStringLiteral("list v.boshi")).lines();
    for (const auto &file : files) {
        write(QString::fromLatin1(file.name), file.bytes);
        EXPECT_REFUSED(QStringLiteral("document add v.boshi %1 --subject %2").arg(QString::fromLatin1(file.name), m_person).toUtf8(), file.code);
    }
    EXPECT_REFUSED(QStringLiteral("document add v.boshi nowhere.jpg --subject %1").arg(m_person).toUtf8(), 3);
    EXPECT_REFUSED("document add v.boshi picture.jpg --subject 1", 2);
    EXPECT_REFUSED(QStringLiteral("document add v.boshi picture.jpg --subject %1 kind=holiday").arg(m_person).toUtf8(), 2);
    EXPECT_REFUSED(QStringLiteral("document add v.boshi picture.jpg --subject %1 day=2030-01-01").arg(m_person).toUtf8(), 1);
    EXPECT_EQ(document(QStringLiteral("list v.boshi")).lines(), before);
    EXPECT_EQ(m_sentences.removeDuplicates(), 0);
}

TEST_F(Documents, areNeverWrittenOverAFile)
{
    const QString id = add(QStringLiteral("picture.jpg")).out.trimmed();
    EXPECT_REFUSED(QStringLiteral("document write v.boshi %1 picture.jpg").arg(id).toUtf8(), 3);
    EXPECT_EQ(read(QStringLiteral("picture.jpg")), test::telephoneJpeg());
    EXPECT_REFUSED(QStringLiteral("document write v.boshi %1 out.jpg").arg(m_person).toUtf8(), 2);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("out.jpg"))));
}

TEST_F(Documents, areReadableForTheirOwnerOnly)
{
    const QString id = add(QStringLiteral("picture.jpg")).out.trimmed();
    ASSERT_EQ(document(QStringLiteral("write v.boshi %1 out.jpg").arg(id)).code, 0);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path(QStringLiteral("out.jpg"))) & others);
}

TEST_F(Documents, thatAreStruckOutAreNotListed)
{
    const QString id = add(QStringLiteral("picture.jpg")).out.trimmed();
    ASSERT_EQ(run(QStringList{QStringLiteral("void"), QStringLiteral("v.boshi"), id, QStringLiteral("--reason"), QStringLiteral("doubled")}).code, 0);
    EXPECT_EQ(line(id), QStringList{QString()});
    EXPECT_FALSE(written(id).isEmpty()); // Nothing is deleted.
}

/// The sample families have a note that was copied from a page; a typed step afterwards ends any verification.
TEST_F(Documents, tellWhatWasCopiedFromThem)
{
    const QStringList all = document(QStringLiteral("copied v.boshi")).lines();
    ASSERT_EQ(all.size(), 2);
    const QStringList cells = all[1].split(u',');
    EXPECT_EQ(cells.mid(3), (QStringList{QStringLiteral("note"), QStringLiteral("見本"), QStringLiteral("no"), QString()}));
    EXPECT_EQ(document(QStringLiteral("copied v.boshi %1").arg(cells[1])).lines(), all);
    EXPECT_EQ(document(QStringLiteral("copied v.boshi %1").arg(cells[0])).lines().size(), 1);
}

/// The tables of an export name the files; `document write` brings them.
TEST_F(Documents, areNamedInTheTablesOfAnExport)
{
    const QString id = add(QStringLiteral("picture.jpg")).out.trimmed();
    ASSERT_EQ(run("export v.boshi tables --type document").code, 0);
    const QByteArray table = read(QStringLiteral("tables/document.csv"));
    EXPECT_TRUE(table.contains(id.toUtf8()));
    EXPECT_TRUE(table.contains("picture.jpg"));
}

} // namespace
} // namespace boshi::cli_tests
