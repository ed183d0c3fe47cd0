// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/revision.h"

#include "core/base/cbor.h"
#include "core/schema/value.h"

#include <algorithm>

namespace boshi {
namespace {

constexpr qint64 format = 1;
constexpr qsizetype members = 12;
constexpr qint64 farthestMoment = 8'640'000'000'000'000; ///< Milliseconds; a hundred million days, as calendars count.

void writeOptionalId(CborWriter &out, const QUuid &id)
{
    if (id.isNull())
        out.null();
    else
        out.bytes(id.toRfc4122());
}

QUuid readId(CborReader &in)
{
    const QByteArrayView bytes = in.bytes();
    if (bytes.size() != 16)
        in.fail();
    return in.ok() ? QUuid::fromRfc4122(bytes) : QUuid();
}

/// No subject has one writing only: null.
QUuid readOptionalId(CborReader &in)
{
    if (in.skipNull())
        return {};
    const QUuid id = readId(in);
    if (id.isNull())
        in.fail();
    return id;
}

void readParents(CborReader &in, Revision &revision)
{
    const qsizetype count = in.array();
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        const QByteArrayView parent = in.bytes();
        if (parent.size() != 32 || (i > 0 && QByteArrayView(revision.parents.back()).compare(parent) >= 0))
            in.fail();
        revision.parents.push_back(parent.toByteArray());
    }
}

void readSets(CborReader &in, Revision &revision)
{
    const qsizetype count = in.map();
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        const QByteArray key = in.utf8().toByteArray();
        if (key.isEmpty() || (i > 0 && !canonicalLess(revision.sets.back().key, key)))
            in.fail();
        revision.sets.push_back({key, in.rawItem().toByteArray()});
    }
}

Privacy readPrivacy(CborReader &in)
{
    const qint64 number = in.integer();
    if (number < 0 || number > qint64(Privacy::Professional))
        in.fail();
    return in.ok() ? Privacy(number) : Privacy::Professional;
}

Moment readMoment(CborReader &in)
{
    if (in.array() != 2)
        in.fail();
    const qint64 milliseconds = in.integer();
    const qint64 offset = in.integer();
    if (offset < -largestOffset || offset > largestOffset || milliseconds < -farthestMoment || milliseconds > farthestMoment)
        in.fail();
    return {milliseconds, int(offset)};
}

} // namespace

void putInOrder(Revision &revision)
{
    std::ranges::sort(revision.parents);
    if (!std::ranges::is_sorted(revision.sets, canonicalLess, &FieldSet::key))
        std::ranges::sort(revision.sets, canonicalLess, &FieldSet::key);
}

QByteArray encodeRevision(Revision &revision)
{
    putInOrder(revision);
    CborWriter out;
    out.array(members);
    out.integer(format);
    out.bytes(revision.record.toRfc4122());
    out.utf8(revision.type);
    writeOptionalId(out, revision.subject);
    out.integer(qint64(revision.privacy));
    out.array(qsizetype(revision.parents.size()));
    for (const RevisionId &parent : revision.parents)
        out.bytes(parent);
    out.map(qsizetype(revision.sets.size()));
    for (const FieldSet &set : revision.sets) {
        out.utf8(set.key);
        out.raw(set.value);
    }
    out.bytes(revision.author.toRfc4122());
    out.bytes(revision.device.toRfc4122());
    out.array(2);
    out.integer(revision.at.utcMilliseconds);
    out.integer(revision.at.offsetMinutes);
    out.integer(qint64(revision.mode));
    out.bytes(revision.nonce);
    return out.result();
}

Result<Revision> decodeRevision(QByteArrayView payload)
{
    CborReader in(payload);
    Revision revision;
    const qsizetype count = in.array();
    const qint64 version = in.integer();
    if (in.ok() && version > format)
        return Error{ErrorCode::NewerFormat};
    if (count != members || version != format)
        return Error{ErrorCode::BadRevision};
    revision.record = readId(in);
    revision.type = in.utf8().toByteArray();
    revision.subject = readOptionalId(in);
    revision.privacy = readPrivacy(in);
    readParents(in, revision);
    readSets(in, revision);
    revision.author = readId(in);
    revision.device = readId(in);
    revision.at = readMoment(in);
    const qint64 mode = in.integer();
    revision.nonce = in.bytes().toByteArray();
    if (!in.finished() || revision.type.isEmpty() || revision.record.isNull() || mode < 0 || mode > 255)
        return Error{ErrorCode::BadRevision};
    revision.mode = EntryMode(mode);
    return revision;
}

} // namespace boshi
