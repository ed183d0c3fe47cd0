// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sheet_test.h"

#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi {
namespace {

namespace keys = records::keys;

/// The header is no secret; the fingerprint only tells two keys apart.
QString fingerprint(const VaultSession &session)
{
    return QString::fromLatin1(blake2b128(session.vault().key().header.bytes).toHex());
}

Result<std::optional<Record>> testOf(const VaultSession &session)
{
    std::optional<Record> found;
    const QString wanted = fingerprint(session);
    const auto read = session.reader().eachRecord(&records::sheetTest, [&](const RecordLine &line) {
        auto record = recordOf(line);
        const auto *header = record ? record->get<QString>(keys::sheetTest::header) : nullptr;
        if (header && *header == wanted)
            found = std::move(record);
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace

Result<Done> noteSheetTested(VaultSession &session)
{
    const auto known = testOf(session);
    if (!known)
        return known.error();
    RecordEdit edit{.record = *known ? (*known)->id : session.surroundings().newId(), .type = &records::sheetTest};
    edit.set(keys::sheetTest::header, fingerprint(session));
    edit.set(keys::sheetTest::testedOn, PartialDate(session.surroundings().today()));
    if (const auto written = session.apply(Change::of(ChangeKind::Setup, {edit})); !written)
        return written.error();
    return Done();
}

Result<std::optional<PartialDate>> sheetTestedOn(const VaultSession &session)
{
    const auto known = testOf(session);
    if (!known)
        return known.error();
    const auto *day = *known ? (*known)->get<PartialDate>(keys::sheetTest::testedOn) : nullptr;
    return day ? std::optional(*day) : std::nullopt;
}

} // namespace boshi
