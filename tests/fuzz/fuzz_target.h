// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>
#include <stdexcept>
#include <vector>

/// Readers of what strangers wrote, each as a function of bytes. A target throws Broken when something it promises does
/// not hold; a crash, a sanitizer's report or a hang speaks for itself.
namespace boshi::fuzz {

class Broken : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

inline void require(bool holds, const char *promise)
{
    if (!holds)
        throw Broken(promise);
}

struct Target {
    const char *name;
    void (*run)(QByteArrayView input);
    std::vector<QByteArray> (*seeds)();
    int cost; ///< A short run gives it this fraction of the rounds.
};

extern const Target headerTarget;
extern const Target valueTarget;
extern const Target revisionTarget;
extern const Target stateTarget;
extern const Target recoveryTarget;
extern const Target mergeTarget;
extern const Target openTarget;
extern const Target sealedTarget;
extern const Target mediaTarget;
extern const Target growthTarget;

/// A neighbour of the seeds: bytes flipped, replaced, taken out, doubled, cut off, joined; heads of CBOR items put in.
QByteArray mutated(const std::vector<QByteArray> &seeds, std::mt19937 &random);

} // namespace boshi::fuzz
