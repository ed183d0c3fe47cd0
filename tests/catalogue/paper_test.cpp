// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's fields, page by page (paper_fields.csv): each is recorded somewhere, or left out for a reason.
#include "core/exchange/csv_reader.h"
#include "core/records/catalogue.h"
#include "core/records/left_out.h"
#include "core/remarks/remark_rules.h"

#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

namespace boshi {
namespace {

enum Column { Section, Page, NameJa, NameEn, Target };

std::vector<QStringList> paperFields()
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/tests/catalogue/paper_fields.csv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    const auto take = [&](const exchange::CsvRow &row) {
        rows.push_back(row.texts());
        return true;
    };
    EXPECT_TRUE(exchange::readCsv(file, {}, take));
    rows.erase(rows.begin());
    return rows;
}

QString keyOf(const QString &section, const QString &nameJa) { return section + u'|' + nameJa; }

QSet<QString> leftOutKeys()
{
    QSet<QString> keys;
    for (const records::LeftOut &field : records::leftOut())
        keys << keyOf(QString::fromUtf8(field.section), QString::fromUtf8(field.nameJa));
    return keys;
}

bool isField(const QString &target)
{
    const RecordType *type = records::find(QStringView(target.section(u'.', 0, 0)));
    return type && type->find(target.section(u'.', 1).toStdString());
}

bool isRemark(const QString &target)
{
    const QString id = target.section(u':', 1).trimmed();
    return target.startsWith(u"remark:") && std::ranges::any_of(remarks::shippedRules().rules, [&](const auto &rule) { return rule.id == id; });
}

TEST(Paper, hasEveryFieldInTheCatalogueOrAmongWhatIsLeftOut)
{
    const auto rows = paperFields();
    EXPECT_GT(rows.size(), 900u) << "pages.md has that many";
    const QSet<QString> leftOut = leftOutKeys();
    for (const QStringList &row : rows) {
        ASSERT_EQ(row.size(), 5) << row.join(u',').toStdString();
        const bool isKnown = row[Target] == u"left out" ? leftOut.contains(keyOf(row[Section], row[NameJa]))
                                                         : isField(row[Target]) || isRemark(row[Target]);
        EXPECT_TRUE(isKnown) << row.join(u',').toStdString();
    }
}

TEST(Paper, leavesOutNothingThatThePaperHasNot)
{
    QSet<QString> paper;
    for (const QStringList &row : paperFields())
        if (row[Target] == u"left out")
            paper << keyOf(row[Section], row[NameJa]);
    for (const QString &key : leftOutKeys() - paper)
        ADD_FAILURE() << key.toStdString();
}

} // namespace
} // namespace boshi
