// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/disclosure_text.h"

#include "ui/words/translate.h"

namespace boshi::ui {

Message withheldText(int withheld)
{
    return {translate("disclosure", "%n record(s) marked as non-disclosed would have gone out", nullptr, withheld),
            translate("disclosure", "Nothing was written. If it may go out this once, add --release-non-disclosed; next time Boshi asks again. "
                                    "`boshi-cli list FILE --type person` shows who is marked.")};
}

} // namespace boshi::ui
