// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/individual_numbers.h"

#include "core/base/individual_number.h"

namespace boshi {
namespace {

void clean(QString &text, int &replaced)
{
    if (!hasIndividualNumber(text))
        return;
    int found = 0;
    text = withoutIndividualNumbers(text, &found);
    replaced += found;
}

struct Cleaner {
    int &replaced;
    void operator()(QString &text) const { clean(text, replaced); }
    void operator()(Ordinal &ordinal) const { clean(ordinal.printed, replaced); }
    void operator()(QStringList &codes) const
    {
        for (QString &code : codes)
            clean(code, replaced);
    }
    void operator()(ToothChart &chart) const
    {
        for (ToothMark &tooth : chart)
            clean(tooth.mark, replaced);
    }
    void operator()(auto &) const { }
};

} // namespace

Value withoutIndividualNumbers(Value value, int &replaced)
{
    std::visit(Cleaner{replaced}, value);
    return value;
}

} // namespace boshi
