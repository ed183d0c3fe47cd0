// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/store/vault_check.h"
#include "tests/support/media_files.h"
#include "tests/support/private_vaults.h"

#include <QBuffer>

/// Files as records name them: added, read, undone, merged, erased.
namespace boshi::session_files_tests {
namespace {

namespace keys = records::keys;
using test::codeOf;
using test::Opened;
using test::TwoCopies;

/// More than one chunk.
QByteArray picture()
{
    return test::plainJpeg() + QByteArray(300'000, 'p');
}

Record documentOf(const Opened &opened, Privacy privacy = Privacy::Family)
{
    Record document{.id = opened.fresh(), .type = &records::document, .subject = opened.people.mother, .privacy = privacy};
    test::setText(document, keys::document::title, QStringLiteral("エコー"));
    return document;
}

Result<ChangeReport> add(VaultSession &session, const Record &document, const QByteArray &content = picture())
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return session.addDocument(document, buffer, MediaKind::Jpeg);
}

/// The id of the file that a record names; null when it names none.
QByteArray fileOf(const VaultSession &session, const QUuid &record)
{
    const auto stored = session.reader().record(record);
    const auto *file = stored && *stored ? (*stored)->get<AttachmentId>(keys::document::file) : nullptr;
    return file ? file->id : QByteArray();
}

Result<QByteArray> contentOf(const VaultSession &session, const QByteArray &id)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto written = session.writeFile(id, out);
    return written ? Result<QByteArray>(out.data()) : written.error();
}

TEST(SessionFiles, comeWithTheRecordThatNamesThem)
{
    Opened opened;
    const Record document = documentOf(opened);
    const auto report = add(*opened.session, document);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->revisions, 1);
    EXPECT_TRUE(report->records.contains(document.id));
    const QByteArray id = fileOf(*opened.session, document.id);
    EXPECT_TRUE(*contentOf(*opened.session, id) == picture());
    const auto facts = opened.session->fileFacts(id);
    ASSERT_TRUE(facts);
    EXPECT_EQ(mediaKindOf(facts->mediaType), MediaKind::Jpeg);
    EXPECT_EQ(facts->bytes, picture().size());
    EXPECT_TRUE(facts->isHere);
    EXPECT_FALSE(opened.session->fileFacts(QByteArray(32, 'x')));
    EXPECT_TRUE(checkVault(opened.session->vault())->isClean());
}

TEST(SessionFiles, areReadAtAnyPlace)
{
    Opened opened;
    const Record document = documentOf(opened);
    ASSERT_TRUE(add(*opened.session, document));
    const auto file = opened.session->openFile(fileOf(*opened.session, document.id));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->size(), picture().size());
    EXPECT_TRUE(file->readAll() == picture());
    for (const qint64 from : {0, 262'100, 262'144, 299'000}) {
        ASSERT_TRUE(file->seek(from));
        EXPECT_TRUE(file->read(100) == picture().mid(from, 100)) << from;
    }
    opened.session.reset();
    ASSERT_TRUE(file->seek(0));
    EXPECT_TRUE(file->read(10).isEmpty()); // The vault is locked; nothing crashes.
}

TEST(SessionFiles, doNotStayWhenTheirRecordIsRefused)
{
    Opened opened;
    Record document = documentOf(opened);
    const Field *day = document.type->sortDay();
    document.setValue(*day, *PartialDate::of(2030, 1, 1));
    EXPECT_EQ(codeOf(add(*opened.session, document)), ErrorCode::RefusedByRule);
    EXPECT_EQ(codeOf(add(*opened.session, documentOf(opened), {})), ErrorCode::EmptyFile);
    for (const char *table : {"SELECT count(*) FROM attachment", "SELECT count(*) FROM attachment_chunk"})
        EXPECT_EQ(test::ask(opened.session->vault(), table), 0);
}

TEST(SessionFiles, loseAnIndividualNumberFromTheirNames)
{
    Opened opened;
    Record document = documentOf(opened);
    test::setText(document, keys::document::fileName, QStringLiteral("page 123456789018.jpg"));
    const auto report = add(*opened.session, document);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->individualNumbers, 1);
}

TEST(SessionFiles, stayWhenTheirRecordIsStruckOutAndComeBackWithIt)
{
    Opened opened;
    const Record document = documentOf(opened);
    ASSERT_TRUE(add(*opened.session, document));
    const QByteArray id = fileOf(*opened.session, document.id);
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_TRUE((*opened.session->reader().record(document.id))->isVoided);
    EXPECT_TRUE(*contentOf(*opened.session, id) == picture());
    ASSERT_TRUE(opened.session->redoLatest());
    EXPECT_FALSE((*opened.session->reader().record(document.id))->isVoided);
    EXPECT_EQ(fileOf(*opened.session, document.id), id);
}

TEST(SessionFiles, goWithTheErasureOfTheirRecord)
{
    Opened opened;
    const Record document = documentOf(opened);
    ASSERT_TRUE(add(*opened.session, document));
    const QByteArray id = fileOf(*opened.session, document.id);
    const auto plan = planErasure(opened.session->vault(), ErasureScope::Record, document.id);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->attachments.size(), 1u);
    ASSERT_TRUE(opened.session->erase(*plan));
    EXPECT_FALSE(opened.session->fileFacts(id));
    EXPECT_EQ(test::ask(opened.session->vault(), "SELECT count(*) FROM attachment_chunk"), 0);
}

class FilesOfEachClass : public testing::TestWithParam<Privacy> { };

TEST_P(FilesOfEachClass, lieUnderTheKeyOfTheirRecord)
{
    Opened opened;
    const Record document = documentOf(opened, GetParam());
    ASSERT_TRUE(add(*opened.session, document));
    const QByteArray id = fileOf(*opened.session, document.id);
    EXPECT_EQ(opened.session->fileFacts(id)->privacy, GetParam());
    EXPECT_TRUE(*contentOf(*opened.session, id) == picture());
    const SealedArea area{GetParam(), GetParam() == Privacy::Mother ? opened.people.mother : QUuid()};
    if (!isSealed(GetParam()))
        return;
    // The record and its file need one key and no more.
    EXPECT_EQ(test::ask(opened.session->vault(), "SELECT count(*) FROM class_key"), 1);
    opened.protect(area);
    const auto file = opened.session->openFile(id);
    opened.close();
    EXPECT_TRUE(file->read(10).isEmpty());
    EXPECT_EQ(codeOf(contentOf(*opened.session, id)), ErrorCode::ClassClosed);
    EXPECT_TRUE(opened.session->fileFacts(id)->isClosed);
    EXPECT_FALSE(opened.session->openFile(id));
    EXPECT_EQ(codeOf(add(*opened.session, documentOf(opened, GetParam()))), ErrorCode::ClassClosed);
    EXPECT_EQ(test::ask(opened.session->vault(), "SELECT count(*) FROM attachment"), 1);
}

INSTANTIATE_TEST_SUITE_P(SessionFiles, FilesOfEachClass, testing::Values(Privacy::Child, Privacy::Family, Privacy::Mother, Privacy::Professional));

TEST(SessionFiles, areShownAsAbsentUntilAMergeBringsThem)
{
    TwoCopies copies;
    const Record document = documentOf(copies);
    ASSERT_TRUE(add(*copies.session, document));
    const QByteArray id = fileOf(*copies.session, document.id);
    copies.copy();
    test::plant(copies.other->vault(), "DELETE FROM attachment_chunk");
    EXPECT_FALSE(copies.other->fileFacts(id)->isHere);
    EXPECT_EQ(codeOf(contentOf(*copies.other, id)), ErrorCode::FileNotHere);
    EXPECT_FALSE(copies.other->openFile(id));
    EXPECT_EQ(fileOf(*copies.other, document.id), id);
    EXPECT_TRUE(checkVault(copies.other->vault())->isClean());
    ASSERT_TRUE(copies.other->merge(copies.session->vault()));
    EXPECT_TRUE(*contentOf(*copies.other, id) == picture());
}

/// A record that came without even a line about its file.
TEST(SessionFiles, areNothingToAVaultThatNeverHeardOfThem)
{
    Opened opened;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    EXPECT_EQ(codeOf(opened.session->writeFile(QByteArray(32, 'x'), out)), ErrorCode::UnknownRecord);
    EXPECT_FALSE(opened.session->openFile(QByteArray(32, 'x')));
}

} // namespace
} // namespace boshi::session_files_tests
