// SPDX-License-Identifier: GPL-3.0-or-later
/// Files of measurements, and tables of references: read or refused, and nothing that is no number comes out.
#include "core/exchange/growth_batch.h"
#include "core/growth/reference.h"
#include "tests/fuzz/fuzz_target.h"

#include <QBuffer>

#include <cmath>

namespace boshi::fuzz {
namespace {

using namespace growth;

void requirePlainNumbers(const QByteArray &written)
{
    require(!written.contains("nan") && !written.contains("inf"), "an answer is a number or nothing");
    require(!written.contains(",-0.00,"), "no minus zero");
}

/// The first byte chooses the command.
void answer(char command, QIODevice &in)
{
    QByteArray written;
    QBuffer out(&written);
    out.open(QIODevice::WriteOnly);
    const exchange::OnFault ignore = [](const exchange::RowRemark &) {};
    const auto &who = *shippedReference(QStringLiteral("who2006")), &japan = *shippedReference(QStringLiteral("jp2023"));
    switch (command % 5) {
    case 0: (void)exchange::scoreByWho2006(in, out, ignore); break;
    case 1: (void)exchange::scoreByWho2007(in, out, ignore); break;
    case 2: (void)exchange::scoreByLms(who, in, out, ignore); break;
    case 3: (void)exchange::placeBetweenLines(japan, in, out, ignore); break;
    default: (void)exchange::weighByHeight(StandardWeight::Infant2023, in, out, ignore); break;
    }
    const qsizetype header = written.indexOf('\n');
    if (command % 5 < 2) // Elsewhere cells of the file come back as they were.
        for (const QByteArray &line : written.mid(header + 1).split('\n'))
            requirePlainNumbers(line.mid(line.lastIndexOf('"') + 1));
}

void drawAll(const Reference &reference)
{
    for (const auto &curve : reference.curves) {
        for (const double place : {curve->first(), (curve->first() + curve->last()) / 2, curve->last()})
            for (const double line : curve->lines(place))
                require(!std::isnan(line), "a table that is taken has its lines");
        (void)curve->z(curve->first(), 1000);
    }
}

ReferenceInfo infoOf(ReferenceKind kind)
{
    const char *const ids[] = {"jp2023", "who2007", "intergrowth21"};
    return shippedReference(QString::fromLatin1(ids[int(kind)]))->info;
}

void run(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    QByteArray bytes = input.sliced(1).toByteArray();
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const char first = char(uchar(input.front()) & 0x7f);
    if (first < 'A')
        return answer(first, file);
    if (const auto reference = readReference(infoOf(ReferenceKind(first % 3)), file))
        drawAll(*reference);
}

std::vector<QByteArray> seeds()
{
    const QByteArray survey = "sex,measure,kind,from,to,p3,p10,p25,p50,p75,p90,p97\nmale,weight,birth,0,0,1,2,3,4,5,6,7\n"
                              "male,weight,band,1,2,11,12,13,14,15,16,17\nmale,weight,band,2,3,21,22,23,24,25,26,27\n"
                              "male,weight,band,3,4,31,32,33,34,35,36,37\n";
    const QByteArray lms = "table,male,weight,,mean_month,linear,restricted\n60,-0.1922,18.3328,0.12947\n61,-0.2026,18.5057,0.12988\n"
                           "62,-0.213,18.6802,0.13028\ntable,male,height,,month,cubic,plain\n0,2.3,49,0.0417\n3,2.2,61.5,0.0378\n6,2.1,67.7,0.0351\n";
    const QByteArray preterm = "weeks,27,64\nmale,weight,log,mean,2.6824409,0,0\nmale,weight,log,mean,-2201.705,-2,0\nmale,weight,log,deviation,0.147,0,0\n";
    return {QByteArray("\0", 1) + "id,sex,age_days,age_months,weight_kg,lenhei_cm,measure,oedema,head_cm\n1,male,100,,5.5,60,l,n,40\n2,female,,30,12,85,h,y,\n",
            "\1id,sex,age_months,weight_kg,height_cm,oedema\n1,male,80.65,18.8,114.6,n\n",
            "\2row,birth_date,observation_date,gestation_weeks,gestation_days,sex,measure,value\n0,2012-01-28,2013-04-26,41,2,male,weight,11.67\n",
            "\3id,sex,birth_date,date,gestation_weeks,gestation_days,measure,value\n1,male,2024-04-10,2024-10-10,30,0,weight,5.8\n",
            "\4id,sex,age_years,height_cm,weight_kg\n1,female,3,92,13\n",
            'B' + survey, 'C' + lms, 'D' + preterm};
}

} // namespace

extern const Target growthTarget{"growth", run, seeds, 4};

} // namespace boshi::fuzz
