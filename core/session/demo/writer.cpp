// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/writer.h"

#include "core/records/catalogue.h"

namespace boshi::demo {

Writer::Writer(QDate today, quint32 seed, const Change::Take &take)
    : m_today(today)
    , m_random(seed)
    , m_take(take)
{
}

int Writer::draw(int below) { return int(m_random.bounded(quint32(below))); }

double Writer::drawReal(double low, double high) { return low + (high - low) * m_random.generateDouble(); }

QUuid Writer::newId()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(draw(256));
    bytes[6] = char((bytes[6] & 0x0f) | 0x40);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

/// A pregnancy is sorted by its due date, which may well lie ahead.
bool Writer::isAhead(const RecordType &type, const Field &field, const Value &value) const
{
    const auto *day = std::get_if<PartialDate>(&value);
    const bool tellsOfThePast = field.has(NotInFuture) || (field.has(SortDay) && &type != &records::pregnancy);
    return day && tellsOfThePast && !hasCome(day->firstDay());
}

QUuid Writer::write(const RecordType &type, const QUuid &subject, const Sets &sets, const QUuid &near)
{
    RecordEdit edit{.record = newId(), .type = &type, .subject = subject, .near = near};
    for (const auto &[key, value] : sets) {
        const Field *field = type.find(key);
        Q_ASSERT(field);
        const bool ahead = isAhead(type, *field, value);
        if (ahead && field->has(SortDay))
            return {};
        if (!ahead && !isEmpty(value))
            edit.set(key, value);
    }
    hand(edit);
    return edit.record;
}

void Writer::hand(const RecordEdit &edit)
{
    if (m_outcome)
        m_outcome = m_take(edit);
}

} // namespace boshi::demo
