// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

namespace boshi::fuzz {
namespace {

constexpr qsizetype longest = 64 * 1024;

class Mutator {
public:
    explicit Mutator(std::mt19937 &random)
        : m_random(random)
    {
    }

    void change(QByteArray &bytes, const std::vector<QByteArray> &seeds)
    {
        switch (below(8)) {
        case 0: return flip(bytes);
        case 1: return replace(bytes);
        case 2: bytes.remove(place(bytes), below(9)); return;
        case 3: bytes.insert(place(bytes), head()); return;
        case 4: bytes.insert(place(bytes), part(bytes)); return;
        case 5: bytes.truncate(place(bytes)); return;
        case 6: bytes.insert(place(bytes), part(seeds[std::size_t(below(qsizetype(seeds.size())))])); return;
        default: bytes.replace(place(bytes), 1, head()); return;
        }
    }

    qsizetype below(qsizetype bound) { return bound > 0 ? qsizetype(m_random() % std::size_t(bound)) : 0; }

private:
    qsizetype place(const QByteArray &bytes) { return below(bytes.size() + 1); }

    void flip(QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            bytes[below(bytes.size())] ^= char(1 << below(8));
    }

    void replace(QByteArray &bytes)
    {
        constexpr unsigned char telling[] = {0x00, 0x17, 0x18, 0x1b, 0x5f, 0x7f, 0x80, 0x9f, 0xbf, 0xf6, 0xf9, 0xff};
        if (!bytes.isEmpty())
            bytes[below(bytes.size())] = char(telling[below(sizeof telling)]);
    }

    QByteArray part(const QByteArray &bytes)
    {
        const qsizetype from = place(bytes);
        return bytes.sliced(from, qMin(below(40), bytes.size() - from));
    }

    /// The beginning of an item of any kind, with a length that promises anything.
    QByteArray head()
    {
        const int width = int(below(5));
        QByteArray bytes(1, char(below(8) << 5 | (width == 0 ? below(24) : 23 + width)));
        for (int i = 0; i < (width == 0 ? 0 : 1 << (width - 1)); ++i)
            bytes.append(char(below(3) == 0 ? 0xff : below(256)));
        return bytes;
    }

    std::mt19937 &m_random;
};

} // namespace

QByteArray mutated(const std::vector<QByteArray> &seeds, std::mt19937 &random)
{
    Mutator mutator(random);
    QByteArray bytes = seeds[std::size_t(mutator.below(qsizetype(seeds.size())))];
    for (qsizetype changes = mutator.below(9); changes >= 0; --changes)
        mutator.change(bytes, seeds);
    bytes.truncate(longest);
    return bytes;
}

} // namespace boshi::fuzz
