// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/record_text.h"

#include <QCoreApplication>

/// Private areas: a mother's own, and the professional's, each with a passphrase of its own.
namespace boshi::cli {
namespace {

QString inWords(const char *text) { return QCoreApplication::translate("cli", text); }

QString yesOrNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

int list(const Invocation &call)
{
    const auto session = call.openSession(call.argument(0), Access::ReadOnly);
    if (!session)
        return call.fail(session.error());
    const auto areas = (*session)->privateAreas();
    if (!areas)
        return call.fail(areas.error());
    call.printRow(QStringLiteral("class,person,own_passphrase,closed").split(u','));
    for (const PrivateArea &line : *areas)
        call.printRow({className(line.area.privacy), idText(line.area.scope), yesOrNo(line.hasOwnSecret), yesOrNo(line.isClosed)});
    return done;
}

/// `--class professional`, or `--class mother` with `--person`.
std::optional<SealedArea> areaFrom(const Invocation &call)
{
    const QString name = call.value(QStringLiteral("class"));
    const QUuid person(call.value(QStringLiteral("person")));
    if (name == className(Privacy::Professional))
        return SealedArea{Privacy::Professional, {}};
    if (name == className(Privacy::Mother) && !person.isNull())
        return SealedArea{Privacy::Mother, person};
    return std::nullopt;
}

int setPassphrase(const Invocation &call, bool takesAway)
{
    const auto area = areaFrom(call);
    if (!area)
        return call.misuse(inWords(QT_TRANSLATE_NOOP("cli", "Name the private area: --class professional, or --class mother with --person.")));
    const auto session = call.openSession(call.argument(0));
    if (!session)
        return call.fail(session.error());
    if (area->privacy == Privacy::Mother)
        if (const auto person = (*session)->reader().line(area->scope); !person || !*person)
            return call.fail({ErrorCode::UnknownRecord});
    Result<Secret> secret = takesAway ? Result<Secret>(Secret()) : call.newPrivatePassphrase();
    if (!secret)
        return call.fail(secret.error());
    const auto profile = call.keyProfile();
    if (!profile)
        return call.misusedProfile();
    const auto set = (*session)->protect(*area, *secret, *profile);
    return set ? int(done) : call.fail(set.error());
}

int protect(const Invocation &call) { return setPassphrase(call, false); }
int unprotect(const Invocation &call) { return setPassphrase(call, true); }

constexpr Command commands[] = {
    {"vault private", "FILE", 1, 1, list, QT_TRANSLATE_NOOP("cli", "List the private areas, and whether each has a passphrase of its own.")},
    {"vault protect", "FILE --class C", 1, 1, protect,
     QT_TRANSLATE_NOOP("cli", "Give a private area a passphrase of its own, or change it. If it is forgotten, nobody can open the area.")},
    {"vault unprotect", "FILE --class C", 1, 1, unprotect,
     QT_TRANSLATE_NOOP("cli", "Take the passphrase of a private area away: whoever opens the handbook reads it.")},
};

} // namespace

std::span<const Command> privateCommands() { return commands; }

} // namespace boshi::cli
