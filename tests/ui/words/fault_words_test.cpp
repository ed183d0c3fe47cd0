// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_codes.h"
#include "tests/ui/words/speaking.h"
#include "ui/words/error_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

/// What is said for every code that core_test meets while the disk fails (tests/support/fault_codes.h).
namespace boshi::ui::fault_words_tests {
namespace {

/// Words that carry the three meanings: what happened, that nothing is lost, what to do now.
struct Meaning {
    ErrorCode code;
    const char16_t *happened, *kept, *next;
    const char16_t *happenedJa, *keptJa, *nextJa;
};

constexpr Meaning meanings[] = {
    {ErrorCode::DiskFull, u"no room left", u"saved before is safe", u"make room", u"空きがなく", u"無事", u"空きを作って"},
    {ErrorCode::WriteFailed, u"refused to write", u"saved before is safe", u"check the disk", u"書き込めませんでした", u"無事", u"ディスクを確認"},
    {ErrorCode::ReadFailed, u"gave no answer", u"not changed", u"is connected", u"応答", u"変更していません", u"接続"},
    {ErrorCode::CopyFailed, u"could not be written", u"is unchanged", u"another disk", u"書き込めなかった", u"そのまま", u"別のディスク"},
    {ErrorCode::PassphraseKept, u"could not be written anew", u"still opens", u"check the disk", u"書き直すことができませんでした", u"開けます", u"ディスクを確認"},
    {ErrorCode::BackupDiskFull, u"is full", u"are unchanged", u"make room", u"いっぱい", u"変わっていません", u"空きを作る"},
    {ErrorCode::NotErased, u"could not be written anew", u"as it was", u"check the disk", u"書き込めなかった", u"元のまま", u"ディスクを確認"},
    {ErrorCode::NotMigrated, u"could not do so", u"is unchanged", u"check the disk", u"書き直せませんでした", u"変わっていません", u"ディスクを確認"},
};

const Meaning *meaningOf(ErrorCode code)
{
    const auto found = std::ranges::find(meanings, code, &Meaning::code);
    return found == std::end(meanings) ? nullptr : found;
}

bool says(const QString &text, const char16_t *words) { return text.contains(QStringView(words)); }

/// A sentence about a copy would puzzle somebody who made none.
bool makesACopy(std::string_view work) { return work.find("backup") != work.npos || work == "restore" || work == "migration"; }

TEST(FaultWords, tellWhatHappenedThatNothingIsLostAndWhatToDo)
{
    for (const test::ToldCode &told : test::toldCodes) {
        SCOPED_TRACE(std::string(told.work) + ", code " + std::to_string(int(told.code)));
        const Meaning *meaning = meaningOf(told.code);
        ASSERT_TRUE(meaning);
        const test::Speaking english("en");
        const Message message = errorText({told.code});
        const QString text = message.title + u' ' + message.text;
        EXPECT_TRUE(says(text, meaning->happened) && says(text, meaning->kept) && says(text, meaning->next)) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("Please")));
        EXPECT_TRUE(makesACopy(told.work) || !says(text, u"copy")) << text.toStdString();
    }
}

TEST(FaultWords, tellTheSameInJapanese)
{
    for (const test::ToldCode &told : test::toldCodes) {
        SCOPED_TRACE(std::string(told.work) + ", code " + std::to_string(int(told.code)));
        const Meaning *meaning = meaningOf(told.code);
        ASSERT_TRUE(meaning);
        const test::Speaking japanese("ja");
        const Message message = errorText({told.code});
        const QString text = message.title + message.text;
        EXPECT_TRUE(says(text, meaning->happenedJa) && says(text, meaning->keptJa) && says(text, meaning->nextJa)) << text.toStdString();
        EXPECT_TRUE(makesACopy(told.work) || !says(text, u"コピー")) << text.toStdString();
    }
}

} // namespace
} // namespace boshi::ui::fault_words_tests
