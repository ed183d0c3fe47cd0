// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/privacy_text.h"

#include "ui/words/translate.h"

namespace boshi::ui {

QString privacyText(Privacy privacy)
{
    switch (privacy) {
    case Privacy::Child: return translate("privacy", "Everybody, also in the child's copy");
    case Privacy::Family: return translate("privacy", "All guardians");
    case Privacy::Mother: return translate("privacy", "The mother only (private)");
    case Privacy::Professional: return translate("privacy", "The professional only (private)");
    }
    Q_UNREACHABLE();
}

QString markedPrivate(const QString &text) { return translate("privacy", "%1 [private]", "mark of a private record in a list").arg(text); }

QString areaText(Privacy privacy, const QString &person)
{
    if (privacy == Privacy::Professional)
        return translate("privacy", "The professional's notes");
    if (person.isEmpty())
        return translate("privacy", "Private records about nobody in particular");
    return translate("privacy", "Private records of %1", "name of a person").arg(person);
}

} // namespace boshi::ui
