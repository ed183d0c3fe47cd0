// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/town_file.h"

#include "core/base/result.h"
#include "tests/bench/bench_vault.h"

#include <QFile>

#include <iconv.h>

namespace boshi::bench {
namespace {

QString pick(const QStringList &list, int number) { return list[number % list.size()]; }

QString nameOf(int child)
{
    static const QStringList family{QStringLiteral("青葉"), QStringLiteral("小春"), QStringLiteral("雲井"), QStringLiteral("花園"),
                                    QStringLiteral("若宮"), QStringLiteral("藤ヶ谷"), QStringLiteral("髙城"), QStringLiteral("渡邉")};
    static const QStringList given{QStringLiteral("さくら"), QStringLiteral("ひなた"), QStringLiteral("樹"), QStringLiteral("凪"),
                                   QStringLiteral("蓮"), QStringLiteral("葵"), QStringLiteral("渚")};
    return pick(family, child) + u'　' + pick(given, child / 8);
}

/// Each child has the three checkups of the law, and as many more as the file is asked for.
QString rowOf(int row, int checkups)
{
    static const QStringList kinds{QStringLiteral("3～4か月児健診"), QStringLiteral("1歳6か月児健診"), QStringLiteral("3歳児健診")};
    static constexpr int months[] = {3, 18, 36, 5, 7, 9, 12, 24, 30, 48};
    const int child = row / checkups;
    const int turn = row % checkups;
    const QDate birth = QDate(2018, 1, 1).addDays(child % 1400);
    const QDate day = birth.addMonths(months[turn]).addDays(child % 20);
    return QStringLiteral("%1,%2,アオバ　サクラ,%3,%4,%5,%6,%7,%8,%9")
               .arg(1'000'000 + child, 15, 10, QLatin1Char('0'))
               .arg(nameOf(child), birth.toString(u"yyyy/MM/dd"))
               .arg(1 + child % 2)
               .arg(kinds[turn % kinds.size()], day.toString(u"yyyy/MM/dd"))
               .arg(months[turn])
               .arg(55 + months[turn] + child % 5)
               .arg(5.0 + months[turn] * 0.3 + child % 10 * 0.1, 0, 'f', 2)
        + QStringLiteral(",%1.5,%2.0,良,1,よく歩き、ことばも増えている,三ノ宮市\r\n").arg(38 + months[turn] / 6).arg(40 + months[turn] / 6);
}

QByteArray toCp932(const QString &text)
{
    QByteArray in = text.toUtf8();
    QByteArray out(in.size() * 2, '\0');
    iconv_t converter = iconv_open("CP932", "UTF-8");
    char *from = in.data();
    char *to = out.data();
    auto fromLeft = std::size_t(in.size());
    auto toLeft = std::size_t(out.size());
    if (iconv(converter, &from, &fromLeft, &to, &toLeft) == std::size_t(-1))
        giveUp({ErrorCode::EncodingUnavailable});
    iconv_close(converter);
    out.chop(qsizetype(toLeft));
    return out;
}

} // namespace

void writeTownFile(const QString &path, int rows, int rowsPerChild)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp({ErrorCode::WriteFailed});
    file.write(toCp932(QStringLiteral("宛名番号,氏名,カナ氏名,生年月日,性別,健診種別,健診受診日,健診受診時月齢,身長(cm),体重(kg),胸囲(cm),"
                                      "頭囲(cm),栄養状態,判定,特記事項,実施市区町村\r\n")));
    for (int row = 0; row < rows; ++row)
        file.write(toCp932(rowOf(row, rowsPerChild)));
}

} // namespace boshi::bench
